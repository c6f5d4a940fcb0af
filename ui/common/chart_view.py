"""Shows a chart sharply at any scale and tells where it was clicked; the same figure is what gets exported."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.override import override

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Draw = Callable[["Figure"], None]
DOTS_PER_INCH = 96


class ChartView(QWidget):
    """Lets a function draw on its figure whenever size, scale or content change."""

    clicked = Signal(float, float)  # where on the figure, in its pixels from the lower left corner

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing to show; nothing heavy is loaded before there is."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._draw: Draw | None = None
        self._figure: Figure | None = None
        self._image: QImage | None = None
        self._hand: Callable[[float, float], bool] | None = None

    @property
    def figure(self) -> "Figure | None":
        """The figure as last painted."""
        return self._figure

    def show_chart(self, draw: Draw, minimum: QSize, hand: Callable[[float, float], bool] | None = None) -> None:
        """Show what `draw` draws, at least this large; `hand` says where a click would do something."""
        self._draw, self._hand, self._image = draw, hand, None
        self.setMinimumSize(minimum)
        self.setMouseTracking(hand is not None)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._draw is None or self.rect().isEmpty():
            return
        scale = self.devicePixelRatio()
        wanted = self.size() * scale
        if self._image is None or self._image.size() != wanted:
            self._image = self._painted(wanted, scale)
        painter = QPainter(self)
        painter.drawImage(0, 0, self._image)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(*self._place(event))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._hand is not None and self._figure is not None and self._hand(*self._place(event))
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def _place(self, event: QMouseEvent) -> tuple[float, float]:
        scale = self.devicePixelRatio()
        return event.position().x() * scale, (self.height() - event.position().y()) * scale

    def _painted(self, pixels: QSize, scale: float) -> QImage:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        assert self._draw is not None
        if self._figure is None:
            self._figure = Figure()
        dots = DOTS_PER_INCH * scale
        self._figure.set_dpi(dots)
        self._figure.set_size_inches(pixels.width() / dots, pixels.height() / dots)
        self._draw(self._figure)
        canvas = FigureCanvasAgg(self._figure)
        canvas.draw()  # type: ignore[no-untyped-call]
        width, height = canvas.get_width_height()
        rgba = bytes(canvas.buffer_rgba())  # type: ignore[no-untyped-call]
        image = QImage(rgba, width, height, QImage.Format.Format_RGBA8888).copy()
        image.setDevicePixelRatio(scale)
        return image
