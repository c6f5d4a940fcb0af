"""Records of the table of customers: its columns, one row, a page of rows, and what a page is continued from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from tracker.domain.customer_filter import CustomerFilter
from tracker.domain.stages import Stage

FIELD_PREFIX = "field:"


class Column(StrEnum):
    """What a column of the table shows; fields of the owner's own are columns too, called "field:12"."""

    NAME = "name"
    COMPANY = "company"
    STAGE = "stage"
    SINCE = "since"
    DAYS = "days"
    LAST_CONTACT = "last_contact"
    NEXT_DUE = "next_due"
    PHONE = "phone"
    EMAIL = "email"
    TAGS = "tags"
    SOURCE = "source"
    ADDRESS = "address"
    BIRTHDAY = "birthday"
    PERSONA = "persona"
    LANGUAGE = "language"
    CREATED = "created"
    BOUGHT = "bought"
    ORDERS = "orders"
    LAST_PURCHASE = "last_purchase"


UNSORTED = frozenset({Column.PHONE, Column.EMAIL, Column.TAGS})  # a customer may have several of them


def field_column(field_id: int) -> str:
    """Return the name of the column of one of the owner's own fields."""
    return f"{FIELD_PREFIX}{field_id}"


def field_of_column(column: str) -> int | None:
    """Return the id of the owner's own field that a column shows; None for the other columns."""
    number = column.removeprefix(FIELD_PREFIX)
    return int(number) if number != column and number.isdigit() else None


def can_sort(column: str) -> bool:
    """Whether the table can be sorted by a column."""
    return column not in UNSORTED and (column in set(Column) or field_of_column(column) is not None)


class Key(NamedTuple):
    """Where a row stands in an order: what it is sorted by (None: nothing known, last in any order), and its id."""

    value: str | float | None
    id: int


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """One customer in the table. Empty texts and None where nothing is known; `stage` is empty for who left.

    `values` are those of the owner's own fields, as stored, by the field's id. orders, spent_minor (less what was given
    back) and last_purchase (an ISO day): None for who bought nothing.
    """

    id: int
    name: str
    company: str
    stage_id: int | None
    stage: str
    colour: str
    stage_since: str
    last_contact_at: str | None
    next_due: str | None  # "2026-11-27" or "2026-11-27 10:00"
    source: str
    address: str
    birthday: str
    persona: str
    language: str
    created_at: str
    archived_on: str | None
    orders: int | None = None
    spent_minor: int | None = None
    last_purchase: str | None = None
    phone: str = ""  # the first one, as typed
    email: str = ""
    tags: tuple[str, ...] = ()
    values: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TablePage:
    """Some rows in order, with the keys of the first and the last (None: no rows), and how many fit in all."""

    rows: tuple[CustomerRow, ...]
    total: int | None  # None: was not asked for
    first: Key | None
    last: Key | None


@dataclass(frozen=True, slots=True)
class OwnColumn:
    """A field of the owner's own, as the table and the filters need it; `choices` is empty but for a choice."""

    id: int
    name: str
    kind: str  # text, number, date, choice or yes_no
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """What a filter can choose among in this shop: each in the order to show it; products with their ids.

    currency: that of amounts, as ISO 4217.
    """

    stages: tuple[Stage, ...]
    tags: tuple[str, ...]
    sources: tuple[str, ...]
    personas: tuple[str, ...]
    languages: tuple[str, ...]
    own_fields: tuple[OwnColumn, ...]
    products: tuple[tuple[int, str], ...] = ()
    currency: str = "EUR"


@dataclass(frozen=True, slots=True)
class SavedSegment:
    """A filter the owner gave a name, in the owner's order."""

    id: int
    name: str
    filter: CustomerFilter


@dataclass(frozen=True, slots=True)
class MissingPart:
    """A part of a filter that can fit nobody any more: which ("stages", "fields", "tags", …), and what it named."""

    part: str
    what: str
