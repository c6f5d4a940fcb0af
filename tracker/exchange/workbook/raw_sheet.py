"""A long sheet of records as an Excel table: widths, filter, frozen header, banded rows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from itertools import repeat
from typing import TYPE_CHECKING, Any, TypeAlias

from openpyxl.cell import Cell
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo
from openpyxl.xml.functions import Element
from typing_extensions import override

from tracker.domain.export_errors import TooManyRows
from tracker.exchange.workbook.cells import NOTHING, TEXT, Pen, Value, write_text
from tracker.exchange.workbook.widths import LINE_POINTS, height_points, text_width

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

LAST_ROW = 1_048_576
WIDEST = 60
SURELY_A_LINE = WIDEST // 2  # characters, however wide
ROOM = 2.0
FILTER_ROOM = 3.5  # the arrow beside a heading
DAY_WIDTH = 13.0
MOMENT_WIDTH = 18.0
HEADER_POINTS = 21.0
TO_THE_SECOND = 19  # characters of "2026-01-31T12:00:00"
EARLIEST = "1900-03-01"  # Excel knows no date before 1900 and miscounts the first two months

Row: TypeAlias = Sequence[str | float]


class ColumnKind(Enum):
    """What a column holds."""

    NUMBER = "number"
    TEXT = "text"
    PHONE = "phone"  # kept as typed
    NOTE = "note"  # wrapped where it is long
    DAY = "day"  # from ISO text
    MOMENT = "moment"  # from ISO text with an offset: the wall time


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a long sheet."""

    heading: str
    kind: ColumnKind


@dataclass(frozen=True, slots=True)
class Formats:
    """How days and moments are shown."""

    day: str
    moment: str


class ColumnCell(Cell):
    """A styled cell that serves a whole column: its style is looked up once, not in each row."""

    __slots__ = ("_settled",)

    def __init__(self, sheet: "Worksheet") -> None:
        """Begin without a style; it may change until the cell is first written."""
        super().__init__(sheet, row=1, column=1)
        self._settled: int | None = None

    def __repr__(self) -> str:
        """Give little: for each row openpyxl puts it into the message of an error that it then catches."""
        return "ColumnCell"

    @property
    @override
    def has_style(self) -> bool:
        return True

    @property
    @override
    def style_id(self) -> int:
        if self._settled is None:
            self._settled = super().style_id
        return self._settled


class IgnoredErrors:
    """Tells Excel to put no green triangle on texts that look like numbers.

    openpyxl does not know the element; it stands where column breaks are written, the place before it in the format.
    """

    def __init__(self, reference: str) -> None:
        """Name the cells."""
        self._reference = reference

    def to_tree(self) -> Any:
        """Give the element."""
        errors = Element("ignoredErrors")
        errors.append(Element("ignoredError", {"sqref": self._reference, "numberStoredAsText": "1"}))
        return errors


class RecordWriter:
    """Writes long sheets."""

    def __init__(self, formats: Formats, advance: Callable[[], None]) -> None:
        """Show days and moments in these formats, and call `advance` after each row."""
        self._formats = formats
        self._advance = advance

    def write(
        self, sheet: "Worksheet", name: str, columns: Sequence[Column], rows: Sequence[Row], freeze: str = "A2"
    ) -> None:
        """Write records as a table called `name`, from A1 on; empty texts give empty cells.

        freeze: the first cell that scrolls.

        Raises:
            TooManyRows: more than Excel can open.
        """
        if len(rows) >= LAST_ROW:
            raise TooManyRows(len(rows), LAST_ROW - 1)
        headings = unique_headings([column.heading for column in columns])
        values = zip(*rows, strict=True) if rows else repeat(())
        for place, (column, heading, shown) in enumerate(zip(columns, headings, values, strict=False), start=1):
            sheet.column_dimensions[get_column_letter(place)].width = _width(column.kind, heading, shown)
        sheet.freeze_panes = freeze
        last = f"{get_column_letter(len(columns))}{max(len(rows), 1) + 1}"
        sheet.col_breaks = IgnoredErrors(f"A2:{last}")  # type: ignore[assignment]
        add_table(sheet, name, f"A1:{last}", headings)
        sheet.row_dimensions[1].height = HEADER_POINTS
        pen = Pen(sheet)
        sheet.append([pen.heading(text) for text in headings])
        self._append(sheet, [column.kind for column in columns], rows)

    def _append(self, sheet: "Worksheet", kinds: Sequence[ColumnKind], rows: Sequence[Row]) -> None:
        low, tall = ([_put(sheet, kind, self._formats, on_top=on_top) for kind in kinds] for on_top in (False, True))
        notes = [place for place, kind in enumerate(kinds) if kind is ColumnKind.NOTE]
        for number, row in enumerate(rows, start=2):
            height = 0.0
            for place in notes:
                note = str(row[place])
                if len(note) > SURELY_A_LINE or "\n" in note:
                    height = max(height, height_points(note, WIDEST))
            if height > LINE_POINTS:
                sheet.row_dimensions[number].height = height
            puts = tall if height > LINE_POINTS else low
            sheet.append([None if value == "" else put(value) for put, value in zip(puts, row, strict=True)])
            self._advance()


def add_table(sheet: "Worksheet", name: str, reference: str, headings: Sequence[str]) -> None:
    """Make a table of cells; its headings are the texts of its first row, each of them once."""
    table = Table(displayName=name, ref=reference)
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight2", showRowStripes=True, showColumnStripes=False)
    table.autoFilter = AutoFilter(ref=reference)
    for number, heading in enumerate(headings, start=1):
        table.tableColumns.append(TableColumn(id=number, name=heading))
    sheet.tables.add(table)  # add_table() would warn about the headings, which are there


def unique_headings(headings: Sequence[str]) -> list[str]:
    """Return headings as a table takes them: none empty, none twice, case ignored."""
    seen, unique = set[str](), []
    for heading in headings:
        plain, number = heading or NOTHING, 2
        candidate = plain
        while candidate.casefold() in seen:
            candidate, number = f"{plain} {number}", number + 1
        seen.add(candidate.casefold())
        unique.append(candidate)
    return unique


def _width(kind: ColumnKind, heading: str, values: Sequence[str | float]) -> float:
    least = text_width(heading) + FILTER_ROOM
    if kind in {ColumnKind.DAY, ColumnKind.MOMENT}:
        return max(least, DAY_WIDTH if kind is ColumnKind.DAY else MOMENT_WIDTH)
    if kind is ColumnKind.NUMBER:
        return max(least, ROOM + max((len(str(value)) for value in values), default=0))
    widest = 0
    for value in values:
        length = len(str(value))
        if length > widest or (2 * length > widest and not str(value).isascii()):
            widest = max(widest, text_width(str(value)))
    return max(least, ROOM + min(widest, WIDEST))


def _put(sheet: "Worksheet", kind: ColumnKind, formats: Formats, *, on_top: bool) -> Callable[[Any], Value]:
    """Give what turns a value of a column into what is appended to the row. on_top: for rows of more than a line.

    Cells are written as soon as their row is appended, so one styled cell serves the whole column, and a second one
    what looks like a formula.
    """
    number_format = {ColumnKind.PHONE: TEXT, ColumnKind.DAY: formats.day, ColumnKind.MOMENT: formats.moment}
    cell, guarded = ColumnCell(sheet), ColumnCell(sheet)
    for one in (cell, guarded):
        one.number_format = number_format.get(kind, "General")
        vertical, wrap = ("top", kind is ColumnKind.NOTE) if on_top else (None, None)
        one.alignment = Alignment(horizontal="left", vertical=vertical, wrap_text=wrap)
    guarded.quotePrefix = True
    match kind:
        case ColumnKind.NUMBER:
            return lambda value: _in_cell(value, cell)
        case ColumnKind.TEXT | ColumnKind.NOTE:
            return lambda value: write_text(sheet, value, cell if on_top else None, guarded)
        case ColumnKind.PHONE:
            return lambda value: write_text(sheet, value, cell, guarded)
        case ColumnKind.DAY:
            read_day = date.fromisoformat
            return lambda value: _dated(value, read_day, cell) or write_text(sheet, value, cell, guarded)
        case ColumnKind.MOMENT:
            read = datetime.fromisoformat
            return lambda value: _dated(value[:TO_THE_SECOND], read, cell) or write_text(sheet, value, cell, guarded)


def _dated(text: str, read: Callable[[str], date], cell: Cell) -> Cell | None:
    """Put a day or moment into the cell; None for what Excel knows no date for (a birthday without its year)."""
    try:
        return _in_cell(read(text), cell) if text >= EARLIEST else None
    except ValueError:
        return None


def _in_cell(value: float | date, cell: Cell) -> Cell:
    cell.value = value
    return cell
