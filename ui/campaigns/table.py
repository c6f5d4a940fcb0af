"""The list of campaigns as a table."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from tracker.domain.campaigns import Campaign
from ui.campaigns.model import (
    BELOW_ROLE,
    DAYS,
    NAME,
    PLANNED,
    REACHED,
    ROW_ROLE,
    SOURCE,
    SPENT,
    CampaignsModel,
    Heading,
)
from ui.campaigns.reading import Overview
from ui.common.form_keys import ENTER
from ui.override import override
from ui.theme.contrast import legible
from ui.theme.icons import icon
from ui.theme.theme import Theme
from ui.theme.tokens import SIZE_SMALL

Index = QModelIndex | QPersistentModelIndex
_LEAST = 64
_MOST = {SOURCE: 122}
_SIDE, _DOT = 10, 12


class CampaignsDelegate(QStyledItemDelegate):
    """Paints two lines in a cell, the second one quiet, and headings across all columns."""

    def __init__(self, theme: Theme) -> None:
        """Paint in the theme's colours."""
        super().__init__()
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = option.fontMetrics.height()
        if isinstance(index.data(ROW_ROLE), Heading):
            return QSize(0, line + 16)
        texts = (index.data(), index.data(BELOW_ROLE))
        wide = max(QFontMetrics(self._theme.font()).horizontalAdvance(text or "") for text in texts)
        return QSize(wide + 2 * _SIDE + 2, 2 * line + 14)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, tokens = index.data(ROW_ROLE), self._theme.tokens
        rect = QRect(option.rect)
        painter.save()
        painter.setPen(QPen(QColor(tokens.row_line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if isinstance(row, Heading):
            self._paint_heading(painter, rect, row)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(rect.adjusted(0, 0, 0, -1), QColor(tokens.accent_soft))
            self._paint_lines(painter, rect.adjusted(_SIDE, 6, -_SIDE, -6), index)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, heading: Heading) -> None:
        rect = rect.adjusted(_SIDE, 4, -_SIDE, 0)
        if heading.colour:
            hue = legible(heading.colour, self._theme.tokens.panel)
            icon("dot", hue).paint(painter, rect.left(), rect.center().y() - _DOT // 2 + 1, _DOT, _DOT)
            rect.setLeft(rect.left() + _DOT + 6)
        painter.setPen(QColor(self._theme.tokens.muted))
        painter.setFont(self._theme.font(bold=True))
        text = painter.fontMetrics().elidedText(heading.title, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_lines(self, painter: QPainter, rect: QRect, index: Index) -> None:
        column, tokens = index.column(), self._theme.tokens
        side = Qt.AlignmentFlag.AlignRight if column >= PLANNED else Qt.AlignmentFlag.AlignLeft
        first, second = index.data(), index.data(BELOW_ROLE)
        painter.setPen(QColor(tokens.text))
        painter.setFont(self._theme.font(bold=column == NAME))
        metrics = painter.fontMetrics()
        top = Qt.AlignmentFlag.AlignTop if second else Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, top | side, metrics.elidedText(first, Qt.TextElideMode.ElideRight, rect.width()))
        if second:
            painter.setPen(QColor(tokens.bad if column == SPENT else tokens.muted))
            painter.setFont(self._theme.font(SIZE_SMALL))
            text = painter.fontMetrics().elidedText(second, Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(rect, Qt.AlignmentFlag.AlignBottom | side, text)


class CampaignsTable(QTableView):
    """Campaigns by stage; Enter, a click on what is marked and a double click open one."""

    campaign_opened = Signal(int)
    other_costs_opened = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """Make it empty."""
        super().__init__()
        self.campaigns = CampaignsModel(today, self)
        self.setModel(self.campaigns)
        self._delegate = CampaignsDelegate(theme)
        self.setItemDelegate(self._delegate)
        self.setProperty("flat", True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open)

    def show_overview(self, overview: Overview) -> None:
        """Show these campaigns; the one that was marked stays so."""
        kept = self._marked()
        self.campaigns.show_overview(overview)
        self.clearSpans()
        first = None
        for number, row in enumerate(self.campaigns.rows):
            if isinstance(row, Heading):
                self.setSpan(number, NAME, 1, self.campaigns.columnCount())
            elif first is None or (isinstance(row, Campaign) and row.id == kept):
                first = number
        self.resizeRowsToContents()
        for column in (SOURCE, DAYS, PLANNED, SPENT, REACHED):
            wanted = max(self.sizeHintForColumn(column), self.horizontalHeader().sectionSizeHint(column), _LEAST)
            self.setColumnWidth(column, min(wanted, _MOST.get(column, wanted)))
        if first is not None:
            self.setCurrentIndex(self.campaigns.index(first, NAME))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _marked(self) -> int | None:
        row = self.currentIndex().data(ROW_ROLE)
        return row.id if isinstance(row, Campaign) else None

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE) if index.isValid() else None
        if isinstance(row, Campaign):
            self.campaign_opened.emit(row.id)
        elif row is not None and not isinstance(row, Heading):
            self.other_costs_opened.emit()
