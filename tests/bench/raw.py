"""Plain sqlite3 for the floors: the same durability, and nothing of ours between."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "secure_delete = ON",
    "foreign_keys = OFF",  # the floor knows that its rows fit
)


@contextmanager
def raw_file(path: Path, *, journal: bool = False) -> Iterator[sqlite3.Connection]:
    """Open a shop file without checks; unless `journal` take its triggers away, which only a copy should suffer."""
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        for pragma in PRAGMAS:
            file.execute(f"PRAGMA {pragma}")
        if not journal:
            for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                file.execute(f'DROP TRIGGER "{name}"')
        yield file
