"""Bars one below the other: a name, what it counts as long as it is much, and what is to be said of it behind."""

from collections.abc import Sequence
from dataclasses import dataclass

from tracker.charts.addresses import opens
from tracker.charts.fills import Fill
from tracker.charts.rounded_bar import LEAST_PX, RADIUS_PX
from tracker.charts.sheet import Area, Box, Sheet, Stroke
from tracker.charts.style import paler, readable_on
from tracker.reports.report import Address

INSIDE_PX = 10.0  # from a bar's end to its number
GAP_PX = 12.0
MARK_GAP_PX = 5.0
SPLIT_PX = 1.5  # between the parts of a bar
MAX_NAMES_SHARE = 0.3  # of the width
MAX_NOTES_SHARE = 0.3
LINE_PX = 16.0
THIN_PX = 6.0  # the other report's bar


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a bar, in the rows' coordinates. words: written in it where there is room."""

    start: float
    length: float
    fill: Fill
    words: str = ""
    address: Address | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A line behind a bar."""

    words: str
    muted: bool = False
    address: Address | None = None


@dataclass(frozen=True, slots=True)
class BarRow:
    """A row. behind: written after a single bar that is too short for it. track: whose address its ground opens.

    beside: the other report's bar, drawn thin below. mark: where the other report's bar would end, a thin line.
    """

    name: str
    segments: Sequence[Segment]
    notes: Sequence[Note] = ()
    behind: bool = True
    muted: bool = False
    track: Address | None = None
    beside: Sequence[Segment] = ()
    mark: float | None = None


@dataclass(frozen=True, slots=True)
class RowMeasures:
    """How high rows are, how much of that the bar is, and the type's size in it."""

    row: float = 58.0
    most: float = 84.0
    bar: float = 38.0
    number: float = 15.0
    tracked: bool = True


FUNNEL_ROWS = RowMeasures()
CALM_ROWS = RowMeasures(row=44.0, most=52.0, bar=24.0, number=12.0)


def paint_rows(sheet: Sheet, rows: Sequence[BarRow], limit: float, measures: RowMeasures) -> Area:
    """Draw rows into the sheet's box. limit: the value at the end of the ground. Returns where the bars lie."""
    box = sheet.box
    names = [sheet.measure(row.name, 13, bold=True) for row in rows]
    name_room = min(max(names, default=0), box.width * MAX_NAMES_SHARE)
    notes = max((sheet.measure(note.words, 12) for row in rows for note in row.notes), default=0)
    note_room = min(notes, box.width * MAX_NOTES_SHARE)
    left = box.left + name_room + 2 * GAP_PX
    right = max(box.right - (note_room + GAP_PX if notes else 0), left + 1)
    height = max(min(box.height, measures.most * max(len(rows), 1)), 1)
    area = sheet.area(Box(left, box.top, right - left, height), (0, limit or 1), (-0.5, len(rows) - 0.5))
    painter = _RowPainter(sheet, area, limit or 1, measures)
    for place, row in enumerate(rows):
        sheet.text((box.left, area.y_px(place)), row.name, 13, bold=True, room=name_room + 0.5)
        painter.paint(place, row)
        painter.write_notes(place, row.notes, note_room)
    return area


class _RowPainter:
    def __init__(self, sheet: Sheet, area: Area, limit: float, measures: RowMeasures) -> None:
        self._sheet, self._area, self._limit, self._measures = sheet, area, limit, measures
        self._room = abs(area.y_px(1) - area.y_px(0))  # of a row, in pixels

    def paint(self, place: int, row: BarRow) -> None:
        """Draw the ground, the bar with its numbers, and the other report's."""
        sheet, area, room = self._sheet, self._area, self._room
        below = THIN_PX + 2 if row.beside else 0
        high = max(min(self._measures.bar, room - 4 - below), room * 0.3) / room
        top = place - high / 2 - below / 2 / room
        if self._measures.tracked:
            ground = sheet.bar(area, (0, top), (self._limit, high), Fill(sheet.style.track), layer=1)
            opens(ground, "track", row.track)
        gap, radius = (SPLIT_PX, 2.0) if len(row.segments) > 1 else (0.0, RADIUS_PX)
        for segment in row.segments:
            corner, size = (segment.start, top), (segment.length, high)
            bar = sheet.bar(area, corner, size, segment.fill, radius=radius, gap=gap)
            opens(bar, "bar", segment.address)
            self._write_number(top + high / 2, segment, row)
        for segment in row.beside:
            fill = Fill(paler(segment.fill.colour, sheet.style), segment.fill.hatch)
            corner, size = (segment.start, top + high + 2 / room), (segment.length, THIN_PX / room)
            opens(sheet.bar(area, corner, size, fill, radius=1.5, gap=gap), "other", None)
        if row.mark is not None:
            ends = [top - 3 / room, top + high + 3 / room]
            opens(sheet.line(area, [row.mark] * 2, ends, Stroke(sheet.style.text, 2.0)), "mark", None)

    def write_notes(self, place: int, notes: Sequence[Note], room: float) -> None:
        """Write as many lines behind the bar as the row is high."""
        lines = notes[: max(int(self._room // LINE_PX), 1)]
        for line, note in enumerate(lines):
            y = self._area.y_px(place) + LINE_PX * line - LINE_PX / 2 * (len(lines) - 1)
            colour = self._sheet.style.muted if note.muted else self._sheet.style.text
            text = self._sheet.text((self._area.box.right + GAP_PX, y), note.words, 12, colour, room=room + 0.5)
            opens(text, "note", note.address)

    def _write_number(self, middle: float, segment: Segment, row: BarRow) -> None:
        if not segment.words:
            return
        sheet, size, many = self._sheet, self._measures.number, len(row.segments) > 1
        begin, end = self._area.x_px(segment.start), self._area.x_px(segment.start + segment.length)
        needed = sheet.measure(segment.words, size, bold=True)
        y, colour = self._area.y_px(middle), segment.fill.colour
        if needed + (2 * SPLIT_PX + 4 if many else 1.5 * INSIDE_PX) <= end - begin:
            ink = readable_on(colour)
            x = (begin + end - needed) / 2 if many else begin + INSIDE_PX
            if segment.fill.hatch:  # the pattern would run through the digits
                clear = Box(x - 2, y - size * 0.65, needed + 4, size * 1.3)
                sheet.block(clear, Fill(colour), radius=2.0, layer=2.5)
            sheet.text((self._past_mark(x, needed, row), y), segment.words, size, ink, bold=True)
        elif row.behind and not many:
            ink = sheet.style.muted if row.muted else sheet.style.text
            after = INSIDE_PX * 0.8 if segment.length else INSIDE_PX
            x = max(end, begin + LEAST_PX) + after if segment.length else begin + after
            sheet.text((self._past_mark(x, needed, row), y), segment.words, size, ink, bold=True)

    def _past_mark(self, x: float, needed: float, row: BarRow) -> float:
        """Move a number that the mark would run through."""
        if row.mark is None:
            return x
        mark = self._area.x_px(row.mark)
        return mark + MARK_GAP_PX if x - MARK_GAP_PX < mark < x + needed + MARK_GAP_PX else x
