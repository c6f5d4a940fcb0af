"""Notices that another day has come, also over a night that the laptop slept through, or another time zone."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

EVERY_MS = 60_000
SLEPT = timedelta(minutes=3)  # since the last look: longer than a busy laptop keeps a timer waiting


class DayWatch(QObject):
    """Looks at the clock each minute, and whenever the program comes to the front."""

    ticked = Signal()  # at each look: what is due at a time may be due now
    turned = Signal()  # before it, where the day, the time zone or the clock is another than a look ago

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        """Watch from this moment on; `now` returns the wall time with its offset."""
        super().__init__(parent)
        self._now = now
        self._seen = now()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._follow_state)

    def look(self) -> None:
        """Look at the clock now."""
        follow_zone()
        before, self._seen = self._seen, self._now()
        other_day = before.date() != self._seen.date() or before.utcoffset() != self._seen.utcoffset()
        if other_day or not timedelta() <= self._seen - before <= SLEPT:
            self.turned.emit()
        self.ticked.emit()

    def _follow_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.look()


def follow_zone() -> None:
    """Have the process notice that the system is in another time zone now; on Windows it notices when started anew."""
    if hasattr(time, "tzset"):
        time.tzset()
