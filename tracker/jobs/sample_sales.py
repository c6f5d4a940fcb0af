"""Writing what the customers of a sample shop bought, were quoted, were thanked for and were asked about."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any, NamedTuple

from tracker.domain.contacts import fold
from tracker.domain.context import Context
from tracker.domain.money import exponent_of
from tracker.domain.sale_lines import ONE, line_amount
from tracker.jobs.sample.everybody import DAYS
from tracker.jobs.sample.goods import GOODS, SaleWords, sale_words
from tracker.jobs.sample.opening_hours import OpeningHours
from tracker.jobs.sample.purchases import Bought, Order, Purchases
from tracker.jobs.sample.tactics import WORTH
from tracker.jobs.sample_after_sales import AfterSales
from tracker.jobs.sample_after_sales import Sold as Typed
from tracker.jobs.sample_quotes import Offered
from tracker.jobs.sample_rows import Numbered
from tracker.storage.bulk import first_free_id, insert_rows
from tracker.storage.buying import refresh_buying
from tracker.storage.settings import read_settings
from tracker.storage.tables import Product, Sale, SaleLine, ThankYou, database

SALE_COLUMNS = (
    *("id", "customer_id", "kind", "occurred_at", "recorded_at", "day", "total_minor", "author", "note"),
    *("campaign_id", "reverses_id", "thanks_owed"),
)
LINE_COLUMNS = (
    *("sale_id", "customer_id", "position", "product_id", "text", "quantity_milli", "price_minor"),
    *("discount_permyriad", "amount_minor"),
)
THANKS_COLUMNS = ("sale_id", "customer_id", "given_at", "channel", "skipped", "author")
THANKED_WITHIN = (0, 3)  # days
NOT_YET = 9  # days: thanks for sales since then may still be owed
FORGOTTEN = 0.4  # of these
ANSWERS_CAMPAIGN = 45  # days: an order within them after a campaign reached the customer may answer it
ANSWERS = 0.5


class Sold(NamedTuple):
    """An order with who made it."""

    customer: int
    order: Order


class SampleSales:
    """Writes the sales of a sample shop."""

    def __init__(self, language: str, context: Context, rng: Random) -> None:
        """Read what the shop counts in."""
        self._currency = read_settings()["currency"]
        self._words: SaleWords = sale_words(language)
        self._context, self._rng = context, rng
        self._hours = OpeningHours(context.now, DAYS)
        self._products = self._goods()

    def write(self, everybody: Sequence[Numbered], authors: Sequence[str]) -> None:
        """Write the orders of everybody, in the order of their moments, and what followed from them."""
        invent = Purchases(self._hours, self._rng)
        sold = [Sold(customer, order) for customer, one in everybody for order in invent.orders(one.life)]
        sold.sort(key=lambda one: (one.order.at, one.customer))
        answered = self._answered(sold)
        sales: list[tuple[Any, ...]] = []
        lines: list[tuple[Any, ...]] = []
        thanks: list[tuple[Any, ...]] = []
        typed: list[Typed] = []
        refunds: list[tuple[int, Sold]] = []
        first = first_free_id(Sale)
        for id_, (one, campaign) in enumerate(zip(sold, answered, strict=True), start=first):
            author = authors[id_ % len(authors)]
            owed = self._thanked(id_, one, author, thanks)
            written = [self._line(id_, one.customer, place, line) for place, line in enumerate(one.order.lines)]
            lines += written
            total = sum(line[-1] for line in written)
            sales.append(
                (id_, one.customer, "sale", *self._when(one.order.at), total, author, "", campaign, None, owed)
            )
            typed.append(Typed(id_, one.customer, one.order, author))
            if one.order.brought_back:
                refunds.append((id_, one))
        for id_, (reversed_, one) in enumerate(refunds, start=first + len(sold)):
            line = self._line(id_, one.customer, 0, one.order.lines[0], sign=-1)
            lines.append(line)
            when = self._when(one.order.brought_back or "")
            facts = (line[-1], authors[0], self._words.returned, None, reversed_, False)
            sales.append((id_, one.customer, "refund", *when, *facts))
        insert_rows(Sale, SALE_COLUMNS, sales)
        insert_rows(SaleLine, LINE_COLUMNS, lines)
        insert_rows(ThankYou, THANKS_COLUMNS, thanks)
        AfterSales(self._words, self._hours, self._rng).write(typed, self._products)
        refresh_buying({one.customer for one in sold})

    @property
    def offered(self) -> list[Offered]:
        """The products at their prices, in the order of sample.goods.GOODS."""
        return [Offered(product, self._minor(good.price)) for product, good in zip(self._products, GOODS, strict=True)]

    def _goods(self) -> list[int]:
        at = self._context.stamp
        ids = []
        for good, name, code in zip(GOODS, self._words.goods, self._words.codes, strict=True):
            known = Product.get_or_none(Product.folded == fold(name))
            ids.append(
                int(known.id)
                if known
                else int(
                    Product.create(
                        name=name,
                        folded=fold(name),
                        code=code,
                        price_minor=self._minor(good.price),
                        category=self._words.categories[good.category],
                        margin_permille=good.margin_permille,
                        created_at=at,
                    ).id
                )
            )
        return ids

    def _line(self, sale: int, customer: int, place: int, line: Bought, sign: int = 1) -> tuple[Any, ...]:
        product = None if line.good is None else self._products[line.good]
        text = "" if product else self._words.repair
        price = self._minor(line.units if line.good is None else GOODS[line.good].price)
        pieces = sign * line.pieces * ONE
        amount = line_amount(pieces, price, line.discount_permyriad)
        return (sale, customer, place, product, text, pieces, price, line.discount_permyriad, amount)

    def _when(self, at: str) -> tuple[str, str, int]:
        return at, at, date.fromisoformat(at[:10]).toordinal()

    def _thanked(self, sale: int, one: Sold, author: str, thanks: list[tuple[Any, ...]]) -> bool:
        """Thank for an order, or say that thanks are owed."""
        rng, day = self._rng, date.fromisoformat(one.order.at[:10])
        if (self._context.today - day).days <= NOT_YET and rng.random() < FORGOTTEN:
            return True
        on = self._hours.open_day(day + timedelta(days=rng.randint(*THANKED_WITHIN)))
        at = max(one.order.at, self._hours.moment(on, rng)) if on else self._context.stamp
        thanks.append((sale, one.customer, at, rng.choice(("message", "email", "visit")), False, author))
        return False

    def _answered(self, sold: Iterable[Sold]) -> list[int | None]:
        """Say which campaign each order answers: one that reached the customer lately."""
        reached: dict[int, list[tuple[date, int]]] = {}
        for customer, day, campaign in database.execute_sql(
            "SELECT customer_id, touched_on, campaign_id FROM campaign_touch ORDER BY touched_on, id"
        ):
            reached.setdefault(customer, []).append((date.fromisoformat(day), campaign))
        answers: list[int | None] = []
        for one in sold:
            day = date.fromisoformat(one.order.at[:10])
            lately = [
                campaign
                for touched, campaign in reached.get(one.customer, ())
                if 0 <= (day - touched).days <= ANSWERS_CAMPAIGN
            ]
            answers.append(lately[-1] if lately and self._rng.random() < ANSWERS else None)
        return answers

    def _minor(self, units: int) -> int:
        return units * WORTH.get(self._currency, 1) * int(10 ** exponent_of(self._currency))
