"""A place to go to, in the sidebar."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.override import override
from ui.theme.theme import Theme
from ui.theme.tokens import RADIUS_NAV, SIZE_KEY

_ICON = 16
_LEFT = 8
_GAP = 9
_LEAST_HEIGHT = 34
_BADGE_PAD = 7
_FOCUS_WIDTH = 2.0


class NavButton(QAbstractButton):
    """Shows an icon, a word, and how much waits there; checked while its page is shown."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        """Make a button with the icon of that name."""
        super().__init__(parent)
        self._theme = theme
        self._quiet = theme.icon(icon, "muted")
        self._lit = theme.icon(icon, "accent")
        self._badge = ""
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_badge(self, count: int, meaning: str = "") -> None:
        """Show how much waits (nothing for 0); `meaning` says it in words for screen readers."""
        self._badge = str(count) if count else ""
        self.setAccessibleDescription(meaning if count else "")
        self.updateGeometry()
        self.update()

    @property
    def badge(self) -> str:
        """The number shown; empty for none."""
        return self._badge

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font(bold=True))
        width = _LEFT + _ICON + _GAP + metrics.horizontalAdvance(self.text()) + _LEFT
        if self._badge:
            width += _GAP + self._badge_width()
        return QSize(width + 2, max(_LEAST_HEIGHT, metrics.height() + 16))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        icon = self._lit if self.isChecked() else self._quiet
        icon.paint(painter, QRect(_LEFT, (self.height() - _ICON) // 2, _ICON, _ICON))
        left = _LEFT + _ICON + _GAP
        painter.setFont(self._font(bold=self.isChecked()))
        painter.setPen(self._theme.colour("text" if self.isChecked() else "nav_text"))
        words = QRect(left, 0, self.width() - left - _LEFT, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        if self._badge:
            self._paint_badge(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        tokens = self._theme.tokens
        focused = self.hasFocus()
        if self.isChecked():
            pen, ground = QPen(QColor(tokens.line), 1), tokens.panel
        elif self.underMouse():
            pen, ground = QPen(Qt.PenStyle.NoPen), tokens.hover
        elif focused:
            pen, ground = QPen(Qt.PenStyle.NoPen), tokens.side
        else:
            return
        if focused:
            pen = QPen(QColor(tokens.accent), _FOCUS_WIDTH)
        inset = pen.widthF() / 2
        painter.setPen(pen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS_NAV, RADIUS_NAV)

    def _paint_badge(self, painter: QPainter) -> None:
        font = self._badge_font()
        height = QFontMetrics(font).height() + 1
        rect = QRectF(0, 0, self._badge_width(), height)
        rect.moveCenter(QPointF(self.width() - _LEFT - rect.width() / 2, self.height() / 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        painter.drawRoundedRect(rect, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(self._theme.colour("on_accent"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._badge)

    def _badge_width(self) -> int:
        return QFontMetrics(self._badge_font()).horizontalAdvance(self._badge) + 2 * _BADGE_PAD

    def _badge_font(self) -> QFont:
        return self._theme.font(SIZE_KEY, bold=True)

    def _font(self, *, bold: bool) -> QFont:
        return self._theme.font(bold=bold)
