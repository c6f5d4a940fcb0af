"""Where and why they left, as a picture: a bar a stage, cut by reason."""

from tracker.charts.bar_rows import BarRow, Note, Segment
from tracker.charts.fills import Fill, series_fills
from tracker.charts.legend import Entry, compared_entries
from tracker.charts.shown import Shown
from tracker.charts.stage_bars import StageBars, stacked
from tracker.reports.report import Row

REASONS = "reason:"
MOST = 9  # reasons with a colour of their own; the rarer ones are drawn as one


class LeftChart(StageBars):
    """Draws table "matrix": leavings by stage and reason, the most frequent reason first."""

    def __init__(self, shown: Shown) -> None:
        """Take the report."""
        self._cells = cells = shown.cells("matrix")
        keys = [column.key for column in cells.columns(lambda key: key.startswith(REASONS))]
        sums = {key: sum(cells.value(row, key) for row in cells.rows) for key in keys}
        by_size = sorted((key for key in keys if sums[key]), key=lambda key: -sums[key])
        own = by_size if len(by_size) <= MOST + 1 else by_size[:MOST]
        self._own, self._rest = own, by_size[len(own) :]
        self._fills = dict(zip([*own, ""], series_fills(len(own) + 1), strict=True))
        entries = [Entry(cells.heading(key), self._fills[key]) for key in own]
        if self._rest:
            entries.append(Entry(shown.word("others"), self._fills[""]))
        totals = [sum(cells.value(row, key) for key in keys) for row in cells.rows]
        others = [self._other(shown, row) for row in cells.rows]
        bars = zip(cells.rows, totals, others, strict=True)
        rows = [self._row(shown, row, int(total), other) for row, total, other in bars]
        super().__init__(shown, rows, entries + compared_entries(shown), max([*totals, *others], default=0))

    def _row(self, shown: Shown, row: Row, total: int, other: float) -> BarRow:
        cells = self._cells
        counts = {key: cells.value(row, key) for key in self._own if cells.value(row, key)}
        if rest := sum(cells.value(row, key) for key in self._rest):
            counts[""] = rest
        segments = [
            Segment(start, count, self._fills[key], shown.count(int(count)), cells.address(row, key) if key else None)
            for (key, count), start in zip(counts.items(), stacked(list(counts.values())), strict=True)
        ]
        stage = shown.cells("stages")
        address = next((stage.address(one, "left") for one in stage.rows if one.key == row.key), None)
        notes = [Note(shown.count(total), not total, address)]
        if address is not None and (change := shown.change(address)):
            notes.append(Note(change, muted=True))
        beside = [Segment(0, other, Fill(shown.style.muted))] if other else []
        return BarRow(cells.name(row), segments, notes, behind=False, track=address, beside=beside)

    def _other(self, shown: Shown, row: Row) -> float:
        if shown.compared is None:
            return 0
        tables = (table for table in shown.compared.other.tables if table.key == "matrix")
        same = (one for table in tables for one in table.rows if one.key == row.key)
        return sum(number.value or 0 for one in same for number in one.numbers)
