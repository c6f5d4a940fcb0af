"""The reports to choose from, one under another."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QSizePolicy

from tracker.reports.report import ReportName
from ui.common.translated import keep_translated
from ui.override import override
from ui.text.report_words.catalogue import report_title
from ui.theme.theme import Theme

ICONS = {
    ReportName.FUNNEL: "funnel",
    ReportName.STUCK: "warning",
    ReportName.TIME: "clock",
    ReportName.MOVES: "repeat",
    ReportName.LEFT: "left",
    ReportName.SOURCES: "search",
    ReportName.TACTICS: "campaigns",
    ReportName.COHORTS: "calendar",
    ReportName.CONTACTS: "phone",
    ReportName.GOALS: "flag",
    ReportName.RECIPES: "check",
    ReportName.BOARD: "board",
    ReportName.RFM: "people",
    ReportName.TOGETHER: "merge",
    ReportName.BUYERS: "person",
    ReportName.QUOTES: "quote",
    ReportName.SALES: "sales",
    ReportName.VALUE: "star",
    ReportName.REPEAT: "redo",
    ReportName.QUIET: "pause",
    ReportName.SATISFACTION: "message",
}
_ROW = 30
_AROUND = 48  # icon and margins
_LEAST, _MOST = 150, 230


class ReportList(QListWidget):
    """Shows the reports by their titles; the arrows walk through them."""

    chosen = Signal(object)  # ReportName

    def __init__(self, theme: Theme, names: Sequence[ReportName]) -> None:
        """Offer these."""
        super().__init__()
        self._theme = theme
        self.names = list(names)
        self.setObjectName("reports")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setIconSize(QSize(16, 16))
        for _ in self.names:
            self.addItem(QListWidgetItem())
        self.currentRowChanged.connect(self._choose)
        keep_translated(self, self.retranslate)

    def show_chosen(self, name: ReportName) -> None:
        """Mark a report, without a signal."""
        self.blockSignals(True)
        self.setCurrentRow(self.names.index(name) if name in self.names else -1)
        self.blockSignals(False)
        self._dress()

    def retranslate(self) -> None:
        """Set the words."""
        self.setAccessibleName(self.tr("Reports"))
        for row, name in enumerate(self.names):
            self.item(row).setText(report_title(name))
            self.item(row).setToolTip(report_title(name))
        self._dress()

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font(bold=True))
        widest = max((metrics.horizontalAdvance(self.item(row).text()) for row in range(self.count())), default=0)
        return QSize(min(max(widest + _AROUND, _LEAST), _MOST), super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, super().minimumSizeHint().height())

    def _choose(self, row: int) -> None:
        self._dress()
        if row >= 0:
            self.chosen.emit(self.names[row])

    def _dress(self) -> None:
        for row, name in enumerate(self.names):
            item, is_chosen = self.item(row), row == self.currentRow()
            item.setFont(self._theme.font(bold=is_chosen))
            item.setIcon(self._theme.icon(ICONS[name], "accent" if is_chosen else "muted"))
            item.setSizeHint(QSize(0, max(_ROW, self.fontMetrics().height() + 10)))
        self.updateGeometry()
