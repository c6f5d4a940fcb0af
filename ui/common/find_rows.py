"""The customers that fit what is typed, as rows of a short list."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tracker.domain.records import FoundCustomer
from ui.common.kbd import key_text
from ui.override import override
from ui.text.kinds import left_word
from ui.theme.theme import Theme
from ui.theme.tokens import SIZE_KEY

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
ROW_HEIGHT = 34
_SIDE = 10


class FindRow(NamedTuple):
    """A row: a customer, or None for something else; its words, and the keys that take it.

    The keys show while the row is marked, always where it is no customer, or with `shows_keys`. `value` is whatever
    the list's owner wants to know of the row.
    """

    customer: FoundCustomer | None
    title: str
    more: str
    keys: str
    value: object = None
    shows_keys: bool = False


class FindModel(QAbstractListModel):
    """The rows of the list; UserRole gives the FindRow."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.rows: Sequence[FindRow] = ()

    def show(self, rows: Sequence[FindRow]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title}, {row.more}" if row.more else row.title
        return row.title if role == Qt.ItemDataRole.DisplayRole else None


class FindDelegate(QStyledItemDelegate):
    """Paints a row: the name, what else is known, and the keys at its right."""

    def __init__(self, theme: Theme) -> None:
        """Paint in the theme's colours."""
        super().__init__()
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, max(ROW_HEIGHT, QFontMetrics(self._theme.font()).height() + 14))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: FindRow = index.data(Qt.ItemDataRole.UserRole)
        tokens = self._theme.tokens
        rect = QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.pill if chosen else tokens.hover))
            painter.drawRoundedRect(QRectF(rect), 6, 6)
        rect.adjust(_SIDE, 0, -_SIDE, 0)
        if row.keys and (chosen or row.customer is None or row.shows_keys):
            self._paint_keys(painter, rect, row.keys)
        painter.setPen(QColor(tokens.text))
        painter.setFont(self._theme.font(bold=True))
        metrics = painter.fontMetrics()
        title = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, rect.width())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect, middle, title)
        rect.setLeft(rect.left() + metrics.horizontalAdvance(title) + 12)
        painter.setPen(QColor(tokens.muted))
        painter.setFont(self._theme.font())
        if rect.width() > 0:
            more = painter.fontMetrics().elidedText(row.more, Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(rect, middle, more)
        painter.restore()

    def _paint_keys(self, painter: QPainter, rect: QRect, keys: str) -> None:
        tokens = self._theme.tokens
        text = key_text(QKeySequence(keys))
        painter.setFont(self._theme.font(SIZE_KEY))
        metrics = painter.fontMetrics()
        width, height = metrics.horizontalAdvance(text) + 10, metrics.height() + 2
        cap = QRectF(rect.right() - width, rect.center().y() - height / 2, width, height)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.key))
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, text)
        rect.setRight(rect.right() - width - 8)


def more_about(customer: FoundCustomer) -> str:
    """Return what tells a customer apart from others of the same name: company, stage, phone or e-mail."""
    parts = (customer.company, customer.stage or left_word(), customer.phone or customer.email)
    return " · ".join(part for part in parts if part)
