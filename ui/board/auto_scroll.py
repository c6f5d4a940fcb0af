"""Scrolls while something is dragged near an edge, faster the nearer it is."""

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QAbstractScrollArea

EDGE = 40  # pixels from an edge within which it scrolls
_TICK_MS = 16
_SLOWEST, _FASTEST = 2, 26  # pixels a tick, at the rim of the zone and at the edge


def scroll_step(position: int, length: int) -> int:
    """Return how many pixels to scroll at one tick, negative towards the start, 0 away from both edges.

    `position` is the pointer's place along the visible length; past an edge counts as on it.
    """
    zone = min(EDGE, length // 3)
    for distance, sign in ((position, -1), (length - 1 - position, 1)):
        if distance < zone:
            nearness = 1 - max(distance, 0) / zone
            return sign * round(_SLOWEST + (_FASTEST - _SLOWEST) * nearness**2)
    return 0


class AutoScroll(QObject):
    """Scrolls a board sideways and the column under the pointer up and down, for as long as the pointer stays there."""

    scrolled = Signal()

    def __init__(self, across: QAbstractScrollArea) -> None:
        """Scroll `across` sideways."""
        super().__init__(across)
        self._across = across
        self._column: QAbstractScrollArea | None = None
        self._pointer = QPoint()
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)

    def follow(self, pointer: QPoint, column: QAbstractScrollArea | None) -> None:
        """Take the pointer's place on the screen, and the column it is over."""
        self._pointer, self._column = pointer, column
        if not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """The drag has ended."""
        self._timer.stop()
        self._column = None

    def _tick(self) -> None:
        port = self._across.viewport()
        bars = [(self._across.horizontalScrollBar(), scroll_step(port.mapFromGlobal(self._pointer).x(), port.width()))]
        if self._column is not None:
            port = self._column.viewport()
            place = port.mapFromGlobal(self._pointer).y()
            bars.append((self._column.verticalScrollBar(), scroll_step(place, port.height())))
        moved = False
        for bar, step in bars:
            before = bar.value()
            bar.setValue(before + step)
            moved = moved or bar.value() != before
        if moved:
            self.scrolled.emit()
