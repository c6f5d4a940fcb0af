"""SQLite's own failures as errors a person can act on."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import peewee

from tracker.domain.errors import DiskFull, FileBusy, FileDamaged, FileReadOnly, TrackerError

CASES: dict[int, type[TrackerError]] = {
    sqlite3.SQLITE_BUSY: FileBusy,
    sqlite3.SQLITE_LOCKED: FileBusy,
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_IOERR: DiskFull,
    sqlite3.SQLITE_READONLY: FileReadOnly,
    sqlite3.SQLITE_CANTOPEN: FileReadOnly,
    sqlite3.SQLITE_CORRUPT: FileDamaged,
    sqlite3.SQLITE_NOTADB: FileDamaged,
}


@contextmanager
def translated() -> Iterator[None]:
    """Raise the TrackerError that stands for a failure of the file; let everything else pass."""
    try:
        yield
    except (peewee.DatabaseError, sqlite3.DatabaseError) as error:
        cause = error if isinstance(error, sqlite3.DatabaseError) else error.__cause__ or error.__context__
        code = getattr(cause, "sqlite_errorcode", 0) & 0xFF  # the primary code
        if code in CASES:
            raise CASES[code] from error
        raise
