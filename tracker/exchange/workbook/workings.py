"""Formulas that go through the stage history row by row; the Check sheet's formulas count their results.

Row n works on row n of the sheet Stage history, which is sorted by customer, then time: each formula looks at its own
row and the neighbouring ones, so that the whole takes time in proportion to the history. Only the row of a customer's
last entry by the as-of day (`last`) looks its customer up in the sheet Customers.

Which stages a customer has been in is kept as a sum of powers of two: 1 for the first stage, 2 for the second, 4 for
the third. Exact for 49 stages, as far as a number in Excel goes without rounding.

Nothing here is counted by the program: besides formulas the sheet holds the numbers and names of the stages. Only the
columns that the chosen reports are counted again by are there. Sorting the sheet Stage history in another way breaks
the formulas; the Check sheet says so. Entries dated before March 1900 are text in Excel and make it differ.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from openpyxl.utils import get_column_letter

from tracker.domain.records import LoggedMove
from tracker.domain.stages import Stage
from tracker.exchange.captions import Sheet, WorkbookCaptions
from tracker.exchange.workbook.cells import Pen
from tracker.exchange.workbook.content import Records
from tracker.exchange.workbook.draft import Draft
from tracker.exchange.workbook.names import AS_OF, STAGE_NUMBERS, column_name
from tracker.exchange.workbook.record_sheets import HISTORY
from tracker.exchange.workbook.sheet_xml import escaped, put_number, put_text, style_of
from tracker.exchange.workbook.working_formulas import COLUMNS, CONTACT_MOMENT, CUSTOMER_FROM, LATER, Formula

NONE = 98  # in place of the first stage of customers, where none is marked: further than any
WIDTH, NAME_WIDTH, HEADING_POINTS = 12, 30, 36.0
LOG = "log"  # names of columns begin with it
DAYS = ("archived", "day", "contact", "joined_day", "touch_day", "known", "bought")  # columns of days


def wanted_columns(names: Collection[str], causes: Mapping[str, str]) -> list[str]:
    """Return the columns to write so that these are there, with all that they look at, in order."""
    wanted, more = set[str](), set(names)
    while more:
        wanted |= more
        looked_at: set[str] = set()
        for name in more:
            row = _Row("", {}, causes)
            COLUMNS[name](row)
            looked_at |= row.seen
        more = looked_at - wanted
    return [name for name in COLUMNS if name in wanted]


def write_workings(
    draft: Draft,
    moves: Records[LoggedMove],
    stages: Sequence[Stage],
    names: Collection[str],
    advance: Callable[[], None],
) -> None:
    """Write the formulas for the entries of the stage history, and name their columns; `advance` after each row.

    stages: those that reports show, in order. names: the columns that the Check sheet's formulas count.
    """
    sheet, captions = draft.sheets[Sheet.WORKINGS], draft.captions
    columns = wanted_columns(names, captions.causes)
    last_row = max(len(moves), 1) + 1
    for place, name in enumerate(columns, start=1):
        letters = get_column_letter(place)
        sheet.column_dimensions[letters].width = WIDTH
        draft.define(column_name(LOG, name), Sheet.WORKINGS, f"{letters}2:{letters}{last_row}")
    stages_at = len(columns) + 2
    numbers, stage_names = get_column_letter(stages_at), get_column_letter(stages_at + 1)
    sheet.column_dimensions[stage_names].width = NAME_WIDTH
    draft.define(STAGE_NUMBERS, Sheet.WORKINGS, f"{numbers}2:{numbers}{max(len(stages), 1) + 1}")
    sheet.freeze_panes = "A2"
    sheet.row_dimensions[1].height = HEADING_POINTS
    pen = Pen(sheet)
    headings = [captions.check.workings[name].label for name in columns]
    stage_headings = [pen.heading(text) for text in captions.check.stage_list]
    for place, (name, label, value) in enumerate(_single_cells(stages, captions)):
        draft.define(name, Sheet.WORKINGS, f"{get_column_letter(stages_at + 4 + 3 * place)}1")
        stage_headings += [None, pen.heading(label), pen.value(value)]
    sheet.append([*(pen.heading(text, right=True) for text in headings), None, *stage_headings])
    template = _row_template(draft, columns, captions)
    number_put, text_put = put_number(style_of(sheet)), put_text(None, style_of(sheet, quoted=True))

    def stage_cells(number: int) -> str:
        if number - 2 >= len(stages):
            return ""
        stage = stages[number - 2]
        return f'<c r="{numbers}{number}"{number_put(stage.id)}<c r="{stage_names}{number}"{text_put(stage.name)}'

    draft.long_rows[sheet.title] = _rows(template, moves, len(stages), stage_cells, advance)


def _single_cells(stages: Sequence[Stage], captions: WorkbookCaptions) -> list[tuple[str, str, str | int]]:
    """Give the names, words and values of the cells that formulas of every row look at."""
    later, first = captions.check.single_cells
    of_customers = (place for place, stage in enumerate(stages, start=1) if stage.customer_from)
    return [
        (LATER, later, f'=COUNTIF({CONTACT_MOMENT},">="&({AS_OF}+1))'),
        (CUSTOMER_FROM, first, next(of_customers, NONE)),
    ]


def _rows(
    template: str,
    moves: Records[LoggedMove],
    stages: int,
    stage_cells: Callable[[int], str],
    advance: Callable[[], None],
) -> Iterator[str]:
    n = 1
    for _, entries in groupby(moves, key=_customer):
        start = n + 1
        for _ in entries:
            n += 1
            cells = template % {"n": n, "b": n - 1, "a": n + 1, "s": start}
            yield f'<row r="{n}">{cells}{stage_cells(n) if n < stages + 2 else ""}</row>'
            advance()
    for number in range(n + 1, stages + 2):
        yield f'<row r="{number}">{stage_cells(number)}</row>'


def _customer(move: LoggedMove) -> int:
    return move.customer_id


def _row_template(draft: Draft, columns: Sequence[str], captions: WorkbookCaptions) -> str:
    """Write a row with places for its number (n), those before and after (b, a) and the customer's first (s)."""
    sheet = draft.sheets[Sheet.WORKINGS]
    letters = {name: get_column_letter(place) for place, name in enumerate(columns, start=1)}
    row = _Row(draft.cells(Sheet.HISTORY), letters, captions.causes)
    day_style = style_of(sheet, f"{captions.day_format};;")  # 0 is no day
    cells = []
    for name, letter in letters.items():
        style = f' s="{day_style}"' if name in DAYS else ""
        cells.append(f'<c r="{letter}%(n)d"{style}><f>{escaped(COLUMNS[name](row))}</f></c>')
    return "".join(cells)


@dataclass(slots=True)
class _Row(Formula):
    """What the formulas of a row refer to: cells of this row and its neighbours, as places in a template."""

    history: str
    letters: Mapping[str, str]
    causes: Mapping[str, str]
    seen: set[str] = field(default_factory=set)

    def log(self, name: str, row: str = "n") -> str:
        return f"{self._letters(name)}%({row})d"

    def upward(self, name: str) -> str:
        return f"{self._letters(name)}$%(s)d:{self._letters(name)}%(n)d"

    def of(self, key: str, row: str = "n") -> str:
        letters = get_column_letter(list(HISTORY).index(key) + 1)
        return f"{self.history}{letters}%({row})d".replace("%(", "\0").replace("%", "%%").replace("\0", "%(")

    def cause(self, key: str) -> str:
        return self.causes[key]

    def _letters(self, name: str) -> str:
        self.seen.add(name)
        return self.letters.get(name, "A")
