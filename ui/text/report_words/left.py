"""The words of "Left"."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from tracker.reports.captions import Explained
from tracker.reports.report import Report
from ui.text.fill import fill
from ui.text.formats import format_count, format_percent
from ui.text.report_labels import label_text
from ui.text.report_words.parts import ReportWords, in_column
from ui.text.report_words.stays import outside_words
from ui.text.words import words


def left_words() -> ReportWords:
    """Return the words of the report."""
    return ReportWords(
        title=_tr("Left"),
        meaning=_tr("From where customers left in the period, why, and who came back."),
        nothing=_tr("nobody left in this period"),
        tables={
            "stages": Explained(_tr("Where they left"), _tr("By the stage they were in before.")),
            "reasons": Explained(_tr("Why they left"), _tr("By the reason that was written down.")),
            "matrix": Explained(_tr("Where and why"), _tr("By the stage they were in before, and by reason.")),
        },
        columns=_columns(),
        figures={
            "left": Explained(_tr("Times somebody left"), _tr("Moves from a stage to Left dated in the period.")),
            "customers": Explained(_tr("Who left"), _tr("The different customers who left in the period.")),
            "left_now": Explained(
                _tr("Left now"), _tr("Customers in Left on the day the report is seen on, without archived ones.")
            ),
            "won_back": Explained(_tr("Won back"), _tr("How often a stage was entered after Left in the period.")),
        },
        outside=outside_words(),
        sentences=lambda report: tuple(_sentences(report)),
    )


def _columns() -> dict[tuple[str, str], Explained]:
    return {
        ("stages", "left"): Explained(_tr("Left"), _tr("Moves from this stage to Left dated in the period.")),
        ("stages", "customers"): Explained(_tr("Customers"), _tr("The different customers who left from this stage.")),
        ("stages", "left_rate"): Explained(
            _tr("Share that left"),
            _tr("Of the moves on, back and to Left out of this stage in the period, those to Left."),
        ),
        ("stages", "came_back"): Explained(
            _tr("Came back"),
            _tr("How many of these times the customer entered a stage again by the day it is seen on."),
        ),
        ("reasons", "left"): Explained(_tr("Left"), _tr("How often somebody left for this reason.")),
        ("reasons", "customers"): Explained(_tr("Customers"), _tr("The different customers who left for this reason.")),
        ("reasons", "share"): Explained(
            _tr("Share"), _tr("Of all the times somebody left, the share for this reason.")
        ),
        ("matrix", ""): Explained(_tr("Left because"), _tr("How often somebody left from this stage for this reason.")),
    }


def _sentences(report: Report) -> Iterator[str]:
    left = int(report.figure("left").value or 0)
    if not left:
        return
    yield words.tr("Customers left %n times.", "", left)
    stages, reasons = report.table("stages"), report.table("reasons")
    most = max(stages.rows, key=lambda row: in_column(stages, row, "left").value or 0)
    count, rate = in_column(stages, most, "left"), in_column(stages, most, "left_rate")
    yield fill(
        _tr("Most often from %1: %2, which is %3 of the moves out of it."),
        most.label.text,
        format_count(int(count.value or 0)),
        format_percent(rate.value),
    )
    why = next((row for row in reasons.rows if row.key), None)
    if why is not None:
        share = format_percent(in_column(reasons, why, "share").value)
        yield fill(_tr("The reason given most often: %1 (%2)."), label_text(why.label), share)
    back = sum(int(in_column(stages, row, "came_back").value or 0) for row in stages.rows)
    if back:
        yield words.tr("%n of them came back.", "", back)


def _tr(text: str) -> str:
    return QCoreApplication.translate("LeftWords", text)
