"""What a line of an order comes to, from what its row says; exactly, from decimal text."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from tracker.domain.money import MOST_MINOR, exponent_of
from tracker.domain.orders import OrderLine
from tracker.domain.sale_lines import MOST_QUANTITY, ONE, WHOLE, divided_half_up, line_amount


@dataclass
class Wrong(Exception):
    """What is wrong with a line: "amount", "quantity" or "discount"."""

    what: str


@dataclass(frozen=True, slots=True)
class LineSays:
    """What a row says about a line; None where it says nothing.

    share: of the price that is taken off, 0 to 1; off_minor: money taken off after it.
    """

    amount_minor: int | None = None
    price: Decimal | None = None
    quantity: Decimal | None = None
    share: Fraction = Fraction()
    off_minor: int = 0
    product: str = ""
    code: str = ""


def line_of(says: LineSays, currency: str) -> OrderLine:
    """Return the line that a row makes; below zero where it takes back.

    What the row says it comes to holds, whatever price and discount say: they are kept where they explain it.

    Raises:
        Wrong: quantity of nothing or beyond reason; signs or discounts that make no sense; no amount.
    """
    quantity = _quantity_milli(says.quantity)
    below = _is_below(says)
    price = None if says.price is None else abs(says.price)
    if says.amount_minor is not None:
        size = abs(says.amount_minor)
    elif price is not None:
        size = _comes_to(quantity, price, says, currency)
    else:
        raise Wrong("amount")
    if size > MOST_MINOR:
        raise Wrong("amount")
    line = OrderLine(size, says.product, says.code, quantity_milli=quantity)
    return (
        _mirrored(_priced(line, price, says.share, currency)) if below else _priced(line, price, says.share, currency)
    )


def spread_discount(lines: Sequence[OrderLine], off_minor: int) -> list[OrderLine]:
    """Take an amount off lines in proportion to what they come to; what rounding leaves goes to the largest parts."""
    whole = sum(line.amount_minor for line in lines)
    if not off_minor or not whole:
        return list(lines)
    parts = [line.amount_minor * off_minor // whole for line in lines]
    rest = [line.amount_minor * off_minor % whole for line in lines]
    for at in sorted(range(len(lines)), key=lambda at: (-rest[at], at))[: off_minor - sum(parts)]:
        parts[at] += 1
    return [_less(line, part) for line, part in zip(lines, parts, strict=True)]


def _less(line: OrderLine, off: int) -> OrderLine:
    known = line.price_minor is not None
    discount = line.discount_minor + off if known else 0
    return replace(line, amount_minor=line.amount_minor - off, discount_minor=discount)


def _mirrored(line: OrderLine) -> OrderLine:
    return replace(line, amount_minor=-line.amount_minor, quantity_milli=-line.quantity_milli)


def _is_below(says: LineSays) -> bool:
    """Say whether the row takes back: its amount is below zero, else either its quantity or its price."""
    fewer, cheaper = bool(says.quantity and says.quantity < 0), bool(says.price and says.price < 0)
    if says.amount_minor:
        if says.amount_minor > 0 and (fewer or cheaper):
            raise Wrong("quantity")
        return says.amount_minor < 0
    if fewer and cheaper:
        raise Wrong("quantity")
    return fewer or cheaper


def _quantity_milli(quantity: Decimal | None) -> int:
    if quantity is None:
        return ONE
    milli = abs(quantity) * ONE
    if not milli or milli != milli.to_integral_value() or milli > MOST_QUANTITY:
        raise Wrong("quantity")
    return int(milli)


def _comes_to(quantity: int, price: Decimal, says: LineSays, currency: str) -> int:
    permyriad, minor = _permyriad(says.share), _whole_minor(price, currency)
    if minor is not None and permyriad is not None:
        size = line_amount(quantity, minor, permyriad, says.off_minor)
    else:
        exact = Fraction(price.scaleb(exponent_of(currency))) * Fraction(quantity, ONE) * (1 - says.share)
        size = divided_half_up(exact.numerator, exact.denominator) - says.off_minor
    if size < 0:
        raise Wrong("discount")
    return size


def _priced(line: OrderLine, price: Decimal | None, share: Fraction, currency: str) -> OrderLine:
    """Give a line the price and discounts that explain its amount, if they do."""
    minor = None if price is None else _whole_minor(price, currency)
    if minor is None:
        return line
    for permyriad in dict.fromkeys((_permyriad(share) or 0, 0)):
        off = line_amount(line.quantity_milli, minor, permyriad) - line.amount_minor
        if off >= 0:
            return replace(line, price_minor=minor, discount_permyriad=permyriad, discount_minor=off)
    return line


def _permyriad(share: Fraction) -> int | None:
    if not share:
        return 0
    whole = share * WHOLE
    return int(whole) if whole.denominator == 1 else None


def _whole_minor(price: Decimal, currency: str) -> int | None:
    minor = price.scaleb(exponent_of(currency))
    return int(minor) if minor == minor.to_integral_value() and minor <= MOST_MINOR else None
