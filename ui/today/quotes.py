"""The panel of Today about quotes and left baskets to ask about, and what its keys do."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.common.pill import Pill, PillKind
from ui.common.toast import Toast
from ui.override import override
from ui.session import Session
from ui.text import quotes as say
from ui.text.money import show_money
from ui.text.today import SEPARATOR
from ui.theme.theme import Theme
from ui.today.cells import ShortLabel, TwoLines
from ui.today.row_list import Act, Column
from ui.today.sections import LOG, PeopleSection

if TYPE_CHECKING:
    from tracker.domain.quotes import Outcome
    from tracker.domain.today import Section, Today
    from ui.common.close_quote_form import Answer, CloseQuoteForm
    from ui.common.quote_doing import QuoteDoing
    from ui.common.snooze import SnoozeMenu

ASKED, BOUGHT, GONE, RAN_OUT = "quote_asked", "quote_bought", "quote_gone", "quote_ran_out"
_ACTS = (
    Act(ASKED, Qt.Key.Key_A),
    Act(BOUGHT, Qt.Key.Key_B),
    Act(GONE, Qt.Key.Key_G),
    Act(RAN_OUT, Qt.Key.Key_R, has_button=False),
    Act(LOG, Qt.Key.Key_L, has_button=False),
)
_NAME, _MONEY = 150, 120
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class QuoteSection(PeopleSection):
    """The open quotes whose day has come, or that run out."""

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """Make it empty."""
        self.currency = "EUR"
        super().__init__(theme, today, acts=_ACTS)
        self.list.describe(
            lambda record: record.id, lambda record: say.spoken_quote(record, self.currency, self.today())
        )

    @property
    @override
    def title(self) -> str:
        return self.tr("Quotes to chase")

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.list.set_words(
            {
                ASKED: (self.tr("Asked"), self.tr("Asked %1; when to ask again")),
                BOUGHT: (self.tr("Bought"), self.tr("%1 bought it")),
                GONE: (self.tr("Gone"), self.tr("%1 does not buy it")),
            }
        )
        self.meaning.setText(SEPARATOR.strip() + " " + self.tr("R: it ran out"))

    @override
    def columns(self) -> tuple[Column, ...]:
        return (
            Column(Pill, self._show_when, side=_LEFT),
            Column(lambda: ShortLabel(_NAME, bold=True), lambda cell, record: cell.setText(record.name)),
            Column(lambda: TwoLines("muted"), lambda cell, record: cell.setText(say.told_quote(record)), 1),
            Column(lambda: ShortLabel(_MONEY), self._show_money, side=_RIGHT),
        )

    @override
    def take(self, found: "Today") -> "Section[Any]":
        return found.quotes

    @override
    def show_today(self, found: "Today") -> None:
        self.currency = found.currency
        super().show_today(found)

    def _show_when(self, cell: Pill, record: Any) -> None:
        ran_out = record.days_left is not None and record.days_left < 0
        kind: PillKind = "bad" if ran_out or record.days_late > 0 else "accent" if record.days_late == 0 else "warn"
        cell.show_state(say.ask_words(record, self.today()), kind)

    def _show_money(self, cell: ShortLabel, record: Any) -> None:
        cell.setText(show_money(record.amount_minor, self.currency))


class QuoteActs(QObject):
    """Holds the section and carries out its acts; Undo takes each back in one step."""

    def __init__(
        self, session: Session, theme: Theme, toast: Toast, today: Callable[[], date], parent: QWidget
    ) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._session, self._theme, self._toast, self._today = session, theme, toast, today
        self._widget = parent
        self.section = QuoteSection(theme, today)
        self._made_doing: QuoteDoing | None = None
        self._form: CloseQuoteForm | None = None
        self._again: SnoozeMenu | None = None
        self._asked: Any = None
        session.undone.connect(lambda *_: self._drop_form())

    def take(self, act: str, record: Any) -> bool:
        """Carry out an act if it is one of these; say whether it was."""
        if act == ASKED:
            self._ask_when(record)
        elif act == BOUGHT:
            self._buy(record)
        elif act == GONE:
            self._ask_why(record)
        elif act == RAN_OUT:
            self._run_out(record)
        else:
            return False
        return True

    @property
    def form(self) -> "CloseQuoteForm":
        """What asks why somebody does not buy."""
        if self._form is None:
            from ui.common.close_quote_form import CloseQuoteForm

            self._form = CloseQuoteForm(self._today, self.section.list)
            self._form.answered.connect(self._answer)
            self._form.given_up.connect(self._drop_form)
        return self._form

    @property
    def _doing(self) -> "QuoteDoing":
        if self._made_doing is None:
            from ui.common.quote_doing import QuoteDoing

            self._made_doing = QuoteDoing(self._session, self._toast, self)
        return self._made_doing

    def _ask_when(self, record: Any) -> None:
        if self._again is None:
            from ui.common.snooze import SnoozeMenu

            self._again = SnoozeMenu(self._theme, self._today, self._widget, with_never=True)
            self._again.chosen.connect(self._chase)
        rows = self.section.list
        self._again.open_below(rows.button_of(rows.records.index(record), ASKED), record)

    def _chase(self, record: Any, day: date | None) -> None:
        self.section.list.leave(record)
        self._doing.chase(record.id, record.name, day)

    def _buy(self, record: Any) -> None:
        from tracker.domain.quotes import Outcome

        self._close(record, Outcome.BOUGHT)

    def _run_out(self, record: Any) -> None:
        from tracker.domain.quotes import Outcome

        self._close(record, Outcome.EXPIRED)

    def _close(self, record: Any, outcome: "Outcome") -> None:
        """Close it as of today; what ran out, as of its last day."""
        from ui.common.close_quote_form import Answer

        self._answer_for(record, Answer(outcome, "", None, None))

    def _ask_why(self, record: Any) -> None:
        from tracker.domain.quotes import Outcome
        from ui.common.close_quote_form import Asked

        rows = self.section.list
        self._asked = record
        amount = show_money(record.amount_minor, self.section.currency)
        valid = None if record.valid_until is None else date.fromisoformat(record.valid_until)
        given = date.fromisoformat(record.given_on)
        self.form.ask(Asked(record.name, given, valid, record.stopped_at, amount), Outcome.GONE)
        rows.put_between(self.form, rows.records.index(record) + 1)
        self.form.take_focus()

    def _answer(self, answer: "Answer") -> None:
        record = self._asked
        self._drop_form()
        if record is not None:
            self._answer_for(record, answer)

    def _answer_for(self, record: Any, answer: "Answer") -> None:
        self.section.list.leave(record)
        self._doing.close(record.id, record.name, show_money(record.amount_minor, self.section.currency), answer)

    def _drop_form(self) -> None:
        if self._form is None or self._asked is None:
            return
        rows = self.section.list
        had_focus = self._form.isAncestorOf(QApplication.focusWidget() or self._widget)
        self._asked = None
        rows.drop_between()
        if had_focus:
            rows.take_focus()
