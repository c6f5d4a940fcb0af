"""Migrations by number: each takes a shop file from one version of the schema to the next.

To change the schema: change tables.py, add mNNNN_what.py with STATEMENTS (SQL, or functions of the database for what
SQL cannot say) and list it in MIGRATIONS. The schema test compares the tables with what the migrations make, and says
what SCHEMA_DIGEST is to be; tests/files gets a small shop file of the version before.
"""

import hashlib
from collections.abc import Callable

from peewee import Database, DatabaseProxy

from tracker.storage import journal
from tracker.storage.migrations import m0001_initial, m0002_records
from tracker.storage.tables import JOURNALLED

APPLICATION_ID = 0x52656775  # "Regu", at offset 68 of the file
Statement = str | Callable[[Database | DatabaseProxy], None]
MIGRATIONS: tuple[tuple[Statement, ...], ...] = (m0001_initial.STATEMENTS, m0002_records.STATEMENTS)
VERSION = len(MIGRATIONS)
SCHEMA_DIGEST = "0dd5b80ea9fb44b9b71d1bbfd3216b4adda963a682c5f456697cc9d641eba546"  # of what the migrations make


def migrate(database: Database | DatabaseProxy, from_version: int) -> None:
    """Bring an open file from a version to ours, all or nothing; the journal starts anew, so undo ends there."""
    database.execute_sql("PRAGMA foreign_keys = OFF")  # else dropping a table that is rebuilt takes its children along
    try:
        with database.atomic("IMMEDIATE"):
            if from_version:
                _drop_journal(database)
            for statements in MIGRATIONS[from_version:]:
                for statement in statements:
                    if isinstance(statement, str):
                        database.execute_sql(statement)
                    else:
                        statement(database)
            journal.install(database, JOURNALLED)
            database.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            database.execute_sql(f"PRAGMA user_version = {VERSION}")
    finally:
        database.execute_sql("PRAGMA foreign_keys = ON")


def schema_of(database: Database | DatabaseProxy) -> frozenset[tuple[str, str, str]]:
    """Return every table, index, trigger and view as (type, name, SQL)."""
    rows = database.execute_sql(
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    )
    return frozenset((kind, name, sql) for kind, name, sql in rows)


def digest_of(schema: frozenset[tuple[str, str, str]]) -> str:
    """Return the SHA-256 of a schema."""
    return hashlib.sha256(repr(sorted(schema)).encode()).hexdigest()


def _drop_journal(database: Database | DatabaseProxy) -> None:
    for kind, name, _ in schema_of(database):
        if kind == "trigger":
            database.execute_sql(f'DROP TRIGGER "{name}"')
    for name in ("journal_step", "journal_image", "journal_open", "change_feed"):
        database.execute_sql(f"DROP TABLE IF EXISTS {name}")
