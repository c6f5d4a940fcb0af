from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QRect, QSize
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from tests.ui.board.test_model import card, column
from ui.board.auto_scroll import EDGE, scroll_step
from ui.board.card_face import CardFace, CardState
from ui.board.delegate import CardDelegate, CardPictures
from ui.board.ghost import ghost
from ui.board.model import ColumnModel
from ui.theme.theme import Theme

TODAY = date(2026, 1, 31)
PLAIN = QStyle.StateFlag.State_None
RECT = QRect(0, 0, 190, 86)


@pytest.fixture
def model(theme: Theme) -> ColumnModel:
    model = ColumnModel(1, lambda: TODAY)
    model.show(column([1, 2], [card(1, "Jana Nováková")]))
    return model


def painted(
    delegate: CardDelegate, index: QModelIndex, state: QStyle.StateFlag = QStyle.StateFlag.State_None
) -> QImage:
    image = QImage(RECT.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    option = QStyleOptionViewItem()
    option.rect = RECT
    option.state = state
    painter = QPainter(image)
    delegate.paint(painter, option, index)
    painter.end()
    return image


def test_every_state_looks_different(theme: Theme, model: ColumnModel) -> None:
    delegate = CardDelegate(CardPictures(theme), lambda: TODAY)
    flags = QStyle.StateFlag
    states = [
        flags.State_None,
        flags.State_Selected,
        flags.State_HasFocus,
        flags.State_Selected | flags.State_HasFocus,
        flags.State_MouseOver,
    ]
    images = [painted(delegate, model.index(0), state) for state in states]
    delegate.more_hot = True
    images.append(painted(delegate, model.index(0), flags.State_MouseOver))
    delegate.dragged = frozenset({1})
    images.append(painted(delegate, model.index(0)))
    images.append(painted(delegate, model.index(1)))
    assert all(one != other for place, one in enumerate(images) for other in images[:place])


def test_a_card_is_drawn_once(theme: Theme, model: ColumnModel, monkeypatch: pytest.MonkeyPatch) -> None:
    pictures = CardPictures(theme)
    delegate = CardDelegate(pictures, lambda: TODAY)
    first = painted(delegate, model.index(0))
    drawn: list[object] = []
    draw = CardFace.paint

    def paint(self: CardFace, *rest: Any) -> None:
        drawn.append(rest)
        draw(self, *rest)

    monkeypatch.setattr(CardFace, "paint", paint)
    assert painted(delegate, model.index(0)) == first
    assert drawn == []
    pictures.forget()
    assert painted(delegate, model.index(0)) == first
    assert len(drawn) == 1


def test_only_so_many_pictures_are_kept(theme: Theme) -> None:
    pictures = CardPictures(theme)
    for number in range(20):
        pictures.keep(number, QPixmap(1000, 1000))
    assert [number for number in range(20) if pictures.find(number) is not None] == list(range(14, 20))


@pytest.mark.parametrize("width", [60, 130, 190, 400])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_painted_outside_the_card(theme: Theme, width: int, scale: float) -> None:
    face = CardFace(theme)
    full = card(1, "Maximiliana Featherstonehaugh-Whitcombe 林志明", since="2020-01-01")
    pixmap = QPixmap(QSize(width + 40, face.height + 40) * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill("#ff00ff")
    painter = QPainter(pixmap)
    painter.translate(20, 20)
    face.paint(painter, full, QSize(width, face.height), CardState(None, TODAY, selected=True, more=True))
    painter.end()
    image = pixmap.toImage()
    margin = round(19 * scale)
    outside = [(x, y) for x in range(image.width()) for y in (margin, image.height() - margin)]
    outside += [(x, y) for y in range(image.height()) for x in (margin, image.width() - margin)]
    assert {image.pixelColor(x, y).name() for x, y in outside} == {"#ff00ff"}


def test_the_ghost_counts_several(theme: Theme) -> None:
    assert ghost(theme, "Jana", 1, 1.0).toImage() != ghost(theme, "Jana", 3, 1.0).toImage()
    assert ghost(theme, "Jana", 1, 2.0).devicePixelRatio() == 2.0


def test_scrolling_is_faster_nearer_the_edge() -> None:
    assert scroll_step(300, 600) == 0
    assert scroll_step(EDGE, 600) == 0
    steps = [scroll_step(place, 600) for place in (EDGE - 1, 20, 0)]
    assert steps == sorted(steps, reverse=True)
    assert steps[0] < 0
    assert scroll_step(-50, 600) == steps[-1]
    assert [scroll_step(599 - place, 600) for place in (EDGE - 1, 20, 0)] == [-step for step in steps]
    assert scroll_step(20, 40) == 0, "a low column has a middle too"
