"""The table of customers: keys, clicks, which rows are looked at, and the columns' order and widths."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from tracker.domain.customer_table import CustomerRow, OwnColumn, can_sort
from ui.common.form_keys import ENTER
from ui.customers.check_delegate import CheckDelegate
from ui.customers.columns import CHECK, Shown, width_of
from ui.customers.model import CustomersModel
from ui.override import override
from ui.theme.theme import Theme

_ROW = 34
_DOT = 15
_LEAST = 40
_LOOK_MS = 15  # after scrolling, before rows are read
_NAME = 1  # its column
_PLAIN = Qt.KeyboardModifier.NoModifier
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class CustomersTable(QTableView):
    """Shows the rows; what is done with them is asked for by signals, rows by their place."""

    open_requested = Signal(int)  # customer id
    toggled = Signal(int)  # a row's choice
    range_chosen = Signal(int, int)  # from one row to another, both included
    all_chosen = Signal()
    none_chosen = Signal()
    delete_requested = Signal()
    menu_requested = Signal(QPoint)  # where, on the screen
    typed = Signal(str)
    sort_requested = Signal(str)  # a column
    rows_looked_at = Signal(int, int)
    columns_changed = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """Make it empty."""
        super().__init__()
        self.customers = CustomersModel(theme, today, self)
        self.setModel(self.customers)
        self.setObjectName("customers")
        self.setProperty("flat", True)
        self.setShowGrid(False)
        self.setIconSize(QSize(_DOT, _DOT))
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.setItemDelegateForColumn(0, CheckDelegate(theme, self))
        self._anchor = 0  # where a range begins
        self._arranging = False
        self._sort, self._descending = "", False
        self._look = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._look.timeout.connect(self.look)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._look.start())
        self.customers.check_toggled.connect(self.toggled)
        theme.changed.connect(self.viewport().update)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(_LEAST - 10)
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)
        header.setSectionsClickable(True)
        header.setStretchLastSection(True)
        header.sectionClicked.connect(self._click_header)
        header.sectionMoved.connect(lambda *_: self._tell_columns())
        header.sectionResized.connect(self._tell_width)

    def show_columns(self, shown: Sequence[Shown], own: Sequence[OwnColumn], sort: str, *, descending: bool) -> None:
        """Show these columns, in this order and as wide, with the mark of the sort."""
        current = self.currentIndex().row()
        self._arranging = True
        self.customers.show_columns([one.column for one in shown], own)
        header = self.horizontalHeader()
        for place in range(header.count()):
            header.moveSection(header.visualIndex(place), place)
        self.setColumnWidth(0, width_of(CHECK))
        for place, one in enumerate(shown, start=1):
            self.setColumnWidth(place, one.width)
        self._arranging = False
        self.show_sort(sort, descending=descending)
        if current >= 0:
            self.go(current)

    def show_sort(self, sort: str, *, descending: bool) -> None:
        """Mark the column that the rows are sorted by."""
        self._sort, self._descending = sort, descending
        header = self.horizontalHeader()
        sorted_by = self.customers.columns.index(sort) if sort in self.customers.columns else -1
        header.setSortIndicatorShown(sorted_by >= 0)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        if sorted_by >= 0:
            header.setSortIndicator(sorted_by, order)

    def shown_columns(self) -> list[Shown]:
        """Return the columns as they are now, left to right, with their widths."""
        header = self.horizontalHeader()
        places = sorted(range(1, header.count()), key=header.visualIndex)
        last = max(places, key=header.visualIndex, default=0)
        kept = {one: header.sectionSize(one) for one in places}
        kept[last] = min(kept.get(last, 0), width_of(self.customers.columns[last]) * 2)  # it takes all room there is
        return [Shown(self.customers.columns[one], kept[one]) for one in places]

    def current_row(self) -> CustomerRow | None:
        """Return the present row, or None where there is none or it is not read."""
        return self.customers.row(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def top_row(self) -> int:
        """Return the place of the row at the top of what is seen."""
        return max(0, self.rowAt(0))

    def scroll_to(self, pixels: int) -> None:
        """Show the rows from so many pixels below the first one's top; rows that came just now count."""
        self.executeDelayedItemsLayout()
        self.updateGeometries()  # else the scroll bar's end is still that of the rows before
        self.verticalScrollBar().setValue(pixels)

    def go(self, place: int, *, scroll: bool = True) -> None:
        """Make a row the present one."""
        if 0 <= place < self.customers.rowCount():
            column = self.currentIndex().column() if self.currentIndex().isValid() else _NAME
            index = self.customers.index(place, max(column, 0))
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            before = self.verticalScrollBar().value()
            self.selectionModel().setCurrentIndex(index, flags)
            if not scroll:
                self.verticalScrollBar().setValue(before)

    def look(self) -> None:
        """Say which rows are seen now, so that they are read."""
        self._look.stop()
        last = self.rowAt(self.viewport().height() - 1)
        self.rows_looked_at.emit(self.top_row(), last if last >= 0 else self.customers.rowCount() - 1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        row = self.currentIndex().row()
        text = event.text()
        if key in ENTER:
            self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.all_chosen.emit()
        elif key == Qt.Key.Key_Space and row >= 0:
            self._anchor = row
            self.toggled.emit(row)
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.delete_requested.emit()
        elif key == Qt.Key.Key_Escape and self.customers.checked:
            self.none_chosen.emit()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and modifiers == _SHIFT and row >= 0:
            self._stretch(row + (1 if key == Qt.Key.Key_Down else -1))
        elif text.strip() and text.isprintable() and modifiers in {_PLAIN, _SHIFT}:
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            super().mousePressEvent(event)
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.go(index.row())
        if event.modifiers() & _SHIFT:
            self.range_chosen.emit(min(self._anchor, index.row()), max(self._anchor, index.row()))
        else:
            self._anchor = index.row()
            if index.column() == 0 or event.modifiers() & _CONTROL:
                self.toggled.emit(index.row())
        event.accept()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()  # a drag over rows chooses nothing

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers() & (_SHIFT | _CONTROL)
        if plain and index.column() > 0 and index.row() == self.currentIndex().row():
            self._open(index)
        event.accept()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).center()
        else:
            self.go(self.indexAt(place).row())
        if self.currentIndex().isValid():
            self.menu_requested.emit(self.viewport().mapToGlobal(place))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look.start()

    def _stretch(self, to: int) -> None:
        """Choose the rows from where the range began to the next one."""
        if 0 <= to < self.customers.rowCount():
            if not self.customers.checked:
                self._anchor = self.currentIndex().row()
            self.go(to)
            self.range_chosen.emit(min(self._anchor, to), max(self._anchor, to))

    def _open(self, index: QModelIndex) -> None:
        row = self.customers.row(index.row()) if index.isValid() else None
        if row is not None:
            self.open_requested.emit(row.id)

    def _click_header(self, section: int) -> None:
        column = self.customers.columns[section]
        if column == CHECK:
            if self.customers.checked:
                self.none_chosen.emit()
            else:
                self.all_chosen.emit()
        elif can_sort(column):
            self.sort_requested.emit(column)
        self.show_sort(self._sort, descending=self._descending)  # the header marks whatever was clicked

    def _tell_width(self, section: int) -> None:
        header = self.horizontalHeader()
        if header.visualIndex(section) != header.count() - 1:  # the last one takes all room there is
            self._tell_columns()

    def _tell_columns(self) -> None:
        if not self._arranging and self.isVisible():
            self.columns_changed.emit()
