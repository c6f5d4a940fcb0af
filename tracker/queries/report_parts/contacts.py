"""Calls, visits and messages, as reports read them."""

from array import array
from itertools import chain
from typing import Any

from tracker.domain.report_data import CONTACT_KINDS
from tracker.queries.report_parts.sql_pieces import day_number, meant
from tracker.storage.tables import database


def contacts(only: Any = None) -> "array[int]":
    """Return the contacts with everyone who is meant, as `ReportData` keeps them."""
    condition, values = meant("customer_id", only)
    codes = " ".join(f"WHEN '{kind.value}' THEN {place}" for place, kind in enumerate(CONTACT_KINDS))
    among = ",".join(f"'{kind.value}'" for kind in CONTACT_KINDS)
    rows = database.execute_sql(
        f"SELECT customer_id, {day_number('occurred_at')}, CASE kind {codes} END"
        f" FROM interaction WHERE kind IN ({among}) AND {condition}",
        values,
    )
    return array("q", chain.from_iterable(rows))
