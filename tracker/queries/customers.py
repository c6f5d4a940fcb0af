"""Finding customers, and all that is known of one."""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any

from peewee import Value, fn

from tracker.domain.contacts import fold
from tracker.domain.errors import RecordMissing
from tracker.domain.records import (
    ContactPoint,
    CustomerRecord,
    FoundCustomer,
    LoggedInteraction,
    LoggedMove,
    OpenOrDone,
)
from tracker.queries.customer_parts import consents_of, one_related, related, values_of
from tracker.storage.fetch import fetch_all, fetch_one, fetch_rows, for_ids
from tracker.storage.find import matching_customers
from tracker.storage.tables import Customer, CustomerTag, Email, FollowUp, Interaction, Phone, Stage, StageMove, Tag

FOUND_LIMIT = 50


def find_customers(text: str, limit: int = FOUND_LIMIT) -> list[FoundCustomer]:
    """Return at most so many customers whom a text finds, however it is written, the best fits first.

    Looked at: name, company, e-mails, tags, the customer's note, phones in any form, and last of all what was noted
    about interactions; see storage.find for what fits and in which order. Blank text finds those changed last. Archived
    customers are found, those in the trash are not.
    """
    if not fold(text):
        query = _found().where(Customer.trashed_at.is_null()).limit(limit)
        return fetch_all(query.order_by(Customer.changed_at.desc(), Customer.id.desc()), FoundCustomer)
    ids = matching_customers(text, limit)
    found = {row[0]: FoundCustomer(*row) for row in _found_rows()(ids)}
    return [found[customer] for customer in ids if customer in found]


def customers_by_id(ids: Sequence[int]) -> list[FoundCustomer]:
    """Return these customers by name; an id that is not there any more is passed over."""
    found: list[FoundCustomer] = []
    for start in range(0, len(ids), 500):
        query = _found().where(Customer.id.in_(list(ids[start : start + 500])))
        found += fetch_all(query, FoundCustomer)
    return sorted(found, key=lambda customer: (fold(customer.name), customer.id))


def customer_record(customer_id: int) -> CustomerRecord:
    """Return all that is kept of a customer. Raises RecordMissing."""
    row = fetch_one(
        Customer.select(
            Customer.id,
            Customer.name,
            Customer.company,
            Customer.source,
            Customer.birthday,
            Customer.address,
            Customer.note,
            Customer.stage,
            Customer.stage_since,
            Customer.archived_on,
            Customer.trashed_at,
            Customer.created_at,
            Customer.changed_at,
            Customer.language,
            Customer.persona,
            Customer.referred_by,
            Customer.works_for,
        ).where(Customer.id == customer_id)
    )
    if row is None:
        raise RecordMissing("customer", customer_id)
    phones = Phone.select(Phone.label, Phone.typed, Phone.normal).where(Phone.customer == customer_id)
    emails = Email.select(Email.label, Email.address, Value("")).where(Email.customer == customer_id)
    tags = Tag.select(Tag.name).join(CustomerTag).where(CustomerTag.customer == customer_id).order_by(Tag.folded)
    parts = (
        tuple(fetch_all(phones.order_by(Phone.position), ContactPoint)),
        tuple(fetch_all(emails.order_by(Email.position), ContactPoint)),
        tuple(name for (name,) in fetch_rows(tags)),
        tuple(logged_interactions(Interaction.customer == customer_id)),
        tuple(logged_moves(StageMove.customer == customer_id)),
        tuple(follow_ups(FollowUp.customer == customer_id)),
    )
    *row, language, persona, referred_by, works_for = row
    more = (
        language,
        persona,
        one_related(referred_by),
        one_related(works_for),
        related(Customer.referred_by == customer_id),
        related(Customer.works_for == customer_id),
        consents_of(customer_id),
        values_of(customer_id),
    )
    return CustomerRecord(*(*row, *parts, *more))


def logged_interactions(where: Any) -> list[LoggedInteraction]:
    """Return interactions that meet a condition, newest first."""
    return fetch_all(interactions_query(where), LoggedInteraction)


def interactions_query(where: Any) -> Any:
    """Return a query of the columns of LoggedInteraction, newest first."""
    query = Interaction.select(
        Interaction.id,
        Interaction.customer,
        Interaction.kind,
        Interaction.occurred_at,
        Interaction.recorded_at,
        Interaction.author,
        Interaction.note,
    ).where(where)
    return query.order_by(Interaction.occurred_at.desc(), Interaction.id.desc())


def logged_moves(where: Any) -> list[LoggedMove]:
    """Return entries of the stage log that meet a condition, oldest first."""
    return fetch_all(moves_query(where).order_by(StageMove.occurred_at, StageMove.id), LoggedMove)


def moves_query(where: Any) -> Any:
    """Return a query of the columns of LoggedMove, in no order."""
    return StageMove.select(
        StageMove.id,
        StageMove.customer,
        StageMove.from_stage,
        StageMove.to_stage,
        StageMove.from_name,
        StageMove.to_name,
        StageMove.occurred_at,
        StageMove.recorded_at,
        StageMove.cause,
        StageMove.reason,
        StageMove.note,
        StageMove.author,
    ).where(where)


def follow_ups(where: Any) -> list[OpenOrDone]:
    """Return follow-ups that meet a condition, by day and time; those without a time last on their day."""
    query = FollowUp.select(
        FollowUp.id,
        FollowUp.customer,
        FollowUp.due_on,
        FollowUp.due_time,
        FollowUp.text,
        FollowUp.done_at,
        FollowUp.kind,
        FollowUp.repeats,
        FollowUp.rule.is_null(False),
    ).where(where)
    ordered = query.order_by(FollowUp.due_on, fn.COALESCE(FollowUp.due_time, "99"), FollowUp.id)
    return [OpenOrDone(*(*row[:-1], bool(row[-1]))) for row in fetch_rows(ordered)]


@cache
def _found_rows() -> Callable[[Iterable[int]], list[tuple[Any, ...]]]:
    return for_ids(_found(), Customer.id)


def _found() -> Any:
    phone = Phone.select(Phone.typed).where(Phone.customer == Customer.id).order_by(Phone.position).limit(1)
    email = Email.select(Email.address).where(Email.customer == Customer.id).order_by(Email.position).limit(1)
    last = Interaction.select(fn.MAX(Interaction.occurred_at)).where(Interaction.customer == Customer.id)
    return Customer.select(
        Customer.id,
        Customer.name,
        Customer.company,
        fn.COALESCE(Stage.name, ""),
        fn.COALESCE(Stage.colour, ""),
        fn.COALESCE(Customer.stage_since, ""),
        fn.COALESCE(phone, ""),
        fn.COALESCE(email, ""),
        last,
    ).join(Stage, "LEFT JOIN")
