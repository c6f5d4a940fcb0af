"""The quotes and left baskets of a customer: those that are open, what came of the others, and a new one."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from tracker.domain.changes import Changes
from tracker.domain.quotes import Outcome, QuoteRecord
from tracker.domain.sales import SaleKind, SaleRecord
from tracker.queries.quotes import quotes_of
from tracker.queries.sales import sales_of
from tracker.queries.shop import shop_facts
from ui.common.buttons import button
from ui.common.panel import Panel
from ui.common.quote_doing import QuoteDoing
from ui.common.toast import Toast
from ui.common.translated import keep_translated
from ui.customer.quote_row import QuoteRow
from ui.session import Session
from ui.theme.theme import Theme

if TYPE_CHECKING:  # made when they are first wanted
    from ui.common.close_quote_form import Answer, CloseQuoteForm
    from ui.common.snooze import SnoozeMenu
    from ui.customer.quote_form import QuoteForm


class _Read(NamedTuple):
    quotes: Sequence[QuoteRecord]
    sales: Sequence[SaleRecord]
    currency: str


_NOTHING = _Read((), (), "EUR")
_TABLES = ("quote", "quote_line", "sale", "product", "shop_setting")


class QuotePanel(Panel):
    """Reads its quotes itself."""

    shown = Signal()

    def __init__(self, session: Session, theme: Theme, toast: Toast, today: Callable[[], date]) -> None:
        """Make it empty."""
        super().__init__()
        self._session, self._theme, self._toast, self._today = session, theme, toast, today
        self._id, self._name = 0, ""
        self._last = _NOTHING
        self.rows: list[QuoteRow] = []
        self.add_button = button("link", icon=theme.icon("plus", "accent"))
        self.fold_button = button("link")
        self._doing = QuoteDoing(session, toast, self)
        self._made_form: QuoteForm | None = None
        self._closing: CloseQuoteForm | None = None
        self._again: SnoozeMenu | None = None
        self._asked: QuoteRow | None = None
        self._unfolded = False
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.body.setSpacing(4)
        self.body.addLayout(self._list)
        self.body.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.fold_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_button.clicked.connect(lambda: self.form.open_new(self._id, self._name))
        self.fold_button.clicked.connect(self.unfold)
        session.changed.connect(self._read_if_touched)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.set_title(self.tr("Quotes and baskets"))
        self.add_button.setText(self.tr("Quote or left basket"))
        self._show(self._id, self._last)

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        closing = self._closing.tab_stops if self._closing is not None else []
        return [*(stop for row in self.rows for stop in row.tab_stops), *closing, self.add_button, self.fold_button]

    @property
    def form(self) -> "QuoteForm":
        """The form for a new quote, or one that is to be changed."""
        if self._made_form is None:
            from ui.customer.quote_form import QuoteForm

            window = self._toast.parentWidget() or self.window()
            self._made_form = QuoteForm(window, self._session, self._theme, self._toast, self._today)
        return self._made_form

    @property
    def closing_form(self) -> "CloseQuoteForm":
        """What asks what came of a quote."""
        if self._closing is None:
            from ui.common.close_quote_form import CloseQuoteForm

            self._closing = CloseQuoteForm(self._today, self)
            self._closing.answered.connect(self._answer)
            self._closing.given_up.connect(self._drop_question)
        return self._closing

    def show_customer(self, customer_id: int, name: str) -> None:
        """Show the quotes of a customer."""
        if customer_id != self._id:
            self._id, self._unfolded = customer_id, False
            self._drop_question()
            self._show(customer_id, _NOTHING)
        self._name = name
        self._read()

    def unfold(self) -> None:
        """Show those of which something came, or hide them again."""
        self._unfolded = not self._unfolded
        self._show(self._id, self._last)

    def _read(self) -> None:
        show = partial(self._show, self._id)
        self._session.read(partial(_read, self._id), show, view="customer-quotes", owner=self)

    def _read_if_touched(self, changes: Changes) -> None:
        if self._id and changes.touches(*_TABLES):
            self._read()

    def _show(self, customer_id: int, read: _Read) -> None:
        if customer_id != self._id:
            return
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self._drop_question()
        self._last = read
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        shown = [one for one in read.quotes if one.is_open or self._unfolded]
        self.rows = [self._make(one, read.currency) for one in shown]
        for row in self.rows:
            self._list.addWidget(row)
            row.show()
        closed = len(read.quotes) - sum(one.is_open for one in read.quotes)
        self.fold_button.setVisible(closed > 0)
        self.fold_button.setText(self.tr("Hide what is closed") if self._unfolded else self.tr("%n closed", "", closed))
        if had_focus and not self.isAncestorOf(QApplication.focusWidget() or self):
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.shown.emit()

    def _make(self, quote: QuoteRecord, currency: str) -> QuoteRow:
        row = QuoteRow(self._theme, quote, currency, self._today())
        row.chased.connect(self._ask_when)
        row.closing.connect(self._ask_what)
        row.changing.connect(lambda row: self.form.open_quote(row.quote, self._name))
        row.reopened.connect(lambda row: self._doing.reopen(row.quote.id, self._name))
        row.deleted.connect(lambda row: self._doing.delete(row.quote.id, self._name))
        return row

    def _ask_when(self, row: QuoteRow) -> None:
        if self._again is None:
            from ui.common.snooze import SnoozeMenu

            self._again = SnoozeMenu(self._theme, self._today, self, with_never=True)
            self._again.chosen.connect(lambda quote, day: self._doing.chase(quote.id, self._name, day))
        self._again.open_below(row.asked_button, row.quote)

    def _ask_what(self, row: QuoteRow) -> None:
        from ui.common.close_quote_form import Asked

        quote = row.quote
        ran_out = quote.has_run_out(self._today())
        asked = Asked(self._name, quote.given_on, quote.valid_until, quote.stopped_at, row.amount_text)
        orders = [one for one in self._last.sales if one.kind == SaleKind.SALE and not one.voided]
        sales = [one for one in orders if one.day >= quote.given_on]
        outcome = Outcome.EXPIRED if ran_out else Outcome.BOUGHT
        self.closing_form.ask(asked, outcome, sales=sales, currency=self._last.currency)
        self._asked = row
        self._list.insertWidget(self._list.indexOf(row) + 1, self.closing_form)
        self.closing_form.show()
        self.closing_form.take_focus()
        self.shown.emit()

    def _answer(self, answer: "Answer") -> None:
        row = self._asked
        self._drop_question()
        if row is not None:
            self._doing.close(row.quote.id, self._name, row.amount_text, answer)

    def _drop_question(self) -> None:
        row, self._asked = self._asked, None
        if self._closing is None or row is None:
            return
        had_focus = self._closing.isAncestorOf(QApplication.focusWidget() or self)
        self._closing.hide()
        self._list.removeWidget(self._closing)
        if had_focus and row in self.rows:
            row.close_button.setFocus(Qt.FocusReason.OtherFocusReason)


def _read(customer_id: int) -> _Read:
    return _Read(quotes_of(customer_id), sales_of(customer_id), shop_facts().settings["currency"])
