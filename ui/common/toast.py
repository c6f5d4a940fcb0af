"""The line at the bottom of the window that says what was just done and offers to take it back."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QWidget

from ui.common.announce import announce
from ui.common.buttons import button
from ui.common.labels import plain_label
from ui.override import override

SHOWN_MS = 8000
MOST_ACTIONS = 3
_FROM_BOTTOM = 18
_SIDE_ROOM = 16


class ToastAction(NamedTuple):
    """A link on the toast: its words, and what it does."""

    text: str
    act: Callable[[], None]


class Toast(QFrame):
    """Shows one message at a time for 8 seconds, longer while the pointer or the keyboard is on it.

    It appears and goes without motion. The parent calls `place` when its size changes.
    """

    def __init__(self, parent: QWidget) -> None:
        """Make a hidden toast lying over `parent`."""
        super().__init__(parent)
        self.setObjectName("toast")
        self._host = parent
        self._left = 0
        self._label = plain_label()
        self._buttons: list[QPushButton] = []
        self._return_focus: QWidget | None = None
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.dismiss)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 5, 10, 5)
        self._row.setSpacing(8)
        self._row.addWidget(self._label, 1)
        self.hide()

    @property
    def text(self) -> str:
        """The message shown last."""
        return self._label.text()

    @property
    def buttons(self) -> list[QPushButton]:
        """The links shown now, left to right."""
        return list(self._buttons)

    def show_text(self, text: str, actions: Sequence[ToastAction] = ()) -> None:
        """Show a message with up to three links in place of the one before; using a link closes the toast."""
        self._drop_buttons()
        self._label.setText(text)
        self._label.setMinimumHeight(self._label.fontMetrics().height() + 8)
        for action in actions[:MOST_ACTIONS]:
            self._add_button(action)
        self.setAccessibleName(text)
        self.place(self._left)
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, text)

    def dismiss(self) -> None:
        """Hide it; the keyboard goes back to where it was."""
        had_focus = self._holds_focus()
        self.hide()
        if had_focus and self._return_focus is not None:
            self._return_focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self, left: int = 0) -> None:
        """Move to the middle of the parent's lower edge, right of its first `left` pixels."""
        self._left = left
        room = self._host.width() - left - 2 * _SIDE_ROOM
        self._label.setWordWrap(False)
        if self.sizeHint().width() > room:
            self._label.setWordWrap(True)
            self.setFixedWidth(room)
        else:
            self.setFixedWidth(self.sizeHint().width())
        height = self._row.heightForWidth(self.width()) if self._label.wordWrap() else self.sizeHint().height()
        self.setFixedHeight(height)
        x = left + _SIDE_ROOM + (room - self.width()) // 2
        self.move(x, self._host.height() - self.height() - _FROM_BOTTOM)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._run_on()
        super().leaveEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def _add_button(self, action: ToastAction) -> None:
        made = button("flat", action.text)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.clicked.connect(lambda: self._use(action))
        self._row.addWidget(made)
        made.show()  # at once, not when the event loop comes round: the row is measured now
        self._buttons.append(made)

    def _use(self, action: ToastAction) -> None:
        self.dismiss()
        action.act()

    def _drop_buttons(self) -> None:
        for old in self._buttons:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons.clear()

    def _follow_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if not self.isVisible():
            return
        if self._holds_focus():
            self._timer.stop()
            if before is not None and not self.isAncestorOf(before):
                self._return_focus = before
                before.destroyed.connect(self._forget_focus)
        elif now is not None:
            self._run_on()

    def _forget_focus(self) -> None:
        self._return_focus = None

    def _holds_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _run_on(self) -> None:
        if self.isVisible() and not self.underMouse() and not self._holds_focus() and not self._timer.isActive():
            self._timer.start()
