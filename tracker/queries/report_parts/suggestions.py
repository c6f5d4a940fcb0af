"""What was suggested to customers, as reports read it."""

from array import array
from itertools import chain
from typing import Any

from tracker.domain.report_data import SUGGESTION_RESPONSES
from tracker.queries.report_parts.sql_pieces import day_number, meant
from tracker.storage.tables import database


def suggestions(only: Any = None) -> "array[int]":
    """Return what was suggested to everyone who is meant, as `ReportData` keeps it."""
    condition, values = meant("customer_id", only)
    codes = " ".join(f"WHEN '{one.value}' THEN {place}" for place, one in enumerate(SUGGESTION_RESPONSES))
    rows = database.execute_sql(
        f"SELECT customer_id, product_id, {day_number('suggested_at')}, CASE response {codes} ELSE 0 END"
        f" FROM suggestion WHERE {condition} ORDER BY customer_id, suggested_at, id",
        values,
    )
    return array("q", chain.from_iterable(rows))
