"""This week's figures against last week's."""

from collections.abc import Iterable
from datetime import date

from tracker.domain.interactions import Kind
from tracker.domain.periods import Period, shifted
from tracker.domain.stages import Counts
from tracker.domain.today import Compared, WeekFigures
from tracker.queries.people import listed, rows_of
from tracker.storage.stages import read_stages

DAYS = 7
TALKS = (Kind.CALL_IN, Kind.CALL_OUT, Kind.VISIT)
KEPT = "customer.trashed_at IS NULL"


def week_figures(today: date, week_start: int = 0) -> WeekFigures:
    """Count this week up to today, and the same days of last week: a whole week against a part of one says nothing.

    week_start: the weekday that weeks begin on, 0 is Monday. All of today counts, whatever the time. What those in the
    trash did is in no figure; what those archived or gone since did is.
    """
    first = shifted(today, -((today.weekday() - week_start) % DAYS))
    now, before = Period(first, today), Period(shifted(first, -DAYS), shifted(today, -DAYS))
    return WeekFigures(
        first.isoformat(),
        today.isoformat(),
        *(
            Compared(*(sum(1 for day in days if day in period) for period in (now, before)))
            for days in (list(_talks(before, now)), list(_new_customers(before, now)), list(_forward(before, now)))
        ),
    )


def _talks(before: Period, now: Period) -> Iterable[date]:
    """Give the day of each call and visit."""
    kinds = ",".join(f"'{kind.value}'" for kind in TALKS)
    rows = rows_of(
        "SELECT substr(occurred_at, 1, 10) FROM interaction CROSS JOIN customer ON customer.id = customer_id"
        f" WHERE occurred_at >= ? AND occurred_at < ? AND kind IN ({kinds}) AND {KEPT}",
        str(before.first),
        f"{now.last}T~",  # after every time of that day
    )
    return (date.fromisoformat(day) for (day,) in rows)


def _new_customers(before: Period, now: Period) -> Iterable[date]:
    """Give the day each became a customer: came to a stage that one is a customer from on, or a later one, or bought.

    Who was there at an opening was a customer before; where the shop put somebody by removing a stage does not count.
    """
    stages = read_stages(removed=True)
    begins = min((stage.position for stage in stages if stage.customer_from), default=None)
    there = listed(stage.id for stage in stages if begins is not None and stage.position >= begins)
    first, last = _span(before, now)
    lately = (
        "SELECT customer_id FROM stay CROSS JOIN customer ON customer.id = customer_id"
        f" WHERE stay.stage_id IN {there} AND began = {Counts.MOVE.value}"
        f" AND entered_day BETWEEN {first} AND {last} AND {KEPT} UNION"
        " SELECT customer_id FROM buying CROSS JOIN customer ON customer.id = customer_id"
        f" WHERE last_day >= {first} AND first_day BETWEEN {first} AND {last} AND {KEPT}"  # the index is of last_day
    )
    rows = rows_of(
        f"WITH lately AS MATERIALIZED ({lately}) SELECT min(at), max(opening) FROM ("
        f"SELECT customer_id, iif(began = {Counts.MOVE.value}, entered_day, NULL) AS at,"
        f" began = {Counts.OPENING.value} AS opening FROM stay INDEXED BY stay_customer_id_left_day"
        f" WHERE stage_id IN {there} AND customer_id IN lately"
        " UNION ALL SELECT customer_id, first_day, 0 FROM buying WHERE customer_id IN lately) GROUP BY customer_id"
    )
    return (date.fromordinal(day) for day, opening in rows if not opening)


def _forward(before: Period, now: Period) -> Iterable[date]:
    """Give the day of each move from a stage to a later one; what the shop did to its stages is no move."""
    stages = read_stages(removed=True)
    place = {stage.id: stage.position for stage in stages}
    rows = rows_of(
        "SELECT entered_day, from_stage_id, stay.stage_id FROM stay CROSS JOIN stage_move ON stage_move.id = stay.id"
        " CROSS JOIN customer ON customer.id = stay.customer_id"
        f" WHERE stay.stage_id IN {listed(place)} AND entered_day BETWEEN ? AND ?"
        f" AND began = {Counts.MOVE.value} AND from_stage_id IS NOT NULL AND {KEPT}",
        *_span(before, now),
    )
    return (date.fromordinal(day) for day, origin, stage in rows if origin in place and place[stage] > place[origin])


def _span(before: Period, now: Period) -> tuple[int, int]:
    first, last = before.first or date.min, now.last or date.max
    return first.toordinal(), last.toordinal()
