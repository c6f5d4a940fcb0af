"""The Summary sheet: what the workbook is about, each report's key figures and sentences, and what the sheets hold."""

from collections.abc import Mapping
from datetime import date

from tracker.exchange.captions import Sheet
from tracker.exchange.workbook.cells import ACCENT, MUTED, Pen, Value
from tracker.exchange.workbook.content import WorkbookContent
from tracker.exchange.workbook.draft import Draft
from tracker.exchange.workbook.names import AS_OF, FIRST_DAY, LAST_DAY, VERDICT
from tracker.exchange.workbook.report_sheet import Placed, period_lines, table_chart
from tracker.exchange.workbook.report_values import Formats
from tracker.exchange.workbook.widths import LINE_POINTS, height_points
from tracker.reports.report import Report, ReportName, Unit

WIDTHS = {"A": 34, "B": 22, "C": 92}
TITLE_SIZE, TITLE_POINTS, SUBTITLE_POINTS = 20, 30, 20
ROOM_POINTS = 4


class SummarySheet:
    """Writes the sheet line by line."""

    def __init__(self, draft: Draft) -> None:
        """Begin on the empty sheet."""
        self._draft = draft
        self._captions = draft.captions
        self._sheet = draft.sheets[Sheet.SUMMARY]
        self._pen = Pen(self._sheet)
        self._formats = Formats(draft.currency, draft.captions.points_format)
        self._rows = 0

    def write(self, content: WorkbookContent, placed: Mapping[ReportName, Placed]) -> None:
        """Write all of it. placed: where the reports' numbers stand."""
        captions, pen = self._captions, self._pen
        for letter, width in WIDTHS.items():
            self._sheet.column_dimensions[letter].width = width
        self._sheet.sheet_view.showGridLines = False
        self._append(TITLE_POINTS, pen.text(content.shop_name or captions.title, bold=True, size=TITLE_SIZE))
        self._append(SUBTITLE_POINTS, pen.text(captions.title if content.shop_name else "", colour=MUTED))
        self._write_scope(content)
        self._append(LINE_POINTS)
        self._heading(captions.key_figures)
        for report in content.reports:
            self._write_report(report)
        self._append(LINE_POINTS)
        self._heading(captions.in_here)
        for kind, sheet in self._draft.sheets.items():
            if isinstance(kind, Sheet) and kind is not Sheet.SUMMARY:
                self._entry(pen.link(sheet.title), pen.label(), captions.sheets[kind].meaning)
        self._draw(content, placed)

    def _write_scope(self, content: WorkbookContent) -> None:
        captions, pen = self._captions, self._pen
        self._heading(captions.period)
        days: list[tuple[str, date | str]] = period_lines(content.reports[0], captions) if content.reports else []
        for name, (label, day) in zip((FIRST_DAY, LAST_DAY, AS_OF), days, strict=False):
            self._draft.define(name, Sheet.SUMMARY, f"B{self._rows + 1}")
            self._entry(pen.label(label), pen.fact(day, captions.day_format))
        if content.whom:
            note = captions.only_segment if content.records else ""
            self._entry(pen.label(captions.whom), pen.label(content.whom), note)
        if content.others:
            self._entry(pen.label(captions.compared), pen.label(content.compared_with))
        written = content.written_at.replace(tzinfo=None)
        self._entry(pen.label(captions.written), pen.fact(written, captions.moment_format))
        if content.records is not None:
            check = captions.sheets[Sheet.CHECK]
            verdict = pen.fact(f"={VERDICT}", bold=True, colour=ACCENT)
            self._entry(pen.label(check.label), verdict, check.meaning)

    def _write_report(self, report: Report) -> None:
        pen, words = self._pen, self._draft.words[report.name]
        said = words.sentences[0] if words.sentences else words.meaning
        self._entry(pen.link(self._draft.title(report.name)), pen.label(), said)
        for one in report.figures:
            explained = words.figures[one.key]
            value = self._formats.value(one.number, one.unit)
            early = one.unit is Unit.COST_EACH and one.number.is_small
            if value is None or early:
                cell = pen.label(words.number(one.number, one.unit))
            else:
                cell = pen.fact(value, self._formats.of(one.unit), bold=True)
            self._entry(pen.label(explained.label), cell, explained.meaning)

    def _draw(self, content: WorkbookContent, placed: Mapping[ReportName, Placed]) -> None:
        for report in content.reports:
            if placed[report.name].charts:
                chart = table_chart(self._draft, report, placed[report.name].charts[0], placed[report.name])
                self._sheet.add_chart(chart, f"A{self._rows + 2}")
                return

    def _heading(self, text: str) -> None:
        self._append(LINE_POINTS, self._pen.heading(text), self._pen.heading(), self._pen.heading())

    def _entry(self, label: Value, value: Value, note: str = "") -> None:
        points = height_points(note, WIDTHS["C"])
        self._append(points, label, value, self._pen.label(note, colour=MUTED, wrap=True))

    def _append(self, points: float, *values: Value) -> None:
        self._rows += 1
        self._sheet.row_dimensions[self._rows].height = points + ROOM_POINTS
        self._sheet.append(list(values))
