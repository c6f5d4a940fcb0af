"""The columns side by side: which cards are chosen, where the focus goes, what is scrolled during a drag."""

from collections.abc import Callable, Collection, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from tracker.domain.records import BoardColumn
from ui.board.auto_scroll import AutoScroll
from ui.board.column import Column
from ui.board.delegate import CardPictures
from ui.board.view import takes_drag
from ui.override import override
from ui.theme.theme import Theme
from ui.theme.tokens import GAP


class BoardArea(QScrollArea):
    """Holds a column for each stage and, last, Left; scrolls sideways where there is no room for all."""

    opened = Signal(int)  # customer id
    acted = Signal(str)  # an action for the chosen cards of the column with the focus
    menu_requested = Signal(QPoint)  # for all chosen cards
    column_menu_requested = Signal(object, QPoint)  # the column
    name_typed = Signal(object, str)  # the column, the first letters of a name
    cards_wanted = Signal(object, object)  # the column's model, customer ids
    ids_wanted = Signal(object, int)  # the column, how many
    cards_dropped = Signal(object, object, object)  # ids, the stage's id (None: Left), the id below them
    folds_changed = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date], *, past: bool = False) -> None:
        """Make it without columns; `past`: for a past day, `today`, to be looked at only."""
        super().__init__()
        self._past = past
        self._theme = theme
        self._today = today
        self._pictures = CardPictures(theme)
        self._current: Column | None = None
        self._pointer = QPoint()
        self._over: Column | None = None
        self.columns: list[Column] = []
        self._inside = QWidget()
        self._row = QHBoxLayout(self._inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._inside)
        self.viewport().setAcceptDrops(not past)
        self.viewport().setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)
        self._scroll = AutoScroll(self)
        self._scroll.scrolled.connect(self._show_target)

    def show_columns(self, columns: Sequence[BoardColumn], folded: Collection[int | None]) -> None:
        """Show these columns; those that are new start folded if their stage is among `folded`."""
        known = {column.stage_id: column for column in self.columns}
        ids = [shown.stage.id if shown.stage else None for shown in columns]
        for stage_id in [one for one in known if one not in ids]:
            gone = known.pop(stage_id)
            self._current = None if self._current is gone else self._current
            self._over = None if self._over is gone else self._over
            gone.hide()
            gone.deleteLater()
        for stage_id in ids:
            if stage_id not in known:
                known[stage_id] = self._make(stage_id, folded=stage_id in folded)
        if [known[stage_id] for stage_id in ids] != self.columns:
            self.columns = [known[stage_id] for stage_id in ids]
            for place, column in enumerate(self.columns):
                self._row.insertWidget(place, column, 1)
            for before, behind in zip(self.columns, self.columns[1:], strict=False):
                QWidget.setTabOrder(before.view, behind.view)
        for column, shown in zip(self.columns, columns, strict=True):
            column.show_column(shown)

    def dress(self) -> None:
        """Draw everything anew: colours, fonts, language or the day changed."""
        self._pictures.forget()
        for column in self.columns:
            column.dress()

    def order_by_hand(self, by_hand: bool) -> None:
        """Say whether cards have places of their own, so that a drop can say where."""
        for column in self.columns:
            column.view.ordered_by_hand = by_hand

    def column_of(self, stage_id: int | None) -> Column | None:
        """Return the column of a stage (None: Left), or None where there is none."""
        return next((column for column in self.columns if column.stage_id == stage_id), None)

    @property
    def current(self) -> Column | None:
        """The column whose cards were used last."""
        return self._current

    def chosen_ids(self) -> tuple[int, ...]:
        """Return the ids of all chosen customers, column by column, in board order."""
        return tuple(one for column in self.columns for one in column.view.chosen_ids())

    def choose(self, ids: Sequence[int], stage_id: int | None) -> bool:
        """Select these customers in a column, focus the first and scroll to it; False where none of them is seen."""
        column = self.column_of(stage_id)
        rows = [row for one in ids if (row := column.model.row_of(one)) is not None] if column else []
        if column is None or not rows or column.folded:
            return False
        self._take(column)
        column.view.choose_rows(tuple(rows))
        self.ensureWidgetVisible(column, 0, 0)
        return True

    def focus_cards(self) -> None:
        """Give the focus to the card that had it last, else to the first."""
        column = self._current or next((one for one in self.columns if one.model.rowCount()), None)
        if column is not None and not column.folded:
            column.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        # between the columns nothing can be dropped, but scrolling goes on
        event.setAccepted(takes_drag(event))
        if event.isAccepted():
            event.setDropAction(Qt.DropAction.IgnoreAction)
            self._drag_over(None, self.viewport().mapToGlobal(event.position().toPoint()))

    def _make(self, stage_id: int | None, *, folded: bool) -> Column:
        column = Column(stage_id, self._theme, self._pictures, self._today, past=self._past)
        column.fold(folded)
        view, model = column.view, column.model
        view.taken.connect(partial(self._take, column))
        view.opened.connect(self.opened)
        view.acted.connect(partial(self._act, column))
        view.stepped.connect(partial(self._step, column))
        view.menu_requested.connect(partial(self._ask_menu, column))
        view.name_typed.connect(partial(self.name_typed.emit, column))
        view.dragged_over.connect(partial(self._drag_over, column))
        view.drag_ended.connect(self._end_drag)
        column.fold_changed.connect(lambda _: self.folds_changed.emit())
        column.menu_requested.connect(partial(self.column_menu_requested.emit, column))
        model.cards_wanted.connect(partial(self.cards_wanted.emit, model))
        model.ids_wanted.connect(partial(self.ids_wanted.emit, column))
        model.cards_dropped.connect(self.cards_dropped)
        return column

    def _take(self, column: Column) -> None:
        self._current = column
        for other in self.columns:
            if other is not column:
                other.view.clearSelection()

    def _act(self, column: Column, action: str) -> None:
        self._current = column
        self.acted.emit(action)

    def _ask_menu(self, column: Column, where: QPoint) -> None:
        self._current = column
        self.menu_requested.emit(where)

    def _step(self, column: Column, by: int) -> None:
        """Give the focus to the card beside the one that has it, in the nearest column with cards on that side."""
        place = self.columns.index(column)
        side = self.columns[place + 1 :] if by > 0 else self.columns[:place][::-1]
        beside = next((other for other in side if not other.folded and other.model.rowCount()), None)
        if beside is None:
            return
        rect = column.view.visualRect(column.view.currentIndex())
        row = beside.view.row_near(rect.center().y() if rect.isValid() else 0)
        self._take(beside)
        beside.view.choose(row or 0)
        self.ensureWidgetVisible(beside, 0, 0)

    def _drag_over(self, column: Column | None, pointer: QPoint) -> None:
        for other in self.columns:
            other.show_target(other is column)
        self._over, self._pointer = column, pointer
        self._scroll.follow(pointer, column.view if column and not column.folded else None)

    def _show_target(self) -> None:
        """After scrolling under a pointer that stands still, show anew where the cards would go."""
        if self._over is not None and not self._over.folded:
            self._over.view.show_drop(self._over.view.viewport().mapFromGlobal(self._pointer))

    def _end_drag(self) -> None:
        self._scroll.stop()
        self._over = None
        for column in self.columns:
            column.show_target(False)
