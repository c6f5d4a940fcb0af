"""Writes of the quick line: all that one typed line says, as one step, and that step taken back later."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from tracker.commands.contact_rows import tag_id
from tracker.commands.customers import AddCustomer, name_of
from tracker.commands.followups import NewFollowUp
from tracker.commands.interactions import LogInteraction
from tracker.commands.moves import MoveCustomers
from tracker.commands.sale_corrections import follow_correction
from tracker.commands.sales import RecordedSale, RecordSale
from tracker.domain.context import DATE_ONLY, Context
from tracker.domain.errors import MoveBeforeLatest
from tracker.domain.sale_lines import NewLine
from tracker.domain.sales import NewSale
from tracker.storage import stage_log
from tracker.storage.bulk import first_free_id
from tracker.storage.buying import refresh_buying
from tracker.storage.customer_dates import refresh_dates
from tracker.storage.fetch import fetch_rows
from tracker.storage.tables import Customer, CustomerTag, FollowUp, Interaction, Sale


@dataclass(frozen=True, slots=True)
class LoggedLine:
    """What one line wrote: ids of the records, by which it is taken back. `tag_ids`: the tags that were new to them."""

    customer_id: int
    interaction_id: int
    follow_up_ids: tuple[int, ...] = ()
    move_ids: tuple[int, ...] = ()
    tag_ids: tuple[int, ...] = ()
    created: bool = False
    sale_id: int | None = None


@dataclass(frozen=True, slots=True)
class LogLine:
    """Log what one line says: what happened, a sale, a follow-up, tags, a move. The result is a LoggedLine.

    It is about `customer_id`, or about somebody new: `new_customer`, who begins in the stage they would move to, on
    the day it happened. `kind` is one of domain.interactions.Kind, `direction` "in", "out" or "" for not known,
    `occurred_at` None means now, `stage_id` None no move unless `left`, `amount_minor` is in the shop's currency. A
    move is dated on the day it happened, or on that of the customer's latest move where that is later. `sale` is what
    they bought then; a rule moves them by it only where the line says no place.

    Raises:
        RecordMissing: the customer, the stage or the product was deleted in the meantime.
        NameMissing: the new customer's name is blank.
        MoveInFuture, SaleInFuture: it is to happen after today.
        BuyerInTrash, QuantityRefused, LineAmountRefused: as for RecordSale.
    """

    kind: str
    customer_id: int | None = None
    new_customer: AddCustomer | None = None
    direction: str = ""
    note: str = ""
    occurred_at: datetime | None = None
    follow_up: NewFollowUp | None = None
    stage_id: int | None = None
    left: bool = False
    tags: tuple[str, ...] = ()
    amount_minor: int | None = None
    sale: NewLine | None = None

    def apply(self, context: Context) -> LoggedLine:
        """Write all of it."""
        day = self.occurred_at.astimezone().date() if self.occurred_at else None
        promised_from = first_free_id(FollowUp)
        created = self.customer_id is None and self.new_customer is not None
        customer_id = self._add(context, day) if self.customer_id is None else self.customer_id
        name = name_of(customer_id)
        log = LogInteraction(customer_id, self.kind, self.note, self.occurred_at, self.follow_up)
        interaction = log.apply(context)
        if self.direction or self.amount_minor is not None:
            said = {"direction": self.direction, "amount_minor": self.amount_minor}
            Interaction.update(**said).where(Interaction.id == interaction).execute()
        tags = _add_tags(customer_id, self.tags)
        moves = self._move(customer_id, day, context) if self.left or not created else ()
        sale = self._sell(customer_id, interaction, context)
        if sale is not None and sale.move_id is not None:
            moves = (*moves, sale.move_id)
        follow_ups = FollowUp.select(FollowUp.id).where(FollowUp.customer == customer_id, FollowUp.id >= promised_from)
        context.facts.clear()  # each part said its own
        context.facts.update(name=name, kind=self.kind, interaction=interaction, new=created, moved=len(moves))
        sale_id = None if sale is None else sale.sale_id
        ids = tuple(row[0] for row in fetch_rows(follow_ups))
        return LoggedLine(customer_id, interaction, ids, moves, tags, created, sale_id)

    def _add(self, context: Context, day: date | None) -> int:
        assert self.new_customer is not None, "a line is about somebody"
        stage = self.stage_id if self.stage_id is not None else self.new_customer.stage_id
        stage_log.StageLog(context).check_open(stage)
        return replace(self.new_customer, stage_id=stage, on=day or self.new_customer.on).apply(context)

    def _sell(self, customer_id: int, interaction: int, context: Context) -> RecordedSale | None:
        if self.sale is None:
            return None
        bought = NewSale(customer_id, (self.sale,), self.occurred_at)
        moves = self.stage_id is None and not self.left
        return RecordSale(bought, interaction_id=interaction, moves=moves).apply(context)

    def _move(self, customer_id: int, day: date | None, context: Context) -> tuple[int, ...]:
        if self.stage_id is None and not self.left:
            return ()
        target = None if self.left else self.stage_id
        log = stage_log.StageLog(context)
        log.check_open(target)
        if log.stage_of(customer_id) == target:
            return ()
        try:
            return MoveCustomers((customer_id,), target, day).apply(context)
        except MoveBeforeLatest as error:
            # the log is in order of time, so it can be no earlier; the latest may be after today for a line typed late
            latest = datetime.combine(error.latest, DATE_ONLY).astimezone()
            then = context if error.latest <= context.today else replace(context, now=latest)
            return MoveCustomers((customer_id,), target, error.latest).apply(then)


@dataclass(frozen=True, slots=True)
class TakeBackLine:
    """Take away what one line wrote, whatever was done since. The result counts the records that went.

    What was deleted already is passed over. A move stays where the customer was moved again since, and a sale of which
    something was given back or that was corrected; somebody whom the line added goes to the trash.
    """

    line: LoggedLine

    def apply(self, context: Context) -> int:
        """Delete the records."""
        line = self.line
        customer = Customer.get_or_none(Customer.id == line.customer_id)
        context.facts.update(name=customer.name if customer else "", interaction=line.interaction_id)
        if customer is None:
            return 0
        tags = CustomerTag.delete().where(CustomerTag.customer == line.customer_id, CustomerTag.tag.in_(line.tag_ids))
        count = int(tags.execute()) + _take_back_sale(line.sale_id)
        owners = {line.customer_id, *_owners(line)}  # another one's since a merge
        count += Interaction.delete().where(Interaction.id == line.interaction_id).execute()
        count += FollowUp.delete().where(FollowUp.id.in_(line.follow_up_ids)).execute()
        refresh_dates(owners)
        for move in reversed(line.move_ids):
            count += stage_log.take_out_latest(line.customer_id, move)
        if line.created and customer.trashed_at is None:
            count += Customer.update(trashed_at=context.stamp).where(Customer.id == line.customer_id).execute()
        return int(count)


def _take_back_sale(sale_id: int | None) -> int:
    """Delete a sale on which no other entry of the ledger builds; return how many went."""
    sale = None if sale_id is None else Sale.get_or_none(Sale.id == sale_id)
    if sale is None or Sale.select().where(Sale.reverses == sale.id).exists():
        return 0
    follow_correction(sale.id, None, sale.customer_id)
    count = int(Sale.delete().where(Sale.id == sale.id).execute())
    refresh_buying((sale.customer_id,))
    return count


def _owners(line: LoggedLine) -> list[int]:
    """Return whose the line's interaction and follow-ups are now."""
    of_interaction = Interaction.select(Interaction.customer).where(Interaction.id == line.interaction_id)
    of_follow_ups = FollowUp.select(FollowUp.customer).where(FollowUp.id.in_(line.follow_up_ids))
    return [row[0] for row in (*fetch_rows(of_interaction), *fetch_rows(of_follow_ups))]


def _add_tags(customer_id: int, names: tuple[str, ...]) -> tuple[int, ...]:
    """Give a customer these tags besides theirs; return the ids of those they did not have."""
    wanted = dict.fromkeys(tag_id(name) for name in names if name.strip())
    had = {row[0] for row in fetch_rows(CustomerTag.select(CustomerTag.tag).where(CustomerTag.customer == customer_id))}
    new = tuple(tag for tag in wanted if tag not in had)
    for tag in new:
        CustomerTag.create(customer=customer_id, tag=tag)
    return new
