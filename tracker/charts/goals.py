"""Goals as a picture: what has been done so far against the pace it takes, a small plot a goal."""

from math import ceil

from tracker.charts.addresses import opens
from tracker.charts.legend import Entry, legend_height, write_legend
from tracker.charts.plot import Ticks, paint_plot
from tracker.charts.scales import round_ticks
from tracker.charts.sheet import Box, Sheet, Stroke
from tracker.charts.shown import Cells, Shown
from tracker.reports.report import Curve, Number, Row, Unit

PANEL_PX = 196.0
BETWEEN_PX = 28.0
HEAD_PX = 26.0
ACROSS = 2
PACE_DASHES = (4.0, 2.5)


class GoalsChart:
    """Draws the curves "done:…" and "pace:…" of each row of table "goals"."""

    def __init__(self, shown: Shown) -> None:
        """Take the report."""
        self._shown, self._cells = shown, shown.cells("goals")
        self._curves = {curve.key: curve for curve in shown.report.curves}
        self._done = Stroke(shown.style.accent, 2.5)
        self._pace = Stroke(shown.style.muted, 1.5, PACE_DASHES)
        self._entries = [
            Entry(words, stroke=stroke)
            for words, stroke in ((shown.word("done"), self._done), (shown.word("pace"), self._pace))
        ]

    @property
    def is_empty(self) -> bool:
        """Whether there is no goal."""
        return not self._cells.rows

    def height(self, width: float) -> float:
        """As high as the plots, two beside each other."""
        legend = legend_height(self._entries, self._shown.style, width)
        lines = ceil(len(self._cells.rows) / ACROSS)
        return legend + PANEL_PX * lines + BETWEEN_PX / 2 * max(lines - 1, 0)

    def paint(self, sheet: Sheet) -> None:
        """Draw the plots."""
        write_legend(sheet, self._entries)
        box, rows = sheet.box, self._cells.rows
        lines = ceil(len(rows) / ACROSS)
        wide = (box.width - BETWEEN_PX) / ACROSS if len(rows) > 1 else box.width
        high = min((box.height - BETWEEN_PX / 2 * (lines - 1)) / lines, PANEL_PX * 1.4)
        for place, row in enumerate(rows):
            line, column = divmod(place, ACROSS)
            left, top = box.left + column * (wide + BETWEEN_PX), box.top + line * (high + BETWEEN_PX / 2)
            self._paint_goal(sheet, row, self._cells, Box(left, top, wide, high))

    def _paint_goal(self, sheet: Sheet, row: Row, cells: Cells, box: Box) -> None:
        address = cells.address(row, "done")
        reached = cells.words(row, "done")
        if cells.number(row, "target").value is not None:  # growth over nothing has no target
            reached = self._shown.captions.phrase("done_of", reached, cells.words(row, "target"))
        room = sheet.measure(reached, 13, bold=True)
        middle = box.top + HEAD_PX / 2
        sheet.text((box.left, middle), cells.name(row), 13, bold=True, room=max(box.width - room - 16, 1))
        opens(sheet.text((box.right, middle), reached, 13, bold=True, align="right"), "text", address)
        done, pace = self._curves.get(f"done:{row.key}"), self._curves.get(f"pace:{row.key}")
        drawn = [curve for curve in (done, pace) if curve is not None and curve.x]
        if not drawn:
            return
        count = self._shown.count
        days = max(max(curve.x) for curve in drawn)
        most = max(max(curve.y) for curve in drawn)
        across = Ticks(round_ticks(max(days, 1)), lambda value: self._shown.words(Number(value), Unit.DAYS))
        up = Ticks(round_ticks(most, 3), lambda value: count(int(value)))
        plot = Box(box.left, box.top + HEAD_PX, box.width, box.height - HEAD_PX)
        area = paint_plot(sheet, plot, across, up, max(days, 1))
        if pace is not None and pace.x:
            opens(sheet.line(area, pace.x, pace.y, self._pace, layer=2), "pace", None)
        if done is not None and done.x:
            x, y = _steps(done)
            opens(sheet.line(area, x, y, self._done), "curve", address)
            dot = sheet.line(area, x[-1:], y[-1:], Stroke(self._done.colour, 2.5, marker="o"), markers_at=[0])
            opens(dot, "point", None)


def _steps(curve: Curve) -> tuple[list[float], list[float]]:
    """Give a line's points; with the corners between them where the values hold until the next."""
    if not curve.step:
        return list(curve.x), list(curve.y)
    x, y = [curve.x[0]], [curve.y[0]]
    for at, value in zip(curve.x[1:], curve.y[1:], strict=True):
        x += [at, at]
        y += [y[-1], value]
    return x, y
