"""The picture that goes along with the pointer while cards are dragged."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap

from ui.theme.theme import Theme
from ui.theme.tokens import RADIUS_CARD, SIZE_SMALL

_WIDTH, _PAD, _SHEET, _BADGE = 180, 10, 4, 20


def ghost(theme: Theme, name: str, count: int, scale: float) -> QPixmap:
    """Draw a card with a name, and how many there are where it is several."""
    font, small = theme.font(bold=True), theme.font(SIZE_SMALL, bold=True)
    height = QFontMetrics(font).height() + 2 * _PAD
    room = _SHEET + _BADGE // 2
    pixmap = QPixmap(round((_WIDTH + room) * scale), round((height + room) * scale))
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    top = _BADGE // 2
    sheet = QRectF(1, top, _WIDTH - 2, height - 1)
    painter.setPen(QPen(theme.colour("accent"), 1.5))
    painter.setBrush(theme.colour("panel"))
    if count > 1:
        painter.drawRoundedRect(sheet.translated(_SHEET, _SHEET), RADIUS_CARD, RADIUS_CARD)
    painter.drawRoundedRect(sheet, RADIUS_CARD, RADIUS_CARD)
    painter.setFont(font)
    painter.setPen(theme.colour("text"))
    text = sheet.adjusted(_PAD, 0, -_PAD, 0)
    shown = QFontMetrics(font).elidedText(name, Qt.TextElideMode.ElideRight, int(text.width()))
    painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    if count > 1:
        painter.setFont(small)
        _paint_count(painter, theme, str(count), QPointF(_WIDTH - _SHEET, top + 1))
    painter.end()
    return pixmap


def _paint_count(painter: QPainter, theme: Theme, text: str, middle: QPointF) -> None:
    width = max(_BADGE, painter.fontMetrics().horizontalAdvance(text) + _PAD)
    rect = QRectF(0, 0, width, _BADGE)
    rect.moveCenter(middle)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent"))
    painter.drawRoundedRect(rect, _BADGE / 2, _BADGE / 2)
    painter.setPen(theme.colour("on_accent"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
