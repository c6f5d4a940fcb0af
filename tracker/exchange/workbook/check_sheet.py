"""The Check sheet: every count and percentage of the funnel, recounted by formulas and compared."""

from typing import TYPE_CHECKING

from openpyxl.formatting.rule import Rule
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter

from tracker.exchange.captions import Sheet, WorkbookCaptions
from tracker.exchange.workbook.cells import ACCENT, BAD, BAD_SOFT, MUTED, PERCENT, Pen, Value, quoted
from tracker.exchange.workbook.check_formulas import Recount, recounts
from tracker.exchange.workbook.draft import Draft
from tracker.exchange.workbook.names import VERDICT
from tracker.exchange.workbook.raw_sheet import add_table, unique_headings
from tracker.exchange.workbook.record_sheets import HISTORY
from tracker.reports.funnel_report import FunnelReport

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

HEADER_ROW = 6
WIDTHS = {"A": 30, "B": 24, "C": 18, "D": 18, "E": 16}
TITLE_SIZE, TITLE_POINTS, HEADING_POINTS = 16, 27.0, 21.0
CLOSE = "0.0000001"  # percentages are no round numbers


def write_check(draft: Draft, report: FunnelReport, entries: int) -> None:
    """Write the sheet. entries: how many the sheet Stage history has."""
    captions, sheet = draft.captions, draft.sheets[Sheet.CHECK]
    words, pen = captions.check, Pen(sheet)
    rows = list(recounts(report, draft.cells(Sheet.FUNNEL), HEADER_ROW + 1))
    last = HEADER_ROW + len(rows) + 1
    verdicts = f"E{HEADER_ROW + 1}:E{last}"
    for letter, width in WIDTHS.items():
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = f"A{HEADER_ROW + 1}"
    headings = unique_headings([words.figure, words.stage, words.program, words.recounted, words.verdict])
    add_table(sheet, "Checks", f"A{HEADER_ROW}:E{last}", headings)
    _colour(sheet, verdicts, words.agrees, words.differs)
    _colour(sheet, "B2", words.all_agree, words.some_differ)
    draft.define(VERDICT, Sheet.CHECK, "B2")
    sheet.row_dimensions[1].height, sheet.row_dimensions[HEADER_ROW].height = TITLE_POINTS, HEADING_POINTS
    sheet.append([pen.text(captions.sheets[Sheet.CHECK].label, bold=True, size=TITLE_SIZE)])
    overall = f"=IF(B3=0,{quoted(words.all_agree)},{quoted(words.some_differ)})"
    sheet.append([pen.label(words.verdict), pen.fact(overall, bold=True)])
    differing = f"=ROWS({verdicts})-COUNTIF({verdicts},{quoted(words.agrees)})"
    sheet.append([pen.label(words.differing), pen.fact(differing)])
    sheet.append([pen.text(words.how, colour=MUTED)])
    sheet.append([])
    sheet.append([pen.heading(text, right=place > 1) for place, text in enumerate(headings)])
    for number, recount in enumerate(rows, start=HEADER_ROW + 1):
        sheet.append(_row(pen, number, recount, captions))
    order = _row(pen, last, Recount("", "", "0", _out_of_order(draft.cells(Sheet.HISTORY), entries)), captions)
    sheet.append(order)


def _row(pen: Pen, number: int, recount: Recount, captions: WorkbookCaptions) -> list[Value]:
    words = captions.check
    label = captions.figures[recount.figure].label if recount.figure else words.out_of_order
    number_format = PERCENT if recount.is_rate else "General"
    program, own = f"C{number}", f"D{number}"
    same = f"IF(ISNUMBER({program})*ISNUMBER({own}),ABS({program}-{own})<{CLOSE},{program}={own})"
    agrees, differs = quoted(words.agrees), quoted(words.differs)
    return [
        pen.label(label),
        pen.label(recount.stage),
        pen.value(f"={recount.program}", number_format),
        pen.value(f"={recount.formula}", number_format),
        pen.value(f"=IFERROR(IF({same},{agrees},{differs}),{differs})"),
    ]


def _out_of_order(history: str, entries: int) -> str:
    """Count the entries that do not stand before the next one, by customer, then by time."""
    if entries <= 1:
        return "0"
    here, after = (
        {
            key: f"{history}{get_column_letter(place)}{first}:{get_column_letter(place)}{first + entries - 2}"
            for place, key in enumerate(HISTORY, start=1)
        }
        for first in (2, 3)
    )
    same = f"({here['customer']}={after['customer']})"
    return f"SUMPRODUCT(({here['customer']}>{after['customer']})+{same}*({here['moment']}>{after['moment']}))"


def _colour(sheet: "Worksheet", cells: str, good: str, bad: str) -> None:
    looks = ((good, ACCENT, None), (bad, BAD, PatternFill(bgColor=BAD_SOFT, fill_type="solid")))
    for text, colour, fill in looks:
        look = DifferentialStyle(font=Font(color=colour, b=True), fill=fill)
        rule = Rule("cellIs", operator="equal", formula=[quoted(text)], dxf=look)
        sheet.conditional_formatting.add(cells, rule)
