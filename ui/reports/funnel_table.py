"""The funnel's figures as a table; every number can be opened."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QPixmap

from tracker.reports.funnel_report import Figure, FunnelReport, FunnelRow
from ui.override import override
from ui.text.figures import RATES, SMALL, Column, column_heading, definition, figure_text
from ui.theme.icons import icon_pixmap
from ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
DOT = 10


class FunnelTable(QAbstractTableModel):
    """Rows: stages. Columns: the stage, then the figures of one of the three funnels."""

    def __init__(self, theme: Theme, columns: Sequence[Column]) -> None:
        """Start without a report."""
        super().__init__()
        self._theme = theme
        self._columns = tuple(columns)
        self._report: FunnelReport | None = None

    def show_report(self, report: FunnelReport) -> None:
        """Show this report's figures."""
        self.beginResetModel()
        self._report = report
        self.endResetModel()

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show other figures of the same report."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self.endResetModel()

    def opened_at(self, index: Index) -> tuple[Figure, FunnelRow] | None:
        """Return which people stand behind a cell; None for the stage's name."""
        if self._report is None or not index.isValid() or index.column() == 0:
            return None
        return self._columns[index.column() - 1].figure, self._report.stages[index.row()]

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() or self._report is None else len(self._report.stages)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns) + 1

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | (
                Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            )
        if role == Qt.ItemDataRole.DisplayRole:
            return column_heading(self._columns[section - 1].field) if section else self.tr("Stage")
        if role == Qt.ItemDataRole.ToolTipRole and section:
            return definition(self._columns[section - 1].field)
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._report is None:
            return None
        row = self._report.stages[index.row()]
        if index.column() == 0:
            return self._stage_data(row, role)
        return self._figure_data(index.row(), self._columns[index.column() - 1].field, role)

    def _figure_data(self, place: int, field: str, role: int) -> object:
        text = self._with_count(place, field)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QBrush(self._theme.colour("muted")) if self._is_of_few(place, field) else None
        return {
            int(Qt.ItemDataRole.DisplayRole): text,
            int(Qt.ItemDataRole.TextAlignmentRole): Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            int(Qt.ItemDataRole.ToolTipRole): definition(field),
            int(Qt.ItemDataRole.AccessibleTextRole): f"{column_heading(field)}: {text}",
        }.get(role)

    def _stage_data(self, row: FunnelRow, role: int) -> object:
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return row.name
        if role == Qt.ItemDataRole.DecorationRole:
            dot: QPixmap = icon_pixmap("dot", QColor(row.stage.colour).name(), DOT, 2.0)
            return dot
        return None

    def _with_count(self, place: int, field: str) -> str:
        assert self._report is not None
        text = figure_text(self._report.stages[place], field)
        if self._is_of_few(place, field):
            return f"{text}  (n = {self._whole(place, field)})"
        return text

    def _is_of_few(self, place: int, field: str) -> bool:
        return field in RATES and 0 < self._whole(place, field) < SMALL

    def _whole(self, place: int, field: str) -> int:
        assert self._report is not None
        rows = self._report.stages
        row = rows[place]
        if field == "move_on":
            return row.forward + row.back + row.left
        return rows[max(place - 1, 0)].reached if field == "step" else rows[0].reached
