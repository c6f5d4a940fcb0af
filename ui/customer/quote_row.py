"""Quotes as rows of the customer's panel: one that is open, and one of which something came."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from tracker.domain.quotes import Outcome, QuoteRecord
from ui.common.buttons import button, icon_button
from ui.common.labels import plain_label
from ui.common.pill import Pill, PillKind
from ui.text.fill import fill
from ui.text.formats import format_day, format_due
from ui.text.money import show_money
from ui.text.quotes import first_line, outcome_name, quote_kind_name, stop_name, valid_words
from ui.text.reasons import reason_text
from ui.text.today import SEPARATOR, due_words
from ui.theme.theme import Theme

_KINDS: dict[str, PillKind] = {Outcome.BOUGHT: "accent", Outcome.GONE: "bad", Outcome.EXPIRED: "warn"}


class QuoteRow(QWidget):
    """One quote with what can be done about it; it is made anew when the quote changes."""

    chased = Signal(object)  # this row
    closing = Signal(object)
    changing = Signal(object)
    reopened = Signal(object)
    deleted = Signal(object)

    def __init__(self, theme: Theme, quote: QuoteRecord, currency: str, today: date) -> None:
        """Show a quote."""
        super().__init__()
        self._theme, self.quote, self._today = theme, quote, today
        self.amount_text = show_money(quote.amount_minor, currency)
        self.amount = plain_label(self.amount_text, "heading")
        self.state = Pill(*self._state())
        self.menu_button = icon_button(theme.icon("more"), self.tr("Change, or delete"), "small")
        self.menu_button.setFixedSize(24, 24)
        self.menu_button.setProperty("kind", "tiny")
        self.menu_button.setAccessibleName(fill(self.tr("Change, or delete: %1"), self.amount_text))
        self.menu_button.clicked.connect(self._open_menu)
        self.asked_button = button("small", self.tr("Asked"))
        self.close_button = button("small", self.tr("What came of it?"))
        self.asked_button.setAccessibleName(fill(self.tr("Asked about %1"), self.amount_text))
        self.close_button.setAccessibleName(fill(self.tr("What came of %1?"), self.amount_text))
        self.asked_button.clicked.connect(lambda: self.chased.emit(self))
        self.close_button.clicked.connect(lambda: self.closing.emit(self))
        self._lay_out()

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        acts = [self.asked_button, self.close_button] if self.quote.is_open else []
        return [self.menu_button, *acts]

    def menu(self) -> QMenu:
        """Build the menu of the rest that can be done."""
        menu = QMenu(self)
        acts = [(self.tr("Change…"), "edit", self.changing), (self.tr("Delete"), "trash", self.deleted)]
        if not self.quote.is_open:
            acts.insert(0, (self.tr("Open again"), "undo", self.reopened))
        for text, icon, signal in acts:
            action = QAction(self._theme.icon(icon), text, menu)
            action.triggered.connect(lambda _=False, signal=signal: signal.emit(self))
            menu.addAction(action)
        return menu

    def _state(self) -> tuple[str, PillKind]:
        quote, today = self.quote, self._today
        if not quote.is_open:
            return outcome_name(quote.outcome), _KINDS.get(quote.outcome, "plain")
        if quote.valid_until is not None and quote.has_run_out(today):
            return valid_words(quote.valid_until, today), "bad"
        if quote.chase_on is not None:
            if quote.chase_on < today:
                return due_words(quote.chase_on.isoformat(), None, today), "bad"
            kind: PillKind = "accent" if quote.chase_on == today else "plain"
            return fill(self.tr("ask: %1", "a day"), format_due(quote.chase_on, today)), kind
        return outcome_name(""), "plain"

    def _about(self) -> str:
        quote = self.quote
        kind = quote_kind_name(quote.kind) if quote.kind != "quote" else ""
        return SEPARATOR.join(part for part in (kind, first_line(quote)) if part)

    def _history(self) -> str:
        quote, parts = self.quote, [fill(self.tr("given on %1"), format_day(self.quote.given_on))]
        if quote.is_open:
            if quote.valid_until is not None and not quote.has_run_out(self._today):
                parts.append(valid_words(quote.valid_until, self._today))
            parts.append(self.tr("asked %n times", "", quote.chases) if quote.chases else "")
            parts.append(stop_name(quote.stopped_at))
        else:
            parts = [format_day(quote.outcome_on)] if quote.outcome_on is not None else []
            bought = quote.outcome == Outcome.BOUGHT
            parts += [] if bought else [reason_text(quote.reason), stop_name(quote.stopped_at)]
        return SEPARATOR.join(part for part in parts if part)

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.amount)
        first.addWidget(self.state)
        first.addStretch()
        first.addWidget(self.menu_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(2)
        column.addLayout(first)
        texts = ((self._about(), ""), (self.quote.note, "muted"), (self._history(), "small"))
        for text, role in texts:
            if text:
                column.addWidget(plain_label(text, role, wrap=True))
        if self.quote.is_open:
            acts = QHBoxLayout()
            acts.setContentsMargins(0, 4, 0, 0)
            acts.setSpacing(4)
            acts.addWidget(self.asked_button)
            acts.addWidget(self.close_button)
            acts.addStretch()
            column.addLayout(acts)
        else:
            for one in (self.asked_button, self.close_button):
                one.setParent(self)
                one.hide()
