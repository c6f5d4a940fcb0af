"""The list of the people behind a number."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from tracker.domain.counted_people import CountedPerson
from ui.override import override
from ui.reports.people.model import COMPANY, NAME, SINCE, SOURCE, STAGE, UNTIL, PeopleModel
from ui.theme.theme import Theme

_SHARES = {NAME: 28, COMPANY: 18, STAGE: 25, SINCE: 16, UNTIL: 16, SOURCE: 25}  # of the width
_ROW = 31


class PeopleView(QTableView):
    """A row for everything counted; Enter or a double click opens the customer."""

    open_requested = Signal(int)

    def __init__(self, theme: Theme) -> None:
        """Make it empty."""
        super().__init__()
        self.people = PeopleModel(theme)
        self.setModel(self.people)
        self.setObjectName("report")
        self.setProperty("flat", True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setIconSize(QSize(10, 10))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(NAME, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(self._sort)
        self.doubleClicked.connect(self._open)

    def clear(self) -> None:
        """Show nobody."""
        self.people.show(())
        self.horizontalHeader().setSortIndicator(NAME, Qt.SortOrder.AscendingOrder)

    def show_people(self, people: Sequence[CountedPerson]) -> None:
        """Show these in the order chosen; the place in the list is kept."""
        row = self.currentIndex().row()
        self.people.show(people)
        header = self.horizontalHeader()
        self.people.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        empty = self.people.empty_columns()
        for column in _SHARES:
            self.setColumnHidden(column, column in empty)
        self._fit()
        if people:
            self.selectRow(min(max(row, 0), len(people) - 1))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.people.rows:
            self.selectRow(0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = {column: share for column, share in _SHARES.items() if not self.isColumnHidden(column)}
        room, whole = self.viewport().width(), sum(shown.values())
        for column, share in shown.items():
            self.setColumnWidth(column, room * share // whole)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self.people.sort(column, order)

    def _open(self, index: QModelIndex) -> None:
        one = self.people.row(index.row())
        if one is not None and one.name:
            self.open_requested.emit(one.customer_id)
