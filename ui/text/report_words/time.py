"""The words of "Time in stage"."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from tracker.reports.captions import Explained
from tracker.reports.report import Report, Row
from ui.text.figures import column_heading, definition
from ui.text.fill import fill
from ui.text.formats import format_days
from ui.text.report_words.parts import ReportWords, in_column
from ui.text.report_words.stays import outside_words

SAID = 3  # stages that are told of


def time_words() -> ReportWords:
    """Return the words of the report."""
    shared = ("days_median", "days_p75", "here", "waiting_median")
    columns = {("stages", key): Explained(column_heading(key), definition(key)) for key in shared}
    columns["stages", "finished"] = Explained(
        _tr("Finished stays"), _tr("Stays that began in the period and ended by the day the report is seen on.")
    )
    columns["stages", "half_after"] = Explained(
        _tr("Half gone after"),
        _tr("Days after which half have left the stage, counting also those who are still in it (Kaplan-Meier)."),
    )
    lasted = _tr("Finished stays that lasted so many days.")
    columns |= {("distribution", key): Explained(heading, lasted) for key, heading in _spans().items()}
    return ReportWords(
        title=_tr("Time in stage"),
        meaning=_tr("How long the stays that began in the period lasted, and how long those still there have waited."),
        nothing=_tr("no stay began in this period"),
        tables={
            "stages": Explained(_tr("Days in each stage"), _tr("Stays that began in the period, by anyone.")),
            "distribution": Explained(_tr("How the days spread"), _tr("Finished stays by how long they lasted.")),
        },
        columns=columns,
        outside=outside_words(),
        words={"still_there": _tr("Share still there"), "days": _tr("Days since they came")},
        sentences=lambda report: tuple(_sentences(report)),
    )


def _spans() -> dict[str, str]:
    return {
        "d0": _tr("Same day"),
        "d1_2": _tr("1–2 days"),
        "d3_7": _tr("3–7 days"),
        "d8_14": _tr("8–14 days"),
        "d15_30": _tr("15–30 days"),
        "d31_90": _tr("31–90 days"),
        "d91": _tr("Over 90 days"),
    }


def _sentences(report: Report) -> Iterator[str]:
    table = report.table("stages")

    def longest(key: str) -> list[Row]:
        told = [row for row in table.rows if in_column(table, row, key).value is not None]
        return sorted(told, key=lambda row: -(in_column(table, row, key).value or 0))

    for row in longest("days_median")[:SAID]:
        median = in_column(table, row, "days_median").value or 0
        yield fill(_tr("Half of the finished stays in %1 lasted %2 or less."), row.label.text, format_days(median))
    for row in longest("half_after")[:1]:
        half = in_column(table, row, "half_after").value or 0
        told = _tr("Counting those still there too, half are gone from %1 after %2.")
        yield fill(told, row.label.text, format_days(half))
    for row in longest("waiting_median")[:1]:
        waiting = in_column(table, row, "waiting_median").value or 0
        told = _tr("They wait longest in %1: half of those still there for %2 or more.")
        yield fill(told, row.label.text, format_days(waiting))


def _tr(text: str) -> str:
    return QCoreApplication.translate("TimeWords", text)
