"""What is often bought with what a customer has: to be suggested to them, and what they said."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.commands.suggestions import AnswerSuggestion, Suggest
from tracker.domain.changes import Changes
from tracker.domain.together import Response, SuggestionRecord, Together
from tracker.queries.bought_together import Offers, offers_for
from ui.common.panel import Panel
from ui.common.toast import Toast, ToastAction
from ui.common.translated import keep_translated
from ui.customer.suggestion_row import Answer, SuggestionRow
from ui.session import Session
from ui.text.fill import fill
from ui.text.formats import format_day, format_percent

_TABLES = ("sale", "sale_line", "product", "suggestion")
_NOTHING = Offers((), ())


class SuggestionPanel(Panel):
    """Reads its rows itself; it is not there while there is nothing to suggest and nothing waits for an answer."""

    shown = Signal()

    def __init__(self, session: Session, toast: Toast, today: Callable[[], date]) -> None:
        """Make it empty."""
        super().__init__()
        self._session, self._toast, self._today = session, toast, today
        self._id = 0
        self._offers = _NOTHING
        self.rows: list[SuggestionRow] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.body.addLayout(self._rows)
        self.hide()
        session.changed.connect(self._read_if_touched)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.set_title(self.tr("Often bought with this"))
        self._show(self._id, self._offers)

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        return [one for row in self.rows for one in row.buttons]

    def show_customer(self, customer_id: int) -> None:
        """Show what may be suggested to a customer."""
        if customer_id != self._id:
            self._id = customer_id
            self._show(customer_id, _NOTHING)
        self._read()

    def _read(self) -> None:
        read = partial(offers_for, self._id, self._today())
        self._session.read(read, partial(self._show, self._id), view="customer-suggestions", owner=self)

    def _read_if_touched(self, changes: Changes) -> None:
        if self._id and changes.touches(*_TABLES):
            self._read()

    def _show(self, customer_id: int, offers: Offers) -> None:
        if customer_id != self._id:
            return
        self._offers = offers
        focused = next((place for place, row in enumerate(self.rows) if row.isAncestorOf(_focus(self))), None)
        for row in self.rows:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._waiting(one) for one in offers.waiting] + [self._often(one) for one in offers.often]
        for row in self.rows:
            self._rows.addWidget(row)
        self.setVisible(bool(self.rows))
        if focused is not None and self.rows:  # the next one can be answered by the same hand
            self.rows[min(focused, len(self.rows) - 1)].buttons[0].setFocus()
        self.shown.emit()

    def _waiting(self, one: SuggestionRecord) -> SuggestionRow:
        interested = one.response == Response.INTERESTED
        told = self.tr("Suggested on %1, interested") if interested else self.tr("Suggested on %1")
        answers = [self._no()] if interested else [self._interested(), self._no()]
        row = SuggestionRow(one.name, fill(told, format_day(one.suggested_on)), answers)
        row.answered.connect(lambda response: self._do(AnswerSuggestion(one.id, response), one.name, response))
        return row

    def _often(self, one: Together) -> SuggestionRow:
        about = fill(self.tr("In %1 of the orders with %2"), format_percent(one.confidence), one.because)
        suggested = Answer(Response.NOT_YET, self.tr("Suggested"), self.tr("Note that you suggested it"))
        row = SuggestionRow(one.name, about, [suggested, self._interested(), self._no()])
        row.answered.connect(
            lambda response: self._do(Suggest(self._id, one.product_id, one.because_id, response), one.name, response)
        )
        return row

    def _interested(self) -> Answer:
        return Answer(Response.INTERESTED, self.tr("Interested"), self.tr("Note that they are interested"))

    def _no(self) -> Answer:
        return Answer(
            Response.DECLINED, self.tr("No", "what a customer said to a suggestion"), self.tr("Note that they said no")
        )

    def _do(self, command: Suggest | AnswerSuggestion, name: str, response: str) -> None:
        sentences = {
            Response.INTERESTED: self.tr("Noted: interested in “%1”"),
            Response.DECLINED: self.tr("Noted: “%1” is not for them, and is not suggested again for half a year"),
        }
        sentence = fill(sentences.get(Response(response), self.tr("Noted: “%1” was suggested")), name)

        def tell(_: object) -> None:
            self._toast.show_text(sentence, [ToastAction(self.tr("Undo"), self._session.undo)])

        self._session.do(command, tell)


def _focus(widget: QWidget) -> QWidget:
    """Return the widget that has the keyboard; the window where none has."""
    return widget.window().focusWidget() or widget.window()
