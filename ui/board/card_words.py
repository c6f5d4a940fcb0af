"""What a card says of its customer: how long here, what is due, when they were last heard of."""

from datetime import date
from typing import Literal, NamedTuple

from tracker.domain.interactions import Kind
from tracker.domain.records import BoardCard
from ui.text.fill import fill
from ui.text.formats import NOTHING, format_age, format_ago, format_due
from ui.text.kinds import kind_name
from ui.text.words import words

WARN_DAYS = 15  # of a stage without a limit of its own
BAD_DAYS = 30
NO_LIMIT = 1_000_000  # days, where nobody can stay too long

Tone = Literal["plain", "accent", "warn", "bad"]

_KIND_ICONS = {
    Kind.CALL_IN: "phone",
    Kind.CALL_OUT: "phone",
    Kind.VISIT: "visit",
    Kind.EMAIL: "mail",
    Kind.MESSAGE: "message",
}


class Badge(NamedTuple):
    """A few words in a tone; the icon ("" for none) says the tone to whoever sees no colours."""

    text: str
    tone: Tone
    icon: str


def age_badge(card: BoardCard, limit_days: int | None, today: date) -> Badge | None:
    """Say how long the customer has been in the stage; None where that is not known.

    Bad from 30 days on, or once past the stage's own limit; a warning from half of that on.
    """
    if not card.stage_since:
        return None
    days = max(0, (today - date.fromisoformat(card.stage_since)).days)
    bad_from = BAD_DAYS if limit_days is None else limit_days + 1
    warn_from = WARN_DAYS if limit_days is None else max(1, bad_from // 2)
    if days >= bad_from:
        return Badge(format_age(days), "bad", "warning")
    if days >= warn_from:
        return Badge(format_age(days), "warn", "clock")
    return Badge(format_age(days), "plain", "")


def due_badge(card: BoardCard, today: date) -> Badge:
    """Say when the next follow-up is due; a dash where there is none."""
    if card.next_due is None:
        return Badge(NOTHING, "plain", "flag")
    due = date.fromisoformat(card.next_due)
    days = (due - today).days
    tone: Tone = "bad" if days < 0 else "accent" if days <= 1 else "plain"
    return Badge(format_due(due, today), tone, "flag")


def recipe_badge(card: BoardCard) -> Badge | None:
    """Say how much of the stage's recipe is done; None where it has none."""
    if not card.recipe_steps:
        return None
    text = fill(words.tr("%1/%2", "steps done, steps in all"), card.recipe_done, card.recipe_steps)
    return Badge(text, "accent" if card.recipe_done == card.recipe_steps else "plain", "check")


def last_contact(card: BoardCard, today: date) -> Badge | None:
    """Say how long ago the latest contact was, with the icon of its kind; None where there was none."""
    if card.last_kind is None or card.last_at is None:
        return None
    return Badge(format_ago(date.fromisoformat(card.last_at[:10]), today), "plain", _KIND_ICONS[Kind(card.last_kind)])


def second_line(card: BoardCard) -> str:
    """Return what stands below the name, in one line: the latest contact's note, else the company, else nothing."""
    return " ".join((card.last_note or card.company).split())


def spoken_card(card: BoardCard, limit_days: int | None, today: date) -> str:
    """Return what a screen reader says of a card: the name, then a sentence for each thing it shows."""
    parts = [card.name]
    age, contact = age_badge(card, limit_days, today), last_contact(card, today)
    if age is not None:
        template = {
            "bad": words.tr("here for too long: %1"),
            "warn": words.tr("here for long: %1"),
        }.get(age.tone, words.tr("here for %1"))
        parts.append(fill(template, age.text))
    if second_line(card):
        parts.append(second_line(card))
    if card.next_due is not None:
        parts.append(fill(words.tr("follow-up: %1"), due_badge(card, today).text))
    if card.recipe_steps:
        parts.append(fill(words.tr("recipe: %1 of %2 done"), card.recipe_done, card.recipe_steps))
    if contact is not None and card.last_kind is not None:
        parts.append(
            fill(
                words.tr("%1: %2", "kind of contact, how long ago"),
                kind_name(card.last_kind),
                contact.text,
            )
        )
    return words.tr(", ", "between the parts of what is said of a card").join(parts)
