"""Which entries of the ledger are meant, a page of them, and what they come to."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from tracker.domain.sales import SaleKind, SaleRecord


@dataclass(frozen=True, slots=True)
class SaleFilter:
    """The entries to which every part applies; a part at its default is left open.

    Days are both included. `customer` is a text that finds customers as searching does. `least_minor` is compared with
    the size of an entry's total. Entries that were taken out, and what took them out, are left out unless
    `with_corrections`; those of customers in the trash always are. `text` finds customers too, and besides stands in
    the note or in the words of a line or its product, accents and capitals aside.
    """

    first: date | None = None
    last: date | None = None
    customer: str = ""
    customer_id: int | None = None
    product_id: int | None = None
    kind: SaleKind | None = None
    campaign_id: int | None = None
    least_minor: int | None = None
    with_corrections: bool = False
    text: str = ""


class SaleKey(NamedTuple):
    """Where an entry stands in the ledger, newest first."""

    day: int  # date.toordinal()
    id: int


@dataclass(frozen=True, slots=True)
class SalePage:
    """Some entries, newest first, and the key to continue after (None: these are the last)."""

    rows: tuple[SaleRecord, ...]
    next_key: SaleKey | None


@dataclass(frozen=True, slots=True)
class SaleTotals:
    """What entries come to: orders are sales that stand; refunds_minor is not below zero."""

    entries: int
    customers: int
    orders: int
    sold_minor: int
    refunds_minor: int

    @property
    def revenue_minor(self) -> int:
        """Orders less refunds."""
        return self.sold_minor - self.refunds_minor


@dataclass(frozen=True, slots=True)
class SaleRuleRecord:
    """With the how-manieth purchase a customer moves forward to which stage. `stage_removed`: it moves nobody now."""

    id: int
    purchase_number: int
    stage_id: int
    stage: str
    stage_removed: bool
    active: bool
