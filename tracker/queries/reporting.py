"""What reports are made of: the stays of everybody, and the stages. SQL ends here."""

from array import array
from datetime import date
from itertools import chain
from typing import Any

from tracker.domain.stages import Stage
from tracker.domain.stays import LEFT, OPEN, StayTable
from tracker.storage.fetch import fetch_rows
from tracker.storage.stages import read_stages
from tracker.storage.tables import Customer, database


def stay_table(only: Any = None) -> StayTable:
    """Return every stay of every customer outside the trash; only: of those whose ids this query gives."""
    among, values = ("", ()) if only is None else only.sql()
    rows = database.execute_sql(
        "SELECT stay.customer_id, coalesce(stage_id, ?), entered_day, coalesce(left_day, ?),"
        " coalesce(next_stage_id, ?), began, coalesce(ended, 0) FROM stage_move entry"
        " CROSS JOIN stay ON stay.id = entry.id"  # the log's index has the order already
        " WHERE entry.customer_id NOT IN (SELECT id FROM customer WHERE trashed_at IS NOT NULL)"
        + (f" AND entry.customer_id IN ({among})" if among else "")
        + " ORDER BY entry.customer_id, entry.occurred_at, entry.id",
        (LEFT, OPEN, LEFT, *values),
    )
    archived = Customer.select(Customer.id, Customer.archived_on).where(
        Customer.archived_on.is_null(False), Customer.trashed_at.is_null()
    )
    days = {customer: date.fromisoformat(day).toordinal() for customer, day in fetch_rows(archived)}
    return StayTable(array("q", chain.from_iterable(rows)), days)


def all_stages() -> list[Stage]:
    """Return the stages in board order, removed ones included: the rows a report may have."""
    return read_stages(removed=True)
