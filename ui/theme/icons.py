"""One-colour icons from resources/icons, drawn in the colour asked for at the scale of the screen they are shown on.

Nothing is read or drawn before an icon is first painted, so making dozens of actions costs nothing.
"""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

import resources
from ui.override import override

FOLDER = Path(resources.__path__[0]) / "icons"

Colour = Callable[[QIcon.Mode], str]


def icon(name: str, colour: str) -> QIcon:
    """Return the icon `resources/icons/<name>.svg` in one colour ("#rrggbb")."""
    return QIcon(TintedIcon(name, lambda _: colour))


def icon_pixmap(name: str, colour: str, size: int, scale: float = 1.0) -> QPixmap:
    """Draw an icon `size` pixels wide and high for a screen of this scale; transparent around it.

    Raises: FileNotFoundError where there is no such icon.
    """
    pixmap = _drawn(name, colour, round(size * scale))
    pixmap = QPixmap(pixmap)
    pixmap.setDevicePixelRatio(scale)
    return pixmap


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return (FOLDER / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, pixels: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - only once something is painted

    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return pixmap


class TintedIcon(QIconEngine):
    """Draws one icon, asking for its colour at every paint, so that a change of scheme needs no new icons."""

    _copies: ClassVar[list["TintedIcon"]] = []

    def __init__(self, name: str, colour: Colour) -> None:
        """Remember what to draw; `colour` gets the mode (normal, disabled, …) and returns "#rrggbb"."""
        super().__init__()
        self._name = name
        self._colour = colour

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        device = painter.device()
        side = min(rect.width(), rect.height())
        pixmap = icon_pixmap(self._name, self._colour(mode), side, device.devicePixelRatio() if device else 1.0)
        painter.drawPixmap(rect.topLeft() + QPoint((rect.width() - side) // 2, (rect.height() - side) // 2), pixmap)

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    @override
    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return icon_pixmap(self._name, self._colour(mode), min(size.width(), size.height()), scale)

    @override
    def clone(self) -> QIconEngine:
        # Qt takes a clone without telling Python, which would free it at once: keep it
        copy = TintedIcon(self._name, self._colour)
        self._copies.append(copy)
        return copy
