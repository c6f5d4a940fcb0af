"""The timeline's rows as a Qt model and how they are painted."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.customer.entries import Entry
from ui.override import override
from ui.theme.icons import icon_pixmap
from ui.theme.theme import Theme
from ui.theme.tokens import SIZE_SMALL

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
CIRCLE = 24
_GAP = 10
_BETWEEN = 11
_SIDE = 4
_DOTS = 24
_ICON = 14


class TimelineModel(QAbstractListModel):
    """Shows entries. New ones are told from changed and removed ones, so that an open editor and the place stay."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.entries: list[Entry] = []

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these entries."""
        places = {entry.key: place for place, entry in enumerate(entries)}
        above = len(entries)
        for row in reversed(range(len(self.entries))):
            place = places.get(self.entries[row].key, above)
            if place >= above:
                self._remove(row)  # gone, or it comes in again further down
            else:
                above = place
        for row, entry in enumerate(entries):
            if row < len(self.entries) and self.entries[row].key == entry.key:
                self._change(row, entry)
            else:
                self.beginInsertRows(ROOT, row, row)
                self.entries.insert(row, entry)
                self.endInsertRows()

    def show_anew(self, entries: Sequence[Entry]) -> None:
        """Show the entries of another customer."""
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.entries)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return entry
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.told
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole}:
            return ", ".join(part for part in (entry.title, entry.when, entry.body, entry.more) if part)
        return None

    def _remove(self, row: int) -> None:
        self.beginRemoveRows(ROOT, row, row)
        del self.entries[row]
        self.endRemoveRows()

    def _change(self, row: int, entry: Entry) -> None:
        if self.entries[row] != entry:
            self.entries[row] = entry
            self.dataChanged.emit(self.index(row), self.index(row))


class TimelineDelegate(QStyledItemDelegate):
    """Paints an entry: a round icon, a bold title with the time, the note below, and dots for its menu."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        """Paint in the theme's colours, as wide as `view`."""
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._heights: dict[tuple[str, str, int], int] = {}
        self.editing: tuple[tuple[str, int], int] | None = None  # the row being edited and its editor's height
        theme.changed.connect(self._heights.clear)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        width = self._view.viewport().width()
        if self.editing is not None and self.editing[0] == entry.key:
            return QSize(width, self.editing[1] + _BETWEEN)
        return QSize(width, self._height(entry, width))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        if self.editing is not None and self.editing[0] == entry.key:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(option.rect).adjusted(0, 0, 0, -_BETWEEN + 5)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if focused or option.state & QStyle.StateFlag.State_MouseOver:
            self._paint_ground(painter, rect, focused=focused)
            self._paint_dots(painter, dots_rect(option.rect))
        self._paint_icon(painter, entry, QPointF(rect.left() + _SIDE, rect.top() + 3))
        self._paint_words(painter, entry, text_rect(rect))
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, *, focused: bool) -> None:
        tokens = self._theme.tokens
        painter.setPen(QPen(QColor(tokens.accent), 2) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.hover))
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_dots(self, painter: QPainter, rect: QRect) -> None:
        scale = painter.device().devicePixelRatio()
        pixmap = icon_pixmap("more", self._theme.tokens.muted, 16, scale)
        painter.drawPixmap(rect.left() + (rect.width() - 16) // 2, rect.top() + (rect.height() - 16) // 2, pixmap)

    def _paint_icon(self, painter: QPainter, entry: Entry, corner: QPointF) -> None:
        circle = QRectF(corner.x(), corner.y(), CIRCLE, CIRCLE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(entry.colour))
        painter.drawEllipse(circle)
        pixmap = icon_pixmap(entry.icon, "#ffffff", _ICON, painter.device().devicePixelRatio())
        painter.drawPixmap(corner + QPointF((CIRCLE - _ICON) / 2, (CIRCLE - _ICON) / 2), pixmap)

    def _paint_words(self, painter: QPainter, entry: Entry, rect: QRect) -> None:
        tokens, plain = self._theme.tokens, self._theme.font()
        bold = self._theme.font(bold=True)
        painter.setFont(bold)
        painter.setPen(QColor(tokens.text))
        metrics = painter.fontMetrics()
        room = rect.width() - _DOTS
        title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, room)
        baseline = rect.top() + metrics.ascent()
        painter.drawText(rect.left(), baseline, title)
        left = rect.left() + metrics.horizontalAdvance(title) + 6
        painter.setFont(plain)
        painter.setPen(QColor(tokens.muted))
        when = painter.fontMetrics().elidedText(entry.when, Qt.TextElideMode.ElideRight, rect.right() - _DOTS - left)
        painter.drawText(left, baseline, when)
        top = float(rect.top() + self._line())
        for text, font, colour in ((entry.body, plain, tokens.text), (entry.more, self._small(), tokens.muted)):
            if text:
                layout, height = _laid_out(text, font, rect.width())
                painter.setPen(QColor(colour))
                layout.draw(painter, QPointF(rect.left(), top))
                top += height

    def _height(self, entry: Entry, width: int) -> int:
        key = entry.body, entry.more, width
        if key not in self._heights:
            room = text_rect(QRect(0, 0, width, 0)).width()
            words = self._line()
            for text, font in ((entry.body, self._theme.font()), (entry.more, self._small())):
                words += round(_laid_out(text, font, room)[1]) if text else 0
            self._heights[key] = max(words, CIRCLE + 2) + _BETWEEN
        return self._heights[key]

    def _line(self) -> int:
        return QFontMetrics(self._theme.font(bold=True)).height()

    def _small(self) -> QFont:
        return self._theme.font(SIZE_SMALL)


def text_rect(rect: QRect) -> QRect:
    """Return where in a row its words are."""
    return rect.adjusted(_SIDE + CIRCLE + _GAP, 3, -_SIDE, 0)


def dots_rect(rect: QRect) -> QRect:
    """Return where in a row the dots of its menu are."""
    return QRect(rect.right() - _DOTS - 2, rect.top() + 2, _DOTS, _DOTS)


def _laid_out(text: str, font: QFont, width: int) -> tuple[QTextLayout, float]:
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout, height
