"""Things side by side: a row each, a column a number, and in every cell a bar beside the number itself."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tracker.charts.addresses import opens
from tracker.charts.fills import Fill
from tracker.charts.legend import compared_entries, legend_height, write_legend
from tracker.charts.sheet import ELLIPSIS, Box, Sheet, broken
from tracker.charts.shown import Shown
from tracker.charts.style import paler
from tracker.reports.report import Column, Row, Unit

HEAD_PX = 38.0
ROW_PX = 40.0
MOST_ROW_PX = 48.0
BAR_PX, THIN_PX = 16.0, 5.0
GAP_PX = 18.0
NUMBER_GAP_PX = 7.0
MAX_NAMES_SHARE = 0.26
LEAST_BAR_PX = 16.0
SMALL_TYPE = 10.5
LINE_PX = 15.0


@dataclass(frozen=True, slots=True)
class Scale:
    """A column's place: where its bars begin, how long the longest is, what that stands for."""

    column: Column
    left: float
    width: float
    bars: float
    most: float


class BarTable:
    """Draws some columns of a table. Each has a scale of its own; shares all the same one, to 100 %."""

    def __init__(self, shown: Shown, table: str, columns: Sequence[str], *, fill: Fill | None = None) -> None:
        """Take a table and the keys of the columns to draw; those it has not are left out."""
        self._shown, self.cells = shown, shown.cells(table)
        self._columns = [column for column in self.cells.table.columns if column.key in columns]
        self._columns.sort(key=lambda column: columns.index(column.key))
        self._fill = fill or Fill(shown.style.accent)
        self._entries = compared_entries(shown)

    @property
    def is_empty(self) -> bool:
        """Whether no number is above nothing."""
        cells = self.cells
        return not any(cells.value(row, column.key) for row in cells.rows for column in self._columns)

    def height(self, width: float) -> float:
        """As high as legend, headings and rows."""
        legend = legend_height(self._entries, self._shown.style, width)
        return legend + HEAD_PX + ROW_PX * len(self.cells.rows)

    def paint(self, sheet: Sheet) -> None:
        """Draw the headings and the rows, the first on top."""
        write_legend(sheet, self._entries)
        cells, box = self.cells, sheet.box
        names = [sheet.measure(cells.name(row), 13, bold=True) for row in cells.rows]
        room = min(max(names, default=0), box.width * MAX_NAMES_SHARE)
        scales = self._scales(sheet, Box(box.left + room, box.top, box.width - room, box.height))
        for scale in scales:
            lines = broken(cells.heading(scale.column.key), scale.width, sheet.style, 12)
            for line, words in enumerate(lines):
                at = (scale.left, box.top + HEAD_PX - 10 - LINE_PX * (len(lines) - 1 - line))
                sheet.text(at, words, 12, sheet.style.muted, bold=True)
        high = min((box.height - HEAD_PX) / max(len(cells.rows), 1), MOST_ROW_PX)
        for place, row in enumerate(cells.rows):
            middle = box.top + HEAD_PX + high * (place + 0.5)
            sheet.text((box.left, middle), self._name(sheet, row, room), 13, bold=True, room=room + 0.5)
            for scale in scales:
                self.paint_cell(sheet, row, scale, Box(scale.left, middle - high / 2, scale.bars, high))

    def _name(self, sheet: Sheet, row: Row, room: float) -> str:
        """Name a row; where there is no room the owner's words are cut, not what is said of them."""
        label, name = self._shown.captions.label, self.cells.name(row)
        shorter = len(row.label.text) - 1
        while row.label.word and shorter > 0 and sheet.measure(name, 13, bold=True) > room:
            name = label(replace(row.label, text=row.label.text[:shorter].rstrip() + ELLIPSIS))
            shorter -= 1
        return name

    def _scales(self, sheet: Sheet, box: Box) -> list[Scale]:
        """Give each column the room that its numbers need, and bars of one length to all."""
        texts = [self._texts_width(sheet, column.key) for column in self._columns]
        count = max(len(texts), 1)
        free = box.width - (GAP_PX + NUMBER_GAP_PX) * count
        bars = (free - sum(texts)) / count
        if bars < LEAST_BAR_PX:  # no room for all that is written: each column gets as much
            bars, texts = LEAST_BAR_PX, [free / count - LEAST_BAR_PX] * count
        scales, left = [], box.left
        for column, text in zip(self._columns, texts, strict=False):
            left += GAP_PX
            wide = bars + NUMBER_GAP_PX + text
            scales.append(Scale(column, left, wide, bars, self._most(column)))
            left += wide
        return scales

    def _texts_width(self, sheet: Sheet, key: str) -> float:
        words = (words for row in self.cells.rows for words in self.texts(row, key))
        return max((sheet.measure(one, 12) for one in words), default=0)

    def _most(self, column: Column) -> float:
        values = [
            one for row in self.cells.rows for one in (self._drawn(row, column.key), self._other(row, column.key))
        ]
        return 1.0 if column.unit is Unit.SHARE else max(values, default=0) or 1.0

    def texts(self, row: Row, key: str) -> list[str]:
        """Give what stands behind a bar: the number, and below it of how few it is or how it changed."""
        shown, cells, number = self._shown, self.cells, self.cells.number(row, key)
        texts = [cells.words(row, key)]
        if self._is_of_few(row, key):
            texts.append(shown.captions.of_few(number.size))
        elif not self._is_early(row, key) and (change := shown.change(cells.address(row, key))):
            texts.append(change)
        return texts

    def _is_of_few(self, row: Row, key: str) -> bool:
        number = self.cells.number(row, key)
        is_computed = self._unit(key) not in {Unit.COST_EACH, Unit.MONEY}  # a sum of money is one however few it is of
        return number.value is not None and number.is_small and is_computed

    def _is_early(self, row: Row, key: str) -> bool:
        """Say whether the number or the other report's is a cost of so few that nothing can be told yet."""
        difference = self._shown.difference(self.cells.address(row, key))
        numbers = [self.cells.number(row, key), *([difference.other] if difference else [])]
        return self._unit(key) is Unit.COST_EACH and any(number.is_small for number in numbers)

    def _unit(self, key: str) -> Unit:
        return next(column.unit for column in self._columns if column.key == key)

    def _drawn(self, row: Row, key: str) -> float:
        """Give the length of a bar: none for a cost of so few that nothing can be told yet."""
        cost = self._unit(key) is Unit.COST_EACH and self.cells.number(row, key).is_small
        return 0 if cost else self.cells.value(row, key)

    def _other(self, row: Row, key: str) -> float:
        difference = self._shown.difference(self.cells.address(row, key))
        if difference is None or (self._unit(key) is Unit.COST_EACH and difference.other.is_small):
            return 0
        return difference.other.value or 0

    def paint_cell(self, sheet: Sheet, row: Row, scale: Scale, box: Box) -> None:
        """Draw a bar, the other report's below it, and the texts behind."""
        key, address = scale.column.key, self.cells.address(row, scale.column.key)
        value, other = self._drawn(row, key), self._other(row, key)
        area = sheet.area(box, (0, scale.most), (0, box.height))
        thin = THIN_PX + 2 if other else 0
        high = max(min(BAR_PX, box.height - 6 - thin), 3)
        top = (box.height - high - thin) / 2
        fill = Fill(row.colour) if row.colour else self._fill
        if scale.column.unit is Unit.SHARE:
            opens(sheet.bar(area, (0, top), (scale.most, high), Fill(sheet.style.track), layer=1), "track", address)
        opens(sheet.bar(area, (0, top), (value, high), fill, radius=3.0), "bar", address)
        if other:
            pale = Fill(paler(fill.colour, sheet.style))
            opens(sheet.bar(area, (0, top + high + 2), (other, THIN_PX), pale, radius=1.5), "other", None)
        end = scale.most if scale.column.unit is Unit.SHARE else max(value, other)
        left = area.x_px(end) + (NUMBER_GAP_PX if end else 0)
        lines = self.texts(row, key)[: max(int(box.height // LINE_PX), 1)]
        for line, words in enumerate(lines):
            pale_ink = line > 0 or not value or self._is_of_few(row, key)
            at = (left, box.top + box.height / 2 + LINE_PX * (line - (len(lines) - 1) / 2))
            ink = sheet.style.muted if pale_ink else sheet.style.text
            size = SMALL_TYPE if line else 12
            opens(sheet.text(at, words, size, ink, room=scale.left + scale.width - left + 0.5), "text", address)
