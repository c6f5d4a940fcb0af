"""Writing many rows at once.

Several rows go into one statement. As the tables have triggers, SQLite makes ready to take each single statement back
by copying every page it touches; for one row at a time that takes four times as long as the writing.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Any

from tracker.storage.tables import Table, database

ROWS = 200  # in one statement
Row = Sequence[Any]


def first_free_id(table: type[Table]) -> int:
    """Return the id that AUTOINCREMENT would give next; only a command, in its transaction, may ask."""
    name = table._meta.table_name
    found = database.execute_sql("SELECT seq FROM sqlite_sequence WHERE name = ?", (name,)).fetchone()
    return int(found[0]) + 1 if found else 1


def insert_rows(table: type[Table], columns: Sequence[str], rows: Iterable[Row]) -> None:
    """Insert rows of values for these columns; columns not named get their table's default."""
    meta = table._meta
    defaults = {
        field.column_name: field.db_value(field.default)
        for field in meta.sorted_fields
        if field.default is not None and field.column_name not in columns
    }
    names = ",".join(f'"{name}"' for name in (*columns, *defaults))
    tail = tuple(defaults.values())
    insert_values(f'INSERT INTO "{meta.table_name}"({names})', ((*row, *tail) for row in rows))


def insert_values(statement: str, rows: Iterable[Row]) -> None:
    """Run an INSERT that is written up to its VALUES, which follow from the rows."""
    for some in _portions(rows):
        places = f"({','.join('?' * len(some[0]))})"
        database.execute_sql(f"{statement} VALUES {','.join([places] * len(some))}", tuple(chain.from_iterable(some)))


def update_values(statement: str, rows: Iterable[Row]) -> None:
    """Run an UPDATE … FROM given WHERE …, in which the columns v0, v1 … of `given` are the rows' values."""
    for some in _portions(rows):
        columns = ",".join(f"json_extract(value, '$[{place}]') v{place}" for place in range(len(some[0])))
        database.execute_sql(f"WITH given AS (SELECT {columns} FROM json_each(?)) {statement}", (json.dumps(some),))


def _portions(rows: Iterable[Row]) -> Iterator[list[Row]]:
    waiting = iter(rows)
    while some := list(islice(waiting, ROWS)):
        yield some
