"""Parts of a customer's record: whom they are connected with, consent, fields of the owner's own."""

from typing import Any

from peewee import JOIN, fn

from tracker.domain.consent import ConsentGiven
from tracker.domain.custom_fields import OwnValue
from tracker.domain.relations import Related
from tracker.storage.fetch import fetch_all, fetch_one, fetch_rows
from tracker.storage.own_fields import COLUMNS, own_field
from tracker.storage.tables import Consent, Customer, CustomField, CustomValue


def consents_of(customer_id: int) -> tuple[ConsentGiven, ...]:
    """Return a customer's answers by channel; empty where they were not asked."""
    query = Consent.select(Consent.channel, Consent.state, Consent.given_on, Consent.how)
    return tuple(fetch_all(query.where(Consent.customer == customer_id).order_by(Consent.id), ConsentGiven))


def values_of(customer_id: int) -> tuple[OwnValue, ...]:
    """Return every field of the owner's own, in their order, with what it says of a customer ("" for nothing)."""
    here = (CustomValue.field == CustomField.id) & (CustomValue.customer == customer_id)
    query = (
        CustomField.select(*COLUMNS, fn.COALESCE(CustomValue.value, ""))
        .join(CustomValue, JOIN.LEFT_OUTER, on=here)
        .where(~CustomField.removed)
        .order_by(CustomField.position, CustomField.id)
    )
    return tuple(OwnValue(own_field(*row), value) for *row, value in fetch_rows(query))


def related(where: Any) -> tuple[Related, ...]:
    """Return customers outside the trash that meet a condition, by name."""
    query = Customer.select(Customer.id, Customer.name).where(where, Customer.trashed_at.is_null())
    return tuple(fetch_all(query.order_by(Customer.name_key, Customer.id), Related))


def one_related(customer_id: int | None) -> Related | None:
    """Return a customer, one in the trash too; None for None."""
    row = fetch_one(Customer.select(Customer.id, Customer.name).where(Customer.id == customer_id))
    return Related(*row) if customer_id is not None and row else None
