"""Opening and closing shop files: checks before anything is created, pragmas, the one-owner lock, integrity.

A file's header is read as bytes before SQLite sees it, because SQLite takes an empty file for a healthy new database.
"""

import os
import sqlite3
import struct
from collections.abc import Callable
from pathlib import Path

from peewee import SqliteDatabase

from tracker.domain.errors import FileDamaged, FileEmpty, FileExists, FileForeign, FileMissing, FileNewer
from tracker.storage.faults import translated
from tracker.storage.migrations import APPLICATION_ID, SCHEMA_DIGESTS, VERSION, digest_of, migrate, schema_of
from tracker.storage.tables import database

MAGIC = b"SQLite format 3\x00"
HEADER_BYTES = 100
PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": "full",
    "foreign_keys": 1,
    "busy_timeout": 5000,
    "secure_delete": 1,
    "recursive_triggers": 1,  # else REPLACE deletes rows behind the journal's back
    "cell_size_check": 1,
    "mmap_size": 0,
}
READER_PRAGMAS = ("PRAGMA wal_autocheckpoint = 0", "PRAGMA query_only = 1")  # only the writer checkpoints


def create_file(path: Path, fill: Callable[[], None]) -> None:
    """Make a new shop file and let `fill` write its first records; the file appears whole or not at all.

    Raises:
        FileExists: something is at that path already.
    """
    if path.exists():
        raise FileExists(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with translated():
            use_file(aside)
            open_writer()
            try:
                migrate(database, 0)
                fill()
            finally:
                close_writer()
        if path.exists():
            raise FileExists(path)
        os.replace(aside, path)
    finally:
        for suffix in ("", "-wal", "-shm"):
            aside.with_name(aside.name + suffix).unlink(missing_ok=True)


def check_header(path: Path) -> int:
    """Return the schema version of a shop file, having read nothing but its first bytes.

    Raises:
        FileMissing, FileEmpty, FileForeign, FileNewer: see there.
        FileDamaged: the file is shorter than it says.
    """
    if not path.is_file():
        raise FileMissing(path)
    with path.open("rb") as file:
        header = file.read(HEADER_BYTES)
    if not header.strip(b"\x00"):
        raise FileEmpty(path)
    if not header.startswith(MAGIC):
        raise FileForeign(path)
    if len(header) < HEADER_BYTES:
        raise FileDamaged
    (page_size,) = struct.unpack(">H", header[16:18])
    (pages,) = struct.unpack(">I", header[28:32])
    version, application = struct.unpack(">I", header[60:64])[0], struct.unpack(">I", header[68:72])[0]
    if application != APPLICATION_ID:
        raise FileForeign(path)
    if version > VERSION:
        raise FileNewer(path, version, VERSION)
    if path.stat().st_size < pages * (65536 if page_size == 1 else page_size):
        raise FileDamaged
    return int(version)


def use_file(path: Path) -> None:
    """Point the tables at a file; every thread that reads or writes it then opens a connection of its own."""
    database.initialize(SqliteDatabase(str(path), pragmas=PRAGMAS, autoconnect=False))


def use_protected_file(path: Path) -> None:
    """Point the tables at a file that may not be written, to read it as it lies there.

    SQLite would lay files beside it that take over its protection and later stand in the way of whoever may write.
    """
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    pragmas = {name: value for name, value in PRAGMAS.items() if name not in {"journal_mode", "synchronous"}}
    database.initialize(SqliteDatabase(uri, uri=True, pragmas=pragmas, autoconnect=False))


def is_protected(path: Path) -> bool:
    """Say whether the file, or the folder that SQLite needs room in, may not be written."""
    return not (os.access(path, os.W_OK) and os.access(path.resolve().parent, os.W_OK))


def open_writer() -> None:
    """Open the one connection that writes, in this thread."""
    database.connect()


def open_reader() -> None:
    """Open this thread's reading connection: it can write nothing and never checkpoints."""
    database.connect()
    for pragma in READER_PRAGMAS:
        database.execute_sql(pragma)


def check_schema(path: Path) -> None:
    """Compare the open file's tables, indexes, triggers and views with those of its version.

    Raises:
        FileForeign: the file holds anything else, so it may run code that is not ours.
        FileNewer: the version in the write-ahead log is newer than the one in the file's header.
    """
    version = stored_version()
    if version > VERSION:
        raise FileNewer(path, version, VERSION)
    if digest_of(schema_of(database)) != SCHEMA_DIGESTS.get(version):
        raise FileForeign(path)


def stored_version() -> int:
    """Return the open file's schema version, that in the write-ahead log where the file's header is behind."""
    return int(database.execute_sql("PRAGMA user_version").fetchone()[0])


def expected_schema() -> frozenset[tuple[str, str, str]]:
    """Return the schema that the migrations make, by making it; SCHEMA_DIGEST stands for it where a file is opened."""
    blank = SqliteDatabase(":memory:")
    blank.connect()
    try:
        migrate(blank, 0)
        return schema_of(blank)
    finally:
        blank.close()


def close_writer() -> bool:
    """Empty the write-ahead log into the file and close; return whether one file lies at rest now."""
    busy, _, _ = database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    database.close()
    return not busy


def checkpoint() -> None:
    """Bring what waits in the write-ahead log into the file, as far as no reader is in the way."""
    database.execute_sql("PRAGMA wal_checkpoint(PASSIVE)").fetchone()


def close_reader() -> None:
    """Close this thread's reading connection."""
    database.close()


def integrity_problems(*, quick: bool) -> list[str]:
    """Return what SQLite finds wrong with the file's pages and, unless quick, with its references."""
    check = "quick_check" if quick else "integrity_check"
    found = [str(row[0]) for row in database.execute_sql(f"PRAGMA {check}(20)") if row[0] != "ok"]
    if not quick:
        found += [
            f"foreign key: {table} {record} -> {parent}"
            for table, record, parent, _ in database.execute_sql("PRAGMA foreign_key_check")
        ]
    return found


def backup_to(target: Path) -> None:
    """Copy the open file as it is now by SQLite's backup interface: a plain copy would miss the write-ahead log."""
    copy = sqlite3.connect(target)
    try:
        database.connection().backup(copy)
    finally:
        copy.close()
