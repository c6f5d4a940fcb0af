"""The board: a column for each stage, wired to the session."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from tracker.domain.changes import Changes
from tracker.domain.records import BoardColumn
from tracker.queries.board import FIRST_IDS, Sort, Whom, board_cards, board_columns, board_ids, board_starting
from ui.board.area import BoardArea
from ui.board.column import Column
from ui.board.gestures import CardGestures
from ui.board.menus import SortButton
from ui.board.model import ColumnModel
from ui.board.moving import BoardMoves, Moved
from ui.common.announce import announce
from ui.common.buttons import button
from ui.common.empty_state import EmptyState
from ui.common.labels import plain_label
from ui.common.segment_button import SegmentButton
from ui.common.toast import Toast
from ui.common.translated import keep_translated
from ui.habits import Habits
from ui.override import override
from ui.session import Session
from ui.text.fill import fill
from ui.text.formats import format_people
from ui.theme.theme import Theme
from ui.theme.tokens import GAP

if TYPE_CHECKING:  # segments are read once the board is shown
    from tracker.domain.customer_table import SavedSegment
    from ui.board.past import PastFrame
    from ui.board.recipe_panel import RecipePanel

_SHOWN_TABLES = ("customer", "follow_up", "interaction", "stage", "recipe_step", "recipe_tick", "quote")
_FILTERED_BY = ("customer_tag", "tag", "consent", "custom_value", "custom_field")
_NEW_DAY_MS = 60_000


class BoardPage(QWidget):
    """Shows the saved state, asks the session to change it, and shows the saved state again."""

    open_requested = Signal(int)  # customer id
    log_requested = Signal(int)
    add_requested = Signal()
    import_requested = Signal()
    segments_requested = Signal()  # the owner wants to make one
    stage_menu_requested = Signal(int)  # the owner wants to change the stages; the id of the one it began at
    people_requested = Signal(str, object)  # title, list of customer ids
    moved = Signal(object)  # Moved: the toast is shown already

    def __init__(self, session: Session, theme: Theme, habits: Habits, today: Callable[[], date], toast: Toast) -> None:
        """Make a page that reads the board when it is first shown."""
        super().__init__()
        self._session, self._theme, self._habits, self._today = session, theme, habits, today
        self._sort = Sort(habits.board_sort) if habits.board_sort in set(Sort) else Sort.MANUAL
        self._day = today()
        self._stale = self._segments_stale = True
        self._reading = False
        self._follow: Moved | None = None
        self.area = BoardArea(theme, today)
        self.moves = BoardMoves(session, theme, toast, today, self)
        self.sort_button = SortButton(theme, self._sort, self.set_sort)
        self.gestures = CardGestures(self.area, self.moves, self.sort_button, toast, theme)
        self.segment_button = SegmentButton(theme)
        self.segment_button.more = self._add_entries
        self._whom: Whom | None = None
        self.past_button = button(icon=theme.icon("clock"))
        self.past: PastFrame | None = None  # made when the past is looked at
        self.recipe: RecipePanel | None = None  # made when a recipe is written
        self._toast = toast
        self._people = plain_label(role="muted")
        self._add, self._import = button("primary"), button()
        self._empty = EmptyState(theme.icon("people"), (self._add, self._import))
        self._pages = QStackedWidget()
        self._new_day = QTimer(self, interval=_NEW_DAY_MS)
        self._lay_out()
        self._connect()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self._empty.set_words(
            self.tr("Your customers will stand here"),
            self.tr("A column for each stage, a card for each customer. Drag a card when somebody moves on."),
        )
        self._add.setText(self.tr("Add your first customer"))
        self._import.setText(self.tr("Import my customers"))
        self.past_button.setText(self.tr("As it was on…"))
        self.past_button.setToolTip(self.tr("Look at the board of a past day"))
        self._count_people()
        self.area.dress()

    def reload(self) -> None:
        """Read the board and show it; while a past day is looked at, that day's."""
        self._stale = self.is_past
        if self._whom is not None:
            self._whom = self._whom._replace(today=self._today())
        if self.past is not None and self.is_past:
            self.past.show_whom(self._whom)
            return
        self._reading = True
        limits = {column.stage_id: max(FIRST_IDS, column.model.rowCount()) for column in self.area.columns}
        query = partial(board_columns, self._sort, limits, self._whom)
        self._session.read(query, self._show, view="board", owner=self)

    def set_sort(self, sort: Sort) -> None:
        """Show the cards in another order, now and the next time the program starts; those of a past day only now."""
        if self.past is not None and self.is_past:
            self.past.set_sort(sort)
            return
        self._sort = sort
        self._habits.board_sort = sort
        self.reload()

    def show_segment(self, segment: "SavedSegment | None") -> None:
        """Show only those in a segment, or everyone."""
        self._whom = Whom(segment.filter, self._today()) if segment is not None else None
        self.reload()

    @property
    def is_past(self) -> bool:
        """Whether a past day is looked at."""
        return self.past is not None and self._pages.currentWidget() is self.past

    def look_back(self) -> None:
        """Look at the board of a past day: to be looked at only."""
        from tracker.queries.board_history import PAST_SORTS

        if self.is_past or not self._session.is_open:
            return
        past = self.past or self._make_past()
        self._pages.setCurrentWidget(past)
        self._stale = True
        self.past_button.hide()
        past.begin(self._sort, self._whom, self._habits.folded_stages(self._session.path))
        self.sort_button.offer(PAST_SORTS, past.sort)

    def return_to_today(self) -> None:
        """Show the board as it is."""
        self._pages.setCurrentWidget(self.area)
        self.past_button.show()
        self.sort_button.offer(tuple(Sort), self._sort)
        self.reload()
        self.area.focus_cards()

    def write_recipe(self, stage_id: int, stage: str) -> None:
        """Open the recipe of a stage, by its id and name."""
        if self.recipe is None:
            from ui.board.recipe_panel import RecipePanel

            self.recipe = RecipePanel(self._toast.parentWidget() or self, self._session, self._theme, self._toast)
        self.recipe.open_for(stage_id, stage)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        (self.past.area if self.past is not None and self.is_past else self.area).focus_cards()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    def _show(self, columns: Sequence[BoardColumn]) -> None:
        self._reading = False
        if self.is_past:
            return  # it is read again on the way back
        self.area.show_columns(columns, self._habits.folded_stages(self._session.path))
        self.area.order_by_hand(self._sort == Sort.MANUAL)
        nobody = not any(column.count for column in columns)
        self._pages.setCurrentWidget(self._empty if nobody and self._whom is None else self.area)
        for one in (self.sort_button, self.past_button):
            one.setVisible(not nobody or self._whom is not None)
        self._count_people()
        self._follow_moved()
        if self.hasFocus():
            self.area.focus_cards()
        if self._segments_stale:
            self._read_segments()

    def _reload_if_touched(self, changes: Changes) -> None:
        if changes.touches(*_SHOWN_TABLES) or (self._whom is not None and changes.touches(*_FILTERED_BY)):
            self._stale = True
            if self.isVisible():
                self.reload()
        if changes.touches("segment"):
            self._segments_stale = True
            if self.isVisible():
                self._read_segments()

    def _read_segments(self) -> None:
        from tracker.queries.segments import saved_segments

        self._segments_stale = False
        self._session.read(saved_segments, self._offer_segments, view="board-segments", owner=self)

    def _add_entries(self, menu: QMenu) -> None:
        make = QAction(self.tr("Make a segment…"), menu)
        make.triggered.connect(lambda _=False: self.segments_requested.emit())
        menu.addAction(make)

    def _offer_segments(self, segments: "Sequence[SavedSegment]") -> None:
        self.segment_button.show_segments(segments)
        chosen = self.segment_button.segment
        if (chosen.filter if chosen else None) != (self._whom.filter if self._whom else None):
            self.show_segment(chosen)  # it was changed or deleted

    def _make_past(self) -> "PastFrame":
        from ui.board.past import PastFrame

        self.past = PastFrame(self._session, self._theme, self._today)
        self.past.open_requested.connect(self.open_requested)
        self.past.people_requested.connect(self.people_requested)
        self.past.shown.connect(self._count_people)
        self.past.left.connect(self.return_to_today)
        self._pages.addWidget(self.past)
        return self.past

    def _count_people(self) -> None:
        if self.past is not None and self.is_past:
            self._people.setText(self.past.counted)
            return
        people = sum(column.model.count for column in self.area.columns if column.stage_id is not None)
        self._people.setText(fill(self.tr("%1 on the board"), format_people(people)) if people else "")

    def _follow_move(self, moved: Moved) -> None:
        self._follow = moved
        if not self._reading:
            self._follow_moved()
        self.moved.emit(moved)

    def _follow_moved(self) -> None:
        """Give the focus to the cards that were moved, and say where they are now."""
        moved, self._follow = self._follow, None
        column = self.area.column_of(moved.to.stage_id) if moved else None
        row = column.model.row_of(moved.customer_ids[0]) if moved and column else None
        if moved is None or column is None or row is None:
            return
        self.area.choose(moved.customer_ids, moved.to.stage_id)
        count = len(moved.customer_ids)
        if count == 1:
            card = column.model.card(moved.customer_ids[0])
            words = self.tr("%1 moved to %2, %3 of %4")
            text = fill(words, card.name if card else "", column.name, row + 1, column.model.count)
        else:
            text = fill(self.tr("%n customers moved to %1", None, count), column.name)
        announce(column.view, text)

    def _find(self, column: Column, start: str) -> None:
        found = partial(column.choose_found, start)
        self._session.read(
            partial(board_starting, column.stage_id, start, self._sort, self._whom), found, view="find", owner=column
        )

    def _read_cards(self, model: ColumnModel, ids: Sequence[int]) -> None:
        self._session.read(partial(board_cards, ids), model.show_cards, owner=model)

    def _read_ids(self, column: Column, count: int) -> None:
        query = partial(board_ids, column.stage_id, self._sort, count, self._whom)
        self._session.read(query, column.model.show_ids, owner=column)

    def _remember_folds(self) -> None:
        folded = {column.stage_id for column in self.area.columns if column.folded}
        self._habits.fold_stages(self._session.path, folded)

    def _look_at_clock(self) -> None:
        if self._today() != self._day:
            self._day = self._today()
            self.area.dress()
            if self._whom is not None or self.is_past:
                self.reload()

    def _ask_for_customer(self) -> None:
        self.add_requested.emit()

    def _ask_for_import(self) -> None:
        self.import_requested.emit()

    def _connect(self) -> None:
        area = self.area
        area.name_typed.connect(self._find)
        area.cards_wanted.connect(self._read_cards)
        area.ids_wanted.connect(self._read_ids)
        area.folds_changed.connect(self._remember_folds)
        self.gestures.open_requested.connect(self.open_requested)
        self.gestures.log_requested.connect(self.log_requested)
        self.gestures.stage_menu_requested.connect(self.stage_menu_requested)
        self.gestures.recipe_requested.connect(self.write_recipe)
        self.moves.moved.connect(self._follow_move)
        self.segment_button.chosen.connect(self.show_segment)
        self.past_button.clicked.connect(self.look_back)
        self._add.clicked.connect(self._ask_for_customer)
        self._import.clicked.connect(self._ask_for_import)
        self._session.changed.connect(self._reload_if_touched)
        self._theme.changed.connect(area.dress)
        self._new_day.timeout.connect(self._look_at_clock)
        self._new_day.start()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.addWidget(self.sort_button)
        bar.addWidget(self.segment_button)
        bar.addWidget(self.past_button)
        bar.addStretch(1)
        bar.addWidget(self._people)
        self._pages.addWidget(self.area)
        self._pages.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(bar)
        column.addWidget(self._pages, 1)
