"""Shows a table of a report: as wide as its numbers need, as high as its rows; every number can be opened."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.override import override
from ui.reports.tables.header import PAD, WrappingHeader
from ui.reports.tables.model import BESIDE, ReportTable
from ui.theme.theme import Theme
from ui.theme.tokens import SIZE_SMALL

ROW = 31
ROW_BESIDE = 46
MOST_ROWS = 30  # shown at once; more are scrolled
_DOT = 26
_FRAME = 8  # what the style keeps free for the focus
_WIDEST_LABEL = 240


class BesideDelegate(QStyledItemDelegate):
    """Paints a number, and under it, smaller, the one it is compared with."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Paint in the colours of a theme."""
        super().__init__(parent)
        self._theme = theme

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        beside = index.data(BESIDE)
        if not beside:
            super().paint(painter, option, index)
            return
        opt = QStyleOptionViewItem(option)
        self.initStyleOption(opt, index)
        text, opt.text = opt.text, ""
        style = opt.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, opt, painter, opt.widget)
        painter.save()
        room = opt.rect.adjusted(PAD, 3, -PAD, -4)
        painter.setFont(opt.font)
        painter.setPen(opt.palette.color(opt.palette.ColorRole.Text))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop), text)
        painter.setFont(self._theme.font(SIZE_SMALL))
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom), beside)
        painter.restore()


class ReportTableView(QTableView):
    """Opens a number by click, or by the arrow keys and Enter; the one below it by click on it, or Shift+Enter."""

    opened = Signal(object, bool)  # Address, whether of the report it is compared with
    copied = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make it empty."""
        super().__init__()
        self._theme = theme
        self.report_table = ReportTable(theme)
        self.setModel(self.report_table)
        self.setItemDelegate(BesideDelegate(theme, self))
        self.setObjectName("report")
        self.setProperty("flat", True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setIconSize(QSize(10, 10))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self._header = WrappingHeader(theme, self.report_table, self)
        self.setHorizontalHeader(self._header)

    def fit(self) -> None:
        """Give columns the width and the view the height that its table needs."""
        rows = self.report_table.rowCount()
        height = ROW_BESIDE if self.report_table.is_compared else ROW
        height = max(height, self.fontMetrics().height() * (2 if height == ROW_BESIDE else 1) + 12)
        self.verticalHeader().setDefaultSectionSize(height)
        room = self._fit_columns()
        bar = self.horizontalScrollBar().sizeHint().height() + 2 if room < 0 else 0
        self.setFixedHeight(self._header.sizeHint().height() + height * min(max(rows, 1), MOST_ROWS) + bar + 2)

    def hits_lower(self, position: QPoint) -> bool:
        """Say whether a point is on the number that another one is compared with."""
        index = self.indexAt(position)
        return bool(index.data(BESIDE)) and position.y() > self.visualRect(index).center().y() + 1

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.fit()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self.report_table.address(self.indexAt(event.position().toPoint())) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        if event.button() == Qt.MouseButton.LeftButton and index == self.currentIndex():
            self._open(index, other=self.hits_lower(place))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._open(self.currentIndex(), other=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.report_table.index(0, min(1, self.report_table.columnCount() - 1)))

    def _open(self, index: QModelIndex, *, other: bool) -> None:
        address = self.report_table.address(index)
        if address is not None:
            self.opened.emit(address, other and bool(index.data(BESIDE)))

    def _fit_columns(self) -> int:
        """Return how much room is left, negative where there is too little."""
        table = self.report_table
        widths = [self._width(column) for column in range(table.columnCount())]
        if not widths:
            return 0
        room = self.viewport().width() - sum(widths)
        widths[0] += max(room, 0)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        return room

    def _width(self, column: int) -> int:
        table = self.report_table
        cells = [table.index(row, column) for row in range(table.rowCount())]
        plain = QFontMetrics(self._theme.font(bold=any(row.is_total for row in table.table.rows)))
        small = QFontMetrics(self._theme.font(SIZE_SMALL))
        texts = [plain.horizontalAdvance(str(table.data(cell) or "")) for cell in cells]
        texts += [small.horizontalAdvance(str(table.data(cell, BESIDE) or "")) for cell in cells if column]
        width = max(texts, default=0) + 2 * PAD + _FRAME
        if column == 0:
            width = min(width + _DOT, _WIDEST_LABEL)
        return max(width, self._header.least_width(column))
