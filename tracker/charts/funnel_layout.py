"""Where the parts of the funnel picture lie: worked out anew at each drawing, since sizes and languages change."""

from dataclasses import dataclass, field

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.layout_engine import LayoutEngine
from matplotlib.text import Text
from matplotlib.textpath import text_to_path
from matplotlib.transforms import ScaledTranslation

from tracker.charts.rounded_bar import RoundedBar
from tracker.charts.style import POINTS_IN_PX, PX

PAD_PX = 14.0
ROW_PX = 58.0
BAR_SHARE = 38 / ROW_PX  # of a row's height
MAX_ROW_PX = 84.0
INSIDE_PX = 10.0  # from a bar's end to its number
GAP_PX = 12.0
MAX_NAMES_SHARE = 0.3  # of the figure's width
TITLE_PX = 24.0
SUBTITLE_PX = 22.0


@dataclass(frozen=True)
class CountLabel:
    """The number of a bar: in it where it fits, else behind it."""

    text: Text
    bar: RoundedBar
    inside_colour: str
    outside_colour: str


@dataclass(frozen=True)
class FunnelParts:
    """The artists that are placed by measuring. `names` are whole; they are cut to the room they get."""

    axes: Axes
    heading_px: float
    names: list[tuple[Text, str]] = field(default_factory=list)
    steps: list[Text] = field(default_factory=list)
    counts: list[CountLabel] = field(default_factory=list)


class FunnelLayout(LayoutEngine):
    """Gives names and percentages the width they need, the bars the rest."""

    _adjust_compatible = False
    _colorbar_gridspec = False

    def __init__(self, parts: FunnelParts) -> None:
        """Take the artists to place."""
        super().__init__()
        self._parts = parts

    def execute(self, fig: Figure) -> None:
        """Place everything for the figure's size and resolution of now."""
        parts = self._parts
        width, height = (side / PX for side in fig.get_size_inches())
        for text, name in parts.names:
            _cut_to(text, name, width * MAX_NAMES_SHARE)
        left = PAD_PX + max((_width_px(text) for text, _ in parts.names), default=0) + 2 * GAP_PX
        steps = max((_width_px(text) for text in parts.steps), default=0)
        right = max(width - PAD_PX - (steps + GAP_PX if steps else 0), left + 1)
        top = height - PAD_PX / 2 - parts.heading_px
        rows = max(min(top - PAD_PX / 2, MAX_ROW_PX * max(len(parts.names), 1)), 1)
        parts.axes.set_position((left / width, (top - rows) / height, (right - left) / width, rows / height))
        for label in parts.counts:
            _place_count(label)


def _place_count(label: CountLabel) -> None:
    text, bar = label.text, label.bar
    fits = _width_px(text) + 1.5 * INSIDE_PX <= bar.get_window_extent().width / _pixel(text)
    axes, figure = text.axes, text.get_figure(root=True)
    if axes is None or figure is None:
        return
    at = 0.0 if fits else bar.get_width()
    text.set_position((at, text.get_position()[1]))
    text.set_color(label.inside_colour if fits else label.outside_colour)
    distance = INSIDE_PX if fits or not at else INSIDE_PX * 0.8
    text.set_transform(axes.transData + ScaledTranslation(distance * PX, 0, figure.dpi_scale_trans))


def _cut_to(text: Text, whole: str, room_px: float) -> None:
    """Show as much of a text as there is room for, with an ellipsis where it was cut."""
    text.set_text(whole)
    if _width_px(text) <= room_px:
        return
    low, high = 0, len(whole) - 1
    while low < high:
        middle = (low + high + 1) // 2
        text.set_text(whole[:middle].rstrip() + "…")
        low, high = (middle, high) if _width_px(text) <= room_px else (low, middle - 1)
    text.set_text(whole[:low].rstrip() + "…")


def _pixel(text: Text) -> float:
    figure = text.get_figure(root=True)
    return PX * figure.dpi if figure else 1.0


def _width_px(text: Text) -> float:
    """Measure a text in pixels of the screen design.

    By its outlines: a Text's own extent is that of the renderer that drew it last, which may have another resolution.
    """
    points, _, _ = text_to_path.get_text_width_height_descent(text.get_text(), text.get_fontproperties(), False)
    return points / POINTS_IN_PX
