"""From rows to records: the only place where peewee's loose types are tied down.

peewee writes the SQL, sqlite3's own cursor reads the rows: peewee's would convert each value, which the tables' STRICT
types make needless and which takes longer than the reading. So a flag comes as 0 or 1.
"""

import json
from collections.abc import Callable, Iterable
from sqlite3 import Cursor
from typing import Any, TypeVar

from peewee import SQL

from tracker.storage.tables import database

Record = TypeVar("Record")


def fetch_all(query: Any, record: Callable[..., Record]) -> list[Record]:
    """Build one record from each row, its columns in the order of the record's fields; empty if there are none."""
    return [record(*row) for row in _run(query)]


def fetch_rows(query: Any) -> list[tuple[Any, ...]]:
    """Return the rows as tuples."""
    return _run(query).fetchall()


def fetch_one(query: Any) -> Any:
    """Return the first row as a tuple, or None."""
    return _run(query).fetchone()


def listed(ids: Iterable[int]) -> SQL:
    """Return ids as the right side of IN: peewee takes longer to bind a few hundred than SQLite to find them."""
    return SQL(f"({','.join(str(int(one)) for one in ids)})")


def for_ids(query: Any, column: Any) -> Callable[[Iterable[int]], list[tuple[Any, ...]]]:
    """Return what runs a query for the records whose `column` is among given ids, in no order.

    The query is put into SQL once: for fifty rows peewee takes twice as long for that as SQLite for finding them.
    """
    sql, values = query.where(column.in_(SQL("(SELECT value FROM json_each(?))", ("[]",)))).sql()

    def run(ids: Iterable[int]) -> list[tuple[Any, ...]]:
        return database.execute_sql(sql, (*values[:-1], json.dumps(list(ids)))).fetchall()  # type: ignore[no-any-return]

    return run


def _run(query: Any) -> Cursor:
    cursor: Cursor = database.execute_sql(*query.sql())
    return cursor
