"""A table of a report as Qt's views want it: texts and looks of its cells, and the address of each number."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QIcon

from tracker.reports.captions import ReportCaptions
from tracker.reports.comparing import Difference
from tracker.reports.report import Address, Column, Number, Row, Table, Unit
from ui.override import override
from ui.reports.wording import cell_words, column_words, difference_words, head_words, is_greyed
from ui.text.fill import fill
from ui.text.formats import format_count
from ui.theme.contrast import legible
from ui.theme.icons import icon
from ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
BESIDE = int(Qt.ItemDataRole.UserRole) + 1  # the text of the number it is compared with, and the difference
_Role = Qt.ItemDataRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ReportTable(QAbstractTableModel):
    """Rows and columns of a report's table behind the labels of its rows."""

    def __init__(self, theme: Theme) -> None:
        """Start without a table."""
        super().__init__()
        self._theme = theme
        self._captions: ReportCaptions | None = None
        self._differences: Mapping[Address, Difference] = {}
        self.table = Table("", (), ())

    def show(self, table: Table, captions: ReportCaptions, differences: Mapping[Address, Difference]) -> None:
        """Show a table; differences: of the numbers that there is another one beside."""
        self.beginResetModel()
        self.table, self._captions, self._differences = table, captions, differences
        self.endResetModel()

    @property
    def is_compared(self) -> bool:
        """Whether there is another number beside any."""
        return any(address.table == self.table.key for address in self._differences)

    def address(self, index: Index) -> Address | None:
        """Return where the number of a cell stands in the report; None for a label."""
        if not index.isValid() or index.column() == 0:
            return None
        return Address(self.table.key, self.table.rows[index.row()].key, self.table.columns[index.column() - 1].key)

    def index_of(self, address: Address) -> QModelIndex:
        """Return the cell of a number; an invalid one where it is not here."""
        for row, one in enumerate(self.table.rows):
            for column, other in enumerate(self.table.columns, start=1):
                if Address(self.table.key, one.key, other.key) == address:
                    return self.index(row, column)
        return QModelIndex()

    def heading(self, section: int) -> str:
        """Return the whole heading of a column."""
        if self._captions is None:
            return ""
        if section == 0:
            return head_words(self.table)
        return column_words(self._captions, self.table.key, self.table.columns[section - 1]).label

    def as_text(self) -> str:
        """Return the table with its headings as spreadsheets take it from the clipboard."""
        lines = [[self.heading(section) for section in range(self.columnCount())]]
        for row in range(self.rowCount()):
            cells = [self.index(row, column) for column in range(self.columnCount())]
            lines.append([str(self.data(cell) or "") for cell in cells])
        return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines) + "\n"

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.table.rows)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() or self._captions is None else len(self.table.columns) + 1

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or self._captions is None:
            return None
        if role == _Role.TextAlignmentRole:
            return _RIGHT if section else _LEFT
        if role in {_Role.DisplayRole, _Role.AccessibleTextRole}:
            return self.heading(section)
        if role == _Role.ToolTipRole and section:
            return column_words(self._captions, self.table.key, self.table.columns[section - 1]).meaning
        return None

    @override
    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if self._captions is None or not index.isValid():
            return None
        row = self.table.rows[index.row()]
        if role == _Role.FontRole:
            return self._theme.font(bold=True) if row.is_total else None
        if index.column() == 0:
            return self._label(row, role, self._captions)
        address = self.address(index)
        assert address is not None
        unit = self.table.columns[index.column() - 1].unit
        return self._number(row.numbers[index.column() - 1], unit, address, role)

    def _label(self, row: Row, role: int, captions: ReportCaptions) -> object:
        if role in {_Role.DisplayRole, _Role.AccessibleTextRole, _Role.ToolTipRole}:
            return captions.label(row.label)
        if role == _Role.DecorationRole and row.colour:
            dot: QIcon = icon("dot", legible(row.colour, self._theme.tokens.panel))
            return dot
        return _LEFT if role == _Role.TextAlignmentRole else None

    def _number(self, number: Number, unit: Unit, address: Address, role: int) -> object:
        captions = self._captions
        assert captions is not None
        if role == _Role.DisplayRole:
            return cell_words(captions, number, unit)
        if role == BESIDE:
            beside = self._differences.get(address)
            return difference_words(captions, number, unit, beside) if beside else ""
        if role == _Role.ForegroundRole:
            empty = number.value is None or (unit is Unit.COUNT and not number.value)
            return QBrush(self._theme.colour("muted")) if is_greyed(number, unit) or empty else None
        if role == _Role.ToolTipRole:
            return self._tip(number, address, captions)
        if role == _Role.AccessibleTextRole:
            column = column_words(captions, address.table, self._column(address)).label
            return fill(self.tr("%1: %2"), column, cell_words(captions, number, unit))
        return _RIGHT if role == _Role.TextAlignmentRole else None

    def _tip(self, number: Number, address: Address, captions: ReportCaptions) -> str:
        meaning = column_words(captions, address.table, self._column(address)).meaning
        if number.n is None:
            return meaning
        return fill(self.tr("%1 From %2."), meaning, format_count(number.n)).strip()

    def _column(self, address: Address) -> Column:
        return next(one for one in self.table.columns if one.key == address.column)
