"""The sheet of a report, whichever it is: its days, its sentences, each table as a real one, its charts beside."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from openpyxl.formatting.rule import ColorScaleRule, Rule
from openpyxl.styles import Font
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter

from tracker.exchange.captions import WorkbookCaptions
from tracker.exchange.workbook.cells import MUTED, Pen, Value, rgb
from tracker.exchange.workbook.draft import Draft
from tracker.exchange.workbook.line_data import CurveBlock, curve_rows
from tracker.exchange.workbook.names import figure_name, table_name
from tracker.exchange.workbook.native_charts import Bars, Names, bar_chart, line_chart, rows_high
from tracker.exchange.workbook.raw_sheet import add_table, unique_headings
from tracker.exchange.workbook.report_charts import PLANS, SHADED, ChartPlan, drawn_columns, series_colour
from tracker.exchange.workbook.report_values import MONEY, Formats, shows_n
from tracker.exchange.workbook.widths import LINE_POINTS, text_width, wrapped_lines
from tracker.reports.comparing import Difference, compare
from tracker.reports.report import SMALL, Address, Figure, Number, Report, Row, Table, Unit

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

TITLE_SIZE, TABLE_SIZE = 16, 13
TITLE_POINTS, TABLE_POINTS, ROW_POINTS = 27.0, 24.0, 19.0
HEADING_WIDTH, COLUMN_WIDTH = 11, 13.0  # characters in a line of a heading, and the column around it
MONEY_ROOM = 4  # decimals that are not always said in words, and a margin
NARROWEST_NAMES, WIDEST_NAMES = 26, 44
SHADE = "9CC7BB"
LINES_HIGH = 22  # rows that a picture of lines covers


@dataclass(frozen=True, slots=True)
class Placed:
    """Where the numbers of a report stand on its sheet: cells such as "B12"."""

    numbers: dict[Address, str] = field(default_factory=dict)
    labels: dict[tuple[str, str], str] = field(default_factory=dict)  # by table and row
    charts: list[ChartPlan] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Field:
    """A column of a sheet: a column of a report's table, or its n, the other report's number, the change."""

    heading: str
    column: int
    part: str  # "number", "n", "other", "change"


class ReportSheet:
    """Writes the sheet from the top down."""

    def __init__(self, draft: Draft, report: Report, other: Report | None, *, whom: str, compared_with: str) -> None:
        """Begin on the empty sheet. other: what it is compared with, in the words `compared_with`."""
        self._draft, self._report = draft, report
        self._captions, self._words = draft.captions, draft.words[report.name]
        self._whom, self._compared_with = whom, compared_with
        self._sheet: Worksheet = draft.sheets[report.name]
        self._pen = Pen(self._sheet)
        self._formats = Formats(draft.currency, draft.captions.points_format)
        self._differences: Mapping[Address, Difference] = compare(report, other).differences if other else {}
        self._compares = other is not None
        self._rows = 0
        self._placed = Placed()

    def write(self) -> Placed:
        """Write all of it."""
        self._lay_out()
        self._head()
        self._figures(self._captions.figure, self._report.figures, "")
        for table in self._report.tables:
            self._table(table)
        self._figures(self._captions.outside, self._report.outside, "outside")
        self._lines()
        return self._placed

    def _lay_out(self) -> None:
        labels = [text_width(self._words.label(row.label)) for table in self._report.tables for row in table.rows]
        names = [text_width(words.label) for words in (*self._words.figures.values(), *self._words.outside.values())]
        width = min(max([NARROWEST_NAMES, *(2 + one for one in (*labels, *names))]), WIDEST_NAMES)
        self._sheet.column_dimensions["A"].width = width
        money = (self._words.number(one, unit) for _, unit, one in self._report.numbers() if unit in MONEY)
        room = max([COLUMN_WIDTH, *(text_width(text) + MONEY_ROOM for text in money)])
        most = max((len(self._fields(table)) for table in self._report.tables), default=0)
        for place in range(2, max(most, 4, 2 * len(self._report.curves)) + 2):
            self._sheet.column_dimensions[get_column_letter(place)].width = room
        self._sheet.freeze_panes = "B2"
        self._sheet.sheet_view.showGridLines = False

    def _head(self) -> None:
        pen, captions, words = self._pen, self._captions, self._words
        self._append(TITLE_POINTS, pen.text(words.title, bold=True, size=TITLE_SIZE))
        self._append(LINE_POINTS, pen.text(words.meaning, colour=MUTED))
        for label, day in period_lines(self._report, captions):
            self._append(LINE_POINTS, pen.text(label, colour=MUTED), pen.fact(day, captions.day_format))
        for label, text in ((captions.whom, self._whom), (captions.compared, self._compared_with)):
            if text:
                self._append(LINE_POINTS, pen.text(label, colour=MUTED), pen.label(text))
        self._append(LINE_POINTS)
        for sentence in words.sentences:
            self._append(ROW_POINTS, pen.text(sentence))
        if words.sentences:
            self._append(LINE_POINTS)

    def _figures(self, heading: str, figures: Sequence[Figure], table: str) -> None:
        if not figures:
            return
        has_n = any(one.number.n is not None for one in figures)
        headings = [heading, self._captions.number, *(["n"] if has_n else []), *self._compared_headings()]
        self._heading(unique_headings(headings), f"{self._report.name}_{table or 'figures'}", len(figures))
        words = self._words.outside if table else self._words.figures
        for one in figures:
            address = Address(table, "", one.key)
            row = self._rows + 1
            self._placed.numbers[address] = f"B{row}"
            self._draft.define(figure_name(self._report.name, table, one.key), self._report.name, f"B{row}")
            cells = [self._pen.label(words[one.key].label), self._number(one.number, one.unit)]
            if has_n:
                cells.append(self._pen.value(one.number.n, "#,##0") if one.number.n is not None else self._pen.label())
            cells += self._compared_cells(address, one.unit)
            self._append(ROW_POINTS, *cells)
        self._append(LINE_POINTS)

    def _table(self, table: Table) -> None:
        explained = self._words.tables[table.key]
        self._append(TABLE_POINTS, self._pen.text(explained.label, bold=True, size=TABLE_SIZE))
        self._append(LINE_POINTS, self._pen.text(explained.meaning, colour=MUTED))
        if not table.columns:
            self._append(ROW_POINTS, self._pen.text(self._words.nothing, colour=MUTED))
            self._append(LINE_POINTS)
            return
        fields = self._fields(table)
        headings = unique_headings([self._captions.row, *(one.heading for one in fields)])
        self._heading(headings, f"{self._report.name}_{table.key}", len(table.rows))
        first = self._rows + 1
        for row in table.rows:
            self._row(table, row, fields)
        if not table.rows:
            self._append(LINE_POINTS)
        self._grey(fields, first)
        if (self._report.name, table.key) in SHADED:
            self._shade(table, fields, first)
        self._append(LINE_POINTS)
        charted = [row for row in table.rows if not row.is_total]
        for plan in PLANS.get(self._report.name, ()):
            if plan.table == table.key and charted and drawn_columns(plan, table):
                self._placed.charts.append(plan)
                chart = table_chart(self._draft, self._report, plan, self._placed)
                self._put_chart(chart, rows_high(chart))

    def _row(self, table: Table, row: Row, fields: Sequence[_Field]) -> None:
        at = self._rows + 1
        self._placed.labels[table.key, row.key] = f"A{at}"
        edge = rgb(row.colour) if row.colour else ""
        cells = [self._pen.label(self._words.label(row.label), bold=bool(edge) or row.is_total, edge=edge)]
        for place, one in enumerate(fields, start=2):
            column, number = table.columns[one.column], row.numbers[one.column]
            address = Address(table.key, row.key, column.key)
            if one.part == "number":
                self._placed.numbers[address] = f"{get_column_letter(place)}{at}"
                grey = column.label is not None and number.is_small
                cells.append(self._number(number, column.unit, grey=grey))
            elif one.part == "n":
                cells.append(self._pen.value(number.n, "#,##0", colour=MUTED))
            elif one.part == "other":
                cells += self._compared_cells(address, column.unit)
        self._append(ROW_POINTS, *cells)

    def _fields(self, table: Table) -> list[_Field]:
        """Lay the columns of a table out: each with its n and what it is compared with beside it."""
        fields = []
        for place, column in enumerate(table.columns):
            heading = self._column_heading(table, place)
            fields.append(_Field(heading, place, "number"))
            if shows_n(column):
                fields.append(_Field(f"n: {heading}", place, "n"))
            for part, text in zip(("other", "change"), self._compared_headings(), strict=False):
                fields.append(_Field(f"{heading}, {text}", place, part))
        return fields

    def _column_heading(self, table: Table, place: int) -> str:
        column = table.columns[place]
        return self._words.label(column.label) if column.label else self._words.columns[table.key, column.key].label

    def _compared_headings(self) -> list[str]:
        return [self._compared_with, self._captions.change] if self._compares else []

    def _compared_cells(self, address: Address, unit: Unit) -> list[Value]:
        if not self._compares:
            return []
        difference = self._differences.get(address)
        other = self._number(difference.other if difference else Number(None), unit, grey=True)
        change_format = self._formats.of_change(difference.unit if difference else unit)
        return [other, self._pen.value(self._formats.change(difference), change_format)]

    def _number(self, number: Number, unit: Unit, *, grey: bool = False) -> Value:
        if unit is Unit.COST_EACH and number.is_small and number.value is not None:
            return self._pen.value(self._words.number(number, unit), colour=MUTED)
        colour = {"colour": MUTED} if grey else {}
        return self._pen.value(self._formats.value(number, unit), self._formats.of(unit), **colour)

    def _heading(self, headings: Sequence[str], name: str, rows: int) -> None:
        at = self._rows + 1
        last = f"{get_column_letter(len(headings))}{at + max(rows, 1)}"
        add_table(self._sheet, table_name(name), f"A{at}:{last}", headings)
        lines = max(wrapped_lines(text, HEADING_WIDTH) for text in headings)
        cells = [self._pen.heading(text, right=place > 0) for place, text in enumerate(headings)]
        self._append(lines * LINE_POINTS + 4, *cells)

    def _grey(self, fields: Sequence[_Field], first: int) -> None:
        """Grey the rates of few people, also when somebody changes the n."""
        look = DifferentialStyle(font=Font(color=MUTED, i=True))
        for place, one in enumerate(fields, start=2):
            if one.part == "n" and self._rows >= first:
                value, n = get_column_letter(place - 1), get_column_letter(place)
                rule = Rule("expression", formula=[f"AND(ISNUMBER({n}{first}),{n}{first}<{SMALL})"], dxf=look)
                self._sheet.conditional_formatting.add(f"{value}{first}:{value}{self._rows}", rule)

    def _shade(self, table: Table, fields: Sequence[_Field], first: int) -> None:
        """Colour the cells of a matrix by their numbers."""
        labelled = any(column.label for column in table.columns)
        matrix = [
            place
            for place, one in enumerate(fields, start=2)
            if one.part == "number" and (table.columns[one.column].label or not labelled)
        ]
        if matrix and self._rows >= first:
            cells = f"{get_column_letter(matrix[0])}{first}:{get_column_letter(matrix[-1])}{self._rows}"
            white = {"start_type": "num", "start_value": 0, "start_color": "FFFFFF"}
            rule = ColorScaleRule(**white, end_type="max", end_color=SHADE)  # type: ignore[no-untyped-call]
            self._sheet.conditional_formatting.add(cells, rule)

    def _lines(self) -> None:
        """Write what the curves are drawn from, and draw them."""
        if not self._report.curves:
            return
        block = CurveBlock(self._draft.cells(self._report.name), self._report.curves, self._words.label)
        units = [self._formats.of(curve.unit) for curve in self._report.curves]
        below = self._rows + LINES_HIGH + 2  # the row of the headings, under the picture
        self._put_chart(line_chart(self._words.title, block.cells(below), units[0], self._captions.days), LINES_HIGH)
        self._append(TABLE_POINTS, self._pen.text(self._captions.lines, bold=True, size=TABLE_SIZE))
        rows = curve_rows(self._report.curves)
        headings = unique_headings(block.headings(self._captions.days))
        self._heading(headings, f"{self._report.name}_lines", len(rows))
        for row in rows:
            formats = [text for unit in units for text in ("General", unit)]
            pairs = zip(row, formats, strict=True)
            cells = [self._pen.label() if value is None else self._pen.value(value, text) for value, text in pairs]
            self._append(LINE_POINTS, *cells)

    def _put_chart(self, chart: Any, rows: int) -> None:
        self._sheet.add_chart(chart, f"A{self._rows + 1}")
        for _ in range(rows):
            self._append(LINE_POINTS)

    def _append(self, points: float, *values: Value) -> None:
        self._rows += 1
        self._sheet.row_dimensions[self._rows].height = points
        self._sheet.append(list(values))


def period_lines(report: Report, captions: WorkbookCaptions) -> list[tuple[str, date | str]]:
    """Say which days a report is about: the words for each and the day."""
    first = report.first or captions.first_entry
    return [(captions.first_day, first), (captions.last_day, report.last), (captions.as_of, report.as_of)]


def table_chart(draft: Draft, report: Report, plan: ChartPlan, placed: Placed) -> Any:
    """Draw a chart of a table that refers to the cells on the report's sheet."""
    words, table = draft.words[report.name], report.table(plan.table)
    rows = [row for row in table.rows if not row.is_total][: plan.rows]
    formats = Formats(draft.currency, draft.captions.points_format)

    def cells(letters: str, first: int, last: int) -> str:
        return draft.cells(report.name, f"${letters}${first}:${letters}${last}")

    first, last = (int(placed.labels[table.key, row.key][1:]) for row in (rows[0], rows[-1]))
    series = []
    for number, place in enumerate(drawn_columns(plan, table)):
        column = table.columns[place]
        letters = placed.numbers[table.key, rows[0].key, column.key].rstrip("0123456789")  # type: ignore[index]
        name = words.label(column.label) if column.label else words.columns[table.key, column.key].label
        colours = [rgb(row.colour) for row in rows] if any(row.colour for row in rows) else [series_colour(column, 0)]
        several = len(drawn_columns(plan, table)) > 1
        series.append(
            Bars(
                heading=draft.cells(report.name, f"${letters}${first - 1}"),
                name=name,
                cells=cells(letters, first, last),
                values=[formats.value(row.numbers[place], column.unit) for row in rows],
                colours=[series_colour(column, number)] if several else colours,
                number_format=formats.of(column.unit),
            )
        )
    names = Names(cells("A", first, last), [words.label(row.label) for row in rows])
    title = words.tables[table.key].label if len(series) > 1 else f"{words.title}: {series[0].name}"
    return bar_chart(title, names, series, stacked=plan.stacked, upright=plan.upright)
