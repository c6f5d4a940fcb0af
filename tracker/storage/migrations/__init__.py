"""Migrations by number: each takes a shop file from one version of the schema to the next.

To change the schema: change tables/, add mNNNN_what.py with STATEMENTS (SQL, or functions of the database for what
SQL cannot say) and list it in MIGRATIONS. The schema test compares the tables with what the migrations make, and says
what SCHEMA_DIGEST is to be; the one before goes to SCHEMA_DIGESTS, and tests/files gets a small shop file of that
version.
"""

import hashlib
from collections.abc import Callable

from peewee import Database, DatabaseProxy

from tracker.storage import journal
from tracker.storage.migrations import (
    m0001_initial,
    m0002_not_duplicates,
    m0002_records,
    m0002_search,
    m0002_today,
    m0003_tactics,
    m0004_sales,
)
from tracker.storage.tables import FULL_TEXT_TABLES, JOURNALLED

SHADOWS = frozenset(
    f"{table}_{part}" for table in FULL_TEXT_TABLES for part in ("data", "idx", "content", "docsize", "config")
)
APPLICATION_ID = 0x52656775  # "Regu", at offset 68 of the file
Statement = str | Callable[[Database | DatabaseProxy], None]
MIGRATIONS: tuple[tuple[Statement, ...], ...] = (
    m0001_initial.STATEMENTS,
    (
        *m0002_records.STATEMENTS,
        *m0002_today.STATEMENTS,
        *m0002_search.STATEMENTS,
        *m0002_not_duplicates.STATEMENTS,
    ),
    m0003_tactics.STATEMENTS,
    (*m0004_sales.STATEMENTS, m0004_sales.write_rules),
)
VERSION = len(MIGRATIONS)
SCHEMA_DIGEST = "c37f4eb3c3753d8d6855a19916d3eb58a93e8dc30db991e02da24199a5d8566b"  # of what the migrations make
SCHEMA_DIGESTS = {
    1: "01b6c7749c74284ef898102263b6a118ffbb3ddaca20ded1e0296a89b9760cc5",
    2: "d827a07b6e79a7c73ebef1f4760d6d0c5c9e6646f6970ebc7e6f48c54937d2cc",
    3: "9e7bf0a07fa6990aa413032c7084c77afcd342f96f52690f3576d3f4684cb084",
    VERSION: SCHEMA_DIGEST,
}  # of each version that was released: what an older file may hold


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
    """Return every table, index, trigger and view as (type, name, SQL).

    The tables that a full-text table keeps its index in are left out: what they look like is each SQLite's own affair.
    """
    rows = database.execute_sql(
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    )
    return frozenset((kind, name, sql) for kind, name, sql in rows if kind != "table" or name not in SHADOWS)


def digest_of(schema: frozenset[tuple[str, str, str]]) -> str:
    """Return the SHA-256 of a schema."""
    return hashlib.sha256(repr(sorted(schema)).encode()).hexdigest()


def _drop_journal(database: Database | DatabaseProxy) -> None:
    for kind, name, _ in schema_of(database):
        if kind == "trigger":
            database.execute_sql(f'DROP TRIGGER "{name}"')
    for name in ("journal_step", "journal_image", "journal_open", "change_feed"):
        database.execute_sql(f"DROP TABLE IF EXISTS {name}")
