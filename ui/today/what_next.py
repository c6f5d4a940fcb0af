"""Asks, where a follow-up was done, what comes next with the customer: one letter or chip answers."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from tracker.commands.followups import NewFollowUp
from tracker.domain.recurrence import add_months
from tracker.domain.today import DueFollowUp
from ui.common.buttons import KeyButton
from ui.common.flow_layout import FlowLayout
from ui.common.form_keys import FormKeys
from ui.common.labels import plain_label
from ui.common.translated import keep_translated
from ui.override import override
from ui.text.fill import fill
from ui.text.formats import format_day


@dataclass(frozen=True, slots=True)
class Later:
    """A choice of when: its letter and the days or months it comes to; neither: not at all."""

    key: Qt.Key
    days: int = 0
    months: int = 0

    def day(self, today: date) -> date | None:
        """Return the day, seen from today; None for none."""
        if self.months:
            return add_months(today, self.months)
        return today + timedelta(days=self.days) if self.days else None


CHOICES = (
    Later(Qt.Key.Key_T, days=1),
    Later(Qt.Key.Key_A, days=3),
    Later(Qt.Key.Key_K, days=7),
    Later(Qt.Key.Key_H, months=1),
    Later(Qt.Key.Key_N),
)


class WhatNext(QFrame):
    """Stands where the row stood, until it is answered or something else is done."""

    chosen = Signal(int, object)  # customer's id, NewFollowUp; None: nothing more
    given_up = Signal()  # Esc

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Make it without a question."""
        super().__init__(parent)
        self.setObjectName("question")
        self._today = today
        self.done: DueFollowUp | None = None
        self._question = plain_label(wrap=True)
        self.text = QLineEdit()
        self.buttons = [KeyButton(QKeySequence(choice.key)) for choice in CHOICES]
        for choice, made in zip(CHOICES, self.buttons, strict=True):
            made.clicked.connect(lambda _=False, choice=choice: self._choose(choice))
        self.keys = FormKeys(self)
        self.keys.watch(self.text)
        self.keys.submitted.connect(lambda: self._choose(CHOICES[0]))
        self.text.returnPressed.connect(self.buttons[0].setFocus)
        head = QHBoxLayout()
        head.addWidget(self._question, 1)
        head.addWidget(self.text, 1)
        chips = QWidget()
        flow = FlowLayout(chips)
        for made in self.buttons:
            flow.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(chips)
        self.hide()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        words = (
            self.tr("Tomorrow"),
            self.tr("In 3 days"),
            self.tr("In a week"),
            self.tr("In a month"),
            self.tr("Nothing more"),
        )
        for made, text in zip(self.buttons, words, strict=True):
            made.setText(text)
        self.text.setPlaceholderText(self.tr("What for?"))
        self.text.setAccessibleName(self.tr("What the next follow-up is for"))
        self._say()

    def ask(self, done: DueFollowUp) -> None:
        """Ask about the customer of a follow-up that was just done; what it was for is offered again."""
        self.done = done
        self.text.setText(done.text)
        self.text.setCursorPosition(0)
        self._say()

    def take_letter(self, key: int) -> bool:
        """Answer by a letter; say whether it is one of the answers."""
        for choice in CHOICES:
            if choice.key == key:
                self._choose(choice)
                return True
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.modifiers() or not self.take_letter(event.key()):
            super().keyPressEvent(event)

    def _choose(self, choice: Later) -> None:
        if self.done is None or self.keys.is_composing:
            return
        done, day = self.done, choice.day(self._today())
        self.done = None
        self.chosen.emit(done.customer_id, NewFollowUp(day, text=self.text.text(), kind=done.kind) if day else None)

    def _say(self) -> None:
        if self.done is None:
            return
        self._question.setText(fill(self.tr("Done. What next with %1?"), self.done.name))
        self.setAccessibleName(self._question.text())
        for choice, made in zip(CHOICES, self.buttons, strict=True):
            day = choice.day(self._today())
            made.setToolTip(format_day(day) if day else "")
