"""Which number of the report a part of a picture stands for: written into its gid, found again under the pointer."""

from typing import TypeAlias
from urllib.parse import quote, unquote

import numpy as np
import numpy.typing as npt
from matplotlib.artist import Artist
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.text import Text

from tracker.reports.report import Address

NEAR_PX = 6.0  # so far from a line the pointer is still on it
_PARTS = 4
DOTS_PER_INCH = 96
POINTS_PER_INCH = 72
Places: TypeAlias = npt.NDArray[np.float64]


def gid_of(part: str, address: Address) -> str:
    """Write an address into an artist's gid; part: what the artist is, such as "bar"."""
    return "/".join((part, *(quote(key, safe=":<>≥+ ") for key in address)))


def opens(artist: Artist, part: str, address: Address | None) -> None:
    """Let a part of a picture stand for a number; for none where there is no address."""
    artist.set_gid(part if address is None else gid_of(part, address))


def address_of(gid: str | None) -> Address | None:
    """Read the address out of a gid; None for a gid without one."""
    parts = (gid or "").split("/")
    return Address(*map(unquote, parts[1:])) if len(parts) == _PARTS else None


def address_at(figure: Figure, x: float, y: float) -> Address | None:
    """Say whose number is at this point of a drawn report; None where there is nothing to open.

    x, y: pixels of the figure from its lower left corner, as in matplotlib's mouse events.
    """
    artists = [artist for axes in figure.axes for artist in axes.get_children()]
    artists.sort(key=lambda artist: artist.get_zorder())
    for artist in reversed(artists):
        address = address_of(artist.get_gid())
        if address is not None and _is_at(artist, x, y, figure.dpi):
            return address
    return None


def _is_at(artist: Artist, x: float, y: float, dpi: float) -> bool:
    if isinstance(artist, Text):
        middle = artist.get_transform().transform(artist.get_position())[1]
        if (
            abs(y - middle) > artist.get_fontproperties().get_size_in_points() * dpi / POINTS_PER_INCH
        ):  # measuring a text takes long
            return False
    if not isinstance(artist, Line2D):
        return bool(artist.get_window_extent().contains(x, y))
    line = artist.get_transform().transform(artist.get_xydata())
    return _distance(line, np.array((x, y))) <= NEAR_PX * dpi / DOTS_PER_INCH


def _distance(line: Places, point: Places) -> float:
    """Give the distance of a point from a line of straight pieces."""
    begins, pieces = line[:-1], np.diff(line, axis=0)
    lengths = np.maximum((pieces**2).sum(axis=1), 1e-12)
    along = np.clip(((point - begins) * pieces).sum(axis=1) / lengths, 0, 1)
    return float(np.min(np.hypot(*(begins + along[:, None] * pieces - point).T), initial=np.inf))
