"""How far along the goals are today: the figures of the goals' report, counted in SQL for Today alone.

First entries are found by one pass over the stays, a row each customer: that takes as long for a year as for a month.
"""

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from tracker.domain.goals import Goal, GoalProgress, Metric, Span, period_before, period_of, target_of
from tracker.domain.interactions import Kind
from tracker.domain.periods import Period
from tracker.domain.stages import Counts, Stage
from tracker.queries.goals import goals
from tracker.queries.people import listed, rows_of
from tracker.storage.stages import read_stages

OUT_OF_TRASH = "customer_id NOT IN (SELECT id FROM customer WHERE trashed_at IS NOT NULL)"
MOVE, OPENING = Counts.MOVE.value, Counts.OPENING.value
NEVER = 2**31  # a day after all days
OPENED_IN_LEFT = (  # as the very first entry: who came back from there was known before
    f"stage_id IS NULL AND began = {OPENING} AND NOT EXISTS (SELECT 1 FROM stage_move opening"
    " JOIN stage_move before ON before.customer_id = opening.customer_id"
    " WHERE opening.id = stay.id AND (before.occurred_at, before.id) < (opening.occurred_at, opening.id))"
)


class _Happened(NamedTuple):
    """What a goal counts: a statement of (customer_id, at), and how a period is written to compare `at` with it."""

    rows: str
    write: Callable[[date, bool], str]  # a day, and whether it is the last one


def goal_progress(day: date) -> tuple[GoalProgress, ...]:
    """Return how far along each goal is at the end of `day`, in the owner's order; goals of other times are left out.

    Who is in the trash counts nowhere; who is archived or gone does.
    """
    found = [(goal, period) for goal in goals() if goal.holds(period := period_of(goal.span, day))]
    stages = read_stages(removed=True) if found else []
    return tuple(_progress(goal, period, day, stages) for goal, period in found)


def goal_people(goal_id: int, day: date) -> list[int]:
    """Return whom a goal counts in the period that holds `day`, up to it, by id, each once; none where it is gone."""
    stages = read_stages(removed=True)
    for goal in goals():
        if goal.id == goal_id:
            period = period_of(goal.span, day).seen_at(day)
            happened = _happened(goal, day, period, stages)
            within = _within(happened, period)
            found = rows_of(f"SELECT DISTINCT customer_id FROM ({happened.rows}) WHERE {within} ORDER BY 1")
            return [row[0] for row in found]
    return []


def _progress(goal: Goal, period: Period, day: date, stages: Sequence[Stage]) -> GoalProgress:
    grows = goal.growth_permille is not None
    earlier = period_before(goal.span, period) if grows else None
    now = period.seen_at(day)
    happened = _happened(goal, day, Period((earlier or now).first, now.last), stages)
    before = _within(happened, earlier) if earlier else "0"
    counts = rows_of(f"SELECT sum({_within(happened, now)}), sum({before}) FROM ({happened.rows})")[0]
    done, done_before = (int(count or 0) for count in counts)
    return GoalProgress(
        goal,
        day,
        period.first or day,
        period.last or day,
        done,
        done_before if grows else None,
        target_of(goal.target, goal.growth_permille, done_before),
    )


def _within(happened: _Happened, period: Period) -> str:
    first, last = period.first or date.min, period.last or date.max
    return f"at BETWEEN {happened.write(first, False)} AND {happened.write(last, True)}"


def _happened(goal: Goal, day: date, span: Period, stages: Sequence[Stage]) -> _Happened:
    """Return what a goal counts; what is before `span`, which both periods lie in, may be left out."""
    match goal.metric:
        case Metric.CONTACTS:
            return _contacts(span, goal.span)
        case Metric.WON_BACK:
            return _won_back()
        case Metric.JOINED:
            return _first_entries(f"(stage_id IS NOT NULL OR {OPENED_IN_LEFT})", f"began <> {MOVE}", day)
        case Metric.REACHED:
            begins = next((stage.position for stage in stages if stage.id == goal.stage_id), None)
        case Metric.NEW_CUSTOMERS:
            begins = min((stage.position for stage in stages if stage.customer_from), default=None)
    there = [stage.id for stage in stages if begins is not None and stage.position >= begins]
    condition = f"stage_id IN {listed(there)}"
    if goal.metric == Metric.NEW_CUSTOMERS:
        return _first_entries_or_orders(condition, day, span)
    return _first_entries(condition, f"began = {OPENING}", day)


def _first_entries(there: str, blocks: str, day: date) -> _Happened:
    """Whose first entry into some stages was by what they did; an entry that `blocks` before it means they were there.

    Of two on one day the log says which came first; nobody else is looked up in it.
    """
    rows = (
        f"SELECT customer_id, at FROM ({_firsts(there, blocks, day)}) firsts WHERE at IS NOT NULL AND {OUT_OF_TRASH}"
        f" AND (blocked IS NULL OR {_moved_first(there, blocks)})"
    )
    return _Happened(rows, _number)


def _first_entries_or_orders(there: str, day: date, span: Period) -> _Happened:
    """Whose first entry into some stages was by what they did, or who bought before, and was not there by an opening.

    Who was either before `span` is left out early: looking an order up for everybody takes longer than all the rest.
    """
    opening, begins, until = f"began = {OPENING}", (span.first or date.min).toordinal(), day.toordinal()
    bought = f"(SELECT first_day FROM buying WHERE buying.customer_id = firsts.customer_id AND first_day <= {until})"
    came = (
        f"SELECT customer_id, min(coalesce(at, {NEVER}), coalesce({bought}, {NEVER})) AS at"
        f" FROM ({_firsts(there, opening, day)}) firsts WHERE (at IS NULL OR at >= {begins}) AND {OUT_OF_TRASH}"
        f" AND (blocked IS NULL OR at IS NOT NULL AND {_moved_first(there, opening)})"
    )
    stay = f"(SELECT 1 FROM stay WHERE stay.customer_id = buying.customer_id AND entered_day <= {until}"
    never_came = (
        f"SELECT customer_id, first_day AS at FROM buying WHERE last_day >= {begins}"
        f" AND first_day BETWEEN {begins} AND {until} AND {OUT_OF_TRASH}"
        f" AND NOT EXISTS {stay} AND {there}) AND EXISTS {stay})"  # known by then
    )
    return _Happened(f"{came} UNION ALL {never_came}", _number)


def _firsts(there: str, blocks: str, day: date) -> str:
    return (
        f"SELECT customer_id, min(iif(began = {MOVE}, entered_day, NULL)) AS at,"
        f" min(iif({blocks}, entered_day, NULL)) AS blocked FROM stay NOT INDEXED"  # a scan beats looks into an index
        f" WHERE {there} AND entered_day <= {day.toordinal()} GROUP BY customer_id"
    )


def _moved_first(there: str, blocks: str) -> str:
    """Say whether the customer of `firsts` moved there before the entry that blocks."""
    first = (
        f"(SELECT began = {MOVE} FROM stay CROSS JOIN stage_move entry ON entry.id = stay.id"
        f" WHERE stay.customer_id = firsts.customer_id AND entered_day = at AND {there}"
        f" AND (began = {MOVE} OR {blocks}) ORDER BY entry.occurred_at, entry.id LIMIT 1)"
    )
    return f"(at < blocked OR at = blocked AND {first})"


def _won_back() -> _Happened:
    """Who came from Left into a stage."""
    rows = (
        "SELECT customer_id, left_day AS at FROM stay WHERE stage_id IS NULL AND next_stage_id IS NOT NULL"
        f" AND ended = {MOVE} AND {OUT_OF_TRASH}"
    )
    return _Happened(rows, _number)


def _contacts(span: Period, length: Span) -> _Happened:
    """With whom somebody spoke or wrote, as often as it was."""
    by = "NOT INDEXED" if length == Span.YEAR else ""  # so many that a scan beats looks into the index
    rows = (
        f"SELECT customer_id, occurred_at AS at FROM interaction {by} WHERE kind <> '{Kind.NOTE.value}'"
        f" AND {OUT_OF_TRASH} AND occurred_at BETWEEN {_moment(span.first or date.min, last=False)}"
        f" AND {_moment(span.last or date.max, last=True)}"
    )
    return _Happened(rows, lambda day, last: _moment(day, last=last))


def _number(day: date, last: bool) -> str:  # noqa: FBT001 - as _Happened.write is called
    return str(day.toordinal())


def _moment(day: date, *, last: bool) -> str:
    return f"'{day.isoformat()}T~'" if last else f"'{day.isoformat()}'"  # ~ is after every time
