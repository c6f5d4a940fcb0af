"""The columns of a list, with what they are taken to mean, and its first rows: as models for tables."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from tracker.domain.imports import ContactTable, Field
from tracker.domain.order_fields import OrderField
from ui.override import override
from ui.text.fields import FIELDS, field_name
from ui.text.order_fields import ORDER_FIELDS

HEADER, MEANING, SAMPLES = range(3)
_NO_PARENT = QModelIndex()

Meaning = Field | OrderField | None
Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class ColumnsModel(QAbstractTableModel):
    """One row for each column of the file: its header, what it means (to be changed), its first values."""

    meaning_changed = Signal()

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._columns: list[tuple[str, Meaning, str]] = []
        self._chosen: dict[int, Meaning] = {}
        self._words = ("", "", "")
        self._are_orders = False

    @property
    def choices(self) -> tuple[Field | OrderField, ...]:
        """What a column of such a list can mean."""
        return tuple(ORDER_FIELDS) if self._are_orders else tuple(FIELDS)

    @property
    def overrides(self) -> dict[int, Meaning]:
        """What the owner says otherwise than was found, by the column's index."""
        return {index: field for index, field in self._chosen.items() if field != self._columns[index][1]}

    def show_table(self, table: ContactTable, *, orders: bool = False) -> None:
        """Show the columns of a list as found: of customers, or of orders."""
        self.beginResetModel()
        self._are_orders = orders
        self._chosen = {}
        self._columns = [
            (column.header or column_letter(index), column.field, " · ".join(map(one_line, column.samples)))
            for index, column in enumerate(table.columns)
        ]
        self.endResetModel()

    def set_words(self, *headings: str) -> None:
        """Set the three headings, and read the names of meanings anew."""
        self._words = (headings[0], headings[1], headings[2])
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, SAMPLES)
        if self._columns:
            self.dataChanged.emit(self.index(0, MEANING), self.index(len(self._columns) - 1, MEANING))

    def meaning(self, row: int) -> Meaning:
        """Return what a column means now."""
        return self._chosen.get(row, self._columns[row][1])

    def meanings(self) -> list[Meaning]:
        """Return what all columns mean now."""
        return [self.meaning(row) for row in range(len(self._columns))]

    def unread(self) -> list[str]:
        """Return the headers of the columns that are not read and hold something."""
        return [
            header for row, (header, _, samples) in enumerate(self._columns) if self.meaning(row) is None and samples
        ]

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else 3

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        editable = Qt.ItemFlag.ItemIsEditable if index.column() == MEANING else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | editable

    @override
    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        header, _, samples = self._columns[index.row()]
        meaning = self.meaning(index.row())
        if role == _Role.EditRole:
            return meaning
        if role in {_Role.DisplayRole, _Role.ToolTipRole}:
            shown = (header, field_name(meaning), samples)[index.column()]
            return shown if role == _Role.DisplayRole or index.column() == SAMPLES else None
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        if index.column() != MEANING or role != _Role.EditRole:
            return False
        kind = OrderField if self._are_orders else Field
        self._chosen[index.row()] = kind(value) if value else None
        self.dataChanged.emit(index, index)
        self.meaning_changed.emit()
        return True

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return self._words[section]
        return _left_aligned(role)


class TextsModel(QAbstractTableModel):
    """Rows of texts under headers; for the first rows of a list, and the rows left out."""

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._headers: Sequence[str] = ()
        self._rows: Sequence[Sequence[str]] = ()

    @property
    def rows(self) -> Sequence[Sequence[str]]:
        """What is shown."""
        return self._rows

    @property
    def headers(self) -> Sequence[str]:
        """What stands above it."""
        return self._headers

    def show_rows(self, headers: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show these rows, each as wide as the headers."""
        self.beginResetModel()
        self._headers, self._rows = headers, rows
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._headers)

    @override
    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if role in {_Role.DisplayRole, _Role.ToolTipRole}:
            return one_line(self._rows[index.row()][index.column()])
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return self._headers[section]
        return _left_aligned(role)


def one_line(text: str) -> str:
    """Return a text as it fits into a cell."""
    return " ".join(text.split())


def column_letter(index: int) -> str:
    """Return what a spreadsheet calls a column: A, B, …, Z, AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _left_aligned(role: int) -> Any:
    if role == _Role.TextAlignmentRole:
        return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    return None
