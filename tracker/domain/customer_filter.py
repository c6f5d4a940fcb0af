"""Which customers are meant: a filter of many parts, each of which may be left open, kept as JSON in a segment.

A filter is only data. What it refers to (a stage, a field of the owner's own, a tag) may be removed later; a part that
nobody can read any more, because a newer version of the program wrote it, is kept in `unknown` and fits nobody.
"""

import json
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any


class ContactedWhen(StrEnum):
    """When the last contact was; LONGER_AGO than so many days is also somebody there never was contact with."""

    NEVER = "never"
    LONGER_AGO = "longer_ago"
    WITHIN = "within"
    BEFORE = "before"
    SINCE = "since"


class FollowUpIs(StrEnum):
    """What is promised next; WEEK is from today on through the seven days after."""

    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "week"
    ANY = "any"
    NONE = "none"


class Comparison(StrEnum):
    """How a field of the owner's own is compared; the last two need no value."""

    IS = "is"
    IS_NOT = "is_not"
    CONTAINS = "contains"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    KNOWN = "known"
    UNKNOWN = "unknown"


class Archived(StrEnum):
    """Whether archived customers are meant."""

    NO = "no"
    ONLY = "only"
    BOTH = "both"


NOT_ASKED = "not_asked"  # the state of consent that is kept as no record at all


@dataclass(frozen=True, slots=True)
class LastContact:
    """When the last contact was, by days before today (LONGER_AGO, WITHIN) or by an ISO day (BEFORE, SINCE)."""

    when: ContactedWhen
    days: int = 0
    day: str = ""


@dataclass(frozen=True, slots=True)
class ConsentIs:
    """What was said to being contacted by a channel; NOT_ASKED: nothing is known."""

    channel: str
    state: str


@dataclass(frozen=True, slots=True)
class FieldIs:
    """What a field of the owner's own says, compared with a value as it is stored (numbers as numbers)."""

    field_id: int
    comparison: Comparison
    value: str = ""


@dataclass(frozen=True, slots=True)
class CustomerFilter:
    """The customers to whom every part applies; a part left at its default applies to all who are not archived.

    Those in the trash are never meant. Of a tuple's entries any may apply, but tags with `all_tags`, consents and
    fields, of which all must.
    """

    text: str = ""
    stages: tuple[int | None, ...] = ()  # None: Left
    tags: tuple[str, ...] = ()  # names, however written
    all_tags: bool = False
    sources: tuple[str, ...] = ()  # "": not known
    languages: tuple[str, ...] = ()
    personas: tuple[str, ...] = ()
    referred_by: int | None = None
    last_contact: LastContact | None = None
    follow_up: FollowUpIs | None = None
    days_at_least: int | None = None  # in the present stage
    days_at_most: int | None = None
    consents: tuple[ConsentIs, ...] = ()
    fields: tuple[FieldIs, ...] = ()
    archived: Archived = Archived.NO
    created_from: str = ""  # ISO days, both included
    created_to: str = ""
    orders_at_least: int | None = None  # purchases that stand
    orders_at_most: int | None = None
    spent_at_least_minor: int | None = None  # less what was given back; who bought nothing spent nothing
    spent_at_most_minor: int | None = None
    last_bought_from: str = ""  # ISO days of the last purchase, both included
    last_bought_to: str = ""
    products: tuple[int, ...] = ()  # bought any of these
    ids: tuple[int, ...] | None = None  # only these
    unknown: tuple[str, ...] = ()  # the names of parts that cannot be read

    @property
    def is_open(self) -> bool:
        """Whether it leaves everything open: everyone who is not archived."""
        return self == EVERYONE

    def to_json(self) -> str:
        """Write the parts that are not at their default, in the order of the fields."""
        return json.dumps(
            {
                one.name: _written(getattr(self, one.name))
                for one in fields(self)
                if getattr(self, one.name) != getattr(EVERYONE, one.name)
            },
            ensure_ascii=False,
        )

    def without(self, *parts: str) -> "CustomerFilter":
        """Return it with these parts, by the names of their fields, left open."""
        return replace(self, **{part: getattr(EVERYONE, part) for part in parts})


EVERYONE = CustomerFilter()


def filter_from_json(text: str) -> CustomerFilter:
    """Read what `to_json` wrote. What cannot be read, whatever it is, is named in `unknown` and raises nothing."""
    try:
        kept = json.loads(text)
    except ValueError:
        kept = None
    if not isinstance(kept, dict):
        return CustomerFilter(unknown=("filter",))
    read: dict[str, Any] = {}
    unknown = [str(name) for name in kept.get("unknown", ())] if isinstance(kept.get("unknown", []), list) else []
    for name, value in kept.items():
        if name == "unknown":
            continue
        try:
            read[name] = _READERS[name](value)
        except (ValueError, TypeError, KeyError):
            unknown.append(name)
    return CustomerFilter(**read, unknown=tuple(dict.fromkeys(unknown)))


def _written(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_written(one) for one in value]
    if isinstance(value, LastContact | ConsentIs | FieldIs):
        return {one.name: getattr(value, one.name) for one in fields(value)}
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _whole(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(value)
    return value


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _several(read: Any) -> Any:
    def read_all(value: Any) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise TypeError(value)
        return tuple(read(one) for one in value)

    return read_all


def _stage(value: Any) -> int | None:
    return None if value is None else _whole(value)


def _last_contact(value: Any) -> LastContact:
    return LastContact(ContactedWhen(value["when"]), _whole(value.get("days", 0)), _text(value.get("day", "")))


def _consent(value: Any) -> ConsentIs:
    return ConsentIs(_text(value["channel"]), _text(value["state"]))


def _field(value: Any) -> FieldIs:
    return FieldIs(_whole(value["field_id"]), Comparison(value["comparison"]), _text(value.get("value", "")))


_READERS: dict[str, Any] = {
    "text": _text,
    "stages": _several(_stage),
    "tags": _several(_text),
    "all_tags": _flag,
    "sources": _several(_text),
    "languages": _several(_text),
    "personas": _several(_text),
    "referred_by": _whole,
    "last_contact": _last_contact,
    "follow_up": FollowUpIs,
    "days_at_least": _whole,
    "days_at_most": _whole,
    "consents": _several(_consent),
    "fields": _several(_field),
    "archived": Archived,
    "created_from": _text,
    "created_to": _text,
    "orders_at_least": _whole,
    "orders_at_most": _whole,
    "spent_at_least_minor": _whole,
    "spent_at_most_minor": _whole,
    "last_bought_from": _text,
    "last_bought_to": _text,
    "products": _several(_whole),
    "ids": _several(_whole),
}
