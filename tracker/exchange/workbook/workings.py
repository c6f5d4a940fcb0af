"""Formulas that go through the stage history row by row; the Check sheet's formulas count their results.

Row n works on row n of the sheet Stage history, which is sorted by customer, then time: each formula looks at its own
row and the neighbouring ones, so that the whole takes time in proportion to the history. Only the row of a customer's
last entry by the as-of day (`last`) looks its customer up in the sheet Customers.

Which stages a customer has been in is kept as a sum of powers of two: 1 for the first stage of the report, 2 for the
second, 4 for the third. Exact for 49 stages, as far as a number in Excel goes without rounding.

Nothing here is counted by the program: besides formulas the sheet holds the numbers and names of the report's stages.
Sorting the sheet Stage history in another way breaks the formulas; the Check sheet says so. Entries dated before
March 1900 are text in Excel and make it differ.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import zip_longest

from openpyxl.utils import get_column_letter

from tracker.domain.stages import Cause
from tracker.exchange.captions import Sheet
from tracker.exchange.workbook.cells import Pen, Value, quoted
from tracker.exchange.workbook.draft import Draft
from tracker.exchange.workbook.names import (
    AS_OF,
    CUSTOMER_ARCHIVED,
    CUSTOMER_IDS,
    FIRST_DAY,
    LAST_DAY,
    STAGE_NUMBERS,
)
from tracker.exchange.workbook.raw_sheet import ColumnCell
from tracker.exchange.workbook.record_sheets import HISTORY
from tracker.reports.funnel_report import FunnelReport

COLUMNS = ("again", "place", "counts", "joined", "visited", "in_order", "last", "archived", "outcome", "stays")
ARCHIVED_AT = COLUMNS.index("archived")
ELSEWHERE = 99  # the place of a stage that is none of the report's; 0 is Left, -1 an entry after the as-of day
HERE, FORWARD, BACK, LEFT, OTHER = range(1, 6)  # outcomes of a stay; 0: none that counts
STAGES_AT = len(COLUMNS) + 2  # the column of the stages' numbers, their names beside it
WIDTH, NAME_WIDTH, HEADING_POINTS = 12, 30, 36.0


def write_workings(draft: Draft, report: FunnelReport, entries: int, advance: Callable[[], None]) -> None:
    """Write the formulas for so many entries of the stage history, and name their columns; `advance` after each row."""
    sheet, captions = draft.sheets[Sheet.WORKINGS], draft.captions
    stages = report.stages
    last_row = max(entries, 1) + 1
    for place, name in enumerate(COLUMNS, start=1):
        letter = get_column_letter(place)
        sheet.column_dimensions[letter].width = WIDTH
        draft.define(column_name(name), Sheet.WORKINGS, f"{letter}2:{letter}{last_row}")
    numbers, names = get_column_letter(STAGES_AT), get_column_letter(STAGES_AT + 1)
    sheet.column_dimensions[names].width = NAME_WIDTH
    draft.define(STAGE_NUMBERS, Sheet.WORKINGS, f"{numbers}2:{numbers}{max(len(stages), 1) + 1}")
    sheet.freeze_panes = "A2"
    sheet.row_dimensions[1].height = HEADING_POINTS
    pen = Pen(sheet)
    headings = [captions.check.workings[name].label for name in COLUMNS]
    stage_headings = [pen.heading(text) for text in captions.check.stage_list]
    sheet.append([*(pen.heading(text, right=True) for text in headings), None, *stage_headings])
    listed: list[list[Value]] = [[pen.fact(row.stage.id), pen.label(row.name)] for row in stages]
    archived = ColumnCell(sheet)
    archived.number_format = f"{captions.day_format};;"  # 0 is no day
    for formulas, stage in zip_longest(_formulas(entries, draft.cells(Sheet.HISTORY), captions.causes), listed):
        cells: list[Value] = list(formulas or [None] * len(COLUMNS))
        if formulas:
            archived.value = formulas[ARCHIVED_AT]
            cells[ARCHIVED_AT] = archived
        sheet.append([*cells, None, *(stage or ())])
        advance()


def column_name(column: str) -> str:
    """Return the name that formulas use for a column of COLUMNS."""
    return f"log_{column}"


def _formulas(entries: int, history: str, causes: Mapping[str, str]) -> Iterator[Sequence[str]]:
    at = {key: f"{history}{get_column_letter(place)}" for place, key in enumerate(HISTORY, start=1)}
    customer, stage, moment, cause = at["customer"], at["stage_number"], at["moment"], at["cause"]
    shop_did = (Cause.OPENING, Cause.SET_CHANGE, Cause.STAGE_REMOVED)
    opening, set_change, removed = (quoted(causes[one]) for one in shop_did)
    for n in range(2, entries + 2):
        before, after = n - 1, n + 1
        seen_visited, seen_stays = f"A{n}*N(E{before})", f"A{n}*N(J{before})"
        yield (
            f"=N({customer}{n}={customer}{before})",
            f"=IF({moment}{n}>={AS_OF}+1,-1,IF({stage}{n}=0,0,IFERROR(MATCH({stage}{n},{STAGE_NUMBERS},0),{ELSEWHERE})))",
            f"=IF(OR({cause}{n}={opening},{cause}{n}={set_change}),1,IF({cause}{n}={removed},2,0))",
            f"=IF(A{n}*N(D{before})>0,D{before},IF({stage}{n}=0,0,"
            f"IF(AND(C{n}=0,{moment}{n}>=N({FIRST_DAY}),{moment}{n}<{LAST_DAY}+1),1,2)))",
            f"={seen_visited}+IF(AND(C{n}=0,B{n}>0,B{n}<{ELSEWHERE}),{_if_new(seen_visited, n)},0)",
            f"=A{n}*N(F{before})+(E{n}<>{seen_visited})*(B{n}=A{n}*N(F{before})+1)",
            f"=IF(OR(B{n}<0,AND(N(A{after})=1,N(B{after})>=0)),0,1)",
            f"=IF(G{n}=0,0,N(INDEX({CUSTOMER_ARCHIVED},MATCH({customer}{n},{CUSTOMER_IDS},0))))",
            f"=IF(OR(B{n}<1,B{n}={ELSEWHERE},C{n}=1,{moment}{n}<N({FIRST_DAY}),{moment}{n}>={LAST_DAY}+1),0,"
            f"IF(G{n}=1,{HERE},IF(C{after}<>0,{OTHER},IF({stage}{after}=0,{LEFT},"
            f"IF(OR(B{after}={ELSEWHERE},B{after}=B{n}),{OTHER},IF(B{after}>B{n},{FORWARD},{BACK}))))))",
            f"={seen_stays}+IF(I{n}=0,0,{_if_new(seen_stays, n)})",
        )


def _if_new(seen: str, n: int) -> str:
    """Give the stage's power of two where it is not in the sum yet, else 0."""
    return f"IF(INT({seen}/2^(B{n}-1))=2*INT({seen}/2^B{n}),2^(B{n}-1),0)"
