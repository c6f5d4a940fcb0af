"""The people behind a number as a list for spreadsheets: CSV or a workbook of one sheet."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tracker.domain.counted_people import CountedPerson
from tracker.exchange.csv_list import save_csv

WIDEST = 60
HEADER_ROW = 3


@dataclass(frozen=True, slots=True)
class ListCaptions:
    """The words of a list. headings: name, company, stage, from, until, source, archived, in this order.

    title: what the list is of. left: in place of a stage. yes: for who is archived. day_format: as Excel writes it.
    """

    title: str
    sheet: str
    headings: tuple[str, str, str, str, str, str, str]
    left: str
    yes: str
    day_format: str


def save_people_csv(path: Path, people: Sequence[CountedPerson], captions: ListCaptions) -> None:
    """Write the list as CSV, days as ISO dates.

    Raises:
        TargetBusy, TargetUnwritable: the file cannot be written; the one that was there stays.
    """
    rows = ([cell.isoformat() if isinstance(cell, date) else cell for cell in _cells(one, captions)] for one in people)
    save_csv(path, captions.headings, rows)


def save_people_workbook(path: Path, people: Sequence[CountedPerson], captions: ListCaptions) -> None:
    """Write the list as a workbook: real dates, a frozen heading row that filters, printed on pages one wide.

    Raises:
        TargetBusy, TargetUnwritable: the file cannot be written; the one that was there stays.
    """
    from openpyxl import Workbook
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    from tracker.exchange.workbook.cells import Pen, write_text
    from tracker.exchange.workbook.widths import text_width
    from tracker.saving import written_aside

    with written_aside(path) as aside:
        book = Workbook(write_only=True)
        sheet = book.create_sheet(captions.sheet)
        pen = Pen(sheet)
        for number, heading in enumerate(captions.headings, start=1):
            texts = (str(_cells(one, captions)[number - 1] or "") for one in people)
            width = max(text_width(heading) + 4, *(text_width(text) + 2 for text in texts), 8)
            sheet.column_dimensions[get_column_letter(number)].width = min(width, WIDEST)
        sheet.freeze_panes = f"A{HEADER_ROW + 1}"
        last = get_column_letter(len(captions.headings))
        sheet.auto_filter.ref = f"A{HEADER_ROW}:{last}{HEADER_ROW + len(people)}"
        sheet.print_title_rows = f"{HEADER_ROW}:{HEADER_ROW}"
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.fitToHeight = 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.append([pen.text(captions.title, bold=True, size=14)])
        sheet.append([])
        sheet.append([pen.heading(text) for text in captions.headings])
        for one in people:
            cells = _cells(one, captions)
            sheet.append(
                [
                    pen.fact(cell, captions.day_format) if isinstance(cell, date) else write_text(sheet, cell)
                    for cell in cells
                ]
            )
        book.properties.title = captions.title
        book.save(aside)


def _cells(one: CountedPerson, captions: ListCaptions) -> tuple[str | date, ...]:
    return (
        one.name,
        one.company,
        one.stage or captions.left,
        one.since or "",
        one.until or "",
        one.source,
        captions.yes if one.is_archived else "",
    )
