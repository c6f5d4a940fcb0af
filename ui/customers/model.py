"""The rows of the table of customers: as many as fit the filter, read in pages where they are looked at."""

from collections.abc import Callable, Collection, Sequence
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QIcon

from tracker.domain.customer_table import Column, CustomerRow, Key, OwnColumn, TablePage
from ui.common.translated import keep_translated
from ui.customers.columns import CHECK, NUMBERS, cell_text, cell_tip, column_names, is_quiet
from ui.override import override
from ui.text.fill import fill
from ui.theme.contrast import legible
from ui.theme.icons import icon
from ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
PAGE = 200  # rows read at a time
MOST_PAGES = 40  # kept; those farthest from where one looks are let go
_Role = Qt.ItemDataRole


class CustomersModel(QAbstractTableModel):
    """Shows the customers of a filter in an order, a column for each thing known; UserRole gives the CustomerRow.

    A row that is not read yet is empty. Column 0 says who is chosen: `checked` holds their ids, rows read or not.
    """

    check_toggled = Signal(int)  # a row, by an assistive technology

    def __init__(self, theme: Theme, today: Callable[[], date], parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._theme, self._today = theme, today
        self._total = 0
        self._pages: dict[int, TablePage] = {}
        self._own: Sequence[OwnColumn] = ()
        self._kinds: dict[int, str] = {}
        self._names: dict[str, str] = {}
        self._dots: dict[str, QIcon] = {}
        self.columns: list[str] = [CHECK, Column.NAME]
        self.checked: set[int] = set()
        self._currency = "EUR"
        keep_translated(self, self.retranslate)
        theme.changed.connect(self._dots.clear)

    def retranslate(self) -> None:
        """Set the words."""
        self._names = column_names(self._own)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def use_currency(self, currency: str) -> None:
        """Show amounts in this currency."""
        if currency != self._currency:
            self._currency = currency
            self._tell(0, self._total - 1)

    def show_columns(self, columns: Sequence[str], own: Sequence[OwnColumn]) -> None:
        """Show these columns after that of the choice; `own` are all fields of the owner's own."""
        self.beginResetModel()
        self._own, self._kinds = own, {one.id: one.kind for one in own}
        self._names = column_names(own)
        self.columns = [CHECK, *columns]
        self.endResetModel()

    def show(self, total: int, number: int, page: TablePage) -> None:
        """Show so many rows, of which one page is read; what was read before is forgotten."""
        before, self._pages = self._total, {number: page}
        if total > before:
            self.beginInsertRows(ROOT, before, total - 1)
            self._total = total
            self.endInsertRows()
        elif total < before:
            self.beginRemoveRows(ROOT, total, before - 1)
            self._total = total
            self.endRemoveRows()
        self._tell(0, total - 1)

    def show_page(self, number: int, page: TablePage) -> None:
        """Take in a page that was asked for."""
        self._pages[number] = page
        if len(self._pages) > MOST_PAGES:
            del self._pages[max(self._pages, key=lambda one: abs(one - number))]
        self._tell(number * PAGE, number * PAGE + len(page.rows) - 1)

    def missing(self, first: int, last: int) -> list[int]:
        """Return the numbers of the pages that hold these rows and are not read."""
        last = min(last, self._total - 1)
        return [one for one in range(max(first, 0) // PAGE, last // PAGE + 1) if one not in self._pages and last >= 0]

    def keys_around(self, number: int) -> tuple[Key | None, Key | None]:
        """Return the key that a page begins after and the one it ends before, as far as its neighbours are read."""
        before, after = self._pages.get(number - 1), self._pages.get(number + 1)
        whole = before is not None and len(before.rows) == PAGE
        return before.last if before and whole else None, after.first if after else None

    def row(self, place: int) -> CustomerRow | None:
        """Return a row, or None where it is not read."""
        page = self._pages.get(place // PAGE)
        rows = page.rows if page else ()
        return rows[place % PAGE] if 0 <= place % PAGE < len(rows) else None

    def loaded(self) -> list[CustomerRow]:
        """Return the rows that are read, in order."""
        return [row for number in sorted(self._pages) for row in self._pages[number].rows]

    def check(self, ids: Collection[int], *, on: bool = True) -> None:
        """Choose customers besides those chosen, or no longer."""
        self.checked = self.checked | set(ids) if on else self.checked - set(ids)
        self._tell(0, self._total - 1)

    def check_only(self, ids: Collection[int]) -> None:
        """Choose these customers and no others."""
        self.checked = set(ids)
        self._tell(0, self._total - 1)

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else self._total

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == _Role.DisplayRole:
            return self._names.get(column, "")
        if role == _Role.AccessibleTextRole and column == CHECK:
            return self.tr("Chosen")
        if role == _Role.TextAlignmentRole:
            return self._alignment(column)
        return None

    @override
    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        row, column = self.row(index.row()), self.columns[index.column()]
        if row is None:
            return "…" if role == _Role.DisplayRole and column == Column.NAME else None
        if role == _Role.UserRole:
            return row
        if column == CHECK:
            return self._choice(row, role)
        if role == _Role.DisplayRole:
            return cell_text(row, column, self._today(), self._kinds, self._currency)
        if role == _Role.ToolTipRole:
            return cell_tip(row, column, self._today(), self._kinds, self._currency)
        return self._look(row, column, role)

    @override
    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        if role != _Role.CheckStateRole or index.column() != 0:
            return False
        self.check_toggled.emit(index.row())
        return True

    def _choice(self, row: CustomerRow, role: int) -> object:
        if role == _Role.CheckStateRole:
            return Qt.CheckState.Checked if row.id in self.checked else Qt.CheckState.Unchecked
        if role == _Role.AccessibleTextRole:
            return fill(self.tr("Choose %1"), row.name)
        return self._ground(row) if role == _Role.BackgroundRole else None

    def _look(self, row: CustomerRow, column: str, role: int) -> object:
        if role == _Role.BackgroundRole:
            return self._ground(row)
        if role == _Role.DecorationRole and column == Column.STAGE:
            return self._dot(row.colour)
        if role == _Role.FontRole and column == Column.NAME:
            return self._theme.font(bold=True)
        if role == _Role.TextAlignmentRole:
            return self._alignment(column)
        if role == _Role.ForegroundRole:
            return self._ink(row, column)
        return None

    def _ink(self, row: CustomerRow, column: str) -> object:
        if column == Column.NEXT_DUE and row.next_due and row.next_due[:10] < self._today().isoformat():
            return self._theme.colour("bad")
        return self._theme.colour("muted") if is_quiet(column) or row.archived_on else None

    def _ground(self, row: CustomerRow) -> object:
        return self._theme.colour("accent_soft") if row.id in self.checked else None

    def _dot(self, colour: str) -> QIcon:
        if colour not in self._dots:
            dot = icon("dot", legible(colour, self._theme.tokens.panel)) if colour else self._theme.icon("left")
            self._dots[colour] = dot
        return self._dots[colour]

    @staticmethod
    def _alignment(column: str) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def _tell(self, first: int, last: int) -> None:
        if 0 <= first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
