"""Asks how satisfied a customer is: a score by one key, their words, and after a bad one what is promised."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from tracker.commands.followups import NewFollowUp
from tracker.domain.after_sales import BAD_UP_TO, BEST, WORST
from ui.common.buttons import button
from ui.common.due_picker import Due, DuePicker
from ui.common.flow_layout import FlowLayout
from ui.common.form_keys import FormKeys
from ui.common.labels import plain_label
from ui.common.translated import keep_translated
from ui.override import override
from ui.text.after_sales import score_told, score_words
from ui.text.fill import fill

_DIGITS = "12345+ěščř"  # on a Czech keyboard the same keys give letters
_OFFERED = (Due.TOMORROW, Due.DAYS, Due.WEEK, Due.OTHER, Due.NONE)


class CheckInForm(QFrame):
    """Stands below the customer's row, or on their page. 1 to 5 choose a score, Enter saves, Esc gives up."""

    answered = Signal(object, str, object)  # score or None, their words, NewFollowUp or None
    given_up = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Make it without a question."""
        super().__init__(parent)
        self.setObjectName("question")
        self._today, self._name, self._bought = today, "", ""
        self.score: int | None = None
        self._is_correction = False
        self._question = plain_label(wrap=True)
        self.scores = [button() for _ in range(WORST, BEST + 1)]
        self.words, self.promise = QLineEdit(), QLineEdit()
        self.due = DuePicker(today, _OFFERED)
        self.save, self.no_answer, self.cancel = button("primary"), button(), button("flat")
        self._follow_up = QWidget()
        self._what = plain_label(wrap=True)
        self._lay_out()
        for score, made in enumerate(self.scores, start=WORST):
            made.setProperty("kind", "chip")
            made.setCheckable(True)
            made.clicked.connect(partial(self.choose, score))
        self.keys = FormKeys(self)
        self.keys.watch(self.words, self.promise)
        self.keys.submitted.connect(self.submit)
        self.words.returnPressed.connect(self.submit)
        self.promise.returnPressed.connect(self.submit)
        self.save.clicked.connect(self.submit)
        self.no_answer.clicked.connect(lambda: self.answered.emit(None, "", None))
        self.cancel.clicked.connect(self.given_up)
        self.hide()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        for score, made in enumerate(self.scores, start=WORST):
            made.setText(fill(self.tr("%1 %2", "a score, what it means"), score, score_words(score)))
            made.setAccessibleName(score_told(score))
        self.words.setPlaceholderText(self.tr("What do they say?"))
        self.words.setAccessibleName(self.tr("In the customer's words"))
        self._what.setText(self.tr("What will you do about it, and when?"))
        self.promise.setPlaceholderText(self.tr("What for?"))
        self.promise.setAccessibleName(self.tr("What the follow-up is for"))
        self.save.setText(self.tr("Save"))
        self.no_answer.setText(self.tr("No answer"))
        self.cancel.setText(self.tr("Cancel"))
        self._say()

    def ask(self, name: str, bought: str = "") -> None:
        """Ask about a customer, anew; bought: what and when, in words."""
        self._name, self._bought, self.score = name, bought, None
        self._is_correction = False
        self.words.clear()
        self.promise.clear()
        self.due.choose(Due.TOMORROW)
        self._say()
        self._show_score()

    def show_answer(self, score: int, words: str) -> None:
        """Show an answer that was noted before, to be corrected; what was promised for it stays."""
        self.score, self._is_correction = score, True
        self.words.setText(words)
        self._show_score()

    def take_focus(self) -> None:
        """Put the keyboard where a digit chooses a score."""
        self.scores[(self.score or WORST) - WORST].setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, score: int) -> None:
        """Choose a score and go on to their words."""
        self.score = score
        self._show_score()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Save what is chosen; without a score there is nothing to save."""
        if self.keys.is_composing:
            return
        if self.score is None:
            self.take_focus()
            return
        self.answered.emit(self.score, self.words.text(), self._promised())

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        return [*self.scores, self.words, self.promise, *self.due.tab_stops, self.save, self.no_answer, self.cancel]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.text() and event.text() in _DIGITS:
            self.choose(_DIGITS.index(event.text()) % BEST + WORST)
        else:
            super().keyPressEvent(event)

    @property
    def _promises(self) -> bool:
        """Whether the score is so bad that something is to be done about it."""
        return self.score is not None and self.score <= BAD_UP_TO and not self._is_correction

    def _promised(self) -> NewFollowUp | None:
        day = self.due.day
        if day is None or not self._promises:
            return None
        return NewFollowUp(day, text=self.promise.text() or self.words.text() or self.tr("They were not satisfied"))

    def _show_score(self) -> None:
        for score, made in enumerate(self.scores, start=WORST):
            made.setChecked(score == self.score)
        self._follow_up.setVisible(self._promises)
        self.no_answer.setVisible(not self._is_correction)
        self.updateGeometry()

    def _say(self) -> None:
        asked = fill(self.tr("How satisfied is %1?"), self._name)
        if self._bought:
            asked = fill(self.tr("How satisfied is %1? Bought: %2"), self._name, self._bought)
        self._question.setText(asked)
        self.setAccessibleName(asked)

    def _lay_out(self) -> None:
        chips = QWidget()
        flow = FlowLayout(chips)
        for made in self.scores:
            flow.addWidget(made)
        below = QVBoxLayout(self._follow_up)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(6)
        for one in (self._what, self.promise, self.due):
            below.addWidget(one)
        self._follow_up.hide()
        last = QWidget()
        acts = FlowLayout(last)  # the column beside a customer's timeline is narrow
        for made in (self.save, self.no_answer, self.cancel):
            acts.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        for part in (self._question, chips, self.words, self._follow_up, last):
            column.addWidget(part)
