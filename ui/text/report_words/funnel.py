"""The words of the funnel."""

from PySide6.QtCore import QCoreApplication

from tracker.reports.captions import Explained
from tracker.reports.report import Report
from ui.text.figures import column_heading, definition
from ui.text.fill import fill
from ui.text.formats import format_count, format_percent
from ui.text.report_words.parts import ReportWords


def funnel_words() -> ReportWords:
    """Return the words of the funnel."""
    return ReportWords(
        title=_tr("Funnel"),
        meaning=_tr("How far those who joined in the period got, what happened to each stay, and who is where."),
        nothing=_tr("nobody joined in this period"),
        tables={
            "cohort": Explained(_tr("How far they got"), _tr("Of those who joined in the period.")),
            "stays": Explained(_tr("What happened to each stay"), _tr("Stays that began in the period, by anyone.")),
            "board": Explained(_tr("On the board, and how long"), _tr("At the end of the day the report is seen on.")),
        },
        columns={(table, key): _explained(key) for table, keys in _COLUMNS.items() for key in keys},
        figures={
            "cohort": Explained(_tr("Joined"), _tr("Whose first stage of all was entered in the period.")),
            "left_now": Explained(_tr("Left"), _tr("Customers who had left and not come back on that day.")),
            "archived": Explained(_tr("Archived"), _tr("Customers who were archived on that day.")),
            "elsewhere": Explained(_tr("Elsewhere"), _tr("Customers in a stage of an earlier stage set.")),
            "known": Explained(_tr("Known"), _tr("All customers on that day, outside the trash.")),
        },
        outside={
            "too_recent": Explained(_tr("Too recent"), _tr("Joined so lately that they have not had the days yet.")),
            "opening": Explained(_tr("Opening"), _tr("Were customers already when they were typed in.")),
        },
        sentences=_sentences,
    )


_COLUMNS = {
    "cohort": ("reached", "step", "from_start", "visited", "skipped", "strict", "dropped"),
    "stays": ("stays", "stay_customers", "forward", "back", "left", "other", "here", "move_on", "returning"),
    "board": ("on_board", "days_median", "days_p75", "waiting_median"),
}


def _explained(key: str) -> Explained:
    return Explained(column_heading(key), definition(key))


def _sentences(report: Report) -> tuple[str, ...]:
    said = []
    rows = report.table("cohort").rows
    for before, row in zip(rows, rows[1:], strict=False):
        reached, step = row.numbers[0], row.numbers[1]
        if step.value is not None:
            template = _tr("Of %1 who reached %2, %3 went on to %4 (%5).")
            said.append(
                fill(
                    template,
                    format_count(step.n or 0),
                    before.label.text,
                    format_count(int(reached.value or 0)),
                    row.label.text,
                    format_percent(step.value),
                )
            )
    return tuple(said)


def _tr(text: str) -> str:
    return QCoreApplication.translate("FunnelWords", text)
