"""The words of the report of who comes back to buy again."""

from PySide6.QtCore import QCoreApplication

from tracker.reports.captions import Explained
from tracker.reports.report import SMALL, Report
from ui.text.fill import fill
from ui.text.formats import format_count, format_days, format_percent
from ui.text.report_words.parts import ReportWords, in_column

WITHIN = (30, 90, 180, 365)  # days, as the report counts


def repeat_words() -> ReportWords:
    """Return the words of the report of who comes back."""
    columns = _columns()
    within = {f"within_{days}": _soon(days) for days in WITHIN}
    return ReportWords(
        title=_tr("Coming back"),
        meaning=_tr("Whether those who bought for the first time bought again, how soon, and in which months after."),
        nothing=_tr("nobody bought for the first time in this period"),
        tables={
            "months": Explained(
                _tr("Bought in the months after"),
                _tr("By month of the first purchase, the share with a purchase one month later, two, and so on."),
            ),
            "cohorts": Explained(
                _tr("Bought again"), _tr("By month of the first purchase; who has not had the days is not in a share.")
            ),
        },
        columns={
            ("months", "buyers"): columns["buyers"],
            ("months", ""): Explained(
                _tr("Months later"),
                _tr(
                    "Of all of the month, the share that bought in this month after it; months not over yet are empty."
                ),
            ),
        }
        | {("cohorts", key): explained for key, explained in (columns | within).items()},
        figures=columns
        | {
            "days_to_second": Explained(
                _tr("Half come back within"),
                _tr("Half of those who bought again had their second purchase after this many days or fewer."),
            )
        },
        outside={f"too_recent_{days}": _too_recent(days) for days in WITHIN},
        sentences=_sentences,
    )


def _columns() -> dict[str, Explained]:
    return {
        "buyers": Explained(_tr("First bought"), _tr("Customers whose first purchase of all was then.")),
        "again": Explained(_tr("Bought again"), _tr("Of them, those with a second purchase by the day of the report.")),
        "again_share": Explained(
            _tr("Share that bought again"), _tr("Those who bought again, divided by those who first bought then.")
        ),
    }


def _soon(days: int) -> Explained:
    return Explained(
        _counted("Within %n days", days),
        _counted(
            "The share with a second purchase within %n days of the first, of those whose first was that long ago.",
            days,
        ),
    )


def _too_recent(days: int) -> Explained:
    return Explained(
        _counted("Too recent for %n days", days), _tr("First bought so lately that they have not had the days yet.")
    )


def _sentences(report: Report) -> tuple[str, ...]:
    buyers, share = report.figure("buyers").size, report.figure("again_share")
    if not buyers:
        return (_tr("Nobody bought for the first time in the period."),)
    said = [_counted("%n customers bought for the first time in the period.", buyers)]
    again = report.figure("again").size
    if share.size >= SMALL:
        said.append(
            fill(_counted("%n of them bought again by the day of the report (%1).", again), format_percent(share.value))
        )
    else:
        said.append(_counted("%n of them bought again by the day of the report.", again))
    if (half := report.figure("days_to_second")).size >= SMALL:
        said.append(fill(_tr("Half of those came back within %1."), format_days(float(half.value or 0))))
    cohorts = report.table("cohorts")
    old = [row for row in cohorts.rows if in_column(cohorts, row, "within_90").size >= SMALL]
    if len(old) > 1:
        early, late = (in_column(cohorts, row, "within_90") for row in (old[0], old[-1]))
        template = _tr("Within 90 days it was %1 of the %2 of the first month told, and %3 of the %4 of the last.")
        counts = format_count(early.size), format_count(late.size)
        said.append(fill(template, format_percent(early.value), counts[0], format_percent(late.value), counts[1]))
    return tuple(said)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RepeatWords", text)


def _counted(text: str, count: int) -> str:
    return QCoreApplication.translate("RepeatWords", text, None, count)
