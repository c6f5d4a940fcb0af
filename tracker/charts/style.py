"""Colours and fonts of charts. Nothing here touches matplotlib's global settings."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from matplotlib.colors import to_hex, to_rgb
from matplotlib.font_manager import FontProperties, fontManager
from matplotlib.textpath import text_to_path

from tracker.charts.glyphs import drawable

PX = 1 / 96  # a pixel of the screen design, in inches
POINTS_IN_PX = 72 * PX
LEAST_CONTRAST = 3.0
SRGB_LINEAR_UP_TO = 0.04045  # below, an sRGB value is proportional to light
NEAR_BLACK = "#23211d"
PALER = 0.45  # how much of its colour a bar of the other report keeps

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
    line: str  # of grids
    accent: str  # of what has no colour of its own
    families: tuple[str, ...] = FAMILIES


LIGHT = ChartStyle("#ffffff", text="#23211d", muted="#6d6961", track="#f3f1ed", line="#dedbd4", accent="#0f6b5c")
DARK = ChartStyle("#2a2c30", text="#e8e6e1", muted="#a5a29b", track="#35383d", line="#494c53", accent="#3fa48f")


@cache
def font(style: ChartStyle, size_px: float, *, bold: bool = False) -> FontProperties:
    """Give a font of this size in pixels of the screen design, of those families that are installed."""
    return FontProperties(family=_families(style), size=size_px * POINTS_IN_PX, weight="bold" if bold else "normal")


def text_settings(style: ChartStyle, size_px: float, colour: str, *, bold: bool = False) -> dict[str, Any]:
    """Give the arguments for a matplotlib Text that shows its characters as they are: no "$" starts a formula."""
    return {
        "fontproperties": font(style, size_px, bold=bold),
        "color": colour,
        "parse_math": False,
        "usetex": False,
        "verticalalignment": "center",
    }


@cache
def width_px(words: str, style: ChartStyle, size_px: float, *, bold: bool = False) -> float:
    """Measure a text in pixels of the screen design.

    By its outlines: a Text's own extent is that of the renderer that drew it last, which may have another resolution.
    """
    seen = shown_words(words, style)
    points, _, _ = text_to_path.get_text_width_height_descent(seen, font(style, size_px, bold=bold), False)
    return float(points) / POINTS_IN_PX


def shown_words(words: str, style: ChartStyle) -> str:
    """Give a text with a square for each character that no font of the style has."""
    return drawable(words, tuple(_families(style)))


def mixed(colour: str, with_colour: str, share: float) -> str:
    """Mix this share of a colour with another one."""
    pairs = zip(to_rgb(colour), to_rgb(with_colour), strict=True)
    red, green, blue = (one * share + other * (1 - share) for one, other in pairs)
    return to_hex((red, green, blue))


def paler(colour: str, style: ChartStyle) -> str:
    """Give the colour in which the other report of a comparison is drawn."""
    return mixed(colour, style.background, PALER)


def readable_on(colour: str) -> str:
    """Choose white or near-black for large text on a colour: white unless its contrast is under 3 : 1."""
    return "#ffffff" if contrast(colour, "#ffffff") >= LEAST_CONTRAST else NEAR_BLACK


def clearest_on(colour: str) -> str:
    """Choose white or black for small text on a colour: what contrasts more."""
    return max("#ffffff", "#000000", key=lambda ink: contrast(colour, ink))


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours, 1 to 21, as in WCAG 2.2, "contrast ratio"."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@cache
def luminance(colour: str) -> float:
    """Give the light of a colour, 0 to 1, as in WCAG 2.2, "relative luminance"."""
    linear = [part / 12.92 if part <= SRGB_LINEAR_UP_TO else ((part + 0.055) / 1.055) ** 2.4 for part in to_rgb(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@cache
def _families(style: ChartStyle) -> list[str]:
    return [family for family in style.families if family in _installed()] or ["DejaVu Sans"]


@cache
def _installed() -> frozenset[str]:
    return frozenset(entry.name for entry in fontManager.ttflist)
