"""Colours and fonts of charts. Nothing here touches matplotlib's global settings."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from matplotlib.colors import to_rgb
from matplotlib.font_manager import FontProperties, fontManager

PX = 1 / 96  # a pixel of the screen design, in inches
POINTS_IN_PX = 72 * PX
LEAST_CONTRAST = 3.0
SRGB_LINEAR_UP_TO = 0.04045  # below, an sRGB value is proportional to light

# The first ones hold Latin letters; the rest fill in Chinese, by system: Linux, Windows, macOS. matplotlib before 3.11
# sees only the first face of a font collection, which is the Japanese one of Noto's.
FAMILIES = (
    "Noto Sans",
    "Segoe UI",
    "Helvetica Neue",
    "Noto Sans CJK TC",
    "Noto Sans TC",
    "Microsoft JhengHei",
    "PingFang TC",
    "Heiti TC",
    "Noto Sans CJK JP",
    "DejaVu Sans",
)


@dataclass(frozen=True, slots=True)
class ChartStyle:
    """How a chart is painted. Colours are "#rrggbb"; families are looked through for each character, first to last."""

    background: str
    text: str
    muted: str
    track: str  # what a bar lies on
    families: tuple[str, ...] = FAMILIES


LIGHT = ChartStyle(background="#ffffff", text="#23211d", muted="#6d6961", track="#f3f1ed")
DARK = ChartStyle(background="#2a2c30", text="#e8e6e1", muted="#a5a29b", track="#383b41")


def font(style: ChartStyle, size_px: float, *, bold: bool = False) -> FontProperties:
    """Give a font of this size in pixels of the screen design, of those families that are installed."""
    families = [family for family in style.families if family in _installed()] or ["DejaVu Sans"]
    return FontProperties(family=families, size=size_px * POINTS_IN_PX, weight="bold" if bold else "normal")


def text_settings(style: ChartStyle, size_px: float, colour: str, *, bold: bool = False) -> dict[str, Any]:
    """Give the arguments for a matplotlib Text that shows its characters as they are: no "$" starts a formula."""
    return {
        "fontproperties": font(style, size_px, bold=bold),
        "color": colour,
        "parse_math": False,
        "usetex": False,
        "verticalalignment": "center",
    }


def readable_on(colour: str) -> str:
    """Choose white or near-black for text on a colour: white unless its contrast is under 3 : 1.

    Contrast as in WCAG 2.2, "contrast ratio" and "relative luminance".
    """
    linear = [part / 12.92 if part <= SRGB_LINEAR_UP_TO else ((part + 0.055) / 1.055) ** 2.4 for part in to_rgb(colour)]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return "#ffffff" if 1.05 / (luminance + 0.05) >= LEAST_CONTRAST else "#23211d"


@cache
def _installed() -> frozenset[str]:
    return frozenset(entry.name for entry in fontManager.ttflist)
