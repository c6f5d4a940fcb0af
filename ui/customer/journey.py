"""The customer's way through the stages as one strip."""

import math
from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QToolTip, QWidget

from ui.common.translated import keep_translated
from ui.customer.stays import Stay
from ui.override import override
from ui.text.fill import fill
from ui.text.formats import format_age, format_day, format_day_short
from ui.text.kinds import left_word
from ui.theme.theme import Theme

_EDGE = 4
_SIDE = 9
_TOP = 4
_GAP = 4
_RADIUS = 6.0
_TYPE = 12 / 13


class JourneyStrip(QWidget):
    """Paints a box for each stay: at least as wide as its words, the longer the stay the wider."""

    def __init__(self, theme: Theme) -> None:
        """Make it empty."""
        super().__init__()
        self._theme = theme
        self._stays: Sequence[Stay] = ()
        self._today = date.min
        self._boxes: list[QRect] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        keep_translated(self, self.retranslate)

    @property
    def stays(self) -> Sequence[Stay]:
        """What it shows."""
        return self._stays

    def retranslate(self) -> None:
        """Tell screen readers the same."""
        self.setAccessibleName(self.tr("Journey"))
        self.setAccessibleDescription("\n".join(self._told(stay) for stay in self._stays))

    def show_stays(self, stays: Sequence[Stay], today: date) -> None:
        """Show these stays."""
        self._stays, self._today = stays, today
        self.retranslate()
        self.updateGeometry()
        self._place()
        self.update()

    def box_of_current(self) -> QRect:
        """Return where the present stay is painted; empty where there is none."""
        self._place()
        return next((box for box, stay in zip(self._boxes, self._stays, strict=False) if stay.is_current), QRect())

    @override
    def sizeHint(self) -> QSize:
        return QSize(sum(self._least()) + _GAP * max(0, len(self._stays) - 1), self._height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._tell(event.pos(), event.globalPos())
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._place()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for box, stay in zip(self._boxes, self._stays, strict=True):
            self._paint_stay(painter, box, stay)

    def _height(self) -> int:
        return 2 * QFontMetrics(self._theme.font(_TYPE, bold=True)).height() + 2 * _TOP + 2

    def _least(self) -> list[int]:
        bold = QFontMetrics(self._theme.font(_TYPE, bold=True))
        plain = QFontMetrics(self._theme.font(_TYPE))
        return [
            max(bold.horizontalAdvance(_name(stay)), plain.horizontalAdvance(self._when(stay))) + _EDGE + 2 * _SIDE + 1
            for stay in self._stays
        ]

    def _place(self) -> None:
        least = self._least()
        weights = [math.sqrt(stay.days + 1) if stay.started else 0.5 for stay in self._stays]
        spare = max(0, self.width() - sum(least) - _GAP * (len(least) - 1))
        share = spare / sum(weights) if weights else 0.0
        self._boxes, left = [], 0.0
        for width, weight in zip(least, weights, strict=True):
            right = left + width + share * weight
            self._boxes.append(QRect(round(left), 0, round(right) - round(left), self.height()))
            left = right + _GAP

    def _paint_stay(self, painter: QPainter, box: QRect, stay: Stay) -> None:
        tokens = self._theme.tokens
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        ground = tokens.accent_soft if stay.is_current else tokens.panel if stay.started else tokens.bg
        painter.fillPath(shape, QColor(ground))
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawPath(shape)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(box.x(), box.y(), _EDGE, box.height(), QColor(stay.colour or tokens.muted))
        painter.restore()
        text = box.adjusted(_EDGE + _SIDE, _TOP, -_SIDE, -_TOP)
        painter.setFont(self._theme.font(_TYPE, bold=True))
        painter.setPen(QColor(tokens.text if stay.started else tokens.muted))
        top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.drawText(text, top, _name(stay))
        painter.setFont(self._theme.font(_TYPE))
        painter.setPen(QColor(tokens.muted))
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, self._when(stay))

    def _when(self, stay: Stay) -> str:
        if stay.started is None:
            return ""
        day = format_day_short(stay.started, self._today + timedelta(days=1))  # never as a weekday
        age = format_age(stay.days)
        if stay.is_current:
            return fill(self.tr("%1 · now %2", "day it began, its length up to now"), day, age)
        if stay.again:
            return fill(self.tr("%1 · %2 (again)", "day it began, its length"), day, age)
        return fill(self.tr("%1 · %2", "day it began, its length"), day, age)

    def _told(self, stay: Stay) -> str:
        if stay.started is None:
            return fill(self.tr("%1: still to come"), _name(stay))
        if stay.is_current:
            return fill(self.tr("%1: since %2, %3"), _name(stay), format_day(stay.started), format_age(stay.days))
        return fill(self.tr("%1: from %2, %3"), _name(stay), format_day(stay.started), format_age(stay.days))

    def _tell(self, here: QPoint, there: QPoint) -> None:
        for box, stay in zip(self._boxes, self._stays, strict=False):
            if box.contains(here):
                QToolTip.showText(there, self._told(stay), self, box)
                return
        QToolTip.hideText()


class JourneyView(QScrollArea):
    """Holds the strip and scrolls it sideways when it is long, the present stay in sight."""

    def __init__(self, theme: Theme) -> None:
        """Make it empty."""
        super().__init__()
        self.strip = JourneyStrip(theme)
        self.setWidget(self.strip)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the timeline tells the same to the keyboard
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.horizontalScrollBar().rangeChanged.connect(self._fit)
        for one in (self.viewport(), self.strip):
            one.setAutoFillBackground(False)

    def show_stays(self, stays: Sequence[Stay], today: date) -> None:
        """Show these stays."""
        self.strip.show_stays(stays, today)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, self.strip.sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.strip.sizeHint().height())

    def _fit(self) -> None:
        bar = self.horizontalScrollBar()
        height = self.strip.sizeHint().height()
        self.setFixedHeight(height + (bar.sizeHint().height() if bar.maximum() > 0 else 0))
        self.strip.setFixedHeight(height)
        box = self.strip.box_of_current()
        if bar.maximum() > 0 and not box.isNull():
            self.ensureVisible(box.right(), 0, 80, 0)
            self.ensureVisible(box.left(), 0, 20, 0)


def _name(stay: Stay) -> str:
    return stay.name or left_word()
