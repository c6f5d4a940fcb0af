"""Who is behind a number of a report, for its list."""

import json
from collections.abc import Callable, Iterable
from typing import Any

from tracker.domain.counted_people import CountedPerson
from tracker.reports.report import Counted
from tracker.storage.tables import Customer, database

# spelled out: one light read, also for a hundred thousand of them
_PEOPLE = (
    "SELECT customer.id, customer.name, customer.name_key, company, coalesce(stage.name, ''),"
    " coalesce(stage.colour, ''), source, archived_on IS NOT NULL FROM customer"
    " LEFT JOIN stage ON stage.id = stage_id WHERE customer.id IN (SELECT value FROM json_each(?))"
)


def counted_people(behind: Callable[[], Iterable[Counted]]) -> list[CountedPerson]:
    """List what is behind a number, as many as it says, by name, then time.

    Somebody who was deleted since the number was counted stands in it without a name.
    """
    counted = list(behind())
    ids = json.dumps(list({one.customer_id for one in counted}))
    known: dict[int, tuple[Any, ...]] = {row[0]: row for row in database.execute_sql(_PEOPLE, (ids,))}
    listed = [_person(one, known.get(one.customer_id)) for one in counted]
    listed.sort(key=lambda one: (one.name_key, one.customer_id))  # those of one customer stay in order of time
    return listed


def is_empty() -> bool:
    """Say whether the shop knows nobody outside the trash."""
    return not Customer.select().where(Customer.trashed_at.is_null()).exists()


def _person(counted: Counted, row: tuple[Any, ...] | None) -> CountedPerson:
    name, key, company, stage, colour, source, archived = row[1:] if row else ("", "", "", "", "", "", 0)
    return CountedPerson(
        counted.customer_id, name, key, company, stage, colour, source, bool(archived), counted.since, counted.until
    )
