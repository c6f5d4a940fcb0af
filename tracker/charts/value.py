"""What customers are worth as a picture: a bar a band of value, as long as many customers are in it."""

from tracker.charts.bar_rows import BarRow, Note, Segment
from tracker.charts.fills import Fill
from tracker.charts.legend import compared_entries
from tracker.charts.shown import Cells, Shown
from tracker.charts.stage_bars import StageBars
from tracker.reports.report import Row


class ValueChart(StageBars):
    """Draws table "bands": customers by what they are worth, and behind each bar what they are worth together."""

    def __init__(self, shown: Shown) -> None:
        """Take the report."""
        cells = shown.cells("bands")
        counts = [(cells.value(row, "customers"), _other(shown, cells, row)) for row in cells.rows]
        rows = [_row(shown, cells, row, other) for row, (_, other) in zip(cells.rows, counts, strict=True)]
        most = max((count for both in counts for count in both), default=0)
        super().__init__(shown, rows, compared_entries(shown), most)


def _row(shown: Shown, cells: Cells, row: Row, other: float) -> BarRow:
    address, fill = cells.address(row, "customers"), Fill(shown.style.accent)
    count = cells.value(row, "customers")
    worth = shown.captions.phrase("worth", cells.words(row, "value"))
    notes = [Note(worth, not count, cells.address(row, "value"))]
    if change := shown.change(address):
        notes.append(Note(change, muted=True))
    return BarRow(
        cells.name(row),
        [Segment(0, count, fill, cells.words(row, "customers"), address)],
        notes,
        muted=not count,
        track=address,
        beside=[Segment(0, other, fill)] if other else [],
    )


def _other(shown: Shown, cells: Cells, row: Row) -> float:
    return shown.other(cells.address(row, "customers")) or 0
