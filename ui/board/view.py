"""The cards of one column: choosing, dragging, dropping, and the keys that work while a card has the focus."""

from collections.abc import Callable
from datetime import date
from functools import cache

import shiboken6
from PySide6.QtCore import (
    QElapsedTimer,
    QItemSelectionModel,
    QKeyCombination,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView

from ui.actions import TABLE, Context, keys_of
from ui.board.delegate import SIDE_GAP, CardDelegate, CardPictures
from ui.board.ghost import ghost
from ui.board.model import CARDS_MIME, ID_ROLE, ColumnModel, dragged_ids
from ui.board.thin_bar import ThinBar
from ui.override import override
from ui.theme.theme import Theme

_HINT_TOP = 22
_SCROLL_STEP = 24
_LINE = 2.0
DELETE = "delete"
_SIDEWAYS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_UP_AND_DOWN = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}


class ColumnView(QListView):
    """Shows a column's cards. It writes nothing: the model says what was dropped, signals what was asked for."""

    opened = Signal(int)  # customer id
    acted = Signal(str)  # an action of the board by its id in ui/actions, or DELETE
    stepped = Signal(int)  # to the next column (1) or the one before (-1)
    taken = Signal()  # this column's cards are chosen now, no other's
    menu_requested = Signal(QPoint)  # for the chosen cards, at this point of the screen
    name_typed = Signal(str)  # the first letters of a name
    dragged_over = Signal(QPoint)  # cards are being dragged over it; the pointer's point on the screen
    drag_ended = Signal()

    def __init__(
        self,
        model: ColumnModel,
        theme: Theme,
        pictures: CardPictures,
        today: Callable[[], date],
        *,
        past: bool = False,
    ) -> None:
        """Show a column; `past`: of a past day, to be looked at only."""
        super().__init__()
        self._past = past
        self.column = model
        self.ordered_by_hand = True
        self.hint = ""  # shown while nobody is here
        self._theme = theme
        self._delegate = CardDelegate(pictures, today, past=past)
        self._drop_row: int | None = None
        self._typed, self._typed_at = "", QElapsedTimer()
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBar(ThinBar(theme))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(_SCROLL_STEP)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(not past)
        self.setAcceptDrops(not past)
        self.setDropIndicatorShown(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        # its ground is painted here, so that scrolling moves what is seen and paints only what appears
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setObjectName("cards")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(ID_ROLE)))

    def set_limit(self, limit_days: int | None) -> None:
        """Say after how many days somebody is in this stage for too long."""
        self._delegate.limit_days = limit_days

    def dress(self) -> None:
        """Take colours and fonts from the theme anew."""
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def chosen_ids(self) -> tuple[int, ...]:
        """Return the ids of the selected customers, in board order; without a selection, of the card with the focus."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        if not rows and self.hasFocus() and self.currentIndex().isValid():
            rows = [self.currentIndex().row()]
        ids = self.column.ids()
        return tuple(ids[row] for row in rows)

    def choose(self, row: int) -> None:
        """Select a card alone, give it the focus, scroll to it."""
        self.choose_rows((row,))

    def choose_rows(self, rows: tuple[int, ...]) -> None:
        """Select these cards; the first gets the focus and is scrolled to."""
        indexes = [self.column.index(row) for row in rows]
        for place, index in enumerate(indexes):
            how = (
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                if place == 0
                else QItemSelectionModel.SelectionFlag.Select
            )
            self.selectionModel().select(index, how)
        self.selectionModel().setCurrentIndex(indexes[0], QItemSelectionModel.SelectionFlag.NoUpdate)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.scrollTo(indexes[0])

    def row_near(self, y: int) -> int | None:
        """Return the row of the card at a height of the viewport, or the one nearest to it; None if nobody is here."""
        count = self.column.rowCount()
        if not count:
            return None
        first = self.visualRect(self.column.index(0))
        return max(0, min(count - 1, (y - first.top()) // max(1, first.height())))

    def show_drop(self, pointer: QPoint | None) -> None:
        """Show where cards dropped at this point of the viewport would go; None: nowhere."""
        row = None if pointer is None else self._row_for_drop(pointer)
        if row != self._drop_row:
            self._drop_row = row
            self.viewport().update()

    def drop(self, event: QDropEvent, row: int | None = None) -> None:
        """Take a drop of cards: before `row`, else where the pointer is."""
        if row is None:
            row = self._row_for_drop(event.position().toPoint())
        self.show_drop(None)
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        self.column.dropMimeData(event.mimeData(), Qt.DropAction.MoveAction, row, 0, QModelIndex())

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        indexes = self.selectedIndexes()
        if not indexes:
            return
        drag = QDrag(self)
        drag.setMimeData(self.column.mimeData(indexes))
        pressed = self.currentIndex() if self.currentIndex().isValid() else indexes[0]
        name = str(pressed.data() or "")
        drag.setPixmap(ghost(self._theme, name, len(indexes), self.devicePixelRatioF()))
        drag.setHotSpot(QPoint(24, 20))
        self._delegate.dragged = frozenset(dragged_ids(drag.mimeData()))
        self.viewport().update()
        drag.exec(Qt.DropAction.MoveAction)
        if shiboken6.isValid(self):
            self._delegate.dragged = frozenset()
            self.viewport().update()
            self.drag_ended.emit()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if not takes_drag(event):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        self.show_drop(event.position().toPoint())
        self.dragged_over.emit(self.viewport().mapToGlobal(event.position().toPoint()))

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.show_drop(None)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if takes_drag(event):
            self.drop(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        action = _board_keys().get(QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key()))).toString())
        if action is not None and self.currentIndex().isValid():
            self.acted.emit(action)
        elif not modifiers and event.key() in _SIDEWAYS:
            self.stepped.emit(_SIDEWAYS[event.key()])
        else:
            if not modifiers & Qt.KeyboardModifier.ControlModifier and event.key() in _UP_AND_DOWN:
                self.taken.emit()
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        if not self._typed_at.isValid() or self._typed_at.hasExpired(QApplication.keyboardInputInterval()):
            self._typed = ""
        self._typed += search
        self._typed_at.start()
        if self._typed.strip():
            self.name_typed.emit(self._typed)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        point, left = event.position().toPoint(), event.button() == Qt.MouseButton.LeftButton
        index = self.indexAt(point)
        selected = self.selectionModel().isSelected(index)
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier and (left or not selected):
            self.taken.emit()
        if left and self._on_more(point):
            if selected:
                self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            else:
                self.choose(index.row())
            self.menu_requested.emit(self.viewport().mapToGlobal(self._more_rect(index).bottomLeft()))
        else:
            super().mousePressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._on_more(event.position().toPoint()):
            super().mouseDoubleClickEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hot = self._on_more(event.position().toPoint())
        if hot != self._delegate.more_hot:
            self._delegate.more_hot = hot
            self.viewport().update()
        super().mouseMoveEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            where = self.viewport().mapToGlobal(self.visualRect(index).center())
        else:
            index, where = self.indexAt(event.pos()), event.globalPos()
        if index.isValid():
            if not self.selectionModel().isSelected(index):
                self.choose(index.row())
            self.menu_requested.emit(where)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ground = QPainter(self.viewport())
        ground.fillRect(event.rect(), self._theme.colour("column"))
        ground.end()
        super().paintEvent(event)
        if self._drop_row is not None and self.ordered_by_hand:
            self._paint_drop_line(QPainter(self.viewport()))
        elif self.hint and not self.column.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(self._theme.colour("muted"))
            place = self.viewport().rect().adjusted(14, _HINT_TOP, -14, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self.hint)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._delegate.right_gap = 0 if self.verticalScrollBar().isVisible() else SIDE_GAP

    def _row_for_drop(self, pointer: QPoint) -> int:
        """Return the row that cards dropped here would go above; one past the last for the end."""
        near = self.row_near(pointer.y())
        if near is None:
            return 0
        rect = self._delegate.card_rect(self.visualRect(self.column.index(near)))
        return near + (pointer.y() > rect.center().y())

    def _paint_drop_line(self, painter: QPainter) -> None:
        row, count = self._drop_row or 0, self.column.rowCount()
        if count:
            rect = self.visualRect(self.column.index(min(row, count - 1)))
            y = rect.top() - 4 if row < count else rect.bottom() - 2
        else:
            y = 4
        y = max(3, min(y, self.viewport().height() - 4))
        card = self._delegate.card_rect(QRect(0, 0, self.viewport().width(), 1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent"), _LINE))
        painter.drawLine(QPointF(card.left() + 3, y), QPointF(card.right(), y))
        painter.setBrush(self._theme.colour("column"))
        painter.drawEllipse(QPointF(card.left() + 3, y), 3, 3)

    def _more_rect(self, index: QModelIndex) -> QRect:
        return self._delegate.more_rect(self.visualRect(index))

    def _on_more(self, pointer: QPoint) -> bool:
        index = self.indexAt(pointer)
        return not self._past and index.isValid() and self._more_rect(index).contains(pointer)


def takes_drag(event: QDropEvent) -> bool:
    """Say whether what is being dragged are cards of this window: ids of another shop's file mean somebody else."""
    source = event.source()
    return event.mimeData().hasFormat(CARDS_MIME) and isinstance(source, ColumnView)


@cache
def _board_keys() -> dict[str, str]:
    """Return the ids of the actions that work while a card has the focus, by their keys."""
    keys = {key.toString(): spec.id for spec in TABLE if spec.context == Context.BOARD for key in keys_of(spec)}
    return keys | {QKeySequence(Qt.Key.Key_Delete).toString(): DELETE}
