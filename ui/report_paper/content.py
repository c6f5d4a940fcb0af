"""What stands on the pages of the PDF report: every report's words, picture and tables, ready to be painted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tracker.domain.errors import Cancelled
from tracker.domain.report_data import Scope
from tracker.reports.report import ReportName, Unit
from ui.text.fill import fill
from ui.text.formats import format_day

if TYPE_CHECKING:
    from tracker.domain.records import ShopFacts
    from tracker.reports.captions import ReportCaptions
    from tracker.reports.comparing import Compared
    from tracker.reports.report import Report, Row, Table

PICTURE_WIDTH_PX = 680.0
PICTURE_DPI = 240  # two and a half times the screen's
SENTENCES = 2  # of each report among the key figures


@dataclass(frozen=True, slots=True)
class PaperCell:
    """A number as it is written; one computed from few is grey and carries its n in the text."""

    text: str
    is_small: bool = False


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A line of a table; colour of the stage it is about, or empty."""

    label: str
    cells: tuple[PaperCell, ...]
    colour: str = ""
    is_total: bool = False


@dataclass(frozen=True, slots=True)
class PaperTable:
    """A table with its headings and, in a sentence, what it counts."""

    heading: str
    meaning: str
    columns: tuple[str, ...]
    rows: tuple[PaperRow, ...]


@dataclass(frozen=True, slots=True)
class PaperReport:
    """One report; picture: PNG."""

    title: str
    meaning: str
    sentences: tuple[str, ...]
    picture: bytes
    tables: tuple[PaperTable, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """The whole document. key_figures: a report's title and one of its sentences, in the reports' order."""

    title: str
    shop: str
    days: str
    made_on: str
    key_figures: tuple[tuple[str, str], ...]
    reports: tuple[PaperReport, ...]


def read_paper(
    names: Sequence[ReportName],
    scope: Scope,
    other: Scope | None,
    whom: str,
    today: date,
    go_on: Callable[[int, int], bool],
) -> Paper:
    """Read, count and draw what the pages show; runs off the window's thread, on one snapshot.

    other: what every report is compared with. whom: the words of the segment. go_on: told steps done and in all.

    Raises:
        Cancelled: `go_on` said no.
    """
    from tracker.queries.shop import shop_facts

    facts = shop_facts()
    reports, key_figures = [], []
    days = ""
    for done, name in enumerate(names):
        if not go_on(done, len(names)):
            raise Cancelled
        made = _made(name, scope, other, whom, facts)
        days = days or made.days
        reports.append(made.report)
        key_figures += [(made.report.title, sentence) for sentence in made.report.sentences[:SENTENCES]]
    return Paper(
        title=_tr("How the shop is doing"),
        shop=facts.name,
        days=days,
        made_on=fill(_tr("Made on %1"), format_day(today)),
        key_figures=tuple(key_figures),
        reports=tuple(reports),
    )


@dataclass(frozen=True, slots=True)
class _Made:
    days: str
    report: PaperReport


def _made(name: ReportName, scope: Scope, other: Scope | None, whom: str, facts: "ShopFacts") -> _Made:
    from tracker.queries.reports import read_report
    from tracker.reports.comparing import compare
    from ui.text.periods import days_words
    from ui.text.report_captions import report_captions

    counted = read_report(name, scope)
    compared = compare(counted, read_report(name, other)) if other else None
    named = {}
    if compared:
        named = {"this": days_words(counted.first, counted.last)}
        named["other"] = days_words(compared.other.first, compared.other.last)
    captions = report_captions(counted, "", facts.settings["currency"], whom, **named)
    return _Made(
        captions.subtitle,
        PaperReport(
            title=captions.title,
            meaning=captions.meaning,
            sentences=(*captions.sentences, *_changes(compared, captions)),
            picture=_picture(counted, captions, compared),
            tables=tuple(_table(table, captions) for table in counted.tables if table.rows),
        ),
    )


def _changes(compared: "Compared | None", captions: "ReportCaptions") -> tuple[str, ...]:
    """Say how the report's own figures differ from the other one's."""
    if compared is None:
        return ()
    template = _tr("%1: %2, before that %3.", "a figure, its number now, the one it is compared with")
    return tuple(
        fill(
            template,
            captions.figures[one.key].label,
            captions.number(one.number, one.unit),
            captions.number(compared.other.figure(one.key), one.unit),
        )
        for one in compared.report.figures
    )


def _picture(report: "Report", captions: "ReportCaptions", compared: "Compared | None") -> bytes:
    from tracker.charts.catalogue import report_figure
    from tracker.charts.style import LIGHT

    picture = BytesIO()
    untitled = replace(captions, title="", subtitle="")  # both stand above it on the page
    figure = report_figure(report, LIGHT, untitled, compared, width_px=PICTURE_WIDTH_PX)
    figure.savefig(picture, format="png", dpi=PICTURE_DPI)
    return picture.getvalue()


def _table(table: "Table", captions: "ReportCaptions") -> PaperTable:
    words = captions.tables[table.key]
    headings = tuple(
        captions.label(column.label) if column.label else captions.columns[table.key, column.key].label
        for column in table.columns
    )
    return PaperTable(words.label, words.meaning, headings, tuple(_row(table, row, captions) for row in table.rows))


def _row(table: "Table", row: "Row", captions: "ReportCaptions") -> PaperRow:
    cells = []
    for column, number in zip(table.columns, row.numbers, strict=True):
        text = captions.number(number, column.unit)
        small = column.unit is Unit.SHARE and number.is_small and number.value is not None
        cells.append(PaperCell(fill(_tr("%1 (of %2)"), text, number.n or 0) if small else text, small))
    return PaperRow(captions.label(row.label), tuple(cells), row.colour, row.is_total)


def _tr(text: str, comment: str = "") -> str:
    return QCoreApplication.translate("ReportPaper", text, comment or None)
