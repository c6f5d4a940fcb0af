"""The words of the report of best customers."""

from collections.abc import Iterator
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from tracker.reports.captions import Explained
from tracker.reports.report import SMALL, Report
from ui.text.fill import fill
from ui.text.formats import format_count, format_day, format_percent
from ui.text.report_words.parts import ReportWords, in_column

GOOD, BAD = ("best", "loyal"), ("slipping", "at_risk", "gone")


def rfm_words() -> ReportWords:
    """Return the words of the report of best customers."""
    return ReportWords(
        title=_tr("Best customers"),
        meaning=_tr("Who bought lately, often and much, who begins, and who is slipping away."),
        nothing=_tr("nobody has bought yet"),
        tables={
            "groups": Explained(_tr("Groups"), _groups_meaning()),
            "moves": Explained(
                _tr("From group to group"),
                _tr(
                    "From the group on the day before the period to the one on its last day."
                    " For a period without a beginning, from the group a year before."
                ),
            ),
            "scores": Explained(
                _tr("All scores"),
                _tr("How lately they bought, from top to bottom; how often and how much, from left to right."),
            ),
            "top_customers": Explained(
                _tr("Who spent most"), _tr("The fifty customers who spent most so far, with their group.")
            ),
        },
        columns=_columns(),
        figures={
            "customers": Explained(
                _tr("Who has bought"), _tr("Customers with an order by the last day of the period.")
            ),
            "orders": Explained(_tr("Orders"), _tr("All their orders until then.")),
            "revenue": Explained(_tr("Spent"), _tr("What these came to, less what was given back.")),
        },
        words=_words(),
        sentences=lambda report: tuple(_sentences(report)),
    )


def _groups_meaning() -> str:
    return " ".join(
        (
            _tr(
                "Everyone who has bought gets a score from 1 to 5 for how lately they bought, and one for how often and"
                " how much: in which fifth of all buyers they are, equal ones alike."
            ),
            _tr("Best: 4 or 5 in both."),
            _tr("Loyal: 4 or 5 and 3, or 3 and 4 or 5."),
            _tr("Promising: 4 or 5, and 2."),
            _tr("New or occasional: 4 or 5, and 1."),
            _tr("Slipping: 3 and at most 3, or 2 and at most 2."),
            _tr("At risk: 1 or 2, and 3 or more: they bought often or much, but not lately."),
            _tr("Long gone: 1, and at most 2."),
        )
    )


def _columns() -> dict[tuple[str, str], Explained]:
    orders = Explained(_tr("Orders"), _tr("All their orders so far."))
    revenue = Explained(_tr("Spent"), _tr("What they spent so far, less what was given back."))
    return {
        ("groups", "customers"): Explained(_tr("Customers"), _tr("Buyers in this group on the last day.")),
        ("groups", "share"): Explained(_tr("Share"), _tr("Those in the group, divided by all who have bought.")),
        ("groups", "orders"): orders,
        ("groups", "revenue"): revenue,
        ("groups", "recency"): Explained(
            _tr("Days since the last order"), _tr("The mean over those in the group, counted to the last day.")
        ),
        ("moves", ""): Explained(
            _tr("Now in"), _tr("Buyers who were in the group on the left and are now in this one.")
        ),
        ("scores", ""): Explained(_tr("Often and much"), _tr("Buyers with these two scores.")),
        ("top_customers", "orders"): orders,
        ("top_customers", "revenue"): revenue,
        ("top_customers", "recency"): Explained(
            _tr("Days since the last order"), _tr("Counted to the last day of the period.")
        ),
    }


def _words() -> dict[str, str]:
    names = {
        "best": _tr("Best"),
        "loyal": _tr("Loyal"),
        "promising": _tr("Promising"),
        "new": _tr("New or occasional"),
        "slipping": _tr("Slipping"),
        "at_risk": _tr("At risk"),
        "gone": _tr("Long gone"),
    }
    return {
        **names,
        **{f"of_{key}": fill("%1 · %2", "%1", name) for key, name in names.items()},
        "not_yet": _tr("Had not bought yet"),
        "recency_5": _tr("5, most lately"),
        "recency_1": _tr("1, longest ago"),
        "much_1": _tr("1, least"),
        "much_5": _tr("5, most"),
        **{f"{which}_{score}": format_count(score) for which in ("recency", "much") for score in (2, 3, 4)},
    }


def _sentences(report: Report) -> Iterator[str]:
    everybody, spent = report.figure("customers").size, int(report.figure("revenue").value or 0)
    if not everybody:
        return
    yield _counted("%n customers have bought so far.", everybody)
    groups = {row.key: row for row in report.table("groups").rows}
    best = in_column(report.table("groups"), groups["best"], "customers").size
    theirs = int(in_column(report.table("groups"), groups["best"], "revenue").value or 0)
    if best and everybody >= SMALL and 0 < theirs <= spent:
        share, of_money = format_percent(best / everybody), format_percent(theirs / spent)
        yield fill(_counted("The best are %n (%1 of all buyers), and brought %2 of the money.", best), share, of_money)
    at_risk = in_column(report.table("groups"), groups["at_risk"], "customers").size
    if at_risk:
        yield _counted("%n customers are at risk: they bought often or much, but not lately.", at_risk)
    moves = {row.key: row for row in report.table("moves").rows}
    columns = {f"to:{key}" for key in BAD}
    table = report.table("moves")
    lost = sum(in_column(table, moves[key], column).size for key in GOOD for column in columns)
    since = "" if report.first in (None, date.min) else format_day(report.first - timedelta(days=1))
    if lost and since:
        yield fill(_counted("%n who were among the best or loyal on %1 no longer are.", lost), since)
    new = sum(number.size for number in moves["not_yet"].numbers)
    if new and since:
        yield fill(_counted("%n bought for the first time since %1.", new), since)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RfmWords", text)


def _counted(text: str, count: int) -> str:
    return QCoreApplication.translate("RfmWords", text, None, count)
