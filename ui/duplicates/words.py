"""What a merge is about, in words: fields, records, how sure a pair is."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from tracker.domain.duplicate_pairs import DuplicatePair
from tracker.domain.sales import SaleKind
from ui.text.birthdays import write_birthday
from ui.text.consent import channel_name, consent_name
from ui.text.duplicates import why_words
from ui.text.fill import fill
from ui.text.formats import format_day
from ui.text.kinds import kind_name
from ui.text.words import words

SURE, LIKELY = 85, 60  # of a pair's score
_LONGEST = 60


def field_word(what: str) -> str:
    """Return the word for a field of a customer, by its column."""
    return {
        "name": words.tr("Name"),
        "company": words.tr("Company"),
        "source": words.tr("How they heard of us"),
        "birthday": words.tr("Birthday"),
        "address": words.tr("Address"),
        "language": words.tr("Language"),
        "persona": words.tr("Kind of customer"),
        "note": words.tr("Note"),
        "referred_by_id": words.tr("Brought by"),
        "works_for_id": words.tr("Works for"),
    }[what]


def field_text(what: str, value: Any, names: Mapping[int, str], today: date) -> str:
    """Return what a field holds, for reading; people by their names, "" for nothing."""
    if what in {"referred_by_id", "works_for_id"}:
        return names.get(value, "") if value else ""
    return write_birthday(value, today) if what == "birthday" else str(value or "")


def sure_words(pair: DuplicatePair) -> str:
    """Say how sure it is that the two are one."""
    if pair.score >= SURE:
        return words.tr("almost surely")
    return words.tr("likely") if pair.score >= LIKELY else words.tr("perhaps")


def pair_words(pair: DuplicatePair) -> str:
    """Say what speaks for it: "same phone, same name"."""
    return ", ".join(why_words(why) for why in pair.why)


def record_words(table: str, row: Mapping[str, Any], today: date) -> str:
    """Return one line about a record that cannot be given back, or that stays as it is now.

    `table` is the record's table, or a customer's column.
    """
    written = _RECORDS.get(table)
    if written is not None:
        return written(row)
    return fill("%1: %2", field_word(table), _short(field_text(table, row.get(table), {}, today)))


def _interaction(row: Mapping[str, Any]) -> str:
    day = format_day(date.fromisoformat(row["occurred_at"][:10]))
    return fill(words.tr("%1 on %2: %3", "a call, its day, its note"), kind_name(row["kind"]), day, _short(row["note"]))


def _follow_up(row: Mapping[str, Any]) -> str:
    day = format_day(date.fromisoformat(row["due_on"]))
    return fill(words.tr("Follow-up for %1: %2"), day, _short(row["text"]))


def _sale(row: Mapping[str, Any]) -> str:
    template = words.tr("Refund on %1") if row["kind"] == SaleKind.REFUND else words.tr("Sale on %1", "a day")
    return fill(template, format_day(date.fromordinal(row["day"])))


def _dated(template: Callable[[], str], column: str) -> Callable[[Mapping[str, Any]], str]:
    return lambda row: fill(template(), format_day(date.fromisoformat(row[column][:10])))


def _consent(row: Mapping[str, Any]) -> str:
    if not row:
        return words.tr("Consent")
    return fill("%1: %2", channel_name(row["channel"]), consent_name(row["state"]))


def _short(text: str) -> str:
    line = " ".join(str(text or "").split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


_RECORDS: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "interaction": _interaction,
    "follow_up": _follow_up,
    "sale": _sale,
    "quote": _dated(lambda: words.tr("Quote of %1", "a day"), "given_on"),
    "thank_you": _dated(lambda: words.tr("Thanks on %1"), "given_at"),
    "check_in": _dated(lambda: words.tr("Asked on %1 how satisfied they are"), "asked_at"),
    "suggestion": _dated(lambda: words.tr("Suggestion on %1", "a day"), "suggested_at"),
    "consent": _consent,
    "custom_value": lambda row: fill("%1: %2", row.get("name", ""), _short(row.get("value", ""))),
    "phone": lambda row: fill("%1: %2", words.tr("Phone"), row["typed"]),
    "email": lambda row: fill("%1: %2", words.tr("E-mail"), row["address"]),
    "campaign_touch": lambda row: fill("%1: %2", words.tr("Campaign"), row["name"]),
    "customer_tag": lambda row: fill("%1: %2", words.tr("Tag"), row["name"]),
}
