"""Writes about customers: add, edit, archive, delete."""

from dataclasses import dataclass
from datetime import date

from tracker.commands.contact_rows import Labelled, refold, replace_emails, replace_phones, replace_tags
from tracker.domain.contacts import clean_text
from tracker.domain.context import Context
from tracker.domain.errors import NameMissing, RecordMissing
from tracker.domain.stages import Cause
from tracker.storage import board_order
from tracker.storage.fetch import fetch_rows
from tracker.storage.settings import read_settings
from tracker.storage.stage_log import StageLog
from tracker.storage.tables import Customer

TEXTS = ("company", "source", "birthday", "address", "note")


@dataclass(frozen=True, slots=True)
class AddCustomer:
    """Add a customer to a stage, on top of its column. The result is the new customer's id.

    Raises:
        NameMissing: the name is blank.
        MoveInFuture: `on` is after today.
    """

    name: str
    stage_id: int
    on: date | None = None  # today
    company: str = ""
    source: str = ""
    birthday: str = ""
    address: str = ""
    note: str = ""
    phones: tuple[Labelled, ...] = ()
    emails: tuple[Labelled, ...] = ()
    tags: tuple[str, ...] = ()

    def apply(self, context: Context) -> int:
        """Write the customer, their contacts and the first entry of their stage log."""
        name = clean_text(self.name)
        if not name:
            raise NameMissing
        texts = {field: clean_text(getattr(self, field)) for field in TEXTS}
        stamp = context.stamp
        customer_id = int(Customer.create(name=name, created_at=stamp, changed_at=stamp, **texts).id)
        replace_phones(customer_id, self.phones, read_settings()["region"])
        replace_emails(customer_id, self.emails)
        replace_tags(customer_id, self.tags)
        refold(customer_id)
        log = StageLog(context)
        log.move(customer_id, self.stage_id, on=self.on, cause=Cause.CREATE)
        board_order.place_first((customer_id,), self.stage_id)
        log.flush()
        context.facts["name"] = name
        return customer_id


@dataclass(frozen=True, slots=True)
class EditCustomer:
    """Change details of a customer; what is None stays as it is.

    Raises:
        RecordMissing: the customer was deleted in the meantime.
        NameMissing: the new name is blank.
    """

    customer_id: int
    name: str | None = None
    company: str | None = None
    source: str | None = None
    birthday: str | None = None
    address: str | None = None
    note: str | None = None
    phones: tuple[Labelled, ...] | None = None
    emails: tuple[Labelled, ...] | None = None
    tags: tuple[str, ...] | None = None

    def apply(self, context: Context) -> None:
        """Write what changed."""
        customer = existing(self.customer_id)
        given = {field: getattr(self, field) for field in ("name", *TEXTS)}
        texts = {field: clean_text(value) for field, value in given.items() if value is not None}
        if texts.get("name") == "":
            raise NameMissing
        changed = {field: value for field, value in texts.items() if value != getattr(customer, field)}
        if changed:
            changed["changed_at"] = context.stamp
            Customer.update(**changed).where(Customer.id == self.customer_id).execute()
        if self.phones is not None:
            replace_phones(self.customer_id, self.phones, read_settings()["region"])
        if self.emails is not None:
            replace_emails(self.customer_id, self.emails)
        if self.tags is not None:
            replace_tags(self.customer_id, self.tags)
        refold(self.customer_id)
        context.facts["name"] = texts.get("name", customer.name)


@dataclass(frozen=True, slots=True)
class ArchiveCustomers:
    """Hide customers from board and lists, or with `archived` False show them again. The result counts them."""

    customer_ids: tuple[int, ...]
    archived: bool = True

    def apply(self, context: Context) -> int:
        """Write the day they were archived on."""
        day = context.today.isoformat() if self.archived else None
        return _mark(context, self.customer_ids, archived_on=day)


@dataclass(frozen=True, slots=True)
class DeleteCustomers:
    """Put customers into the trash: out of every list and number until restored. The result counts them."""

    customer_ids: tuple[int, ...]

    def apply(self, context: Context) -> int:
        """Write when they were put there."""
        return _mark(context, self.customer_ids, trashed_at=context.stamp)


@dataclass(frozen=True, slots=True)
class RestoreCustomers:
    """Take customers out of the trash. The result counts them."""

    customer_ids: tuple[int, ...]

    def apply(self, context: Context) -> int:
        """Write that they are back."""
        return _mark(context, self.customer_ids, trashed_at=None)


def existing(customer_id: int) -> Customer:
    """Return a customer's row. Raises RecordMissing."""
    customer = Customer.get_or_none(Customer.id == customer_id)
    if customer is None:
        raise RecordMissing("customer", customer_id)
    return customer


def note_names(context: Context, customer_ids: tuple[int, ...]) -> None:
    """Put into the step's facts whom it is about: a name, or how many."""
    context.facts["count"] = len(customer_ids)
    if len(customer_ids) == 1:
        names = fetch_rows(Customer.select(Customer.name).where(Customer.id == customer_ids[0]))
        context.facts["name"] = names[0][0] if names else ""


def _mark(context: Context, customer_ids: tuple[int, ...], **values: str | None) -> int:
    note_names(context, customer_ids)
    count = 0
    for start in range(0, len(customer_ids), 500):
        chunk = customer_ids[start : start + 500]
        count += Customer.update(**values).where(Customer.id.in_(chunk)).execute()
    return count
