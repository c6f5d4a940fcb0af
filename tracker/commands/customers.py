"""Writes about customers: add, edit, archive, delete."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from tracker.commands.contact_rows import Labelled, refold, replace_emails, replace_phones, replace_tags
from tracker.commands.rules import promise_by_rules
from tracker.commands.sources import listed_source
from tracker.domain.contacts import clean_text
from tracker.domain.context import Context
from tracker.domain.errors import NameMissing, RecordMissing
from tracker.domain.record_errors import ChangedMeanwhile, RelationRefused
from tracker.domain.stages import Cause
from tracker.storage import board_order
from tracker.storage.fetch import fetch_one, fetch_rows
from tracker.storage.settings import read_settings
from tracker.storage.stage_log import StageLog
from tracker.storage.tables import Customer, Email, Phone

TEXTS = ("company", "source", "birthday", "address", "note", "language", "persona")
RELATIONS = ("referred_by", "works_for")


@dataclass(frozen=True, slots=True)
class AddCustomer:
    """Add a customer to a stage, on top of its column, with what rules promise. The result is the new customer's id.

    A source that is not on the shop's list is added to it. `referred_by` is who sent them, `works_for` their company.

    Raises:
        NameMissing: the name is blank.
        MoveInFuture: `on` is after today.
        RecordMissing: who sent them, or their company, was deleted in the meantime.
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
    language: str = ""
    persona: str = ""
    referred_by: int | None = None
    works_for: int | None = None

    def apply(self, context: Context) -> int:
        """Write the customer, their contacts and the first entry of their stage log."""
        name = clean_text(self.name)
        if not name:
            raise NameMissing
        texts = {field: clean_text(getattr(self, field)) for field in TEXTS}
        texts["source"] = listed_source(texts["source"])
        others = {relation: getattr(self, relation) for relation in RELATIONS}
        for other in others.values():
            if other is not None:
                existing(other)
        stamp = context.stamp
        customer_id = int(Customer.create(name=name, created_at=stamp, changed_at=stamp, **texts, **others).id)
        replace_phones(customer_id, self.phones, read_settings()["region"])
        replace_emails(customer_id, self.emails)
        replace_tags(customer_id, self.tags)
        refold(customer_id)
        log = StageLog(context)
        log.move(customer_id, self.stage_id, on=self.on, cause=Cause.CREATE)
        board_order.place_first((customer_id,), self.stage_id)
        log.flush()
        promise_by_rules({self.stage_id: (customer_id,)}, context, self.on)
        context.facts["name"] = name
        return customer_id


@dataclass(frozen=True, slots=True)
class EditCustomer:
    """Change details of a customer; what is None stays as it is.

    A source that is not on the shop's list is added to it. A `referred_by` or `works_for` of 0 takes the relation
    away. `seen` holds, by field, what the editor saw before it was changed: where something else is kept by now,
    nothing is written.

    Raises:
        RecordMissing: the customer, or the other one of a relation, was deleted in the meantime.
        NameMissing: the new name is blank.
        RelationRefused: they would be brought by themselves, or work for themselves through any number of others.
        ChangedMeanwhile: what was seen is not what is kept, nor what is wanted.
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
    language: str | None = None
    persona: str | None = None
    referred_by: int | None = None
    works_for: int | None = None
    seen: Mapping[str, Any] | None = None

    def apply(self, context: Context) -> None:
        """Write what changed."""
        customer = existing(self.customer_id)
        self._check_seen(customer)
        wanted = self._texts() | self._relations(customer)
        changed = {column: value for column, value in wanted.items() if value != getattr(customer, column)}
        contacts = [
            self.phones is not None and replace_phones(self.customer_id, self.phones, read_settings()["region"]),
            self.emails is not None and replace_emails(self.customer_id, self.emails),
            self.tags is not None and replace_tags(self.customer_id, self.tags),
        ]
        if changed or any(contacts):
            changed["changed_at"] = context.stamp
            Customer.update(**changed).where(Customer.id == self.customer_id).execute()
            refold(self.customer_id)
        context.facts["name"] = wanted.get("name", customer.name)

    def _texts(self) -> dict[str, Any]:
        given = {field: getattr(self, field) for field in ("name", *TEXTS)}
        texts = {field: clean_text(value) for field, value in given.items() if value is not None}
        if texts.get("name") == "":
            raise NameMissing
        if "source" in texts:
            texts["source"] = listed_source(texts["source"])
        return texts

    def _relations(self, customer: Customer) -> dict[str, Any]:
        others: dict[str, Any] = {}
        for relation in RELATIONS:
            other_id = getattr(self, relation)
            if other_id is not None:
                others[f"{relation}_id"] = other_id or None
        for column, other_id in others.items():
            if other_id is None:
                continue
            other = existing(other_id)
            above = {other_id} if column == "referred_by_id" else _employers(other_id)
            if customer.id in above:
                raise RelationRefused(column.removesuffix("_id"), other.name)
        return others

    def _check_seen(self, customer: Customer) -> None:
        wanted = {field: getattr(self, field) for field in self.seen or {}}
        stored = {field: _stored(customer, field) for field in wanted}
        for field, seen in (self.seen or {}).items():
            if stored[field] not in (seen, wanted[field]):
                raise ChangedMeanwhile(self.customer_id, stored, wanted)


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
    """Take customers out of the trash. The result counts them. Those merged into another stay: UnmergeCustomers."""

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


def name_of(customer_id: int) -> str:
    """Return a customer's name, for commands that need no more of the row. Raises RecordMissing."""
    found = fetch_one(Customer.select(Customer.name).where(Customer.id == customer_id))
    if found is None:
        raise RecordMissing("customer", customer_id)
    return str(found[0])


def _stored(customer: Customer, field: str) -> Any:
    """Return what is kept, as EditCustomer takes it."""
    if field in RELATIONS:
        return getattr(customer, f"{field}_id") or 0
    if field == "phones":
        phones = Phone.select(Phone.label, Phone.typed).where(Phone.customer == customer.id)
        return tuple(fetch_rows(phones.order_by(Phone.position)))
    if field == "emails":
        emails = Email.select(Email.label, Email.address).where(Email.customer == customer.id)
        return tuple(fetch_rows(emails.order_by(Email.position)))
    return getattr(customer, field)


def _employers(customer_id: int) -> set[int]:
    """Return a company and all whom it belongs to."""
    found: set[int] = set()
    above: int | None = customer_id
    while above is not None and above not in found:
        found.add(above)
        row = fetch_rows(Customer.select(Customer.works_for).where(Customer.id == above))
        above = row[0][0] if row else None
    return found


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
        count += Customer.update(**values).where(Customer.id.in_(chunk), Customer.merged_into.is_null()).execute()
        context.advance(start + len(chunk), len(customer_ids))
    return count
