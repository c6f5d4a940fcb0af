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

    def __init__(self, corner: tuple[float, float], width: float, height: float, **settings: Any) -> None:
        """Take the lower left corner and the size, in data coordinates; settings: as of a Rectangle."""
        super().__init__(corner, width, height, linewidth=0, clip_on=False, **settings)

    def get_path(self) -> Path:
        """Give the outline in pixels of the figure as it is now; empty for a bar without width."""
        figure = self.get_figure(root=True)
        if self.axes is None or figure is None or not self.get_width():
            return Path([(0.0, 0.0)])
        pixel = PX * figure.dpi
        box = Bbox.from_bounds(*self.get_xy(), self.get_width(), self.get_height())
        shown = self.axes.transData.transform_bbox(box)
        width, height = max(shown.width, LEAST_PX * pixel), abs(shown.height)
        outline = BoxStyle.Round(pad=0, rounding_size=min(RADIUS_PX * pixel, width / 2, height / 2))
        return outline(shown.x0, min(shown.y0, shown.y1), width, height, 1)

    def get_transform(self) -> Transform:
        """Give the identity: the outline is in pixels already."""
        return IdentityTransform()
