"""A figure to draw a report on: in pixels of the screen design from the upper left corner down, whatever its dots."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.layout_engine import LayoutEngine
from matplotlib.lines import Line2D
from matplotlib.text import Text
from matplotlib.transforms import Bbox, BboxTransform, Transform

from tracker.charts.fills import Fill
from tracker.charts.rounded_bar import RADIUS_PX, RoundedBar
from tracker.charts.style import PX, ChartStyle, mixed, shown_words, text_settings, width_px

Align = Literal["left", "center", "right"]
PAD_PX = 14.0
SHEET = "sheet"
ELLIPSIS = "…"
HYPHEN = "-"
FIRST_CJK = 0x2E80  # from here on lines break between any two characters
HATCH_SHARE = 0.35  # how much a pattern stands out


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a sheet, in its pixels."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Where it ends at the right."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Where it ends below."""
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class Stroke:
    """How a line is drawn. width: pixels; dashes: lengths on and off, in line widths; marker: as matplotlib's."""

    colour: str
    width: float = 1.0
    dashes: tuple[float, ...] = ()
    marker: str = ""


class Area:
    """A box of a sheet with coordinates of its own, such as counts over rows. y grows downwards unless turned round."""

    def __init__(self, box: Box, x: tuple[float, float], y: tuple[float, float], page: Transform) -> None:
        """Take the coordinates of the box's left and right, and of its top and bottom edge."""
        self.box, self._x, self._y = box, x, y
        there = Bbox([[box.left, box.top], [box.right, box.bottom]])
        self.place: Transform = BboxTransform(Bbox([[x[0], y[0]], [x[1], y[1]]]), there) + page

    def x_px(self, value: float) -> float:
        """Give the sheet's pixel of a place across."""
        return self.box.left + (value - self._x[0]) / (self._x[1] - self._x[0]) * self.box.width

    def y_px(self, value: float) -> float:
        """Give the sheet's pixel of a place down."""
        return self.box.top + (value - self._y[0]) / (self._y[1] - self._y[0]) * self.box.height


class Sheet:
    """Takes texts, bars and lines. `box` is what a chart may fill."""

    def __init__(self, figure: Figure, style: ChartStyle) -> None:
        """Begin an empty sheet on a figure; one that was there gives its axes, of which making costs most."""
        figure.set_facecolor(style.background)
        self.style, self._figure = style, figure
        self._axes = next((axes for axes in figure.axes if axes.get_gid() == SHEET), None) or _new_axes(figure)
        self.empty()

    def empty(self) -> None:
        """Take everything off and measure the figure anew."""
        for artist in (*self._axes.texts, *self._axes.patches, *self._axes.lines):
            artist.remove()
        self.width, self.height = (float(side) / PX for side in self._figure.get_size_inches())
        self._axes.set_xlim(0, self.width)
        self._axes.set_ylim(self.height, 0)
        self.box = Box(PAD_PX, PAD_PX / 2, self.width - 2 * PAD_PX, self.height - PAD_PX)

    def take_top(self, height: float) -> None:
        """Let the chart begin so much lower."""
        box = self.box
        self.box = Box(box.left, box.top + height, box.width, max(box.height - height, 1))

    def area(self, box: Box, x: tuple[float, float], y: tuple[float, float]) -> Area:
        """Give a box coordinates of its own: of its left and right, its top and bottom edge."""
        return Area(box, x, y, self._axes.transData)

    def measure(self, words: str, size: float, *, bold: bool = False) -> float:
        """Give the width of a text."""
        return width_px(words, self.style, size, bold=bold)

    def text(
        self,
        at: tuple[float, float],
        words: str,
        size: float = 12,
        colour: str = "",
        *,
        bold: bool = False,
        align: Align = "left",
        room: float | None = None,
    ) -> Text:
        """Write a line whose middle is at this height, cut with an ellipsis where it has no room."""
        shown = words if room is None else cut_to(words, room, self.style, size, bold=bold)
        settings = text_settings(self.style, size, colour or self.style.text, bold=bold)
        shown = shown_words(shown, self.style)
        return self._axes.text(*at, shown, horizontalalignment=align, zorder=4, clip_on=False, **settings)

    def bar(
        self,
        area: Area,
        corner: tuple[float, float],
        size: tuple[float, float],
        fill: Fill,
        *,
        radius: float = RADIUS_PX,
        gap: float = 0.0,
        layer: float = 2,
    ) -> RoundedBar:
        """Draw a bar in an area's coordinates. gap: as many pixels of its end stay free."""
        bar = RoundedBar(
            corner, *size, place=area.place, radius_px=radius, gap_px=gap, facecolor=fill.colour, zorder=layer
        )
        if fill.hatch:
            bar.set_hatch(fill.hatch)
            bar.set_edgecolor(mixed("#ffffff", fill.colour, HATCH_SHARE))
        self._axes.add_artist(bar)
        return bar

    def block(self, box: Box, fill: Fill, *, radius: float = RADIUS_PX, layer: float = 2) -> RoundedBar:
        """Fill a box of the sheet."""
        area = self.area(box, (0, 1), (0, 1))
        return self.bar(area, (0, 0), (1, 1), fill, radius=radius, layer=layer)

    def line(
        self,
        area: Area,
        x: Sequence[float],
        y: Sequence[float],
        stroke: Stroke,
        *,
        markers_at: Sequence[int] = (),
        layer: float = 3,
    ) -> Line2D:
        """Draw a line in an area's coordinates. markers_at: places in x and y."""
        line = Line2D(x, y, linewidth=stroke.width * 0.75, color=stroke.colour, zorder=layer, clip_on=False)
        line.set_transform(area.place)
        if stroke.dashes:
            line.set_linestyle((0, stroke.dashes))
        if stroke.marker and len(markers_at):
            line.set(marker=stroke.marker, markersize=5.0, markevery=list(markers_at))
        self._axes.add_artist(line)
        return line


class Repainting(LayoutEngine):
    """Draws the sheet anew where the figure's size has changed since."""

    _adjust_compatible = False
    _colorbar_gridspec = False

    def __init__(self, sheet: Sheet, paint: Callable[[Sheet], None]) -> None:
        """Draw at once."""
        super().__init__()
        self._sheet, self._paint = sheet, paint
        paint(sheet)

    def execute(self, fig: Figure) -> None:
        """Draw again if the size is another one."""
        width, height = (float(side) / PX for side in fig.get_size_inches())
        if (width, height) != (self._sheet.width, self._sheet.height):
            self._sheet.empty()
            self._paint(self._sheet)


def _new_axes(figure: Figure) -> Axes:
    figure.clear()
    axes = figure.add_axes((0, 0, 1, 1), gid=SHEET)
    axes.set_axis_off()
    return axes


def broken(words: str, room: float, style: ChartStyle, size: float) -> list[str]:
    """Break bold words into at most two lines, where there is a space or within a long word; the rest is cut."""
    words = " ".join(words.split())
    if width_px(words, style, size, bold=True) <= room:
        return [words]
    fitting = next(
        (end for end in range(len(words) - 1, 0, -1) if width_px(words[:end] + HYPHEN, style, size, bold=True) <= room),
        0,
    )
    space = words.rfind(" ", 0, fitting + 1)
    if space > 0:
        first, rest = words[:space], words[space + 1 :]
    elif fitting:
        parts_a_word = words[fitting - 1].isalpha() and ord(words[fitting]) < FIRST_CJK
        first, rest = words[:fitting] + (HYPHEN if parts_a_word else ""), words[fitting:]
    else:
        return [cut_to(words, room, style, size, bold=True)]
    return [first, cut_to(rest, room, style, size, bold=True)]


def cut_to(words: str, room: float, style: ChartStyle, size: float, *, bold: bool = False) -> str:
    """Cut a text to what there is room for, with an ellipsis where it was cut; empty where not even that fits."""
    words = " ".join(words.split())
    if width_px(words, style, size, bold=bold) <= room:
        return words
    low, high = 0, len(words) - 1
    while low < high:
        middle = (low + high + 1) // 2
        fits = width_px(words[:middle].rstrip() + ELLIPSIS, style, size, bold=bold) <= room
        low, high = (middle, high) if fits else (low, middle - 1)
    return words[:low].rstrip() + ELLIPSIS if low else ""
