"""What can happen with a customer, in words: kinds of contact, entries of the stage log."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from tracker.domain.interactions import Kind
from tracker.domain.records import LoggedMove
from tracker.domain.stages import Cause
from ui.text.fill import fill
from ui.text.words import words


def kind_name(kind: str) -> str:
    """Return the word for a kind of interaction: "Call in"."""
    names = {
        Kind.CALL_IN: words.tr("Call in"),
        Kind.CALL_OUT: words.tr("Call out"),
        Kind.VISIT: words.tr("Visit"),
        Kind.EMAIL: words.tr("E-mail"),
        Kind.MESSAGE: words.tr("Message"),
        Kind.NOTE: words.tr("Note"),
    }
    return names.get(Kind(kind), kind) if kind in set(Kind) else kind


def kind_key(kind: Kind) -> str:
    """Return the word for a kind with an & before the letter that chooses it with Alt; no two letters are the same."""
    return {
        Kind.CALL_IN: words.tr("Call &in"),
        Kind.CALL_OUT: words.tr("Call &out"),
        Kind.VISIT: words.tr("&Visit"),
        Kind.EMAIL: words.tr("&E-mail"),
        Kind.MESSAGE: words.tr("&Message"),
        Kind.NOTE: words.tr("&Note"),
    }[kind]


def logged_sentence(kind: str, name: str) -> str:
    """Say that something was logged: "Logged a call from Eva"."""
    sentences = {
        Kind.CALL_IN: words.tr("Logged a call from %1"),
        Kind.CALL_OUT: words.tr("Logged a call to %1"),
        Kind.VISIT: words.tr("Logged a visit of %1"),
        Kind.EMAIL: words.tr("Logged an e-mail with %1"),
        Kind.MESSAGE: words.tr("Logged a message with %1"),
        Kind.NOTE: words.tr("Logged a note about %1"),
    }
    return fill(sentences[Kind(kind)], name)


def left_word() -> str:
    """Return the name of the place of those who left."""
    return QCoreApplication.translate("Stages", "Left")


def move_title(move: LoggedMove, *, back: bool) -> str:
    """Say what an entry of the stage log was: "Moved to Purchase"; `back`: to a stage before the one they were in."""
    if move.to_stage is None:
        return left_word()
    sentences = {
        Cause.CREATE: words.tr("Added to %1"),
        Cause.OPENING: words.tr("Was in %1 already"),
        Cause.SET_CHANGE: words.tr("Counted in %1 from here on"),
        Cause.WON_BACK: words.tr("Won back: %1"),
        Cause.MERGE: words.tr("Joined with another record: %1"),
    }
    if move.cause == Cause.IMPORT and not move.from_name:
        return fill(words.tr("Added to %1"), move.to_name)
    sentence = sentences.get(Cause(move.cause)) if move.cause in set(Cause) else None
    if sentence is None:
        sentence = words.tr("Back to %1") if back else words.tr("Moved to %1")
    return fill(sentence, move.to_name)


def move_origin(move: LoggedMove, days: int) -> str:
    """Say where somebody came from and after how many days there; empty for the first entry."""
    if not move.from_name:
        return ""
    return fill(words.tr("from %1, after %n days", "", days), move.from_name)


def cause_words(cause: str) -> str:
    """Say why an entry is in the stage log where its title does not tell; else empty."""
    causes: Mapping[str, str] = {
        Cause.STAGE_REMOVED: words.tr("the stage was removed"),
        Cause.IMPORT: words.tr("imported"),
        Cause.BULK: words.tr("moved together with others"),
        Cause.RULE: words.tr("by a rule"),
    }
    return causes.get(cause, "")


def author_words(author: str) -> str:
    """Say who typed something: "by Ota"; empty where nobody is named."""
    return fill(words.tr("by %1"), author) if author else ""
