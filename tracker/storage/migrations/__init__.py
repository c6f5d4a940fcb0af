"""Migrations by number: each takes a shop file from one version of the schema to the next.

To change the schema: change tables.py, add mNNNN_what.py with STATEMENTS and list it in MIGRATIONS. The schema test
compares the tables with what the migrations make, and says what SCHEMA_DIGEST is to be; tests/files gets a small shop
file of the version before.
"""

import hashlib

from peewee import Database, DatabaseProxy

from tracker.storage import journal
from tracker.storage.migrations import m0001_initial
from tracker.storage.tables import JOURNALLED

APPLICATION_ID = 0x52656775  # "Regu", at offset 68 of the file
MIGRATIONS: tuple[tuple[str, ...], ...] = (m0001_initial.STATEMENTS,)
VERSION = len(MIGRATIONS)
SCHEMA_DIGEST = "01b6c7749c74284ef898102263b6a118ffbb3ddaca20ded1e0296a89b9760cc5"  # of what the migrations make


def migrate(database: Database | DatabaseProxy, from_version: int) -> None:
    """Bring an open file from a version to ours, all or nothing; the journal starts anew, so undo ends there."""
    with database.atomic("IMMEDIATE"):
        if from_version:
            _drop_journal(database)
        for statements in MIGRATIONS[from_version:]:
            for statement in statements:
                database.execute_sql(statement)
        journal.install(database, JOURNALLED)
        database.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute_sql(f"PRAGMA user_version = {VERSION}")


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
