"""Paints the boxes that say who is chosen."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.override import override
from ui.theme.icons import icon
from ui.theme.theme import Theme

_BOX = 15
_RADIUS = 4


class CheckDelegate(QStyledItemDelegate):
    """Draws a box in the middle of the cell, ticked or not; clicks are the table's own."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Paint in the colours of a theme."""
        super().__init__(parent)
        self._theme = theme

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        ground = option.backgroundBrush
        rect = option.rect
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if ground.style() != Qt.BrushStyle.NoBrush:
            painter.fillRect(rect, ground)
        if state is None:
            return
        checked = Qt.CheckState(state) == Qt.CheckState.Checked
        box = QRectF(0, 0, _BOX, _BOX)
        box.moveCenter(QRectF(rect).center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent" if checked else "field_line")))
        painter.setBrush(self._theme.colour("accent" if checked else "panel"))
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        painter.restore()
        if checked:
            inside = box.adjusted(1, 1, -1, -1).toRect()
            icon("check", self._theme.tokens.on_accent).paint(painter, inside)
