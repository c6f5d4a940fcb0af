"""Asks what came of a quote: bought, gone or run out; why, where they stopped, and on which day."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from tracker.domain.quotes import Outcome
from tracker.domain.sales import SaleRecord
from ui.common.buttons import button
from ui.common.calm_fields import CalmBox
from ui.common.chips import Chip, Chips
from ui.common.day_field import DayField
from ui.common.flow_layout import FlowLayout
from ui.common.form_keys import FormKeys
from ui.common.labels import plain_label
from ui.common.suggestions import Suggestions
from ui.common.translated import keep_translated
from ui.override import override
from ui.text.fill import fill
from ui.text.formats import format_day
from ui.text.money import show_money
from ui.text.quotes import key_of, outcome_name, reason_names, stop_name, stop_names

_FIELD = 190


class Answer(NamedTuple):
    """What came of a quote, as CloseQuote takes it."""

    outcome: str
    reason: str
    on: date | None  # None: as CloseQuote takes it
    stopped_at: str | None
    sale_id: int | None = None


class Asked(NamedTuple):
    """What is asked about: whose quote it is, since when there is one, and where they stopped so far."""

    name: str
    given_on: date
    valid_until: date | None
    stopped_at: str
    amount: str  # in words


class CloseQuoteForm(QFrame):
    """Stands below the row of a quote. Enter saves, Esc gives up."""

    answered = Signal(object)  # Answer
    given_up = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Make it without a question."""
        super().__init__(parent)
        self.setObjectName("question")
        self._today = today
        self._asked: Asked | None = None
        self._sales: Sequence[SaleRecord] = ()
        self._currency = "EUR"
        self._question = plain_label(wrap=True)
        self.outcomes = Chips(len(Outcome))
        self.reason, self.stopped = QLineEdit(), QLineEdit()
        self._reasons, self._stops = Suggestions(self.reason), Suggestions(self.stopped)
        self._on = plain_label(role="small")
        self.day, self.sale = DayField(), CalmBox()
        self._on.setBuddy(self.day)
        self.save, self.cancel = button("primary"), button("flat")
        self.keys = FormKeys(self)
        self.keys.watch(self.reason, self.stopped, self.day)
        self.keys.submitted.connect(self.submit)
        self.outcomes.chosen.connect(self._follow)
        self.save.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.given_up)
        self._lay_out()
        self.hide()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.outcomes.set_chips([Chip(outcome, outcome_name(outcome)) for outcome in Outcome])
        for field, text in ((self.reason, self.tr("Why?")), (self.stopped, self.tr("Where did they stop?"))):
            field.setPlaceholderText(text)
            field.setAccessibleName(text)
        self._reasons.offer(list(reason_names().values()))
        self._stops.offer(list(stop_names().values()))
        self._on.setText(self.tr("On"))
        self.day.setAccessibleName(self.tr("The day it happened"))
        self.sale.setAccessibleName(self.tr("The sale it came to"))
        self.save.setText(self.tr("Save"))
        self.cancel.setText(self.tr("Cancel"))
        self._fill_sales()
        self._say()

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        return [*self.outcomes.buttons, self.reason, self.stopped, self.sale, self.day, self.cancel, self.save]

    def ask(self, asked: Asked, outcome: Outcome, *, sales: Sequence[SaleRecord] = (), currency: str = "EUR") -> None:
        """Ask about a quote, anew, with an outcome to begin with; sales: those of the customer it may have come to."""
        self._asked, self._sales, self._currency = asked, sales, currency
        self.outcomes.choose(outcome)
        self.reason.clear()
        self.stopped.setText(stop_name(asked.stopped_at))
        self.day.limit(asked.given_on, self._today())
        self._fill_sales()
        self._follow(outcome)
        self._say()

    def take_focus(self) -> None:
        """Put the keyboard where typing begins."""
        (self.save if self.reason.isHidden() else self.reason).setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Answer."""
        if self._asked is None or self.keys.is_composing:
            return
        outcome = Outcome(self.outcomes.value)
        bought = outcome is Outcome.BOUGHT
        reason = "" if bought else key_of(self.reason.text(), reason_names())
        stopped = None if bought else key_of(self.stopped.text(), stop_names())
        sale = self.sale.currentData() if bought else None
        self.answered.emit(Answer(outcome, reason, self.day.day, stopped, sale or None))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.submit()
        else:
            super().keyPressEvent(event)

    def _follow(self, outcome: str) -> None:
        bought = outcome == Outcome.BOUGHT
        for field in (self.reason, self.stopped):
            field.setVisible(not bought)
        self.sale.setVisible(bought and bool(self._sales))
        if self._asked is not None:
            valid, today = self._asked.valid_until, self._today()
            self.day.show_day(min(valid or today, today) if outcome == Outcome.EXPIRED else today)
        self.updateGeometry()

    def _fill_sales(self) -> None:
        self.sale.clear()
        self.sale.addItem(self.tr("Record the sale from the quote"), 0)
        for one in self._sales:
            text = fill(self.tr("It is the sale of %1, %2", "day, amount"), format_day(one.day), self._money(one))
            self.sale.addItem(text, one.id)

    def _money(self, sale: SaleRecord) -> str:
        return show_money(sale.total_minor, self._currency)

    def _say(self) -> None:
        if self._asked is not None:
            text = fill(self.tr("What came of it: %1, %2?", "name, amount"), self._asked.name, self._asked.amount)
            self._question.setText(text)
            self.setAccessibleName(text)

    def _lay_out(self) -> None:
        fields = QWidget()
        flow = FlowLayout(fields)
        for field in (self.reason, self.stopped):
            field.setMinimumWidth(_FIELD)
            flow.addWidget(field)
        on = QWidget()
        line = QHBoxLayout(on)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._on)
        line.addWidget(self.day)
        flow.addWidget(on)
        last = QHBoxLayout()
        last.addStretch()
        last.addWidget(self.cancel)
        last.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        for part in (self._question, self.outcomes, fields, self.sale):
            column.addWidget(part)
        column.addLayout(last)
