"""What Today says of goals: exactly what the report of goals says, in whatever way the shop came to be."""

import tempfile
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from functools import partial
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import Clock
from tests.random_commands import command_for
from tracker.commands.customers import AddCustomer, DeleteCustomers
from tracker.commands.goals import AddGoal, EditGoal, NewGoal
from tracker.commands.import_history import ImportStageHistory
from tracker.commands.interactions import LogInteraction
from tracker.commands.merges import MergeCustomers
from tracker.commands.moves import MoveCustomers
from tracker.commands.sale_rules import SetSaleRule
from tracker.commands.sales import CorrectSale, RecordSale
from tracker.commands.stages import EditStage, RemoveStage, SetUpShop
from tracker.domain.errors import TrackerError
from tracker.domain.goals import GoalProgress, Metric, Span
from tracker.domain.imports import StageHistoryRow
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.domain.sale_lines import NewLine
from tracker.domain.sales import NewSale
from tracker.queries.goal_progress import goal_people, goal_progress
from tracker.queries.reports import read_report
from tracker.reports.report import ReportName
from tracker.workspace import Workspace, create_shop

JANUARY = date(2026, 1, 31)
LAST_COMMAND, SALE_TAKEN_OUT = 20, 24  # of the commands in `command_for`; between them are sales
ACTS = st.lists(
    st.tuples(st.integers(0, 24), st.integers(1, 4), st.integers(0, 5), st.integers(0, 40)), min_size=5, max_size=40
)


def check_as_in_report(workspace: Workspace, day: date) -> None:
    """Compare every goal's figures and people with those of the report."""
    progress = workspace.read(lambda: goal_progress(day))
    report = workspace.read(lambda: read_report(ReportName.GOALS, Scope(Period(), day)))
    rows = {row.key: row.numbers for row in report.table("goals").rows}
    assert [str(one.goal.id) for one in progress] == list(rows)
    for one in progress:
        target, done, _, expected, ahead, before = rows[str(one.goal.id)]
        assert (one.target, one.done) == (target.value, done.value), one.goal
        assert one.before == (None if one.goal.growth_permille is None else before.value)
        assert (one.expected, one.ahead) == (expected.value, ahead.value)
        people = workspace.read(partial(goal_people, one.goal.id, day))
        assert people == sorted({counted.customer_id for counted in done.behind()})


def bought(workspace: Workspace, who: int, day: date, correct: int | None = None) -> None:
    """Let a customer buy on a day, or take what was bought out again."""
    at = datetime.combine(day, time(9)).astimezone()
    workspace.do(CorrectSale(correct) if correct else RecordSale(NewSale(who, (NewLine(amount_minor=100),), at)))


def every_goal(stage: int) -> list[NewGoal]:
    found = [NewGoal(metric, span, 5, stage_id=stage) for metric in Metric for span in Span]
    return [*found, *(NewGoal(metric, "month", None, 100, stage) for metric in Metric)]


@settings(max_examples=40, deadline=None)
@given(acts=ACTS, goal_stage=st.integers(0, 4), opening=st.booleans(), ago=st.integers(0, 40))
def test_today_and_the_report_say_the_same(
    acts: list[tuple[int, int, int, int]], goal_stage: int, opening: bool, ago: int
) -> None:
    clock = Clock()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "shop.regulars")
        create_shop(path, SetUpShop(region="CZ"), AddCustomer("Ana", 1), AddCustomer("Ben", 2), clock=clock)
        workspace = Workspace(path, clock=clock)
        stages = [1, 2, 3, 4, 5]
        for goal in every_goal(stages[goal_stage]):
            workspace.do(AddGoal(goal))
        moves = (("Ota", "Purchase", 20), ("Ota", "Left", 24), ("Ota", "Retention", 24), ("Jan", "Left", 3))
        rows = (
            StageHistoryRow(number, who, where, date(2026, 1, day)) for number, (who, where, day) in enumerate(moves)
        )
        workspace.do(ImportStageHistory(tuple(rows), "history.csv", opening=opening))
        for numbers in acts:
            clock.pass_days(numbers[3] % 5)
            act, who, where, days = numbers
            with suppress(TrackerError):
                if act > LAST_COMMAND:
                    bought(
                        workspace,
                        who,
                        clock.now.date() - timedelta(days=days),
                        where if act == SALE_TAKEN_OUT else None,
                    )
                else:
                    workspace.do(command_for(numbers, stages, clock))
        for day in (clock.now.date(), clock.now.date() - timedelta(days=ago)):
            check_as_in_report(workspace, day)
        workspace.close()


def only(workspace: Workspace, day: date = JANUARY) -> GoalProgress:
    (progress,) = workspace.read(lambda: goal_progress(day))
    return progress


def test_progress_follows_what_happens(workspace: Workspace, stages: list[int]) -> None:
    goal = workspace.do(AddGoal(NewGoal("new_customers", "month", 6))).result
    ana, ben = (workspace.do(AddCustomer(name, stages[0], date(2026, 1, 2))).result for name in ("Ana", "Ben"))
    assert (only(workspace).done, only(workspace).ahead) == (0, -6)
    workspace.do(MoveCustomers((ana,), stages[3], date(2026, 1, 20)))  # past Purchase
    workspace.do(MoveCustomers((ben,), stages[2], date(2026, 1, 25)))
    assert (only(workspace).done, only(workspace, date(2026, 1, 20)).done) == (2, 1)
    assert workspace.read(lambda: goal_people(goal, JANUARY)) == [ana, ben]
    workspace.do(DeleteCustomers((ben,)))
    assert workspace.read(lambda: goal_people(goal, JANUARY)) == [ana]
    workspace.undo()
    workspace.do(MergeCustomers(ana, ben))
    assert only(workspace).done == 1
    workspace.do(EditStage(stages[2], customer_from=False))
    assert only(workspace).done == 0  # nobody can be new where no stage is marked
    check_as_in_report(workspace, JANUARY)


def test_who_buys_is_a_new_customer(workspace: Workspace, stages: list[int]) -> None:
    goal = workspace.do(AddGoal(NewGoal("new_customers", "month", 6))).result
    for number in (1, 2):
        workspace.do(SetSaleRule(number, stages[number + 1], False))  # nobody is moved by it
    ana, ben = (workspace.do(AddCustomer(name, stages[0], date(2026, 1, 10))).result for name in ("Ana", "Ben"))
    bought(workspace, ana, date(2026, 1, 20))
    bought(workspace, ben, date(2026, 1, 2))  # before he was typed in
    assert workspace.read(lambda: goal_people(goal, JANUARY)) == [ana, ben]
    assert (only(workspace, date(2026, 1, 9)).done, only(workspace, date(2026, 1, 10)).done) == (0, 1)
    for day in (JANUARY, date(2026, 1, 9), date(2026, 1, 10)):
        check_as_in_report(workspace, day)
    bought(workspace, ana, JANUARY, correct=1)
    assert workspace.read(lambda: goal_people(goal, JANUARY)) == [ben]


def test_growth_is_over_the_period_before(workspace: Workspace, stages: list[int]) -> None:
    workspace.do(AddGoal(NewGoal("joined", "month", growth_permille=50)))
    for number in range(20):
        workspace.do(AddCustomer(f"p{number}", stages[0], date(2026, 1, 1 + number)))
    assert only(workspace).target is None
    february = only(workspace, date(2026, 2, 14))
    assert (february.before, february.target, february.expected, february.ahead) == (20, 21, 11, -11)


def test_goals_of_other_times_and_goals_that_are_gone(workspace: Workspace, stages: list[int]) -> None:
    goal = workspace.do(AddGoal(NewGoal("contacts", "month", 5, ends_on=date(2026, 2, 3)))).result
    ana = workspace.do(AddCustomer("Ana", stages[0])).result
    workspace.do(LogInteraction(ana, "call_in"))
    workspace.do(LogInteraction(ana, "call_in"))
    workspace.do(LogInteraction(ana, "note"))
    assert only(workspace).done == 2
    assert workspace.read(lambda: goal_people(goal, JANUARY)) == [ana]
    assert workspace.read(lambda: goal_people(99, JANUARY)) == []
    for day, count in ((date(2025, 12, 31), 0), (date(2026, 2, 28), 1), (date(2026, 3, 1), 0)):
        assert len(workspace.read(partial(goal_progress, day))) == count


def test_a_stage_that_was_removed_still_counts(workspace: Workspace, stages: list[int]) -> None:
    goal = workspace.do(AddGoal(NewGoal("reached", "year", 5, stage_id=stages[3]))).result
    ana = workspace.do(AddCustomer("Ana", stages[3])).result
    workspace.do(RemoveStage(stages[3], stages[2]))
    workspace.do(EditGoal(goal, NewGoal("reached", "year", 4, stage_id=stages[3])))
    assert (only(workspace).done, workspace.read(lambda: goal_people(goal, JANUARY))) == (1, [ana])
