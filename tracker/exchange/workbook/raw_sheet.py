"""A long sheet of records as an Excel table: widths, filter, frozen header, banded rows."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import chain, islice, repeat
from typing import TYPE_CHECKING, Any, TypeAlias

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo
from openpyxl.xml.functions import Element

from tracker.domain.export_errors import TooManyRows
from tracker.exchange.captions import Sheet
from tracker.exchange.workbook.cells import NOTHING, TEXT, Pen
from tracker.exchange.workbook.draft import Draft
from tracker.exchange.workbook.sheet_xml import (
    Put,
    put_day,
    put_formula,
    put_moment,
    put_number,
    put_text,
    row_xml,
    style_of,
)
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
MEASURED = 5000  # rows that the widths of columns follow

Row: TypeAlias = Sequence[str | float]


class ColumnKind(Enum):
    """What a column holds."""

    NUMBER = "number"
    MONEY = "money"  # in whole units of the shop's currency
    TEXT = "text"
    PHONE = "phone"  # kept as typed
    NOTE = "note"  # wrapped where it is long
    DAY = "day"  # from ISO text
    MOMENT = "moment"  # from ISO text with an offset: the wall time
    FORMULA = "formula"  # worked out from its row, without "="
    DAY_FORMULA = "day formula"  # giving a day; 0 is none


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a long sheet."""

    heading: str
    kind: ColumnKind


@dataclass(frozen=True, slots=True)
class Formats:
    """How days, moments and money are shown."""

    day: str
    moment: str
    money: str


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

    def __init__(self, draft: Draft, formats: Formats, advance: Callable[[], None]) -> None:
        """Show days and moments in these formats, and call `advance` after each row."""
        self._draft = draft
        self._formats = formats
        self._advance = advance

    def write(  # noqa: PLR0913, PLR0917  a sheet's name, columns and rows
        self, key: Sheet, name: str, columns: Sequence[Column], rows: Iterable[Row], count: int, freeze: str = "A2"
    ) -> None:
        """Write records as a table called `name`, from A1 on; empty texts give empty cells.

        rows: `count` of them; all but the first few thousand, which the widths follow, are read when the workbook is
        packed. freeze: the first cell that scrolls.

        Raises:
            TooManyRows: more than Excel can open.
        """
        if count >= LAST_ROW:
            raise TooManyRows(count, LAST_ROW - 1)
        sheet = self._draft.sheets[key]
        following = iter(rows)
        first = list(islice(following, MEASURED))
        headings = unique_headings([column.heading for column in columns])
        values = zip(*first, strict=True) if first else repeat(())
        for place, (column, heading, shown) in enumerate(zip(columns, headings, values, strict=False), start=1):
            sheet.column_dimensions[get_column_letter(place)].width = _width(column.kind, heading, shown)
        sheet.freeze_panes = freeze
        last = f"{get_column_letter(len(columns))}{max(count, 1) + 1}"
        sheet.col_breaks = IgnoredErrors(f"A2:{last}")  # type: ignore[assignment]
        add_table(sheet, name, f"A1:{last}", headings)
        sheet.row_dimensions[1].height = HEADER_POINTS
        pen = Pen(sheet)
        sheet.append([pen.heading(text) for text in headings])
        kinds = [column.kind for column in columns]
        self._draft.long_rows[sheet.title] = self._rows(sheet, kinds, chain(first, following))

    def _rows(self, sheet: "Worksheet", kinds: Sequence[ColumnKind], rows: Iterable[Row]) -> Iterator[str]:
        letters = [get_column_letter(place) for place in range(1, len(kinds) + 1)]
        low, tall = ([_put(sheet, kind, self._formats, on_top=on_top) for kind in kinds] for on_top in (False, True))
        notes = [place for place, kind in enumerate(kinds) if kind is ColumnKind.NOTE]
        return self._written(letters, (low, tall), notes, rows)

    def _written(
        self, letters: Sequence[str], puts: tuple[list[Put], list[Put]], notes: Sequence[int], rows: Iterable[Row]
    ) -> Iterator[str]:
        low, tall = puts
        for number, row in enumerate(rows, start=2):
            height = 0.0
            for place in notes:
                note = str(row[place])
                if len(note) > SURELY_A_LINE or "\n" in note:
                    height = max(height, height_points(note, WIDEST))
            if height > LINE_POINTS:
                yield row_xml(number, zip(letters, tall, row, strict=True), height)
            else:
                yield row_xml(number, zip(letters, low, row, strict=True))
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
    if kind in {ColumnKind.FORMULA, ColumnKind.DAY_FORMULA}:
        return max(least, DAY_WIDTH)
    if kind in {ColumnKind.NUMBER, ColumnKind.MONEY}:
        return max(least, ROOM + max((len(str(value)) for value in values), default=0))
    widest = 0
    for value in values:
        length = len(str(value))
        if length > widest or (2 * length > widest and not str(value).isascii()):
            widest = max(widest, text_width(str(value)))
    return max(least, ROOM + min(widest, WIDEST))


def _put(sheet: "Worksheet", kind: ColumnKind, formats: Formats, *, on_top: bool) -> Put:
    """Give what writes the cells of a column. on_top: in rows of more than a line."""
    wrap = kind is ColumnKind.NOTE and on_top
    number_format = {
        ColumnKind.PHONE: TEXT,
        ColumnKind.DAY: formats.day,
        ColumnKind.MOMENT: formats.moment,
        ColumnKind.MONEY: formats.money,
        ColumnKind.DAY_FORMULA: f"{formats.day};;",
    }.get(kind, "General")
    style = style_of(sheet, number_format, top=on_top, wrap=wrap)
    text = put_text(
        style if on_top or kind is ColumnKind.PHONE else None,
        style_of(sheet, number_format, quoted=True, top=on_top, wrap=wrap),
    )
    match kind:
        case ColumnKind.NUMBER | ColumnKind.MONEY:
            return put_number(style)
        case ColumnKind.FORMULA | ColumnKind.DAY_FORMULA:
            return put_formula(style)
        case ColumnKind.DAY:
            return put_day(style, text)
        case ColumnKind.MOMENT:
            return put_moment(style, text)
        case _:
            return text
