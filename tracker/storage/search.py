"""The search index: full-text tables with their own text that follow the change feed.

`search_customer` holds the words of each customer, `search_inside` their lines for the middles of words and the digits
of phones; who is in the trash is in neither. `search_note` holds the words of what was noted about each interaction,
`search_note_word` each of those words once: a beginning is looked up there, for in a million notes SQLite would collect
every hit of every word that begins so before it gave the first.

What a transaction touched is read from the feed before it ends: a little is indexed there and then, much goes to the
tables of those who wait and is indexed later, in portions. Until then searching reads those who wait as they are. The
index is derived and not journalled; this module alone writes it.
"""

import json
from collections.abc import Callable, Iterable
from sqlite3 import Connection
from typing import Any, NamedTuple

from tracker.domain.contacts import fold
from tracker.domain.search_text import SearchTexts, search_texts, words_of
from tracker.storage.tables import FULL_TEXT_TABLES, database

AT_ONCE = 1000  # entries of the feed that are indexed in the transaction that made them
CUSTOMERS, NOTES = 1000, 4000  # in one portion: about a tenth of a second
_NEWLINE = "char(10)"
_BEHIND = (
    "SELECT feed, (SELECT coalesce(max(id), 0) FROM change_feed), (SELECT coalesce(min(id), 0) FROM change_feed)"
    " FROM search_state"
)
_OF_CUSTOMERS = ("customer", "phone", "email", "customer_tag")
_TOUCHED = {
    "customer": (
        "SELECT customer_id FROM change_feed"
        f" WHERE id > ? AND record_table IN {_OF_CUSTOMERS} AND customer_id IS NOT NULL"
        " UNION SELECT customer_id FROM customer_tag WHERE tag_id IN"
        " (SELECT record_id FROM change_feed WHERE id > ? AND record_table = 'tag')"
    ),
    "note": (
        "SELECT record_id FROM change_feed WHERE id > ? AND record_table = 'interaction'"
        " UNION SELECT record_id FROM change_feed WHERE id > ? AND record_table = 'interaction'"
    ),
}
_TEXTS = (
    "SELECT c.id, c.name, c.company, c.note,"
    f" (SELECT group_concat(address, {_NEWLINE}) FROM email WHERE customer_id = c.id),"
    f" (SELECT group_concat(t.name, {_NEWLINE}) FROM customer_tag o JOIN tag t ON t.id = o.tag_id"
    " WHERE o.customer_id = c.id),"
    f" (SELECT group_concat(typed || {_NEWLINE} || normal, {_NEWLINE}) FROM phone WHERE customer_id = c.id)"
    " FROM customer c WHERE c.trashed_at IS NULL AND c.id IN"
)
_INDEXED = (
    "SELECT c.rowid, c.name, c.rest, c.note, i.lines"
    " FROM search_customer c LEFT JOIN search_inside i ON i.rowid = c.rowid"
)
_GIVEN = "(SELECT value FROM json_each(?))"
_STALE_CUSTOMERS = f"{_TOUCHED['customer']} UNION ALL SELECT id FROM search_waiting_customer"
_STALE_NOTES = f"{_TOUCHED['note']} UNION ALL SELECT id FROM search_waiting_note"


class Unindexed(NamedTuple):
    """Whom the index does not know as they are now: ids of customers and of interactions."""

    customers: frozenset[int]
    notes: frozenset[int]


def follow() -> None:
    """Read what the feed has new; call at the end of a writing transaction.

    A feed that does not go on where it was read to, after a migration say, means building the index anew.
    """
    connection = database.connection()
    read, last, first = connection.execute(_BEHIND).fetchone()
    if read == last:
        return
    if read > last or first > read + 1:
        _start_anew(connection, last)
        return
    if last - read <= AT_ONCE:
        customers, notes = _touched_since(connection, read)
        if customers:
            _write_customers(connection, sorted(customers))
        if notes:
            _write_notes(connection, sorted(notes))
    else:
        for table in _WRITERS:
            connection.execute(
                f"INSERT OR IGNORE INTO search_waiting_{table} SELECT * FROM ({_TOUCHED[table]}) WHERE 1", (read, read)
            )
    connection.execute("UPDATE search_state SET feed = ?", (last,))


def index_some() -> bool:
    """Index a portion of those who wait, in a transaction of its own; return whether others are still waiting."""
    if not is_behind():
        return False
    with database.atomic("IMMEDIATE"):
        follow()
        connection = database.connection()
        for (table, write), most in zip(_WRITERS.items(), (CUSTOMERS, NOTES), strict=True):
            waiting = f"search_waiting_{table}"
            ids = [row[0] for row in connection.execute(f"SELECT id FROM {waiting} ORDER BY id LIMIT ?", (most,))]
            if ids:
                write(connection, ids)
                connection.execute(f"DELETE FROM {waiting} WHERE id <= ?", (ids[-1],))
                return True
    return False


def index_all() -> None:
    """Index everybody who waits."""
    while index_some():
        pass


def is_behind() -> bool:
    """Say whether anything waits to be indexed."""
    connection = database.connection()
    read, last, _ = connection.execute(_BEHIND).fetchone()
    waiting = "SELECT EXISTS (SELECT 1 FROM search_waiting_customer) OR EXISTS (SELECT 1 FROM search_waiting_note)"
    return read != last or bool(connection.execute(waiting).fetchone()[0])


def unindexed() -> Unindexed | None:
    """Return whom the index does not know as they are now; None where it knows everybody, which is quick to see."""
    if not is_behind():
        return None
    connection = database.connection()
    read, last, first = connection.execute(_BEHIND).fetchone()
    if read > last or first > read + 1:
        stale = ("SELECT id FROM customer", "SELECT id FROM interaction")
        return Unindexed(*(frozenset(row[0] for row in connection.execute(query)) for query in stale))
    return Unindexed(
        *(
            frozenset(row[0] for row in connection.execute(query, (read, read)))
            for query in (_STALE_CUSTOMERS, _STALE_NOTES)
        )
    )


def rebuild() -> None:
    """Drop the index with every word it holds and build it anew; call in no transaction.

    After the privacy erasure of a customer no word of theirs is in the tables any more (the file's free pages are
    overwritten with zeros by secure_delete).
    """
    with database.atomic("IMMEDIATE"):
        connection = database.connection()
        _start_anew(connection, connection.execute(_BEHIND).fetchone()[1])
    index_all()


def texts_of(customers: Iterable[int]) -> Iterable[tuple[int, SearchTexts, str]]:
    """Yield the id, the texts and the folded note of these customers, by id; those in the trash are passed over."""
    rows = database.connection().execute(_TEXTS + _GIVEN, (json.dumps(list(customers)),))
    return ((row[0], _laid_out(row), fold(row[3])) for row in rows)


def index_problems() -> list[str]:
    """Compare the index with what it is derived from; return what differs, a customer or an interaction a line."""
    connection = database.connection()
    stale = unindexed() or Unindexed(frozenset(), frozenset())
    right = {row[0]: _fields(row) for row in connection.execute(f"{_TEXTS} (SELECT id FROM customer)")}
    kept = {row[0]: row[1:] for row in connection.execute(_INDEXED)}
    (inside,) = connection.execute("SELECT count(*) FROM search_inside").fetchone()
    found = [f"search: customer {one}" for one in _differing(right, kept) if one not in stale.customers]
    if inside != len(kept):
        found.append("search: lines")
    right_notes = {row[0]: words_of(fold(row[1])) for row in connection.execute("SELECT id, note FROM interaction")}
    kept_notes: dict[int, str] = dict(connection.execute("SELECT rowid, note FROM search_note"))
    notes = _differing({one: note for one, note in right_notes.items() if note}, kept_notes)
    found += [f"search: interaction {one}" for one in notes if one not in stale.notes]
    words = {word for note in kept_notes.values() for word in note.split()}
    known = {row[0] for row in connection.execute("SELECT word FROM search_note_word")}
    found += ["search: words of notes"] if words - known else []
    if not connection.execute("PRAGMA query_only").fetchone()[0]:
        for table in FULL_TEXT_TABLES:
            connection.execute(f"INSERT INTO {table}({table}) VALUES ('integrity-check')")
    return found


def _differing(right: dict[int, Any], kept: dict[int, Any]) -> list[int]:
    return sorted(one for one in right.keys() | kept.keys() if right.get(one) != kept.get(one))


def _touched_since(connection: Connection, read: int) -> tuple[set[int], set[int]]:
    """Return what _TOUCHED says, for a few entries in half the time."""
    customers, notes = set[int](), set[int]()
    for table, record, customer in connection.execute(
        "SELECT record_table, record_id, customer_id FROM change_feed WHERE id > ?", (read,)
    ):
        if table in _OF_CUSTOMERS:
            if customer is not None:
                customers.add(customer)
        elif table == "interaction":
            notes.add(record)
        elif table == "tag":
            query = "SELECT customer_id FROM customer_tag WHERE tag_id = ?"
            customers |= {row[0] for row in connection.execute(query, (record,))}
    return customers, notes


def _start_anew(connection: Connection, feed: int) -> None:
    for table in FULL_TEXT_TABLES:
        (sql,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()
        connection.execute(f"DROP TABLE {table}")
        connection.execute(sql)
    connection.execute("DELETE FROM search_note_word")
    for table, everything in (("customer", "customer"), ("note", "interaction")):
        connection.execute(f"INSERT OR IGNORE INTO search_waiting_{table} SELECT id FROM {everything}")
    connection.execute("UPDATE search_state SET feed = ?", (feed,))


def _write_customers(connection: Connection, customers: list[int]) -> None:
    """Index customers as they are now; those who are gone or in the trash are taken out."""
    given = (json.dumps(customers),)
    new = {row[0]: _fields(row) for row in connection.execute(_TEXTS + _GIVEN, given)}
    old = {row[0]: row[1:] for row in connection.execute(f"{_INDEXED} WHERE c.rowid IN {_GIVEN}", given)}
    changed = {one for one in new.keys() | old.keys() if new.get(one) != old.get(one)}
    gone = [(one,) for one in sorted(changed & old.keys())]
    come = [(one, *new[one]) for one in sorted(changed & new.keys())]
    if gone:
        connection.executemany("DELETE FROM search_customer WHERE rowid = ?", gone)
        connection.executemany("DELETE FROM search_inside WHERE rowid = ?", gone)
    if come:
        words, lines = (row[:-1] for row in come), ((row[0], row[-1]) for row in come)
        connection.executemany("INSERT INTO search_customer(rowid, name, rest, note) VALUES (?, ?, ?, ?)", words)
        connection.executemany("INSERT INTO search_inside(rowid, lines) VALUES (?, ?)", lines)


def _write_notes(connection: Connection, interactions: list[int]) -> None:
    """Index what was noted about interactions; those that are gone are taken out."""
    given = (json.dumps(interactions),)
    rows = connection.execute(f"SELECT id, note FROM interaction WHERE note <> '' AND id IN {_GIVEN}", given)
    new = {one: words for one, note in rows if (words := words_of(fold(note)))}
    old: dict[int, str] = dict(
        connection.execute(f"SELECT rowid, note FROM search_note WHERE rowid IN {_GIVEN}", given)
    )
    changed = {one for one in new.keys() | old.keys() if new.get(one) != old.get(one)}
    gone, come = sorted(changed & old.keys()), sorted(changed & new.keys())
    connection.executemany("DELETE FROM search_note WHERE rowid = ?", ((one,) for one in gone))
    connection.executemany("INSERT INTO search_note(rowid, note) VALUES (?, ?)", ((one, new[one]) for one in come))
    fresh = {word for one in come for word in new[one].split()}
    connection.executemany("INSERT OR IGNORE INTO search_note_word VALUES (?)", ((word,) for word in sorted(fresh)))


_WRITERS: dict[str, Callable[[Connection, list[int]], None]] = {"customer": _write_customers, "note": _write_notes}


def _fields(row: tuple[Any, ...]) -> tuple[str, str, str, str]:
    texts = _laid_out(row)
    return texts.name, texts.rest, texts.note, texts.lines


def _laid_out(row: tuple[Any, ...]) -> SearchTexts:
    _, name, company, note, emails, tags, phones = row
    return search_texts(name, company, note, *((text or "").split("\n") for text in (emails, tags, phones)))
