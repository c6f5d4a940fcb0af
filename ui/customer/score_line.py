"""A small line of what a customer said when asked how satisfied they are, from the first time to the latest."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tracker.domain.after_sales import BAD_UP_TO, BEST, WORST
from ui.override import override
from ui.theme.theme import Theme

_HEIGHT, _DOT, _EDGE = 44, 3.5, 6.0
_MOST = 24  # the latest so many
_STEP = 36.0  # between two at most


class ScoreLine(QWidget):
    """Dots from 1 at the foot to 5 at the top, joined; bad ones are filled in the colour of what is bad."""

    def __init__(self, theme: Theme) -> None:
        """Make it empty."""
        super().__init__()
        self._theme = theme
        self.scores: tuple[int, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_scores(self, scores: Sequence[int], told: str) -> None:
        """Show these, the oldest first; told: what a screen reader says and the pointer shows."""
        self.scores = tuple(scores)[-_MOST:]
        self.setAccessibleName(told)
        self.setToolTip(told)
        self.setVisible(len(self.scores) > 1)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.scores:
            return
        tokens, painter = self._theme.tokens, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.row_line), 1))
        for score in (WORST, BEST):
            y = self._y(score)
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
        points = self._points()
        painter.setPen(QPen(QColor(tokens.accent), 1.8))
        painter.drawPolyline(points)
        painter.setPen(Qt.PenStyle.NoPen)
        for score, point in zip(self.scores, points, strict=True):
            painter.setBrush(QColor(tokens.bad if score <= BAD_UP_TO else tokens.accent))
            painter.drawEllipse(QRectF(point.x() - _DOT, point.y() - _DOT, 2 * _DOT, 2 * _DOT))

    def _points(self) -> list[QPointF]:
        room = self.width() - 2 * _EDGE
        step = min(_STEP, room / max(len(self.scores) - 1, 1))
        return [QPointF(_EDGE + step * place, self._y(score)) for place, score in enumerate(self.scores)]

    def _y(self, score: int) -> float:
        return self.height() - _EDGE - (self.height() - 2 * _EDGE) * (score - WORST) / (BEST - WORST)
