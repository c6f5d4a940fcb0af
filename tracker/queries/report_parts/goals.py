"""The goals, as the report of goals needs them."""

from datetime import date
from typing import Any

from tracker.domain.report_data import GoalFacts
from tracker.queries.goals import goals


def read_goals(only: Any) -> tuple[GoalFacts, ...]:
    """Return every goal in the owner's order; they are the shop's, whomever the report is about."""
    return tuple(
        GoalFacts(
            goal.id,
            goal.metric,
            goal.stage_id,
            goal.span,
            goal.target,
            goal.growth_permille,
            _day(goal.starts_on),
            _day(goal.ends_on) if goal.ends_on else None,
        )
        for goal in goals()
    )


def _day(day: date) -> int:
    return day.toordinal()
