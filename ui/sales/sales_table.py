"""The ledger as a table: arrows, Enter opens, R gives back, Delete takes out."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from tracker.domain.sales import SaleRecord
from ui.common.form_keys import ENTER
from ui.override import override
from ui.sales.sales_model import AMOUNT, CAMPAIGN, CUSTOMER, DAY, WHAT, SalesModel
from ui.theme.theme import Theme

_ROW = 34
_LEAST = 50
WIDTHS = {DAY: 104, CUSTOMER: 190, WHAT: 260, CAMPAIGN: 130, AMOUNT: 120}
_PLAIN = Qt.KeyboardModifier.NoModifier


class SalesTable(QTableView):
    """Shows the entries; what is done with them is asked for by signals."""

    open_requested = Signal(int)  # a sale's id
    refund_requested = Signal(object)  # SaleRecord
    take_out_requested = Signal(object)  # SaleRecord
    menu_requested = Signal(object, QPoint)  # SaleRecord, where on the screen
    columns_changed = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """Make it empty."""
        super().__init__()
        self.sales = SalesModel(theme, today, self)
        self.setModel(self.sales)
        self.setObjectName("ledger")
        self.setProperty("flat", True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(_LEAST)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        self._arranging = True
        self.show_widths({})
        header.sectionResized.connect(self._tell)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open)

    def show_widths(self, widths: dict[int, int]) -> None:
        """Make the columns as wide, those not named as they ship."""
        self._arranging = True
        for column, width in {**WIDTHS, **widths}.items():
            self.setColumnWidth(column, max(width, _LEAST))
        self._arranging = False

    def shown_widths(self) -> dict[int, int]:
        """Return the columns' widths but that of the one that takes what room there is."""
        return {column: self.columnWidth(column) for column in WIDTHS if column != WHAT}

    def current_sale(self) -> SaleRecord | None:
        """Return the marked entry; None where there is none."""
        return self.sales.row(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def go(self, place: int) -> None:
        """Mark a row; the last one where there are fewer."""
        place = min(place, self.sales.rowCount() - 1)
        if place >= 0:
            self.setCurrentIndex(self.sales.index(place, CUSTOMER))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        sale, modifiers = self.current_sale(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in ENTER:
            self._open(self.currentIndex())
        elif sale is not None and event.matches(QKeySequence.StandardKey.Delete):
            self.take_out_requested.emit(sale)
        elif sale is not None and event.key() == Qt.Key.Key_R and modifiers == _PLAIN:
            self.refund_requested.emit(sale)
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).center()
        elif self.indexAt(place).isValid():
            self.setCurrentIndex(self.indexAt(place))
        sale = self.current_sale()
        if sale is not None:
            self.menu_requested.emit(sale, self.viewport().mapToGlobal(place))

    def _open(self, index: QModelIndex) -> None:
        sale = self.sales.row(index.row()) if index.isValid() else None
        if sale is not None:
            self.open_requested.emit(sale.id)

    def _tell(self, column: int) -> None:
        if not self._arranging and self.isVisible() and column != WHAT:
            self.columns_changed.emit()
