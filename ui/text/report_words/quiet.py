"""The words of the report of who is going quiet."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from tracker.domain.money import exponent_of
from tracker.reports.captions import Explained
from tracker.reports.report import SMALL, Report
from ui.text.after_sales import rhythm_told
from ui.text.fill import fill
from ui.text.formats import format_amount, format_days, format_percent
from ui.text.report_words.parts import ReportWords, in_column

NAMED = 3  # customers that are told of


def quiet_words() -> ReportWords:
    """Return the words of the report."""
    groups, columns = _groups(), _columns()
    return ReportWords(
        title=_tr("Going quiet"),
        meaning=_tr("How often regulars usually buy, and who usually would have bought again by now."),
        nothing=_tr("nobody has bought on three different days yet"),
        tables=_tables(),
        columns={
            **{("groups", key): columns[key] for key in ("customers", "share", "usual_median", "orders", "revenue")},
            **{(table, key): said for table in ("customers", "long_gone") for key, said in _of_customer().items()},
            **{("gaps", key): groups[key] for key in groups},
            ("gaps", "customers"): columns["customers"],
            ("gaps", "quiet_share"): Explained(
                _tr("Share going quiet"), _tr("Of the regulars who buy so often, the share that is going quiet.")
            ),
        },
        figures={
            **groups,
            "regulars": Explained(
                _tr("Regulars"),
                _tr("Customers who bought on three days or more and have neither left nor are archived."),
            ),
            "quiet_share": Explained(_tr("Share going quiet"), _tr("Those going quiet, divided by all regulars.")),
            "usual_median": columns["usual_median"],
            "quiet_revenue": Explained(
                _tr("Spent by those going quiet"), _tr("What they have spent so far, less what was given back.")
            ),
        },
        outside={
            "away": Explained(_tr("Left or archived"), _tr("Bought often enough, but have left or are archived.")),
            "too_few": Explained(
                _tr("Bought too seldom"), _tr("Bought on one day or two: that says nothing of how often they come.")
            ),
        },
        words={**{key: said.label for key, said in groups.items()}, **_bands()},
        sentences=lambda report: tuple(_sentences(report)),
        money_sentences=lambda report, currency: tuple(_money_sentences(report, currency)),
    )


def _tables() -> dict[str, Explained]:
    return {
        "groups": Explained(
            _tr("Where regulars are"), _tr("Customers who bought on three days or more, by their latest purchase.")
        ),
        "customers": Explained(
            _tr("Who is going quiet"), _tr("The hundred who are overdue longest for how often they usually buy.")
        ),
        "gaps": Explained(
            _tr("By how often they buy"), _tr("Regulars by their usual days between one purchase and the next.")
        ),
        "long_gone": Explained(
            _tr("Long gone"), _tr("The hundred of those gone for more than a year who are overdue longest.")
        ),
    }


def _groups() -> dict[str, Explained]:
    return {
        "in_rhythm": Explained(
            _tr("In their rhythm"), _tr("Their latest purchase is no longer ago than their usual days between two.")
        ),
        "due": Explained(
            _tr("Due soon"), _tr("It is longer ago than usual, but not more than one and a half times as long.")
        ),
        "quiet": Explained(_tr("Going quiet"), _tr("It is more than one and a half times as long ago as usual.")),
        "gone": Explained(
            _tr("Long gone"), _tr("It is more than six times as long ago as usual, and more than a year.")
        ),
    }


def _columns() -> dict[str, Explained]:
    return {
        "customers": Explained(_tr("Customers"), _tr("The regulars who are in it.")),
        "share": Explained(_tr("Share"), _tr("Of all regulars, the share that is in it.")),
        "usual_median": Explained(
            _tr("Half buy within"), _tr("Half of them usually come back within this many days, or fewer.")
        ),
        "orders": Explained(_tr("Purchases"), _tr("All of their purchases so far.")),
        "revenue": Explained(_tr("Spent so far"), _tr("What they have spent, less what was given back.")),
    }


def _of_customer() -> dict[str, Explained]:
    return {
        "usual": Explained(
            _tr("Usually every"),
            _tr("The middle one of the days between their purchases, in order of length; one day counts once."),
        ),
        "since": Explained(_tr("Now"), _tr("Days since their latest purchase.")),
        "times": Explained(_tr("Times as long"), _tr("Days since their latest purchase, divided by what is usual.")),
        "orders": Explained(_tr("Purchases"), _tr("Their purchases so far.")),
        "revenue": Explained(_tr("Spent so far"), _tr("What they have spent, less what was given back.")),
    }


def _bands() -> dict[str, str]:
    return {
        "up_to_14": _tr("up to 14 days"),
        "up_to_30": _tr("up to 30 days"),
        "up_to_60": _tr("up to 60 days"),
        "up_to_90": _tr("up to 90 days"),
        "up_to_180": _tr("up to 180 days"),
        "longer": _tr("more than 180 days"),
    }


def _sentences(report: Report) -> Iterator[str]:
    regulars, quiet, gone = (report.figure(key).size for key in ("regulars", "quiet", "gone"))
    if not regulars:
        yield _tr("Nobody has bought on three different days yet, so there is no rhythm to fall out of.")
        return
    yield _counted("%n customers buy often enough to have a rhythm.", regulars)
    share = report.figure("quiet_share")
    if quiet and share.size >= SMALL:
        yield fill(_counted("%n of them are going quiet now (%1).", quiet), format_percent(share.value))
    elif quiet:
        yield _counted("%n of them are going quiet now.", quiet)
    else:
        yield _tr("Nobody is going quiet now.")
    usual = report.figure("usual_median")
    if usual.size >= SMALL:
        yield fill(_tr("Half of them usually come back within %1."), format_days(float(usual.value or 0)))
    table = report.table("customers")
    for row in table.rows[:NAMED]:
        days, since = (in_column(table, row, key).value or 0 for key in ("usual", "since"))
        yield fill(_tr("%1: %2.", "a customer, how often they buy"), row.label.text, rhythm_told(days, int(since)))
    if gone:
        yield _counted("%n more have been gone for over a year.", gone)


def _money_sentences(report: Report, currency: str) -> Iterator[str]:
    spent = report.figure("quiet_revenue")
    if spent.size:
        amount = format_amount(int(spent.value or 0), currency, exponent_of(currency))
        yield fill(_tr("Those going quiet have spent %1 so far."), amount)


def _tr(text: str, comment: str = "") -> str:
    return QCoreApplication.translate("QuietWords", text, comment or None)


def _counted(text: str, count: int) -> str:
    return QCoreApplication.translate("QuietWords", text, None, count)
