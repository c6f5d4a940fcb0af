"""Writes of the ledger of sales. Entries are never rewritten: what was wrong is taken back by an entry of its own."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tracker.commands.campaigns import existing_campaign
from tracker.commands.sale_corrections import follow_correction
from tracker.commands.sale_lines import kept_lines
from tracker.commands.sale_rules import move_by_rule
from tracker.domain.contacts import clean_text
from tracker.domain.context import Context
from tracker.domain.errors import RecordMissing
from tracker.domain.refunding import KeptLine, mirrored, refund_of
from tracker.domain.sale_errors import (
    BuyerInTrash,
    NotRefundable,
    RefundBeforeSale,
    SaleHasRefunds,
    SaleInFuture,
    SaleTakenOut,
)
from tracker.domain.sales import NewSale, SaleKind
from tracker.storage.buying import refresh_buying
from tracker.storage.fetch import fetch_one
from tracker.storage.sale_rows import Entry, has_refunds, lines_given_back, lines_of, write_entry
from tracker.storage.sale_settings import read_sale_settings
from tracker.storage.suggestions import answer_by_sale
from tracker.storage.tables import Customer, Quote, Sale, database


@dataclass(frozen=True, slots=True)
class RecordedSale:
    """What recording a sale wrote. moved_to, move_id: the stage that a rule moved the customer to, and the entry."""

    sale_id: int
    moved_to: int | None = None
    move_id: int | None = None


@dataclass(frozen=True, slots=True)
class RecordSale:
    """Write a sale into the ledger, with the move that a rule makes of it and what is promised by that, as one step.

    Products that are named and not there yet are added. `finishes_quote` is an open quote of the customer, which ends
    as bought; `interaction_id` the call or visit at which they bought. What was suggested to the customer lately and is
    in it counts as bought. The result is a RecordedSale. A sale of before the customer's latest move moves nobody, and
    neither does one without `moves`.

    Raises:
        RecordMissing: the customer, a product, the campaign or the quote is not there, or the quote is not open.
        BuyerInTrash: the customer was deleted.
        SaleEmpty, QuantityRefused, LineAmountRefused: there is no line, or one is of nothing or beyond reason.
        SaleInFuture: the day is to come.
    """

    sale: NewSale
    finishes_quote: int | None = None
    interaction_id: int | None = None
    moves: bool = True
    thanks_owed: bool | None = None  # as the shop decided

    def apply(self, context: Context) -> RecordedSale:
        """Write it."""
        sale = self.sale
        name = _buyer(sale.customer_id)
        day, occurred_at = _moment(sale.occurred_at, context)
        if sale.campaign_id is not None:
            existing_campaign(sale.campaign_id)
        quote = _open_quote(self.finishes_quote, sale.customer_id)
        lines = kept_lines(sale.lines, context)
        is_owed = self.thanks_owed
        if is_owed is None:
            is_owed = read_sale_settings().thank_after_days is not None
        entry = Entry(
            sale.customer_id,
            SaleKind.SALE.value,
            occurred_at,
            context.stamp,
            context.author,
            clean_text(sale.note),
            sale.campaign_id,
            self.interaction_id,
            thanks_owed=is_owed,
        )
        sale_id = write_entry(entry, lines, day)
        if quote is not None:
            bought: dict[str, Any] = {"outcome": "bought", "outcome_on": occurred_at[:10], "sale": sale_id}
            Quote.update(**bought).where(Quote.id == quote).execute()
        refresh_buying((sale.customer_id,))
        answer_by_sale(sale_id)
        move = move_by_rule(sale.customer_id, sale_id, day, occurred_at, context) if self.moves else None
        context.facts.update(name=name, amount_minor=sum(line.amount_minor for line in lines))
        return RecordedSale(sale_id, *move) if move else RecordedSale(sale_id)


@dataclass(frozen=True, slots=True)
class RefundSale:
    """Give money back for a sale: an entry of its own day. The result is its id.

    lines: (position in the sale, thousandths) of what comes back, None for all that is left. amount_minor: so much
    money, None for what was paid for these lines; without `lines` nothing but money goes back, a share of each line.

    Raises:
        RecordMissing: there is no such sale. BuyerInTrash: its customer was deleted.
        NotRefundable: it is no sale that stands.
        RefundOfNothing, RefundTooMuch, QuantityRefused: nothing, or more than is left.
        SaleInFuture, RefundBeforeSale: the day is to come, or before the sale's.
    """

    sale_id: int
    lines: tuple[tuple[int, int], ...] | None = None
    amount_minor: int | None = None
    occurred_at: datetime | None = None
    note: str = ""

    def apply(self, context: Context) -> int:
        """Write it."""
        sale = _existing(self.sale_id)
        if sale.kind != SaleKind.SALE or sale.voided:
            raise NotRefundable
        context.facts["name"] = _buyer(sale.customer_id)
        day, occurred_at = _moment(self.occurred_at, context)
        if day < sale.day:
            raise RefundBeforeSale(context.today.fromordinal(sale.day))
        if day == sale.day:
            occurred_at = max(occurred_at, sale.occurred_at)
        wanted: dict[int, int] | None = None
        if self.lines is not None:
            wanted = {}
            for position, quantity in self.lines:
                wanted[position] = wanted.get(position, 0) + quantity
        lines, before = lines_of(self.sale_id), lines_given_back(self.sale_id)
        back = refund_of(lines, before, wanted, self.amount_minor)
        entry = Entry(
            sale.customer_id,
            SaleKind.REFUND.value,
            occurred_at,
            context.stamp,
            context.author,
            clean_text(self.note),
            sale.campaign_id,
            reverses_id=self.sale_id,
        )
        refund = write_entry(entry, back, day)
        if sale.thanks_owed and _is_whole(lines, [*before, *back]):
            Sale.update(thanks_owed=False).where(Sale.id == self.sale_id).execute()
        refresh_buying((sale.customer_id,))
        return refund


@dataclass(frozen=True, slots=True)
class CorrectSale:
    """Take a wrongly typed entry out by one that cancels it, and write what it should have been instead.

    The entry is a sale or a refund; `replacement` is for a sale, perhaps of somebody else, and keeps what hangs on it:
    thanks, the quote it finished, what was asked and suggested. None: it is only taken out, and a quote that it
    finished is open again. Nobody is moved back. The result is a RecordedSale of the replacement, or None.

    Raises:
        RecordMissing: there is no such entry. SaleTakenOut: it was corrected already, or is a correction.
        SaleHasRefunds: money was given back of the sale; that refund is to be taken out first.
        NotRefundable: a refund has no replacement: it is taken out, and another one made.
        Those of RecordSale, for the replacement.
    """

    sale_id: int
    replacement: NewSale | None = None

    def apply(self, context: Context) -> RecordedSale | None:
        """Write both entries."""
        sale = _existing(self.sale_id)
        if sale.voided or sale.kind == SaleKind.CORRECTION:
            raise SaleTakenOut
        if has_refunds(self.sale_id):
            raise SaleHasRefunds
        if sale.kind == SaleKind.REFUND and self.replacement is not None:
            raise NotRefundable
        context.facts["name"] = _buyer(sale.customer_id)
        entry = Entry(
            sale.customer_id,
            SaleKind.CORRECTION.value,
            sale.occurred_at,
            context.stamp,
            context.author,
            reverses_id=self.sale_id,
        )
        write_entry(entry, [mirrored(line) for line in lines_of(self.sale_id)], sale.day)
        Sale.update(voided=True, thanks_owed=False).where(Sale.id == self.sale_id).execute()
        recorded = None
        if self.replacement is not None:
            same = self.replacement.customer_id == sale.customer_id
            recorded = RecordSale(
                self.replacement,
                interaction_id=sale.interaction_id if same else None,
                thanks_owed=sale.thanks_owed if same else None,
            ).apply(context)
            follow_correction(self.sale_id, recorded.sale_id, self.replacement.customer_id)
        else:
            follow_correction(self.sale_id, None, sale.customer_id)
        refresh_buying((sale.customer_id,))
        return recorded


@dataclass(frozen=True, slots=True)
class EditSaleNote:
    """Say anew what is noted about a sale, and which campaign it answers (None: none).

    Raises:
        RecordMissing: the sale or the campaign was deleted in the meantime.
    """

    sale_id: int
    note: str
    campaign_id: int | None

    def apply(self, context: Context) -> None:
        """Write it."""
        sale = _existing(self.sale_id)
        context.facts["name"] = _name(sale.customer_id)
        if self.campaign_id is not None:
            existing_campaign(self.campaign_id)
        Sale.update(note=clean_text(self.note), campaign=self.campaign_id).where(Sale.id == self.sale_id).execute()


def _moment(occurred_at: datetime | None, context: Context) -> tuple[int, str]:
    """Return the day (date.toordinal()) and the stored moment of something. Raises SaleInFuture."""
    moment = (occurred_at or context.now).astimezone()
    if moment.date() > context.today:
        raise SaleInFuture(moment.date())
    return moment.date().toordinal(), moment.isoformat(timespec="seconds")


def _buyer(customer_id: int) -> str:
    """Return the name of somebody who can buy. Raises RecordMissing, BuyerInTrash."""
    found = database.execute_sql(
        "SELECT name, trashed_at, merged_into_id FROM customer WHERE id = ?", (customer_id,)
    ).fetchone()
    if found is None or found[2] is not None:
        raise RecordMissing("customer", customer_id)
    if found[1] is not None:
        raise BuyerInTrash(found[0])
    return str(found[0])


def _name(customer_id: int) -> str:
    return str(fetch_one(Customer.select(Customer.name).where(Customer.id == customer_id))[0])


def _open_quote(quote_id: int | None, customer_id: int) -> int | None:
    if quote_id is None:
        return None
    open_one = (Quote.id == quote_id) & (Quote.customer == customer_id) & (Quote.outcome == "")
    if fetch_one(Quote.select(Quote.id).where(open_one)) is None:
        raise RecordMissing("quote", quote_id)
    return quote_id


def _is_whole(lines: Sequence[KeptLine], back: Sequence[KeptLine]) -> bool:
    """Whether all the money of a sale was given back."""
    return sum(line.amount_minor for line in (*lines, *back)) <= 0


def _existing(sale_id: int) -> Sale:
    sale = Sale.get_or_none(Sale.id == sale_id)
    if sale is None:
        raise RecordMissing("sale", sale_id)
    return sale
