"""Lines as they are typed, checked and made ready to be kept: of sales, and of quotes."""

from collections.abc import Sequence

from tracker.commands.products import check_product, product_named
from tracker.domain.context import Context
from tracker.domain.money import MOST_MINOR
from tracker.domain.refunding import KeptLine
from tracker.domain.sale_errors import LineAmountRefused, QuantityRefused, SaleEmpty
from tracker.domain.sale_lines import MOST_QUANTITY, WHOLE, NewLine, line_amount


def kept_lines(lines: Sequence[NewLine], context: Context) -> list[KeptLine]:
    """Return typed lines as they are kept; products that are named and not there are added.

    Raises:
        RecordMissing: a product is not there.
        SaleEmpty, QuantityRefused, LineAmountRefused: there is none, or one is of nothing or beyond reason.
    """
    if not lines:
        raise SaleEmpty
    for line in lines:
        _check(line)
    total = sum(line.comes_to for line in lines)
    if total > MOST_MINOR:
        raise LineAmountRefused(total)
    return [_kept(position, line.cleaned(), context) for position, line in enumerate(lines)]


def _kept(position: int, line: NewLine, context: Context) -> KeptLine:
    product_id = line.product_id
    if product_id is not None:
        check_product(product_id)
    elif line.product.strip():
        product_id = product_named(line.product, context, line.price_minor)
    return KeptLine(
        position,
        product_id,
        line.text,
        line.quantity_milli,
        line.price_minor,
        line.discount_permyriad,
        line.discount_minor,
        line.comes_to,
    )


def _check(line: NewLine) -> None:
    if not 0 < line.quantity_milli <= MOST_QUANTITY:
        raise QuantityRefused(line.quantity_milli)
    price, amount = line.price_minor, line.amount_minor
    if price is None and amount is None:
        raise LineAmountRefused(None)
    if price is None and (line.discount_permyriad or line.discount_minor):
        raise LineAmountRefused(amount)
    if price is not None:
        if not 0 <= price <= MOST_MINOR or not 0 <= line.discount_permyriad <= WHOLE or line.discount_minor < 0:
            raise LineAmountRefused(price)
        comes_to = line_amount(line.quantity_milli, price, line.discount_permyriad, line.discount_minor)
        if amount not in {None, comes_to}:
            raise LineAmountRefused(amount)
    if not 0 <= line.comes_to <= MOST_MINOR:
        raise LineAmountRefused(line.comes_to)
