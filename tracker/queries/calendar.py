"""What goes into the calendar of the owner's phone."""

from datetime import date

from tracker.domain.calendar import CalendarEntry
from tracker.domain.periods import shifted
from tracker.queries.people import JOINED, rows_of
from tracker.storage.settings import read_settings

DONE_DAYS = 90  # so long a calendar is told that something is done


def calendar_entries(today: date) -> list[CalendarEntry]:
    """Return every open follow-up, and what was done in the last 90 days so that calendars can drop it; by day."""
    phones: dict[int, list[str]] = {}
    for customer, phone in rows_of(
        "SELECT customer_id, typed FROM phone WHERE customer_id IN (SELECT customer_id FROM follow_up)"
        " ORDER BY position"
    ):
        phones.setdefault(customer, []).append(phone)
    rows = rows_of(
        "SELECT customer.id, follow_up.id, customer.name, customer.company, follow_up.text, follow_up.kind, due_on,"
        " due_time, substr(last.occurred_at, 1, 10), coalesce(last.note, ''),"
        " done_at IS NULL AND customer.archived_on IS NULL AND customer.trashed_at IS NULL FROM follow_up"
        f" JOIN customer ON customer.id = follow_up.customer_id {JOINED} WHERE done_at IS NULL OR done_at >= ?"
        " ORDER BY due_on, due_time IS NULL, due_time, follow_up.id",
        shifted(today, -DONE_DAYS).isoformat(),
    )
    return [
        CalendarEntry(*(number, name, company, tuple(phones.get(customer, ())), *what, bool(is_open)))
        for customer, number, name, company, *what, is_open in rows
    ]


def shop_uid() -> str:
    """Return what tells this shop from every other one, for ever."""
    return read_settings()["uid"]
