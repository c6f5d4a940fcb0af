"""A second, naive count of what was sold. Shares no code with the reports."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from fractions import Fraction
from math import floor

from tests.recount import Asked
from tests.recount_form import Behind, Cell, Told, count, people, share
from tests.sales_records import RawLine, RawSale, RawSales

TOP = 20
HALF = Fraction(1, 2)


def counted_sales(sold: RawSales, asked: Asked) -> list[RawSale]:
    """List the orders and refunds of the period, by customer, then day, then as they were typed in."""
    found = [one for one in sold.sales if not one.voided and one.kind != "correction" and asked.holds(one.day)]
    return sorted(found, key=lambda one: (one.customer, one.day, one.id))


def is_order(sale: RawSale) -> bool:
    return sale.kind == "sale"


def dated(sales: Iterable[RawSale]) -> Behind:
    """Say what stands behind money: each order and refund with its day."""
    return [(one.customer, one.day, None) for one in sales]


def money(amount: int | None, sales: Sequence[RawSale]) -> Cell:
    return amount, len(sales), dated(sales)


def buyers(sales: Iterable[RawSale]) -> Cell:
    return count(people(one.customer for one in sales if is_order(one)))


def orders(sales: Iterable[RawSale]) -> Cell:
    found = dated(one for one in sales if is_order(one))
    return len(found), None, found


def average(sales: Sequence[RawSale]) -> Cell:
    bought = [one for one in sales if is_order(one)]
    if not bought:
        return None, 0, []
    return floor(Fraction(sum(one.total for one in bought), len(bought)) + HALF), len(bought), dated(bought)


def left_of(line: RawLine, permille: int) -> int:
    """Say what is left of a line: half up on what it comes to, whichever way the money goes."""
    size = floor(Fraction(abs(line.amount) * permille, 1000) + HALF)
    return size if line.amount > 0 else -size


def margin(sold: RawSales, sales: Sequence[RawSale], of_line: Callable[[RawLine], bool] = lambda _: True) -> Cell:
    """Sum what is left of the lines where that is known."""
    total, known = 0, []
    for sale in sales:
        lines = [line for line in sale.lines if of_line(line) and sold.margin_permille(line) is not None]
        total += sum(left_of(line, sold.margin_permille(line) or 0) for line in lines)
        known += [sale] if lines else []
    return money(total if known else None, known)


def recount_sales(sold: RawSales, asked: Asked) -> Told:
    """Count it again."""
    sales = counted_sales(sold, asked)
    told = _figures(sold, sales)
    told |= _months(sold, sales)
    told |= _products(sold, sales)
    return told | _customers(sold, sales)


def _figures(sold: RawSales, sales: list[RawSale]) -> Told:
    every = people(one.customer for one in sales if is_order(one))
    again = [who for who in every if sum(is_order(one) and one.customer == who[0] for one in sales) > 1]
    lines = [(one, line) for one in sales for line in one.lines if sold.margin_permille(line) is None]
    unknown = [one for one in sales if any(line_of is one for line_of, _ in lines)]
    back = [one for one in sales if not is_order(one)]
    return {
        ("", "", "revenue"): money(sum(one.total for one in sales), sales),
        ("", "", "orders"): orders(sales),
        ("", "", "customers"): buyers(sales),
        ("", "", "repeat_customers"): count(again),
        ("", "", "repeat_share"): share(again, every),
        ("", "", "average_order"): average(sales),
        ("", "", "refunds"): money(sum(-one.total for one in back), back),
        ("", "", "margin"): margin(sold, sales),
        ("", "", "margin_unknown"): money(sum(line.amount for _, line in lines), unknown),
    }


def _months(sold: RawSales, sales: list[RawSale]) -> Told:
    told: Told = {}
    months = [date.fromordinal(one.day).replace(day=1) for one in sales]
    month = min(months, default=date.max)
    while months and month <= max(months):
        mine = [one for one in sales if date.fromordinal(one.day).replace(day=1) == month]
        back = [one for one in mine if not is_order(one)]
        key = ("months", month.isoformat()[:7])
        told[(*key, "revenue")] = money(sum(one.total for one in mine), mine)
        told[(*key, "orders")] = orders(mine)
        told[(*key, "customers")] = buyers(mine)
        told[(*key, "refunds")] = money(sum(-one.total for one in back), back)
        told[(*key, "average_order")] = average(mine)
        told[(*key, "margin")] = margin(sold, mine)
        month = date.fromordinal(month.toordinal() + 31).replace(day=1)
    return told


def _products(sold: RawSales, sales: list[RawSale]) -> Told:
    told: Told = {}
    products = {line.product for one in sales for line in one.lines}
    category = {one.id: one.category for one in sold.products}
    rows = [(_sum(sales, product), product or 0, product) for product in products]
    for _, _, product in sorted(rows, key=lambda row: (-row[0], row[1])):
        told |= _sold(sold, sales, ("products", "none" if product is None else str(product)), {product})
    groups: dict[str, set[int | None]] = {}
    for product in products:
        groups.setdefault(category.get(product or 0, ""), set()).add(product)
    sums = sorted((-sum(_sum(sales, one) for one in those), name) for name, those in groups.items())
    for _, name in sums:
        told |= _sold(sold, sales, ("categories", name), groups[name])
    return told


def _sum(sales: Iterable[RawSale], product: int | None) -> int:
    return sum(line.amount for one in sales for line in one.lines if line.product == product)


def _sold(sold: RawSales, sales: list[RawSale], key: tuple[str, str], those: set[int | None]) -> Told:
    mine = [one for one in sales if any(line.product in those for line in one.lines)]
    told: Told = {(*key, "orders"): orders(mine), (*key, "customers"): buyers(mine)}
    if key[0] == "products":
        pieces = sum(line.quantity for one in mine for line in one.lines if line.product in those)
        told[(*key, "quantity")] = (pieces / 1000, len(mine), dated(mine))
    told[(*key, "revenue")] = money(sum(_sum(sales, one) for one in those), mine)
    told[(*key, "margin")] = margin(sold, mine, lambda line: line.product in those)
    return told


def _customers(sold: RawSales, sales: list[RawSale]) -> Told:
    spent: dict[int, int] = {}
    for one in sales:
        spent[one.customer] = spent.get(one.customer, 0) + one.total
    bought = {one.customer for one in sales if is_order(one)}
    told: Told = {}
    for who in sorted(bought, key=lambda who: (-spent[who], who))[:TOP]:
        mine = [one for one in sales if one.customer == who]
        told["top_customers", str(who), "orders"] = orders(mine)
        told["top_customers", str(who), "revenue"] = money(spent[who], mine)
        told["top_customers", str(who), "margin"] = margin(sold, mine)
    return told
