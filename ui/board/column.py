"""A column of the board: its head, its cards, and the narrow strip it becomes when it is folded."""

import re
from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from tracker.domain.records import BoardColumn
from ui.board.card_words import NO_LIMIT
from ui.board.delegate import CardPictures
from ui.board.model import ColumnModel
from ui.board.view import ColumnView, takes_drag
from ui.common.elided_label import ElidedLabel
from ui.common.labels import plain_label
from ui.common.translated import keep_translated
from ui.override import override
from ui.text.fill import fill
from ui.text.formats import format_count, format_people
from ui.text.kinds import left_word
from ui.text.money import show_money
from ui.theme.contrast import legible
from ui.theme.theme import Theme
from ui.theme.tokens import RADIUS_PANEL

NARROWEST = 164
FOLDED_WIDTH = 36
_BAR = 3.0  # the stage's colour along the top
_HEAD = 38
_MONEY = 12  # the line of open money, where the shop has any
_CHEVRON = 14
_HAN = re.compile("[\u3400-\u9fff]")


class FoldedStrip(QAbstractButton):
    """What is seen of a folded column: its name from top to bottom and how many are in it; a click unfolds it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Make it without words."""
        super().__init__(parent)
        self._theme = theme
        self._arrow = theme.icon("chevron-left")
        self.count = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    @override
    def sizeHint(self) -> QSize:
        return QSize(FOLDED_WIDTH - 4, 120)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._arrow.paint(painter, (self.width() - _CHEVRON) // 2, 12, _CHEVRON, _CHEVRON)
        small, bold = self._theme.font(), self._theme.font(bold=True)
        painter.setFont(small)
        painter.setPen(self._theme.colour("muted"))
        line = QFontMetrics(small).height()
        painter.drawText(QRect(0, 34, self.width(), line), Qt.AlignmentFlag.AlignCenter, self.count)
        top = 34 + line + 10
        painter.setFont(bold)
        painter.setPen(self._theme.colour("text"))
        self._draw_name(painter, QFontMetrics(bold), top)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 4, -2, -2), 6, 6)

    def _draw_name(self, painter: QPainter, metrics: QFontMetrics, top: int) -> None:
        room = self.height() - top - 8
        if _HAN.search(self.text()):  # written from top to bottom upright, as Chinese is
            shown = self.text()[: max(room // metrics.height(), 1)]
            for place, character in enumerate(shown):
                cell = QRect(0, top + place * metrics.height(), self.width(), metrics.height())
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, character)
            return
        painter.translate(self.width(), top)
        painter.rotate(90)
        name = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        line = QRect(0, 0, room, self.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        painter.resetTransform()


class Column(QFrame):
    """One stage, or Left. Cards can be dropped on its head (to the top) and on its folded strip as well."""

    fold_changed = Signal(bool)
    menu_requested = Signal(QPoint)  # the column's own, at this point of the screen

    def __init__(
        self,
        stage_id: int | None,
        theme: Theme,
        pictures: CardPictures,
        today: Callable[[], date],
        *,
        past: bool = False,
    ) -> None:
        """Make an empty column, unfolded; `past`: of a past day, to be looked at only."""
        super().__init__()
        self._past = past
        self.stage_id = stage_id
        self.folded = False
        self.model = ColumnModel(stage_id, today, self)
        self.view = ColumnView(self.model, theme, pictures, today, past=past)
        self._theme = theme
        self._target = False
        self._open = 0, ""
        self._head = QWidget()
        self._name = ElidedLabel(role="heading")
        self._count = plain_label(role="muted")
        self._count.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._money = ElidedLabel(role="small")
        self._head_height = _HEAD
        self._more = QToolButton()
        self._strip = FoldedStrip(theme, self)
        self._more.setIcon(theme.icon("more"))
        self._more.clicked.connect(
            lambda: self.menu_requested.emit(self._more.mapToGlobal(self._more.rect().bottomLeft()))
        )
        self._strip.clicked.connect(lambda: self.fold(False))
        self.view.drag_ended.connect(lambda: self.show_target(False))
        self.setAcceptDrops(not past)
        self._lay_out()
        self._size()
        self.dress()
        keep_translated(self, self.retranslate)

    @property
    def name(self) -> str:
        """The stage's name; of Left, in the window's language."""
        return self.model.stage.name if self.model.stage else left_word()

    def show_column(self, column: BoardColumn) -> None:
        """Show this state of the column."""
        self.model.show(column)
        self.view.set_limit(column.stage.limit_days if column.stage else NO_LIMIT)
        self._show_money(column)
        self.retranslate()
        self.update()

    def dress(self) -> None:
        """Take colours, fonts and words anew."""
        self.view.dress()
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        """Set the words."""
        count = format_count(self.model.count)
        self._name.setText(self.name)
        self._count.setText(count)
        self._strip.setText(self.name)
        self._strip.count = count
        self._strip.setToolTip(fill(self.tr("%1: %2. Click to unfold."), self.name, format_people(self.model.count)))
        self._strip.setAccessibleName(fill(self.tr("%1, folded, %2"), self.name, format_people(self.model.count)))
        self._write_money()
        self._more.setToolTip(fill(self.tr("More about %1"), self.name))
        self._more.setAccessibleName(self._more.toolTip())
        self.view.setAccessibleName(fill(self.tr("%1, %2"), self.name, format_people(self.model.count)))
        stage = self.model.stage
        if self._past:
            self.view.hint = self.tr("Nobody was here.") if stage else self.tr("Nobody had left.")
        else:
            self.view.hint = self.tr("Nobody here yet. Drag a card here.") if stage else self.tr("Nobody has left.")
        self._strip.update()

    def fold(self, folded: bool) -> None:
        """Fold or unfold the column; who folds it with the keyboard keeps the focus."""
        if folded == self.folded:
            return
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.folded = folded
        self._size()
        if had_focus:
            (self._strip if folded else self.view).setFocus(Qt.FocusReason.OtherFocusReason)
        self.fold_changed.emit(folded)

    def choose_found(self, start: str, ids: Sequence[int]) -> None:
        """Choose the next card of those found by typed letters; while more are typed, the one chosen may stay."""
        rows = [row for one in ids if (row := self.model.row_of(one)) is not None]
        current = self.view.currentIndex().row()
        onward = [row for row in rows if row > current or (row == current and len(start) > 1)]
        if rows:
            self.view.choose((onward or rows)[0])

    def show_target(self, target: bool) -> None:
        """Show that cards dropped now would come here."""
        if target != self._target:
            self._target = target
            self.update()
        if not target:
            self.view.show_drop(None)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.position().y() < self._head_height:
            self.fold(True)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if not takes_drag(event):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        self.view.show_drop(QPoint(0, 0))
        self.view.dragged_over.emit(self.mapToGlobal(event.position().toPoint()))

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.show_target(False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if takes_drag(event):
            self.view.drop(event, 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        if not self.folded and self.view.geometry().contains(event.rect()):
            painter.fillRect(event.rect(), QColor(tokens.column))  # only the scroll bar moved
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = _rounded(whole, RADIUS_PANEL, RADIUS_PANEL)
        painter.fillPath(outline, QColor(tokens.column))
        painter.setClipPath(outline)
        bottom = self.height() if self.folded else self._head_height
        painter.fillRect(QRectF(0, 0, self.width(), bottom - 8), self._hue())
        inner = QRectF(0, _BAR, self.width(), bottom - _BAR)
        head = _rounded(inner.adjusted(0, 0, 0, 20), RADIUS_PANEL, RADIUS_PANEL - _BAR)
        painter.setClipRect(QRectF(0, 0, self.width(), bottom), Qt.ClipOperation.IntersectClip)
        painter.fillPath(head, QColor(tokens.column_head))
        painter.setClipping(False)
        painter.setPen(QPen(QColor(tokens.accent), 2) if self._target else QPen(QColor(tokens.line), 1))
        if self._target:
            painter.drawPath(_rounded(whole.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_PANEL, RADIUS_PANEL))
        else:
            # the colour reaches over the border at the top, as far as the corners are round
            painter.setClipRect(QRectF(0, RADIUS_PANEL, self.width(), self.height()))
            painter.drawPath(outline)

    def _show_money(self, column: BoardColumn) -> None:
        """Make room for the line of open money in every column where one of them has any, so that cards stay level."""
        self._open = column.open_minor, column.currency
        self._money.setVisible(bool(column.currency))
        self._head_height = _HEAD + (_MONEY if column.currency else 0)
        self._head.setFixedHeight(self._head_height)

    def _write_money(self) -> None:
        amount, currency = self._open
        self._money.setText(fill(self.tr("%1 open", "money in quotes"), show_money(amount, currency)) if amount else "")
        self._money.setToolTip(self.tr("Open quotes and left baskets of everyone in this column") if amount else "")

    def _hue(self) -> QColor:
        tokens, stage = self._theme.tokens, self.model.stage
        return QColor(legible(stage.colour, tokens.column) if stage else tokens.scroll)

    def _size(self) -> None:
        self._head.setVisible(not self.folded)
        self.view.setVisible(not self.folded)
        self._strip.setVisible(self.folded)
        self.setMinimumWidth(FOLDED_WIDTH if self.folded else NARROWEST)
        self.setMaximumWidth(FOLDED_WIDTH if self.folded else 16_777_215)
        across = QSizePolicy.Policy.Fixed if self.folded else QSizePolicy.Policy.Expanding
        self.setSizePolicy(across, QSizePolicy.Policy.Expanding)
        self.update()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(7)
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        head.addWidget(self._name)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._more)
        lines = QVBoxLayout(self._head)
        lines.setContentsMargins(12, 3, 4, 0)
        lines.setSpacing(0)
        lines.addLayout(head, 1)
        lines.addWidget(self._money)
        self._money.hide()
        self._head.setFixedHeight(_HEAD)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 0, 2, 8)
        column.setSpacing(7)
        column.addWidget(self._head)
        column.addWidget(self.view, 1)
        column.addWidget(self._strip, 1)


def _rounded(rect: QRectF, across: float, down: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(rect, across, down)
    return path
