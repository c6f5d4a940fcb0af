"""The form of a quote or a left basket: what it is of, for how much, until when, and when to ask; by keyboard."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tracker.commands.base import Command
from tracker.commands.quotes import AddQuote, EditQuote
from tracker.domain.errors import TrackerError
from tracker.domain.quote_errors import QuoteInFuture, ValidBeforeGiven
from tracker.domain.quotes import QuoteKind, QuoteRecord
from tracker.domain.sale_lines import NewLine
from tracker.domain.sales import ProductRecord
from tracker.queries.products import products
from tracker.queries.shop import shop_facts
from ui.common.buttons import button
from ui.common.chips import Chip, Chips
from ui.common.form_keys import ENTER, FormKeys
from ui.common.hint import Hint
from ui.common.lines.line_row import LineRow
from ui.common.lines.lines_editor import LinesEditor
from ui.common.overlay import Overlay
from ui.common.toast import Toast, ToastAction
from ui.common.translated import keep_translated
from ui.customer.quote_fields import QuoteDetails, QuoteFields
from ui.override import override
from ui.session import Session
from ui.text.errors import error_sentence
from ui.text.fill import fill
from ui.text.quotes import quote_kind_name
from ui.theme.theme import Theme

WIDTH = 740
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class _Facts(NamedTuple):
    currency: str
    products: Sequence[ProductRecord]
    removed: Sequence[ProductRecord]


class QuoteForm(Overlay):
    """The form, over the window. Enter saves, Esc closes it."""

    def __init__(
        self, window: QWidget, session: Session, theme: Theme, toast: Toast, today: Callable[[], date]
    ) -> None:
        """Make it hidden over `window`; `open_new` and `open_quote` show it."""
        super().__init__(window, WIDTH)
        self._session, self._toast = session, toast
        self._customer, self._name = 0, ""
        self._quote: QuoteRecord | None = None
        self._saving = False
        self.kinds = Chips(len(QuoteKind))
        self.lines = LinesEditor(theme)
        self.fields = QuoteFields(session, today)
        self.hint = Hint(theme)
        self.cancel_button, self.save_button = button("flat"), button("primary")
        self._keys = FormKeys(self)
        self._lay_out()
        self._connect()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        title = self.tr("Change the quote for %1") if self._quote is not None else self.tr("Quote for %1")
        self.panel.set_title(fill(title, self._name))
        self.kinds.set_chips([Chip(kind, quote_kind_name(kind)) for kind in QuoteKind])
        self.cancel_button.setText(self.tr("Cancel"))
        self.save_button.setText(self.tr("Save"))

    def open_new(self, customer_id: int, name: str) -> None:
        """Show the empty form for a customer."""
        self._begin(customer_id, name, None)
        self.lines.clear()
        self.fields.show_empty()
        self.kinds.choose(QuoteKind.QUOTE)
        self.open(self.lines.first_field)
        self._session.read(_read, self._offer, view="quote-form", owner=self)

    def open_quote(self, quote: QuoteRecord, name: str) -> None:
        """Show the form with a quote that is to be changed."""
        self._begin(quote.customer_id, name, quote)
        self._session.read(_read, partial(self._show_quote, quote), view="quote-form", owner=self)

    def submit(self) -> None:
        """Save what is typed, or say what is wrong."""
        if self._saving or self._keys.is_composing or not self._customer:
            return
        self.hint.say("")
        lines = self.lines.read()
        details = self.fields.read() if lines is not None else None
        if lines is None or details is None:
            return
        self._saving = True
        self._session.do(self._command(lines, details), self._finish, self._refuse)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not event.modifiers() & ~_KEYPAD:
            event.accept()
            self.submit()
        else:
            super().keyPressEvent(event)

    def _begin(self, customer_id: int, name: str, quote: QuoteRecord | None) -> None:
        self._customer, self._name, self._quote = customer_id, name, quote
        self._saving = False
        self.hint.say("")
        self.retranslate()

    def _command(self, lines: list[NewLine], details: QuoteDetails) -> Command:
        kind = str(self.kinds.value)
        valid_until, chase_on = details.valid_until, details.chase_on
        texts = (details.stopped_at, details.note)
        if self._quote is None:
            days = (details.given_on, valid_until, chase_on)
            return AddQuote(self._customer, tuple(lines), kind, *days, *texts, details.campaign_id)
        return EditQuote(
            self._quote.id,
            tuple(lines),
            kind,
            details.given_on,
            valid_until,
            chase_on,
            *texts,
            details.campaign_id or 0,
            no_end=valid_until is None,
            no_chase=chase_on is None,
        )

    def _finish(self, _: object) -> None:
        self._saving = False
        template = self.tr("Changed the quote for %1") if self._quote is not None else self.tr("Noted a quote for %1")
        self.dismiss()
        self._toast.show_text(fill(template, self._name), [ToastAction(self.tr("Undo"), self._session.undo)])

    def _refuse(self, error: TrackerError) -> None:
        self._saving = False
        if isinstance(error, QuoteInFuture | ValidBeforeGiven):
            name = "given_on" if isinstance(error, QuoteInFuture) else "valid_until"
            self.fields.refuse(name, error_sentence(error))
        else:
            self.hint.say(error_sentence(error), "error")

    def _offer(self, facts: _Facts) -> None:
        self.lines.offer(facts.products, facts.currency)

    def _show_quote(self, quote: QuoteRecord, facts: _Facts) -> None:
        if self._quote is not quote:
            return
        self._offer(facts)
        self.lines.show_lines(quote.lines, facts.removed)
        self.fields.show_quote(quote)
        self.kinds.choose(QuoteKind(quote.kind))
        self.open(self.lines.rows[0].product.field)

    def _watch(self, row: LineRow) -> None:
        self._keys.watch(*row.tab_stops)

    def _connect(self) -> None:
        self._keys.watch(*self.panel.findChildren(QWidget))
        self._keys.submitted.connect(self.submit)
        self.lines.row_added.connect(self._watch)
        self.lines.submitted.connect(self.submit)
        self.cancel_button.clicked.connect(self.dismiss)
        self.save_button.clicked.connect(self.submit)

    def _lay_out(self) -> None:
        last = QHBoxLayout()
        last.addWidget(self.hint, 1)
        last.addStretch()
        last.addWidget(self.cancel_button)
        last.addWidget(self.save_button)
        body = self.panel.body
        body.setSpacing(10)
        for part in (self.kinds, self.lines, self.fields):
            body.addWidget(part)
        body.addLayout(last)


def _read() -> _Facts:
    known = products(including_removed=True)
    currency = shop_facts().settings["currency"]
    return _Facts(currency, [one for one in known if not one.removed], [one for one in known if one.removed])
