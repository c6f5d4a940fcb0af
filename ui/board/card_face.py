"""Draws one card of the board: measures, texts, badges. It holds the look, not the customers."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from tracker.domain.records import BoardCard
from ui.board.card_words import Badge, age_badge, due_badge, last_contact, recipe_badge, second_line
from ui.theme.contrast import mixed
from ui.theme.icons import icon_pixmap
from ui.theme.theme import Theme
from ui.theme.tokens import RADIUS_CARD, SIZE_SMALL, Tokens

PAD_X, PAD_Y = 9, 9
MORE = 24  # the side of the button that opens the menu
_LINE_GAPS = (2, 5)  # below the name, below the second line
_SECOND = 12 / 13
_PILL_PAD = 7
_PILL_ICON = 11
_ICON_GAP = 3
_APART = 5
_TINT = 0.45  # how much of the soft accent lies on a selected card
_TEXT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
_TONES = {
    "plain": ("on_pill", "pill"),
    "accent": ("on_accent_soft", "accent_soft"),
    "warn": ("warn", "warn_soft"),
    "bad": ("bad", "bad_soft"),
}


class CardState(NamedTuple):
    """What a card's look depends on besides its record."""

    limit_days: int | None  # of its stage
    today: date
    selected: bool = False
    focused: bool = False
    more: bool = False  # with the button that opens the menu
    more_hot: bool = False  # and the pointer on it
    past: bool = False  # as it was on a past day: what was promised then is not known


class CardFace:
    """Draws cards in the present colours and fonts; made anew when those change."""

    def __init__(self, theme: Theme) -> None:
        """Take fonts and colours from the theme."""
        self._tokens: Tokens = theme.tokens
        self._name, self._second = theme.font(bold=True), theme.font(_SECOND)
        self._small, self._age = theme.font(SIZE_SMALL), theme.font(SIZE_SMALL, bold=True)
        self._name_height = QFontMetrics(self._name).height()
        self._second_height = QFontMetrics(self._second).height()
        self._pill_height = QFontMetrics(self._small).height() + 2
        self._below_name = PAD_Y + self._name_height + _LINE_GAPS[0]
        self._last_line = self._below_name + self._second_height + _LINE_GAPS[1]
        self.height = self._last_line + self._pill_height + PAD_Y

    def more_rect(self, size: QSize) -> QRect:
        """Return where the button that opens the menu is, in a card of this size."""
        middle = self._below_name + self._second_height // 2 + 2  # clear of the age above it
        return QRect(size.width() - MORE - 5, middle - MORE // 2, MORE, MORE)

    def paint(self, painter: QPainter, card: BoardCard | None, size: QSize, state: CardState) -> None:
        """Draw a card from (0, 0); without a card, what stands there until it is read."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, size, state)
        if card is None:
            self._paint_waiting(painter, size)
            return
        line = QRect(PAD_X, PAD_Y, size.width() - 2 * PAD_X, self._name_height)
        age = age_badge(card, state.limit_days, state.today)
        if age is not None:
            line.setRight(line.right() - self._paint_pill(painter, age, self._age, line, at_right=True) - _APART)
        self._text(painter, self._name, "text", line, card.name)
        note = QRect(PAD_X, self._below_name, size.width() - 2 * PAD_X, self._second_height)
        if state.more:
            note.setRight(note.right() - MORE + PAD_X - 5)
        recipe = recipe_badge(card)
        if recipe is not None:
            note.setRight(note.right() - self._paint_pill(painter, recipe, self._small, note, at_right=True) - _APART)
        self._text(painter, self._second, "muted", note, second_line(card))
        last = QRect(PAD_X, self._last_line, size.width() - 2 * PAD_X, self._pill_height)
        if not state.past:
            due = due_badge(card, state.today)
            last.setLeft(last.left() + self._paint_pill(painter, due, self._small, last) + _APART)
        self._paint_contact(painter, last_contact(card, state.today), last)
        if state.more:
            self._paint_more(painter, self.more_rect(size), hot=state.more_hot)

    def _paint_ground(self, painter: QPainter, size: QSize, state: CardState) -> None:
        tokens = self._tokens
        line = QColor(tokens.accent if state.selected or state.focused else tokens.line)
        width = 2.0 if state.focused else 1.0
        painter.setPen(QPen(line, width))
        painter.setBrush(QColor(mixed(tokens.panel, tokens.accent_soft, _TINT) if state.selected else tokens.panel))
        inset = width / 2
        rect = QRectF(0, 0, size.width(), size.height()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, RADIUS_CARD, RADIUS_CARD)

    def _paint_waiting(self, painter: QPainter, size: QSize) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._tokens.track))
        room = size.width() - 2 * PAD_X
        for top, share in ((PAD_Y + 4, 0.6), (self._below_name + 4, 0.8), (self._last_line + 5, 0.35)):
            painter.drawRoundedRect(QRectF(PAD_X, top, room * share, 9), 4, 4)

    def _paint_contact(self, painter: QPainter, contact: Badge | None, room: QRect) -> None:
        """Draw the latest contact at the right end of its room: icon and words, or the icon alone, or nothing."""
        if contact is None or room.width() < _PILL_ICON:
            return
        text = QFontMetrics(self._small).horizontalAdvance(contact.text)
        middle = room.center().y() + 1
        if text + _ICON_GAP + _PILL_ICON <= room.width():
            words = QRect(room.right() + 1 - text, room.top(), text + 1, room.height())
            self._text(painter, self._small, "muted", words, contact.text)
            self._icon(painter, contact.icon, "muted", QPoint(words.left() - _ICON_GAP - _PILL_ICON, middle))
        else:
            self._icon(painter, contact.icon, "muted", QPoint(room.right() + 1 - _PILL_ICON, middle))

    def _paint_pill(self, painter: QPainter, badge: Badge, font: QFont, room: QRect, *, at_right: bool = False) -> int:
        """Draw a badge at the left or right end of its room and return its width."""
        colour, ground = _TONES[badge.tone]
        start = _PILL_PAD + (_PILL_ICON + _ICON_GAP if badge.icon else 0)
        width = min(start + QFontMetrics(font).horizontalAdvance(badge.text) + _PILL_PAD, room.width())
        left = room.right() + 1 - width if at_right else room.left()
        pill = QRect(left, room.top(), width, self._pill_height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(self._tokens, ground)))
        painter.drawRoundedRect(QRectF(pill), self._pill_height / 2, self._pill_height / 2)
        if badge.icon:
            self._icon(painter, badge.icon, colour, QPoint(left + _PILL_PAD, pill.center().y() + 1))
        self._text(painter, font, colour, pill.adjusted(start, 0, 1 - _PILL_PAD, 0), badge.text)
        return width

    def _paint_more(self, painter: QPainter, rect: QRect, *, hot: bool) -> None:
        painter.setPen(QPen(QColor(self._tokens.line), 1))
        painter.setBrush(QColor(self._tokens.side if hot else self._tokens.panel))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        scale = painter.device().devicePixelRatioF() if painter.device() else 1.0
        pixmap = icon_pixmap("more", self._tokens.text if hot else self._tokens.muted, 16, scale)
        painter.drawPixmap(QPointF(rect.center()) - QPointF(7.5, 7.5), pixmap)

    def _icon(self, painter: QPainter, name: str, role: str, middle_left: QPoint) -> None:
        scale = painter.device().devicePixelRatioF() if painter.device() else 1.0
        pixmap = icon_pixmap(name, str(getattr(self._tokens, role)), _PILL_ICON, scale)
        painter.drawPixmap(middle_left - QPoint(0, _PILL_ICON // 2), pixmap)

    def _text(self, painter: QPainter, font: QFont, role: str, rect: QRect, text: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(getattr(self._tokens, role)))
        painter.drawText(rect, _TEXT, QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width()))
