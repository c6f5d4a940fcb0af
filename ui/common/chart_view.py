"""Shows a chart sharply at any scale and tells where it was clicked; the same figure is what gets exported."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.override import override

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Draw = Callable[["Figure"], None]
DOTS_PER_INCH = 96


class Painted(NamedTuple):
    """A figure and what it looks like."""

    figure: "Figure"
    image: QImage


Run = Callable[[Callable[[], Painted], Callable[[Painted], None]], None]


def run_now(paint: Callable[[], Painted], take: Callable[[Painted], None]) -> None:
    """Paint in the calling thread."""
    take(paint())


class ChartView(QWidget):
    """Lets a function draw on a figure whenever size, scale or content change."""

    clicked = Signal(float, float)  # where on the figure, in its pixels from the lower left corner

    def __init__(self, parent: QWidget | None = None, run: Run = run_now) -> None:
        """Start with nothing to show; nothing heavy is loaded before there is.

        run: has a picture painted, perhaps in another thread, and hands it over in the window's; the newest counts.
        """
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._run = run
        self._draw: Draw | None = None
        self._shown: Painted | None = None
        self._spare: Figure | None = None  # making axes anew takes longest
        self._is_current = False
        self._asked: tuple[int, QSize] | None = None
        self._number = 0  # of the chart to show
        self._hand: Callable[[float, float], bool] | None = None

    @property
    def figure(self) -> "Figure | None":
        """The figure as last painted; None while another one is being painted."""
        return self._shown.figure if self._shown is not None and self._is_current else None

    def show_chart(
        self,
        draw: Draw,
        minimum: QSize,
        hand: Callable[[float, float], bool] | None = None,
        *,
        keep: bool = False,
    ) -> None:
        """Show what `draw` draws, at least this large; `hand` says where a click would do something.

        keep: show what was there until it is drawn, not an empty place.
        """
        self._draw, self._hand, self._is_current = draw, hand, False
        self._number += 1
        if not keep and self._shown is not None:
            self._spare, self._shown = self._shown.figure, None
        self.setMinimumSize(minimum)
        self.setMouseTracking(hand is not None)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._draw is None or self.rect().isEmpty():
            return
        scale = self.devicePixelRatio()
        wanted = self.size() * scale
        if not self._is_current or self._shown is None or self._shown.image.size() != wanted:
            self._ask(wanted, scale)
        if self._shown is not None:
            QPainter(self).drawImage(0, 0, self._shown.image)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(*self._place(event))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._hand is not None and self.figure is not None and self._hand(*self._place(event))
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def _place(self, event: QMouseEvent) -> tuple[float, float]:
        scale = self.devicePixelRatio()
        return event.position().x() * scale, (self.height() - event.position().y()) * scale

    def _ask(self, pixels: QSize, scale: float) -> None:
        if self._draw is None or self._asked == (self._number, pixels):
            return
        number, self._asked = self._number, (self._number, pixels)
        draw, self._spare, spare = self._draw, None, self._spare

        def take(painted: Painted) -> None:
            if number != self._number:
                return
            if self._shown is not None:
                self._spare = self._shown.figure
            self._shown, self._is_current = painted, True
            self.update()

        self._run(lambda: _painted(draw, spare, pixels, scale), take)


def _painted(draw: Draw, figure: "Figure | None", pixels: QSize, scale: float) -> Painted:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = figure or Figure()
    dots = DOTS_PER_INCH * scale
    figure.set_dpi(dots)
    figure.set_size_inches(pixels.width() / dots, pixels.height() / dots)
    draw(figure)
    canvas = FigureCanvasAgg(figure)
    canvas.draw()  # type: ignore[no-untyped-call]
    width, height = canvas.get_width_height()
    rgba = bytes(canvas.buffer_rgba())  # type: ignore[no-untyped-call]
    image = QImage(rgba, width, height, QImage.Format.Format_RGBA8888).copy()
    image.setDevicePixelRatio(scale)
    return Painted(figure, image)
