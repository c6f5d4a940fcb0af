"""Filters of customers in words: what each part is called, and what it says."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum

from tracker.domain.customer_filter import (
    Archived,
    Comparison,
    ConsentIs,
    ContactedWhen,
    CustomerFilter,
    FieldIs,
    FollowUpIs,
    LastContact,
)
from tracker.domain.customer_table import FilterChoices, MissingPart, OwnColumn
from ui.text.consent import channel_name, consent_name
from ui.text.fill import fill
from ui.text.formats import format_day
from ui.text.kinds import left_word
from ui.text.money import show_money
from ui.text.own_fields import write_value
from ui.text.words import words


class Part(StrEnum):
    """A part of a filter as the owner thinks of it: it may be several fields of the filter."""

    STAGES = "stages"
    TAGS = "tags"
    SOURCES = "sources"
    LAST_CONTACT = "last_contact"
    FOLLOW_UP = "follow_up"
    DAYS = "days"
    CONSENTS = "consents"
    FIELDS = "fields"
    LANGUAGES = "languages"
    PERSONAS = "personas"
    CREATED = "created"
    ARCHIVED = "archived"
    ORDERS = "orders"
    SPENT = "spent"
    LAST_BOUGHT = "last_bought"
    PRODUCTS = "products"
    REFERRED = "referred_by"
    UNKNOWN = "unknown"


FIELDS_OF: dict[Part, tuple[str, ...]] = {
    Part.TAGS: ("tags", "all_tags"),
    Part.DAYS: ("days_at_least", "days_at_most"),
    Part.CREATED: ("created_from", "created_to"),
    Part.ORDERS: ("orders_at_least", "orders_at_most"),
    Part.SPENT: ("spent_at_least_minor", "spent_at_most_minor"),
    Part.LAST_BOUGHT: ("last_bought_from", "last_bought_to"),
}


def fields_of(part: Part) -> tuple[str, ...]:
    """Return the fields of a filter that make up a part."""
    return FIELDS_OF.get(part, (str(part),))


def parts_of(wanted: CustomerFilter) -> list[Part]:
    """Return the parts of a filter that are not left open, in the order to show them."""
    return [part for part in Part if wanted.without(*fields_of(part)) != wanted]


def part_name(part: Part) -> str:
    """Return what a part of a filter is called."""
    return {
        Part.STAGES: words.tr("Stage"),
        Part.TAGS: words.tr("Tag"),
        Part.SOURCES: words.tr("How they heard of us"),
        Part.LAST_CONTACT: words.tr("Last contact"),
        Part.FOLLOW_UP: words.tr("Follow-up"),
        Part.DAYS: words.tr("Days in stage"),
        Part.CONSENTS: words.tr("Consent"),
        Part.FIELDS: words.tr("Own field"),
        Part.LANGUAGES: words.tr("Language"),
        Part.PERSONAS: words.tr("Kind of customer"),
        Part.CREATED: words.tr("Written down"),
        Part.ARCHIVED: words.tr("Archived"),
        Part.ORDERS: words.tr("Purchases"),
        Part.SPENT: words.tr("Bought for"),
        Part.LAST_BOUGHT: words.tr("Last purchase"),
        Part.PRODUCTS: words.tr("Bought", "part of a filter: a product"),
        Part.REFERRED: words.tr("Referred by"),
        Part.UNKNOWN: words.tr("Not understood"),
    }[part]


def part_text(part: Part, wanted: CustomerFilter, choices: FilterChoices) -> str:
    """Say one part of a filter: "Stage: Purchase, Left"."""
    if part == Part.FIELDS:
        return " · ".join(field_text(one, choices.own_fields) for one in wanted.fields)
    if part == Part.CONSENTS:
        return " · ".join(consent_text(one) for one in wanted.consents)
    return fill(words.tr("%1: %2", "a part of a filter: what it says"), part_name(part), _says(part, wanted, choices))


def _says(part: Part, wanted: CustomerFilter, choices: FilterChoices) -> str:
    texts = {
        Part.STAGES: lambda: _listed([stage_word(one, choices) for one in wanted.stages]),
        Part.TAGS: lambda: _listed(wanted.tags, every=wanted.all_tags),
        Part.SOURCES: lambda: _listed([known_word(one) for one in wanted.sources]),
        Part.LANGUAGES: lambda: _listed([known_word(language_word(one)) for one in wanted.languages]),
        Part.PERSONAS: lambda: _listed([known_word(one) for one in wanted.personas]),
        Part.LAST_CONTACT: lambda: contact_text(wanted.last_contact),
        Part.FOLLOW_UP: lambda: follow_up_word(wanted.follow_up or FollowUpIs.ANY),
        Part.DAYS: lambda: _between(wanted.days_at_least, wanted.days_at_most, str),
        Part.ORDERS: lambda: _between(wanted.orders_at_least, wanted.orders_at_most, str),
        Part.SPENT: lambda: _between(
            wanted.spent_at_least_minor,
            wanted.spent_at_most_minor,
            lambda minor: show_money(minor, choices.currency),
        ),
        Part.LAST_BOUGHT: lambda: _between_dates(wanted.last_bought_from, wanted.last_bought_to),
        Part.PRODUCTS: lambda: _listed([product_word(one, choices) for one in wanted.products]),
        Part.CREATED: lambda: _between_dates(wanted.created_from, wanted.created_to),
        Part.ARCHIVED: lambda: archived_word(wanted.archived),
        Part.UNKNOWN: lambda: _listed(wanted.unknown),
    }
    return texts[part]() if part in texts else ""


def stage_word(stage_id: int | None, choices: FilterChoices) -> str:
    """Return the name of a stage, of Left for None, and say so where the stage was removed."""
    if stage_id is None:
        return left_word()
    return next((one.name for one in choices.stages if one.id == stage_id), words.tr("a removed stage"))


def product_word(product_id: int, choices: FilterChoices) -> str:
    """Return the name of a product."""
    return next((name for one, name in choices.products if one == product_id), words.tr("a removed product"))


def known_word(text: str) -> str:
    """Return a text, or that it is not known."""
    return text or words.tr("not known")


def language_word(code: str) -> str:
    """Return the name of a language; a code without one is returned as it is."""
    return {
        "en": words.tr("English"),
        "cs": words.tr("Czech"),
        "zh_TW": words.tr("Chinese"),
        "de": words.tr("German"),
        "sk": words.tr("Slovak"),
    }.get(code, code)


def contact_text(contact: LastContact | None) -> str:
    """Say when the last contact was."""
    if contact is None or contact.when == ContactedWhen.NEVER:
        return words.tr("never")
    if contact.when == ContactedWhen.LONGER_AGO:
        return words.tr("more than %n days ago", "", contact.days)
    if contact.when == ContactedWhen.WITHIN:
        return words.tr("in the last %n days", "", contact.days)
    pattern = words.tr("before %1") if contact.when == ContactedWhen.BEFORE else words.tr("since %1")
    return fill(pattern, day_text(contact.day))


def follow_up_word(what: FollowUpIs) -> str:
    """Say which follow-ups are meant."""
    return {
        FollowUpIs.OVERDUE: words.tr("overdue"),
        FollowUpIs.TODAY: words.tr("today"),
        FollowUpIs.WEEK: words.tr("in the next 7 days"),
        FollowUpIs.ANY: words.tr("any"),
        FollowUpIs.NONE: words.tr("none"),
    }[what]


def archived_word(archived: Archived) -> str:
    """Say whether archived customers are meant."""
    return {
        Archived.NO: words.tr("without the archived"),
        Archived.ONLY: words.tr("only the archived"),
        Archived.BOTH: words.tr("the archived too"),
    }[archived]


def consent_text(consent: ConsentIs) -> str:
    """Say what somebody said to a channel."""
    pattern = words.tr("%1: %2", "a part of a filter: what it says")
    return fill(pattern, channel_name(consent.channel), consent_name(consent.state))


def comparison_word(comparison: Comparison, kind: str) -> str:
    """Return the words for a comparison with a value of a kind; dates are before and after."""
    if kind == "date" and comparison in {Comparison.AT_LEAST, Comparison.AT_MOST}:
        return words.tr("from") if comparison == Comparison.AT_LEAST else words.tr("until")
    return {
        Comparison.IS: words.tr("is"),
        Comparison.IS_NOT: words.tr("is not"),
        Comparison.CONTAINS: words.tr("contains"),
        Comparison.AT_LEAST: words.tr("at least"),
        Comparison.AT_MOST: words.tr("at most"),
        Comparison.KNOWN: words.tr("is known"),
        Comparison.UNKNOWN: words.tr("is not known"),
    }[comparison]


def comparisons_of(kind: str) -> tuple[Comparison, ...]:
    """Return the comparisons that make sense for a kind of field."""
    ends = (Comparison.KNOWN, Comparison.UNKNOWN)
    if kind in {"number", "date"}:
        return (Comparison.IS, Comparison.AT_LEAST, Comparison.AT_MOST, *ends)
    if kind == "text":
        return (Comparison.CONTAINS, Comparison.IS, Comparison.IS_NOT, *ends)
    return (Comparison.IS, Comparison.IS_NOT, *ends)


def field_text(wanted: FieldIs, own_fields: Sequence[OwnColumn]) -> str:
    """Say what a field of the owner's own is to be: "Frame size at least 52"."""
    own = next((one for one in own_fields if one.id == wanted.field_id), None)
    name, kind = (own.name, own.kind) if own else (words.tr("a removed field"), "text")
    if wanted.comparison in {Comparison.KNOWN, Comparison.UNKNOWN}:
        return fill(words.tr("%1 %2", "a field, and that it is known"), name, comparison_word(wanted.comparison, kind))
    value = write_value(kind, wanted.value)
    pattern = words.tr("%1 %2 %3", "a field, how it is compared, and with what")
    return fill(pattern, name, comparison_word(wanted.comparison, kind), value)


def day_text(day: str) -> str:
    """Show a stored day; what is none is shown as it is."""
    try:
        return format_day(date.fromisoformat(day[:10]))
    except ValueError:
        return day


def missing_text(missing: Sequence[MissingPart]) -> str:
    """Say what a filter means that is not there any more; empty where nothing is missing."""
    named = [
        fill(words.tr("%1 “%2”", "what is missing: its kind and its name"), _kind(one), one.what or "?")
        for one in missing
    ]
    return fill(words.tr("No longer there: %1"), ", ".join(named)) if named else ""


def _kind(missing: MissingPart) -> str:
    return part_name(Part(missing.part)) if missing.part in set(Part) else missing.part


def _listed(texts: Sequence[str], *, every: bool = False) -> str:
    return (" + " if every else ", ").join(texts)


def _between(least: int | None, most: int | None, write: Callable[[int], str]) -> str:
    if least is not None and most is not None:
        return fill(words.tr("%1 to %2"), write(least), write(most))
    if least is not None:
        return fill(words.tr("at least %1"), write(least))
    return fill(words.tr("at most %1"), write(most or 0))


def _between_dates(first: str, last: str) -> str:
    if first and last:
        return fill(words.tr("%1 to %2"), day_text(first), day_text(last))
    return fill(words.tr("since %1"), day_text(first)) if first else fill(words.tr("until %1"), day_text(last))
