"""Paints the cards of a column from their records, each drawn once and then kept as a picture."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from tracker.domain.records import BoardCard
from ui.board.card_face import CardFace, CardState
from ui.board.model import CARD_ROLE, ID_ROLE
from ui.override import override
from ui.theme.theme import Theme

SIDE_GAP = 6  # beside a card
BELOW_GAP = 7
_MOST_PIXELS = 6_000_000  # kept in all, 24 MB
_DRAGGED = 0.4  # how much is still seen of a card that is being dragged

# as numbers: operations on Qt's flags take longer than to paint a card
_SELECTED = QStyle.StateFlag.State_Selected.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value
_HOVERED = QStyle.StateFlag.State_MouseOver.value
_SHOWN = _SELECTED | _FOCUSED | _HOVERED

Index = QModelIndex | QPersistentModelIndex


class CardPictures:
    """Cards drawn before, those used last kept longest. One for a whole board."""

    def __init__(self, theme: Theme) -> None:
        """Keep nothing yet."""
        self._theme = theme
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()
        self._pixels = 0
        self._face: CardFace | None = None

    @property
    def face(self) -> CardFace:
        """What draws the cards."""
        if self._face is None:
            self._face = CardFace(self._theme)
        return self._face

    @property
    def ground(self) -> QColor:
        """What the cards lie on."""
        return self._theme.colour("column")

    def forget(self) -> None:
        """Draw everything anew: colours, fonts or language changed."""
        self._kept.clear()
        self._pixels = 0
        self._face = None

    def find(self, key: Hashable) -> QPixmap | None:
        """Return a picture, or None."""
        pixmap = self._kept.get(key)
        if pixmap is not None:
            self._kept.move_to_end(key)
        return pixmap

    def keep(self, key: Hashable, pixmap: QPixmap) -> None:
        """Keep a picture, and let those go that were not used for longest."""
        self._kept[key] = pixmap
        self._pixels += pixmap.width() * pixmap.height()
        while self._pixels > _MOST_PIXELS and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            self._pixels -= oldest.width() * oldest.height()


class CardDelegate(QStyledItemDelegate):
    """Paints the cards of one column. It holds no data: what it shows comes from the model's roles."""

    def __init__(self, pictures: CardPictures, today: Callable[[], date], *, past: bool = False) -> None:
        """Paint with a board's pictures; `past`: cards of a past day, with which nothing can be done."""
        super().__init__()
        self._past = past
        self._pictures = pictures
        self._today = today
        self.limit_days: int | None = None  # of the column's stage
        self.right_gap = SIDE_GAP
        self.more_hot = False  # the pointer is on the button that opens the menu
        self.dragged: frozenset[int] = frozenset()  # ids of the customers being dragged

    def card_rect(self, item: QRect) -> QRect:
        """Return where the card is in an item's rectangle."""
        return item.adjusted(SIDE_GAP, 0, -self.right_gap, -BELOW_GAP)

    def more_rect(self, item: QRect) -> QRect:
        """Return where the button that opens the menu is in an item's rectangle."""
        card = self.card_rect(item)
        return self._pictures.face.more_rect(card.size()).translated(card.topLeft())

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(1, self._pictures.face.height + BELOW_GAP)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = self.card_rect(option.rect)
        flags = option.state.value & _SHOWN
        device = painter.device()
        scale = device.devicePixelRatioF() if device else 1.0
        card = index.data(CARD_ROLE)
        hot = self.more_hot and bool(flags & _HOVERED)
        key = (card, flags, hot, self.limit_days, self._today(), rect.width(), scale)
        pixmap = self._pictures.find(key)
        if pixmap is None:
            pixmap = self._draw(card, rect.size(), flags, scale)
            self._pictures.keep(key, pixmap)
        if self.dragged and index.data(ID_ROLE) in self.dragged:
            painter.save()
            painter.setOpacity(_DRAGGED)
            painter.drawPixmap(rect.topLeft(), pixmap)
            painter.restore()
        else:
            painter.drawPixmap(rect.topLeft(), pixmap)

    @override
    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        card = index.data(CARD_ROLE) if index.isValid() else None
        if event.type() != QEvent.Type.ToolTip or card is None:
            return super().helpEvent(event, view, option, index)
        lines = [line for line in (card.name, card.company, card.last_note) if line]
        from html import escape  # its table of entities is not needed to paint

        # rich text, so that long notes are wrapped
        QToolTip.showText(event.globalPos(), f"<div>{'<br>'.join(map(escape, lines))}</div>", view)
        return True

    def _draw(self, card: BoardCard | None, size: QSize, flags: int, scale: float) -> QPixmap:
        pixmap = QPixmap(size * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(self._pictures.ground)  # what has no transparent pixel is copied, not blended
        painter = QPainter(pixmap)
        hovered = bool(flags & _HOVERED)
        state = CardState(
            self.limit_days,
            self._today(),
            selected=bool(flags & _SELECTED),
            focused=bool(flags & _FOCUSED),
            more=hovered and not self._past,
            more_hot=hovered and self.more_hot,
            past=self._past,
        )
        self._pictures.face.paint(painter, card, size, state)
        painter.end()
        return pixmap
