"""What a column called Total holds in a list with order numbers: what the row comes to, or the whole order.

Its header does not say, but the rows of orders of several rows do.
"""

from collections.abc import Sequence
from decimal import Decimal

from tracker.domain.amounts import decimal_point, read_decimal
from tracker.domain.order_fields import OrderField
from tracker.exchange.header_words import squeeze

_TOTALS = """total totalamount totalprice celkem celkovacena celkovacastka cenacelkem 總計 總價 總額 總金額 合計 小計
    gesamt gesamtbetrag"""
EITHER = frozenset(_TOTALS.split())
WHOLE_OR_ROW = (OrderField.TOTAL, OrderField.AMOUNT)


def settle_total(
    headers: Sequence[str], fields: Sequence[OrderField | None], rows: Sequence[Sequence[str]]
) -> tuple[list[OrderField | None], bool]:
    """Return what the columns hold after a look at the rows, and whether it stayed unclear.

    Totals of one order that differ are of the rows; equal ones are of the order, unless each is what its row's price
    and quantity come to. Of a single order with equal totals and no prices nobody can tell.
    """
    settled = list(fields)
    columns = [at for at, field in enumerate(fields) if field in WHOLE_OR_ROW and squeeze(headers[at]) in EITHER]
    if len(columns) != 1 or OrderField.ORDER not in fields:
        return settled, False
    at, by = columns[0], fields.index(OrderField.ORDER)
    orders: dict[str, list[Sequence[str]]] = {}
    for row in rows:
        if row[by].strip() and row[at].strip():
            orders.setdefault(row[by].strip(), []).append(row)
    several = [own for own in orders.values() if len(own) > 1]
    if not several:
        return settled, False
    if any(len({row[at].strip() for row in own}) > 1 for own in several):
        settled[at] = OrderField.AMOUNT
        return settled, False
    has_price = OrderField.PRICE in fields
    of_rows = has_price and all(_is_product(row, at, fields) for own in several for row in own)
    settled[at] = OrderField.AMOUNT if of_rows else OrderField.TOTAL
    return settled, not has_price and len(several) == 1 and OrderField.AMOUNT not in settled[:at] + settled[at + 1 :]


def _is_product(row: Sequence[str], at: int, fields: Sequence[OrderField | None]) -> bool:
    """Say whether a row's total is its price times its quantity."""
    price = row[fields.index(OrderField.PRICE)]
    quantity = row[fields.index(OrderField.QUANTITY)] if OrderField.QUANTITY in fields else ""
    point = decimal_point((row[at], price, quantity))
    numbers = [read_decimal(text.strip() or "1", point, "en") for text in (row[at], price, quantity)]
    total, each, count = (number if isinstance(number, Decimal) else None for number in numbers)
    return total is not None and each is not None and count is not None and abs(each * count - total) < 1
