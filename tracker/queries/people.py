"""What every list of Today shows of a person, in SQL; raw, as these lists are read at every look."""

from collections.abc import Iterable
from typing import Any

from tracker.storage.tables import database

PERSON = (
    "customer.id, customer.name, customer.company, coalesce((SELECT typed FROM phone WHERE customer_id = customer.id"
    " ORDER BY position LIMIT 1), ''), coalesce(stage.name, ''), coalesce(stage.colour, '')"
)
JOINED = (  # `last`: the latest interaction with a note, else the latest of all
    "LEFT JOIN stage ON stage.id = customer.stage_id LEFT JOIN interaction last ON last.id ="
    " (SELECT id FROM interaction WHERE customer_id = customer.id"
    " ORDER BY note = '', occurred_at DESC, id DESC LIMIT 1)"
)
SHOWN = "customer.archived_on IS NULL AND customer.trashed_at IS NULL"
ON_BOARD = f"{SHOWN} AND customer.stage_id IS NOT NULL"


def rows_of(statement: str, *values: object) -> list[tuple[Any, ...]]:
    """Return the rows of a statement."""
    found: list[tuple[Any, ...]] = database.execute_sql(statement, values).fetchall()
    return found


def listed(ids: Iterable[int]) -> str:
    """Return ids as the right side of IN."""
    return f"({','.join(str(int(one)) for one in ids)})"


def details(ids: Iterable[int], *columns: str) -> dict[int, tuple[Any, ...]]:
    """Return by id, for a few customers, the columns of PERSON after the id, then those asked for."""
    asked = "".join(f", {column}" for column in columns)
    rows = rows_of(f"SELECT {PERSON}{asked} FROM customer {JOINED} WHERE customer.id IN {listed(ids)}")
    return {row[0]: tuple(row[1:]) for row in rows}
