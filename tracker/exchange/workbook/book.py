"""The Excel workbook as a whole: its sheets in order, its properties, its way onto the disk."""

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.writer.excel import ExcelWriter
from openpyxl.writer.theme import theme_xml
from typing_extensions import override

from tracker.domain.errors import Cancelled
from tracker.domain.stages import HUES
from tracker.exchange.captions import Sheet, WorkbookCaptions
from tracker.exchange.saving import written_aside
from tracker.exchange.workbook.cells import ACCENT, cell_text, rgb
from tracker.exchange.workbook.check_sheet import HEADER_ROW as CHECK_HEADER
from tracker.exchange.workbook.check_sheet import write_check
from tracker.exchange.workbook.content import WorkbookContent
from tracker.exchange.workbook.definitions_sheet import write_definitions
from tracker.exchange.workbook.draft import Draft
from tracker.exchange.workbook.funnel_sheet import write_funnel
from tracker.exchange.workbook.page import PrintedPage
from tracker.exchange.workbook.raw_sheet import Formats, RecordWriter
from tracker.exchange.workbook.record_sheets import (
    in_order,
    write_customers,
    write_history,
    write_interactions,
)
from tracker.exchange.workbook.summary_sheet import SummarySheet
from tracker.exchange.workbook.workings import write_workings

Progress = Callable[[int, int], bool]
REPORT_EVERY = 250  # rows
COMPRESSION = 3  # of 9: twice as fast as the usual 6, a tenth larger
HEADER_ROWS = {
    Sheet.CUSTOMERS: 1,
    Sheet.INTERACTIONS: 1,
    Sheet.HISTORY: 1,
    Sheet.CHECK: CHECK_HEADER,
    Sheet.WORKINGS: 1,
}
ONE_PAGE = {Sheet.SUMMARY, Sheet.FUNNEL, Sheet.DEFINITIONS}
_ACCENTS = re.compile(r'(<a:accent(\d)>\s*<a:srgbClr val=")[0-9A-F]{6}')


def write_workbook(path: Path, content: WorkbookContent, captions: WorkbookCaptions, progress: Progress) -> None:
    """Write the workbook in place of whatever file was there; where it fails or is stopped, that one stays.

    progress: told rows done and rows in all, every few hundred; says whether to go on.

    Raises:
        Cancelled: `progress` said no.
        TargetBusy, TargetUnwritable: the file cannot be written.
        TooManyRows: a sheet would be longer than Excel can open.
    """
    with written_aside(path) as aside:
        book = Workbook(write_only=True)
        try:
            rows = _Rows(progress, len(content))
            _fill(book, content, captions, rows.advance)
            with ZipFile(aside, "w", ZIP_DEFLATED, compresslevel=COMPRESSION) as archive:
                _Packer(book, archive, rows).write_data()
        finally:
            _remove_temporary_files(book)


class _Rows:
    """Counts rows and asks whether to go on."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress = progress
        self._total = total
        self._done = 0

    def advance(self) -> None:
        if self._done % REPORT_EVERY == 0:
            self.ask()
        self._done += 1

    def ask(self) -> None:
        if not self._progress(min(self._done, self._total), self._total):
            raise Cancelled


class _Packer(ExcelWriter):
    """Packs the sheets into the file, asking before each whether to go on."""

    def __init__(self, book: Workbook, archive: ZipFile, rows: _Rows) -> None:
        super().__init__(book, archive)
        self._rows = rows

    @override
    def write_worksheet(self, ws: Any) -> None:
        self._rows.ask()
        super().write_worksheet(ws)


def _fill(book: Workbook, content: WorkbookContent, captions: WorkbookCaptions, advance: Callable[[], None]) -> None:
    draft = Draft(captions, book)
    draft.add_sheets()
    _set_properties(book, content, captions)
    page = PrintedPage(captions.title, content.shop_name, content.written_at)
    for kind, sheet in draft.sheets.items():
        page.set_up(sheet, header_row=HEADER_ROWS.get(kind, 0), one_page=kind in ONE_PAGE)
    moves = in_order(content.moves)
    names = {customer.id: customer.name for customer in content.customers}
    writer = RecordWriter(Formats(captions.day_format, captions.moment_format), advance)
    SummarySheet(draft).write(content)
    write_funnel(draft, content.report)
    write_customers(draft, content.customers, content.fields, writer)
    write_interactions(draft, content.interactions, names, writer)
    write_history(draft, moves, names, writer)
    write_definitions(draft)
    write_check(draft, content.report, len(moves))
    write_workings(draft, content.report, len(moves), advance)


def _set_properties(book: Workbook, content: WorkbookContent, captions: WorkbookCaptions) -> None:
    written = content.written_at.astimezone(UTC).replace(tzinfo=None)
    properties = book.properties
    properties.title = cell_text(" · ".join(part for part in (captions.title, content.shop_name) if part))
    properties.creator = cell_text(content.shop_name) or "Regulars"
    properties.subject = captions.sheets[Sheet.FUNNEL].label
    properties.created = properties.modified = written
    colours = [ACCENT, *map(rgb, HUES)]
    book.loaded_theme = _ACCENTS.sub(lambda found: found[1] + colours[int(found[2]) - 1], theme_xml)


def _remove_temporary_files(book: Any) -> None:
    """Remove what openpyxl keeps the sheets in until they are saved; else that stays until the program ends."""
    begun = [sheet for sheet in book.worksheets if sheet._writer is not None]  # noqa: SLF001  there is no other way
    for sheet in begun:
        writer, rows = sheet._writer, sheet._rows  # noqa: SLF001
        closing = [writer.close] if rows is None else [rows.close, writer.close]
        for finish in (*closing, writer.cleanup):
            with suppress(OSError):  # the disk may be full; nothing is left of a sheet that was saved
                finish()
