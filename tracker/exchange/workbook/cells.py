"""Cells: the one way for text into a sheet, and how cells look."""

import re
from copy import copy
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeAlias

from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import quote_sheetname
from openpyxl.worksheet.hyperlink import Hyperlink

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

ACCENT = "0F6B5C"
ACCENT_SOFT = "DCEFE9"
INK = "23211D"
MUTED = "6D6961"
LINE = "DEDBD4"
PAPER = "F6F5F2"
BAD = "A4262C"
BAD_SOFT = "F9E0E0"

NOTHING = "–"  # a rate without anybody to divide by
PERCENT = "0.0%"
TEXT = "@"
LONGEST = 32_767  # UTF-16 units in a cell

Value: TypeAlias = str | int | float | date | datetime | Cell | None

_SPECIAL = re.compile("^[=+\\-@\t\r\n#]|[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def cell_text(text: str) -> str:
    """Return text as a cell can hold it: no control characters but tab and newline, no longer than Excel's limit."""
    text = _UNWANTED.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    if len(text) > LONGEST // 2:
        text = text.encode("utf-16-le")[: 2 * LONGEST].decode("utf-16-le", "ignore")
    return text


def write_text(sheet: "Worksheet", text: str, cell: Cell | None = None, guarded: Cell | None = None) -> Value:
    """Return what to append to a row so that Excel keeps it as this text, whatever it looks like; None where empty.

    Every text of the workbook that somebody typed comes through here. `cell` is a styled cell to put it into; one that
    serves in many rows needs a twin with quotePrefix, `guarded`, which takes what looks like a formula: so it stays
    text when it is edited, too.
    """
    if not text:
        return None
    special = _SPECIAL.search(text) is not None
    if special or len(text) > LONGEST // 2:
        text = cell_text(text)
    if not special:
        if cell is None:
            return text
    elif guarded is None:
        cell = cell or WriteOnlyCell(sheet)
        cell.quotePrefix = True
    else:
        cell = guarded
    cell.value = text
    cell.data_type = "s"  # openpyxl takes "=1+1" for a formula and "#N/A" for an error
    return cell


def rgb(colour: str) -> str:
    """Return a stage's colour ("#5b6ee1") as Excel wants it; the accent for anything else."""
    return colour[1:].upper() if re.fullmatch("#[0-9a-fA-F]{6}", colour) else ACCENT


def quoted(text: str) -> str:
    """Return a text as a constant of a formula."""
    return '"' + cell_text(text).replace('"', '""') + '"'


@dataclass(frozen=True, slots=True)
class Look:
    """How a cell of the small sheets looks. Colours are "5B6EE1"; no text in `under`, `edge` and `fill` means none."""

    bold: bool = False
    colour: str = INK
    size: int = 11
    number_format: str = "General"
    horizontal: str = "left"
    vertical: str = "top"
    wrap: bool = False
    under: str = ""  # a line below
    thick: bool = False  # it is a thick one
    edge: str = ""  # a thick line at the left
    fill: str = ""


class Pen:
    """Makes single cells for the small sheets."""

    def __init__(self, sheet: "Worksheet") -> None:
        """Write on a sheet."""
        self._sheet = sheet
        self._first: dict[tuple[Look, bool], Cell] = {}

    def text(self, text: str, *, bold: bool = False, colour: str = INK, size: int = 11) -> Value:
        """A text on its own."""
        return self._text(text, Look(bold=bold, colour=colour, size=size, vertical="center"))

    def group(self, text: str = "") -> Value:
        """A part of the line above the headings of columns that belong together; the first part names them."""
        look = Look(bold=True, colour=MUTED, vertical="center", under=ACCENT, thick=True)
        return self._text(text, look) or self._cell(look)

    def heading(self, text: str = "", *, right: bool = False) -> Value:
        """The heading of a column, or the empty rest of one."""
        look = Look(True, ACCENT, horizontal="right" if right else "left", vertical="center", wrap=True, under=ACCENT)
        look = replace(look, fill=ACCENT_SOFT)
        return self._text(text, look) or self._cell(look)

    def value(self, value: str | float | date | None, number_format: str = "General", *, colour: str = INK) -> Cell:
        """A number, day, moment or formula, at the right; NOTHING for None."""
        return self._value(value, Look(colour=colour, number_format=number_format, horizontal="right", under=LINE))

    def fact(
        self, value: str | float | date, number_format: str = "General", *, bold: bool = False, colour: str = INK
    ) -> Cell:
        """A number, day, moment or formula, at the left beside its label; or words in its place."""
        return self._value(value, Look(bold=bold, colour=colour, number_format=number_format, under=LINE))

    def label(
        self, text: str = "", *, bold: bool = False, colour: str = INK, edge: str = "", wrap: bool = False
    ) -> Value:
        """A text in line with values, or nothing but the line. `edge`: the colour of a thick line at its left."""
        look = Look(bold=bold, colour=colour, edge=edge, wrap=wrap, under=LINE)
        return self._text(text, look) or self._cell(look)

    def link(self, sheet_title: str) -> Value:
        """The title of another sheet that leads there, in line with values."""
        look = Look(bold=True, colour=ACCENT, under=LINE)
        cell = self._cell(look)
        cell.hyperlink = Hyperlink(ref="", location=f"{quote_sheetname(sheet_title)}!A1")
        return write_text(self._sheet, sheet_title, cell)

    def _text(self, text: str, look: Look) -> Value:
        return write_text(self._sheet, text, self._cell(look), self._cell(look, guarded=True))

    def _value(self, value: str | float | date | None, look: Look) -> Cell:
        cell = self._cell(look)
        cell.value = NOTHING if value is None else value
        return cell

    def _cell(self, look: Look, *, guarded: bool = False) -> Cell:
        """Copy the first cell of this look, which shares its style: settling on a style takes far longer."""
        first = self._first.get((look, guarded))
        if first is None:
            first = self._first[look, guarded] = _styled(self._sheet, look)
            first.quotePrefix = guarded
        return copy(first)


def _styled(sheet: "Worksheet", look: Look) -> Cell:
    cell = WriteOnlyCell(sheet)
    cell.font = Font(name="Calibri", family=2, scheme="minor", sz=look.size, b=look.bold, color=look.colour)
    cell.number_format = look.number_format
    cell.alignment = Alignment(
        horizontal=look.horizontal, vertical=look.vertical, wrap_text=look.wrap, indent=1 if look.edge else 0
    )
    cell.border = Border(
        bottom=Side("medium" if look.thick else "thin", color=look.under) if look.under else Side(),
        left=Side("thick", color=look.edge) if look.edge else Side(),
    )
    if look.fill:
        cell.fill = PatternFill("solid", fgColor=look.fill)
    return cell
