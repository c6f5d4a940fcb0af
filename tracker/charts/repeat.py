"""Coming back as a picture: months of the first purchase, and which share bought again in each month after."""

from tracker.charts.heat import Grid, Group, Head, Heat, paint_grid
from tracker.charts.sheet import Sheet
from tracker.charts.shown import Cells, Shown
from tracker.reports.report import Row

MONTH, BUYERS, AGAIN = "month_", "buyers", "again_share"
PERCENT = "%"
ROW_PX, COMPARED_ROW_PX = 28.0, 40.0


class RepeatChart:
    """Draws how many first bought in each month and the share that bought again, then table "months"."""

    def __init__(self, shown: Shown) -> None:
        """Take the report."""
        self._shown = shown
        self._months, self._cohorts = shown.cells("months"), shown.cells("cohorts")
        self._of_month = {row.key: row for row in self._cohorts.rows}
        keys = [column.key for column in self._months.columns(lambda key: key.startswith(MONTH))]
        known = (
            place for place, key in enumerate(keys, start=1) if any(self._is_known(row, key) for row in self._rows)
        )
        self._keys = keys[: max(known, default=0)]

    @property
    def is_empty(self) -> bool:
        """Whether nobody bought for the first time."""
        return not self._rows

    def height(self, width: float) -> float:
        """As high as its months."""
        return self._grid().height

    def paint(self, sheet: Sheet) -> None:
        """Draw the table."""
        paint_grid(sheet, self._grid())

    @property
    def _rows(self) -> list[Row]:
        return list(self._months.rows)

    def _is_known(self, row: Row, key: str) -> bool:
        return self._months.number(row, key).value is not None

    def _grid(self) -> Grid:
        months, cohorts = self._months, self._cohorts
        heads = [Head("n"), *([Head(PERCENT)] if cohorts.has(AGAIN) else [])]
        return Grid(
            [*heads, *(Head(months.heading(key)) for key in self._keys)],
            [Head(months.name(row)) for row in self._rows],
            [self._line(row) for row in self._rows],
            [Group(self._title("cohorts"), len(heads)), *([self._later()] if self._keys else [])],
            row_px=COMPARED_ROW_PX if self._shown.compared else ROW_PX,
        )

    def _later(self) -> Group:
        return Group(self._title("months"), len(self._keys))

    def _title(self, table: str) -> str:
        explained = self._shown.captions.tables.get(table)
        return explained.label if explained else table

    def _line(self, row: Row) -> list[Heat]:
        months = self._months
        cells = [Heat(months.words(row, BUYERS), None, address=months.address(row, BUYERS))]
        if self._cohorts.has(AGAIN):
            cells.append(self._share(self._cohorts, self._of_month.get(row.key, row), AGAIN))
        return cells + [self._share(months, row, key) for key in self._keys]

    def _share(self, cells: Cells, row: Row, key: str) -> Heat:
        number, address = cells.number(row, key), cells.address(row, key)
        if number.value is None:
            return Heat("", None)
        change = self._shown.change(address)
        return Heat(cells.words(row, key), number.value, change, muted=number.is_small, address=address)
