"""The words of the report of how satisfied customers are."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QLocale

from tracker.domain.after_sales import BEST, WORST
from tracker.reports.captions import Explained
from tracker.reports.report import SMALL, Report
from ui.text.after_sales import score_told
from ui.text.fill import fill
from ui.text.formats import format_percent
from ui.text.report_words.parts import ReportWords, in_column


def satisfaction_words() -> ReportWords:
    """Return the words of the report."""
    columns = _columns()
    return ReportWords(
        title=_tr("Satisfaction"),
        meaning=_tr("What customers said when you asked how it is going, and what came of the bad answers."),
        nothing=_tr("nobody has answered how it is going in this period"),
        tables={
            "scores": Explained(
                _tr("What they said"), _tr("Answers by their score, from 5 (very good) to 1 (very bad).")
            ),
            "months": Explained(_tr("Over time"), _tr("By the month in which they were asked.")),
        },
        columns={
            **{("months", key): said for key, said in columns.items()},
            ("scores", "answers"): Explained(_tr("Answers"), _tr("Answers with this score, asked in the period.")),
            ("scores", "share"): Explained(_tr("Share"), _tr("Of all answers, the share with this score.")),
            ("scores", "followed"): Explained(_tr("With a follow-up"), _tr("Those from which a follow-up was made.")),
        },
        figures={
            **{key: columns[key] for key in ("asked", "answered", "average", "good_share", "bad", "bad_share")},
            "customers": Explained(_tr("Customers"), _tr("The different customers who were asked.")),
            "bad_open": Explained(
                _tr("Bad without a follow-up"), _tr("Answers of 1 or 2 from which no follow-up was made.")
            ),
        },
        outside={
            "put_off": Explained(_tr("Not asked"), _tr("It was put off, or decided not to ask about that purchase."))
        },
        words={f"score_{score}": score_told(score) for score in range(WORST, BEST + 1)},
        sentences=lambda report: tuple(_sentences(report)),
    )


def _columns() -> dict[str, Explained]:
    return {
        "asked": Explained(_tr("Asked"), _tr("How often customers were asked in the period, answered or not.")),
        "answered": Explained(_tr("Answered"), _tr("How often they gave a score.")),
        "answered_share": Explained(_tr("Share that answered"), _tr("Answers with a score, divided by times asked.")),
        "average": Explained(_tr("Average score"), _tr("The sum of the scores, divided by the answers.")),
        "good": Explained(_tr("Good"), _tr("Answers of 4 or 5.")),
        "good_share": Explained(_tr("Share of good"), _tr("Answers of 4 or 5, divided by all answers.")),
        "bad": Explained(_tr("Bad"), _tr("Answers of 1 or 2.")),
        "bad_share": Explained(_tr("Share of bad"), _tr("Answers of 1 or 2, divided by all answers.")),
        "bad_followed": Explained(_tr("Bad, followed up"), _tr("Answers of 1 or 2 from which a follow-up was made.")),
        "bad_followed_share": Explained(
            _tr("Share followed up"), _tr("Of the answers of 1 or 2, the share from which a follow-up was made.")
        ),
    }


def _sentences(report: Report) -> Iterator[str]:
    asked, answered = report.figure("asked").size, report.figure("answered").size
    if not asked:
        yield _tr("Nobody was asked how it is going in the period.")
        return
    yield _counted("Customers were asked %n times how it is going.", asked)
    yield _counted("They answered %n times.", answered)
    good, average = report.figure("good_share"), report.figure("average")
    if answered >= SMALL:
        told = QLocale().toString(float(average.value or 0), "f", 1)
        yield fill(_tr("On average they said %1 of 5; %2 of the answers were good."), told, format_percent(good.value))
    bad, still_open = report.figure("bad").size, report.figure("bad_open").size
    if bad:
        yield _counted("%n answers were bad.", bad)
    if still_open:
        yield _counted("From %n of them no follow-up was made.", still_open)
    yield from _trend(report)


def _trend(report: Report) -> Iterator[str]:
    table = report.table("months")
    months = [row for row in table.rows if in_column(table, row, "average").size >= SMALL]
    if len(months) > 1:
        first, last = (
            QLocale().toString(float(in_column(table, row, "average").value or 0), "f", 1)
            for row in (months[0], months[-1])
        )
        yield fill(_tr("In the first month told the average was %1, in the last %2."), first, last)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SatisfactionWords", text)


def _counted(text: str, count: int) -> str:
    return QCoreApplication.translate("SatisfactionWords", text, None, count)
