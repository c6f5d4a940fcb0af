"""A set of stages to choose: its stages side by side, as a customer walks through them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.override import override
from ui.theme.contrast import legible
from ui.theme.theme import Theme
from ui.theme.tokens import RADIUS_CARD

_PAD = 12
_RADIO = 16
_CHIP_PAD = 9
_BAR = 4
_BETWEEN = 5


class StageSetCard(QAbstractButton):
    """One of several; with the focus on it, the arrow keys choose another."""

    def __init__(self, theme: Theme, hues: Sequence[str], parent: QWidget | None = None) -> None:
        """Make it without names; `hues` are the stages' colours."""
        super().__init__(parent)
        self._theme, self._hues = theme, hues
        self._names: Sequence[str] = ()
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def names(self) -> Sequence[str]:
        """The names of the stages."""
        return self._names

    def show_names(self, names: Sequence[str]) -> None:
        """Show the stages' names, first to last."""
        self._names = names
        self.setAccessibleName(", ".join(names))
        self.setToolTip(" → ".join(names))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font(bold=True))
        widest = max((metrics.horizontalAdvance(name) for name in self._names), default=0)
        chips = len(self._names) * (widest + _BAR + 2 * _CHIP_PAD + _BETWEEN)
        return QSize(3 * _PAD + _RADIO + chips, metrics.height() + 2 * _CHIP_PAD + 2 * _PAD - 6)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        chosen, width = self.isChecked(), 2 if self.hasFocus() else 1
        painter.setPen(QPen(QColor(tokens.accent if chosen or self.hasFocus() else tokens.line), width))
        ground = tokens.accent_soft if chosen else tokens.hover if self.underMouse() else tokens.panel
        painter.setBrush(QColor(ground))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS_CARD, RADIUS_CARD)
        self._paint_radio(painter)
        left = 2 * _PAD + _RADIO
        room = (self.width() - left - _PAD + _BETWEEN) / max(len(self._names), 1)
        for place, name in enumerate(self._names):
            chip = QRectF(left + place * room, _PAD - 3, room - _BETWEEN, self.height() - 2 * _PAD + 6)
            self._paint_chip(painter, chip, name, self._hues[place])

    def _paint_radio(self, painter: QPainter) -> None:
        tokens = self._theme.tokens
        middle = QPointF(_PAD + _RADIO / 2, self.height() / 2)
        painter.setPen(QPen(QColor(tokens.accent if self.isChecked() else tokens.field_line), 1))
        painter.setBrush(QColor(tokens.accent if self.isChecked() else tokens.panel))
        painter.drawEllipse(middle, _RADIO / 2 - 0.5, _RADIO / 2 - 0.5)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.panel))
            painter.drawEllipse(middle, 3, 3)

    def _paint_chip(self, painter: QPainter, chip: QRectF, name: str, hue: str) -> None:
        tokens = self._theme.tokens
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.panel))
        painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(legible(hue, tokens.panel)))
        painter.drawRoundedRect(QRectF(chip.left(), chip.top(), _BAR, chip.height()), 2, 2)
        painter.setFont(self._theme.font(bold=True))
        painter.setPen(QColor(tokens.text))
        words = chip.adjusted(_BAR + _CHIP_PAD - 2, 0, -3, 0)
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
