"""Keeps the number at Today's place right, and tells of what is due, whichever page is shown."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.common.day_watch import DayWatch
from ui.main_window import MainWindow
from ui.notifications import Notifications
from ui.session import Session

if TYPE_CHECKING:
    from tracker.domain.changes import Changes

_TABLES = ("follow_up", "customer")


class Attention(QObject):
    """Looks at the start, after each change and each minute."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        watch: DayWatch,
        notifications: Notifications,
        now: Callable[[], datetime],
    ) -> None:
        """Begin with the first `look`, for which the file has to be open."""
        super().__init__(window)
        self._window, self._session, self._now = window, session, now
        self._notifications = notifications
        session.changed.connect(self._follow)
        watch.ticked.connect(self.look)

    def look(self) -> None:
        """Count who waits, and tell what is due."""
        if self._session.is_open:
            self._count()
            self._notifications.look()

    def _count(self) -> None:
        from tracker.queries.today import badge_count

        self._session.read(partial(badge_count, self._now()), self._window.show_waiting, view="waiting", owner=self)

    def _follow(self, changes: "Changes") -> None:
        if changes.touches(*_TABLES):
            self._count()
