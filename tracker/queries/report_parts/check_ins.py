"""How satisfied customers said they are, and who is not on the board, as reports read it."""

from array import array
from datetime import date
from itertools import chain
from typing import Any

from tracker.queries.report_parts.sql_pieces import day_number, meant
from tracker.storage.tables import database

DAY_BIT, CUSTOMER_BIT = 5, 27  # where they begin in a packed row: a score has three bits, a day up to 9999 has 22


def check_ins(only: Any = None) -> "array[int]":
    """Return when everyone who is meant was, or was to be, asked how satisfied they are, as `ReportData` keeps it.

    SQLite gives each row as one number, which takes two thirds of the time of five.
    """
    import numpy as np

    condition, values = meant("customer_id", only)
    rows = database.execute_sql(
        f"SELECT (customer_id << {CUSTOMER_BIT}) | ({day_number('asked_at')} << {DAY_BIT}) | (coalesce(score, 0) << 2)"
        " | ((score IS NOT NULL OR interaction_id IS NOT NULL) << 1) | (follow_up_id IS NOT NULL)"
        f" FROM check_in WHERE {condition}",
        values,
    )
    packed = np.fromiter(chain.from_iterable(rows), dtype=np.int64)
    day = (packed >> DAY_BIT) & ((1 << (CUSTOMER_BIT - DAY_BIT)) - 1)
    table = np.column_stack((packed >> CUSTOMER_BIT, day, (packed >> 2) & 7, (packed >> 1) & 1, packed & 1))
    cells = array("q")
    cells.frombytes(table.tobytes())
    return cells


def away(only: Any, as_of: date) -> "array[int]":
    """Return who of those meant is in Left, or archived, at the end of a day, in order of id."""
    condition, values = meant("customer_id", only)
    archived, more = meant("id", only)
    rows = database.execute_sql(
        "SELECT customer_id FROM stay WHERE stage_id IS NULL AND entered_day <= ? AND coalesce(left_day, ?) > ?"
        f" AND {condition} UNION SELECT id FROM customer WHERE archived_on <= ? AND {archived} ORDER BY 1",
        (as_of.toordinal(), as_of.toordinal() + 1, as_of.toordinal(), *values, as_of.isoformat(), *more),
    )
    return array("q", chain.from_iterable(rows))
