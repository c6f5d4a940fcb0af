"""The board as it was at the end of a past day, to be looked at only."""

from collections.abc import Callable, Collection, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout

from tracker.domain.board_history import PastBoard
from tracker.domain.records import BoardCard
from tracker.queries.board import Sort, Whom
from tracker.queries.board_history import (
    PAST_SORTS,
    first_board_day,
    past_board,
    past_cards,
    past_ids,
    past_starting,
    people_of,
)
from ui.board.area import BoardArea
from ui.board.change_line import ChangeLine
from ui.board.column import Column
from ui.board.menus import column_menu
from ui.board.model import ColumnModel
from ui.board.time_bar import Span, TimeBar, stepped
from ui.common.announce import announce
from ui.common.buttons import button
from ui.common.icon_label import IconLabel
from ui.common.labels import plain_label
from ui.common.translated import keep_translated
from ui.override import override
from ui.session import Session
from ui.text.fill import fill
from ui.text.formats import format_count, format_day, format_people
from ui.theme.theme import Theme

if TYPE_CHECKING:
    from tracker.domain.errors import TrackerError
    from tracker.domain.stages import Stage
    from tracker.domain.stays import StayTable
    from tracker.reports.board_change import BoardChange

_CHANGE_AFTER_MS = 120  # the day has stood still for so long


class _Stays(NamedTuple):
    """What a change is counted from; kept while nothing is written."""

    table: "StayTable"
    stages: "Sequence[Stage]"
    among: frozenset[int] | None


class PastFrame(QFrame):
    """Shows the board of a day and what became of it since; it writes nothing."""

    open_requested = Signal(int)  # customer id
    people_requested = Signal(str, object)  # title, list of customer ids
    shown = Signal()  # a day, or other people of it
    left = Signal()  # back to today

    def __init__(self, session: Session, theme: Theme, today: Callable[[], date]) -> None:
        """Make it without a day; `begin` shows one."""
        super().__init__()
        self.setObjectName("past")
        self._session, self._theme, self._today = session, theme, today
        self._sort = Sort.LONGEST
        self._whom: Whom | None = None
        self._folded: Collection[int | None] = ()
        self._shown = PastBoard(today(), ())
        self._reading = False
        self._stays: _Stays | None = None
        self._title = plain_label(role="heading", wrap=True)
        self._back = button("primary")
        self.bar = TimeBar(theme)
        self.change = ChangeLine()
        self.area = BoardArea(theme, lambda: self._shown.day, past=True)
        self._change_soon = QTimer(self, singleShot=True, interval=_CHANGE_AFTER_MS)
        self._change_soon.timeout.connect(self._read_change)
        self._lay_out()
        self._connect()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self._back.setText(self.tr("Back to today"))
        self._say_day()
        self.area.dress()

    @property
    def title(self) -> str:
        """What says which day it is."""
        return self._title.text()

    @property
    def counted(self) -> str:
        """How many were on the board then, and who is on none of its columns."""
        board = self._shown
        people = sum(column.count for column in board.columns if column.stage is not None)
        parts = [fill(self.tr("On the board then: %1"), format_people(people))]
        if board.archived:
            parts.append(fill(self.tr("archived by then: %1"), format_count(board.archived)))
        if board.elsewhere:
            parts.append(fill(self.tr("in earlier stages: %1"), format_count(board.elsewhere)))
        return self.tr(" · ", "between facts").join(parts)

    def begin(self, sort: Sort, whom: Whom | None, folded: Collection[int | None]) -> None:
        """Look at the past, from a month ago on; `folded` are the stages whose columns start folded."""
        self._sort, self._whom, self._folded = sort if sort in PAST_SORTS else Sort.LONGEST, whom, folded
        self._stays = None
        self._session.read(first_board_day, self._show_first, view="past-first", owner=self)

    def set_sort(self, sort: Sort) -> None:
        """Show the cards in another order."""
        self._sort = sort
        self._read()

    def show_whom(self, whom: Whom | None) -> None:
        """Show only those whom a filter means, or everyone, as the file is now."""
        self._whom, self._stays = whom, None
        self._session.read(first_board_day, self._limit, view="past-first", owner=self)
        self._read()

    @property
    def sort(self) -> Sort:
        """The order of the cards."""
        return self._sort

    def show_day(self, day: date) -> None:
        """Show the board of a day; one that cannot be read yet follows the one that is being read."""
        self.bar.show_day(day)
        if not self._reading:
            self._read()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show_first(self, first: date | None) -> None:
        self._limit(first)
        self.show_day(stepped(self._today(), Span.MONTH, -1))
        self.bar.slider.setFocus(Qt.FocusReason.OtherFocusReason)

    def _limit(self, first: date | None) -> None:
        self.bar.limit(first or self._today(), self._today())

    def _read(self) -> None:
        self._reading = True
        query = partial(past_board, self.bar.day, self._sort, None, self._whom)
        self._session.read(query, self._show, view="past-board", owner=self, on_failed=self._fail)

    def _show(self, board: PastBoard) -> None:
        self._reading = False
        if board.day != self._shown.day:
            self.change.show_change(None)
        self._shown = board
        self.area.show_columns(board.columns, self._folded)
        self._say_day()
        self.shown.emit()
        if self.bar.day != board.day:
            self._read()
        else:
            self._change_soon.start()
            self.bar.go_on()
            if not self.bar.is_playing:
                announce(self.bar, self.title)

    def _fail(self, error: "TrackerError") -> None:
        self._reading = False
        self.bar.stop()
        self._session.failed.emit(error)

    def _read_change(self) -> None:
        query = partial(_change_between, self._stays, self._shown.day, self._today(), self._whom)
        self._session.read(query, self._show_change, view="past-change", owner=self)

    def _show_change(self, answer: "tuple[_Stays, BoardChange]") -> None:
        self._stays, change = answer
        if change.before == self._shown.day:
            self.change.show_change(change)

    def _say_day(self) -> None:
        words = fill(self.tr("The board as it was on %1 – read only"), format_day(self._shown.day))
        self._title.setText(words if self._shown.columns else "")

    def _open_current(self, action: str) -> None:
        """Do what a key asks for on a card: nothing but opening it."""
        column = self.area.current
        if action == "open" and column is not None:
            customer_id = column.model.id_at(column.view.currentIndex().row())
            if customer_id is not None:
                self.open_requested.emit(customer_id)

    def _show_card_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(self._theme.icon("person"), self.tr("Open"), partial(self._open_current, "open"))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    def _show_column_menu(self, column: Column, where: QPoint) -> None:
        menu = column_menu(self, self._theme, partial(column.fold, True))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    def _read_cards(self, model: ColumnModel, ids: Sequence[int]) -> None:
        day = self._shown.day

        def show(cards: Sequence[BoardCard]) -> None:
            if day == self._shown.day:
                model.show_cards(cards)

        self._session.read(partial(past_cards, day, ids), show, owner=model)

    def _read_ids(self, column: Column, count: int) -> None:
        day = self._shown.day

        def show(ids: Sequence[int]) -> None:
            if day == self._shown.day:
                column.model.show_ids(ids)

        query = partial(past_ids, day, column.stage_id, self._sort, count, self._whom)
        self._session.read(query, show, owner=column)

    def _find(self, column: Column, start: str) -> None:
        query = partial(past_starting, self._shown.day, column.stage_id, start, self._sort, self._whom)
        self._session.read(query, partial(column.choose_found, start), view="find", owner=column)

    def _connect(self) -> None:
        self._back.clicked.connect(self.left)
        self.bar.day_chosen.connect(self.show_day)
        self.change.people_requested.connect(self.people_requested)
        area = self.area
        area.opened.connect(self.open_requested)
        area.acted.connect(self._open_current)
        area.menu_requested.connect(self._show_card_menu)
        area.column_menu_requested.connect(self._show_column_menu)
        area.cards_wanted.connect(self._read_cards)
        area.ids_wanted.connect(self._read_ids)
        area.name_typed.connect(self._find)
        self._theme.changed.connect(area.dress)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel(self._theme.icon("clock", "warn")))
        head.addWidget(self._title, 1)
        head.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.change)
        column.addWidget(self.area, 1)


def _change_between(kept: _Stays | None, before: date, today: date, whom: Whom | None) -> "tuple[_Stays, BoardChange]":
    """Set a day against today; what was read for another day is used again."""
    from tracker.queries.reporting import all_stages, stay_table
    from tracker.reports.board_change import board_change

    stays = kept or _Stays(stay_table(), all_stages(), people_of(whom))
    return stays, board_change(stays.table, stays.stages, before, today, stays.among)
