"""Giving money back for a sale: all that is left, some lines, or an amount."""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from tracker.commands.sales import RefundSale
from tracker.domain.context import DATE_ONLY, local_now
from tracker.domain.errors import TrackerError
from tracker.domain.refunding import KeptLine, left_of, refund_of
from tracker.domain.sale_errors import QuantityRefused, RefundOfNothing, RefundTooMuch
from tracker.domain.sales import SaleRecord
from tracker.queries.sale_effects import lines_to_refund
from tracker.queries.sales import sale_record
from tracker.queries.shop import shop_facts
from ui.common.buttons import button
from ui.common.chips import Chip, Chips
from ui.common.day_field import DayField
from ui.common.form_keys import ENTER, FormKeys, press_or
from ui.common.hint import Hint
from ui.common.labelled_field import LabelledField
from ui.common.labels import plain_label
from ui.common.overlay import Overlay
from ui.common.toast import Toast, ToastAction
from ui.common.translated import keep_translated
from ui.override import override
from ui.sales.refund_lines import RefundLines
from ui.session import Session
from ui.text.errors import error_sentence
from ui.text.fill import fill
from ui.text.formats import NOTHING
from ui.text.money import money_problem, read_money, show_money, write_money
from ui.text.sales import lines_words, title_of
from ui.text.shorten import shortened
from ui.theme.theme import Theme

WIDTH = 520


class What(StrEnum):
    """What comes back."""

    ALL = "all"
    LINES = "lines"
    AMOUNT = "amount"


class _Read(NamedTuple):
    currency: str
    sale: SaleRecord | None
    lines: list[KeptLine]
    back: list[KeptLine]


class RefundForm(Overlay):
    """The form, over the window. Enter saves: at first, all that is left comes back."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        theme: Theme,
        toast: Toast,
        *,
        now: Callable[[], datetime] = local_now,
    ) -> None:
        """Make it hidden over `window`; `open_for` shows it."""
        super().__init__(window, WIDTH)
        self._session, self._toast, self._now = session, toast, now
        self._read: _Read | None = None
        self._saving = False
        self.about = plain_label(role="muted", wrap=True)
        self.what = Chips(len(What))
        self.lines = RefundLines()
        self.amount = LabelledField(QLineEdit())
        self.day, self.note = LabelledField(DayField()), LabelledField(QLineEdit())
        self.sum = plain_label(role="heading")
        self.hint = Hint(theme)
        self.save_button = button("primary")
        self._lay_out()
        self._connect()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.panel.set_title(self.tr("Give money back"))
        self.what.set_chips(
            [
                Chip(What.ALL, self.tr("&Everything")),
                Chip(What.LINES, self.tr("Some &lines")),
                Chip(What.AMOUNT, self.tr("An &amount")),
            ]
        )
        self.what.setAccessibleName(self.tr("What comes back"))
        self.amount.set_words(self.tr("How much"))
        self.day.set_words(self.tr("Day"))
        self.note.set_words(self.tr("Note"))
        self.save_button.setText(self.tr("Give back"))
        self._show_about()
        self._follow()

    def open_for(self, sale_id: int) -> None:
        """Show the form for a sale; nothing happens where it is not there any more."""
        read = partial(_read, sale_id)
        self._session.read(read, self._show, view="refund", owner=self)

    def submit(self) -> None:
        """Save, or say what is wrong."""
        if self._saving or self._keys.is_composing or self._read is None or self._read.sale is None:
            return
        if self._lines() is None:
            self._say_problem()
            return
        wanted, amount = self._wanted()
        lines = None if wanted is None else tuple(wanted.items())
        day = self._day.day
        moment = None if day == self._now().date() else datetime.combine(day, DATE_ONLY).astimezone()
        self._saving = True
        command = RefundSale(self._read.sale.id, lines, amount, moment, self._note.text())
        self._session.do(command, self._finish, self._refuse)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            event.accept()
            press_or(self.submit)
        else:
            super().keyPressEvent(event)

    @property
    def _day(self) -> DayField:
        assert isinstance(self.day.field, DayField)
        return self.day.field

    @property
    def _note(self) -> QLineEdit:
        assert isinstance(self.note.field, QLineEdit)
        return self.note.field

    @property
    def _amount(self) -> QLineEdit:
        assert isinstance(self.amount.field, QLineEdit)
        return self.amount.field

    def _wanted(self) -> tuple[dict[int, int] | None, int | None]:
        """Return what the command is told: how much of which line, how much money."""
        assert self._read is not None
        if self.what.value == What.LINES:
            return self.lines.wanted or {}, None
        if self.what.value == What.AMOUNT:
            return None, read_money(self._amount.text(), self._read.currency) or 0
        return None, None

    def _lines(self) -> tuple[KeptLine, ...] | None:
        """Return the lines of the refund as typed now; None where it cannot be made."""
        if self._read is None or not self._is_anything_left():
            return None
        wanted, amount = self._wanted()
        if self.what.value == What.LINES and not wanted:
            return None
        try:
            return refund_of(self._read.lines, self._read.back, wanted, amount)
        except (RefundOfNothing, RefundTooMuch, QuantityRefused):
            return None

    def _say_problem(self) -> None:
        assert self._read is not None
        left = sum(money for _, money in left_of(self._read.lines, self._read.back).values())
        currency = self._read.currency
        if not self._is_anything_left():
            self.hint.say(self.tr("Everything was given back already."), "error")
        elif self.what.value == What.LINES:
            self.hint.say(self.tr("Choose what comes back, and no more of it than is left."), "error")
        else:
            too_much = fill(self.tr("From more than nothing up to %1 can be given back."), show_money(left, currency))
            self.amount.show_problem(money_problem(self._amount.text(), currency) or too_much)
            self._amount.setFocus()

    def _is_anything_left(self) -> bool:
        if self._read is None or self._read.sale is None:
            return False
        left = left_of(self._read.lines, self._read.back).values()
        if self._read.sale.total_minor:
            return any(money > 0 for _, money in left)
        return any(quantity > 0 for quantity, _ in left)  # what was free can come back, too

    def _finish(self, _refund_id: int) -> None:
        self._saving = False
        name = self._read.sale.customer if self._read and self._read.sale else ""
        given = self.sum.text()
        self.dismiss()
        sentence = fill(self.tr("Gave %1 back to %2"), given, name)
        self._toast.show_text(sentence, [ToastAction(self.tr("Undo"), self._session.undo)])

    def _refuse(self, error: TrackerError) -> None:
        self._saving = False
        self.hint.say(error_sentence(error), "error")

    def _show(self, read: _Read) -> None:
        if read.sale is None:
            return
        self._read = read
        left = left_of(read.lines, read.back)
        self.lines.show_lines(read.sale.lines, left, read.currency)
        self.what.choose(What.ALL)
        self._amount.setText(write_money(sum(money for _, money in left.values()), read.currency))
        self.amount.show_problem("")
        today = self._now().date()
        self._day.limit(read.sale.day, max(today, read.sale.day))
        self._day.show_day(today)
        self._note.clear()
        self.hint.say("")
        self._show_about()
        self._follow()
        if not self._is_anything_left():
            self._say_problem()
        self.open(next(one for one in self.what.buttons if one.isChecked()))

    def _show_about(self) -> None:
        if self._read is None or self._read.sale is None:
            return
        sale = self._read.sale
        total = show_money(sale.total_minor, self._read.currency)
        about = " · ".join((shortened(sale.customer), title_of(sale), shortened(lines_words(sale.lines), 80), total))
        self.about.setText(about)

    def _follow(self) -> None:
        """Show what belongs to the choice, and what it comes to."""
        self.lines.setVisible(self.what.value == What.LINES)
        self.amount.setVisible(self.what.value == What.AMOUNT)
        lines = self._lines()
        currency = self._read.currency if self._read else "EUR"
        given = NOTHING if lines is None else show_money(-sum(line.amount_minor for line in lines), currency)
        self.sum.setText(given)
        self.sum.setAccessibleName(fill(self.tr("Given back: %1"), given))
        if lines is not None:
            self.hint.say("")
            self.amount.show_problem("")

    def _choose(self, what: What) -> None:
        self._follow()
        if what == What.AMOUNT:
            self._amount.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._amount.selectAll()
        elif what == What.LINES and self.lines.checks:
            next(iter(self.lines.checks.values())).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _connect(self) -> None:
        self._keys = FormKeys(self)
        self._keys.watch(self._amount, self._note)
        self._keys.submitted.connect(self.submit)
        self.what.chosen.connect(self._choose)
        self.lines.changed.connect(self._follow)
        self._amount.textEdited.connect(lambda _: self._follow())
        self.save_button.clicked.connect(self.submit)

    def _lay_out(self) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(self.day)
        beside.addWidget(self.note, 1)
        last = QHBoxLayout()
        last.addWidget(self.hint, 1)
        last.addStretch()
        last.addWidget(self.sum)
        last.addSpacing(8)
        last.addWidget(self.save_button)
        body = self.panel.body
        body.setSpacing(10)
        for part in (self.about, self.what, self.lines, self.amount):
            body.addWidget(part)
        body.addLayout(beside)
        body.addLayout(last)


def _read(sale_id: int) -> _Read:
    return _Read(shop_facts().settings["currency"], sale_record(sale_id), *lines_to_refund(sale_id))
