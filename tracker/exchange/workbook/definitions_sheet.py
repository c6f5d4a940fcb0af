"""The Definitions sheet: each figure in a sentence."""

from typing import TYPE_CHECKING

from tracker.exchange.captions import Explained, Sheet
from tracker.exchange.workbook.cells import Pen, Value
from tracker.exchange.workbook.draft import Draft
from tracker.exchange.workbook.funnel_sheet import FIGURES
from tracker.exchange.workbook.names import KEY_FIGURES
from tracker.exchange.workbook.widths import LINE_POINTS, height_points
from tracker.exchange.workbook.workings import COLUMNS

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

WIDTHS = {"A": 34, "B": 100}
HEADING_POINTS, ROOM_POINTS = 21.0, 3


def write_definitions(draft: Draft) -> None:
    """Write what every figure and every column of the workings means, sheet by sheet."""
    captions, sheet = draft.captions, draft.sheets[Sheet.DEFINITIONS]
    for letter, width in WIDTHS.items():
        sheet.column_dimensions[letter].width = width
    sheet.sheet_view.showGridLines = False
    lines = _Lines(sheet)
    lines.heading(draft.title(Sheet.SUMMARY), captions.meaning)
    for figure in KEY_FIGURES:
        lines.explain(captions.figures[figure])
    lines.heading(draft.title(Sheet.FUNNEL), captions.meaning)
    for figure in FIGURES:
        lines.explain(captions.figures[figure])
    lines.heading(draft.title(Sheet.WORKINGS), captions.meaning)
    for column in COLUMNS:
        lines.explain(captions.check.workings[column])


class _Lines:
    """Writes the sheet line by line."""

    def __init__(self, sheet: "Worksheet") -> None:
        self._sheet = sheet
        self._pen = Pen(sheet)
        self._rows = 0

    def heading(self, title: str, meaning: str) -> None:
        if self._rows:
            self._append(LINE_POINTS)
        self._append(HEADING_POINTS, self._pen.heading(title), self._pen.heading(meaning))

    def explain(self, explained: Explained) -> None:
        points = height_points(explained.meaning, WIDTHS["B"]) + ROOM_POINTS
        label = self._pen.label(explained.label, bold=True, wrap=True)
        self._append(points, label, self._pen.label(explained.meaning, wrap=True))

    def _append(self, points: float, *values: Value) -> None:
        self._rows += 1
        self._sheet.row_dimensions[self._rows].height = points
        self._sheet.append(list(values))
