"""Writes about quotes and left baskets: given, changed, asked about, and what came of them."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from tracker.commands.campaigns import existing_campaign
from tracker.commands.customers import name_of
from tracker.commands.interactions import LogInteraction
from tracker.commands.sale_lines import kept_lines
from tracker.commands.sales import RecordSale
from tracker.domain.contacts import clean_text
from tracker.domain.context import DATE_ONLY, Context
from tracker.domain.errors import RecordMissing
from tracker.domain.interactions import Kind
from tracker.domain.quote_errors import (
    OutcomeOutOfOrder,
    OutcomeUnknown,
    QuoteClosed,
    QuoteEmpty,
    QuoteInFuture,
    QuoteStillOpen,
    SaleOfAnother,
    ValidBeforeGiven,
)
from tracker.domain.quotes import ClosedQuote, Outcome, QuoteKind
from tracker.domain.refunding import KeptLine
from tracker.domain.sale_lines import NewLine
from tracker.domain.sales import NewSale, SaleKind
from tracker.storage.fetch import fetch_one
from tracker.storage.quote_rows import lines_of, replace_lines
from tracker.storage.tables import Quote, Sale


@dataclass(frozen=True, slots=True)
class AddQuote:
    """Note a price that was given, or a basket that was left behind, with its lines. The result is the quote's id.

    `given_on` None means today; `kind` is one of domain.quotes.QuoteKind; `stopped_at` a key of StoppedAt or the
    owner's own words; on `chase_on` it is to be asked about. Products that are named and not there yet are added.

    Raises:
        RecordMissing: the customer, a product or the campaign was deleted in the meantime.
        QuoteEmpty, QuantityRefused, LineAmountRefused: there is no line, or one is of nothing, or beyond reason.
        QuoteInFuture, ValidBeforeGiven: the days do not fit.
    """

    customer_id: int
    lines: tuple[NewLine, ...]
    kind: str = QuoteKind.QUOTE
    given_on: date | None = None
    valid_until: date | None = None
    chase_on: date | None = None
    stopped_at: str = ""
    note: str = ""
    campaign_id: int | None = None

    def apply(self, context: Context) -> int:
        """Write the quote and its lines."""
        name = name_of(self.customer_id)
        given_on = self.given_on or context.today
        _check_days(given_on, self.valid_until, None, context.today)
        if self.campaign_id is not None:
            existing_campaign(self.campaign_id)
        lines = _kept(self.lines, context)
        quote = Quote.create(
            customer=self.customer_id,
            kind=QuoteKind(self.kind),
            given_on=given_on.isoformat(),
            valid_until=_stored(self.valid_until),
            chase_on=_stored(self.chase_on),
            amount_minor=sum(line.amount_minor for line in lines),
            stopped_at=clean_text(self.stopped_at),
            note=clean_text(self.note),
            campaign=self.campaign_id,
            author=context.author,
            recorded_at=context.stamp,
        )
        replace_lines(int(quote.id), self.customer_id, lines)
        context.facts["name"] = name
        return int(quote.id)


@dataclass(frozen=True, slots=True)
class EditQuote:
    """Change a quote; what is None stays as it is.

    `no_end` takes the day it is valid until away, `no_chase` the day to ask about it, a `campaign_id` of 0 the
    campaign. `lines` take the place of all there were.

    Raises:
        RecordMissing, QuoteEmpty, QuantityRefused, LineAmountRefused, QuoteInFuture, ValidBeforeGiven: as for AddQuote.
        OutcomeOutOfOrder: it would be given after what came of it.
    """

    quote_id: int
    lines: tuple[NewLine, ...] | None = None
    kind: str | None = None
    given_on: date | None = None
    valid_until: date | None = None
    chase_on: date | None = None
    stopped_at: str | None = None
    note: str | None = None
    campaign_id: int | None = None
    no_end: bool = False
    no_chase: bool = False

    def apply(self, context: Context) -> None:
        """Write what changed."""
        quote = _existing(self.quote_id)
        changed: dict[str, Any] = {}
        if self.lines is not None:
            lines = _kept(self.lines, context)
            replace_lines(self.quote_id, quote.customer_id, lines)
            changed["amount_minor"] = sum(line.amount_minor for line in lines)
        if self.kind is not None:
            changed["kind"] = QuoteKind(self.kind)
        changed |= {
            column: getattr(self, column).isoformat()
            for column in ("given_on", "valid_until", "chase_on")
            if getattr(self, column) is not None
        }
        changed |= {"valid_until": None} if self.no_end else {}
        changed |= {"chase_on": None} if self.no_chase else {}
        changed |= {
            column: clean_text(text) for column in ("stopped_at", "note") if (text := getattr(self, column)) is not None
        }
        if self.campaign_id is not None:
            changed["campaign"] = existing_campaign(self.campaign_id).id if self.campaign_id else None
        given_on = date.fromisoformat(changed.get("given_on", quote.given_on))
        valid_until = _day(changed.get("valid_until", quote.valid_until))
        _check_days(given_on, valid_until, _day(quote.outcome_on), context.today)
        if changed:
            Quote.update(**changed).where(Quote.id == self.quote_id).execute()
        context.facts["name"] = name_of(quote.customer_id)


@dataclass(frozen=True, slots=True)
class ChaseQuote:
    """Log that an open quote was asked about, and when to ask again (None: not at all), as one step.

    `kind`, `note` and `occurred_at` as for LogInteraction. The result is the interaction's id.

    Raises:
        RecordMissing: the quote was deleted in the meantime.
        QuoteClosed: something came of it already.
    """

    quote_id: int
    kind: str = Kind.CALL_OUT
    note: str = ""
    next_on: date | None = None
    occurred_at: datetime | None = None

    def apply(self, context: Context) -> int:
        """Write the interaction and the next day."""
        quote = _open(self.quote_id)
        interaction = LogInteraction(quote.customer_id, self.kind, self.note, self.occurred_at).apply(context)
        Quote.update(chases=quote.chases + 1, chase_on=_stored(self.next_on)).where(Quote.id == self.quote_id).execute()
        context.facts["name"] = name_of(quote.customer_id)
        return interaction


@dataclass(frozen=True, slots=True)
class CloseQuote:
    """Say what came of an open quote, as one step.

    `outcome` is one of domain.quotes.Outcome. Bought: the sale is made from the quote's lines, as by RecordSale, or
    `sale_id` says which one it was. `on` None: today; for one that expired, the last day it was valid where that is
    earlier. `reason`: a key of LeftReason or own words. `stopped_at` None: as it is. The result is a ClosedQuote.

    Raises:
        RecordMissing: the quote or the sale was deleted in the meantime.
        QuoteClosed, OutcomeUnknown: something came of it already, or nothing comes to that.
        OutcomeOutOfOrder: the day is before the quote was given, or to come.
        SaleOfAnother: the sale is not one of the customer's that stands. BuyerInTrash: they were deleted.
    """

    quote_id: int
    outcome: str
    reason: str = ""
    on: date | None = None
    stopped_at: str | None = None
    sale_id: int | None = None

    def apply(self, context: Context) -> ClosedQuote:
        """Write the outcome and, where it was bought, the sale."""
        quote = _open(self.quote_id)
        if self.outcome not in set(Outcome):
            raise OutcomeUnknown(self.outcome)
        on = self.on or _usual_day(quote, self.outcome, context.today)
        earliest = date.fromisoformat(quote.given_on)
        if not earliest <= on <= context.today:
            raise OutcomeOutOfOrder(on, earliest, context.today)
        closed = self._sale(quote, on, context) if self.outcome == Outcome.BOUGHT else ClosedQuote()
        Quote.update(
            outcome=self.outcome,
            outcome_on=on.isoformat(),
            reason=clean_text(self.reason),
            stopped_at=quote.stopped_at if self.stopped_at is None else clean_text(self.stopped_at),
            chase_on=None,
            sale=closed.sale_id,
        ).where(Quote.id == self.quote_id).execute()
        context.facts["name"] = name_of(quote.customer_id)
        return closed

    def _sale(self, quote: Quote, on: date, context: Context) -> ClosedQuote:
        """Return the sale that it came to, made where it is not given."""
        if self.sale_id is not None:
            found = fetch_one(Sale.select(Sale.customer, Sale.kind, Sale.voided).where(Sale.id == self.sale_id))
            if found is None:
                raise RecordMissing("sale", self.sale_id)
            if (found[0], found[1], bool(found[2])) != (quote.customer_id, SaleKind.SALE, False):
                raise SaleOfAnother
            return ClosedQuote(self.sale_id)
        at = None if on == context.today else datetime.combine(on, time(DATE_ONLY.hour)).astimezone()
        sale = NewSale(quote.customer_id, lines_of(self.quote_id), at, quote.campaign_id, quote.note)
        recorded = RecordSale(sale, finishes_quote=self.quote_id).apply(context)
        return ClosedQuote(recorded.sale_id, recorded.moved_to)


@dataclass(frozen=True, slots=True)
class ReopenQuote:
    """Take back what came of a quote: it is open again. A sale made from it stays in the ledger.

    Raises:
        RecordMissing: it was deleted in the meantime.
        QuoteStillOpen: nothing came of it yet.
    """

    quote_id: int

    def apply(self, context: Context) -> None:
        """Write it."""
        quote = _existing(self.quote_id)
        if not quote.outcome:
            raise QuoteStillOpen
        Quote.update(outcome="", outcome_on=None, reason="", sale=None).where(Quote.id == self.quote_id).execute()
        context.facts["name"] = name_of(quote.customer_id)


@dataclass(frozen=True, slots=True)
class DeleteQuote:
    """Take a quote away with its lines; a sale made from it stays. Raises RecordMissing."""

    quote_id: int

    def apply(self, context: Context) -> None:
        """Delete it."""
        quote = _existing(self.quote_id)
        context.facts["name"] = name_of(quote.customer_id)
        Quote.delete().where(Quote.id == self.quote_id).execute()


def _kept(lines: tuple[NewLine, ...], context: Context) -> list[KeptLine]:
    if not lines:
        raise QuoteEmpty
    return kept_lines(lines, context)


def _existing(quote_id: int) -> Quote:
    quote = Quote.get_or_none(Quote.id == quote_id)
    if quote is None:
        raise RecordMissing("quote", quote_id)
    return quote


def _open(quote_id: int) -> Quote:
    quote = _existing(quote_id)
    if quote.outcome:
        raise QuoteClosed
    return quote


def _usual_day(quote: Quote, outcome: str, today: date) -> date:
    valid = _day(quote.valid_until)
    return min(valid, today) if outcome == Outcome.EXPIRED and valid is not None else today


def _check_days(given_on: date, valid_until: date | None, outcome_on: date | None, today: date) -> None:
    if given_on > today:
        raise QuoteInFuture(given_on)
    if valid_until is not None and valid_until < given_on:
        raise ValidBeforeGiven(given_on, valid_until)
    if outcome_on is not None and outcome_on < given_on:
        raise OutcomeOutOfOrder(outcome_on, given_on, today)


def _stored(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored is not None else None
