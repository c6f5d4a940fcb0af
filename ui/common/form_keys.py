"""Keys that every form treats alike: Ctrl+Enter saves, and nothing does while a word is still being composed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from ui.common.buttons import KeyButton
from ui.override import override

SUBMIT_KEYS = QKeySequence("Ctrl+Enter")
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_OF_COMPOSING = {*ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Tab}
_KEY_EVENTS = {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}


def submit_shortcut(form: QWidget, submit: Callable[[], object]) -> QShortcut:
    """Have Ctrl+Enter, of either Enter key, submit a form wherever in it the keyboard is."""
    made = QShortcut(form)
    made.setKeys([QKeySequence("Ctrl+Return"), SUBMIT_KEYS])
    made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    made.activated.connect(submit)
    return made


def submit_button() -> KeyButton:
    """Make the button that saves a form: the one thing to do, with its keys."""
    made = KeyButton(SUBMIT_KEYS)
    made.setProperty("kind", "primary")
    made.setProperty("capped", True)
    return made


def press_or(submit: Callable[[], object]) -> None:
    """Do what Enter does in a form that it saves: press the button that has the keyboard, else submit.

    One of several to choose from is no such button.
    """
    focused = QApplication.focusWidget()
    if isinstance(focused, QPushButton) and not focused.isCheckable():
        focused.click()
    else:
        submit()


class FormKeys(QObject):
    """Watches the text fields of a form.

    While an input method shows a word that is not finished, Enter, Esc, Tab and the arrows are its own: where they
    arrive all the same, they do nothing. Ctrl+Enter emits `submitted`.
    """

    submitted = Signal()

    def __init__(self, parent: QObject) -> None:
        """Watch nothing yet."""
        super().__init__(parent)
        self._composing: QObject | None = None

    @property
    def is_composing(self) -> bool:
        """Say whether a word is being composed now."""
        return self._composing is not None

    def watch(self, *fields: QWidget) -> None:
        """Watch these fields."""
        for one in fields:
            one.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent):
            if event.preeditString():
                self._composing = watched
            elif self._composing is watched:
                self._composing = None
        elif event.type() == QEvent.Type.FocusOut and self._composing is watched:
            self._composing = None
        elif isinstance(event, QKeyEvent) and event.type() in _KEY_EVENTS:
            return self._take_key(watched, event)
        return False

    def _take_key(self, watched: QObject, event: QKeyEvent) -> bool:
        if self._composing is watched and event.key() in _OF_COMPOSING:
            event.accept()
            return True
        if event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.submitted.emit()
            return True
        return False
