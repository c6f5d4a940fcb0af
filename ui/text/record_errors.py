"""Expected errors about a customer's record as sentences: what was typed, and what would do."""

from collections.abc import Callable
from typing import Any

from tracker.domain import record_errors
from tracker.domain.custom_fields import FieldKind
from tracker.domain.errors import TrackerError
from ui.text.fill import fill
from ui.text.formats import format_day
from ui.text.words import words


def unreadable_value(kind: str, choices: tuple[str, ...] = ()) -> str:
    """Say what a field of the owner's own takes, where something else was typed."""
    if kind == FieldKind.NUMBER:
        return words.tr("This is not a number that can be read in one way only. Nothing was saved.")
    if kind == FieldKind.DATE:
        return words.tr("This is not a day that can be read in one way only. Nothing was saved.")
    if kind == FieldKind.CHOICE:
        return fill(words.tr("This is none of the choices: %1. Nothing was saved."), ", ".join(choices))
    return words.tr("This is neither yes nor no. Nothing was saved.")


def _relation(error: record_errors.RelationRefused) -> str:
    if error.relation == "works_for":
        return fill(words.tr("%1 cannot be the company here: somebody would work for themselves."), error.name)
    return words.tr("Nobody can have brought themselves.")


RECORD_SENTENCES: dict[type[TrackerError], Callable[[Any], str]] = {
    record_errors.SourceTaken: lambda error: fill(words.tr("“%1” is on the list already."), error.name),
    record_errors.FieldTaken: lambda error: fill(words.tr("There is a field “%1” already."), error.name),
    record_errors.ChoicesMissing: lambda _: words.tr("At least one choice is needed."),
    record_errors.ValueUnreadable: lambda error: unreadable_value(error.kind, error.choices),
    record_errors.RelationRefused: _relation,
    record_errors.AnswerInFuture: lambda error: fill(
        words.tr("%1 is still to come. An answer can be dated today or earlier."), format_day(error.on)
    ),
    record_errors.StepEmpty: lambda _: words.tr("A step needs a few words: what is to be done?"),
    record_errors.StepOutOfReach: lambda error: fill(
        words.tr("Steps are ticked for who is in the stage now, and %1 is not on the board in %2."),
        error.name,
        error.stage,
    ),
    record_errors.ChangedMeanwhile: lambda _: words.tr("This was changed in the meantime. Nothing was overwritten."),
}
