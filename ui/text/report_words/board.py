"""The words of the board of a day."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from tracker.reports.captions import Explained
from tracker.reports.report import Report
from ui.text.fill import fill
from ui.text.formats import format_count
from ui.text.report_words.parts import ReportWords
from ui.text.words import words


def board_words() -> ReportWords:
    """Return the words of the report."""
    return ReportWords(
        title=_tr("Board of a day"),
        meaning=_tr("Who stood where at the end of the day."),
        nothing=_tr("nobody was known on this day"),
        tables={"stages": Explained(_tr("On the board"), _tr("At the end of the day the report is seen on."))},
        columns={
            ("stages", "count"): Explained(
                _tr("Customers"), _tr("Customers who were in the stage at the end of that day, without archived ones.")
            )
        },
        figures={
            "left": Explained(_tr("Left"), _tr("Customers who had left and not come back by that day.")),
            "archived": Explained(_tr("Archived"), _tr("Customers who were archived by that day.")),
            "elsewhere": Explained(_tr("Elsewhere"), _tr("Customers in a stage of an earlier stage set.")),
            "known": Explained(_tr("Known"), _tr("All customers on that day, outside the trash.")),
        },
        sentences=lambda report: tuple(_sentences(report)),
    )


def _sentences(report: Report) -> Iterator[str]:
    rows = report.table("stages").rows
    count = sum(int(row.numbers[0].value or 0) for row in rows)
    yield words.tr("%n customers stood on the board.", "", count)
    if count:
        most = max(rows, key=lambda row: row.numbers[0].value or 0)
        yield fill(_tr("Most of them were in %1: %2."), most.label.text, format_count(int(most.numbers[0].value or 0)))
    left = int(report.figure("left").value or 0)
    if left:
        yield words.tr("%n customers had left.", "", left)


def _tr(text: str) -> str:
    return QCoreApplication.translate("BoardWords", text)
