"""Push buttons in the looks the style sheet knows."""

from typing import Literal

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QIcon, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QStyleOptionButton, QWidget

from ui.common.kbd import KeyCap
from ui.override import override

ButtonKind = Literal["secondary", "primary", "flat", "small", "link"]
_CHEVRON = 14
_EDGE = 9
_MENU_ROOM = 13 + 5 + _CHEVRON + _EDGE  # left of the text, between text and arrow, right of the arrow


def button(kind: ButtonKind = "secondary", text: str = "", icon: QIcon | None = None) -> QPushButton:
    """Make a push button; the one thing to do on a screen is primary."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    if icon is not None:
        made.setIcon(icon)
    return made


def icon_button(icon: QIcon, name: str, kind: ButtonKind = "secondary") -> QPushButton:
    """Make a button that shows an icon only; `name` is its tooltip and what a screen reader says."""
    made = button(kind, icon=icon)
    made.setProperty("bare", True)
    made.setToolTip(name)
    made.setAccessibleName(name)
    return made


class MenuButton(QPushButton):
    """A button that opens a menu, or a chooser of its own, with a small arrow behind its text."""

    def __init__(self, arrow: QIcon, parent: QWidget | None = None) -> None:
        """Make it; `arrow` is the icon "chevron-down"."""
        super().__init__(parent)
        self._arrow = arrow
        self.setProperty("kind", "menu")
        self.setAutoDefault(False)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + _MENU_ROOM, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        # with this feature the style sheet's padding would be lost
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        left, top = self.width() - _CHEVRON - _EDGE, (self.height() - _CHEVRON) // 2
        self._arrow.paint(QPainter(self), left, top, _CHEVRON, _CHEVRON)


class KeyButton(QPushButton):
    """A button that shows its shortcut as a key cap behind its text."""

    def __init__(self, keys: QKeySequence, parent: QWidget | None = None) -> None:
        """Make it; the shortcut itself belongs to an action."""
        super().__init__(parent)
        self.setProperty("kind", "key")
        self.setAutoDefault(False)
        self._cap = KeyCap(keys, self)

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self._cap.sizeHint().width() + 4, 0)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cap()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()

    def _place_cap(self) -> None:
        size = self._cap.sizeHint()
        self._cap.setGeometry(
            self.width() - size.width() - _EDGE - 3,
            (self.height() - size.height()) // 2,
            size.width(),
            size.height(),
        )
