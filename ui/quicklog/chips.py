"""The chips under the line: what was understood, part by part."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.common.flow_layout import FlowLayout
from ui.override import override
from ui.quicklog.parts import Part
from ui.quicklog.words import ChipWords
from ui.text.fill import fill
from ui.theme.theme import Theme
from ui.theme.tokens import SIZE_KEY

_SIDE, _ABOVE = 11, 5
_ICON, _BEHIND_ICON = 14, 5
_WIDEST = 460
_RADIUS = 8


class PartChip(QPushButton):
    """One part: a small caption over its value. Space, Enter or a click opens what changes it."""

    def __init__(self, theme: Theme, part: Part, parent: QWidget) -> None:
        """Make it empty."""
        super().__init__(parent)
        self.part = part
        self._theme = theme
        self.words = ChipWords(part, "", "")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_words(self, words: ChipWords) -> None:
        """Show what was understood."""
        self.words = words
        self.setAccessibleName(fill(self.tr("%1: %2"), words.caption, words.value))
        self.setAccessibleDescription(self.tr("Not sure") if words.in_doubt else "")
        self.setToolTip(words.value if self._wanted_width() > _WIDEST else "")
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        small, bold = self._metrics()
        return QSize(min(self._wanted_width(), _WIDEST), small.height() + bold.height() + 2 * _ABOVE)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.ignore()  # a push button would walk through its siblings
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, doubt = self._theme.tokens, self.words.in_doubt
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QPen(QColor(tokens.accent if self.hasFocus() else tokens.warn_soft if doubt else tokens.accent_soft), 2)
        if self.underMouse() and not self.hasFocus():
            edge.setColor(QColor(tokens.accent))
            edge.setWidth(1)
        painter.setPen(edge)
        painter.setBrush(QColor(tokens.warn_soft if doubt else tokens.accent_soft))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        small, bold = self._metrics()
        inside = self.rect().adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
        painter.setFont(self._theme.font(SIZE_KEY))
        painter.setPen(QColor(tokens.on_pill))
        painter.drawText(inside.left(), inside.top() + small.ascent(), self.words.caption)
        value = QRect(inside.left(), inside.top() + small.height(), inside.width(), bold.height())
        colour = "warn" if doubt else "on_accent_soft"
        if self.words.icon:
            place = QPoint(value.left(), value.center().y() - _ICON // 2 + 1)
            self._theme.icon(self.words.icon, colour).paint(painter, QRect(place, QSize(_ICON, _ICON)))
            value.setLeft(value.left() + _ICON + _BEHIND_ICON)
        painter.setFont(self._theme.font(bold=True))
        painter.setPen(QColor(getattr(tokens, colour)))
        shown = bold.elidedText(self.words.value, Qt.TextElideMode.ElideRight, value.width())
        painter.drawText(value.left(), value.top() + bold.ascent(), shown)

    def _metrics(self) -> tuple[QFontMetrics, QFontMetrics]:
        return QFontMetrics(self._theme.font(SIZE_KEY)), QFontMetrics(self._theme.font(bold=True))

    def _wanted_width(self) -> int:
        small, bold = self._metrics()
        icon = _ICON + _BEHIND_ICON if self.words.icon else 0
        wide = max(small.horizontalAdvance(self.words.caption), bold.horizontalAdvance(self.words.value) + icon)
        return wide + 2 * _SIDE + 2


class PartChips(QWidget):
    """The row of chips, in the order of the parts; those with nothing to show are hidden."""

    chosen = Signal(object)  # Part

    def __init__(self, theme: Theme) -> None:
        """Make it empty."""
        super().__init__()
        row = FlowLayout(self, 8)
        self.chips = {part: PartChip(theme, part, self) for part in Part}
        for part, chip in self.chips.items():
            chip.hide()
            chip.clicked.connect(lambda _=False, part=part: self.chosen.emit(part))
            row.addWidget(chip)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_chips(self, words: Sequence[ChipWords]) -> None:
        """Show these chips and no others."""
        shown = {one.part: one for one in words}
        for part, chip in self.chips.items():
            if part in shown:
                chip.show_words(shown[part])
            elif chip.hasFocus():
                self.focusNextChild()
            chip.setVisible(part in shown)
        self.setVisible(bool(shown))
        self.updateGeometry()

    @property
    def visible(self) -> list[PartChip]:
        """The chips shown now, left to right."""
        return [chip for chip in self.chips.values() if not chip.isHidden()]
