"""A table of one row a record, under headings."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.override import override

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
Row = TypeVar("Row")
_Role = Qt.ItemDataRole


class FlatModel(QAbstractTableModel, Generic[Row]):
    """Keeps the rows and the headings, as many as there are columns; what stands in a cell is the heir's to say."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty, without headings."""
        super().__init__(parent)
        self.rows: list[Row] = []
        self._headings: tuple[str, ...] = ()

    def set_headings(self, *headings: str) -> None:
        """Set the words above the columns: each time as many."""
        self._headings = headings
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(headings) - 1)

    def show(self, rows: Sequence[Row]) -> None:
        """Show these, and none of those before."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def row(self, number: int) -> Row | None:
        """Return the record of a row; None where there is none."""
        return self.rows[number] if 0 <= number < len(self.rows) else None

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._headings)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._headings):
            return None
        if role == _Role.DisplayRole:
            return self._headings[section]
        return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter if role == _Role.TextAlignmentRole else None
