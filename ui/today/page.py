"""Today: whom to get back to, who is stuck, whom to keep in touch with, and how the week goes."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.common.buttons import button
from ui.common.day_watch import DayWatch
from ui.common.empty_state import EmptyState
from ui.common.labels import plain_label
from ui.common.toast import Toast, ToastAction
from ui.common.translated import keep_translated
from ui.override import override
from ui.session import Session
from ui.text.fill import fill
from ui.text.formats import format_day_heading, format_day_short
from ui.text.today import summary, what_for
from ui.theme.theme import Theme
from ui.today.after_sales_acts import AfterSalesActs
from ui.today.columns import Columns
from ui.today.goals import GoalsPanel
from ui.today.quotes import QuoteActs
from ui.today.sections import (
    DONE,
    LOG,
    SNOOZE,
    BirthdaySection,
    FollowUpSection,
    PeopleSection,
    StuckSection,
    TouchSection,
)
from ui.today.week import WeekPanel

if TYPE_CHECKING:  # it is the page shown first: the library is loaded while it reads, the rest when it is used
    from tracker.commands.followups import NewFollowUp
    from tracker.domain.changes import Changes
    from tracker.domain.followups import FinishedFollowUp
    from tracker.domain.today import DueFollowUp, Today
    from ui.common.snooze import SnoozeMenu
    from ui.today.what_next import WhatNext

SHOWN = 10  # rows of each list
FEW = 5  # of the smaller ones, two of which stand beside each other
EVERYBODY = 1_000_000
_TABLES = (
    *("customer", "follow_up", "interaction", "stage", "stage_move", "phone", "goal"),
    *("sale", "thank_you", "check_in", "product", "shop_setting", "quote"),
)


class TodayPage(QWidget):
    """Reads Today and shows it; says what is wanted of the rest of the window."""

    open_requested = Signal(int)  # a customer
    log_requested = Signal(int, object)  # a customer, the DueFollowUp the call is about or None
    people_requested = Signal(str, object)  # a title, list of customers
    print_requested = Signal()
    add_requested = Signal()
    import_requested = Signal()
    goals_requested = Signal(bool)  # whether a new one is to be set

    def __init__(  # noqa: PLR0913 - its surroundings come one by one
        self,
        session: Session,
        theme: Theme,
        toast: Toast,
        watch: DayWatch,
        now: Callable[[], datetime],
        *,
        shown: int = SHOWN,
    ) -> None:
        """Make it and read; `now` is the wall clock that `watch` looks at, `shown` the rows of each list."""
        super().__init__()
        self._session, self._toast, self._now, self._shown = session, toast, now, shown
        self._stale = False
        self.found: Today | None = None
        self._read_at = now()
        self.heading, self.summary = plain_label(role="title"), plain_label(role="muted", wrap=True)
        self.print_button = button("secondary", icon=theme.icon("print"))
        self.follow_ups = FollowUpSection(theme, self._today)
        self.stuck = StuckSection(theme, self._today)
        self.touch = TouchSection(theme, self._today)
        self.birthdays = BirthdaySection(theme, self._today)
        self.goals, self.week = GoalsPanel(session, theme), WeekPanel()
        self.after_sales = AfterSalesActs(session, theme, toast, self._today, self)
        self.quotes = QuoteActs(session, theme, toast, self._today, self)
        of_sales = self.after_sales.sections
        self.sections: tuple[PeopleSection, ...] = (
            *(self.follow_ups, self.quotes.section, *of_sales, self.stuck, self.touch, self.birthdays),
        )
        self._theme = theme
        self._what_next: WhatNext | None = None
        self._snooze: SnoozeMenu | None = None
        self.columns = Columns(
            (self.follow_ups, self.quotes.section),
            (*of_sales, self.stuck, self.touch),
            (self.goals, self.birthdays, self.week),
        )
        self._add, self._import = button("primary"), button()
        self.empty = EmptyState(theme.icon("today"), (self._add, self._import))
        self.pages = QStackedWidget()
        self._lay_out()
        self._connect(watch)
        keep_translated(self, self.retranslate)
        self.reload()

    def retranslate(self) -> None:
        """Set the words."""
        self.print_button.setText(self.tr("Morning sheet…"))
        self.print_button.setToolTip(self.tr("Print whom to get back to on one page (Ctrl+P)"))
        self._add.setText(self.tr("Add your first customer"))
        self._import.setText(self.tr("Import my customers"))
        self.empty.set_words(
            self.tr("A good day to begin"),
            self.tr("Whom to get back to, who is stuck and whose birthday it is will stand here."),
        )
        self.columns.setAccessibleName(self.tr("Today"))
        self._say()

    @property
    def what_next(self) -> "WhatNext":
        """What asks, where a follow-up was done, what comes next."""
        if self._what_next is None:
            from ui.today.what_next import WhatNext

            self._what_next = WhatNext(self._today, self.follow_ups.list)
            self._what_next.chosen.connect(self._promise)
            self._what_next.given_up.connect(self._drop_question)
        return self._what_next

    @property
    def snooze(self) -> "SnoozeMenu":
        """The menu of days to put a follow-up off to."""
        if self._snooze is None:
            from ui.common.snooze import SnoozeMenu

            self._snooze = SnoozeMenu(self._theme, self._today, self)
            self._snooze.chosen.connect(self._put_off)
        return self._snooze

    def reload(self) -> None:
        """Read what there is to do and show it."""
        self._stale = False
        self._read_at = self._now()
        self._session.read(self._query(self._shown), self._show, view="today", owner=self)
        self.goals.read(self._today())  # after the lists, which nobody is to wait for longer

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._take_focus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.fit(self.width())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.found is not None:
            self.reload()  # a week may begin on another day

    def _today(self) -> date:
        return self._now().date()

    def _query(self, shown: int) -> "Callable[[], Today]":
        week_start = QLocale().firstDayOfWeek().value - 1
        return partial(_read_today, self._now(), week_start, shown)

    def _show(self, found: "Today") -> None:
        self.found = found
        self.after_sales.follow(found)
        for section in self.sections:
            section.show_today(found)
        self.week.show_week(found.week)
        self.week.show()
        self.columns.fit(self.width())
        self._say()
        if any(section.list.records for section in self.sections):
            self._show_page(self.columns)
        else:
            self._session.read(_is_anybody_there, self._show_if_anybody, view="today people", owner=self)
        if self.hasFocus():
            self._take_focus()

    def _show_if_anybody(self, anybody: bool) -> None:
        self._show_page(self.columns if anybody else self.empty)

    def _show_page(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self.print_button.setVisible(page is self.columns)

    def _say(self) -> None:
        self.heading.setText(format_day_heading(self._today()))
        if self.found is not None:
            self.summary.setText(summary(self.found))

    def _take_focus(self) -> None:
        for section in self.sections:
            if section.list.records:
                section.list.take_focus()
                return

    def _follow(self, changes: "Changes") -> None:
        if changes.touches(*_TABLES):
            self._stale = True
            if self.isVisible():
                self.reload()

    def _follow_day(self) -> None:
        self._say()
        self._stale = True
        if self.isVisible():
            self.reload()

    def _follow_clock(self) -> None:
        """Read again where the time of a follow-up has come since the last look."""
        if self.found is None or not self.isVisible():
            return
        since, now = (moment.strftime("%Y-%m-%d %H:%M") for moment in (self._read_at, self._now()))
        if any(row.due_time and since < f"{row.due_on} {row.due_time}" <= now for row in self.found.due.rows):
            self.reload()

    def _act(self, act: str, record: Any) -> None:
        if act == LOG:
            about = record if record in self.follow_ups.list.records else None
            self.log_requested.emit(record.customer_id, about)
        elif act == DONE:
            self._finish(record)
        elif act == SNOOZE:
            rows = self.follow_ups.list
            self.snooze.open_below(rows.button_of(rows.records.index(record), SNOOZE), record)
        elif not self.quotes.take(act, record):
            self.after_sales.take(act, record)

    def _finish(self, record: "DueFollowUp") -> None:
        from tracker.commands.followups import FinishFollowUp

        rows = self.follow_ups.list
        place = next((number for number, row in enumerate(rows.records) if row.id == record.id), 0)
        rows.leave(record)
        self._session.do(FinishFollowUp(record.id), partial(self._ask_next, record, place))

    def _ask_next(self, record: "DueFollowUp", place: int, finished: "FinishedFollowUp") -> None:
        text = fill(self.tr("Done: %1"), what_for(record))
        if finished.next_on is not None:
            day = format_day_short(finished.next_on, self._today())
            text = fill(self.tr("Done: %1. Again on %2."), what_for(record), day)
            self._drop_question()
        else:
            self.what_next.ask(record)
            self.follow_ups.list.put_between(self.what_next, place)
        self._toast.show_text(text, [ToastAction(self.tr("Undo"), self._session.undo)])

    def _promise(self, customer_id: int, follow_up: "NewFollowUp | None") -> None:
        self._drop_question()
        if follow_up is not None:
            from tracker.commands.followups import AddFollowUp

            self._session.do(AddFollowUp(customer_id, follow_up))

    def _drop_question(self) -> None:
        if self._what_next is None:
            return
        had_focus = self._what_next.isAncestorOf(QApplication.focusWidget() or self)
        self._what_next.done = None
        self.follow_ups.list.drop_between()
        if had_focus:
            self.follow_ups.list.take_focus()

    def _put_off(self, record: "DueFollowUp", day: date) -> None:
        from tracker.commands.followups import SnoozeFollowUp

        self.follow_ups.list.leave(record)
        self._session.do(SnoozeFollowUp(record.id, day))

    def _take_letter(self, key: int) -> None:
        if self._what_next is not None and self._what_next.done is not None:
            if key == Qt.Key.Key_Escape:
                self._drop_question()
            else:
                self._what_next.take_letter(key)

    def _go_on(self, section: PeopleSection, step: int) -> None:
        """Let the arrows go on from the end of one list to the next that is shown."""
        shown = [one for one in self.sections if one.list.records]
        place = shown.index(section) + step
        if 0 <= place < len(shown):
            shown[place].list.take_focus(last=step < 0)

    def _show_all(self, section: PeopleSection) -> None:
        def show(found: "Today") -> None:
            ids = list(dict.fromkeys(row.customer_id for row in section.take(found).rows))
            self.people_requested.emit(section.title, ids)

        self._session.read(self._query(EVERYBODY), show, view="today all", owner=self)

    def _connect(self, watch: DayWatch) -> None:
        for section in self.sections:
            section.list.opened.connect(lambda record: self.open_requested.emit(record.customer_id))
            section.list.acted.connect(self._act)
            section.list.left.connect(partial(self._go_on, section))
            section.all_button.clicked.connect(partial(self._show_all, section))
        self.goals.shown.connect(lambda: self.columns.fit(self.width()))
        self.goals.people_wanted.connect(self.people_requested)
        self.goals.edit_wanted.connect(self.goals_requested)
        self.follow_ups.list.key_typed.connect(self._take_letter)
        self.print_button.clicked.connect(self.print_requested)
        self._add.clicked.connect(self.add_requested)
        self._import.clicked.connect(self.import_requested)
        self._session.changed.connect(self._follow)
        self._session.undone.connect(lambda *_: self._drop_question())
        watch.turned.connect(self._follow_day)
        watch.ticked.connect(self._follow_clock)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.heading)
        words.addWidget(self.summary)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addWidget(self.print_button, 0, Qt.AlignmentFlag.AlignTop)
        self.pages.addWidget(self.columns)
        self.pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.pages, 1)


def _read_today(now: datetime, week_start: int, shown: int) -> "Today":
    from tracker.queries.today import today

    return today(now, week_start, shown, FEW if shown == SHOWN else shown)


def _is_anybody_there() -> bool:
    from tracker.queries.board import board_columns

    return any(column.count for column in board_columns())
