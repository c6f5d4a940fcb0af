"""Cohorts as a picture: months of joining, and which share of each had reached a stage within so many days."""

from tracker.charts.heat import Grid, Group, Head, Heat, paint_grid
from tracker.charts.sheet import Sheet
from tracker.charts.shown import Cells, Shown
from tracker.reports.report import Row, Table

WITHIN = "within_"
REACHED = "reached:"
JOINED = "joined"
ROW_PX = 28.0
LEAST_CELL_PX = 36.0
NAMES_PX = 96.0
BY_WORTH = ("within_90", "within_30", "within_180", "within_60")  # which windows are drawn where there is little room


class CohortsChart:
    """Draws the tables "within_…" side by side, as many as there is room for."""

    def __init__(self, shown: Shown) -> None:
        """Take the report."""
        self._shown = shown
        windows = [table for table in shown.report.tables if table.key.startswith(WITHIN)]
        self._tables = [table for table in windows if _Window(shown.cells(table.key)).mature]
        self._colours = {row.key: row.colour for table in shown.report.tables for row in table.rows if row.colour}

    @property
    def is_empty(self) -> bool:
        """Whether no month has anybody who joined long enough ago."""
        return not self._tables

    def height(self, width: float) -> float:
        """As high as its months."""
        return self._grid(width).height

    def paint(self, sheet: Sheet) -> None:
        """Draw the table."""
        paint_grid(sheet, self._grid(sheet.box.width))

    def _grid(self, width: float) -> Grid:
        shown = [_Window(self._shown.cells(table.key)) for table in self._fitting(width)]
        names = {month: window.cells.name(row) for window in shown for month, row in window.mature.items()}
        return Grid(
            [head for window in shown for head in window.heads(self._colours)],
            [Head(names[month]) for month in sorted(names)],
            [[cell for window in shown for cell in window.line(month)] for month in sorted(names)],
            [Group(self._words(window), len(window.columns) + 1) for window in shown],
            row_px=ROW_PX,
        )

    def _words(self, window: "_Window") -> str:
        key = window.cells.table.key
        explained = self._shown.captions.tables.get(key)
        return explained.label if explained else key

    def _fitting(self, width: float) -> list[Table]:
        by_worth = sorted(
            self._tables, key=lambda table: BY_WORTH.index(table.key) if table.key in BY_WORTH else len(BY_WORTH)
        )
        chosen: list[Table] = []
        room = width - NAMES_PX
        for table in by_worth:
            room -= LEAST_CELL_PX * len(table.columns)
            if chosen and room < 0:
                break
            chosen.append(table)
        return [table for table in self._tables if table in chosen]


class _Window:
    """The months that have had so many days, with how many joined in each and which share got where."""

    def __init__(self, cells: Cells) -> None:
        self.cells = cells
        self.columns = [column.key for column in cells.columns(lambda key: key.startswith(REACHED))]
        self.mature = {row.key: row for row in cells.rows if cells.value(row, JOINED)}

    def heads(self, colours: dict[str, str]) -> list[Head]:
        """Name the columns: how many joined, then the stages."""
        stages = [Head(self.cells.heading(key), colours.get(key.removeprefix(REACHED), "")) for key in self.columns]
        return [Head("n"), *stages]

    def line(self, month: str) -> list[Heat]:
        """Give a month's cells; empty ones where it has not had the days yet."""
        row = self.mature.get(month)
        if row is None:
            return [Heat("", None)] * (len(self.columns) + 1)
        return [Heat(self.cells.words(row, JOINED), None, address=self.cells.address(row, JOINED)), *self._shares(row)]

    def _shares(self, row: Row) -> list[Heat]:
        cells = self.cells
        numbers = [cells.number(row, key) for key in self.columns]
        return [
            Heat(cells.words(row, key), number.value or 0, muted=number.is_small, address=cells.address(row, key))
            for key, number in zip(self.columns, numbers, strict=True)
        ]
