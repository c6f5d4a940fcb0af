"""Writing the quotes and left baskets of a sample shop, and what came of them."""

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random
from typing import Any, NamedTuple

from tracker.domain.context import Context
from tracker.domain.quotes import Outcome, QuoteKind, StoppedAt
from tracker.domain.sale_lines import ONE
from tracker.jobs.sample.everybody import DAYS
from tracker.jobs.sample.goods import BIKE, GEAR, GOODS, SERVICE
from tracker.jobs.sample.lives import Arrival
from tracker.jobs.sample.opening_hours import OpeningHours
from tracker.jobs.sample_rows import Numbered
from tracker.storage.bulk import first_free_id, insert_rows
from tracker.storage.tables import Quote, QuoteLine, database

QUOTE_COLUMNS = (
    *("id", "customer_id", "kind", "given_on", "valid_until", "chase_on", "amount_minor", "stopped_at", "author"),
    *("recorded_at", "outcome", "outcome_on", "reason", "sale_id", "chases"),
)
LINE_COLUMNS = ("quote_id", "customer_id", "position", "product_id", "quantity_milli", "price_minor", "amount_minor")
WEIGHING = 1  # the stage in which quotes are given, counted from 0
QUOTED = 0.55  # of those who come to it
LEFT_A_BASKET = 0.2
FOR_A_BIKE = 0.8  # of the quotes
WITH_GEAR = 0.4
AFTER = (1, 6)  # days
VALID = (14, 30)  # days
CHASED_EVERY = 6  # days
STOPPED = {
    StoppedAt.PRICE: 30,
    StoppedAt.CHOOSING: 24,
    StoppedAt.ASKING: 16,
    StoppedAt.WAITING: 14,
    StoppedAt.DELIVERY: 10,
    StoppedAt.PAYMENT: 6,
}
GIVEN_UP_AFTER = 25  # days past the last day of a quote until the owner writes it off


class Weighed(NamedTuple):
    """A stay in the stage in which quotes are given. left: the reason, where they left from it."""

    customer: int
    at: str
    until: str
    goes_on: bool
    reason: str | None


class Offered(NamedTuple):
    """A product with the price that was quoted."""

    product: int
    price_minor: int


def write_quotes(
    everybody: Sequence[Numbered], products: Sequence[Offered], authors: Sequence[str], context: Context, rng: Random
) -> None:
    """Write the quotes of everybody whose sales are written. products: in the order of sample.goods.GOODS."""
    hours = OpeningHours(context.now, DAYS)
    weighed = [one for customer, life in everybody for one in _stays(customer, life.life.arrivals)]
    found: list[tuple[date, QuoteKind, Weighed]] = []
    for one in sorted(weighed, key=lambda stay: (stay.at, stay.customer)):
        kind = QuoteKind.QUOTE if rng.random() < QUOTED else QuoteKind.BASKET
        if kind is QuoteKind.BASKET and rng.random() >= LEFT_A_BASKET:
            continue
        given = hours.open_day(date.fromisoformat(one.at[:10]) + timedelta(days=rng.randint(*AFTER)))
        if given is not None and given.isoformat() < one.until[:10]:
            found.append((given, kind, one))
    found.sort(key=lambda quote: (quote[0], quote[2].customer))
    first_sales = _sales_by_moment()
    quotes, lines = [], []
    for id_, (given, kind, one) in enumerate(found, start=first_free_id(Quote)):
        offered = _offered(products, kind, rng)
        came = _outcome(one, given, kind, context.today, rng)
        sale = first_sales.get((one.customer, one.until)) if came[0] == Outcome.BOUGHT else None
        amount = sum(product.price_minor for product in offered)
        author = authors[id_ % len(authors)]
        valid, chase, stopped, outcome, on, reason, chases = _columns(came, given, kind, context.today, rng)
        written = f"{given.isoformat()}T12:00:00{one.at[19:]}"
        facts = (valid, chase, amount, stopped, author, min(written, context.stamp), outcome, on, reason, sale, chases)
        quotes.append((id_, one.customer, str(kind), given.isoformat(), *facts))
        lines += [
            (id_, one.customer, place, product.product, ONE, product.price_minor, product.price_minor)
            for place, product in enumerate(offered)
        ]
    insert_rows(Quote, QUOTE_COLUMNS, quotes)
    insert_rows(QuoteLine, LINE_COLUMNS, lines)


def _stays(customer: int, arrivals: Sequence[Arrival]) -> list[Weighed]:
    found = []
    for place, arrival in enumerate(arrivals):
        after = arrivals[place + 1] if place + 1 < len(arrivals) else None
        if arrival.place == WEIGHING:
            goes_on = after is not None and (after.place or 0) > WEIGHING
            reason = after.reason if after is not None and after.place is None else None
            found.append(Weighed(customer, arrival.at, after.at if after else "~", goes_on, reason))
    return found


def _outcome(
    one: Weighed, given: date, kind: QuoteKind, today: date, rng: Random
) -> tuple[str, date | None, str, date | None]:
    """Say what came of a quote: the outcome, its day, the reason, and up to when it is valid."""
    valid = given + timedelta(days=rng.randint(*VALID)) if kind is QuoteKind.QUOTE else None
    if one.goes_on:
        return Outcome.BOUGHT, date.fromisoformat(one.until[:10]), "", valid
    if one.reason is not None:
        return Outcome.GONE, date.fromisoformat(one.until[:10]), one.reason, valid
    late = (valid or given) + timedelta(days=GIVEN_UP_AFTER)
    return (Outcome.EXPIRED, late, "", valid) if late <= today else ("", None, "", valid)


def _columns(
    came: tuple[str, date | None, str, date | None], given: date, kind: QuoteKind, today: date, rng: Random
) -> tuple[Any, ...]:
    outcome, on, reason, valid = came
    lasted = ((on or today) - given).days
    chases = min(rng.randint(0, 3), lasted // CHASED_EVERY)
    chase = None if outcome else (today + timedelta(days=rng.randint(-2, CHASED_EVERY))).isoformat()
    tells = kind is QuoteKind.BASKET or outcome in {Outcome.GONE, Outcome.EXPIRED} or rng.random() < 1 / 3
    (stopped,) = rng.choices(list(STOPPED), list(STOPPED.values()))
    stopped_at = str(stopped) if tells and outcome != Outcome.BOUGHT else ""
    valid_until = valid.isoformat() if valid else None
    return valid_until, chase, stopped_at, str(outcome), on.isoformat() if on else None, reason, chases


def _offered(products: Sequence[Offered], kind: QuoteKind, rng: Random) -> list[Offered]:
    categories = (BIKE,) if kind is QuoteKind.QUOTE and rng.random() < FOR_A_BIKE else (GEAR, SERVICE)
    places = [place for place, good in enumerate(GOODS) if good.category in categories]
    (place,) = rng.choices(places, [GOODS[one].weight for one in places])
    offered = [products[place]]
    gear = [place for place, good in enumerate(GOODS) if good.category == GEAR and products[place] not in offered]
    return offered + ([products[rng.choice(gear)]] if rng.random() < WITH_GEAR else [])


def _sales_by_moment() -> dict[tuple[int, str], int]:
    rows = database.execute_sql("SELECT customer_id, occurred_at, id FROM sale WHERE kind = 'sale'")
    return {(customer, at): sale for customer, at, sale in rows}
