"""Labels that show text exactly as it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def plain_label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """Make a label for plain text; `role` is title, heading, brand, muted, small, bad or empty."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if role:
        label.setProperty("role", role)
    label.setText(text)
    return label
