"""A key cap: shows which keys do something."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


def key_text(keys: QKeySequence) -> str:
    """Return the keys as this system writes them, for reading: "Ctrl K", "Ctrl →", "⌘K"; empty for none."""
    text = keys.toString(QKeySequence.SequenceFormat.NativeText)
    arrow = _ARROWS.get(keys.toString().rpartition("+")[2], "")
    if arrow:
        text = text[: text.rfind("+") + 1] + arrow
    return text.replace("+", " ")


class KeyCap(QLabel):
    """Shows a shortcut as a small key; clicks go through to what it lies on."""

    def __init__(self, keys: QKeySequence, parent: QWidget | None = None) -> None:
        """Show `keys`."""
        super().__init__(key_text(keys), parent)
        self.setObjectName("key")
        self.setIndent(0)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
