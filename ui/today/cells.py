"""What stands in the rows of Today: names, texts of two lines, stages."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.common.elided_label import ElidedLabel
from ui.override import override

_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter)
_LINES = 2
_LEAST = 90
_ABOVE = 4
_ENDLESS = 100_000
_DOT = 9
_DOT_ROOM = 15
_NARROWEST = 40


class ShortLabel(ElidedLabel):
    """One line that takes the room it needs, up to a width, and ends in … beyond it."""

    def __init__(self, widest: int, *, bold: bool = False, role: str = "", narrowest: int = _NARROWEST) -> None:
        """Make it empty; it is not squeezed below `narrowest`."""
        self._widest, self._narrowest = widest, narrowest
        super().__init__(role=role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if bold:
            self.setProperty("strong", True)

    @override
    def sizeHint(self) -> QSize:
        self.ensurePolished()  # a bold name is wider
        margins = self.contentsMargins()
        width = self.fontMetrics().horizontalAdvance(self.text()) + margins.left() + margins.right() + 1
        return QSize(min(width, self._widest), super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self._narrowest), super().minimumSizeHint().height())


class StageLabel(ShortLabel):
    """The name of a stage behind a dot of its colour."""

    def __init__(self, widest: int = 150) -> None:
        """Make it empty."""
        super().__init__(widest)
        self._colour = QColor()
        self.setContentsMargins(_DOT_ROOM, 0, 0, 0)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())

    def show_stage(self, name: str, colour: str) -> None:
        """Show a stage."""
        self._colour = QColor(colour) if colour else QColor()
        self.setText(name)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._colour.isValid() and self.text():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour)
            painter.drawEllipse(QRectF(0, (self.height() - _DOT) / 2, _DOT, _DOT))


class TwoLines(QLabel):
    """A text of two lines at most; what is longer ends in …, screen readers get it all."""

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        if role:
            self.setProperty("role", role)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def sizeHint(self) -> QSize:
        wanted = self.fontMetrics().horizontalAdvance(_one_line(self.text()))
        return QSize(max(_LEAST, min(wanted, 2 * _LEAST)), self.heightForWidth(max(_LEAST, self.width())))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, self.fontMetrics().height() + 2 * _ABOVE)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        self.ensurePolished()
        text = _one_line(self.text())
        return min(self._tall(text, width), self._room(text)) + 2 * _ABOVE

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        text, width = _one_line(self.text()), self.width()
        shown, room = text, _LINES * width
        while room > 0 and self._tall(shown, width) > self._room(text):
            shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
            room -= self.fontMetrics().averageCharWidth()
        self.style().drawItemText(
            QPainter(self), self.rect(), _WRAP, self.palette(), self.isEnabled(), shown, self.foregroundRole()
        )

    def _tall(self, text: str, width: int) -> int:
        return self.fontMetrics().boundingRect(QRect(0, 0, max(width, 1), _ENDLESS), _WRAP, text or " ").height()

    def _room(self, text: str) -> int:
        """Return how tall so many lines are; Chinese ones may be taller than the font says."""
        return _LINES * self._tall(text, _ENDLESS)


def _one_line(text: str) -> str:
    return " ".join(text.split())
