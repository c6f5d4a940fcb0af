"""Calls and visits as a picture: a column a month or week, cut by kind of contact."""

from tracker.charts.addresses import opens
from tracker.charts.fills import Fill, series_fills
from tracker.charts.legend import Entry, compared_entries, legend_height, write_legend
from tracker.charts.plot import Ticks, paint_plot, write_names
from tracker.charts.scales import round_ticks
from tracker.charts.sheet import Area, Box, Sheet
from tracker.charts.shown import Shown
from tracker.charts.stage_bars import stacked
from tracker.charts.style import clearest_on, paler
from tracker.reports.report import Row

KIND = "kind:"
HEIGHT_PX = 280.0
MOST_COLUMN_PX = 72.0
COLUMN_SHARE = 0.72
OTHER_SHARE = 0.14
TYPE = 10.5
ROOM_FOR_NUMBER_PX = 14.0


class ContactsChart:
    """Draws table "periods"; the other report's total beside each column, first beside first."""

    def __init__(self, shown: Shown) -> None:
        """Take the report."""
        self._shown, self._cells = shown, shown.cells("periods")
        keys = [column.key for column in self._cells.columns(lambda key: key.startswith(KIND))]
        self._fills = dict(zip(keys, series_fills(len(keys)), strict=True))
        self._others = self._totals_of_other()
        totals = [sum(self._cells.value(row, key) for key in keys) for row in self._cells.rows]
        self._totals, self._most = totals, max([*totals, *self._others], default=0)
        self._entries = [Entry(self._cells.heading(key), fill) for key, fill in self._fills.items()]
        self._entries += compared_entries(shown)

    @property
    def is_empty(self) -> bool:
        """Whether there was no contact."""
        return not self._most or not self._totals

    def height(self, width: float) -> float:
        """A fixed height below the legend."""
        return legend_height(self._entries, self._shown.style, width) + HEIGHT_PX

    def paint(self, sheet: Sheet) -> None:
        """Draw the columns from the left, the first month first."""
        write_legend(sheet, self._entries)
        rows, box = self._cells.rows, sheet.box
        names = [self._cells.name(row) for row in rows]
        across = Ticks((0, *(place + 0.5 for place in range(len(rows))), len(rows)), lambda _: "")
        counts = Ticks(round_ticks(self._most * 1.06), lambda value: self._shown.count(int(value)))
        high = min(box.height, HEIGHT_PX * 1.4)
        area = paint_plot(sheet, Box(box.left, box.top, box.width, high), across, counts, len(rows))
        column = area.box.width / len(rows)
        share = min(COLUMN_SHARE, MOST_COLUMN_PX / column)
        for place, row in enumerate(rows):
            self._paint_column(sheet, area, place, row, share)
        write_names(sheet, area, names, TYPE)

    def _paint_column(self, sheet: Sheet, area: Area, place: int, row: Row, share: float) -> None:
        cells = self._cells
        counts = {key: cells.value(row, key) for key in self._fills if cells.value(row, key)}
        left = place + 0.5 - share / 2
        for (key, count), start in zip(counts.items(), stacked(list(counts.values())), strict=True):
            fill = self._fills[key]
            bar = sheet.bar(area, (left, start), (share, count), fill, radius=1.5)
            opens(bar, "bar", cells.address(row, key))
            self._write_count(sheet, area, (left, start, share, count), cells.words(row, key), fill)
        total, middle = self._shown.count(int(self._totals[place])), area.x_px(place + 0.5)
        if self._totals[place] and sheet.measure(total, TYPE, bold=True) <= area.box.width / len(self._totals) - 2:
            y = area.y_px(self._totals[place]) - 9
            text = sheet.text((middle, y), total, TYPE, bold=True, align="center")
            opens(text, "text", cells.address(row, "contacts") if cells.has("contacts") else None)
        if place < len(self._others) and self._others[place]:
            pale = Fill(paler(sheet.style.muted, sheet.style))
            corner = (place + 0.5 + share / 2 + 0.01, 0)
            wide = min(OTHER_SHARE, (1 - share) / 2)
            opens(sheet.bar(area, corner, (wide, self._others[place]), pale, radius=1.5), "other", None)

    def _write_count(
        self, sheet: Sheet, area: Area, bar: tuple[float, float, float, float], words: str, fill: Fill
    ) -> None:
        """Write a count into its part of a column where there is room."""
        left, start, wide, count = bar
        needed = sheet.measure(words, TYPE)
        room = area.x_px(left + wide) - area.x_px(left)
        if needed + 4 > room or area.y_px(start) - area.y_px(start + count) < ROOM_FOR_NUMBER_PX:
            return
        x, y = area.x_px(left + wide / 2), area.y_px(start + count / 2)
        if fill.hatch:
            sheet.block(Box(x - needed / 2 - 2, y - 6, needed + 4, 12), Fill(fill.colour), radius=2.0, layer=2.5)
        sheet.text((x, y), words, TYPE, clearest_on(fill.colour), align="center")

    def _totals_of_other(self) -> list[float]:
        if self._shown.compared is None:
            return []
        table = next((one for one in self._shown.compared.other.tables if one.key == "periods"), None)
        if table is None:
            return []
        kinds = [place for place, column in enumerate(table.columns) if column.key.startswith(KIND)]
        return [float(sum(row.numbers[place].value or 0 for place in kinds)) for row in table.rows if not row.is_total]
