"""The funnel as a picture: a bar a stage, as long as the share of the cohort that got there."""

from tracker.charts.bar_rows import FUNNEL_ROWS, BarRow, Note, Segment, paint_rows
from tracker.charts.fills import Fill
from tracker.charts.sheet import Sheet
from tracker.charts.shown import Shown
from tracker.reports.report import Row, Unit


class FunnelChart:
    """Draws table "cohort"; with another report, a mark where it stood and the change in points."""

    def __init__(self, shown: Shown) -> None:
        """Take the report."""
        self._shown, self._cells = shown, shown.cells("cohort")

    @property
    def is_empty(self) -> bool:
        """Whether there is no stage."""
        return not self._cells.rows

    def height(self, width: float) -> float:
        """As high as its rows."""
        return FUNNEL_ROWS.row * len(self._cells.rows)

    def paint(self, sheet: Sheet) -> None:
        """Draw the bars, the first stage on top."""
        rows = self._cells.rows
        paint_rows(sheet, [self._row(row, is_first=row is rows[0]) for row in rows], 1.0, FUNNEL_ROWS)

    def _row(self, row: Row, *, is_first: bool) -> BarRow:
        shown, cells = self._shown, self._cells
        reached = cells.address(row, "reached")
        words = cells.words(row, "reached") if cells.value(row, "reached") or not is_first else shown.captions.nothing
        fill = Fill(row.colour or shown.style.accent)
        return BarRow(
            cells.name(row),
            [Segment(0, cells.value(row, "from_start"), fill, words, reached)],
            [] if is_first else self._notes(row),
            muted=not cells.value(row, "reached"),
            track=reached,
            mark=None if is_first else shown.other(cells.address(row, "from_start")),
        )

    def _notes(self, row: Row) -> list[Note]:
        shown, cells, step = self._shown, self._cells, self._cells.number(row, "step")
        if step.value is None:
            return []
        address = cells.address(row, "step")
        went_on = shown.captions.phrase("went_on", shown.words(step, Unit.SHARE))
        notes = [Note(went_on, step.is_small, address)]
        if step.is_small:
            notes.append(Note(shown.captions.of_few(step.size), muted=True))
        if change := shown.change(address):
            notes.append(Note(shown.captions.phrase("versus", change, shown.captions.other), muted=True))
        return notes
