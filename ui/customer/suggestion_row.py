"""A product to suggest to a customer, with a button and a digit for each answer."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.common.buttons import button
from ui.common.flow_layout import FlowLayout
from ui.common.labels import plain_label
from ui.override import override
from ui.text.fill import fill


class Answer(NamedTuple):
    """What may be answered: a key of `domain.together.Response`, the word on its button, and what that means."""

    response: str
    word: str
    meaning: str


class SuggestionRow(QWidget):
    """Emits the answer whose button is pressed, or whose digit, counted from 1, is typed on any of its buttons."""

    answered = Signal(str)

    def __init__(self, name: str, about: str, answers: Sequence[Answer]) -> None:
        """Show a product, why it is suggested or since when, and the answers."""
        super().__init__()
        self._answers = tuple(answers)
        title = plain_label(name, wrap=True)
        self.buttons: list[QPushButton] = []
        choices = QWidget()
        line = FlowLayout(choices, spacing=4)
        for place, answer in enumerate(self._answers, start=1):
            made = button("small", answer.word)
            made.setToolTip(f"{answer.meaning} ({place})")
            made.setAccessibleName(fill("%1: %2", answer.meaning, name))
            made.clicked.connect(lambda _=False, one=answer: self.answered.emit(one.response))
            self.buttons.append(made)
            line.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        column.addWidget(title)
        column.addWidget(plain_label(about, "small", wrap=True))
        column.addWidget(choices)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = event.key() - Qt.Key.Key_1
        if 0 <= place < len(self._answers) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.answered.emit(self._answers[place].response)
        else:
            super().keyPressEvent(event)
