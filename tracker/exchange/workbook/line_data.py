"""What the lines of a report are drawn from: points in pairs of columns, x and y for each line."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise, zip_longest

from openpyxl.utils import get_column_letter

from tracker.exchange.workbook.cells import rgb
from tracker.exchange.workbook.native_charts import CurveCells
from tracker.exchange.workbook.report_charts import PALETTE
from tracker.reports.report import Curve, Label, Unit


@dataclass(frozen=True, slots=True)
class CurveBlock:
    """The pairs of columns, from A on. sheet: as formulas refer to it, "Time!"."""

    sheet: str
    curves: Sequence[Curve]
    label: Callable[[Label], str]

    def headings(self, days: str) -> list[str]:
        """Name the columns: the days of each line, then its values."""
        return [text for one in self.curves for text in (f"{days}: {self.label(one.label)}", self.label(one.label))]

    def cells(self, heading_row: int) -> list[CurveCells]:
        """Give the cells of each line below its heading."""
        return [self._cells(place, one, heading_row) for place, one in enumerate(self.curves)]

    def _cells(self, place: int, curve: Curve, row: int) -> CurveCells:
        x, y = get_column_letter(2 * place + 1), get_column_letter(2 * place + 2)
        last = row + max(len(points_of(curve)), 1)
        return CurveCells(
            heading=f"{self.sheet}${y}${row}",
            name=self.label(curve.label),
            x=f"{self.sheet}${x}${row + 1}:${x}${last}",
            y=f"{self.sheet}${y}${row + 1}:${y}${last}",
            colour=rgb(curve.colour) if curve.colour else PALETTE[place % len(PALETTE)],
            dashed=curve.unit is Unit.TARGET,
        )


def points_of(curve: Curve) -> list[tuple[float, float]]:
    """Give the corners of a line: a step has two at each of its x, before and after."""
    points = list(zip(curve.x, curve.y, strict=True))
    if not curve.step:
        return points
    corners = points[:1]
    for (_, before), (x, y) in pairwise(points):
        corners += [(x, before), (x, y)] if y != before else [(x, y)]
    return corners


def curve_rows(curves: Sequence[Curve]) -> list[list[float | None]]:
    """Give the rows of all lines side by side; None where a line has no more points."""
    rows = zip_longest(*(points_of(one) for one in curves))
    return [[value for point in row for value in (point or (None, None))] for row in rows]
