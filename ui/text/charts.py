"""The words and numbers in pictures of reports."""

from PySide6.QtCore import QCoreApplication

from tracker.reports.report import Report, ReportName
from ui.text.fill import fill
from ui.text.formats import format_day

JOINED = {ReportName.FUNNEL, ReportName.COHORTS}  # whose period is that of joining


def chart_words() -> dict[str, str]:
    """Return the words that any report's picture may need; %1 and %2 are filled in by `ReportCaptions.phrase`."""
    return {
        "went_on": QCoreApplication.translate("Charts", "%1 went on"),
        "versus": QCoreApplication.translate("Charts", "%1 vs %2"),
        "from": QCoreApplication.translate("Charts", "from"),
        "to": QCoreApplication.translate("Charts", "to"),
        "half_after": QCoreApplication.translate("Charts", "half after %1"),
        "done_of": QCoreApplication.translate("Charts", "%1 of %2"),
        "others": QCoreApplication.translate("Charts", "other"),
        "pace": QCoreApplication.translate("Charts", "pace"),
        "done": QCoreApplication.translate("Charts", "done"),
    }


def of_few(people: int) -> str:
    """Say of how few a number is: "of 6 people"."""
    return QCoreApplication.translate("Charts", "of %n people", None, people)


def of_few_orders(orders: int) -> str:
    """Say of how few orders a number is: "of 6 orders"."""
    return QCoreApplication.translate("Charts", "of %n orders", None, orders)


def period_sentence(report: Report) -> str:
    """Say which days a report is about: "1 Jan 2026 to 31 Jan 2026, seen on 31 Jan 2026"."""
    seen = format_day(report.as_of)
    if report.name is ReportName.BOARD:
        return fill(QCoreApplication.translate("Charts", "Seen on %1"), seen)
    joined = report.name in JOINED
    if report.first is None:
        until = (
            QCoreApplication.translate("Charts", "Joined until %1, seen on %2")
            if joined
            else QCoreApplication.translate("Charts", "Until %1, seen on %2")
        )
        return fill(until, format_day(report.last), seen)
    between = (
        QCoreApplication.translate("Charts", "Joined from %1 to %2, seen on %3")
        if joined
        else QCoreApplication.translate("Charts", "%1 to %2, seen on %3")
    )
    return fill(between, format_day(report.first), format_day(report.last), seen)
