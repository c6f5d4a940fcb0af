"""Why customers left, as reports read it."""

from typing import Any

from tracker.storage.tables import database


def leaving_reasons(only: Any = None) -> tuple[str, ...]:
    """Return the reason of each stay in Left, in the order of `stay_table`. only: of those whose ids it gives."""
    among, values = ("", ()) if only is None else only.sql()
    rows = database.execute_sql(
        "SELECT reason FROM stage_move WHERE to_stage_id IS NULL"
        " AND customer_id NOT IN (SELECT id FROM customer WHERE trashed_at IS NOT NULL)"
        + (f" AND customer_id IN ({among})" if among else "")
        + " ORDER BY customer_id, occurred_at, id",
        values,
    )
    return tuple(reason for (reason,) in rows)
