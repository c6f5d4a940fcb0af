"""Sales as a picture: a column a month for what came in, and below it one for how many orders that was."""

from tracker.charts.addresses import opens
from tracker.charts.fills import Fill
from tracker.charts.legend import compared_entries, legend_height, write_legend
from tracker.charts.plot import Ticks, paint_plot, side_px, write_names
from tracker.charts.scales import round_ticks
from tracker.charts.sheet import Area, Box, Sheet
from tracker.charts.shown import Shown
from tracker.charts.style import paler
from tracker.reports.report import Number, Row, Unit

TABLE, REVENUE, ORDERS = "months", "revenue", "orders"
HEAD_PX = 22.0
REVENUE_PX, ORDERS_PX = 210.0, 108.0
MOST_COLUMN_PX = 64.0
COLUMN_SHARE = 0.72
OTHER_SHARE = 0.14
TYPE = 10.5
HEADROOM = 1.08


class SalesChart:
    """Draws columns "revenue" and "orders" of table "months".

    The other report's stand beside: of the same month, or where no month is in both first beside first.
    """

    def __init__(self, shown: Shown) -> None:
        """Take the report."""
        self._shown, self._cells = shown, shown.cells(TABLE)
        self._entries = compared_entries(shown)
        self._others = {key: self._others_of(key) for key in (REVENUE, ORDERS)}

    @property
    def is_empty(self) -> bool:
        """Whether no month has an order or a refund."""
        return not any(self._cells.value(row, key) for row in self._cells.rows for key in (REVENUE, ORDERS))

    def height(self, width: float) -> float:
        """A fixed height below the legend."""
        return legend_height(self._entries, self._shown.style, width) + 2 * HEAD_PX + REVENUE_PX + ORDERS_PX

    def paint(self, sheet: Sheet) -> None:
        """Draw both rows of columns, the first month at the left."""
        write_legend(sheet, self._entries)
        box = sheet.box
        high = min(box.height - 2 * HEAD_PX, 1.4 * (REVENUE_PX + ORDERS_PX))
        above = high * REVENUE_PX / (REVENUE_PX + ORDERS_PX)
        money = Ticks(round_ticks(self._most(REVENUE)), self._amount)
        orders = Ticks(round_ticks(self._most(ORDERS), 2), lambda value: self._shown.count(int(value)))
        side = max(side_px(sheet, money), side_px(sheet, orders))
        upper = Box(box.left, box.top, box.width, HEAD_PX + above)
        lower = Box(box.left, box.top + HEAD_PX + above, box.width, HEAD_PX + high - above)
        self._paint(sheet, upper, REVENUE, money, side)
        self._paint(sheet, lower, ORDERS, orders, side)

    def _paint(self, sheet: Sheet, box: Box, key: str, up: Ticks, side: float) -> None:
        cells, rows = self._cells, self._cells.rows
        sheet.text((box.left, box.top + HEAD_PX / 2), cells.heading(key), 12, bold=True, room=box.width)
        across = Ticks((0, *(place + 0.5 for place in range(len(rows))), len(rows)), lambda _: "")
        plot = Box(box.left, box.top + HEAD_PX, box.width, box.height - HEAD_PX)
        area = paint_plot(sheet, plot, across, up, len(rows), side)
        for place, row in enumerate(rows):
            self._paint_column(sheet, area, place, row, key)
        self._write_values(sheet, area, key)
        write_names(sheet, area, [cells.name(row) for row in rows], TYPE)

    def _paint_column(self, sheet: Sheet, area: Area, place: int, row: Row, key: str) -> None:
        cells, column = self._cells, area.box.width / len(self._cells.rows)
        share = min(COLUMN_SHARE, MOST_COLUMN_PX / column)
        value, address = max(cells.value(row, key), 0.0), cells.address(row, key)
        other = self._others[key][place]
        fill = Fill(sheet.style.accent if key == REVENUE else paler(sheet.style.accent, sheet.style))
        opens(sheet.bar(area, (place + 0.5 - share / 2, 0), (share, value), fill, radius=1.5), "bar", address)
        if other > 0:
            beside = (place + 0.5 + share / 2 + 0.01, 0)
            wide = min(OTHER_SHARE, (1 - share) / 2)
            pale = Fill(paler(sheet.style.muted, sheet.style))
            opens(sheet.bar(area, beside, (wide, other), pale, radius=1.5), "other", None)

    def _write_values(self, sheet: Sheet, area: Area, key: str) -> None:
        """Write the number over each column, or where one has no room over none."""
        cells, rows = self._cells, self._cells.rows
        words = [cells.words(row, key) if cells.value(row, key) else "" for row in rows]
        if any(sheet.measure(one, TYPE) > area.box.width / len(rows) - 2 for one in words):
            return
        for place, (row, text) in enumerate(zip(rows, words, strict=True)):
            if text:
                at = (area.x_px(place + 0.5), area.y_px(max(cells.value(row, key), 0.0)) - 9)
                opens(sheet.text(at, text, TYPE, align="center"), "text", cells.address(row, key))

    def _most(self, key: str) -> float:
        values = [self._cells.value(row, key) for row in self._cells.rows]
        return max([*values, *self._others[key], 0]) * HEADROOM

    def _amount(self, minor: float) -> str:
        return self._shown.words(Number(int(minor)), Unit.MONEY)

    def _others_of(self, key: str) -> list[float]:
        """Give the other report's numbers, one for each row."""
        rows, compared = self._cells.rows, self._shown.compared
        table = next((one for one in compared.other.tables if one.key == TABLE), None) if compared else None
        if table is None:
            return [0.0] * len(rows)
        place = [column.key for column in table.columns].index(key)
        values = {row.key: float(row.numbers[place].value or 0) for row in table.rows if not row.is_total}
        if any(row.key in values for row in rows):
            return [values.get(row.key, 0.0) for row in rows]
        in_order = [*values.values(), *([0.0] * len(rows))]
        return in_order[: len(rows)]
