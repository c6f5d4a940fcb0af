"""The words of the cohorts by month of joining."""

from PySide6.QtCore import QCoreApplication

from tracker.reports.captions import Explained
from tracker.reports.report import Report, Table
from ui.text.fill import fill
from ui.text.formats import format_count, format_percent
from ui.text.report_words.parts import ReportWords

WITHIN = (30, 60, 90, 180)  # days, as the report's tables
STAGES_TOLD = 3


def cohorts_words() -> ReportWords:
    """Return the words of the cohorts."""
    columns: dict[tuple[str, str], Explained] = {}
    for days in WITHIN:
        columns[f"within_{days}", "joined"] = Explained(
            _tr("Joined"), _counted("Who joined in the month and has had the %n days since then.", days)
        )
        columns[f"within_{days}", ""] = Explained(
            _tr("Reached"),
            _counted("Of them, the share that got to this stage or further within %n days of joining.", days),
        )
    return ReportWords(
        title=_tr("By month of joining"),
        meaning=_tr("Whether those who join now get further, and sooner, than those who joined before."),
        nothing=_tr("nobody joined in this period"),
        tables={
            f"within_{days}": Explained(
                _counted("Within %n days", days),
                _tr("By month of joining; only those are counted who have had the days."),
            )
            for days in WITHIN
        },
        columns=columns,
        figures={"cohort": Explained(_tr("Joined"), _tr("Whose first stage of all was entered in the period."))},
        outside={f"too_recent_{days}": _too_recent(days) for days in WITHIN}
        | {"opening": Explained(_tr("Opening"), _tr("Were customers already when they were typed in."))},
        sentences=_sentences,
    )


def _too_recent(days: int) -> Explained:
    return Explained(
        _counted("Too recent for %n days", days), _tr("Joined so lately that they have not had the days yet.")
    )


def _sentences(report: Report) -> tuple[str, ...]:
    joined = report.figure("cohort").size
    said = [_counted("%n people joined in the period.", joined)]
    told = [days for days in WITHIN if 2 * _had_the_days(report, days) >= joined > 0]
    days = max(told, default=WITHIN[0])
    table = report.table(f"within_{days}")
    had = _had_the_days(report, days)
    if not had:
        return (*said, _counted("None of them has had %n days yet, so it is too early to say more.", days))
    for place, column in enumerate(table.columns[1 : STAGES_TOLD + 1], start=1):
        reached = sum(_reached(table, row, place) for row in range(len(table.rows)))
        template = _counted("Of %1 who have had %n days since joining, %2 got to %3 in that time (%4).", days)
        stage = column.label.text if column.label else ""
        said.append(fill(template, format_count(had), format_count(reached), stage, format_percent(reached / had)))
    return tuple(said)


def _had_the_days(report: Report, days: int) -> int:
    return sum(row.numbers[0].size for row in report.table(f"within_{days}").rows)


def _reached(table: Table, row: int, column: int) -> int:
    """Say how many of a month reached a stage: the report has the share of them."""
    number = table.rows[row].numbers[column]
    return round((number.value or 0) * number.size)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CohortsWords", text)


def _counted(text: str, count: int) -> str:
    return QCoreApplication.translate("CohortsWords", text, None, count)
