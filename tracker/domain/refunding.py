"""What a refund gives back of a sale's lines: pure.

A refund's line is the mirror image of its sale's, at the same position. Of a part of what is left of a line the amount
is the same part of the money that is left of it, rounded half up; of all that is left it is all the money. So parts
add up to the whole, and never to more.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from tracker.domain.sale_errors import QuantityRefused, RefundOfNothing, RefundTooMuch
from tracker.domain.sale_lines import divided_half_up, line_amount


@dataclass(frozen=True, slots=True)
class KeptLine:
    """A line of the ledger as it is kept; below zero on what takes back."""

    position: int
    product_id: int | None
    text: str
    quantity_milli: int
    price_minor: int | None
    discount_permyriad: int
    discount_minor: int
    amount_minor: int


def mirrored(line: KeptLine) -> KeptLine:
    """Return what takes all of a line back."""
    return _line_back(line, line.quantity_milli, line.amount_minor)


def refund_of(
    lines: Sequence[KeptLine],
    given_back: Iterable[KeptLine],
    wanted: Mapping[int, int] | None = None,
    amount_minor: int | None = None,
) -> tuple[KeptLine, ...]:
    """Return the lines of a refund of a sale's `lines`, of which `given_back` were taken back before.

    wanted: how much of which position, in thousandths; None for all that is left. amount_minor: so much money, over
    the lines in proportion to what is left of each; without `wanted` nothing but money comes back (quantity 0).

    Raises:
        RefundOfNothing: nothing is left, or nothing is wanted.
        RefundTooMuch: more money than is left.
        QuantityRefused: more of a line than is left, or nothing of it.
    """
    left = left_of(lines, given_back)
    if wanted is None and amount_minor is not None:
        parts = {position: 0 for position, (_, money) in left.items() if money > 0}
    elif wanted is None:
        parts = {position: quantity for position, (quantity, money) in left.items() if quantity > 0 or money > 0}
    else:
        parts = dict(wanted)
        for position, quantity in parts.items():
            if position not in left or not 0 < quantity <= left[position][0]:
                raise QuantityRefused(quantity)
    if amount_minor is not None:
        money = _spread(amount_minor, {position: left[position][1] for position in parts})
    else:
        money = {position: _part(left[position], quantity) for position, quantity in parts.items()}
    back = tuple(
        _line_back(line, parts[line.position], money[line.position]) for line in lines if line.position in parts
    )
    if not any(line.quantity_milli or line.amount_minor for line in back):
        raise RefundOfNothing
    return tuple(line for line in back if line.quantity_milli or line.amount_minor)


def left_of(lines: Iterable[KeptLine], given_back: Iterable[KeptLine]) -> dict[int, tuple[int, int]]:
    """Return what is left of each position: quantity and money."""
    left = {line.position: (line.quantity_milli, line.amount_minor) for line in lines}
    for line in given_back:
        quantity, money = left[line.position]
        left[line.position] = (quantity + line.quantity_milli, money + line.amount_minor)
    return left


def _part(left: tuple[int, int], quantity: int) -> int:
    whole, money = left
    return money if quantity >= whole else divided_half_up(money * quantity, whole)


def _spread(amount_minor: int, left: Mapping[int, int]) -> dict[int, int]:
    """Divide an amount in proportion; what rounding leaves over goes to the first lines that have room."""
    whole = sum(left.values())
    if amount_minor <= 0:
        raise RefundOfNothing
    if amount_minor > whole:
        raise RefundTooMuch(whole)
    parts = {position: money * amount_minor // whole for position, money in left.items()}
    over = amount_minor - sum(parts.values())
    for position, money in left.items():
        more = min(over, money - parts[position], 1)
        parts[position] += more
        over -= more
    return parts


def _line_back(line: KeptLine, quantity: int, money: int) -> KeptLine:
    """Return the line that takes so much back; price and discounts stay where they still say what it comes to."""
    discount = 0
    price = line.price_minor
    if price is not None:
        size = abs(line_amount(quantity, price, line.discount_permyriad))
        discount = size - abs(money)
        if discount < 0 or quantity == 0:
            price, discount = None, 0
    permyriad = line.discount_permyriad if price is not None else 0
    return KeptLine(line.position, line.product_id, line.text, -quantity, price, permyriad, discount, -money)
