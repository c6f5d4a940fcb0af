"""When each customer was last spoken with or written of, as reports read it."""

from datetime import date
from typing import Any

from tracker.domain.periods import shifted
from tracker.storage.tables import database


def last_contacts(only: Any, as_of: date) -> dict[int, int]:
    """Return the day (date.toordinal()) of each customer's latest interaction by a day, a note too.

    only: of those whose ids this query gives; None: of everyone. Whoever has none is not in it.
    """
    among, values = ("", ()) if only is None else only.sql()
    rows = database.execute_sql(
        "SELECT id, (SELECT max(occurred_at) FROM interaction WHERE customer_id = customer.id AND occurred_at < ?)"
        " FROM customer WHERE trashed_at IS NULL"  # one look into the index a customer
        + (f" AND id IN ({among})" if among else ""),
        (shifted(as_of, 1).isoformat(), *values),
    )
    return {customer: date.fromisoformat(at[:10]).toordinal() for customer, at in rows if at}
