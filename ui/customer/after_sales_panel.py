"""What comes after a customer's purchases: how often they usually buy, thanks owed, and how satisfied they are."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tracker.commands.check_ins import CheckIn, EditCheckIn
from tracker.commands.followups import NewFollowUp
from tracker.commands.thanks import GiveThanks, SkipThanks
from tracker.domain.after_sales import AfterSales, CheckInRecord, ThanksOwed
from tracker.domain.changes import Changes
from tracker.domain.interactions import Kind
from tracker.domain.thanks_text import ThanksWords
from tracker.queries.after_sales import after_sales, thanks_words
from ui.common.buttons import button, icon_button
from ui.common.check_in_form import CheckInForm
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.restyle import set_look
from ui.common.toast import Toast, ToastAction
from ui.common.translated import keep_translated
from ui.customer.score_line import ScoreLine
from ui.session import Session
from ui.text.after_sales import bought_ago, rhythm_told, score_told, what_bought
from ui.text.fill import fill
from ui.text.formats import format_ago
from ui.text.today import SEPARATOR
from ui.theme.theme import Theme

_OWED_SHOWN = 3
_TABLES = ("sale", "buying", "thank_you", "check_in", "follow_up", "product")
Read = tuple[AfterSales, ThanksWords]


class AfterSalesPanel(Panel):
    """Reads what it shows itself; it is not there before the customer bought or was asked."""

    shown = Signal()

    def __init__(self, session: Session, theme: Theme, toast: Toast, today: Callable[[], date]) -> None:
        """Make it empty."""
        super().__init__()
        self._session, self._theme, self._toast, self._today = session, theme, toast, today
        self._id, self._name = 0, ""
        self._read_last: Read | None = None
        self.rhythm, self.latest = plain_label(wrap=True), plain_label(role="small", wrap=True)
        self.line = ScoreLine(theme)
        self.ask_button = button("link", icon=theme.icon("plus", "accent"))
        self.change_button = button("link")
        self.form = CheckInForm(today)
        self._changing: int | None = None
        self.thank_buttons: list[QPushButton] = []
        self.skip_buttons: list[QPushButton] = []
        self._owed = QVBoxLayout()
        self._owed.setSpacing(2)
        self._rows: list[QWidget] = []
        self.body.setSpacing(6)
        self.body.addWidget(self.rhythm)
        self.body.addLayout(self._owed)
        self.body.addWidget(self.line)
        self.body.addWidget(self.latest)
        for link in (self.change_button, self.ask_button):
            self.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.form)
        self.ask_button.clicked.connect(self.ask)
        self.change_button.clicked.connect(self.change)
        self.form.answered.connect(self._answer)
        self.form.given_up.connect(self._fold)
        self.hide()
        session.changed.connect(self._read_if_touched)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.set_title(self.tr("After the purchase"))
        self.ask_button.setText(self.tr("Ask how it is going"))
        self.change_button.setText(self.tr("Correct this answer"))
        self._show(self._id, self._read_last)

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        pairs = zip(self.thank_buttons, self.skip_buttons, strict=True)
        return [*(stop for pair in pairs for stop in pair), self.change_button, self.ask_button, *self.form.tab_stops]

    def show_customer(self, customer_id: int, name: str) -> None:
        """Show what comes after a customer's purchases."""
        self._name = name
        if customer_id != self._id:
            self._id = customer_id
            self.form.hide()
            self._show(customer_id, None)
        self._read()

    def ask(self) -> None:
        """Ask how satisfied they are, with the keyboard on the scores."""
        self._changing = None
        self.form.ask(self._name)
        self._unfold()

    def change(self) -> None:
        """Correct the latest answer."""
        scores = self._read_last[0].scores if self._read_last else ()
        if scores:
            self._changing = scores[-1].id
            self.form.ask(self._name)
            self.form.show_answer(scores[-1].score or 0, scores[-1].words)
            self._unfold()

    def _unfold(self) -> None:
        self.ask_button.hide()
        self.change_button.hide()
        self.form.show()
        self.form.take_focus()

    def _read(self) -> None:
        read = partial(_read, self._id, self._today())
        self._session.read(read, partial(self._show, self._id), view="customer-after-sales", owner=self)

    def _read_if_touched(self, changes: Changes) -> None:
        if self._id and changes.touches(*_TABLES):
            self._read()

    def _show(self, customer_id: int, read: Read | None) -> None:
        if customer_id != self._id:
            return
        self._read_last = read
        found = read[0] if read else None
        self.setVisible(found is not None and (found.buying is not None or bool(found.check_ins)))
        if found is not None:
            self._show_rhythm(found)
            self._show_owed(found.owed)
            self._show_scores(found)
        self.shown.emit()

    def _show_rhythm(self, found: AfterSales) -> None:
        buying = found.buying
        has_rhythm = buying is not None and buying.gap_days is not None and found.days_since is not None
        self.rhythm.setVisible(has_rhythm)
        if buying is not None and buying.gap_days is not None and found.days_since is not None:
            told = rhythm_told(buying.gap_days, found.days_since)
            self.rhythm.setText(fill(self.tr("Buys %1", "usually every 21 days, now 38"), told))
            quiet = buying.quiet_from is not None and buying.quiet_from <= self._today()
            set_look(self.rhythm, "role", "bad" if quiet else "")

    def _show_owed(self, owed: tuple[ThanksOwed, ...]) -> None:
        for row in self._rows:
            self._owed.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self.thank_buttons, self.skip_buttons = [], [], []
        for one in owed[:_OWED_SHOWN]:
            self._rows.append(self._owed_row(one))
            self._owed.addWidget(self._rows[-1])

    def _owed_row(self, one: ThanksOwed) -> QWidget:
        bought = SEPARATOR.join((what_bought(one), bought_ago(one.bought_on, self._today())))
        thank = button("small", self.tr("Thank"))
        thank.setAccessibleName(fill(self.tr("Copy the thanks for %1 and note them"), bought))
        thank.setToolTip(self.tr("Copies a text by name and notes that you thanked them"))
        thank.clicked.connect(lambda: self._thank(one))
        skip = icon_button(self._theme.icon("close"), self.tr("No thanks needed"), "small")
        skip.setProperty("kind", "tiny")
        skip.setFixedSize(24, 24)
        skip.setAccessibleName(fill(self.tr("No thanks needed for %1"), bought))
        skip.clicked.connect(lambda: self._do_skip(one))
        self.thank_buttons.append(thank)
        self.skip_buttons.append(skip)
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(plain_label(bought, wrap=True), 1)
        row.addWidget(thank)
        row.addWidget(skip)
        return widget

    def _show_scores(self, found: AfterSales) -> None:
        scores = found.scores
        told = "; ".join(self._told(one) for one in reversed(scores))
        self.line.show_scores([one.score or 0 for one in scores], told)
        self.latest.setVisible(bool(found.check_ins))
        if scores:
            words = scores[-1].words
            said = fill(self.tr("“%1”", "what the customer said"), words) if words else ""
            self.latest.setText(SEPARATOR.join(part for part in (self._told(scores[-1]), said) if part))
        elif found.check_ins:
            self.latest.setText(self.tr("Asked, but not answered so far"))
        folded = not self.form.isVisibleTo(self)
        self.ask_button.setVisible(folded)
        self.change_button.setVisible(folded and bool(scores))

    def _told(self, one: CheckInRecord) -> str:
        ago = format_ago(one.asked_at.date(), self._today())
        return fill(self.tr("%1, %2", "a score, how long ago"), score_told(one.score or 0), ago)

    def _thank(self, one: ThanksOwed) -> None:
        if self._read_last is None:
            return
        text = self._read_last[1].text(one.name or one.company, one.what, one.language)
        QGuiApplication.clipboard().setText(text)
        told = fill(self.tr("Copied, and noted that you thanked %1: “%2”"), one.name, text)
        self._session.do(GiveThanks(one.sale_id, Kind.MESSAGE.value, text), lambda _: self._tell(told))

    def _do_skip(self, one: ThanksOwed) -> None:
        told = fill(self.tr("No thanks are needed for this purchase of %1"), one.name)
        self._session.do(SkipThanks((one.sale_id,)), lambda _: self._tell(told))

    def _answer(self, score: int | None, words: str, follow_up: NewFollowUp | None) -> None:
        changing = self._changing
        self._fold()
        if changing is not None:
            self._session.do(EditCheckIn(changing, score, words))
            return
        template = self.tr("Noted what %1 said") if score is not None else self.tr("Noted that %1 did not answer")
        command = CheckIn(self._id, score, words, follow_up=follow_up)
        self._session.do(command, lambda _: self._tell(fill(template, self._name)))

    def _fold(self) -> None:
        self.form.hide()
        self.ask_button.show()
        self.change_button.setVisible(self._read_last is not None and bool(self._read_last[0].scores))
        self.ask_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, text: str) -> None:
        self._toast.show_text(text, [ToastAction(self.tr("Undo"), self._session.undo)])


def _read(customer_id: int, day: date) -> Read:
    return after_sales(customer_id, day), thanks_words()
