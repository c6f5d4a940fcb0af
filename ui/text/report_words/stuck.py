"""The words of "Where they get stuck"."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from tracker.reports.captions import Explained
from tracker.reports.report import Report, Row
from ui.text.figures import column_heading, definition
from ui.text.fill import fill
from ui.text.formats import format_count, format_percent
from ui.text.report_words.parts import ReportWords, in_column
from ui.text.report_words.stays import outside_words
from ui.text.words import words

SAID = 3  # stages that are told of


def stuck_words() -> ReportWords:
    """Return the words of the report."""
    shared = ("stays", "stay_customers", "forward", "back", "left", "other", "here", "move_on", "waiting_median")
    columns = {("stages", key): Explained(column_heading(key), definition(key)) for key in shared}
    columns["stages", "limit"] = Explained(
        _tr("Too long after"),
        _tr(
            "The limit you set for the stage; else three quarters of the finished stays were shorter, at least 14 days."
        ),
    )
    columns["stages", "stuck"] = Explained(
        _tr("Stuck now"),
        _tr("In the stage for longer than its limit, and not a word written or spoken in the last half of that time."),
    )
    return ReportWords(
        title=_tr("Where they get stuck"),
        meaning=_tr("What happened to each stay that began in the period, and who has been in a stage for too long."),
        nothing=_tr("no stay began in this period"),
        tables={"stages": Explained(_tr("By stage"), _tr("Stays that began in the period, by anyone."))},
        columns=columns,
        figures={
            "stays": Explained(_tr("Stays"), _tr("Every entering of a stage in the period is one stay, by whomever.")),
            "moved_on": Explained(
                _tr("Went on"),
                _tr("Of the stays that ended with a move on, a move back or leaving, the share that went on."),
            ),
            "stuck": Explained(_tr("Stuck now"), _tr("Customers who are stuck in any stage.")),
        },
        outside=outside_words(),
        sentences=lambda report: tuple(_sentences(report)),
    )


def _sentences(report: Report) -> Iterator[str]:
    table = report.table("stages")
    moved = [row for row in table.rows if in_column(table, row, "move_on").value is not None]

    def share(row: Row) -> float:
        return in_column(table, row, "move_on").value or 0

    for row in sorted(moved, key=share)[:SAID]:
        told = in_column(table, row, "move_on")
        went = format_count(int(in_column(table, row, "forward").value or 0))
        template = words.tr("Of %n stays in %1 that ended with a move, %2 went on (%3).", "", told.n or 0)
        yield fill(template, row.label.text, went, format_percent(told.value))
    stuck = int(report.figure("stuck").value or 0)
    if stuck:
        yield words.tr("%n customers are stuck now.", "", stuck)
        worst = max(table.rows, key=lambda row: in_column(table, row, "stuck").value or 0)
        count = int(in_column(table, worst, "stuck").value or 0)
        yield fill(_tr("Most of them are in %1: %2."), worst.label.text, format_count(count))


def _tr(text: str) -> str:
    return QCoreApplication.translate("StuckWords", text)
