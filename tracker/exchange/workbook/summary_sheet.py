"""The Summary sheet: what the workbook is about, the key figures with their names, and what the other sheets hold."""

from tracker.domain.interactions import CONTACTS
from tracker.exchange.captions import Sheet
from tracker.exchange.workbook.cells import ACCENT, MUTED, Pen, Value
from tracker.exchange.workbook.content import WorkbookContent
from tracker.exchange.workbook.draft import Draft
from tracker.exchange.workbook.funnel_sheet import funnel_chart, period_lines
from tracker.exchange.workbook.names import AS_OF, FIRST_DAY, KEY_FIGURES, LAST_DAY, VERDICT
from tracker.exchange.workbook.widths import LINE_POINTS, height_points

WIDTHS = {"A": 34, "B": 22, "C": 92}
TITLE_SIZE, TITLE_POINTS, SUBTITLE_POINTS = 20, 30, 20
ROOM_POINTS = 4


def key_figures(content: WorkbookContent) -> dict[str, int]:
    """Return the figures of the Summary sheet, by the keys of names.KEY_FIGURES; `elsewhere` only where there are any.

    `contacts` are the calls, visits and messages of the period.
    """
    report = content.report
    first = report.first.isoformat() if report.first else ""
    last = report.last.isoformat()
    contacts = sum(
        1
        for interaction in content.interactions
        if interaction.kind in CONTACTS and first <= interaction.occurred_at[: len(last)] <= last
    )
    return {
        "known": report.known,
        "board": sum(row.on_board for row in report.stages),
        "left_now": report.left_now,
        "archived": report.archived,
        **({"elsewhere": report.elsewhere} if report.elsewhere else {}),
        "cohort": report.cohort,
        "contacts": contacts,
    }


class SummarySheet:
    """Writes the sheet line by line."""

    def __init__(self, draft: Draft) -> None:
        """Begin on the empty sheet."""
        self._draft = draft
        self._captions = draft.captions
        self._sheet = draft.sheets[Sheet.SUMMARY]
        self._pen = Pen(self._sheet)
        self._rows = 0

    def write(self, content: WorkbookContent) -> None:
        """Write all of it."""
        captions, pen = self._captions, self._pen
        for letter, width in WIDTHS.items():
            self._sheet.column_dimensions[letter].width = width
        self._sheet.sheet_view.showGridLines = False
        self._append(TITLE_POINTS, pen.text(content.shop_name or captions.title, bold=True, size=TITLE_SIZE))
        self._append(SUBTITLE_POINTS, pen.text(captions.title if content.shop_name else "", colour=MUTED))
        self._write_period(content)
        self._append(LINE_POINTS)
        self._heading(captions.key_figures)
        for figure, value in key_figures(content).items():
            explained = captions.figures[figure]
            self._named(KEY_FIGURES[figure], explained.label, pen.fact(value, bold=True), explained.meaning)
        self._append(LINE_POINTS)
        self._heading(captions.in_here)
        for kind, sheet in self._draft.sheets.items():
            if kind is not Sheet.SUMMARY:
                self._entry(pen.link(sheet.title), pen.label(), captions.sheets[kind].meaning)
        chart = funnel_chart(self._draft, content.report, "reached", captions.chart_reached)
        self._sheet.add_chart(chart, f"A{self._rows + 2}")

    def _write_period(self, content: WorkbookContent) -> None:
        captions, pen = self._captions, self._pen
        written = content.written_at.replace(tzinfo=None)
        self._heading(captions.period)
        lines = period_lines(content.report, captions)
        for name, (label, day) in zip((FIRST_DAY, LAST_DAY, AS_OF), lines, strict=True):
            self._named(name, label, pen.fact(day, captions.day_format))
        self._entry(pen.label(captions.written), pen.fact(written, captions.moment_format))
        check = captions.sheets[Sheet.CHECK]
        verdict = pen.fact(f"={VERDICT}", bold=True, colour=ACCENT)
        self._entry(pen.label(check.label), verdict, check.meaning)

    def _named(self, name: str, label: str, value: Value, note: str = "") -> None:
        self._draft.define(name, Sheet.SUMMARY, f"B{self._rows + 1}")
        self._entry(self._pen.label(label), value, note)

    def _heading(self, text: str) -> None:
        self._append(LINE_POINTS, self._pen.heading(text), self._pen.heading(), self._pen.heading())

    def _entry(self, label: Value, value: Value, note: str = "") -> None:
        points = height_points(note, WIDTHS["C"])
        self._append(points, label, value, self._pen.label(note, colour=MUTED, wrap=True))

    def _append(self, points: float, *values: Value) -> None:
        self._rows += 1
        self._sheet.row_dimensions[self._rows].height = points + ROOM_POINTS
        self._sheet.append(list(values))
