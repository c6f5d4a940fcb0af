"""Contrast of two colours, and a colour moved until it can be seen. Colours are "#rrggbb"."""

_STEPS = 20
_LINEAR_TO = 0.04045  # sRGB


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def luminance(colour: str) -> float:
    """Return the relative luminance, 0 (black) to 1 (white), as defined in WCAG 2.2."""
    red, green, blue = (
        share / 12.92 if share <= _LINEAR_TO else ((share + 0.055) / 1.055) ** 2.4
        for share in (channel / 255 for channel in _channels(colour))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 (same) to 21, as defined in WCAG 2.2."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(colour: str, other: str, share: float) -> str:
    """Mix `share` (0 to 1) of `other` into `colour`."""
    pairs = zip(_channels(colour), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def legible(colour: str, on: str, at_least: float = 3.0) -> str:
    """Move `colour` towards white or black just as far as it needs to stand out by `at_least` on `on`.

    For colours the owner chose (stages), which must be seen in both schemes. A colour that stands out is kept.
    """
    end = "#ffffff" if contrast("#ffffff", on) > contrast("#000000", on) else "#000000"
    for step in range(_STEPS + 1):
        moved = mixed(colour, end, step / _STEPS)
        if contrast(moved, on) >= at_least:
            return moved
    return end
