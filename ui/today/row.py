"""One row of a list on Today: what takes the keyboard, lights up under the pointer, and opens the customer."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.override import override
from ui.theme.theme import Theme
from ui.theme.tokens import RADIUS_NAV

_FOCUS_WIDTH = 2.0


class Row(QAbstractButton):
    """Lies behind the cells of a row."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Make it."""
        super().__init__(parent)
        self._theme = theme
        self.last = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = self._theme.tokens
        if not self.last:
            painter.setPen(QColor(tokens.row_line))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        if not (self.underMouse() or self.hasFocus()):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(tokens.accent), _FOCUS_WIDTH) if self.hasFocus() else QPen(Qt.PenStyle.NoPen)
        painter.setPen(pen)
        painter.setBrush(QColor(tokens.hover) if self.underMouse() else Qt.BrushStyle.NoBrush)
        inset = _FOCUS_WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS_NAV, RADIUS_NAV)
