"""The rows of a workbook's raw sheets. Long ones are read while they are gone through, never all at once.

Whoever goes through them holds a snapshot, so that all are of one state. SQL ends here.
"""

from collections.abc import Callable, Iterator
from typing import Any, Generic, TypeVar

from peewee import JOIN, fn

from tracker.domain.custom_fields import OwnField
from tracker.domain.raw_rows import LoggedCheckIn, LoggedCost, LoggedQuote, LoggedTouch
from tracker.domain.records import ListedCustomer, LoggedInteraction, LoggedMove
from tracker.queries.customers import interactions_query, moves_query
from tracker.storage.fetch import fetch_one, fetch_rows
from tracker.storage.own_fields import read_fields
from tracker.storage.tables import (
    Campaign,
    CampaignTouch,
    CheckIn,
    CostEntry,
    Customer,
    CustomerTag,
    CustomValue,
    Email,
    FollowUp,
    Interaction,
    Phone,
    Product,
    Quote,
    QuoteLine,
    Sale,
    StageMove,
    Tag,
    database,
)
from tracker.storage.tables import Stage as StageTable

Record = TypeVar("Record")
_BETWEEN = "\0"  # texts of one customer: no text that was typed holds it


class ReadWhileUsed(Generic[Record]):
    """Records that a query gives, read one after another each time somebody goes through them."""

    def __init__(self, query: Any, record: Callable[..., Record]) -> None:
        """Count them; nothing is read yet."""
        self._query, self._record = query, record
        self._count = int(fetch_one(query.clone().order_by().select(fn.COUNT(1)))[0])

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Record]:
        record = self._record
        for row in database.execute_sql(*self._query.sql()):
            yield record(*row)


class EveryCustomer(ReadWhileUsed[ListedCustomer]):
    """Customers with all that is listed of them; what is kept in other tables is held as texts, which cost little."""

    def __init__(self, only: Any) -> None:
        """Count those outside the trash; only: those whose ids this query gives."""
        query = (
            Customer.select(
                Customer.id,
                Customer.name,
                Customer.company,
                fn.COALESCE(StageTable.name, ""),
                fn.COALESCE(Customer.stage_since, ""),
                Customer.source,
                Customer.birthday,
                Customer.address,
                Customer.note,
                Customer.created_at,
                Customer.changed_at,
                fn.COALESCE(Customer.archived_on, ""),
            )
            .join(StageTable, JOIN.LEFT_OUTER)
            .where(counted(Customer.id, only))
        )
        super().__init__(query.order_by(Customer.name_key, Customer.id), ListedCustomer)

    def __iter__(self) -> Iterator[ListedCustomer]:
        details = [
            _joined_texts(Phone.select(Phone.customer, Phone.typed).order_by(Phone.position)),
            _joined_texts(Email.select(Email.customer, Email.address).order_by(Email.position)),
            _joined_texts(CustomerTag.select(CustomerTag.customer, Tag.name).join(Tag).order_by(Tag.folded)),
        ]
        fields = [field.id for field in read_fields()]
        values = _values()
        for row in database.execute_sql(*self._query.sql()):
            texts = [tuple(one[row[0]].split(_BETWEEN)) if row[0] in one else () for one in details]
            yield ListedCustomer(*(*row, *texts, tuple(values.get((row[0], field), "") for field in fields)))


def all_customers(only: Any = None) -> EveryCustomer:
    """Give every customer outside the trash by name, archived ones too; values: in the order of `all_fields`.

    only: of those whose ids this query gives.
    """
    return EveryCustomer(only)


def all_fields() -> list[OwnField]:
    """Return the fields of the owner's own in their order, without those removed."""
    return read_fields()


def all_interactions(only: Any = None) -> ReadWhileUsed[LoggedInteraction]:
    """Give every interaction of customers outside the trash, newest first; only: of those whose ids it gives."""
    return ReadWhileUsed(interactions_query(counted(Interaction.customer, only)), LoggedInteraction)


def all_moves(only: Any = None) -> ReadWhileUsed[LoggedMove]:
    """Give every entry of the stage log of customers outside the trash, customer by customer, oldest first.

    only: of those whose ids this query gives.
    """
    query = moves_query(counted(StageMove.customer, only))
    return ReadWhileUsed(query.order_by(StageMove.customer, StageMove.occurred_at, StageMove.id), LoggedMove)


def all_costs() -> ReadWhileUsed[LoggedCost]:
    """Give every cost by day, those of sources alone among them."""
    query = CostEntry.select(
        CostEntry.id,
        CostEntry.spent_on,
        CostEntry.campaign,
        fn.COALESCE(Campaign.name, ""),
        fn.COALESCE(Campaign.source, CostEntry.source),
        CostEntry.amount_minor,
        CostEntry.note,
        CostEntry.author,
        CostEntry.recorded_at,
    ).join(Campaign, JOIN.LEFT_OUTER)
    return ReadWhileUsed(query.order_by(CostEntry.spent_on, CostEntry.id), LoggedCost)


def all_touches(only: Any = None) -> ReadWhileUsed[LoggedTouch]:
    """Give whom each campaign reached: by customer, then day; only: of those whose ids this query gives."""
    query = (
        CampaignTouch.select(
            CampaignTouch.campaign,
            Campaign.name,
            CampaignTouch.customer,
            CampaignTouch.touched_on,
            CampaignTouch.interaction,
            fn.COALESCE(Interaction.kind, ""),
            CampaignTouch.author,
            CampaignTouch.recorded_at,
        )
        .join(Campaign)
        .switch(CampaignTouch)
        .join(Interaction, JOIN.LEFT_OUTER)
        .where(counted(CampaignTouch.customer, only))
    )
    ordered = query.order_by(CampaignTouch.customer, CampaignTouch.touched_on, CampaignTouch.id)
    return ReadWhileUsed(ordered, LoggedTouch)


def all_quotes(only: Any = None) -> ReadWhileUsed[LoggedQuote]:
    """Give every quote and left basket by the day it was given; only: of those whose ids this query gives."""
    line = QuoteLine.alias()
    first = (
        line.select(fn.COALESCE(fn.NULLIF(line.text, ""), Product.name, ""))
        .join(Product, JOIN.LEFT_OUTER)
        .where(line.quote == Quote.id)
        .order_by(line.position, line.id)
        .limit(1)
    )
    query = (
        Quote.select(
            Quote.id,
            Quote.customer,
            Quote.kind,
            Quote.given_on,
            Quote.amount_minor,
            fn.COALESCE(first, ""),
            fn.COALESCE(Quote.valid_until, ""),
            fn.COALESCE(Quote.chase_on, ""),
            Quote.chases,
            Quote.stopped_at,
            Quote.outcome,
            fn.COALESCE(Quote.outcome_on, ""),
            Quote.reason,
            fn.COALESCE(Campaign.name, ""),
            Quote.note,
            Quote.author,
            Quote.recorded_at,
        )
        .join(Campaign, JOIN.LEFT_OUTER)
        .where(counted(Quote.customer, only))
    )
    return ReadWhileUsed(query.order_by(Quote.given_on, Quote.id), LoggedQuote)


def all_check_ins(only: Any = None) -> ReadWhileUsed[LoggedCheckIn]:
    """Give every time a customer was to be asked how satisfied they are; only: of those whose ids this query gives."""
    query = (
        CheckIn.select(
            CheckIn.id,
            CheckIn.customer,
            CheckIn.asked_at,
            CheckIn.score.is_null(False) | CheckIn.interaction.is_null(False),
            CheckIn.score,
            CheckIn.words,
            fn.COALESCE(fn.SUBSTR(Sale.occurred_at, 1, 10), ""),
            fn.COALESCE(FollowUp.due_on, ""),
            CheckIn.author,
        )
        .join(Sale, JOIN.LEFT_OUTER)
        .switch(CheckIn)
        .join(FollowUp, JOIN.LEFT_OUTER)
        .where(counted(CheckIn.customer, only))
    )
    return ReadWhileUsed(query.order_by(CheckIn.asked_at, CheckIn.id), LoggedCheckIn)


def counted(customer: Any, only: Any) -> Any:
    """Return the condition that a customer is outside the trash, and among those whose ids a query gives."""
    kept = Customer.alias()
    outside = customer.in_(kept.select(kept.id).where(kept.trashed_at.is_null()))
    return outside if only is None else outside & customer.in_(only)


def _values() -> dict[tuple[int, int], str]:
    rows = fetch_rows(CustomValue.select(CustomValue.customer, CustomValue.field, CustomValue.value))
    return {(customer, field): value for customer, field, value in rows}


def _joined_texts(query: Any) -> dict[int, str]:
    """Collect the texts of (customer id, text) rows by customer, put together."""
    texts: dict[int, str] = {}
    for customer, text in database.execute_sql(*query.sql()):
        texts[customer] = f"{texts[customer]}{_BETWEEN}{text}" if customer in texts else text
    return texts
