"""How each customer heard of the shop, as reports read it."""

from typing import Any

from tracker.queries.report_parts.sql_pieces import meant
from tracker.storage.tables import database


def sources(only: Any = None) -> dict[int, str]:
    """Return the source of everyone who is meant, by customer; empty where it is not known."""
    condition, values = meant("id", only)
    return dict(database.execute_sql(f"SELECT id, source FROM customer WHERE {condition}", values))
