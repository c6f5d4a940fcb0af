"""Fields of the owner's own: their kinds, and reading what is typed into them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tracker.domain.contacts import clean_text, fold
from tracker.domain.dates import parse_day
from tracker.domain.numbers import read_number


class FieldKind(StrEnum):
    """What a field of the owner's own holds."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"
    YES_NO = "yes_no"


@dataclass(frozen=True, slots=True)
class OwnField:
    """A field of the owner's own. `choices` are those of a choice, else empty; a removed one keeps its values."""

    id: int
    name: str
    kind: str
    choices: tuple[str, ...]
    removed: bool = False


@dataclass(frozen=True, slots=True)
class OwnValue:
    """A field and what it says of one customer, as stored; empty where it says nothing."""

    field: OwnField
    value: str


YES, NO = "yes", "no"
_YES_WORDS = frozenset({"yes", "y", "true", "1", "ano", "a", "是", "有", "對", "✓", "x"})
_NO_WORDS = frozenset({"no", "n", "false", "0", "ne", "否", "沒有", "無", "不是"})
_YEARS_AHEAD = 30  # a year of two digits is at most so far ahead


def read_value(field: OwnField, text: str, *, language: str, today: date, day_first: bool | None = None) -> str | None:
    """Return what is typed into a field as it is stored, "" for nothing; None where it cannot be read.

    Stored: a text cleaned; a number as plain decimal text ("1234.5"); a day as ISO; a choice as it is listed; "yes" or
    "no". `language` ("en", "cs", "zh_TW") says which sign begins decimals; `day_first` settles 5/1/2026, where it is
    None only Czech puts the day first and such a date is refused elsewhere.
    """
    text = clean_text(text)
    if not text or field.kind == FieldKind.TEXT:
        return text
    if field.kind == FieldKind.NUMBER:
        return read_number(text, language)
    if field.kind == FieldKind.DATE:
        latest = date(today.year + _YEARS_AHEAD, 12, 31)
        first = True if day_first is None and language == "cs" else day_first
        day = parse_day(text, day_first=first, latest=latest)
        return day.isoformat() if day else None
    if field.kind == FieldKind.CHOICE:
        return next((choice for choice in field.choices if fold(choice) == fold(text)), None)
    folded = fold(text)
    return YES if folded in _YES_WORDS else NO if folded in _NO_WORDS else None
