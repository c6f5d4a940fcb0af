"""What the charts with a bar a stage share: the legend above, rows below."""

from collections.abc import Sequence

from tracker.charts.bar_rows import CALM_ROWS, BarRow, RowMeasures, paint_rows
from tracker.charts.legend import Entry, legend_height, write_legend
from tracker.charts.sheet import Sheet
from tracker.charts.shown import Shown


class StageBars:
    """Rows of bars under a legend; a chart fills in the rows."""

    measures: RowMeasures = CALM_ROWS

    def __init__(self, shown: Shown, rows: Sequence[BarRow], entries: Sequence[Entry], limit: float) -> None:
        """Take what is to be drawn. limit: the value at the end of the ground."""
        self._shown, self._rows, self._entries, self._limit = shown, rows, entries, limit

    @property
    def is_empty(self) -> bool:
        """Whether no bar has any length."""
        return not any(segment.length for row in self._rows for segment in (*row.segments, *row.beside))

    def height(self, width: float) -> float:
        """As high as legend and rows."""
        return legend_height(self._entries, self._shown.style, width) + self.measures.row * len(self._rows)

    def paint(self, sheet: Sheet) -> None:
        """Draw legend and rows, the first on top."""
        write_legend(sheet, self._entries)
        paint_rows(sheet, self._rows, self._limit, self.measures)


def stacked(parts: Sequence[float]) -> list[float]:
    """Say where each part begins when they stand one behind the other."""
    starts, at = [], 0.0
    for part in parts:
        starts.append(at)
        at += part
    return starts
