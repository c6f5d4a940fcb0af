"""For each part of a filter the form that sets it, and what of the filter the form changes."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from tracker.domain.consent import Channel, ConsentState
from tracker.domain.custom_fields import NO, YES
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
from tracker.domain.customer_table import FilterChoices, OwnColumn
from tracker.domain.numbers import read_number
from ui.customers.filter_forms import Choice, FilterForm, OneOf, Option, SomeOf
from ui.text.consent import channel_name, consent_name
from ui.text.filters import (
    Part,
    archived_word,
    comparison_word,
    comparisons_of,
    follow_up_word,
    known_word,
    language_word,
)
from ui.text.kinds import left_word
from ui.text.money import read_money, write_money
from ui.text.own_fields import reading_language, write_value
from ui.theme.contrast import legible
from ui.theme.icons import icon
from ui.theme.theme import Theme

Read = Callable[[CustomerFilter], CustomerFilter]
_KNOWN_NOTHING = frozenset({Comparison.KNOWN, Comparison.UNKNOWN})


@dataclass(frozen=True, slots=True)
class Editing:
    """A form for a part of a filter, and what returns a filter with that part as the form says."""

    form: FilterForm
    apply: Read


def _tr(text: str) -> str:
    return QCoreApplication.translate("FilterParts", text)


def edit_part(part: Part, wanted: CustomerFilter, choices: FilterChoices, theme: Theme, today: date) -> Editing:
    """Make the form for a part, showing what the filter says now. Own fields and consents have forms of their own."""
    several: dict[Part, tuple[str, list[Choice]]] = {
        Part.STAGES: ("stages", _stages(choices, theme)),
        Part.SOURCES: ("sources", [Choice(one, known_word(one)) for one in ("", *choices.sources)]),
        Part.PERSONAS: ("personas", [Choice(one, known_word(one)) for one in ("", *choices.personas)]),
        Part.LANGUAGES: (
            "languages",
            [Choice(one, known_word(language_word(one))) for one in ("", *choices.languages)],
        ),
        Part.PRODUCTS: ("products", [Choice(one, name) for one, name in choices.products]),
    }
    if part in several:
        return _some_of(*several[part], wanted)
    if part == Part.TAGS:
        return _tags(wanted, choices)
    makers: dict[Part, Callable[[CustomerFilter, date], Editing]] = {
        Part.LAST_CONTACT: _last_contact,
        Part.FOLLOW_UP: _follow_up,
        Part.DAYS: partial(_from_to, ("days_at_least", "days_at_most")),
        Part.ORDERS: partial(_from_to, ("orders_at_least", "orders_at_most")),
        Part.SPENT: partial(_spent, choices.currency),
        Part.LAST_BOUGHT: partial(_on_days, ("last_bought_from", "last_bought_to")),
        Part.CREATED: partial(_on_days, ("created_from", "created_to")),
        Part.ARCHIVED: _archived,
    }
    return makers[part](wanted, today)


def edit_consent(channel: str, wanted: CustomerFilter, today: date) -> Editing:
    """Make the form for what somebody said to a channel."""
    form = OneOf([Option(str(state), consent_name(state)) for state in ConsentState], today)
    form.show_choice(next((one.state for one in wanted.consents if one.channel == channel), None))

    def apply(before: CustomerFilter) -> CustomerFilter:
        others = tuple(one for one in before.consents if one.channel != channel)
        state, _ = form.chosen
        return replace(before, consents=(*others, ConsentIs(channel, state)) if state else others)

    return Editing(form, apply)


def edit_field(own: OwnColumn, wanted: CustomerFilter, today: date) -> Editing:
    """Make the form for one of the owner's own fields."""
    now = next((one for one in wanted.fields if one.field_id == own.id), None)
    if own.kind in {"choice", "yes_no"}:
        offered = (
            [(one, one) for one in own.choices]
            if own.kind == "choice"
            else [(one, write_value(own.kind, one)) for one in (YES, NO)]
        )
        options = [Option((Comparison.IS, value), text) for value, text in offered]
        options += [Option((one, ""), comparison_word(one, own.kind)) for one in _KNOWN_NOTHING]
        form = OneOf(options, today)
        form.show_choice((now.comparison, now.value) if now else None)
        return Editing(form, partial(_with_field, own.id, lambda: form.chosen[0] or (None, "")))
    asks = {"date": "day"}.get(own.kind, "text")
    compared = comparisons_of(own.kind)
    form = OneOf(
        [Option(one, comparison_word(one, own.kind), "" if one in _KNOWN_NOTHING else asks) for one in compared], today
    )
    form.show_choice(now.comparison if now else None, now.value if now else None)
    return Editing(form, partial(_with_field, own.id, lambda: (form.chosen[0], _stored(own.kind, form.chosen[1]))))


def channels() -> list[tuple[str, str]]:
    """Return the channels of consent with their words."""
    return [(str(one), channel_name(one)) for one in Channel]


def _with_field(field_id: int, said: Callable[[], tuple[Any, str]], before: CustomerFilter) -> CustomerFilter:
    others = tuple(one for one in before.fields if one.field_id != field_id)
    comparison, value = said()
    if comparison is None or (comparison not in _KNOWN_NOTHING and not value):
        return replace(before, fields=others)
    return replace(before, fields=(*others, FieldIs(field_id, comparison, value)))


def _stored(kind: str, typed: Any) -> str:
    """Return what is typed as fields keep it: a number as plain text, nothing where it cannot be read as one."""
    text = str(typed or "")
    return read_number(text, reading_language()) or "" if kind == "number" else text


def _stages(choices: FilterChoices, theme: Theme) -> list[Choice]:
    dots = [icon("dot", legible(one.colour, theme.tokens.panel)) for one in choices.stages]
    stages = [Choice(one.id, one.name, dot) for one, dot in zip(choices.stages, dots, strict=True)]
    return [*stages, Choice(None, left_word(), theme.icon("left"))]


def _some_of(field: str, offered: list[Choice], wanted: CustomerFilter) -> Editing:
    form = SomeOf(offered, getattr(wanted, field))

    def apply(before: CustomerFilter) -> CustomerFilter:
        chosen: dict[str, Any] = {field: form.chosen}
        return replace(before, **chosen)

    return Editing(form, apply)


def _tags(wanted: CustomerFilter, choices: FilterChoices) -> Editing:
    every = _tr("All of these at once") if len(choices.tags) > 1 else ""
    form = SomeOf([Choice(one, one) for one in choices.tags], wanted.tags, every, _tr("There are no tags yet."))
    form.every.setChecked(wanted.all_tags)
    return Editing(form, lambda before: replace(before, tags=form.chosen, all_tags=form.every.isChecked()))


def _last_contact(wanted: CustomerFilter, today: date) -> Editing:
    form = OneOf(
        [
            Option(ContactedWhen.LONGER_AGO, _tr("Longer ago than (days)"), "days"),
            Option(ContactedWhen.WITHIN, _tr("Within the last (days)"), "days"),
            Option(ContactedWhen.BEFORE, _tr("Before"), "day"),
            Option(ContactedWhen.SINCE, _tr("Since"), "day"),
            Option(ContactedWhen.NEVER, _tr("Never")),
        ],
        today,
    )
    now = wanted.last_contact
    if now is not None:
        by_day = now.when in {ContactedWhen.BEFORE, ContactedWhen.SINCE}
        form.show_choice(now.when, now.day if by_day else now.days)

    def apply(before: CustomerFilter) -> CustomerFilter:
        when, asked = form.chosen
        if when is None:
            return before
        days, day = (asked, "") if isinstance(asked, int) else (0, asked or "")
        return replace(before, last_contact=LastContact(when, days, day))

    return Editing(form, apply)


def _follow_up(wanted: CustomerFilter, today: date) -> Editing:
    form = OneOf([Option(one, follow_up_word(one)) for one in FollowUpIs], today)
    form.show_choice(wanted.follow_up)
    return Editing(form, lambda before: replace(before, follow_up=form.chosen[0]))


def _from_to(fields: tuple[str, str], wanted: CustomerFilter, today: date) -> Editing:
    """Make the form for at least or at most so many."""
    form = OneOf([Option(fields[0], _tr("At least"), "days"), Option(fields[1], _tr("At most"), "days")], today)
    return _either(form, fields, None, wanted)


def _on_days(fields: tuple[str, str], wanted: CustomerFilter, today: date) -> Editing:
    """Make the form for since or until a day."""
    form = OneOf([Option(fields[0], _tr("Since"), "day"), Option(fields[1], _tr("Until"), "day")], today)
    return _either(form, fields, "", wanted)


def _either(form: OneOf, fields: tuple[str, str], nothing: Any, wanted: CustomerFilter) -> Editing:
    """Let a form set one of two fields of a filter and leave the other one open."""
    for field in reversed(fields):
        if getattr(wanted, field) != nothing:
            form.show_choice(field, getattr(wanted, field))

    def apply(before: CustomerFilter) -> CustomerFilter:
        which, said = form.chosen
        chosen: dict[str, Any] = {field: said if which == field else nothing for field in fields}
        return replace(before, **chosen)

    return Editing(form, apply)


def _spent(currency: str, wanted: CustomerFilter, today: date) -> Editing:
    """Make the form for at least or at most so much money; what is no amount leaves it open."""
    fields = ("spent_at_least_minor", "spent_at_most_minor")
    form = OneOf([Option(fields[0], _tr("At least"), "text"), Option(fields[1], _tr("At most"), "text")], today)
    for field in reversed(fields):
        if getattr(wanted, field) is not None:
            form.show_choice(field, write_money(getattr(wanted, field), currency))

    def apply(before: CustomerFilter) -> CustomerFilter:
        which, said = form.chosen
        minor = read_money(str(said or ""), currency)
        chosen: dict[str, Any] = {field: minor if which == field else None for field in fields}
        return replace(before, **chosen)

    return Editing(form, apply)


def _archived(wanted: CustomerFilter, today: date) -> Editing:
    form = OneOf([Option(one, archived_word(one)) for one in Archived], today)
    form.show_choice(wanted.archived)
    return Editing(form, lambda before: replace(before, archived=form.chosen[0] or Archived.NO))
