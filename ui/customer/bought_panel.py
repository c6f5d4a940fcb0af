"""What a customer bought: what it comes to, and the newest sales with what can be done about each."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from tracker.domain.changes import Changes
from tracker.domain.sale_lines import divided_half_up
from tracker.domain.sales import BuyingRecord, SaleKind, SaleRecord
from tracker.queries.sales import buying_of, sales_of
from tracker.queries.shop import shop_facts
from ui.common.buttons import button, icon_button
from ui.common.elided_label import ElidedLabel
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.sale_menu import SaleAct, sale_menu
from ui.common.translated import keep_translated
from ui.session import Session
from ui.text.fill import fill
from ui.text.formats import format_count, format_day
from ui.text.money import show_money
from ui.text.sales import entry_words, state_words
from ui.theme.theme import Theme

FEW = 3
_TOUCHING = ("sale", "sale_line", "product", "buying", "shop_setting")


class Bought(NamedTuple):
    """What was read: the ledger's entries newest first, those taken out too."""

    currency: str
    sales: Sequence[SaleRecord]
    buying: BuyingRecord | None


class SaleRow(NamedTuple):
    """What stands for one entry: its day and amount, which open it, and its menu."""

    sale: SaleRecord
    link: QPushButton
    more: QPushButton
    widget: QWidget


class BoughtPanel(Panel):
    """Reads what was bought itself; `sales_read` gives it to the timeline."""

    act_requested = Signal(str, object)  # SaleAct, SaleRecord
    new_requested = Signal(int)  # the customer's id
    sales_read = Signal(object)  # Bought
    shown = Signal()

    def __init__(self, session: Session, theme: Theme, today: Callable[[], date]) -> None:
        """Make it empty."""
        super().__init__()
        self._session, self._theme, self._today = session, theme, today
        self._id = 0
        self._all = False
        self.read = Bought("EUR", (), None)
        self.rows: list[SaleRow] = []
        self.names = [plain_label(role="muted") for _ in range(4)]
        self.values = [plain_label() for _ in range(4)]
        self._figures = QWidget()
        grid = QGridLayout(self._figures)
        grid.setContentsMargins(0, 0, 0, 4)
        grid.setVerticalSpacing(3)
        for row, (name, value) in enumerate(zip(self.names, self.values, strict=True)):
            grid.addWidget(name, row, 0)
            grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignRight)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.all_button = button("link")
        self.new_button = button("link", icon=theme.icon("plus", "accent"))
        self.body.setSpacing(4)
        self.body.addWidget(self._figures)
        self.body.addLayout(self._list)
        for made in (self.all_button, self.new_button):
            self.body.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        self.all_button.clicked.connect(self._show_all)
        self.new_button.clicked.connect(lambda: self.new_requested.emit(self._id))
        session.changed.connect(self._read_if_touched)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.set_title(self.tr("Bought"))
        names = (self.tr("So far"), self.tr("Orders"), self.tr("Average order"), self.tr("Last"))
        for label, text in zip(self.names, names, strict=True):
            label.setText(text)
        self.new_button.setText(self.tr("New sale"))
        self._fill()

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        return [*(stop for row in self.rows for stop in (row.link, row.more)), self.all_button, self.new_button]

    def show_customer(self, customer_id: int) -> None:
        """Show what a customer bought."""
        if customer_id != self._id:
            self._id, self._all = customer_id, False
            self.read = Bought(self.read.currency, (), None)
            self._fill()
        self._read()

    def menu_of(self, sale: SaleRecord) -> QMenu:
        """Build an entry's menu."""
        return sale_menu(self, sale, partial(self._ask, sale))

    def _ask(self, sale: SaleRecord, act: SaleAct) -> None:
        self.act_requested.emit(str(act), sale)

    def _read(self) -> None:
        read = partial(_read, self._id)
        self._session.read(read, partial(self._show, self._id), view="customer-sales", owner=self)

    def _read_if_touched(self, changes: Changes) -> None:
        if self._id and changes.touches(*_TOUCHING):
            self._read()

    def _show(self, customer_id: int, read: Bought) -> None:
        if customer_id == self._id:
            self.read = read
            self._fill()
            self.sales_read.emit(read)

    def _show_all(self) -> None:
        self._all = True
        self._fill()
        if len(self.rows) > FEW:
            self.rows[FEW].link.setFocus()

    def _fill(self) -> None:
        self._fill_figures()
        for old in self.rows:
            self._list.removeWidget(old.widget)
            old.widget.hide()
            old.widget.deleteLater()
        stand = [one for one in self.read.sales if one.kind != SaleKind.CORRECTION and not one.voided]
        self.rows = [self._row(one) for one in (stand if self._all else stand[:FEW])]
        for row in self.rows:
            self._list.addWidget(row.widget)
        left = len(stand) - len(self.rows)
        self.all_button.setText(self.tr("%n earlier", "sales", left))
        self.all_button.setVisible(left > 0)
        self.shown.emit()

    def _fill_figures(self) -> None:
        buying, currency = self.read.buying, self.read.currency
        self._figures.setVisible(buying is not None)
        if buying is None:
            return
        sold = sum(one.total_minor for one in self.read.sales if one.kind == SaleKind.SALE and not one.voided)
        figures = (
            show_money(buying.spent_minor, currency),
            format_count(buying.orders),
            show_money(divided_half_up(sold, buying.orders), currency),
            format_day(buying.last_on),
        )
        for name, label, text in zip(self.names, self.values, figures, strict=True):
            label.setText(text)
            label.setAccessibleName(f"{name.text()}: {text}")

    def _row(self, sale: SaleRecord) -> SaleRow:
        currency = self.read.currency
        amount = show_money(sale.total_minor, currency)
        link = button("link", format_day(sale.day))
        link.setAccessibleName(fill(self.tr("%1, %2: %3", "day, amount, what"), link.text(), amount, entry_words(sale)))
        link.clicked.connect(lambda: self._ask(sale, SaleAct.OPEN))
        more = icon_button(self._theme.icon("more"), self.tr("More"), "small")
        more.setProperty("kind", "tiny")
        more.setFixedSize(24, 24)
        more.setAccessibleName(fill(self.tr("More about the sale of %1"), link.text()))
        more.clicked.connect(lambda: self._open_menu(sale, more))
        widget = QWidget()
        first = QHBoxLayout()
        first.setSpacing(2)
        first.addWidget(link)
        first.addStretch()
        first.addWidget(plain_label(amount, "bad" if sale.total_minor < 0 else ""))
        first.addWidget(more)
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(first)
        told = [entry_words(sale), state_words(sale, currency), sale.note]
        column.addWidget(ElidedLabel(" · ".join(part for part in told if part), "small"))
        return SaleRow(sale, link, more, widget)

    def _open_menu(self, sale: SaleRecord, below: QPushButton) -> None:
        menu = self.menu_of(sale)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(below.mapToGlobal(QPoint(0, below.height())))


def _read(customer_id: int) -> Bought:
    return Bought(shop_facts().settings["currency"], sales_of(customer_id), buying_of(customer_id))
