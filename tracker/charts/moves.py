"""Back and forth as a picture: from which stage to which, in a table of numbers that grow darker."""

from tracker.charts.heat import Grid, Head, Heat, paint_grid
from tracker.charts.sheet import Sheet
from tracker.charts.shown import Shown
from tracker.reports.report import Row

TO = "to:"


class MovesChart:
    """Draws table "matrix"."""

    def __init__(self, shown: Shown) -> None:
        """Take the report."""
        self._shown, self._cells = shown, shown.cells("matrix")
        self._columns = self._cells.columns(lambda key: key.startswith(TO))
        values = [self._cells.value(row, column.key) for row in self._cells.rows for column in self._columns]
        self._most = max(values, default=0)
        colours = {TO + row.key: row.colour for row in self._cells.rows}
        names = [self._cells.name(row) for row in self._cells.rows]
        self._grid = Grid(
            [Head(self._cells.heading(column.key), colours.get(column.key, "")) for column in self._columns],
            [Head(name, row.colour) for name, row in zip(names, self._cells.rows, strict=True)],
            [[self._cell(row, column.key) for column in self._columns] for row in self._cells.rows],
            corner=" → ".join(word for word in (shown.word("from"), shown.word("to")) if word),
        )

    @property
    def is_empty(self) -> bool:
        """Whether nobody moved."""
        return not self._most

    def height(self, width: float) -> float:
        """As high as its rows."""
        return self._grid.height

    def paint(self, sheet: Sheet) -> None:
        """Draw the table."""
        paint_grid(sheet, self._grid)

    def _cell(self, row: Row, key: str) -> Heat:
        cells, address = self._cells, self._cells.address(row, key)
        value = cells.value(row, key)
        if key == TO + row.key and not value:
            return Heat("", None)
        share = (value / self._most) ** 0.5 if self._most else 0.0  # a few moves differ visibly from none
        difference = self._shown.difference(address)
        change = self._shown.change(address) if difference and difference.change else ""
        return Heat(cells.words(row, key), share, change, not value, address)
