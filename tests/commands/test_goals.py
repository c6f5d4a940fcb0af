"""Goals: set, changed, ordered and taken away; what cannot be one is refused with what is wrong."""

from datetime import date
from typing import Any

import pytest

from tracker.commands.goals import AddGoal, DeleteGoal, EditGoal, NewGoal, ReorderGoals
from tracker.commands.stages import RemoveStage
from tracker.domain.errors import RecordMissing
from tracker.domain.goal_errors import (
    GoalEndsEarly,
    GoalOutOfRange,
    GoalStageMissing,
    GoalTargetMissing,
    GoalUnknown,
)
from tracker.domain.goals import HIGHEST_GROWTH, HIGHEST_TARGET, Goal, Metric, Span
from tracker.queries.goals import goals
from tracker.workspace import Workspace

TODAY = date(2026, 1, 31)


def test_goals_are_set_changed_and_taken_away(workspace: Workspace, stages: list[int]) -> None:
    first = workspace.do(AddGoal(NewGoal("new_customers", "month", growth_permille=50))).result
    reach = NewGoal("reached", "quarter", target=18, stage_id=stages[2], ends_on=date(2026, 6, 30))
    second = workspace.do(AddGoal(reach)).result
    assert workspace.read(goals) == [
        Goal(first, Metric.NEW_CUSTOMERS, None, "", Span.MONTH, None, 50, TODAY, None),
        Goal(second, Metric.REACHED, stages[2], "Purchase", Span.QUARTER, 18, None, TODAY, date(2026, 6, 30)),
    ]
    made = workspace.read(goals)
    workspace.do(EditGoal(second, NewGoal("contacts", "year", target=900, stage_id=stages[2])))
    assert workspace.read(goals)[1] == Goal(second, Metric.CONTACTS, None, "", Span.YEAR, 900, None, TODAY, None)
    workspace.do(ReorderGoals((second,)))
    assert [goal.id for goal in workspace.read(goals)] == [second, first]
    workspace.do(DeleteGoal(second))
    assert [goal.id for goal in workspace.read(goals)] == [first]
    for _ in range(3):
        workspace.undo()
    assert workspace.read(goals) == made


@pytest.mark.parametrize(
    ("values", "error"),
    [
        ({"metric": "sales"}, GoalUnknown("metric", "sales")),
        ({"period": "week"}, GoalUnknown("period", "week")),
        ({"target": 0}, GoalOutOfRange("target", HIGHEST_TARGET)),
        ({"target": HIGHEST_TARGET + 1}, GoalOutOfRange("target", HIGHEST_TARGET)),
        ({"target": None, "growth_permille": 0}, GoalOutOfRange("growth_permille", HIGHEST_GROWTH)),
        ({"starts_on": TODAY, "ends_on": date(2026, 1, 30)}, GoalEndsEarly(TODAY, date(2026, 1, 30))),
        ({"metric": "reached", "stage_id": 999}, RecordMissing("stage", 999)),
    ],
)
def test_what_is_no_goal_is_refused(workspace: Workspace, values: dict[str, Any], error: Exception) -> None:
    with pytest.raises(type(error)) as caught:
        workspace.do(AddGoal(NewGoal(**{"metric": "joined", "period": "month", "target": 5, **values})))
    assert caught.value == error
    assert workspace.read(goals) == []


def test_neither_or_both_of_number_and_growth_is_no_goal(workspace: Workspace) -> None:
    for growth, target in ((None, None), (50, 18)):
        with pytest.raises(GoalTargetMissing):
            workspace.do(AddGoal(NewGoal("joined", "month", target, growth)))
    with pytest.raises(GoalStageMissing):
        workspace.do(AddGoal(NewGoal("reached", "month", 5)))


def test_a_goal_whose_stage_was_removed_stays_and_can_be_changed(workspace: Workspace, stages: list[int]) -> None:
    goal = workspace.do(AddGoal(NewGoal("reached", "month", 5, stage_id=stages[3]))).result
    workspace.do(RemoveStage(stages[3], stages[2]))
    workspace.do(EditGoal(goal, NewGoal("reached", "month", 6, stage_id=stages[3])))
    assert [(one.stage, one.target) for one in workspace.read(goals)] == [("Retention", 6)]
    with pytest.raises(RecordMissing):
        workspace.do(AddGoal(NewGoal("reached", "month", 5, stage_id=stages[3])))


def test_a_goal_that_is_gone_is_said_to_be(workspace: Workspace) -> None:
    goal = NewGoal("joined", "month", 5)
    for command in (EditGoal(7, goal), DeleteGoal(7), ReorderGoals((7,))):
        with pytest.raises(RecordMissing):
            workspace.do(command)
