"""What was promised to a customer: what is due, what is done, and a line to promise something more."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from tracker.domain.records import OpenOrDone
from ui.common.buttons import button
from ui.common.calendar_popup import CalendarPopup
from ui.common.due_picker import Due, DuePicker
from ui.common.form_keys import FormKeys
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.translated import keep_translated
from ui.customer.follow_up_row import DoneRow, FollowUpRow
from ui.customer.promise_details import PromiseDetails
from ui.theme.theme import Theme

_OFFERED = (Due.TOMORROW, Due.DAYS, Due.WEEK, Due.MONTH, Due.OTHER)


class AddFollowUp(QWidget):
    """The line for a new follow-up, folded until it is wanted."""

    added = Signal(object)  # NewFollowUp

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """Make it folded."""
        super().__init__()
        self.unfold_button = button("link", icon=theme.icon("plus", "accent"))
        self.text = QLineEdit()
        self.due = DuePicker(today, _OFFERED)
        self.details = PromiseDetails()
        self.add_button = button("primary")
        self.cancel_button = button("flat")
        self.form = QWidget()
        keys = FormKeys(self)
        keys.watch(self.text, *self.due.findChildren(QWidget), *self.details.tab_stops)
        keys.submitted.connect(self.submit)
        self.text.returnPressed.connect(self.submit)
        self.unfold_button.clicked.connect(self.unfold)
        self.add_button.clicked.connect(self.submit)
        self.cancel_button.clicked.connect(self.fold)
        last = QHBoxLayout()
        last.addStretch()
        last.addWidget(self.cancel_button)
        last.addWidget(self.add_button)
        inner = QVBoxLayout(self.form)
        inner.setContentsMargins(0, 4, 0, 0)
        inner.addWidget(self.text)
        inner.addWidget(self.due)
        inner.addWidget(self.details)
        inner.addLayout(last)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.unfold_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.form)
        self.form.hide()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.unfold_button.setText(self.tr("Follow-up"))
        self.unfold_button.setToolTip(self.tr("Promise something for a day"))
        self.text.setPlaceholderText(self.tr("What for?"))
        self.text.setAccessibleName(self.tr("What the follow-up is for"))
        self.add_button.setText(self.tr("Add"))
        self.cancel_button.setText(self.tr("Cancel"))

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        return [
            self.unfold_button,
            self.text,
            *self.due.tab_stops,
            *self.details.tab_stops,
            self.cancel_button,
            self.add_button,
        ]

    def unfold(self) -> None:
        """Show the form with the keyboard in it."""
        self.unfold_button.hide()
        self.due.choose(Due.TOMORROW)
        self.details.show_details()
        self.form.show()
        self.text.setFocus()

    def fold(self) -> None:
        """Hide the form; what is typed stays until it is added."""
        self.form.hide()
        self.unfold_button.show()

    def submit(self) -> None:
        """Have it added."""
        day = self.due.day
        if day is not None:
            self.added.emit(self.details.follow_up(day, self.text.text()))
            self.text.clear()
            self.fold()
            self.unfold_button.setFocus()


class FollowUpPanel(Panel):
    """The panel "Next". It shows follow-ups and says what is to become of them."""

    added = Signal(object)  # NewFollowUp
    edited = Signal(int, object)  # id, NewFollowUp
    finished = Signal(int, bool)  # id, False: open again
    snoozed = Signal(int, object)  # id, date
    deleted = Signal(int)

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """Make it empty."""
        super().__init__()
        self._theme = theme
        self._today = today
        self._asking: FollowUpRow | None = None
        self.rows: dict[int, FollowUpRow] = {}
        self.nothing = plain_label(role="muted", wrap=True)
        self.add = AddFollowUp(theme, today)
        self.add.added.connect(self.added)
        self.fold_button = button("link")
        self.fold_button.clicked.connect(self._fold)
        self.done = QWidget()
        self.done.hide()
        self.calendar = CalendarPopup(theme, self)
        self.calendar.picked.connect(self._snooze_asked)
        self._open = QVBoxLayout()
        self._open.setSpacing(4)
        self._done = QVBoxLayout(self.done)
        self._done.setContentsMargins(0, 0, 0, 0)
        self._done_ones: tuple[OpenOrDone, ...] = ()
        self.body.setSpacing(6)
        self.body.addWidget(self.nothing)
        self.body.addLayout(self._open)
        self.body.addWidget(self.add)
        self.body.addWidget(self.fold_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.done)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.set_title(self.tr("Next"))
        self.nothing.setText(self.tr("Nothing is promised."))
        self._show_fold()

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        rows = sorted(self.rows.values(), key=self._open.indexOf)
        in_rows = [stop for row in rows for stop in row.tab_stops]
        again = [row.again for row in self.done.findChildren(DoneRow)]
        return [*in_rows, *self.add.tab_stops, self.fold_button, *again]

    def show_follow_ups(self, follow_ups: Sequence[OpenOrDone], *, anew: bool) -> None:
        """Show them; `anew` where they are another customer's than before."""
        if anew:
            self.add.text.clear()
            self.add.fold()
            self.done.hide()
            for number in list(self.rows):
                self._drop(number)
        still_open = [one for one in follow_ups if one.done_at is None]
        for gone in self.rows.keys() - {one.id for one in still_open}:
            self._drop(gone)
        for place, one in enumerate(still_open):
            row = self.rows.get(one.id) or self._make(one)
            row.show_follow_up(one, self._today())
            self._open.insertWidget(place, row)
        self.nothing.setVisible(not still_open)
        self._show_done(tuple(one for one in follow_ups if one.done_at is not None))

    def commit(self) -> None:
        """Commit what is being typed."""
        for row in self.rows.values():
            row.text_edit.commit()

    def _make(self, one: OpenOrDone) -> FollowUpRow:
        row = FollowUpRow(self._theme, one, self._today())
        row.finished.connect(lambda number: self.finished.emit(number, True))
        row.edited.connect(self.edited)
        row.snoozed.connect(self.snoozed)
        row.deleted.connect(self.deleted)
        row.day_asked.connect(self._ask_day)
        self.rows[one.id] = row
        return row

    def _drop(self, number: int) -> None:
        row = self.rows.pop(number)
        had_focus = row.isAncestorOf(row.window().focusWidget() or self)
        self._open.removeWidget(row)
        row.hide()
        row.deleteLater()
        if had_focus:
            self.add.unfold_button.setFocus()

    def _show_done(self, done: tuple[OpenOrDone, ...]) -> None:
        if done != self._done_ones:
            self._done_ones = done
            while (item := self._done.takeAt(0)) is not None:
                old = item.widget()
                if old is not None:
                    old.hide()
                    old.deleteLater()
            for one in sorted(done, key=lambda one: one.done_at or "", reverse=True):
                row = DoneRow(self._theme, one)
                row.reopened.connect(lambda number: self.finished.emit(number, False))
                self._done.addWidget(row)
        self._show_fold()

    def _fold(self) -> None:
        self.done.setVisible(not self.done.isVisibleTo(self))
        self._show_fold()

    def _show_fold(self) -> None:
        count = len(self._done_ones)
        shown = self.done.isVisibleTo(self)
        self.fold_button.setText(self.tr("Hide what is done") if shown else self.tr("%n done", "", count))
        self.fold_button.setVisible(count > 0)

    def _ask_day(self, row: FollowUpRow) -> None:
        self._asking = row
        self.calendar.open_below(row.menu_button, max(row.due_on, self._today()), self._today())

    def _snooze_asked(self, day: date) -> None:
        if self._asking is not None:
            self.snoozed.emit(self._asking.follow_up.id, day)
