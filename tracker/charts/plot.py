"""A plot with a grid and numbers beside it, and labels that keep out of each other's way."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tracker.charts.sheet import Area, Box, Sheet, Stroke

AXIS_PX = 22.0
TYPE = 11.0
GAP_PX = 8.0
LABEL_GAP_PX = 46.0  # between labels across


@dataclass(frozen=True, slots=True)
class Ticks:
    """Round numbers of an axis and how they are written."""

    at: Sequence[float]
    words: Callable[[float], str]


def side_px(sheet: Sheet, up: Ticks) -> float:
    """Say how much room the numbers at the left of a plot take."""
    return max(sheet.measure(up.words(value), TYPE) for value in up.at) + GAP_PX


def paint_plot(
    sheet: Sheet, box: Box, across: Ticks, up: Ticks, limit: float | None = None, least_side: float = 0
) -> Area:
    """Draw grid and numbers into a box and return where lines may be drawn.

    limit: where x ends; the last tick's. least_side: room for the numbers at the left, to stand in line with another.
    """
    end = limit if limit is not None else across.at[-1]
    side = max(side_px(sheet, up), least_side)
    inner = Box(box.left + side, box.top + 6, max(box.width - side, 1), max(box.height - AXIS_PX - 6, 1))
    area = sheet.area(inner, (across.at[0], end), (up.at[-1], up.at[0]))
    for value in up.at:
        sheet.line(area, [across.at[0], end], [value, value], Stroke(sheet.style.line), layer=0.5)
        at = (inner.left - GAP_PX, area.y_px(value))
        sheet.text(at, up.words(value), TYPE, sheet.style.muted, align="right")
    free = inner.left - LABEL_GAP_PX
    for value in across.at:
        words, x = across.words(value), area.x_px(value)
        half = sheet.measure(words, TYPE) / 2
        x = min(max(x, inner.left + half), max(inner.right - half, inner.left + half))
        if value <= end and x - half >= free:
            sheet.text((x, inner.bottom + 13), words, TYPE, sheet.style.muted, align="center")
            free = x + half + GAP_PX
    return area


def write_names(sheet: Sheet, area: Area, names: Sequence[str], size: float = TYPE) -> None:
    """Write as many names below the columns of a plot as there is room for, evenly."""
    widest = max(sheet.measure(name, size) for name in names) + 8
    column = area.box.width / len(names)
    every = max(int(-(-widest // column)), 1)
    for place in range(0, len(names), every):
        half = sheet.measure(names[place], size) / 2
        x = min(area.x_px(place + 0.5), sheet.box.right - half)
        sheet.text((x, area.box.bottom + 13), names[place], size, sheet.style.muted, align="center")


def spread(wanted: Sequence[float], apart: float, low: float, high: float) -> list[float]:
    """Move places so that they are so far apart and within bounds, in their order, each as near as can be.

    Where there is no room for all they stand closer.
    """
    order = sorted(range(len(wanted)), key=lambda place: wanted[place])
    apart = min(apart, (high - low) / max(len(wanted) - 1, 1))
    moved = [0.0] * len(wanted)
    least = low
    for place in order:
        moved[place] = max(wanted[place], least)
        least = moved[place] + apart
    most = high
    for place in reversed(order):
        moved[place] = min(moved[place], most)
        most = moved[place] - apart
    return moved
