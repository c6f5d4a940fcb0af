"""The rows of the ledger: entries, newest first, read on as one comes near their end."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFont

from tracker.domain.sales import SaleRecord
from ui.common.flat_model import ROOT, FlatModel, Index
from ui.common.translated import keep_translated
from ui.override import override
from ui.text.formats import format_day
from ui.text.money import show_money
from ui.text.sales import entry_words, state_words
from ui.theme.theme import Theme

DAY, CUSTOMER, WHAT, CAMPAIGN, AMOUNT = range(5)
_Role = Qt.ItemDataRole


class SalesModel(FlatModel[SaleRecord]):
    """Shows entries; UserRole gives the SaleRecord. More are asked for by `more_wanted`."""

    more_wanted = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date], parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._theme, self._today = theme, today
        self._currency, self._more = "EUR", False
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.set_headings(
            self.tr("Day"),
            self.tr("Customer"),
            self.tr("What"),
            self.tr("Campaign"),
            self.tr("Amount"),
        )
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, AMOUNT))

    def show_sales(self, sales: Sequence[SaleRecord], currency: str, *, more: bool) -> None:
        """Show these; `more` of them can be asked for."""
        self._currency, self._more = currency, more
        self.show(sales)

    def add_sales(self, sales: Sequence[SaleRecord], *, more: bool) -> None:
        """Show these below those there are."""
        self._more = more
        if sales:
            first = len(self.rows)
            self.beginInsertRows(ROOT, first, first + len(sales) - 1)
            self.rows.extend(sales)
            self.endInsertRows()

    def place_of(self, sale_id: int) -> int:
        """Return the row of an entry, -1 where it is not shown."""
        return next((place for place, one in enumerate(self.rows) if one.id == sale_id), -1)

    @override
    def canFetchMore(self, parent: QModelIndex) -> bool:  # type: ignore[override]
        return self._more and not parent.isValid()

    @override
    def fetchMore(self, parent: QModelIndex) -> None:  # type: ignore[override]
        self._more = False  # until they are there
        self.more_wanted.emit()

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if role == _Role.TextAlignmentRole and section == AMOUNT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return super().headerData(section, orientation, role)

    @override
    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        sale, column = self.rows[index.row()], index.column()
        if role == _Role.UserRole:
            return sale
        if role in {_Role.DisplayRole, _Role.ToolTipRole}:
            return self._text(sale, column)
        if role == _Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column == AMOUNT else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == _Role.ForegroundRole:
            return self._ink(sale, column)
        return self._font(sale, column) if role == _Role.FontRole else None

    def _text(self, sale: SaleRecord, column: int) -> str:
        if column == WHAT:
            state = state_words(sale, self._currency)
            note = sale.note.replace("\n", " ")
            return " · ".join(part for part in (entry_words(sale), state, note) if part)
        return {
            DAY: format_day(sale.day),
            CUSTOMER: sale.customer,
            CAMPAIGN: sale.campaign,
            AMOUNT: show_money(sale.total_minor, self._currency),
        }[column]

    def _ink(self, sale: SaleRecord, column: int) -> object:
        if sale.voided or column == CAMPAIGN:
            return self._theme.colour("muted")
        return self._theme.colour("bad") if column == AMOUNT and sale.total_minor < 0 else None

    def _font(self, sale: SaleRecord, column: int) -> QFont | None:
        if column not in {CUSTOMER, AMOUNT}:
            return None
        font = self._theme.font(bold=column == CUSTOMER)
        if column == AMOUNT:
            font.setFeature(QFont.Tag("tnum"), 1)  # figures stand under one another
            font.setStrikeOut(sale.voided)
        return font
