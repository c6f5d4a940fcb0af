"""What is often bought together with something: for the customer's page, and while a sale is typed."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from tracker.domain.together import (
    ANSWERED_DAYS,
    DECLINED_DAYS,
    PAIR_ORDERS,
    PRODUCT_ORDERS,
    Response,
    SuggestionRecord,
    Together,
)
from tracker.storage.tables import database

LATEST = 3000  # orders of a product that are looked through, the latest typed in: no more can be read while one types
OFFERED = 3  # at once on a customer's page
REASONS = 20  # products that are looked at for others
_ORDER = "sale.kind = 'sale' AND NOT sale.voided"
_ORDERS_WITH = (  # a product
    "SELECT sale.id FROM (SELECT DISTINCT sale_id FROM (SELECT sale_id FROM sale_line WHERE product_id = ?"
    f" ORDER BY id DESC LIMIT {LATEST})) JOIN sale ON sale.id = sale_id AND {_ORDER}"
    " JOIN customer ON customer.id = sale.customer_id AND customer.trashed_at IS NULL"
)
_ORDERS_WITH_ANY = (
    f"SELECT count(*) FROM sale WHERE {_ORDER}"
    " AND EXISTS (SELECT 1 FROM sale_line WHERE sale_id = sale.id AND product_id IS NOT NULL)"
)
_BESIDE = (
    f"WITH own AS MATERIALIZED ({_ORDERS_WITH})"
    " SELECT product_id, count(DISTINCT sale_id), (SELECT count(*) FROM own) FROM own"
    " JOIN sale_line ON sale_line.sale_id = own.id WHERE product_id IS NOT NULL"
    " GROUP BY product_id HAVING count(DISTINCT sale_id) >= ?"
)


@dataclass(frozen=True, slots=True)
class Offers:
    """What a customer's page shows of suggestions.

    waiting: suggested in the last ANSWERED_DAYS and not answered, or answered with interest, the newest first.
    often: what else is often bought with what they have.
    """

    waiting: tuple[SuggestionRecord, ...]
    often: tuple[Together, ...]


@dataclass(frozen=True, slots=True)
class _Pair:
    product: int
    because: int
    orders: int
    of: int

    @property
    def confidence(self) -> float:
        return self.orders / self.of


def often_with(
    product_ids: Sequence[int], customer_id: int | None = None, today: date | None = None, limit: int = 5
) -> list[Together]:
    """Return products that are often in one order with one of these, the highest share first, then most orders.

    Both are in PRODUCT_ORDERS orders or more, together in PAIR_ORDERS or more, and more often than by chance. Left out
    are these themselves, products no longer sold, and of a customer what they have bought ever and what they declined
    in the DECLINED_DAYS before `today` (None: whenever it was). Each product comes once, with the reason that speaks
    most for it.
    """
    passed_over = {*product_ids, *(_had(customer_id, today) if customer_id is not None else ())}
    best: dict[int, _Pair] = {}
    for because in dict.fromkeys(product_ids[:REASONS]):
        for product, orders, of in database.execute_sql(_BESIDE, (because, PAIR_ORDERS)):
            pair = _Pair(product, because, orders, of)
            if of < PRODUCT_ORDERS or product in passed_over:
                continue
            if product not in best or _rank(pair) < _rank(best[product]):
                best[product] = pair
    ranked = sorted(best.values(), key=_rank)
    return _told(ranked, limit) if ranked else []


def offers_for(customer_id: int, today: date) -> Offers:
    """Return what may be suggested to a customer on a day, and what was and is not bought yet."""
    since = today - timedelta(days=ANSWERED_DAYS)
    pending = {Response.NOT_YET, Response.INTERESTED}
    suggested = suggestions_of(customer_id)
    waiting = tuple(one for one in suggested if one.response in pending and one.suggested_on >= since)
    there = {one.product_id for one in waiting}
    often = often_with(products_of(customer_id), customer_id, today, limit=OFFERED + len(there))
    return Offers(waiting, tuple(one for one in often if one.product_id not in there)[:OFFERED])


def products_of(customer_id: int) -> list[int]:
    """Return the products a customer has bought, those of the latest order first."""
    rows = database.execute_sql(
        f"SELECT product_id FROM sale_line JOIN sale ON sale.id = sale_id AND {_ORDER}"
        " WHERE sale_line.customer_id = ? AND product_id IS NOT NULL"
        " GROUP BY product_id ORDER BY max(sale.day) DESC, max(sale.id) DESC, product_id",
        (customer_id,),
    )
    return [int(row[0]) for row in rows]


def suggestions_of(customer_id: int) -> list[SuggestionRecord]:
    """Return what was suggested to a customer, the newest first."""
    rows = database.execute_sql(
        "SELECT suggestion.id, customer_id, product_id, product.name, coalesce(reason.name, ''),"
        " substr(suggested_at, 1, 10), response FROM suggestion JOIN product ON product.id = product_id"
        " LEFT JOIN product reason ON reason.id = because_id WHERE customer_id = ?"
        " ORDER BY suggested_at DESC, suggestion.id DESC",
        (customer_id,),
    )
    return [
        SuggestionRecord(id_, customer, product, name, because, date.fromisoformat(day), Response(response))
        for id_, customer, product, name, because, day, response in rows
    ]


def _had(customer_id: int, today: date | None) -> set[int]:
    """Return what a customer is not to be offered: they have it, or declined it."""
    since = "" if today is None else (today - timedelta(days=DECLINED_DAYS)).isoformat()
    rows = database.execute_sql(
        "SELECT product_id FROM suggestion WHERE customer_id = ? AND response = ? AND suggested_at >= ?",
        (customer_id, Response.DECLINED.value, since),
    )
    return {*products_of(customer_id), *(int(row[0]) for row in rows)}


def _told(ranked: Sequence[_Pair], limit: int) -> list[Together]:
    """Look the first ones up that are more often together than by chance."""
    everything = int(database.execute_sql(_ORDERS_WITH_ANY).fetchone()[0])
    names = _names({pair.product for pair in ranked} | {pair.because for pair in ranked})
    told: list[Together] = []
    for pair in ranked:
        name, price, removed = names[pair.product]
        if removed:
            continue
        count = f"SELECT count(DISTINCT sale_id) FROM sale_line JOIN sale ON sale.id = sale_id AND {_ORDER}"
        bought = int(database.execute_sql(f"{count} WHERE product_id = ?", (pair.product,)).fetchone()[0])
        if bought >= PRODUCT_ORDERS and pair.orders * everything > pair.of * bought:
            because = names[pair.because][0]
            told.append(Together(pair.product, name, price, pair.because, because, pair.confidence, pair.orders))
        if len(told) == limit:
            break
    return told


def _names(ids: set[int]) -> dict[int, tuple[str, int | None, bool]]:
    rows = database.execute_sql(
        "SELECT id, name, price_minor, removed FROM product WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(ids)),),
    )
    return {id_: (name, price, bool(removed)) for id_, name, price, removed in rows}


def _rank(pair: _Pair) -> tuple[Any, ...]:
    return -pair.confidence, -pair.orders, pair.product, pair.because
