"""The Definitions sheet: each figure in a sentence."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tracker.exchange.captions import Explained, Sheet
from tracker.exchange.workbook.cells import MUTED, Pen, Value
from tracker.exchange.workbook.draft import Draft
from tracker.exchange.workbook.widths import LINE_POINTS, height_points
from tracker.reports.report import Report, Table

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

WIDTHS = {"A": 34, "B": 100}
HEADING_POINTS, ROOM_POINTS = 21.0, 3


def write_definitions(draft: Draft, reports: Sequence[Report], workings: Sequence[str]) -> None:
    """Write what every figure and column means, report by report, and every column of the workings."""
    captions, sheet = draft.captions, draft.sheets[Sheet.DEFINITIONS]
    for letter, width in WIDTHS.items():
        sheet.column_dimensions[letter].width = width
    sheet.sheet_view.showGridLines = False
    lines = _Lines(sheet)
    for report in reports:
        words = draft.words[report.name]
        lines.heading(draft.title(report.name), words.meaning)
        for one in report.figures:
            lines.explain(words.figures[one.key])
        for table in report.tables:
            lines.part(words.tables[table.key])
            for explained in _columns(draft, report, table):
                lines.explain(explained)
        if report.outside:
            lines.part(Explained(captions.outside, ""))
        for one in report.outside:
            lines.explain(words.outside[one.key])
    if workings:
        lines.heading(draft.title(Sheet.WORKINGS), captions.meaning)
        for column in workings:
            lines.explain(captions.check.workings[column])
        lines.explain(captions.check.not_recounted)


def _columns(draft: Draft, report: Report, table: Table) -> list[Explained]:
    """Give the words of a table's columns; those that come from the owner's data share one."""
    words = draft.words[report.name].columns
    found = [words[table.key, column.key] for column in table.columns if column.label is None]
    shared = words.get((table.key, "")) if any(column.label for column in table.columns) else None
    return [*found, shared] if shared else found


class _Lines:
    """Writes the sheet line by line."""

    def __init__(self, sheet: "Worksheet") -> None:
        self._sheet = sheet
        self._pen = Pen(sheet)
        self._rows = 0

    def heading(self, title: str, meaning: str) -> None:
        if self._rows:
            self._append(LINE_POINTS)
        points = max(HEADING_POINTS, height_points(meaning, WIDTHS["B"]) + ROOM_POINTS)
        self._append(points, self._pen.heading(title), self._pen.heading(meaning))

    def part(self, explained: Explained) -> None:
        points = height_points(explained.meaning, WIDTHS["B"]) + 2 * ROOM_POINTS
        label = self._pen.label(explained.label, bold=True, wrap=True, colour=MUTED)
        self._append(points, label, self._pen.label(explained.meaning, wrap=True, colour=MUTED))

    def explain(self, explained: Explained) -> None:
        points = height_points(explained.meaning, WIDTHS["B"]) + ROOM_POINTS
        label = self._pen.label(explained.label, bold=True, wrap=True)
        self._append(points, label, self._pen.label(explained.meaning, wrap=True))

    def _append(self, points: float, *values: Value) -> None:
        self._rows += 1
        self._sheet.row_dimensions[self._rows].height = points
        self._sheet.append(list(values))
