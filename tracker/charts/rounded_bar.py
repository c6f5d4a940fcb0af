"""A bar whose corners stay round whatever the size and resolution of the figure."""

from typing import Any

from matplotlib.patches import BoxStyle, Rectangle
from matplotlib.path import Path
from matplotlib.transforms import Bbox, IdentityTransform, Transform

from tracker.charts.style import PX

RADIUS_PX = 5.0
LEAST_PX = 3.0  # one customer of thousands is still seen


class RoundedBar(Rectangle):
    """A rectangle in data coordinates, drawn with corners of a fixed radius on the page.

    matplotlib's own rounded box rounds in data coordinates, so that corners are stretched with the axes.
    """

    def __init__(
        self,
        corner: tuple[float, float],
        width: float,
        height: float,
        *,
        place: Transform,
        radius_px: float = RADIUS_PX,
        gap_px: float = 0.0,
        **settings: Any,
    ) -> None:
        """Take the upper left corner and the size, in data coordinates that `place` puts on the page.

        gap_px: as much of its end stays free, so that it does not touch the next bar. settings: as of a Rectangle.
        """
        super().__init__(corner, width, height, linewidth=0, clip_on=False, **settings)
        self._place, self._radius_px, self._gap_px = place, radius_px, gap_px
        self._measured: tuple[tuple[float, ...], Bbox] | None = None

    def get_path(self) -> Path:
        """Give the outline in pixels of the figure as it is now; empty for a bar without width or height."""
        figure = self.get_figure(root=True)
        if figure is None or not self.get_width() or not self.get_height():
            return Path([(0.0, 0.0)])
        pixel = PX * figure.dpi
        shown = self._place.transform_bbox(Bbox.from_bounds(*self.get_xy(), self.get_width(), self.get_height()))
        left, low = min(shown.x0, shown.x1), min(shown.y0, shown.y1)
        width, height = abs(shown.width), max(abs(shown.height), LEAST_PX * pixel)
        width = max(width - self._gap_px * pixel, LEAST_PX * pixel)
        outline = BoxStyle.Round(pad=0, rounding_size=min(self._radius_px * pixel, width / 2, height / 2))
        return outline(left, low, width, height, 1)

    def get_window_extent(self, renderer: Any = None) -> Bbox:
        """Give the outline's bounds in pixels; remembered while the figure keeps its size: the pointer asks often."""
        figure = self.get_figure(root=True)
        now = (figure.dpi, *figure.get_size_inches()) if figure is not None else ()
        if self._measured is None or self._measured[0] != now:
            self._measured = now, self.get_path().get_extents()
        return self._measured[1]

    def get_transform(self) -> Transform:
        """Give the identity: the outline is in pixels already."""
        return IdentityTransform()
