"""Bringing lists in: each file is one step, and a row that cannot be taken says why."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from tracker.commands.contact_rows import folded_text, refold, replace_emails, replace_phones, tag_id
from tracker.commands.import_batch import Batch
from tracker.commands.import_matching import Matcher
from tracker.commands.sources import listed_source
from tracker.domain.collation import sort_key
from tracker.domain.contacts import normalise_phone, significant_digits
from tracker.domain.context import Context
from tracker.domain.import_result import ImportResult
from tracker.domain.imports import ContactRow, Reason, RowProblem
from tracker.domain.stages import Cause, Stage
from tracker.storage import board_order
from tracker.storage.bulk import first_free_id, insert_rows
from tracker.storage.fetch import fetch_rows
from tracker.storage.settings import read_settings
from tracker.storage.stage_log import StageLog
from tracker.storage.stages import read_stages, stage_called
from tracker.storage.tables import Customer, CustomerTag, Email, Phone

REPORT_EVERY = 500  # rows between two reports of progress
CUSTOMER_COLUMNS = (
    "id",
    "name",
    "company",
    "source",
    "birthday",
    "address",
    "note",
    "folded",
    "created_at",
    "changed_at",
    "batch_id",
    "import_key",
    "name_key",
    "position",
)
FILLED_IN = ("company", "source", "birthday", "address", "note")


@dataclass(frozen=True, slots=True)
class ImportContacts:
    """Bring a contact list in.

    A row that is nobody known becomes a customer in the stage it names, else in `stage_id`; one that is somebody known
    fills in what is missing of them and overwrites nothing. With `opening` they were customers before: on the board,
    never in conversion rates. The result is an ImportResult; rows that were left out are in its errors, among them the
    `problems` that reading the file found.
    """

    rows: tuple[ContactRow, ...]
    file_name: str
    stage_id: int
    opening: bool = False
    problems: tuple[RowProblem, ...] = ()
    keep_extra: bool = False  # put what stood in columns without a meaning into the notes

    def apply(self, context: Context) -> ImportResult:
        """Write the batch."""
        return _ContactImport(self, context).run()


@dataclass(slots=True)
class _ContactImport:
    """One run: collects rows of all tables, then writes each table at once."""

    command: ImportContacts
    context: Context
    matcher: Matcher = field(default_factory=Matcher.of_the_shop)
    stages: list[Stage] = field(default_factory=read_stages)
    settings: dict[str, str] = field(default_factory=read_settings)
    problems: list[RowProblem] = field(default_factory=list)
    customers: list[tuple[Any, ...]] = field(default_factory=list)
    phones: list[tuple[Any, ...]] = field(default_factory=list)
    emails: list[tuple[Any, ...]] = field(default_factory=list)
    tags: list[tuple[int, int]] = field(default_factory=list)
    arrivals: defaultdict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    known_tags: dict[str, int] = field(default_factory=dict)
    known_sources: dict[str, str] = field(default_factory=lambda: {"": ""})
    merges: list[tuple[int, ContactRow]] = field(default_factory=list)

    def run(self) -> ImportResult:
        batch = Batch(self.command.file_name, "contacts", self.context)
        next_id = first_free_id(Customer)
        keys: Counter[str] = Counter()
        rows = self.command.rows
        for done, row in enumerate(rows):
            if done % REPORT_EVERY == 0:
                self.context.advance(done, len(rows))
            key = _key(row, keys)
            match = self.matcher.match(row, key)
            if match.customer_id is not None:
                self.merges.append((match.customer_id, row))
            elif match.unclear:
                self._refuse(row, "", Reason.UNCLEAR_CUSTOMER, ", ".join(match.unclear))
            elif (stage_id := self._stage_for(row)) is not None:
                self._add(next_id, row, key, stage_id, batch.id())
                next_id += 1
        self._write()
        updated = {customer for customer, row in self.merges if self._fill_in(customer, row)}
        skipped = sum(1 for customer, _ in self.merges if customer not in updated)
        errors = (*self.command.problems, *self.problems)
        return batch.finish(len(self.customers), len(updated), skipped, errors)

    def _add(self, customer_id: int, row: ContactRow, key: str, stage_id: int, batch_id: int) -> None:
        region, stamp = self.settings["region"], self.context.stamp
        numbers = [
            (label, typed, normalise_phone(typed, region), significant_digits(typed)) for label, typed in row.phones
        ]
        for place, number in enumerate(numbers):
            self.phones.append((customer_id, place, *number))
        for place, (label, address) in enumerate(row.emails):
            self.emails.append((customer_id, place, label, address, address.casefold()))
        for name in dict.fromkeys(row.tags):
            self.tags.append((customer_id, self._tag(name)))
        addresses = [address for _, address in row.emails]
        digits = [text for _, typed, normal, _ in numbers for text in (typed, normal) if text]
        folded = folded_text(row.name, row.company, addresses, digits)
        texts = (row.name, row.company, self._source(row.source), row.birthday, row.address, self._note(row), folded)
        name_key = sort_key(row.name, self.settings["language"])
        self.customers.append((customer_id, *texts, stamp, stamp, batch_id, key, name_key))
        self.arrivals[stage_id].append(customer_id)
        self.matcher.add(customer_id, row.name, addresses, (typed for _, typed in row.phones), key)

    def _write(self) -> None:
        places: dict[int, int] = {}
        for stage_id, arrived in self.arrivals.items():
            places |= zip(arrived, board_order.last_places(stage_id, len(arrived)), strict=True)
        insert_rows(Customer, CUSTOMER_COLUMNS, ((*row, places[row[0]]) for row in self.customers))
        insert_rows(Phone, ("customer_id", "position", "label", "typed", "normal", "significant"), self.phones)
        insert_rows(Email, ("customer_id", "position", "label", "address", "folded"), self.emails)
        insert_rows(CustomerTag, ("customer_id", "tag_id"), dict.fromkeys(self.tags))
        cause = Cause.OPENING if self.command.opening else Cause.IMPORT
        for stage_id, arrived in self.arrivals.items():
            log = StageLog(self.context)
            log.expect_newcomers(arrived)
            for customer_id in arrived:
                log.move(customer_id, stage_id, cause=cause)
            log.flush()
        self.context.advance(len(self.command.rows), len(self.command.rows))

    def _fill_in(self, customer_id: int, row: ContactRow) -> bool:
        customer = Customer.get_by_id(customer_id)
        new = {name: getattr(row, name) for name in FILLED_IN if getattr(row, name) and not getattr(customer, name)}
        phones, emails = _contacts_of(customer_id)
        had_digits = {significant_digits(typed) for _, typed in phones}
        had_addresses = {address.casefold() for _, address in emails}
        more_phones = [phone for phone in row.phones if significant_digits(phone[1]) not in had_digits]
        more_emails = [email for email in row.emails if email[1].casefold() not in had_addresses]
        query = CustomerTag.select(CustomerTag.tag).where(CustomerTag.customer == customer_id)
        tags = {self._tag(name) for name in row.tags} - {tag for (tag,) in fetch_rows(query)}
        if not (new or more_phones or more_emails or tags):
            return False
        if "source" in new:
            new["source"] = listed_source(new["source"])
        Customer.update(**new, changed_at=self.context.stamp).where(Customer.id == customer_id).execute()
        replace_phones(customer_id, [*phones, *more_phones], self.settings["region"])
        replace_emails(customer_id, [*emails, *more_emails])
        insert_rows(CustomerTag, ("customer_id", "tag_id"), [(customer_id, tag) for tag in sorted(tags)])
        refold(customer_id)
        return True

    def _stage_for(self, row: ContactRow) -> int | None:
        if not row.stage:
            return self.command.stage_id
        stage = stage_called(row.stage, self.stages)
        if stage is None:
            known = ", ".join(stage.name for stage in self.stages)
            self._refuse(row, "stage", Reason.UNKNOWN_STAGE, f"{row.stage}: {known}")
            return None
        return stage.id

    def _note(self, row: ContactRow) -> str:
        lines = [row.note, row.title]
        if self.command.keep_extra:
            lines += [f"{header}: {text}" for header, text in row.extra]
        return "\n".join(line for line in lines if line)

    def _source(self, name: str) -> str:
        if name not in self.known_sources:
            self.known_sources[name] = listed_source(name)
        return self.known_sources[name]

    def _tag(self, name: str) -> int:
        if name not in self.known_tags:
            self.known_tags[name] = tag_id(name)
        return self.known_tags[name]

    def _refuse(self, row: ContactRow, column: str, reason: Reason, detail: str) -> None:
        self.problems.append(RowProblem(row.number, column, reason, detail))


def _key(row: ContactRow, seen: Counter[str]) -> str:
    """Return what a second import of the row is known by: its program's id, else its content and occurrence."""
    if row.external_id:
        return row.external_id
    parts = (row.name, row.company, *(text for _, text in (*row.phones, *row.emails)), row.note, row.address)
    content = hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:24]
    seen[content] += 1
    return f"row:{content}:{seen[content]}"


def _contacts_of(customer_id: int) -> Iterator[list[tuple[str, str]]]:
    phones = Phone.select(Phone.label, Phone.typed).where(Phone.customer == customer_id).order_by(Phone.position)
    emails = Email.select(Email.label, Email.address).where(Email.customer == customer_id).order_by(Email.position)
    yield [(label, text) for label, text in fetch_rows(phones)]
    yield [(label, text) for label, text in fetch_rows(emails)]
