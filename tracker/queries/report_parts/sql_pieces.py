"""Pieces of SQL that the readers share."""

from typing import Any


def meant(column: str, only: Any) -> tuple[str, tuple[Any, ...]]:
    """Return the condition, and its values, that a customer's id is of one outside the trash whom a report means.

    only: a query of ids; None: everyone.
    """
    outside_trash = f"{column} NOT IN (SELECT id FROM customer WHERE trashed_at IS NOT NULL)"
    if only is None:
        return outside_trash, ()
    among, values = only.sql()
    return f"{outside_trash} AND {column} IN ({among})", tuple(values)


def day_number(moment: str) -> str:
    """Return the expression for date.toordinal() of an ISO day, or of the day that a moment was where it happened."""
    return f"CAST(julianday(substr({moment}, 1, 10)) - 1721424.5 AS INTEGER)"
