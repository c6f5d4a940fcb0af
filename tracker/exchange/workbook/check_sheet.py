"""The Check sheet: what the reports say, recounted by formulas from the raw sheets and compared."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from openpyxl.formatting.rule import Rule
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.formula import ArrayFormula

from tracker.domain.money import exponent_of
from tracker.domain.stages import Stage
from tracker.exchange.captions import Sheet
from tracker.exchange.workbook import (
    check_buying,
    check_people,
    check_quiet,
    check_quotes,
    check_sales,
    check_satisfaction,
    check_stays,
    check_value,
)
from tracker.exchange.workbook.cells import ACCENT, BAD, BAD_SOFT, MUTED, Pen, Value, quoted
from tracker.exchange.workbook.check_terms import Checked, Recount
from tracker.exchange.workbook.draft import Draft
from tracker.exchange.workbook.names import VERDICT
from tracker.exchange.workbook.raw_sheet import add_table, unique_headings
from tracker.exchange.workbook.record_sheets import HISTORY
from tracker.exchange.workbook.report_sheet import Placed
from tracker.exchange.workbook.report_values import Formats
from tracker.reports.report import Address, Number, Report, ReportName, Unit

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

HEADER_ROW = 6
WIDTHS = {"A": 24, "B": 34, "C": 26, "D": 18, "E": 18, "F": 16}
TITLE_SIZE, TITLE_POINTS, HEADING_POINTS = 16, 27.0, 21.0
CLOSE = "0.0000001"  # percentages are no round numbers
RECOUNTS = {
    **check_stays.BY_REPORT,
    **check_people.BY_REPORT,
    **check_sales.BY_REPORT,
    **check_quotes.BY_REPORT,
    **check_value.BY_REPORT,
    **check_satisfaction.BY_REPORT,
    **check_buying.BY_REPORT,
    **check_quiet.BY_REPORT,
}
_WORKINGS = re.compile(r"\blog_(\w+)")


@dataclass(frozen=True, slots=True)
class _Line:
    """A row of the sheet before its place is known."""

    report: Report
    recount: Recount
    unit: Unit


class CheckSheet:
    """Plans the formulas, writes the sheet, and says which workings the formulas count."""

    def __init__(
        self, draft: Draft, reports: Sequence[Report], placed: Mapping[ReportName, Placed], stages: Sequence[Stage]
    ) -> None:
        """Plan the rows. placed: where each report's numbers stand. stages: those that reports show, in order."""
        self._draft, self._captions = draft, draft.captions
        self._words = draft.captions.check
        self._sheet = draft.sheets[Sheet.CHECK]
        self._pen = Pen(self._sheet)
        self._formats = Formats(draft.currency, draft.captions.points_format)
        self._placed = placed
        self._lines = list(chain.from_iterable(self._planned(report, stages) for report in reports))
        places = enumerate(self._lines, start=HEADER_ROW + 1)
        self._at = {(line.report.name, line.recount.address): f"E{row}" for row, line in places}
        self._formulas = [line.recount.formula(self._finder(line.report)) for line in self._lines]
        self._uncounted = [self._uncounted_of(report) for report in reports]

    @property
    def workings(self) -> set[str]:
        """The columns of the workings that the formulas count."""
        return set(chain.from_iterable(_WORKINGS.findall(formula) for formula in self._formulas))

    def write(self, entries: int) -> None:
        """Write the sheet. entries: how many the sheet Stage history has."""
        words, sheet, pen = self._words, self._sheet, self._pen
        last = HEADER_ROW + len(self._lines) + 1
        verdicts = f"F{HEADER_ROW + 1}:F{last}"
        for letter, width in WIDTHS.items():
            sheet.column_dimensions[letter].width = width
        sheet.freeze_panes = f"A{HEADER_ROW + 1}"
        headings = [words.report, words.figure, words.row, words.program, words.recounted, words.verdict]
        headings = unique_headings(headings)
        add_table(sheet, "Checks", f"A{HEADER_ROW}:F{last}", headings)
        _colour(sheet, verdicts, words.agrees, words.differs)
        _colour(sheet, "B2", words.all_agree, words.some_differ)
        self._draft.define(VERDICT, Sheet.CHECK, "B2")
        sheet.row_dimensions[1].height, sheet.row_dimensions[HEADER_ROW].height = TITLE_POINTS, HEADING_POINTS
        sheet.append([pen.text(self._captions.sheets[Sheet.CHECK].label, bold=True, size=TITLE_SIZE)])
        overall = f"=IF(B3=0,{quoted(words.all_agree)},{quoted(words.some_differ)})"
        sheet.append([pen.label(words.verdict), pen.fact(overall, bold=True)])
        differing = f"=ROWS({verdicts})-COUNTIF({verdicts},{quoted(words.agrees)})"
        sheet.append([pen.label(words.differing), pen.fact(differing)])
        sheet.append([pen.text(words.how, colour=MUTED)])
        sheet.append([])
        sheet.append([pen.heading(text, right=place > 2) for place, text in enumerate(headings)])  # noqa: PLR2004
        for row, (line, formula) in enumerate(zip(self._lines, self._formulas, strict=True), start=HEADER_ROW + 1):
            sheet.append(self._row(row, line, formula))
        labels = [pen.label(words.out_of_order), pen.label(), pen.label()]
        order = _out_of_order(self._draft.cells(Sheet.HISTORY), entries)
        sheet.append([*labels, *self._compared(last, "=0", f"={order}", "General")])
        self._write_uncounted()

    def _planned(self, report: Report, stages: Sequence[Stage]) -> list[_Line]:
        placed, prefix = self._placed[report.name], self._draft.cells(report.name)
        count = RECOUNTS.get(report.name)
        if count is None:
            return []
        labels = {key: f"{prefix}{cell}" for key, cell in placed.labels.items()}
        cells = {address: f"{prefix}{cell}" for address, cell in placed.numbers.items()}
        units = {address: unit for address, unit, _ in report.numbers()}
        early = self._draft.words[report.name].number(Number(1, n=1), Unit.COST_EACH)
        decimals = exponent_of(self._draft.currency)
        checked = Checked(report, stages, labels, cells, self._captions, early, decimals)
        return [_Line(report, one, units[one.address]) for one in count(checked) if one.address in units]

    def _finder(self, report: Report) -> "Finder":
        return Finder(self._at, report.name)

    def _row(self, row: int, line: _Line, formula: str) -> list[Value]:
        address = line.recount.address
        where = f"={self._draft.cells(line.report.name)}{self._placed[line.report.name].numbers[address]}"
        counted: str | ArrayFormula = f"={formula}"
        if line.recount.array:
            counted = ArrayFormula(f"E{row}", f"={formula}")
        report_words = self._draft.words[line.report.name]
        heading, name = self._labels(line.report, address)
        labels = [self._pen.label(report_words.title), self._pen.label(heading), self._pen.label(name)]
        return [*labels, *self._compared(row, where, counted, self._formats.of(line.unit))]

    def _labels(self, report: Report, address: Address) -> tuple[str, str]:
        words = self._draft.words[report.name]
        if address.table in {"", "outside"}:
            return (words.outside if address.table else words.figures)[address.column].label, ""
        table = report.table(address.table)
        column = next(one for one in table.columns if one.key == address.column)
        row = next(one for one in table.rows if one.key == address.row)
        heading = words.label(column.label) if column.label else words.columns[table.key, column.key].label
        if len(report.tables) > 1:
            heading = f"{words.tables[table.key].label}: {heading}"
        return heading, words.label(row.label)

    def _compared(self, row: int, program: str, formula: str | ArrayFormula, number_format: str) -> list[Value]:
        agrees, differs = quoted(self._words.agrees), quoted(self._words.differs)
        given, own = f"D{row}", f"E{row}"
        same = f"IF(ISNUMBER({given})*ISNUMBER({own}),ABS({given}-{own})<{CLOSE},{given}={own})"
        return [
            self._pen.value(program, number_format),
            self._pen.value(formula, number_format),  # type: ignore[arg-type]
            self._pen.value(f"=IFERROR(IF({same},{agrees},{differs}),{differs})"),
        ]

    def _uncounted_of(self, report: Report) -> list[str]:
        """Name the figures that no formula counts again, each once; with its row where others of its column are."""
        counted = {address for name, address in self._at if name == report.name}
        title = self._draft.words[report.name].title
        partly = {(address.table, address.column) for address in counted}
        names = []
        for address, _, _ in report.numbers():
            if address not in counted:
                heading, row = self._labels(report, address)
                only = row if (address.table, address.column) in partly else ""
                names.append(" · ".join(part for part in (title, heading, only) if part))
        return list(dict.fromkeys(names))

    def _write_uncounted(self) -> None:
        names = list(chain.from_iterable(self._uncounted))
        if names:
            explained = self._words.not_recounted
            self._sheet.append([])
            self._sheet.append([self._pen.text(explained.label, bold=True)])
            self._sheet.append([self._pen.text(explained.meaning, colour=MUTED)])
            for name in names:
                self._sheet.append([self._pen.text(name)])


@dataclass(frozen=True, slots=True)
class Finder:
    """Says in which cell of the Check sheet a number of a report is counted again."""

    at: Mapping[tuple[ReportName, Address], str]
    report: ReportName

    def __call__(self, address: Address) -> str:
        """Return the cell. Raises KeyError."""
        return self.at[self.report, address]


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
