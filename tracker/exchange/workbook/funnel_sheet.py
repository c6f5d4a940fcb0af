"""The Funnel sheet: all figures of all stages, and two charts of them."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from openpyxl.utils import get_column_letter

from tracker.exchange.captions import Sheet, WorkbookCaptions
from tracker.exchange.workbook.bar_chart import Bar, bar_chart
from tracker.exchange.workbook.cells import (
    INK,
    MUTED,
    PERCENT,
    Pen,
    Value,
    rgb,
)
from tracker.exchange.workbook.draft import Draft
from tracker.exchange.workbook.raw_sheet import add_table, unique_headings
from tracker.exchange.workbook.widths import text_width
from tracker.reports.funnel_report import FunnelReport, FunnelRow

if TYPE_CHECKING:
    from openpyxl.chart import BarChart
    from openpyxl.worksheet.worksheet import Worksheet

BOARD = ("on_board",)
COHORT = ("reached", "visited", "strict", "step", "from_start")
STAYS = (
    *("stays", "stay_customers", "forward", "back", "left", "other", "here", "move_on"),
    *("days_median", "days_p75", "waiting_median", "returning"),
)
FIGURES = (*BOARD, *COHORT, *STAYS)
RATES = frozenset({"step", "from_start", "move_on"})
FEW = 10  # of fewer people a rate is grey
HEADER_ROW = 7
TITLE_SIZE = 16
TITLE_POINTS, HEADER_POINTS, ROW_POINTS = 27.0, 50.0, 19.0
COLUMN_WIDTH, DAY_WIDTH = 10.5, 13.0
NARROWEST_NAMES, WIDEST_NAMES = 20, 40
CHART_GAP = 2  # rows from the last stage to the charts
RIGHT = "J"  # column of the second chart


def figure_cell(figure: str, place: int) -> str:
    """Return the cell of a figure of the stage in this place, from 0 on."""
    return f"{get_column_letter(FIGURES.index(figure) + 2)}{HEADER_ROW + 1 + place}"


def write_funnel(draft: Draft, report: FunnelReport) -> None:
    """Write the sheet."""
    sheet, captions = draft.sheets[Sheet.FUNNEL], draft.captions
    headings = unique_headings([captions.stage, *(captions.figures[figure].label for figure in FIGURES)])
    last_row = HEADER_ROW + max(len(report.stages), 1)
    _lay_out(sheet, report, len(headings))
    add_table(sheet, "Funnel", f"A{HEADER_ROW}:{get_column_letter(len(headings))}{last_row}", headings)
    for figure, title, column in (("reached", captions.chart_reached, "A"), ("on_board", captions.chart_board, RIGHT)):
        sheet.add_chart(funnel_chart(draft, report, figure, title), f"{column}{last_row + CHART_GAP}")
    pen = Pen(sheet)
    sheet.append([pen.text(captions.sheets[Sheet.FUNNEL].label, bold=True, size=TITLE_SIZE)])
    for label, day in period_lines(report, captions):
        sheet.append([pen.text(label, colour=MUTED), pen.fact(day, captions.day_format)])
    sheet.append([])
    sheet.append([None, None, *_group(pen, captions.groups[0], COHORT), *_group(pen, captions.groups[1], STAYS)])
    sheet.append([pen.heading(text, right=place > 0) for place, text in enumerate(headings)])
    before = 0
    for row in report.stages:
        sheet.append([pen.label(row.name, bold=True, edge=rgb(row.stage.colour)), *_figures(pen, row, report, before)])
        before = row.reached


def period_lines(report: FunnelReport, captions: WorkbookCaptions) -> list[tuple[str, date | str]]:
    """Say which days a report is about: the words for each and the day."""
    first = report.first or captions.first_entry
    return [(captions.first_day, first), (captions.last_day, report.last), (captions.as_of, report.as_of)]


def funnel_chart(draft: Draft, report: FunnelReport, figure: str, title: str) -> "BarChart":
    """Draw a figure of all stages as bars that refer to the Funnel sheet."""
    rows = (HEADER_ROW + 1, HEADER_ROW + max(len(report.stages), 1))
    column = figure_cell(figure, 0).rstrip("0123456789")
    return bar_chart(
        title,
        [Bar(row.name, getattr(row, figure), rgb(row.stage.colour)) for row in report.stages],
        heading=draft.cells(Sheet.FUNNEL, f"${column}${HEADER_ROW}"),
        names=draft.cells(Sheet.FUNNEL, f"$A${rows[0]}:$A${rows[1]}"),
        values=draft.cells(Sheet.FUNNEL, f"${column}${rows[0]}:${column}${rows[1]}"),
    )


def _lay_out(sheet: "Worksheet", report: FunnelReport, columns: int) -> None:
    names = [text_width(row.name) + 2 for row in report.stages]
    sheet.column_dimensions["A"].width = min(max([NARROWEST_NAMES, *names]), WIDEST_NAMES)
    sheet.column_dimensions["B"].width = DAY_WIDTH
    for place in range(3, columns + 1):
        sheet.column_dimensions[get_column_letter(place)].width = COLUMN_WIDTH
    sheet.freeze_panes = f"B{HEADER_ROW + 1}"
    sheet.sheet_view.showGridLines = False
    sheet.row_dimensions[1].height = TITLE_POINTS
    sheet.row_dimensions[HEADER_ROW].height = HEADER_POINTS
    for row in range(HEADER_ROW + 1, HEADER_ROW + 1 + len(report.stages)):
        sheet.row_dimensions[row].height = ROW_POINTS


def _group(pen: Pen, title: str, figures: Sequence[str]) -> list[Value]:
    return [pen.group(title), *(pen.group() for _ in figures[1:])]


def _figures(pen: Pen, row: FunnelRow, report: FunnelReport, before: int) -> list[Value]:
    """Give a stage's cells; rates of few people are grey. before: how many reached the stage before."""
    people = {"step": before, "from_start": report.stages[0].reached, "move_on": row.forward + row.back + row.left}
    return [
        pen.value(
            getattr(row, figure),
            PERCENT if figure in RATES else "General",
            colour=MUTED if people.get(figure, FEW) < FEW else INK,
        )
        for figure in FIGURES
    ]
