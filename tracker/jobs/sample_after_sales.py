"""Writing what followed the sales of a sample shop: how satisfied people said they are, and what was suggested."""

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random
from typing import Any, NamedTuple

from tracker.domain.followups import Promise
from tracker.jobs.sample.goods import ALSO, BIKE, GOODS, SaleWords
from tracker.jobs.sample.opening_hours import OpeningHours
from tracker.jobs.sample.purchases import Order
from tracker.storage.bulk import first_free_id, insert_rows
from tracker.storage.customer_dates import refresh_dates
from tracker.storage.tables import CheckIn, FollowUp, Suggestion, database

CHECK_COLUMNS = ("customer_id", "sale_id", "asked_at", "score", "words", "follow_up_id", "interaction_id", "author")
PROMISE_COLUMNS = ("id", "customer_id", "due_on", "kind", "text", "created_at", "author", "done_at")
SUGGESTION_COLUMNS = (
    *("customer_id", "product_id", "because_id", "suggested_at", "response", "responded_at", "sale_id", "author"),
)
ASKED = 0.35  # of the orders
ASKED_AFTER = (14, 24)  # days
NO_ANSWER = 0.22
SCORES = {5: 46, 4: 33, 3: 12, 2: 6, 1: 3}
BAD = 2
MADE_GOOD = 0.7  # of the bad ones
MADE_GOOD_IN = (1, 4)  # days
SUGGESTED = 0.3  # of the orders of a bike
ANSWERED_WITHIN = 60  # days
REPLIES = {"declined": 40, "interested": 32, "": 28}


class Sold(NamedTuple):
    """An order as it is written: its id, who made it, and who typed it."""

    id: int
    customer: int
    order: Order
    author: str


class AfterSales:
    """Writes what followed the sales."""

    def __init__(self, words: SaleWords, hours: OpeningHours, rng: Random) -> None:
        """Take the words of the shop's language."""
        self._words, self._hours, self._rng = words, hours, rng

    def write(self, sold: Sequence[Sold], products: Sequence[int]) -> None:
        """Write it for orders in the order of their moments. products: ids in the order of sample.goods.GOODS."""
        self._write_answers(sold)
        self._write_suggestions(sold, products)

    def _write_answers(self, sold: Sequence[Sold]) -> None:
        written_to = _written_to()
        checks: list[tuple[Any, ...]] = []
        promises: list[tuple[Any, ...]] = []
        first, rng = first_free_id(FollowUp), self._rng
        for one in sold:
            if rng.random() >= ASKED:
                continue
            after = date.fromisoformat(one.order.at[:10]) + timedelta(days=rng.randint(*ASKED_AFTER))
            (score,) = rng.choices(list(SCORES), list(SCORES.values()))
            words, silent = rng.choice(self._words.answers[score]), rng.random() < NO_ANSWER
            on = self._hours.open_day(after)
            if on is None:
                continue
            at = self._hours.moment(on, rng)
            if silent:
                near = [talk for talk in written_to.get(one.customer, ()) if at[:10] <= talk[1][:10]]
                if near:
                    checks.append((one.customer, one.id, near[0][1], None, "", None, near[0][0], one.author))
                continue
            promise = self._make_good(first + len(promises), one, at) if score <= BAD else None
            promises += [promise] if promise else []
            checks.append((one.customer, one.id, at, score, words, promise[0] if promise else None, None, one.author))
        insert_rows(FollowUp, PROMISE_COLUMNS, promises)
        insert_rows(CheckIn, CHECK_COLUMNS, sorted(checks, key=lambda check: (check[2], check[1])))
        refresh_dates({promise[1] for promise in promises})

    def _make_good(self, id_: int, one: Sold, at: str) -> tuple[Any, ...] | None:
        """Promise to make good what somebody was not satisfied with, and keep it where there was time to."""
        rng, day = self._rng, date.fromisoformat(at[:10])
        due = day + timedelta(days=rng.randint(*MADE_GOOD_IN))
        done = self._hours.open_day(due)
        if rng.random() >= MADE_GOOD or done is None:
            return None
        kept = max(at, self._hours.moment(done, rng))
        return (id_, one.customer, due.isoformat(), str(Promise.CALL), self._words.amends, at, one.author, kept)

    def _write_suggestions(self, sold: Sequence[Sold], products: Sequence[int]) -> None:
        rng, rows = self._rng, []
        later: dict[int, list[Sold]] = {}
        for one in sold:
            later.setdefault(one.customer, []).append(one)
        for one in sold:
            held = {line.good for line in one.order.lines if line.good is not None}
            bikes = [good for good in held if GOODS[good].category == BIKE]
            fits = [good for bike in bikes for good, _ in ALSO[bike] if good not in held]
            if not fits or rng.random() >= SUGGESTED:
                continue
            good, until = rng.choice(fits), date.fromisoformat(one.order.at[:10]) + timedelta(days=ANSWERED_WITHIN)
            bought = next((sale for sale in later[one.customer] if _holds(sale, good, one.order.at, until)), None)
            (reply,) = rng.choices(list(REPLIES), list(REPLIES.values()))
            answer = (
                ("bought", bought.order.at, bought.id) if bought else (reply, one.order.at if reply else None, None)
            )
            asked = (one.customer, products[good], products[bikes[0]], one.order.at)
            rows.append((*asked, *answer, one.author))
        insert_rows(Suggestion, SUGGESTION_COLUMNS, rows)


def _holds(sale: Sold, good: int, after: str, until: date) -> bool:
    return after < sale.order.at <= f"{until.isoformat()}T~" and any(line.good == good for line in sale.order.lines)


def _written_to() -> dict[int, list[tuple[int, str]]]:
    """Return by customer what the shop wrote or rang up, as (id, moment), the earliest first."""
    found: dict[int, list[tuple[int, str]]] = {}
    rows = database.execute_sql(
        "SELECT customer_id, id, occurred_at FROM interaction WHERE direction = 'out' ORDER BY occurred_at, id"
    )
    for customer, talk, at in rows:
        found.setdefault(customer, []).append((talk, at))
    return found
