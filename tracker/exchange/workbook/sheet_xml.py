"""Rows of long sheets as XML text, which takes a fraction of the time that openpyxl takes for cells one by one.

openpyxl writes everything of such a sheet but these rows; `SheetArchive` puts them in where they belong.
"""

import os
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias
from zipfile import ZipFile

from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment
from typing_extensions import override

from tracker.exchange.workbook.cells import LONGEST, cell_text

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

Put: TypeAlias = Callable[[Any], str]  # from a value to the XML of its cell behind the reference: ' s="3"><v>1</v></c>'

EARLIEST = "1900-03-01"  # Excel knows no date before 1900 and miscounts the first two months
ROWS_AT_ONCE = 100
_FIRST_DAY = date(1899, 12, 30).toordinal()
_SECONDS = 86_400
_MOMENT = 19  # characters of "2026-01-31T12:00:00"
_DAY = 10
_END = b"</sheetData>"
_UNUSUAL = re.compile("^[=+\\-@\t\r\n# ]|[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff&<>]| $")
_FORMULA_LIKE = "=+-@\t\n#"


class SheetArchive(ZipFile):
    """An archive in which the rows of long sheets are put below those that a sheet's file has already."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        """Open it as any other."""
        super().__init__(*arguments, **named)
        self._rows: dict[str, Iterator[str]] = {}

    def expect(self, name: str, rows: Iterator[str]) -> None:
        """Put these rows into the sheet that is added under this name."""
        self._rows[name] = rows

    @override
    def write(self, filename: Any, arcname: Any = None, *others: Any) -> None:
        rows = self._rows.pop(str(arcname), None)
        if rows is None:
            super().write(filename, arcname, *others)
            return
        head, end, tail = Path(os.fspath(filename)).read_bytes().partition(_END)
        with self.open(str(arcname), "w", force_zip64=True) as part:
            part.write(head)
            while some := list(islice(rows, ROWS_AT_ONCE)):
                part.write("".join(some).encode())
            part.write(end + tail)


def style_of(
    sheet: "Worksheet",
    number_format: str = "General",
    *,
    quoted: bool = False,
    top: bool = False,
    wrap: bool = False,
) -> int:
    """Return the number under which the workbook keeps a style. quoted: text, also when it is edited."""
    cell = WriteOnlyCell(sheet)
    cell.number_format = number_format
    cell.alignment = Alignment(horizontal="left", vertical="top" if top else None, wrap_text=wrap or None)
    cell.quotePrefix = quoted
    return int(cell.style_id)


def put_number(style: int) -> Put:
    """Write numbers."""
    before = f' s="{style}"><v>'
    return lambda value: f"{before}{value}</v></c>"


def put_formula(style: int) -> Put:
    """Write formulas, given without their "="."""
    before = f' s="{style}"><f>'
    return lambda formula: f"{before}{escaped(formula)}</f></c>"


def put_text(style: int | None, guarded: int) -> Put:
    """Write texts, whatever they look like; guarded: the style of what looks like a formula."""
    plain = ' t="inlineStr"><is><t>' if style is None else f' s="{style}" t="inlineStr"><is><t>'
    odd = (' t="inlineStr"><is><t xml:space="preserve">', f' s="{guarded}" t="inlineStr"><is><t xml:space="preserve">')
    styled = odd[0] if style is None else f' s="{style}"{odd[0]}'
    unusual = _UNUSUAL.search

    def put(text: str) -> str:
        if unusual(text) is None and len(text) < LONGEST // 2:
            return f"{plain}{text}</t></is></c>"
        clean = cell_text(text)
        before = odd[1] if clean[:1] in _FORMULA_LIKE else styled
        return f"{before}{escaped(clean)}</t></is></c>"

    return put


def put_day(style: int, otherwise: Put) -> Put:
    """Write days in ISO text; what Excel knows no day for (a birthday without its year) as text."""
    before = f' s="{style}"><v>'

    @lru_cache(maxsize=4096)
    def put(text: str) -> str:
        serial = _day_number(text)
        return otherwise(text) if serial is None else f"{before}{serial}</v></c>"

    return put


def put_moment(style: int, otherwise: Put) -> Put:
    """Write moments in ISO text with an offset: the wall time."""
    before = f' s="{style}"><v>'
    day_number = lru_cache(maxsize=4096)(_day_number)

    def put(text: str) -> str:
        serial, seconds = day_number(text[:_DAY]), _seconds(text)
        if serial is None or seconds is None:
            return otherwise(text)
        return f"{before}{serial + seconds / _SECONDS!r}</v></c>"

    return put


def escaped(text: str) -> str:
    """Return a text as it stands in XML."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def row_xml(number: int, cells: Iterable[tuple[str, Put, Any]], height: float = 0.0) -> str:
    """Write a row from the letters of its columns, what writes them and their values; empty texts give no cell."""
    high = f' ht="{height}" customHeight="1"' if height else ""
    written = "".join(f'<c r="{letters}{number}"{put(value)}' for letters, put, value in cells if value != "")
    return f'<row r="{number}"{high}>{written}</row>'


def _day_number(text: str) -> int | None:
    try:
        return date.fromisoformat(text).toordinal() - _FIRST_DAY if text >= EARLIEST else None
    except ValueError:
        return None


def _seconds(text: str) -> int | None:
    try:
        moment = datetime.fromisoformat(text[:_MOMENT])
    except ValueError:
        return None
    return moment.hour * 3600 + moment.minute * 60 + moment.second
