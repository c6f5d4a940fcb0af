"""A workbook while it is being written."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from openpyxl import Workbook
from openpyxl.utils import absolute_coordinate, quote_sheetname
from openpyxl.workbook.defined_name import DefinedName

from tracker.exchange.captions import Sheet, WorkbookCaptions
from tracker.reports.captions import ReportCaptions
from tracker.reports.report import Report, ReportName

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

SheetKey: TypeAlias = Sheet | ReportName
Words: TypeAlias = Callable[[Report], ReportCaptions]
TITLE_LENGTH = 31
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
_RESERVED = "history"


@dataclass(frozen=True, slots=True)
class Draft:
    """The open workbook with its empty sheets, and the words for it.

    Each sheet is written once, from the top down. words: of each report, by its name. long_rows: the rows of long
    sheets as XML, by the sheet's title, to be put below what openpyxl wrote.
    """

    captions: WorkbookCaptions
    words: Mapping[ReportName, ReportCaptions]
    book: Workbook
    currency: str
    sheets: "dict[SheetKey, Worksheet]" = field(default_factory=dict)
    long_rows: dict[str, Iterator[str]] = field(default_factory=dict)

    def add_sheets(self, keys: Sequence[SheetKey]) -> None:
        """Make sheets, empty, in this order."""
        titles = sheet_titles(self._wanted_title(key) for key in keys)
        for key, title in zip(keys, titles, strict=True):
            self.sheets[key] = self.book.create_sheet(title)

    def title(self, key: SheetKey) -> str:
        """Return a sheet's title."""
        return self.sheets[key].title

    def cells(self, key: SheetKey, cells: str = "") -> str:
        """Return cells ("B5", "A2:A90") of a sheet as formulas refer to them."""
        return f"{quote_sheetname(self.title(key))}!{cells}"

    def define(self, name: str, key: SheetKey, cells: str) -> None:
        """Name cells of a sheet."""
        self.book.defined_names[name] = DefinedName(name, attr_text=self.cells(key, absolute_coordinate(cells)))

    def _wanted_title(self, key: SheetKey) -> str:
        return self.words[key].title if isinstance(key, ReportName) else self.captions.sheets[key].label


def sheet_keys(reports: Iterable[ReportName], *, raw: bool) -> list[SheetKey]:
    """Give the sheets of a workbook in their order. raw: with the records and the check."""
    rest = (sheet for sheet in Sheet if sheet is not Sheet.SUMMARY and (raw or sheet is Sheet.DEFINITIONS))
    return [Sheet.SUMMARY, *reports, *rest]


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
