"""What the rows about sales on Today do: thank by a copied text, ask how satisfied somebody is, put it off."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from tracker.domain.interactions import Kind
from ui.common.toast import Toast, ToastAction
from ui.session import Session
from ui.text.after_sales import bought_ago, what_bought
from ui.text.fill import fill
from ui.text.today import SEPARATOR
from ui.theme.theme import Theme
from ui.today.after_sales import ASK, LATER, NEEDLESS, THANK, UNANSWERED, CheckInSection, QuietSection, ThanksSection

if TYPE_CHECKING:
    from tracker.domain.today import Today
    from ui.common.check_in_form import CheckInForm
    from ui.common.snooze import SnoozeMenu


class AfterSalesActs(QObject):
    """Holds the three sections and carries out their acts; Undo takes each back in one step."""

    def __init__(
        self, session: Session, theme: Theme, toast: Toast, today: Callable[[], date], parent: QWidget
    ) -> None:
        """Make them empty."""
        super().__init__(parent)
        self._session, self._theme, self._toast, self._today = session, theme, toast, today
        self._widget = parent
        self.thanks = ThanksSection(theme, today)
        self.check_ins = CheckInSection(theme, today)
        self.quiet = QuietSection(theme, today)
        self.sections = (self.thanks, self.check_ins, self.quiet)
        self._found: Today | None = None
        self._form: CheckInForm | None = None
        self._later: SnoozeMenu | None = None
        self._asked: Any = None
        self._acts: dict[str, Callable[[Any], None]] = {
            THANK: self._thank,
            NEEDLESS: self._skip,
            ASK: self._ask,
            UNANSWERED: self._unanswered,
            LATER: self._put_off,
        }
        self.thanks.all_thanked.connect(self._thank_all)
        session.undone.connect(lambda *_: self._drop_form())

    def follow(self, found: "Today") -> None:
        """Take what Today shows now."""
        self._found = found

    def take(self, act: str, record: Any) -> bool:
        """Carry out an act if it is one of these; say whether it was."""
        done = self._acts.get(act)
        if done is not None:
            done(record)
        return done is not None

    @property
    def form(self) -> "CheckInForm":
        """What asks how satisfied somebody is."""
        if self._form is None:
            from ui.common.check_in_form import CheckInForm

            self._form = CheckInForm(self._today, self.check_ins.list)
            self._form.answered.connect(self._answer)
            self._form.given_up.connect(self._drop_form)
        return self._form

    def _thank(self, record: Any) -> None:
        from tracker.commands.thanks import GiveThanks

        if self._found is None:
            return
        text = self._found.thanks_words.text(record.name or record.company, record.what, record.language)
        QGuiApplication.clipboard().setText(text)
        self.thanks.list.leave(record)
        told = fill(self.tr("Copied, and noted that you thanked %1: “%2”"), record.name, text)
        self._session.do(GiveThanks(record.sale_id, Kind.MESSAGE.value, text), lambda _: self._tell(told))

    def _skip(self, record: Any) -> None:
        from tracker.commands.thanks import SkipThanks

        self.thanks.list.leave(record)
        told = fill(self.tr("No thanks are needed for this purchase of %1"), record.name)
        self._session.do(SkipThanks((record.sale_id,)), lambda _: self._tell(told))

    def _thank_all(self) -> None:
        from tracker.commands.thanks import GiveThanksForAll

        if self._found is None:
            return
        day = date.fromisoformat(self._found.day) - timedelta(days=self._found.thank_after_days or 0)
        self._session.do(
            GiveThanksForAll(day), lambda count: self._tell(self.tr("Noted as thanked: %n purchases", "", count))
        )

    def _ask(self, record: Any) -> None:
        rows = self.check_ins.list
        self._asked = record
        bought = SEPARATOR.join((what_bought(record), bought_ago(record.bought_on, self._today())))
        self.form.ask(record.name, bought)
        rows.put_between(self.form, rows.records.index(record) + 1)
        self.form.take_focus()

    def _answer(self, score: int | None, words: str, follow_up: Any) -> None:
        from tracker.commands.check_ins import CheckIn

        record = self._asked
        self._drop_form(leaving=True)
        if record is not None:
            template = self.tr("Noted what %1 said") if score is not None else self.tr("Noted that %1 did not answer")
            command = CheckIn(record.customer_id, score, words, follow_up=follow_up)
            self._session.do(command, lambda _: self._tell(fill(template, record.name)))

    def _unanswered(self, record: Any) -> None:
        self._asked = record
        self._answer(None, "", None)

    def _put_off(self, record: Any) -> None:
        if self._later is None:
            from ui.common.snooze import SnoozeMenu

            self._later = SnoozeMenu(self._theme, self._today, self._widget, with_never=True)
            self._later.chosen.connect(self._ask_later)
        rows = self.check_ins.list
        self._later.open_below(rows.button_of(rows.records.index(record), LATER), record)

    def _ask_later(self, record: Any, day: date | None) -> None:
        from tracker.commands.check_ins import PutOffCheckIn
        from tracker.commands.followups import NewFollowUp

        self.check_ins.list.leave(record)
        promised = None if day is None else NewFollowUp(day, text=self.tr("Ask how it is going"), kind="call")
        template = self.tr("Will not ask %1 about this purchase") if day is None else self.tr("Will ask %1 later")
        told = fill(template, record.name)
        self._session.do(PutOffCheckIn(record.customer_id, promised), lambda _: self._tell(told))

    def _drop_form(self, *, leaving: bool = False) -> None:
        if self._form is None or self._asked is None:
            return
        rows, record = self.check_ins.list, self._asked
        had_focus = self._form.isAncestorOf(QApplication.focusWidget() or self._widget)
        self._asked = None
        rows.drop_between()
        if had_focus:
            rows.take_focus()
        if leaving and record in rows.records:
            rows.leave(record)

    def _tell(self, text: str) -> None:
        self._toast.show_text(text, [ToastAction(self.tr("Undo"), self._session.undo)])
