"""A field for a code (a currency, a country): a short list, and any other code can be typed."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QWidget

Choices = list[tuple[str, str]]


class CodeField(QComboBox):
    """Tells of a code once it is chosen, or typed and left; what is no code is refused and stays to be mended."""

    picked = Signal(str)
    refused = Signal(str)  # what was typed; empty once it was mended

    def __init__(self, choices: Choices, read: Callable[[str], str], parent: QWidget | None = None) -> None:
        """Offer `choices`, (code, text) each; `read` finds the code a text begins with, empty where there is none."""
        super().__init__(parent)
        self._read = read
        self._code = ""
        self._line = QLineEdit()
        self.setLineEdit(self._line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for code, text in choices:
            self.addItem(text, code)
        self.activated.connect(self._commit)
        self._line.editingFinished.connect(self._commit)

    @property
    def code(self) -> str:
        """The code that holds now."""
        return self._code

    def set_code(self, code: str) -> None:
        """Show a code; nothing is told."""
        self._code = code
        index = self.findData(code)
        self.setCurrentIndex(index)
        self.setEditText(self.itemText(index) if index >= 0 else code)
        self._line.setCursorPosition(0)

    def _commit(self) -> None:
        code = self._read(self.currentText())
        if not code:
            self.refused.emit(self.currentText())
            return
        changed = code != self._code
        self.set_code(code)
        self.refused.emit("")
        if changed:
            self.picked.emit(code)
