"""Fields that a wheel, turned on the way down the page, does not change: keys and the open list do."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSpinBox

from ui.override import override


class CalmBox(QComboBox):
    """A box to choose from; the wheel goes on to the page, with the keyboard in the box, too.

    Many of these save what is chosen at once, so a page could not be read with a wheel without changing it.
    """

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class CalmNumber(QSpinBox):
    """A whole number; the wheel goes on to the page."""

    def __init__(self) -> None:
        """Make it as Qt does."""
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
