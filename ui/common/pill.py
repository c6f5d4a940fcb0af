"""A rounded label for a short state: an age, a due day, a tag."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.common.restyle import set_look

PillKind = Literal["plain", "accent", "warn", "bad"]


class Pill(QLabel):
    """Shows a few words on a soft ground; the words, not the colour, carry the meaning."""

    def __init__(self, text: str = "", kind: PillKind = "plain", parent: QWidget | None = None) -> None:
        """Make a pill of one of the four kinds."""
        super().__init__(parent)
        self.setIndent(0)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("pill", kind)
        self.setText(text)

    def show_state(self, text: str, kind: PillKind) -> None:
        """Show other words in another kind."""
        self.setText(text)
        set_look(self, "pill", kind)
