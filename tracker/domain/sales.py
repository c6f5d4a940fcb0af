"""Sales as records: the ledger's entries, the products they are of, and what a customer's buying comes to."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from tracker.domain.sale_lines import NewLine


class SaleKind(StrEnum):
    """The entries of the ledger."""

    SALE = "sale"
    REFUND = "refund"  # money given back: of its own day
    CORRECTION = "correction"  # takes a sale that was typed wrongly out, on the sale's own day


@dataclass(frozen=True, slots=True)
class NewSale:
    """A sale as it is typed. occurred_at: None for now. campaign_id: the campaign or offer that it answers."""

    customer_id: int
    lines: tuple[NewLine, ...]
    occurred_at: datetime | None = None
    campaign_id: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class ProductRecord:
    """A product. Prices in minor units; margin in thousandths of what it is sold for; None: not known."""

    id: int
    name: str
    code: str
    price_minor: int | None
    category: str
    margin_permille: int | None
    removed: bool


@dataclass(frozen=True, slots=True)
class SaleLineRecord:
    """A line of a sale. text: the product's name, or the owner's words."""

    product_id: int | None
    text: str
    quantity_milli: int
    price_minor: int | None
    discount_permyriad: int
    discount_minor: int
    amount_minor: int


@dataclass(frozen=True, slots=True)
class SaleRecord:
    """An entry of the ledger with its lines. reverses_id: the sale that a refund or a correction takes back.

    refunded_minor: what was given back of a sale so far, not below zero.
    """

    id: int
    customer_id: int
    customer: str
    kind: SaleKind
    occurred_at: datetime
    day: date
    total_minor: int
    author: str
    note: str
    campaign_id: int | None
    campaign: str
    reverses_id: int | None
    voided: bool
    thanks_owed: bool
    refunded_minor: int
    lines: tuple[SaleLineRecord, ...]


@dataclass(frozen=True, slots=True)
class BuyingRecord:
    """What a customer's buying comes to. spent_minor: purchases less refunds.

    gap_days: the usual days between days of buying, from the third on; quiet_from: the first day on which more than
    one and a half of them have passed since the latest.
    """

    orders: int
    spent_minor: int
    first_on: date
    last_on: date
    gap_days: float | None
    quiet_from: date | None
