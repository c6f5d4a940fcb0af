"""Customers who may be one person: the whole shop, without ever comparing everybody with everybody.

Phones and e-mails are grouped by SQL. Names are looked up: each finds the others that are it with its words in another
order, a word as an initial, a word left out, or a word mistyped.
"""

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from heapq import nsmallest
from itertools import combinations

from tracker.domain.contacts import is_cjk, name_words, names_fit
from tracker.domain.duplicate_pairs import FEWEST_DIGITS, DuplicatePair, name_reason, score_of
from tracker.domain.duplicates import Why, sorted_words
from tracker.domain.errors import Cancelled
from tracker.queries.near_words import near_words
from tracker.storage.fetch import fetch_rows
from tracker.storage.tables import Customer, NotDuplicate, database

MOST_ALIKE = 20  # more who share a number or a name are a switchboard, or a name that many have: no proof of anything
SHOWN_PAIRS = 500
STEPS = 5
THREE = 3  # words of a name, of which one may be left out
Pair = tuple[int, int]
Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DuplicateScan:
    """The surest pairs first; `total` counts all that were found."""

    pairs: tuple[DuplicatePair, ...]
    total: int


def duplicate_pairs(progress: Callable[[int, int], bool] | None = None, limit: int = SHOWN_PAIRS) -> DuplicateScan:
    """Return the pairs of customers outside the trash who may be one person, save those told apart.

    `progress` is told done and total steps and says whether to go on. Raises Cancelled where it says no.
    """

    def advance(done: int) -> None:
        if progress is not None and not progress(done, STEPS):
            raise Cancelled

    advance(0)
    names: dict[int, str] = dict(fetch_rows(Customer.select(Customer.id, Customer.name).where(_KEPT)))
    found: defaultdict[Pair, set[Why]] = defaultdict(set)
    for reason, groups in ((Why.PHONE, _sharing_phones()), (Why.EMAIL, _sharing_emails())):
        for pair in _pairs_in(groups):
            found[pair].add(reason)
    for (first, second), reasons in found.items():
        alike = name_reason(names[first], names[second])
        reasons.update([alike] if alike else ())
    advance(1)
    for pair in _pairs_in(_same_names(names)):
        found[pair].add(Why.NAME)
    words = {customer: tuple(name_words(name)) for customer, name in names.items()}
    advance(2)
    for pair in _fitting(words):
        if not found.get(pair, _NOTHING) & _NAMES and names_fit(names[pair[0]], names[pair[1]]):
            found[pair].add(Why.LIKE)
    advance(3)
    for pair in _near(words, lambda: advance(4)):
        if not found.get(pair, _NOTHING) & _NAMES:
            found[pair].add(Why.LIKE)
    apart = set(fetch_rows(NotDuplicate.select(NotDuplicate.first, NotDuplicate.second)))
    kept = found.keys() - apart
    surest = nsmallest(limit, ((-score_of(found[pair]), pair) for pair in kept))
    advance(STEPS)
    pairs = (DuplicatePair(*pair, _ordered(found[pair]), -score) for score, pair in surest)
    return DuplicateScan(tuple(pairs), len(kept))


_KEPT = Customer.trashed_at.is_null()
_NAMES = {Why.NAME, Why.LIKE}
_NOTHING: frozenset[Why] = frozenset()


def _sharing_phones() -> Iterator[list[int]]:
    return _sharing("phone", "significant", f"length(significant) >= {FEWEST_DIGITS}")


def _sharing_emails() -> Iterator[list[int]]:
    return _sharing("email", "folded", "email.folded <> ''")


def _same_names(names: Mapping[int, str]) -> Iterable[list[int]]:
    groups: defaultdict[str, list[int]] = defaultdict(list)
    for customer, name in names.items():
        groups[sorted_words(name)].append(customer)
    return groups.values()


def _sharing(table: str, column: str, condition: str) -> Iterator[list[int]]:
    return _groups(
        f"SELECT group_concat(DISTINCT customer_id) FROM {table} JOIN customer ON customer.id = customer_id"
        f" WHERE trashed_at IS NULL AND {condition} GROUP BY {table}.{column}"
    )


def _groups(statement: str) -> Iterator[list[int]]:
    for (ids,) in database.execute_sql(f"{statement} HAVING count(*) > 1"):
        yield [int(one) for one in ids.split(",")]


def _pairs_in(groups: Iterable[list[int]]) -> Iterator[Pair]:
    for group in groups:
        if len(group) <= MOST_ALIKE:
            yield from combinations(sorted(group), 2)


def _between(group: list[int], others: list[int]) -> Iterator[Pair]:
    if max(len(group), len(others)) <= MOST_ALIKE:
        yield from ((min(a, b), max(a, b)) for a in group for b in others if a != b)


def _fitting(words: Mapping[int, Words]) -> Iterator[Pair]:
    """Yield pairs whose names may fit: the same words, one an initial, one left out; CJK names without their spaces."""
    groups: defaultdict[Words, list[int]] = defaultdict(list)
    for customer, name in words.items():
        groups[tuple(sorted(name))].append(customer)
        if len(name) > 1 and is_cjk(name[0]):
            for joined in {("".join(name),), ("".join(reversed(name)),)}:
                groups[joined].append(customer)
    initialled = {name for name in groups if any(len(word) == 1 for word in name)}
    yield from _pairs_in(groups.values())
    for name, group in groups.items():
        for form in _shortened(name, initialled):
            if form != name and (others := groups.get(form)):
                yield from _between(group, others)


def _shortened(name: Words, initialled: Container[Words]) -> Iterator[Words]:
    """Yield a name's words, all but one of three and more, and each of these with one word as its initial."""
    bases = [name]
    if len(name) >= THREE:
        bases += [(*name[:place], *name[place + 1 :]) for place in range(len(name))]
    for base in bases:
        yield base
        for place, word in enumerate(base):
            if len(word) > 1 and len(base) > 1:
                form = tuple(sorted((*base[:place], word[0], *base[place + 1 :])))
                if form in initialled:
                    yield form


def _near(words: Mapping[int, Words], advance: Callable[[], None]) -> Iterator[Pair]:
    """Yield pairs whose names are the same but for one word mistyped."""
    groups: defaultdict[Words, list[int]] = defaultdict(list)
    for customer, name in words.items():
        groups[name].append(customer)
    slips = near_words({word for name in groups for word in name}, advance)
    for name, group in groups.items():
        for place, word in enumerate(name):
            for slip in slips.get(word, ()):
                if slip > word and (others := groups.get((*name[:place], slip, *name[place + 1 :]))):
                    yield from _between(group, others)


def _ordered(reasons: set[Why]) -> tuple[Why, ...]:
    return tuple(reason for reason in Why if reason in reasons)
