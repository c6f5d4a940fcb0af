"""What the shops that workbooks are written of sold, as the queries would give it."""

import random
from collections.abc import Sequence
from datetime import date
from typing import Any

from tests.sales_records import RawLine, RawProduct, RawSale, RawSales
from tracker.domain.raw_rows import LoggedLine, LoggedProduct, LoggedSale

PRODUCTS = (
    RawProduct(1, "=1+1", "Kola", 333),
    RawProduct(2, "安全帽", '"A & B"', None),
    RawProduct(3, "Zvonek", "", 501),
    RawProduct(4, "Zámek", "kola", 0),
)
SINCE = (3, 6, 9, 400)  # days since regulars bought last, whose usual gap is five: in it, due, quiet, long gone
STAMP = "2026-01-02T09:30:00+01:00"


def random_ledger(customers: Sequence[int], as_of: date) -> RawSales:
    """Sell some of the customers something, on days before and after the one that the reports are seen on."""
    dice = random.Random(8)
    sales: list[RawSale] = []
    for customer in customers:
        for _ in range(dice.choice((0, 1, 2, 4))):
            day = as_of.toordinal() - dice.randrange(-30, 400)
            lines = tuple(
                RawLine(dice.randrange(300_000), dice.choice((None, 1, 2, 3, 4)), dice.randrange(1, 3000))
                for _ in range(dice.randrange(1, 4))
            )
            fate = dice.choice(("kept", "kept", "refunded", "taken out"))
            campaign = dice.choice((None, 1, 2))
            number = len(sales) + 1
            sales.append(RawSale(number, customer, day, lines, "sale", fate == "taken out", campaign))
            if fate != "kept":
                back = tuple(RawLine(-line.amount, line.product, -line.quantity) for line in lines)
                kind = "refund" if fate == "refunded" else "correction"
                sales.append(RawSale(number + 1, customer, day + 3 * (fate == "refunded"), back, kind, False, campaign))
    for place, customer in enumerate(customers[: 6 * len(SINCE)]):
        for turn in range(2 + place % 5):
            day = as_of.toordinal() - SINCE[place % len(SINCE)] - 5 * turn - turn // 3
            sales.append(RawSale(len(sales) + 1, customer, day, (RawLine(dice.randrange(90_000), 3, 1),), "sale"))
    sales.sort(key=lambda one: (one.customer, one.day, one.id))
    return RawSales(tuple(sales), PRODUCTS, None)


def sold_records(sold: RawSales, sources: Sequence[str]) -> dict[str, Any]:
    """Give the records of the raw sheets. sources: of customer n the one at n modulo their number."""
    return {
        "sales": [_sale(one, sources[one.customer % len(sources)]) for one in sold.sales],
        "sale_lines": [_line(sold, one, line) for one in sold.sales for line in one.lines],
        "products": [
            LoggedProduct(one.id, one.name, "", one.category, 100, one.margin, int(one.id == 2), STAMP)
            for one in sold.products
        ],
    }


def _sale(one: RawSale, source: str) -> LoggedSale:
    campaign = "" if one.campaign is None else f"c{one.campaign}"
    return LoggedSale(
        *(one.id, one.customer, _moment(one.day), one.kind, one.total, one.campaign, campaign, source, None),
        *(int(one.voided), "", "Ota", STAMP),
    )


def _line(sold: RawSales, one: RawSale, line: RawLine) -> LoggedLine:
    product = next((found for found in sold.products if found.id == line.product), RawProduct(0, "oprava"))
    return LoggedLine(
        one.id,
        one.customer,
        _moment(one.day),
        one.kind,
        int(one.voided),
        line.product,
        product.name,
        product.category,
        line.quantity,
        None,
        0,
        0,
        line.amount,
        sold.margin_permille(line),
    )


def _moment(day: int) -> str:
    return f"{date.fromordinal(day).isoformat()}T10:15:00+01:00"
