"""What a list, board or chart shows while there is nothing in it: what it is, and the one thing to do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.common.icon_label import IconLabel
from ui.common.labels import plain_label

_ICON = 40
_WIDEST = 420


class EmptyState(QWidget):
    """Stands in the middle of an empty place: an icon, a title, a sentence, one or two buttons."""

    def __init__(self, icon: QIcon, buttons: Sequence[QPushButton] = (), parent: QWidget | None = None) -> None:
        """Make it without words; the owner calls `set_words` when it retranslates."""
        super().__init__(parent)
        self._title = plain_label(role="heading")
        self._sentence = plain_label(role="muted", wrap=True)
        self._sentence.setMinimumWidth(_WIDEST)
        self._sentence.setMaximumWidth(_WIDEST)
        for label in (self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        for one in buttons:
            row.addWidget(one)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        for widget in (IconLabel(icon, _ICON), self._title):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        middle = QHBoxLayout()  # a layout's alignment would have it take the height of one line
        middle.addStretch()
        middle.addWidget(self._sentence)
        middle.addStretch()
        column.addLayout(middle)
        column.addSpacing(4)
        column.addLayout(row)
        column.addStretch(3)

    def set_words(self, title: str, sentence: str) -> None:
        """Say what belongs here and what to do."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
