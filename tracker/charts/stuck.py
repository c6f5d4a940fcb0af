"""What happened to each stay as a picture: a bar a stage, all of equal length, cut into shares."""

from tracker.charts.bar_rows import BarRow, Note, Segment
from tracker.charts.fills import BACK, FORWARD, HERE, LEFT, OTHER
from tracker.charts.legend import Entry, compared_entries
from tracker.charts.shown import Cells, Shown
from tracker.charts.stage_bars import StageBars, stacked
from tracker.reports.report import Row, Unit

ENDS = {"forward": FORWARD, "back": BACK, "left": LEFT, "other": OTHER, "here": HERE}


class StuckChart(StageBars):
    """Draws table "stages": of the stays in each, how many went on, back, left, or are still there."""

    def __init__(self, shown: Shown) -> None:
        """Take the report."""
        cells = shown.cells("stages")
        ends = {key: fill for key, fill in ENDS.items() if cells.has(key)}
        entries = [Entry(cells.heading(key), fill) for key, fill in ends.items()]
        rows = [_row(shown, cells, row) for row in cells.rows]
        super().__init__(shown, rows, entries + compared_entries(shown), 1.0)


def _row(shown: Shown, cells: Cells, row: Row) -> BarRow:
    stays = cells.value(row, "stays")
    segments = _segments({key: cells.value(row, key) for key in ENDS}, stays)
    named = [
        Segment(one.start, one.length, one.fill, cells.words(row, key), cells.address(row, key))
        for key, one in segments.items()
    ]
    others = {key: shown.other(cells.address(row, key)) or 0 for key in ENDS}
    return BarRow(
        cells.name(row),
        named,
        _notes(shown, cells, row),
        behind=False,
        track=cells.address(row, "stays"),
        beside=list(_segments(others, shown.other(cells.address(row, "stays")) or 0).values()),
    )


def _segments(counts: dict[str, float], whole: float) -> dict[str, Segment]:
    shares = {key: count / whole for key, count in counts.items() if count and whole}
    starts = stacked(list(shares.values()))
    return {key: Segment(start, share, ENDS[key]) for (key, share), start in zip(shares.items(), starts, strict=True)}


def _notes(shown: Shown, cells: Cells, row: Row) -> list[Note]:
    rate, address = cells.number(row, "move_on"), cells.address(row, "move_on")
    if rate.value is None:
        return []
    words = shown.captions.phrase("went_on", shown.words(rate, Unit.SHARE))
    notes = [Note(words, rate.is_small, address)]
    if rate.is_small:
        notes.append(Note(shown.captions.of_few(rate.size), muted=True))
    elif change := shown.change(address):
        notes.append(Note(change, muted=True))
    return notes
