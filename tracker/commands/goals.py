"""Writes about goals: what the shop wants to reach in each month, quarter or year."""

from dataclasses import dataclass
from datetime import date

from peewee import fn

from tracker.domain.context import Context
from tracker.domain.errors import RecordMissing
from tracker.domain.goal_errors import (
    GoalEndsEarly,
    GoalOutOfRange,
    GoalStageMissing,
    GoalTargetMissing,
    GoalUnknown,
)
from tracker.domain.goals import HIGHEST_GROWTH, HIGHEST_TARGET, Metric, Span
from tracker.storage.fetch import fetch_one, fetch_rows
from tracker.storage.tables import Goal, Stage


@dataclass(frozen=True, slots=True)
class NewGoal:
    """What is to be reached.

    metric: one of domain.goals.Metric; period: one of domain.goals.Span. Exactly one of target (1 to HIGHEST_TARGET)
    and growth_permille (1 to HIGHEST_GROWTH; 50 is 5 % more than in the period before). stage_id: for Metric.REACHED,
    left out of the others. starts_on: None for today, or for a goal that is there as it was. ends_on: None while it
    goes on.
    """

    metric: str
    period: str
    target: int | None = None
    growth_permille: int | None = None
    stage_id: int | None = None
    starts_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True, slots=True)
class AddGoal:
    """Set a goal, below those that are there. The result is its id.

    Raises:
        GoalUnknown: no goal counts that, or for such a period.
        GoalTargetMissing, GoalOutOfRange: neither or both of target and growth, or one beyond its bounds.
        GoalStageMissing, RecordMissing: there is no stage to reach, or it was removed.
        GoalEndsEarly: it would end before it begins.
    """

    goal: NewGoal

    def apply(self, context: Context) -> int:
        """Write it."""
        last = fetch_one(Goal.select(fn.MAX(Goal.position)))[0]
        values = _values(self.goal, self.goal.starts_on or context.today, None)
        return int(Goal.create(**values, position=0 if last is None else last + 1).id)


@dataclass(frozen=True, slots=True)
class EditGoal:
    """Say a goal anew. Periods gone by are measured against the new one too.

    Raises:
        RecordMissing: the goal was deleted in the meantime.
        GoalUnknown, GoalTargetMissing, GoalOutOfRange, GoalStageMissing, GoalEndsEarly: as for AddGoal.
    """

    goal_id: int
    goal: NewGoal

    def apply(self, context: Context) -> None:
        """Write it."""
        row = _existing(self.goal_id)
        starts_on = self.goal.starts_on or date.fromisoformat(row.starts_on)
        values = _values(self.goal, starts_on, row.stage_id)
        Goal.update(**values).where(Goal.id == self.goal_id).execute()


@dataclass(frozen=True, slots=True)
class DeleteGoal:
    """Take a goal away; what it counted stays. Raises RecordMissing."""

    goal_id: int

    def apply(self, context: Context) -> None:
        """Delete it."""
        _existing(self.goal_id).delete_instance()


@dataclass(frozen=True, slots=True)
class ReorderGoals:
    """Put the goals into this order; those not named stay behind them. Raises RecordMissing."""

    goal_ids: tuple[int, ...]

    def apply(self, context: Context) -> None:
        """Write the positions, which count from 0."""
        every = [row[0] for row in fetch_rows(Goal.select(Goal.id).order_by(Goal.position, Goal.id))]
        for goal_id in self.goal_ids:
            if goal_id not in every:
                raise RecordMissing("goal", goal_id)
        order = list(dict.fromkeys([*self.goal_ids, *every]))
        for position, goal_id in enumerate(order):
            Goal.update(position=position).where(Goal.id == goal_id, Goal.position != position).execute()


def _values(goal: NewGoal, starts_on: date, stage_before: int | None) -> dict[str, object]:
    """Return the columns of a goal. stage_before: the stage it had, which may have been removed since."""
    if goal.metric not in set(Metric):
        raise GoalUnknown("metric", goal.metric)
    if goal.period not in set(Span):
        raise GoalUnknown("period", goal.period)
    _check_target(goal)
    if goal.ends_on is not None and goal.ends_on < starts_on:
        raise GoalEndsEarly(starts_on, goal.ends_on)
    return {
        "metric": str(goal.metric),
        "stage": _stage(goal.stage_id, stage_before) if goal.metric == Metric.REACHED else None,
        "period": str(goal.period),
        "target": goal.target,
        "growth_permille": goal.growth_permille,
        "starts_on": starts_on.isoformat(),
        "ends_on": goal.ends_on.isoformat() if goal.ends_on else None,
    }


def _check_target(goal: NewGoal) -> None:
    if (goal.target is None) == (goal.growth_permille is None):
        raise GoalTargetMissing
    for name, value, highest in (
        ("target", goal.target, HIGHEST_TARGET),
        ("growth_permille", goal.growth_permille, HIGHEST_GROWTH),
    ):
        if value is not None and not 1 <= value <= highest:
            raise GoalOutOfRange(name, highest)


def _stage(stage_id: int | None, before: int | None) -> int:
    if stage_id is None:
        raise GoalStageMissing
    if stage_id != before and Stage.get_or_none(Stage.id == stage_id, ~Stage.removed) is None:
        raise RecordMissing("stage", stage_id)
    return stage_id


def _existing(goal_id: int) -> Goal:
    goal = Goal.get_or_none(Goal.id == goal_id)
    if goal is None:
        raise RecordMissing("goal", goal_id)
    return goal
