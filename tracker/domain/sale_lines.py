"""What a line of a sale or a quote comes to: the one place where an amount of money is rounded.

A line is quantity × price less discount, rounded half up once; everything above is a sum of lines. What is below zero,
as on a refund, is rounded as its mirror image, so that a sale and its refund always cancel out. Money is whole minor
units of the shop's currency.
"""

from dataclasses import dataclass, replace

from tracker.domain.contacts import clean_text

ONE = 1000  # thousandths: the quantity of a single piece
WHOLE = 10_000  # hundredths of a percent
PERMILLE = 1000
MOST_QUANTITY = 10**9  # a million pieces


@dataclass(frozen=True, slots=True)
class NewLine:
    """A line as it is typed: a product, or something in the owner's words.

    quantity_milli: thousandths, above 0. price_minor: of one. discount_permyriad: hundredths of a percent, taken off
    first; discount_minor: taken off after it. amount_minor: what the line comes to where that is all that is known
    (then price_minor is None); else None, and it follows from the rest. product: where there is no product_id, the
    name of a product, which is added with this price if the shop has none called that.
    """

    product_id: int | None = None
    text: str = ""
    quantity_milli: int = ONE
    price_minor: int | None = None
    discount_permyriad: int = 0
    discount_minor: int = 0
    amount_minor: int | None = None
    product: str = ""

    @property
    def comes_to(self) -> int:
        """The amount of the line."""
        if self.amount_minor is not None:
            return self.amount_minor
        return line_amount(self.quantity_milli, self.price_minor or 0, self.discount_permyriad, self.discount_minor)

    def cleaned(self) -> "NewLine":
        """Return the line with its text as it is kept."""
        return replace(self, text=clean_text(self.text))


def paid_line(
    amount_minor: int, quantity_milli: int = ONE, *, product_id: int | None = None, product: str = "", text: str = ""
) -> NewLine:
    """Return the line of something of which is known what was paid in all; a product's price follows where it can."""
    if product_id is not None or product.strip():
        price, rest = divmod(amount_minor * ONE, quantity_milli)
        if not rest and line_amount(quantity_milli, price) == amount_minor:
            return NewLine(product_id, text, quantity_milli, price, product=product)
    return NewLine(product_id, text, quantity_milli, amount_minor=amount_minor, product=product)


def line_amount(quantity_milli: int, price_minor: int, discount_permyriad: int = 0, discount_minor: int = 0) -> int:
    """Return what a line comes to, rounded half up once before the discount in money is taken off.

    quantity_milli: below zero on a refund; the discounts are those of the sale, so that the line is its mirror image.
    """
    size = divided_half_up(abs(quantity_milli) * price_minor * (WHOLE - discount_permyriad), ONE * WHOLE)
    amount = size - discount_minor
    return -amount if quantity_milli < 0 else amount


def margin_of(amount_minor: int, margin_permille: int) -> int:
    """Return what is left of a line's amount, rounded half up on its size."""
    return divided_half_up(amount_minor * margin_permille, PERMILLE)


def divided_half_up(whole: int, parts: int) -> int:
    """Divide, rounding half up on the size: -2.5 becomes -3, as 2.5 becomes 3. parts: above 0."""
    size = (2 * abs(whole) + parts) // (2 * parts)
    return -size if whole < 0 else size
