"""Deleting customers for ever, and what that means for undo.

Undo must not bring back half of somebody. So the images of everything that was theirs leave the journal, references to
them in the images of others are emptied, and a step of which nothing is left leaves the list. Where a record went from
somebody who stays to somebody who goes, or back, as in a merge that was taken apart, undo ends: that step and all
before it are forgotten. Steps undone are forgotten too, as after every write.
"""

import json
from collections.abc import Iterable, Sequence
from sqlite3 import Cursor

from peewee import ForeignKeyField

from tracker.domain.changes import Changes
from tracker.storage.journal import Journal
from tracker.storage.tables import JOURNALLED, Customer, CustomerMerge, MergedRecord, NotDuplicate, Table, database

REFERENCES = ("referred_by_id", "works_for_id", "merged_into_id")
GIVEN = "(SELECT value FROM json_each(?))"


def _owner_columns(table: type[Table]) -> tuple[str, ...]:
    fields = (field for field in table._meta.sorted_fields if isinstance(field, ForeignKeyField))
    return tuple(field.column_name for field in fields if field.rel_model is Customer and field.on_delete == "CASCADE")


OWNERS = {table: columns for table in JOURNALLED if (columns := _owner_columns(table))}
UNLINKED = (NotDuplicate,)  # of two people, and yet nothing that went from one to the other


def in_trash(since: str | None = None) -> list[int]:
    """Return who is in the trash, since a day (ISO) or longer if one is given; nobody who is merged into another."""
    found = _run(
        "SELECT id FROM customer WHERE trashed_at IS NOT NULL AND merged_into_id IS NULL"
        " AND (?1 IS NULL OR substr(trashed_at, 1, 10) <= ?1)",
        since,
    )
    return _ids(found)


def purge_customers(customer_ids: Sequence[int], journal: Journal) -> Changes:
    """Delete these customers, whoever is merged into them, and all that is theirs, from the journal too.

    To be called in a system write.
    """
    people = _with_merged(customer_ids)
    if not people:
        return Changes()
    journal.forget("SELECT id FROM journal_step WHERE undone")
    theirs = {table: _theirs(table, columns, people) for table, columns in OWNERS.items()}
    end = max(_drop_images(table, theirs[table], people) for table in OWNERS)
    merges = theirs[CustomerMerge]
    theirs[MergedRecord] = _theirs(MergedRecord, ("merge_id",), merges)
    _drop(MergedRecord, theirs[MergedRecord] | _in_images(MergedRecord, "merge_id", merges))
    _drop(Customer, people)
    pointing = _theirs(Customer, REFERENCES, people) - people
    for column in REFERENCES:
        place = _place(Customer, column)
        _run(
            f"UPDATE journal_image SET before = json_set(before, {place}, NULL)"
            f" WHERE record_table = 'customer' AND json_extract(before, {place}) IN {GIVEN}",
            _json(people),
        )
    journal.forget(f"SELECT id FROM journal_step WHERE id <= {end}")
    _run(f"DELETE FROM customer WHERE id IN {GIVEN}", _json(people))
    journal.forget("SELECT id FROM journal_step WHERE id NOT IN (SELECT step FROM journal_image)")
    touched = {table._meta.table_name: ids for table, ids in theirs.items() if ids}
    return Changes({**touched, "customer": people | pointing})


def _with_merged(customer_ids: Iterable[int]) -> frozenset[int]:
    found = _run(
        f"WITH RECURSIVE gone(id) AS (SELECT id FROM customer WHERE id IN {GIVEN}"
        " UNION SELECT customer.id FROM customer JOIN gone ON merged_into_id = gone.id) SELECT id FROM gone",
        _json(customer_ids),
    )
    return frozenset(_ids(found))


def _drop_images(table: type[Table], theirs: frozenset[int], people: frozenset[int]) -> int:
    """Forget the images of what was theirs; return the last step before which a record of theirs was another's.

    Or the other way round; 0 where there is no such step.
    """
    places = [_place(table, column) for column in OWNERS[table]]
    owned = " OR ".join(f"json_extract(image.before, {place}) IN {GIVEN}" for place in places)
    found = _run(
        f"SELECT step, image.record_id, now.id, {','.join(f'json_extract(image.before, {place})' for place in places)}"
        f' FROM journal_image image LEFT JOIN "{table._meta.table_name}" now ON now.id = image.record_id'
        f" WHERE image.record_table = ? AND image.before IS NOT NULL AND (image.record_id IN {GIVEN} OR {owned})",
        table._meta.table_name,
        _json(theirs),
        *[_json(people)] * len(places),
    ).fetchall()
    _drop(table, theirs | {record for _, record, *_ in found})
    if table in UNLINKED:
        return 0
    went = (
        step
        for step, record, now, *owners in found
        if (not people.issuperset(owners) if record in theirs else now is not None)
    )
    return max(went, default=0)


def _drop(table: type[Table], records: Iterable[int]) -> None:
    """Forget the images of records, and the names by which their steps tell what they were."""
    images = f"journal_image WHERE record_table = ? AND record_id IN {GIVEN}"
    values = table._meta.table_name, _json(records)
    _run(f"UPDATE journal_step SET facts = '{{}}' WHERE id IN (SELECT step FROM {images})", *values)
    _run(f"DELETE FROM {images}", *values)


def _theirs(table: type[Table], columns: Sequence[str], owners: Iterable[int]) -> frozenset[int]:
    """Return the ids of a table's rows that name one of these in one of the columns."""
    where = " OR ".join(f"{column} IN {GIVEN}" for column in columns)
    return frozenset(
        _ids(_run(f'SELECT id FROM "{table._meta.table_name}" WHERE {where}', *[_json(owners)] * len(columns)))
    )


def _in_images(table: type[Table], column: str, owners: Iterable[int]) -> frozenset[int]:
    found = _run(
        "SELECT record_id FROM journal_image"
        f" WHERE record_table = ? AND json_extract(before, {_place(table, column)}) IN {GIVEN}",
        table._meta.table_name,
        _json(owners),
    )
    return frozenset(_ids(found))


def _place(table: type[Table], column: str) -> str:
    return f"'$[{[field.column_name for field in table._meta.sorted_fields].index(column)}]'"


def _json(ids: Iterable[int]) -> str:
    return json.dumps(sorted(ids))


def _ids(cursor: Cursor) -> list[int]:
    return [int(row[0]) for row in cursor.fetchall()]


def _run(statement: str, *values: object) -> Cursor:
    cursor: Cursor = database.execute_sql(statement, values)
    return cursor
