"""Tells of follow-ups when they are due: each once, in the tray, else in the window; nothing in quiet hours."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from ui.habits import Habits
from ui.session import Session
from ui.text.fill import fill

if TYPE_CHECKING:  # nothing of it is needed before a follow-up is due
    from PySide6.QtCore import SignalInstance

    from tracker.domain.today import DueFollowUp

MOST_NAMES = 3
Banners = Callable[[str, dict[str, Callable[[], None]]], object]  # a sentence, and what can be done about it


class MessagePlace(Protocol):
    """Where a message is shown outside the window: the tray."""

    @property
    def is_there(self) -> bool:
        """Whether messages can be shown."""

    @property
    def clicked(self) -> "SignalInstance":
        """Emitted when the message is clicked."""

    def show_message(self, title: str, text: str) -> None:
        """Show a message."""

    def hide(self) -> None:
        """Go away."""


class Notifications(QObject):
    """Asks what is due and was not told, and tells it: one by name, several in one message."""

    open_requested = Signal(int)  # a customer
    today_requested = Signal()

    def __init__(
        self,
        session: Session,
        habits: Habits,
        now: Callable[[], datetime],
        tray: MessagePlace,
        tell: Banners,
    ) -> None:
        """Tell nothing yet; `tell` shows a banner in the window, for where there is no tray."""
        super().__init__()
        self._session, self._habits, self._now = session, habits, now
        self._tray, self._tell = tray, tell
        self._first = True  # what is due then came due while the program was closed
        self._told: set[int] = set()
        self._clicked: Callable[[], None] = self.today_requested.emit
        tray.clicked.connect(self._follow_click)

    def look(self) -> None:
        """Ask what is due now, unless it is a quiet hour or the owner wants no notifications."""
        from tracker.domain.quiet_hours import is_quiet
        from tracker.queries.today import due_notifications

        habits, now = self._habits, self._now()
        if not habits.notifies or is_quiet(now.time(), habits.quiet_from, habits.quiet_to):
            return
        self._session.read(partial(due_notifications, now), self._show, view="notifications", owner=self)

    def close(self) -> None:
        """Take the icon out of the tray."""
        self._tray.hide()

    def _show(self, due: "Sequence[DueFollowUp]") -> None:
        missed, self._first = self._first, False
        fresh = [one for one in due if one.id not in self._told]
        if not fresh:
            return
        self._told.update(one.id for one in fresh)
        self._session.mark_notified(tuple(one.id for one in fresh))
        people = {one.customer_id for one in fresh}
        if missed:
            text = self.tr("%n follow-up(s) came due while Regulars was closed.", "", len(fresh))
            self._say(self.tr("While you were away"), text, self.tr("Show Today"), self.today_requested.emit)
        elif len(people) == 1:
            self._say_one(fresh)
        else:
            self._say_some(fresh)

    def _say_one(self, due: "Sequence[DueFollowUp]") -> None:
        """Tell what was promised to one customer, mostly one thing."""
        from ui.text.today import what_for

        customer_id, name = due[0].customer_id, due[0].name
        what = self.tr(", ", "between names").join(what_for(one) for one in due)
        self._say(name, what, self.tr("Open"), partial(self.open_requested.emit, customer_id))

    def _say_some(self, due: "Sequence[DueFollowUp]") -> None:
        names = self.tr(", ", "between names").join(list(dict.fromkeys(one.name for one in due))[:MOST_NAMES])
        more = len({one.name for one in due}) - MOST_NAMES
        if more > 0:
            names = fill(self.tr("%1 and %n more", "", more), names)
        title = self.tr("%n follow-up(s) are due", "", len(due))
        self._say(title, names, self.tr("Show Today"), self.today_requested.emit)

    def _say(self, title: str, text: str, act_words: str, act: Callable[[], None]) -> None:
        if self._tray.is_there:
            self._clicked = act
            self._tray.show_message(title, text)
        else:
            self._tell(
                fill(self.tr("%1: %2", "a name and what was promised, or how many and the names"), title, text),
                {act_words: act},
            )

    def _follow_click(self) -> None:
        self._clicked()
