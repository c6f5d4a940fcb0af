"""The history of a record in words: "Phone: 603 555 014 → 777 123 456"."""

from collections.abc import Mapping
from datetime import date

from tracker.domain.consent import consent_of_words
from tracker.domain.history import RecordChanged
from ui.text.birthdays import write_birthday
from ui.text.consent import channel_name, consent_name
from ui.text.fill import fill
from ui.text.formats import format_day
from ui.text.own_fields import write_value
from ui.text.words import words

_LONGEST = 120


def change_sentence(change: RecordChanged, kinds: Mapping[str, str], today: date) -> str:
    """Say what was changed; `kinds` gives the kind of each field of the owner's own by its name."""
    if change.what in {"archived_on", "trashed_at", "merged_into"}:
        return _placed(change)
    if change.what == "recipe":
        done = words.tr("Done: %1", "a step of a recipe") if change.after else words.tr("Not done after all: %1")
        return fill(done, _short(change.after or change.before))
    name, before, after = _named(change, kinds, today)
    if not before:
        return fill(words.tr("%1 added: %2", "Phone added: 777 123 456"), name, after)
    if not after:
        return fill(words.tr("%1 taken away: %2", "Phone taken away: 777 123 456"), name, before)
    return fill(
        words.tr("%1 changed from %2 to %3", "Phone changed from 603 555 014 to 777 123 456"), name, before, after
    )


def _placed(change: RecordChanged) -> str:
    if change.what == "archived_on":
        return words.tr("Archived") if change.after else words.tr("Taken out of the archive")
    if change.what == "trashed_at":
        return words.tr("Put into the trash") if change.after else words.tr("Taken out of the trash")
    if change.after:
        return fill(words.tr("Merged into %1"), change.after)
    return fill(words.tr("No longer merged into %1"), change.before)


def _named(change: RecordChanged, kinds: Mapping[str, str], today: date) -> tuple[str, str, str]:
    """Return what was changed, and both texts as people read them."""
    head, _, rest = change.what.partition(":")
    sides = change.before, change.after
    if head == "consent":
        name = fill(words.tr("Consent for %1"), channel_name(rest))
        before, after = (_consent(side) for side in sides)
    elif head == "field":
        name = rest
        before, after = (write_value(kinds.get(rest, ""), side) for side in sides)
    elif head in {"sale", "sale_campaign"}:
        noted = words.tr("Note of the sale of %1") if head == "sale" else words.tr("Campaign of the sale of %1")
        name, (before, after) = fill(noted, format_day(date.fromisoformat(rest))), sides
    elif head == "birthday":
        name = words.tr("Birthday")
        before, after = (write_birthday(side, today) for side in sides)
    else:
        name, (before, after) = _what(head), sides
    return name, _short(before), _short(after)


def _what(column: str) -> str:
    names = {
        "name": words.tr("Name"),
        "company": words.tr("Company"),
        "source": words.tr("Heard of us"),
        "address": words.tr("Address"),
        "note": words.tr("Note"),
        "language": words.tr("Language"),
        "persona": words.tr("Persona"),
        "phone": words.tr("Phone"),
        "email": words.tr("E-mail"),
        "tag": words.tr("Tag"),
        "referred_by": words.tr("Brought by"),
        "works_for": words.tr("Works for"),
    }
    return names.get(column, column)


def _consent(text: str) -> str:
    state, day, how = consent_of_words(text)
    if not state:
        return ""
    try:
        when = format_day(date.fromisoformat(day))
    except ValueError:
        when = day
    if how:
        return fill(words.tr("%1 (%2, %3)", "consent: Yes (3 Nov 2026, by phone)"), consent_name(state), when, how)
    return fill(words.tr("%1 (%2)", "consent: Yes (3 Nov 2026)"), consent_name(state), when)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
