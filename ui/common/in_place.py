"""Editing where a text stands: what is typed is committed on leaving the field, Esc brings back what was saved."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from shiboken6 import isValid

from ui.common.form_keys import ENTER, FormKeys
from ui.override import override


class InPlaceEdit(QObject):
    """Keeps apart what is saved and what is being typed in one field.

    Enter (in a field of several lines Ctrl+Enter) and leaving the field emit `committed`, if something changed. What
    is saved can be shown anew at any time: it never replaces what is being typed.
    """

    committed = Signal(str)

    def __init__(self, field: QLineEdit | QPlainTextEdit) -> None:
        """Take care of `field`, which may be empty still."""
        super().__init__(field)
        self.field = field
        self._saved = self.text
        self._sent: str | None = None
        field.setProperty("inplace", True)
        keys = FormKeys(self)
        keys.submitted.connect(self.commit)
        if isinstance(field, QLineEdit):
            field.textChanged.connect(self._show_tip)
        field.installEventFilter(self)
        keys.watch(field)  # the filter installed last is asked first

    @property
    def text(self) -> str:
        """What the field shows now."""
        return self.field.text() if isinstance(self.field, QLineEdit) else self.field.toPlainText()

    @property
    def saved(self) -> str:
        """What was last known to be saved."""
        return self._saved

    @property
    def is_dirty(self) -> bool:
        """Say whether something was typed that is not known to be saved."""
        return self.text != self._saved

    def show_saved(self, text: str) -> None:
        """Take `text` as what is saved now; shown unless the field holds something typed and not sent yet."""
        typed = self.is_dirty and self.text != self._sent
        self._saved = text
        if typed:
            return
        self._sent = None
        self._set(text)

    def show_anew(self, text: str) -> None:
        """Show the text of another record and forget what was typed."""
        self._sent = None
        self._saved = text
        self._set(text)

    def commit(self) -> None:
        """Emit `committed` if something changed that was not sent before."""
        if self.is_dirty and self.text != self._sent:
            self._sent = self.text
            self.committed.emit(self.text)

    def refuse(self) -> None:
        """Take what was sent as not saved: it stays in the field and can be sent again."""
        self._sent = None

    def restore(self) -> None:
        """Show what is saved again."""
        self._sent = None
        self._set(self._saved)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and self.is_dirty:
                self.restore()
                return True
            if event.key() in ENTER and isinstance(self.field, QLineEdit):
                self.commit()
                self.field.selectAll()
                return True
        elif isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut and isValid(self.field):
            self._leave(event.reason())  # a field that dies with the keyboard in it hears of it, too
        return False

    def _leave(self, reason: Qt.FocusReason) -> None:
        if reason != Qt.FocusReason.PopupFocusReason:  # the field's own menu
            self.commit()
            if isinstance(self.field, QLineEdit):
                self.field.setCursorPosition(0)

    def _show_tip(self, text: str) -> None:
        fits = self.field.fontMetrics().horizontalAdvance(text) < self.field.width()
        self.field.setToolTip("" if fits else text)

    def _set(self, text: str) -> None:
        if text == self.text:
            return
        if isinstance(self.field, QLineEdit):
            self.field.setText(text)
            self.field.setCursorPosition(0)
        else:
            self.field.setPlainText(text)
