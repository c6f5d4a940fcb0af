"""Errors about products, sales and what the owner decides about them. Fields only, as in errors.py."""

from dataclasses import dataclass
from datetime import date

from tracker.domain.errors import TrackerError


@dataclass
class ProductTaken(TrackerError):
    """Another product has that name already; `removed`: it is offered no more, and can be brought back."""

    name: str
    removed: bool = False


@dataclass
class PriceRefused(TrackerError):
    """A price is nothing or more, and no more than domain.money.MOST_MINOR."""

    price_minor: int


@dataclass
class MarginRefused(TrackerError):
    """A margin is from nothing to all of what something is sold for. In thousandths."""

    margin_permille: int


class SaleEmpty(TrackerError):
    """A sale is of one thing at least."""


@dataclass
class SaleInFuture(TrackerError):
    """Nobody can have bought, or been given money back, on a day to come."""

    on: date


@dataclass
class BuyerInTrash(TrackerError):
    """Who lies in the trash buys nothing: they are to be restored first."""

    name: str


@dataclass
class QuantityRefused(TrackerError):
    """Of a line at least something is bought, and no more than domain.sale_lines.MOST_QUANTITY."""

    quantity_milli: int


@dataclass
class LineAmountRefused(TrackerError):
    """A line, or a sale, comes to nothing or more and to a sensible amount; None: no price was said."""

    amount_minor: int | None


@dataclass
class RefundTooMuch(TrackerError):
    """No more is given back than was paid; `left_minor`: what is left of the sale."""

    left_minor: int


class RefundOfNothing(TrackerError):
    """All of the sale was given back already, or nothing of it is to be."""


@dataclass
class RefundBeforeSale(TrackerError):
    """Nothing is given back before it was bought."""

    bought_on: date


class NotRefundable(TrackerError):
    """Only a sale that stands can be given back: not a refund, a correction, or one that was taken out."""


class SaleTakenOut(TrackerError):
    """The entry was corrected already, or is a correction itself."""


class SaleHasRefunds(TrackerError):
    """Money was given back of it: that refund must be taken out first."""


@dataclass
class DaysRefused(TrackerError):
    """Thanks and questions can wait for 0 to so many days."""

    most_days: int


@dataclass
class PurchaseNumberRefused(TrackerError):
    """A rule is about the first, second … purchase, up to this one."""

    most: int
