"""A scroll bar as narrow as the gap beside the cards, so that they are as wide with it as without."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle

from ui.override import override
from ui.theme.theme import Theme

WIDTH = 7
_HANDLE = 4.0
_SHORTEST = 32


class ThinBar(QScrollBar):
    """Paints nothing but its handle: the style sheet would take longer for it than the column for its cards."""

    def __init__(self, theme: Theme) -> None:
        """Make an upright bar."""
        super().__init__(Qt.Orientation.Vertical)
        self._theme = theme
        self.setStyleSheet(f"QScrollBar:vertical {{ width: {WIDTH}px; }}")

    @override
    def sizeHint(self) -> QSize:
        return QSize(WIDTH, super().sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        # a style sheet takes this away whenever it is applied; with it, the column below is not painted again each time
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("column"))
        if self.maximum() > self.minimum():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("muted" if self.underMouse() else "scroll"))
            painter.drawRoundedRect(self._handle(), _HANDLE / 2, _HANDLE / 2)

    def _handle(self) -> QRectF:
        """Return where the style sheet has the handle, whose own answer takes longer than all the painting."""
        whole, steps = self.height(), self.maximum() - self.minimum()
        length = max(_SHORTEST, whole * self.pageStep() // (steps + self.pageStep()))
        top = QStyle.sliderPositionFromValue(self.minimum(), self.maximum(), self.value(), whole - length)
        return QRectF(WIDTH - _HANDLE - 1, top, _HANDLE, length)
