"""The ledger of sales: filters, what it comes to, the entries."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from tracker.domain.changes import Changes
from tracker.domain.sale_filter import SaleFilter, SaleKey, SalePage, SaleTotals
from tracker.domain.sales import ProductRecord, SaleRecord
from tracker.queries.products import products
from tracker.queries.sales import PAGE, sales_page, sales_totals
from tracker.queries.shop import shop_facts
from ui.common.buttons import button
from ui.common.empty_state import EmptyState
from ui.common.panel import Panel
from ui.common.sale_menu import SaleAct, sale_menu
from ui.common.translated import keep_translated
from ui.habits import Habits
from ui.sales.filter_bar import FilterBar
from ui.sales.remembered import read_widths, write_widths
from ui.sales.sales_table import SalesTable
from ui.sales.totals_line import TotalsLine
from ui.session import Session
from ui.theme.theme import Theme

TOUCHING = ("sale", "sale_line", "product", "customer", "campaign", "shop_setting")
_TABLE, _NOTHING, _NO_MATCH = range(3)


class Read(NamedTuple):
    """The ledger as it is now. is_empty: there is no entry at all, whatever is filtered."""

    currency: str
    products: list[ProductRecord]
    page: SalePage
    totals: SaleTotals
    is_empty: bool


class Ledger(QWidget):
    """Reads its entries itself, page by page; what is done with them is asked for by signals."""

    new_requested = Signal()
    open_requested = Signal(int)  # a sale's id
    refund_requested = Signal(int)
    correct_requested = Signal(int)
    take_out_requested = Signal(object)  # SaleRecord
    customer_requested = Signal(int)
    counted = Signal(int)  # how many entries there are

    def __init__(self, session: Session, theme: Theme, habits: Habits | None, today: Callable[[], date]) -> None:
        """Make it empty; `reload` fills it."""
        super().__init__()
        self._session, self._habits = session, habits
        self._next: SaleKey | None = None
        self._reading = 0
        self.read: Read | None = None
        self.filters = FilterBar(theme, today)
        self.totals = TotalsLine()
        self.table = SalesTable(theme, today)
        self.first_button, self.clear_button = button("primary"), button()
        self.nothing = EmptyState(theme.icon("sales"), [self.first_button])
        self.no_match = EmptyState(theme.icon("search"), [self.clear_button])
        if habits is not None:
            self.filters.remember(habits.sales_filter)
            self.table.show_widths(read_widths(habits.sales_columns))
        self._lay_out()
        self._connect()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.table.setAccessibleName(self.tr("Sales, newest first"))
        self.first_button.setText(self.tr("New sale"))
        self.clear_button.setText(self.tr("Show all"))
        self.nothing.set_words(
            self.tr("Nothing sold yet"),
            self.tr(
                "Type a sale in as it happens: who, what, for how much. The app then knows who is worth a call,"
                " and about what."
            ),
        )
        self.no_match.set_words(self.tr("No sale fits"), self.tr("No entry is of these days, this kind or this name."))

    def reload(self) -> None:
        """Read anew what is shown, as far as it was read; the marked entry stays so."""
        self._reading += 1
        wanted = self.filters.filter
        limit = max(PAGE, len(self.table.sales.rows))
        show = partial(self._show, self._reading)
        self._session.read(partial(_read, wanted, limit), show, view="sales", owner=self)

    def _show(self, reading: int, read: Read) -> None:
        if reading != self._reading:
            return
        marked, place = self.table.current_sale(), self.table.currentIndex().row()
        scrolled = self.table.verticalScrollBar().value()
        self.read, self._next = read, read.page.next_key
        self.filters.offer(read.products)
        self.totals.show_totals(read.totals, read.currency)
        self.table.sales.show_sales(read.page.rows, read.currency, more=self._next is not None)
        found = self.table.sales.place_of(marked.id) if marked else 0
        self.table.go(found if found >= 0 else max(place, 0))
        self.table.verticalScrollBar().setValue(scrolled)
        shown = _TABLE if read.page.rows else _NOTHING if read.is_empty else _NO_MATCH
        proxy = self.focusProxy()
        had_focus = proxy is not None and proxy.hasFocus()
        self._pages.setCurrentIndex(shown)
        for part in (self.filters, self.totals):
            part.setVisible(shown != _NOTHING)
        self.setFocusProxy((self.table, self.first_button, self.filters.text)[shown])
        if had_focus:
            self.setFocus()
        self.counted.emit(read.totals.entries)

    def _read_more(self) -> None:
        if self._next is not None:
            read = partial(sales_page, self.filters.filter, self._next)
            self._session.read(read, partial(self._add, self._reading), owner=self)

    def _add(self, reading: int, page: SalePage) -> None:
        if reading == self._reading:
            self._next = page.next_key
            self.table.sales.add_sales(page.rows, more=self._next is not None)

    def _filter(self) -> None:
        self.table.sales.show_sales((), self.read.currency if self.read else "EUR", more=False)
        if self._habits is not None:
            self._habits.sales_filter = self.filters.kept_choice
        self.reload()

    def _open_menu(self, sale: SaleRecord, place: QPoint) -> None:
        asked = {
            SaleAct.OPEN: lambda: self.open_requested.emit(sale.id),
            SaleAct.REFUND: lambda: self.refund_requested.emit(sale.id),
            SaleAct.CORRECT: lambda: self.correct_requested.emit(sale.id),
            SaleAct.TAKE_OUT: lambda: self.take_out_requested.emit(sale),
        }
        menu = sale_menu(self, sale, lambda act: asked[act]())
        menu.addSeparator()
        customer = menu.addAction(self.tr("Open the customer"))
        customer.triggered.connect(lambda: self.customer_requested.emit(sale.customer_id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _keep_widths(self) -> None:
        if self._habits is not None:
            self._habits.sales_columns = write_widths(self.table.shown_widths())

    def follow(self, changes: Changes) -> bool:
        """Say whether changes touch what is shown here."""
        return changes.touches(*TOUCHING)

    def _connect(self) -> None:
        table = self.table
        table.sales.more_wanted.connect(self._read_more)
        table.open_requested.connect(self.open_requested)
        table.refund_requested.connect(lambda sale: self.refund_requested.emit(sale.reverses_id or sale.id))
        table.take_out_requested.connect(self.take_out_requested)
        table.menu_requested.connect(self._open_menu)
        table.columns_changed.connect(self._keep_widths)
        self.filters.changed.connect(self._filter)
        self.filters.left_down.connect(table.setFocus)
        self.first_button.clicked.connect(self.new_requested)
        self.clear_button.clicked.connect(self.filters.clear)

    def _lay_out(self) -> None:
        panel = Panel()
        panel.body.setContentsMargins(1, 4, 1, 1)
        panel.body.addWidget(self.table)
        stack = QWidget()
        self._pages = QStackedLayout(stack)
        for page in (panel, self.nothing, self.no_match):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.filters)
        column.addWidget(self.totals)
        column.addWidget(stack, 1)
        self.setFocusProxy(self.table)


def _read(wanted: SaleFilter, limit: int) -> Read:
    page = sales_page(wanted, limit=limit)
    everything = SaleFilter(with_corrections=True)
    is_empty = not page.rows and not sales_page(everything, limit=1).rows
    currency = shop_facts().settings["currency"]
    return Read(currency, products(including_removed=True), page, sales_totals(wanted), is_empty)
