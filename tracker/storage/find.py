"""Whom a typed text finds: a B-tree of names, then full-text tables, the best fits first and never ranked by bm25.

Every query is read only as far as hits are needed, so a letter that thousands of names begin with costs no more than a
rare one. Whom the index does not know yet is read as they are.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from functools import partial
from itertools import combinations, islice
from typing import Any

from tracker.domain.contacts import fold
from tracker.domain.search_text import Rank, Sought, Word, fits, rank_of_digits, words_of
from tracker.storage.search import Unindexed, texts_of, unindexed
from tracker.storage.tables import database

MOST_SPLIT = 4  # words of a search that may each be found in another way
_LAST = "\U0010ffff"
_SHORT_NUMBER = 4  # digits that many phones hold
_MOST_RANKED = 200  # hits of a longer number that are put in order one by one
_NAMED = "SELECT id FROM customer WHERE folded >= ? AND folded < ? AND trashed_at IS NULL ORDER BY folded, id LIMIT ?"
_NUMBERED = (
    "SELECT c.id FROM phone p JOIN customer c ON c.id = p.customer_id"
    " WHERE p.significant = ? AND c.trashed_at IS NULL ORDER BY c.id"
)
_WORDS = "SELECT rowid FROM search_customer WHERE search_customer MATCH ?"
_INSIDE = "SELECT rowid FROM search_inside WHERE search_inside MATCH ?"
_LINES = "SELECT rowid, lines FROM search_inside WHERE search_inside MATCH ?"
_NOTED = (
    "SELECT i.customer_id, i.id, i.note FROM search_note n CROSS JOIN interaction i ON i.id = n.rowid"
    " CROSS JOIN customer c ON c.id = i.customer_id"
    " WHERE search_note MATCH ? AND c.trashed_at IS NULL{} ORDER BY n.rowid DESC"
)
_BEGINNINGS = "SELECT word FROM search_note_word WHERE word >= ? AND word < ? LIMIT ?"
_MOST_BEGINNINGS = 100  # of a word, in notes, that are asked for one by one
_EVERY_LINE = "SELECT rowid FROM search_inside WHERE instr(lines, ?) > 0"


def matching_customers(text: str, limit: int, *, notes: bool = True) -> list[int]:
    """Return the ids of at most so many customers who fit a text that is not blank, the best first: see Rank.

    All words must fit, in any order and each in any text: as the beginning of a word, from three letters on anywhere
    in name, company, e-mails and tags; Chinese, Japanese and Korean characters anywhere. Digits without letters are
    found inside phones. What has punctuation in it must be there as typed. What was noted about interactions is asked
    last, for words of three letters or more; words that fit no text of the customer must then be in one note. Without
    `notes` they are not asked: a word in them may find everybody, which a short limit cuts off and a table cannot.
    """
    sought = Sought.of(text)
    if not sought.text:
        return []
    return _Search(sought, limit, notes=notes).run()


class _Search:
    """One search: goes from the best rank to the last until it has enough."""

    def __init__(self, sought: Sought, limit: int, *, notes: bool) -> None:
        self._sought, self._limit, self._notes = sought, limit, notes
        self._found: dict[int, None] = {}
        self._stale: Unindexed | None = unindexed()
        self._waiting: defaultdict[Rank, list[int]] = defaultdict(list)
        self._numbers: dict[str, dict[int, Rank]] = {}
        if self._stale:
            self._read_waiting(self._stale.customers)

    def run(self) -> list[int]:
        steps: list[tuple[Rank, Callable[[], Iterable[int]]]] = [(Rank.NAME_BEGINS, self._named)]
        for digits in self._sought.numbers:
            steps += [(rank, partial(self._numbered, digits, rank)) for rank in _EDGES]
        if self._sought.is_exact:
            steps += [
                (Rank.NAME_WORDS, partial(self._worded, "name : ", whole=True)),
                (Rank.NAME_PREFIX, partial(self._worded, "name : ")),
                (Rank.PREFIX, partial(self._worded, "")),
            ]
        steps.append((Rank.INSIDE, self._inside))
        if self._notes:
            steps.append((Rank.NOTE, self._noted))
        for rank, step in steps:
            if self._take(self._waiting.pop(rank, ())) or self._take(step()):
                break
        return list(self._found)

    def _take(self, customers: Iterable[int]) -> bool:
        """Take customers until there are enough; return whether there are."""
        for customer in customers:
            self._found[customer] = None
            if len(self._found) >= self._limit:
                return True
        return False

    def _hits(self, query: str, *values: object) -> Iterator[tuple[Any, ...]]:
        """Yield rows whose first column is a customer whom the index knows as they are now."""
        stale = self._stale.customers if self._stale else frozenset[int]()
        with closing(database.connection().execute(query, values)) as rows:
            for row in rows:
                if row[0] not in stale:
                    yield row

    def _named(self) -> Iterable[int]:
        begin = self._sought.text
        rows = database.connection().execute(_NAMED, (begin, begin + _LAST, self._limit))
        return (row[0] for row in rows.fetchall())

    def _numbered(self, digits: str, rank: Rank) -> Iterator[int]:
        if rank is Rank.NUMBER and self._sought.significant:
            for (customer,) in database.connection().execute(_NUMBERED, (self._sought.significant,)).fetchall():
                yield customer
        ranked = self._ranked(digits)
        if ranked is not None:
            yield from (customer for customer, fitting in ranked.items() if fitting is rank)
            return
        for (customer,) in self._hits(_INSIDE, _quoted(_EDGES[rank].format(digits))):
            yield customer

    def _ranked(self, digits: str) -> dict[int, Rank] | None:
        """Return some who have these digits anywhere with how well they fit; None for a short number, which many have.

        Of a longer one as many are read as can be put in order one by one: if that is not all, the answer is full.
        """
        if len(digits) <= _SHORT_NUMBER:
            return None
        if digits not in self._numbers:
            most = max(_MOST_RANKED, self._limit)
            hits = islice(self._hits(_LINES, _quoted(digits)), most)
            self._numbers[digits] = {
                customer: rank_of_digits(digits, lines) or Rank.NUMBER_INSIDE for customer, lines in hits
            }
        return self._numbers[digits]

    def _worded(self, column: str, *, whole: bool = False) -> Iterator[int]:
        phrases = " AND ".join(_phrase(word, whole=whole) for word in self._sought.words)
        for (customer,) in self._hits(_WORDS, f"{column}({phrases})" if column else phrases):
            yield customer

    def _inside(self) -> Iterator[int]:
        """Yield who has some words in their lines, and the others as beginnings, or in their note as typed."""
        sought = self._sought
        if sought.numbers:
            return
        if sought.has_scrap:
            yield from self._scraped()
            return
        able = [word for word in sought.words if word.can_be_inside]
        for inside in _splits(able, fewest=1 if sought.is_exact else 0):
            others = [word for word in sought.words if word not in inside]
            if not all(word.parts for word in others):
                continue
            lines = " AND ".join(_quoted(word.text) for word in inside)
            # one that could be in the lines and is not can only be in the note
            words = " AND ".join(f"note : {_phrase(word)}" if word in able else _phrase(word) for word in others)
            if not others:
                hits = self._hits(_INSIDE, lines)
            elif not inside:
                hits = self._hits(_WORDS, words)
            elif any(word in able for word in others):
                hits = self._hits(f"{_WORDS} AND +rowid IN ({_INSIDE})", words, lines)
            else:
                hits = self._hits(f"{_INSIDE} AND +rowid IN ({_WORDS})", lines, words)
            for (customer,) in hits:
                if self._fits_as_typed(customer, others):
                    yield customer

    def _scraped(self) -> Iterator[int]:
        """Yield who has a short word with punctuation in their lines, and the other words."""
        scrap = next(word for word in self._sought.words if not word.is_exact and not word.can_be_inside)
        for (customer,) in self._hits(_EVERY_LINE, scrap.text):
            if len(self._sought.words) == 1 or self._fits(customer, self._sought.words):
                yield customer

    def _noted(self) -> Iterator[int]:
        """Yield who has all words in one note, then who has some there and the others in their own texts."""
        able = [word for word in self._sought.words if word.is_for_notes]
        for noted in _splits(able, fewest=1):
            others = [word for word in self._sought.words if word not in noted]
            if not all(word.parts for word in others):
                continue
            yield from self._noted_waiting(noted, others)
            phrases = [_note_phrase(word) for word in noted]
            if not all(phrases):
                continue
            values = [" AND ".join(phrases)]
            condition = f" AND i.customer_id IN ({_WORDS})" if others else ""
            if others:
                values.append(" AND ".join(_phrase(word) for word in others))
            stale = self._stale.notes if self._stale else frozenset[int]()
            for customer, interaction, note in self._hits(_NOTED.format(condition), *values):
                if interaction in stale or customer in self._found:
                    continue
                if not all(word.is_exact or word.text in fold(note) for word in noted):
                    continue
                if self._fits_as_typed(customer, others):
                    yield customer

    def _fits_as_typed(self, customer: int, words: Sequence[Word]) -> bool:
        """Say whether a customer whom the index found by these words has the punctuation in them too."""
        return all(word.is_exact for word in words) or self._fits(customer, words)

    def _fits(self, customer: int, words: Sequence[Word]) -> bool:
        return any(fits(words, texts, note) for _, texts, note in texts_of([customer]))

    def _read_waiting(self, customers: Iterable[int]) -> None:
        """Rank those whom the index does not know, by their texts as they are now."""
        for customer, texts, note in texts_of(customers):
            rank = self._sought.rank(texts, note)
            if rank is not None and len(self._waiting[rank]) < self._limit:
                self._waiting[rank].append(customer)

    def _noted_waiting(self, noted: list[Word], others: list[Word]) -> Iterator[int]:
        """Yield who fits by a note, or by texts of their own, that the index does not know."""
        if not self._stale:
            return
        query = (
            "SELECT i.customer_id, i.note FROM interaction i JOIN customer c ON c.id = i.customer_id"
            " WHERE i.note <> '' AND c.trashed_at IS NULL AND (i.id IN (SELECT value FROM json_each(?))"
            " OR i.customer_id IN (SELECT value FROM json_each(?))) ORDER BY i.id DESC"
        )
        stale = (str(sorted(self._stale.notes)), str(sorted(self._stale.customers)))
        for customer, note in database.connection().execute(query, stale):
            folded = fold(note)
            laid_out = f" {words_of(folded)}"
            if not all(f" {word.phrase}" in laid_out and (word.is_exact or word.text in folded) for word in noted):
                continue
            if not others or self._fits(customer, others):
                yield customer


_EDGES = {
    Rank.NUMBER: "\n{}\n",
    Rank.NUMBER_ENDS: "{}\n",
    Rank.NUMBER_BEGINS: "\n{}",
    Rank.NUMBER_INSIDE: "{}",
}


def _splits(words: list[Word], *, fewest: int) -> Iterator[list[Word]]:
    """Yield choices from words, the largest first: all of them, then fewer, as long as there are not too many."""
    for number in range(len(words), fewest - 1, -1):
        if number == len(words) or len(words) <= MOST_SPLIT:
            yield from map(list, combinations(words, number))


def _phrase(word: Word, *, whole: bool = False) -> str:
    """Return a word for search_customer and search_note: its last part may be a beginning."""
    is_prefix = not whole and not word.is_one_by_one
    return f'"{word.phrase}"{"*" if is_prefix else ""}'


def _note_phrase(word: Word) -> str:
    """Return a word for search_note: every word that begins so and is there, or "" where none is."""
    if word.is_one_by_one:
        return _phrase(word)
    *before, last = word.parts
    rows = database.connection().execute(_BEGINNINGS, (last, last + _LAST, _MOST_BEGINNINGS + 1)).fetchall()
    if len(rows) > _MOST_BEGINNINGS:
        return _phrase(word)
    phrases = [" ".join((*before, whole)) for (whole,) in rows]
    return "({})".format(" OR ".join(f'"{phrase}"' for phrase in phrases)) if phrases else ""


def _quoted(text: str) -> str:
    """Return a text for search_inside, in which nothing means anything."""
    return '"{}"'.format(text.replace('"', '""'))
