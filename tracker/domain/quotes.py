"""Quotes and left baskets: prices that were given, baskets that were left behind, and what came of them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tracker.domain.sales import SaleLineRecord

NEAR_DAYS = 3  # a quote that runs out within so many days is to be chased


class QuoteKind(StrEnum):
    """What somebody might still buy."""

    QUOTE = "quote"  # a price that was asked for
    BASKET = "basket"  # things put together and left behind


class Outcome(StrEnum):
    """What can come of a quote; it is open until then."""

    BOUGHT = "bought"
    GONE = "gone"  # they said no, or are not to be reached
    EXPIRED = "expired"  # it ran out, and the owner saw it


class StoppedAt(StrEnum):
    """The shipped places on the way to buying where people stop; any other text is the owner's own."""

    CHOOSING = "choosing"
    PRICE = "price"
    WAITING = "waiting"
    ASKING = "asking"  # somebody else first: a partner, a bank
    TRUST = "trust"
    DELIVERY = "delivery"
    PAYMENT = "payment"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class QuoteRecord:
    """A quote with its lines. outcome: one of Outcome, "" while it is open. chases: how often it was asked about."""

    id: int
    customer_id: int
    kind: str
    given_on: date
    valid_until: date | None
    chase_on: date | None
    amount_minor: int
    stopped_at: str
    note: str
    author: str
    campaign_id: int | None
    outcome: str
    outcome_on: date | None
    reason: str
    sale_id: int | None
    chases: int
    lines: tuple[SaleLineRecord, ...]

    @property
    def is_open(self) -> bool:
        """Whether nothing came of it yet."""
        return not self.outcome

    def has_run_out(self, today: date) -> bool:
        """Whether it is open and was valid up to a day before this one."""
        return self.is_open and self.valid_until is not None and self.valid_until < today


@dataclass(frozen=True, slots=True)
class ClosedQuote:
    """What closing a quote came to: the sale, and the stage (its id) that the sale moved the customer to, if it did."""

    sale_id: int | None = None
    moved_to: int | None = None
