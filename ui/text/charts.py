"""The words and numbers in pictures of reports."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from tracker.charts.funnel import FunnelCaptions
from tracker.reports.funnel_report import FunnelReport
from ui.text.fill import fill
from ui.text.formats import format_count, format_day, format_percent


def funnel_captions(report: FunnelReport, shop_name: str, *, titled: bool = True) -> FunnelCaptions:
    """Return the words of the funnel's picture; on screen it stands under a heading and needs no title."""
    title = QCoreApplication.translate("Charts", "Funnel")
    return FunnelCaptions(
        count=format_count,
        went_on=lambda share: fill(QCoreApplication.translate("Charts", "%1 went on"), format_percent(share)),
        of_few=lambda people: QCoreApplication.translate("Charts", "of %n people", None, people),
        nobody=QCoreApplication.translate("Charts", "nobody joined in this period"),
        title=" · ".join(part for part in (title, shop_name) if part) if titled else "",
        subtitle=period_sentence(report.first, report.last, report.as_of) if titled else "",
    )


def period_sentence(first: date | None, last: date, as_of: date) -> str:
    """Say which days a report is about: "Joined 1 Jan 2026 to 31 Jan 2026, seen on 31 Jan 2026"."""
    if first is None:
        template = QCoreApplication.translate("Charts", "Joined until %1, seen on %2")
        return fill(template, format_day(last), format_day(as_of))
    template = QCoreApplication.translate("Charts", "Joined from %1 to %2, seen on %3")
    return fill(template, format_day(first), format_day(last), format_day(as_of))
