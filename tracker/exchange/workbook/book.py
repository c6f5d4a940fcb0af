"""The Excel workbook as a whole: its sheets in order, its properties, its way onto the disk."""

import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED

from openpyxl import Workbook
from openpyxl.writer.excel import ExcelWriter
from openpyxl.writer.theme import theme_xml
from typing_extensions import override

from tracker.domain.errors import Cancelled
from tracker.domain.stages import HUES, Stage
from tracker.exchange.captions import Sheet, WorkbookCaptions
from tracker.exchange.workbook.cells import ACCENT, cell_text, rgb
from tracker.exchange.workbook.check_sheet import HEADER_ROW as CHECK_HEADER
from tracker.exchange.workbook.check_sheet import CheckSheet
from tracker.exchange.workbook.content import RawRecords, WorkbookContent
from tracker.exchange.workbook.definitions_sheet import write_definitions
from tracker.exchange.workbook.draft import Draft, Words, sheet_keys
from tracker.exchange.workbook.page import PrintedPage
from tracker.exchange.workbook.raw_sheet import Formats, RecordWriter
from tracker.exchange.workbook.record_sheets import RecordSheets
from tracker.exchange.workbook.report_sheet import Placed, ReportSheet
from tracker.exchange.workbook.report_values import Formats as ReportFormats
from tracker.exchange.workbook.sheet_xml import SheetArchive
from tracker.exchange.workbook.summary_sheet import SummarySheet
from tracker.exchange.workbook.workings import wanted_columns, write_workings
from tracker.reports.report import Report, ReportName, Unit
from tracker.saving import written_aside

Progress = Callable[[int, int], bool]
REPORT_EVERY = 250  # rows
COMPRESSION = 3  # of 9: twice as fast as the usual 6, a tenth larger
HEADER_ROWS = {
    Sheet.CUSTOMERS: 1,
    Sheet.INTERACTIONS: 1,
    Sheet.HISTORY: 1,
    Sheet.COSTS: 1,
    Sheet.TOUCHES: 1,
    Sheet.LEDGER: 1,
    Sheet.SALE_LINES: 1,
    Sheet.PRODUCTS: 1,
    Sheet.QUOTES: 1,
    Sheet.CHECK_INS: 1,
    Sheet.CHECK: CHECK_HEADER,
    Sheet.WORKINGS: 1,
}
_ACCENTS = re.compile(r'(<a:accent(\d)>\s*<a:srgbClr val=")[0-9A-F]{6}')


def write_workbook(
    path: Path, content: WorkbookContent, captions: WorkbookCaptions, words: Words, progress: Progress
) -> None:
    """Write the workbook in place of whatever file was there; where it fails or is stopped, that one stays.

    words: gives the words of a report. progress: told rows done and rows in all, every few hundred; says whether to
    go on.

    Raises:
        Cancelled: `progress` said no.
        TargetBusy, TargetUnwritable: the file cannot be written.
        TooManyRows: a sheet would be longer than Excel can open.
    """
    with written_aside(path) as aside:
        book = Workbook(write_only=True)
        try:
            rows = _Rows(progress, len(content))
            draft = _fill(book, content, captions, words, rows.advance)
            with SheetArchive(aside, "w", ZIP_DEFLATED, compresslevel=COMPRESSION) as archive:
                _Packer(draft, archive, rows).write_data()
                rows.ask()
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

    def __init__(self, draft: Draft, archive: SheetArchive, rows: _Rows) -> None:
        super().__init__(draft.book, archive)
        self._rows, self._long_rows, self._sheets = rows, draft.long_rows, archive

    @override
    def write_worksheet(self, ws: Any) -> None:
        self._rows.ask()
        if ws.title in self._long_rows:
            self._sheets.expect(ws.path[1:], self._long_rows.pop(ws.title))
        super().write_worksheet(ws)


def _fill(
    book: Workbook, content: WorkbookContent, captions: WorkbookCaptions, words: Words, advance: Callable[[], None]
) -> Draft:
    draft = Draft(captions, {report.name: words(report) for report in content.reports}, book, content.currency)
    draft.add_sheets(sheet_keys((report.name for report in content.reports), raw=content.records is not None))
    _set_properties(book, content, captions)
    page = PrintedPage(captions.title, content.shop_name, content.written_at)
    for key, sheet in draft.sheets.items():
        header_row = HEADER_ROWS.get(key, 0) if isinstance(key, Sheet) else 0
        page.set_up(sheet, header_row=header_row)
    placed = {report.name: _write_report(draft, report, content) for report in content.reports}
    SummarySheet(draft).write(content, placed)
    if content.records is None:
        write_definitions(draft, content.reports, ())
    else:
        _fill_records(draft, content, content.records, placed, advance)
    return draft


def _write_report(draft: Draft, report: Report, content: WorkbookContent) -> Placed:
    other = content.others.get(report.name)
    return ReportSheet(draft, report, other, whom=content.whom, compared_with=content.compared_with).write()


def _fill_records(
    draft: Draft,
    content: WorkbookContent,
    records: RawRecords,
    placed: Mapping[ReportName, Placed],
    advance: Callable[[], None],
) -> None:
    captions = draft.captions
    money = ReportFormats(content.currency, captions.points_format).of(Unit.MONEY)
    writer = RecordWriter(draft, Formats(captions.day_format, captions.moment_format, money), advance)
    RecordSheets(draft, records, writer).write()
    stages = shown_stages(content.stages, records)
    check = CheckSheet(draft, content.reports, placed, stages)
    check.write(len(records.moves))
    write_workings(draft, records.moves, stages, check.workings, advance)
    write_definitions(draft, content.reports, wanted_columns(check.workings, captions.causes))


def shown_stages(stages: Sequence[Stage], records: RawRecords) -> list[Stage]:
    """Return the stages that reports show, in order: a removed one only while anybody has been in it."""
    entered = {move.to_stage for move in records.moves} if any(stage.removed for stage in stages) else set()
    shown = (stage for stage in stages if not stage.removed or stage.id in entered)
    return sorted(shown, key=lambda stage: stage.position)


def _set_properties(book: Workbook, content: WorkbookContent, captions: WorkbookCaptions) -> None:
    written = content.written_at.astimezone(UTC).replace(tzinfo=None)
    properties = book.properties
    properties.title = cell_text(" · ".join(part for part in (captions.title, content.shop_name) if part))
    properties.creator = cell_text(content.shop_name) or "Regulars"
    properties.subject = cell_text(content.whom)
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
