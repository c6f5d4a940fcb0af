"""One keystroke of a search in a big shop, rows included, and how much of what it should find it finds.

Typed are beginnings of names, numbers, addresses and middles of words, a letter at a time. Ours and the floor are the
95th percentile over the keystrokes; the floor looks for the text once in all folded texts, which lie in memory as one
byte string, and neither puts hits in order nor reads a row. The budget is for a hundred thousand customers: of fewer
the texts lie there as often as makes that many.

Recall of a kind of text: of the customers who fit it, by the same byte string read to the end, so many are in the
answer as there is room for. With 50 places, 80 who fit and 49 of them in the answer it is 0.98.
"""

import re
import statistics
import time
from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from random import Random

from tests.bench.measuring import Bench, Compared, Place
from tests.bench.synthetic_shop import SEED
from tracker.domain.contacts import fold, phone_digits
from tracker.queries.customers import FOUND_LIMIT, find_customers
from tracker.storage.fetch import fetch_rows
from tracker.storage.tables import Customer, Email, Phone
from tracker.workspace import open_reader

TEXTS = 40  # of each kind
ROUNDS = 3
BUDGET_FOR = 100_000  # customers
COMMON = ("n", "j", "e", "王", "陳", "ja", "no", "420", "777", "example", "@example")
LEAST_RECALL = 0.99
_CHINESE = re.compile("[\u4e00-\u9fff]")
_WORD = re.compile(r"[^\W\d_]{5,}")


@dataclass(frozen=True, slots=True)
class Everybody:
    """What can be found, in one piece: `starts` tells at which byte each customer's texts begin."""

    hay: bytes
    starts: list[int]
    ids: list[int]
    names: dict[int, str]
    phones: dict[int, list[str]]  # digits
    emails: dict[int, list[str]]

    @classmethod
    def read(cls) -> "Everybody":
        """Read it from the open shop."""
        rows = fetch_rows(Customer.select(Customer.id, Customer.name, Customer.company).order_by(Customer.id))
        phones: dict[int, list[str]] = {row[0]: [] for row in rows}
        emails: dict[int, list[str]] = {row[0]: [] for row in rows}
        for customer, typed, normal in fetch_rows(Phone.select(Phone.customer, Phone.typed, Phone.normal)):
            phones[customer] += dict.fromkeys([phone_digits(typed), phone_digits(normal)])
        for customer, address in fetch_rows(Email.select(Email.customer, Email.address)):
            emails[customer].append(fold(address))
        pieces, starts, end = [], [], 0
        for customer, name, company in rows:
            lines = [fold(name), fold(company), *emails[customer], *phones[customer]]
            pieces.append("".join(f"\n {line}" for line in lines).encode() + b"\x00")
            starts.append(end)
            end += len(pieces[-1])
        names = {row[0]: row[1] for row in rows}
        return cls(b"".join(pieces), starts, [row[0] for row in rows], names, phones, emails)

    def who_fits(self, text: str) -> set[int]:
        """Return who has each word of a text: from three letters on and in Chinese anywhere, else beginning a word."""
        found = set(self.ids)
        for word in fold(text).split():
            anywhere = len(word) >= 3 or _CHINESE.search(word)
            found &= self._with(word) if anywhere else self._with(f" {word}")
        return found

    def _with(self, text: str) -> set[int]:
        needle, at, found = text.encode(), -1, set[int]()
        while (at := self.hay.find(needle, at + 1)) >= 0:
            found.add(self.ids[bisect_right(self.starts, at) - 1])
        return found


def texts_to_find(everybody: Everybody) -> dict[str, list[str]]:
    """Return what is typed, by kind."""
    rng = Random(SEED)
    people = rng.sample(everybody.ids, min(len(everybody.ids), 4000))
    names = [everybody.names[one] for one in people]
    chinese = [name for name in names if _CHINESE.search(name)]
    accented = [name for name in names if not name.isascii() and not _CHINESE.search(name)]
    digits = [number for one in people for number in everybody.phones[one] if number]
    emails = [address for one in people for address in everybody.emails[one]]
    words = [word for name in names if not _CHINESE.search(name) for word in _WORD.findall(name)]
    return {
        "Czech": [_begun(name, rng) for name in accented[:TEXTS]],
        "Czech without accents": [_begun(fold(name), rng) for name in accented[TEXTS : 2 * TEXTS]],
        "Chinese 1": [rng.choice(name) for name in chinese[:TEXTS]],
        "Chinese 2": [name[place : place + 2] for name in chinese[:TEXTS] for place in (0, 1) if len(name) > place + 1],
        "Chinese 3": [name for name in chinese if len(name) == 3][:TEXTS],
        "digits": [_part(number, 3, 9, rng) for number in rng.sample(digits, TEXTS)],
        "e-mail": [_part(address, 3, 12, rng) for address in rng.sample(emails, TEXTS)],
        "middle of a word": [_part(fold(word)[1:-1], 3, 6, rng) for word in rng.sample(words, TEXTS)],
    }


def search_keystroke(place: Place) -> Compared:
    """Find what was typed after each keystroke."""
    with open_reader(place.shop()):
        everybody = Everybody.read()
        kinds = texts_to_find(everybody)
        typed = [
            *COMMON,
            *(text[:end] for texts in kinds.values() for text in texts for end in range(1, len(text) + 1)),
        ]
        strokes = [text for text in dict.fromkeys(typed) if text.strip()]
        ours = _p95(find_customers, strokes)
        hay = everybody.hay * max(1, BUDGET_FOR // len(everybody.ids))
        floor = _p95(lambda text: hay.count(fold(text).encode()), strokes)
        recalls = {kind: _recall(everybody, texts) for kind, texts in kinds.items()}
    missed = {kind: recall for kind, recall in recalls.items() if recall < LEAST_RECALL}
    if missed:
        raise ValueError(missed)
    found = ", ".join(f"{kind} {recall:.3f}" for kind, recall in recalls.items())
    return Compared(ours, floor, f"{len(strokes)} keystrokes; recall: {found}")


def _recall(everybody: Everybody, texts: Iterable[str]) -> float:
    there = wanted = 0
    for text in texts:
        fit = everybody.who_fits(text)
        answer = {customer.id for customer in find_customers(text)}
        there += len(answer & fit)
        wanted += min(FOUND_LIMIT, len(fit))
    return there / wanted


def _p95(find: Callable[[str], object], strokes: list[str]) -> float:
    rounds = []
    for _ in range(ROUNDS + 1):
        taken = []
        for text in strokes:
            started = time.perf_counter()
            find(text)
            taken.append((time.perf_counter() - started) * 1000)
        rounds.append(statistics.quantiles(taken, n=20)[-1])
    return statistics.median(rounds[1:])


def _begun(name: str, rng: Random) -> str:
    return name[: rng.randrange(2, len(name) + 1)].strip()


def _part(text: str, shortest: int, longest: int, rng: Random) -> str:
    length = min(len(text), rng.randrange(shortest, longest + 1))
    start = rng.randrange(len(text) - length + 1)
    return text[start : start + length]


BENCHES = (Bench("search keystroke, p95", 0.5, search_keystroke),)
