"""The board of a day as a picture: a bar a stage, as long as many stood there."""

from tracker.charts.bar_rows import BarRow, Note, Segment
from tracker.charts.fills import Fill
from tracker.charts.legend import compared_entries
from tracker.charts.shown import Shown
from tracker.charts.stage_bars import StageBars


class BoardChart(StageBars):
    """Draws table "stages": how many stood in each."""

    def __init__(self, shown: Shown) -> None:
        """Take the report."""
        cells = shown.cells("stages")
        rows, most = [], 0.0
        for row in cells.rows:
            address = cells.address(row, "count")
            count, other = cells.value(row, "count"), shown.other(address) or 0
            most = max(most, count, other)
            fill = Fill(row.colour or shown.style.accent)
            rows.append(
                BarRow(
                    cells.name(row),
                    [Segment(0, count, fill, cells.words(row, "count"), address)],
                    [Note(change, muted=True)] if (change := shown.change(address)) else [],
                    muted=not count,
                    track=address,
                    beside=[Segment(0, other, fill)] if other else [],
                )
            )
        super().__init__(shown, rows, compared_entries(shown), most)
