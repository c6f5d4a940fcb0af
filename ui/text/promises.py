"""The kinds of follow-ups in words, and the words of the calendar file."""

from PySide6.QtCore import QCoreApplication

from tracker.domain.followups import Promise
from tracker.exchange.calendar_file import CalendarCaptions


def promise_name(kind: str) -> str:
    """Return the word for a kind of follow-up: "Call"; the general one where it is not known."""
    names = {
        Promise.CALL: _tr("Call"),
        Promise.VISIT: _tr("Visit"),
        Promise.EMAIL: _tr("E-mail"),
        Promise.MESSAGE: _tr("Message"),
        Promise.TASK: _tr("Task"),
    }
    return names.get(Promise(kind), kind) if kind in set(Promise) else _tr("Get back to them")


def calendar_captions() -> CalendarCaptions:
    """Return every word of the calendar file in the language the program runs in."""
    return CalendarCaptions(
        title=_tr("Follow-ups"),
        kinds={kind: promise_name(kind) for kind in ("", *Promise)},
        between=_tr(": "),
        phone=_tr("Phone"),
        last_note=_tr("Last note"),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Promises", text)
