"""Shows an icon that follows the scheme."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.override import override


class IconLabel(QWidget):
    """Paints an icon; decoration only, the words stand beside it."""

    def __init__(self, icon: QIcon, size: int = 20, parent: QWidget | None = None) -> None:
        """Show `icon`, `size` pixels wide and high."""
        super().__init__(parent)
        self._icon = icon
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._icon.paint(QPainter(self), self.rect())
