"""What reports are made of: the stays of everybody, and the raw rows of the workbook. SQL ends here."""

from array import array
from datetime import date
from itertools import chain
from typing import Any

from peewee import fn

from tracker.domain.contacts import fold
from tracker.domain.custom_fields import OwnField
from tracker.domain.records import ListedCustomer, LoggedInteraction, LoggedMove
from tracker.domain.stages import Stage
from tracker.domain.stays import LEFT, OPEN, StayTable
from tracker.queries.customers import logged_interactions, logged_moves
from tracker.storage.fetch import fetch_rows
from tracker.storage.own_fields import read_fields
from tracker.storage.stages import read_stages
from tracker.storage.tables import (
    Customer,
    CustomerTag,
    CustomValue,
    Email,
    Interaction,
    Phone,
    StageMove,
    Tag,
    database,
)
from tracker.storage.tables import Stage as StageTable


def stay_table() -> StayTable:
    """Return every stay of every customer outside the trash."""
    rows = database.execute_sql(
        "SELECT stay.customer_id, coalesce(stage_id, ?), entered_day, coalesce(left_day, ?),"
        " coalesce(next_stage_id, ?), began, coalesce(ended, 0) FROM stage_move entry"
        " CROSS JOIN stay ON stay.id = entry.id"  # the log's index has the order already
        " WHERE entry.customer_id NOT IN (SELECT id FROM customer WHERE trashed_at IS NOT NULL)"
        " ORDER BY entry.customer_id, entry.occurred_at, entry.id",
        (LEFT, OPEN, LEFT),
    )
    archived = Customer.select(Customer.id, Customer.archived_on).where(
        Customer.archived_on.is_null(False), Customer.trashed_at.is_null()
    )
    days = {customer: date.fromisoformat(day).toordinal() for customer, day in fetch_rows(archived)}
    return StayTable(array("q", chain.from_iterable(rows)), days)


def all_stages() -> list[Stage]:
    """Return the stages in board order, removed ones included: the rows a report may have."""
    return read_stages(removed=True)


def all_customers() -> list[ListedCustomer]:
    """Return every customer outside the trash by name, archived ones too; values: in the order of `all_fields`."""
    rows = fetch_rows(
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
        .join(StageTable, "LEFT JOIN")
        .where(Customer.trashed_at.is_null())
    )
    phones = _grouped(Phone.select(Phone.customer, Phone.typed).order_by(Phone.position))
    emails = _grouped(Email.select(Email.customer, Email.address).order_by(Email.position))
    tags = _grouped(CustomerTag.select(CustomerTag.customer, Tag.name).join(Tag).order_by(Tag.folded))
    fields = [field.id for field in read_fields()]
    values = _values()
    listed = [
        ListedCustomer(
            *(
                *row,
                *(tuple(texts.get(row[0], ())) for texts in (phones, emails, tags)),
                tuple(values.get((row[0], field), "") for field in fields),
            )
        )
        for row in rows
    ]
    return sorted(listed, key=lambda customer: (fold(customer.name), customer.id))


def all_fields() -> list[OwnField]:
    """Return the fields of the owner's own in their order, without those removed."""
    return read_fields()


def all_interactions() -> list[LoggedInteraction]:
    """Return every interaction of customers outside the trash, newest first."""
    return logged_interactions(Interaction.customer.in_(_kept()))


def all_moves() -> list[LoggedMove]:
    """Return every entry of the stage log of customers outside the trash, oldest first."""
    return logged_moves(StageMove.customer.in_(_kept()))


def _kept() -> object:
    return Customer.select(Customer.id).where(Customer.trashed_at.is_null())


def _values() -> dict[tuple[int, int], str]:
    rows = fetch_rows(CustomValue.select(CustomValue.customer, CustomValue.field, CustomValue.value))
    return {(customer, field): value for customer, field, value in rows}


def _grouped(query: Any) -> dict[int, list[str]]:
    """Collect the texts of (customer id, text) rows by customer."""
    texts: dict[int, list[str]] = {}
    for customer, text in fetch_rows(query):
        texts.setdefault(customer, []).append(text)
    return texts
