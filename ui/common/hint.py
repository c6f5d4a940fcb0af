"""A remark under a field: what was found wrong with it, or what it means."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.common.icon_label import IconLabel
from ui.common.labels import plain_label
from ui.common.restyle import set_look
from ui.theme.theme import Theme

HintKind = Literal["info", "warning", "error"]
_COLOURS = {"info": "muted", "warning": "warn", "error": "bad"}
_ICON = 14


class Hint(QWidget):
    """Shows an icon and a short sentence; hidden while there is nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it silent."""
        super().__init__(parent)
        self._label = plain_label(role="small", wrap=True)
        self._icons = {kind: IconLabel(theme.icon(kind, colour), _ICON) for kind, colour in _COLOURS.items()}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 2)
        row.setSpacing(5)
        for icon in self._icons.values():
            icon.hide()
            row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while it is silent."""
        return self._label.text()

    def say(self, text: str, kind: HintKind = "info") -> None:
        """Show a sentence, or nothing where it is empty."""
        self._label.setText(text)
        for name, icon in self._icons.items():
            icon.setVisible(name == kind and kind != "info")
        set_look(self._label, "role", "bad" if kind == "error" else "small")
        self.setVisible(bool(text))
