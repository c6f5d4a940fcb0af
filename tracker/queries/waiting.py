"""Who waits: those stuck in a stage, and those whose turn it is to be kept in touch with."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from heapq import nsmallest

from tracker.domain.periods import shifted
from tracker.domain.stage_limits import first_day_within, limit_of
from tracker.domain.stages import Counts
from tracker.domain.today import Section, StageLimit, StuckCustomer, TouchDue
from tracker.queries.people import SHOWN, details, rows_of
from tracker.storage.stages import read_stages


def stage_limits() -> list[StageLimit]:
    """Return the limit of each stage on the board, in board order.

    Finished stays are all that ended, however they did, of everybody outside the trash, archived ones included; not
    those that an opening entry began, as nobody knows when they did.
    """
    lasted: defaultdict[int, dict[int, int]] = defaultdict(dict)
    days = '"left_day" - "entered_day"'  # as in the index
    finished = f"left_day IS NOT NULL AND stage_id IS NOT NULL AND began <> {Counts.OPENING.value}"
    for stage, length, count in rows_of(
        f"SELECT stage_id, {days}, count(*) FROM stay WHERE {finished} GROUP BY stage_id, {days}"
    ):
        lasted[stage][length] = count
    for stage, length in rows_of(
        f"SELECT stage_id, {days} FROM stay INDEXED BY stay_customer_id_left_day WHERE {finished}"
        " AND customer_id IN (SELECT id FROM customer WHERE trashed_at IS NOT NULL)"
    ):
        lasted[stage][length] -= 1
    return [limit_of(stage, lasted[stage.id]) for stage in read_stages()]


def stuck_customers(today: date, limits: Sequence[StageLimit], shown: int) -> Section[StuckCustomer]:
    """Return whose open stay is longer than the stage's limit with no interaction, a note included, in its last half.

    Days are differences of dates: with a limit of 14 days, more than 14 in the stage and more than 7 since the latest
    interaction. A stay that an opening entry began counts from that entry: they wait for at least so long. Those
    archived, in the trash or in Left are not stuck. The longest wait above the limit first.
    """
    by_stage = {limit.stage_id: limit for limit in limits}
    if not by_stage:
        return Section((), 0)
    entered_from = _by_stage({one.stage_id: first_day_within(today, one.days) for one in limits})
    spoke_from = _by_stage({one.stage_id: first_day_within(today, one.days / 2) for one in limits})
    found = rows_of(
        "SELECT id, stage_id, stage_since FROM customer NOT INDEXED"  # a scan beats 100,000 looks through an index
        f" WHERE {SHOWN} AND stage_since < {entered_from} AND coalesce(last_contact_at, '') < {spoke_from}"
        f" AND NOT EXISTS (SELECT 1 FROM interaction WHERE customer_id = customer.id AND occurred_at >= {spoke_from})"
    )
    lasted = {since: _days(since, today) for since in {row[2] for row in found}}
    waits = ((by_stage[stage].days - lasted[since], customer, since, stage) for customer, stage, since in found)
    first = nsmallest(shown, waits)
    known = details(
        (customer for _, customer, *_ in first),
        f"(SELECT began = {Counts.OPENING.value} FROM stay WHERE customer_id = customer.id AND left_day IS NULL)",
        "(SELECT max(occurred_at) FROM interaction WHERE customer_id = customer.id)",
        "coalesce(last.note, '')",
    )
    rows = []
    for _, customer, since, stage in first:
        *person, at_least, last_at, note = known[customer]
        row = (customer, *person, since, lasted[since], bool(at_least), by_stage[stage].days, last_at, note)
        rows.append(StuckCustomer(*row))
    return Section(tuple(rows), len(found))


def touch_due(today: date, shown: int) -> Section[TouchDue]:
    """Return who is due for a contact: so many days of their stage after the last one, or after they entered it.

    A note is no contact. Whoever has an open follow-up is looked after already; those archived, in the trash or in
    Left are left alone. The latest first.
    """
    every = {stage.id: stage.touch_days for stage in read_stages() if stage.touch_days}
    if not every:
        return Section((), 0)
    since = "coalesce(substr(last_contact_at, 1, 10), stage_since)"
    latest = _by_stage({stage: shifted(today, -days) for stage, days in every.items()})
    rows_found = rows_of(
        f"SELECT id, stage_id, {since} FROM customer NOT INDEXED"
        f" WHERE {SHOWN} AND next_due IS NULL AND {since} <= {latest}"
    )
    found = [(_days(day, today) - every[stage], customer, day, every[stage]) for customer, stage, day in rows_found]
    first = nsmallest(shown, found, key=lambda wait: (-wait[0], wait[1]))
    known = details(
        (customer for _, customer, _, _ in first), "substr(last_contact_at, 1, 10)", "coalesce(last.note, '')"
    )
    rows = []
    for late, customer, day, days in first:
        *person, contact, note = known[customer]
        due_on = shifted(date.fromisoformat(day), days).isoformat()
        row = (customer, *person, days, due_on, late, contact, note)
        rows.append(TouchDue(*row))
    return Section(tuple(rows), len(found))


def _by_stage(days: Mapping[int, date]) -> str:
    """Return the SQL that gives a customer's stage its day; null where it has none."""
    cases = " ".join(f"WHEN {stage} THEN '{day.isoformat()}'" for stage, day in days.items())
    return f"CASE customer.stage_id {cases} END"


def _days(since: str, today: date) -> int:
    return today.toordinal() - date.fromisoformat(since).toordinal()
