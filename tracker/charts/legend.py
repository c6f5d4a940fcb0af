"""What the colours, patterns and lines of a picture mean, in lines above it."""

from collections.abc import Sequence
from dataclasses import dataclass

from tracker.charts.fills import Fill
from tracker.charts.sheet import Box, Sheet, Stroke
from tracker.charts.shown import Shown
from tracker.charts.style import ChartStyle, paler, width_px

LINE_PX = 20.0
SWATCH_PX = 16.0
BETWEEN_PX = 18.0
SIZE_PX = 12.0
MOST_WORDS_PX = 220.0
BELOW_PX = 8.0


@dataclass(frozen=True, slots=True)
class Entry:
    """One meaning: words behind a bar of this fill, or a line of this stroke. thin: the bar of another report."""

    words: str
    fill: Fill | None = None
    stroke: Stroke | None = None
    thin: bool = False


def legend_height(entries: Sequence[Entry], style: ChartStyle, width: float) -> float:
    """Say how high the lines are at this width; 0 without entries."""
    lines = _lines(entries, style, width)
    return LINE_PX * len(lines) + BELOW_PX if lines else 0


def write_legend(sheet: Sheet, entries: Sequence[Entry]) -> None:
    """Write the lines at the top of the sheet's box, and let the chart begin below."""
    box = sheet.box
    for line, placed in enumerate(_lines(entries, sheet.style, box.width)):
        y = box.top + LINE_PX * (line + 0.5)
        for left, entry in placed:
            _draw_sample(sheet, box.left + left, y, entry)
            at = (box.left + left + SWATCH_PX + 6, y)
            sheet.text(at, entry.words, SIZE_PX, sheet.style.muted, room=_room(box.width))
    sheet.take_top(legend_height(entries, sheet.style, box.width))


def compared_entries(shown: Shown, stroke: Stroke | None = None) -> list[Entry]:
    """Name the two reports of a comparison. stroke: of the other one's lines; None where it is a thin bar."""
    captions, accent = shown.captions, Fill(shown.style.muted)
    if shown.compared is None or not captions.other:
        return []
    if stroke is not None:
        return [Entry(captions.this, stroke=Stroke(shown.style.muted, 2.0)), Entry(captions.other, stroke=stroke)]
    return [
        Entry(captions.this, accent),
        Entry(captions.other, Fill(paler(accent.colour, shown.style)), thin=True),
    ]


def _draw_sample(sheet: Sheet, left: float, y: float, entry: Entry) -> None:
    if entry.fill is not None:
        high = 6.0 if entry.thin else 12.0
        sheet.block(Box(left, y - high / 2, SWATCH_PX, high), entry.fill, radius=2.0)
    elif entry.stroke is not None:
        area = sheet.area(Box(left, y - 1, SWATCH_PX, 2), (0, 1), (-1, 1))
        sheet.line(area, [0, 0.5, 1], [0, 0, 0], entry.stroke, markers_at=[1])


def _lines(entries: Sequence[Entry], style: ChartStyle, width: float) -> list[list[tuple[float, Entry]]]:
    """Break the entries into lines; each with its place from the left."""
    lines: list[list[tuple[float, Entry]]] = []
    at = width + 1
    for entry in entries:
        wide = SWATCH_PX + 6 + min(width_px(entry.words, style, SIZE_PX), _room(width))
        if at + wide > width:
            lines.append([])
            at = 0.0
        lines[-1].append((at, entry))
        at += wide + BETWEEN_PX
    return lines


def _room(width: float) -> float:
    return max(min(MOST_WORDS_PX, width - SWATCH_PX - 6), 1)
