"""The goals of the shop."""

from datetime import date

from peewee import JOIN, fn

from tracker.domain.goals import Goal, Metric, Span
from tracker.storage.fetch import fetch_rows
from tracker.storage.tables import Goal as GoalTable
from tracker.storage.tables import Stage


def goals() -> list[Goal]:
    """Return every goal in the owner's order, those that are over too, and those of stages removed since."""
    rows = fetch_rows(
        GoalTable.select(
            GoalTable.id,
            GoalTable.metric,
            GoalTable.stage,
            fn.COALESCE(Stage.name, ""),
            GoalTable.period,
            GoalTable.target,
            GoalTable.growth_permille,
            GoalTable.starts_on,
            GoalTable.ends_on,
        )
        .join(Stage, JOIN.LEFT_OUTER)
        .order_by(GoalTable.position, GoalTable.id)
    )
    return [
        Goal(
            goal_id,
            Metric(metric),
            stage_id,
            stage,
            Span(span),
            target,
            growth,
            date.fromisoformat(starts_on),
            date.fromisoformat(ends_on) if ends_on else None,
        )
        for goal_id, metric, stage_id, stage, span, target, growth, starts_on, ends_on in rows
    ]
