"""Undo for everything: triggers keep each record's image from before a step, so no command can forget it.

A step holds, for every record that it touched, the record as it was before (null: it was not there). Flipping a step
puts those images back while the same triggers take the images of the other side, so redo costs nothing extra; those
of an undone step are kept under its number made negative. The journal lies in the shop file: undo survives a restart.
A write outside a step is refused by the triggers. Every write, undo and redo included, also goes to the change feed, an
ever-growing list of touched records and whose they are, for followers such as a search index: each is called before
the commit. The idea of the images is that of SQLite's "Automatic Undo/Redo Using SQLite".
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from sqlite3 import Cursor
from typing import Any

from peewee import Database, DatabaseProxy, Model

from tracker.domain.changes import Changes, StepLabel, UndoState
from tracker.domain.context import Context
from tracker.domain.errors import NothingToUndo

AnyDatabase = Database | DatabaseProxy
KEPT_STEPS = 300
KEPT_FEED = 1_000_000  # a follower that has read less than that anew must read everything anew
UNRECORDED = 0  # the step that system writes run under: no images are taken
SCHEMA = (
    "CREATE TABLE journal_step(id INTEGER PRIMARY KEY AUTOINCREMENT, command TEXT NOT NULL, facts TEXT NOT NULL,"
    " at TEXT NOT NULL, author TEXT NOT NULL, undone INTEGER NOT NULL) STRICT",
    "CREATE INDEX journal_step_undone ON journal_step(id) WHERE undone",
    "CREATE TABLE journal_image(step INTEGER NOT NULL, record_table TEXT NOT NULL, record_id INTEGER NOT NULL,"
    " before TEXT, PRIMARY KEY (step, record_table, record_id)) STRICT, WITHOUT ROWID",
    "CREATE TABLE journal_open(step INTEGER) STRICT",
    "CREATE TABLE change_feed(id INTEGER PRIMARY KEY AUTOINCREMENT, record_table TEXT NOT NULL,"
    " record_id INTEGER NOT NULL, customer_id INTEGER) STRICT",
)
IMAGES = "journal_image image WHERE image.step = ? AND image.record_table = ?"
LABEL = "SELECT command, facts, at, author FROM journal_step"


def install(database: AnyDatabase, tables: tuple[type[Model], ...]) -> None:
    """Create the journal and the triggers of these tables."""
    for statement in SCHEMA:
        database.execute_sql(statement)
    database.execute_sql("INSERT INTO journal_open VALUES (NULL)")
    for table in tables:
        for statement in _triggers(table):
            database.execute_sql(statement)


class Journal:
    """Records and flips the steps of one open shop file."""

    def __init__(
        self, database: AnyDatabase, tables: tuple[type[Model], ...], follow: Callable[[], object] = lambda: None
    ) -> None:
        """Serve these tables, parents before children; `follow` reads the feed at the end of each transaction."""
        self._database = database
        self._tables = tables
        self._follow = follow
        self._undone = self._execute("SELECT count(*) FROM journal_step WHERE undone").fetchone()[0]

    @contextmanager
    def recording(self, command: str, context: Context) -> Iterator[list[Changes]]:
        """Run the body as one undoable step; the list gets its changes.

        A body that wrote nothing makes no step and leaves redo alone. Any error rolls all of it back.
        """
        changes: list[Changes] = []
        with self._database.atomic("IMMEDIATE"):
            cursor = self._execute(
                "INSERT INTO journal_step(command, facts, at, author, undone) VALUES (?, '{}', ?, ?, 0)",
                command,
                context.stamp,
                context.author,
            )
            step = cursor.lastrowid or 0
            with self._open(step):
                yield changes
            changes.append(self._changes(step))
            if not changes[0].touched:
                self._forget(str(step))
            elif context.facts:
                facts = json.dumps(context.facts, ensure_ascii=False)
                self._execute("UPDATE journal_step SET facts = ? WHERE id = ?", facts, step)
            if changes[0].touched:
                self._follow()
                if self._undone:
                    self._forget("SELECT id FROM journal_step WHERE undone")
        if changes[0].touched:
            self._undone = 0

    @contextmanager
    def unrecorded(self) -> Iterator[None]:
        """Run the body as a system write: all or nothing, but no step of the owner's."""
        with self._database.atomic("IMMEDIATE"):
            with self._open(UNRECORDED):
                yield
            self._follow()

    def undo(self) -> tuple[Changes, StepLabel]:
        """Take back the latest step. Raises NothingToUndo."""
        flipped = self._flip("SELECT max(id) FROM journal_step WHERE NOT undone", undone=False)
        self._undone += 1
        return flipped

    def redo(self) -> tuple[Changes, StepLabel]:
        """Do the earliest undone step again. Raises NothingToUndo."""
        flipped = self._flip("SELECT min(id) FROM journal_step WHERE undone", undone=True)
        self._undone -= 1
        return flipped

    def state(self) -> UndoState:
        """Say what undo and redo would do now."""
        undo = self._execute(f"{LABEL} WHERE NOT undone ORDER BY id DESC LIMIT 1").fetchone()
        redo = self._execute(f"{LABEL} WHERE undone ORDER BY id LIMIT 1").fetchone() if self._undone else None
        return UndoState(undo and _label(undo), redo and _label(redo))

    def latest(self) -> str | None:
        """Return when the latest step was made, as stored; None where there is no step."""
        moment: str | None = self._execute("SELECT max(at) FROM journal_step").fetchone()[0]
        return moment

    def prune(self) -> None:
        """Keep the latest KEPT_STEPS steps, where undo ends, and the latest KEPT_FEED entries of the change feed."""
        kept = f"SELECT id FROM journal_step ORDER BY id DESC LIMIT {KEPT_STEPS}"
        old = f"SELECT id FROM journal_step WHERE id < (SELECT min(id) FROM ({kept}))"
        old_feed = f"SELECT id FROM change_feed WHERE id <= (SELECT max(id) FROM change_feed) - {KEPT_FEED}"
        if self._execute(f"SELECT EXISTS ({old}) OR EXISTS ({old_feed})").fetchone()[0]:
            with self._database.atomic("IMMEDIATE"):
                self._forget(old)
                self._execute(f"DELETE FROM change_feed WHERE id IN ({old_feed})")

    def forget(self, steps: str) -> None:
        """Forget the steps that a SELECT names; they cannot be undone or redone any more. Part of a system write."""
        self._forget(steps)
        self._undone = self._execute("SELECT count(*) FROM journal_step WHERE undone").fetchone()[0]

    def _flip(self, choose: str, *, undone: bool) -> tuple[Changes, StepLabel]:
        with self._database.atomic("IMMEDIATE"):
            step = self._execute(choose).fetchone()[0]
            if step is None:
                raise NothingToUndo
            self._execute("PRAGMA defer_foreign_keys = ON")
            key = -step if undone else step
            changes = self._changes(key)
            with self._open(-key):
                self._put_back(key, [table for table in self._tables if changes.touches(table._meta.table_name)])
            self._execute("DELETE FROM journal_image WHERE step = ?", key)
            self._execute("UPDATE journal_step SET undone = ? WHERE id = ?", not undone, step)
            self._follow()
            return changes, _label(self._execute(f"{LABEL} WHERE id = ?", step).fetchone())

    def _put_back(self, key: int, tables: list[type[Model]]) -> None:
        # children first: else each parent takes its children with it one by one
        for table in reversed(tables):
            self._execute(_drop_statement(table), key, table._meta.table_name)
        for table in tables:
            for statement in _restore_statements(table):
                self._execute(statement, key, table._meta.table_name)

    @contextmanager
    def _open(self, step: int) -> Iterator[None]:
        self._execute("UPDATE journal_open SET step = ?", step)
        yield
        self._execute("UPDATE journal_open SET step = NULL")

    def _forget(self, steps: str) -> None:
        keys = f"SELECT iif(undone, -id, id) FROM journal_step WHERE id IN ({steps})"
        self._execute(f"DELETE FROM journal_image WHERE step IN ({keys})")
        self._execute(f"DELETE FROM journal_step WHERE id IN ({steps})")

    def _changes(self, key: int) -> Changes:
        touched: defaultdict[str, set[int]] = defaultdict(set)
        for table, record in self._execute("SELECT record_table, record_id FROM journal_image WHERE step = ?", key):
            touched[table].add(record)
        return Changes({table: frozenset(ids) for table, ids in touched.items()})

    def _execute(self, statement: str, *values: object) -> Cursor:
        cursor: Cursor = self._database.execute_sql(statement, values)
        return cursor


def _label(row: tuple[Any, ...]) -> StepLabel:
    command, facts, at, author = row
    return StepLabel(command, json.loads(facts), at, author)


def _columns(table: type[Model]) -> list[str]:
    return [field.column_name for field in table._meta.sorted_fields]


def _triggers(table: type[Model]) -> Iterator[str]:
    """Yield one table's triggers: the first image of a record in a step is kept, later ones are ignored.

    The feed says whose a record is, for both where it goes to another customer; of a table with `told_of` it says so
    where one of these columns changed.
    """
    name = table._meta.table_name
    old, new = (",".join(f'{row}."{column}"' for column in _columns(table)) for row in ("old", "new"))
    whose = "customer_id" if "customer_id" in _columns(table) else "id" if name == "customer" else "NULL"
    feed = f"INSERT INTO change_feed(record_table, record_id, customer_id) SELECT '{name}', "
    untold = [f"old.{column} IS new.{column}" for column in getattr(table, "told_of", ())]
    for event, row, before, condition in (
        ("INSERT", "new", "NULL", ""),
        ("UPDATE", "old", f"json_array({old})", f" WHEN ({old}) IS NOT ({new})"),
        ("DELETE", "old", f"json_array({old})", ""),
    ):
        yield (
            f'CREATE TRIGGER "journal_{name}_{event.lower()}" AFTER {event} ON "{name}"{condition} BEGIN'
            " SELECT raise(ABORT, 'write outside a command') WHERE (SELECT step FROM journal_open) IS NULL;"
            f" INSERT INTO journal_image SELECT step, '{name}', {row}.id, {before} FROM journal_open"
            f" WHERE step <> {UNRECORDED} ON CONFLICT DO NOTHING;"
            f" {feed}{row}.id, {_whose(event, row, whose, untold)};"
            + (f" {feed}new.id, new.{whose} WHERE old.{whose} <> new.{whose};" if _may_move(event, whose) else "")
            + " END"
        )


def _whose(event: str, row: str, whose: str, untold: list[str]) -> str:
    owner = whose if whose == "NULL" else f"{row}.{whose}"
    return f"iif({' AND '.join(untold)}, NULL, {owner})" if untold and event == "UPDATE" else owner


def _may_move(event: str, whose: str) -> bool:
    return event == "UPDATE" and whose == "customer_id"


def _drop_statement(table: type[Model]) -> str:
    """Return what takes away the records of a table that were not there; it takes the images' step and the table."""
    name = table._meta.table_name
    return f'DELETE FROM "{name}" WHERE id IN (SELECT record_id FROM {IMAGES} AND image.before IS NULL)'


def _restore_statements(table: type[Model]) -> tuple[str, str]:
    """Return what restores a table's changed records and brings back the deleted ones; each takes the same."""
    name, columns = table._meta.table_name, _columns(table)
    names = ",".join(f'"{column}"' for column in columns)
    values = ",".join(f"json_extract(image.before, '$[{place}]')" for place in range(len(columns)))
    return (
        f'UPDATE "{name}" SET ({names}) = ({values}) FROM {IMAGES} AND image.before IS NOT NULL'
        f' AND "{name}".id = image.record_id',
        f'INSERT INTO "{name}"({names}) SELECT {values} FROM {IMAGES} AND image.before IS NOT NULL'
        f' AND image.record_id NOT IN (SELECT id FROM "{name}")',
    )
