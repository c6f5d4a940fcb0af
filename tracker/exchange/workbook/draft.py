"""A workbook while it is being written."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from openpyxl import Workbook
from openpyxl.utils import absolute_coordinate, quote_sheetname
from openpyxl.workbook.defined_name import DefinedName

from tracker.exchange.captions import Sheet, WorkbookCaptions

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

TITLE_LENGTH = 31
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
_RESERVED = "history"


@dataclass(frozen=True, slots=True)
class Draft:
    """The open workbook with its empty sheets, and the words for it. Each sheet is written once, from the top down."""

    captions: WorkbookCaptions
    book: Workbook
    sheets: "dict[Sheet, Worksheet]" = field(default_factory=dict)

    def add_sheets(self) -> None:
        """Make all sheets, empty."""
        titles = sheet_titles(self.captions.sheets[kind].label for kind in Sheet)
        for kind, title in zip(Sheet, titles, strict=True):
            self.sheets[kind] = self.book.create_sheet(title)

    def title(self, kind: Sheet) -> str:
        """Return a sheet's title."""
        return self.sheets[kind].title

    def cells(self, kind: Sheet, cells: str = "") -> str:
        """Return cells ("B5", "A2:A90") of a sheet as formulas refer to them."""
        return f"{quote_sheetname(self.title(kind))}!{cells}"

    def define(self, name: str, kind: Sheet, cells: str) -> None:
        """Name cells of a sheet."""
        self.book.defined_names[name] = DefinedName(name, attr_text=self.cells(kind, absolute_coordinate(cells)))


def sheet_titles(wanted: Iterable[str]) -> list[str]:
    r"""Return titles as Excel takes them: up to 31 characters, none of []:*?/\, no apostrophe around, each once."""
    titles: list[str] = []
    taken = {_RESERVED, ""}
    for text in wanted:
        plain = " ".join(text.translate(_FORBIDDEN).split()).strip("'")
        title, number = plain[:TITLE_LENGTH].strip(" '"), 1
        while title.casefold() in taken:
            number += 1
            ending = f" {number}"
            title = f"{plain[: TITLE_LENGTH - len(ending)]}{ending}".strip(" '")
        taken.add(title.casefold())
        titles.append(title)
    return titles
