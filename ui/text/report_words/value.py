"""The words of the report of what customers are worth."""

from PySide6.QtCore import QCoreApplication

from tracker.domain.estimates import FEWEST_BUYERS, FEWEST_REPEATERS, SHORTEST_HISTORY
from tracker.domain.money import exponent_of
from tracker.reports.captions import Explained
from tracker.reports.report import SMALL, Number, Report
from ui.text.fill import fill
from ui.text.formats import format_amount, format_count, format_percent
from ui.text.report_words.parts import ReportWords, in_column
from ui.text.report_words.value_columns import column_words, figure_words, table_words


def value_words() -> ReportWords:
    """Return the words of the report of what customers are worth."""
    return ReportWords(
        title=_tr("What customers are worth"),
        meaning=_tr("What customers brought so far, what it cost to win them, and what is to be expected of them."),
        nothing=_tr("nobody has bought anything yet"),
        tables=table_words(),
        columns=column_words(),
        figures=figure_words(),
        outside={
            "opening": Explained(
                _tr("Customers before"), _tr("Were customers already when they were typed in, so they are never new.")
            )
        },
        words={
            "total": _tr("All together"),
            "months_3": _tr("Next 3 months"),
            "months_6": _tr("Next 6 months"),
            "months_12": _tr("Next 12 months"),
            "worth": _tr("%1 together", "what the customers of a group are worth"),
        },
        sentences=_sentences,
        money_sentences=_money_sentences,
    )


def _sentences(report: Report) -> tuple[str, ...]:
    customers = report.figure("customers").size
    if not customers:
        return (_tr("Nobody has bought anything yet."),)
    said = [_counted("%n customers have bought so far.", customers)]
    if customers >= SMALL:
        share = format_percent(report.figure("repeat_share").value)
        again = format_count(_so_far(report, "repeat_customers").size)
        said = [
            fill(_counted("%n customers have bought so far, %1 of them more than once (%2).", customers), again, share)
        ]
    still = report.figure("still_come")
    if still.value is None:
        return (*said, _why_not(report))
    sentence = _counted("Of %n who came on two days or more, about %1 probably still come (an estimate).", still.size)
    return (*said, _expected(report), fill(sentence, format_count(round(still.value))))


def _expected(report: Report) -> str:
    """Say how many purchases are expected, and what the same estimate would have said before."""
    purchases = format_count(round(report.figure("expected_purchases").value or 0))
    table = report.table("hold_out")
    if not table.rows:
        return fill(_tr("In the next 12 months about %1 purchases are to be expected (an estimate)."), purchases)
    expected, came = (in_column(table, table.rows[0], key) for key in ("expected", "came"))
    text = _counted(
        "In the next 12 months about %1 purchases are to be expected, an estimate: for the last %n days it would have"
        " said %2, and there were %3.",
        int(in_column(table, table.rows[0], "days").value or 0),
    )
    return fill(text, purchases, format_count(round(expected.value or 0)), format_count(came.size))


def _so_far(report: Report, key: str) -> Number:
    """Return a number of the only row of this table; there is one where anybody bought."""
    table = report.table("so_far")
    return in_column(table, table.rows[0], key)


def _why_not(report: Report) -> str:
    """Say why nothing is estimated; the reasons are tried as the estimate tries them."""
    if report.figure("customers").size < FEWEST_BUYERS:
        return fill(_tr("What is to be expected is estimated from %1 customers on."), format_count(FEWEST_BUYERS))
    if _so_far(report, "regulars").size < FEWEST_REPEATERS:
        text = _tr("What is to be expected is estimated once %1 customers have bought on two days or more.")
        return fill(text, format_count(FEWEST_REPEATERS))
    if int(_so_far(report, "history").value or 0) < SHORTEST_HISTORY:
        text = _tr("What is to be expected is estimated once sales go back %1 days.")
        return fill(text, format_count(SHORTEST_HISTORY))
    return _tr("These sales do not follow the pattern that estimates need, so nothing is estimated.")


def _money_sentences(report: Report, currency: str) -> tuple[str, ...]:
    def told(minor: float | None) -> str:
        return format_amount(int(minor or 0), currency, exponent_of(currency))

    value, each = report.figure("value"), report.figure("value_each")
    if not each.size:
        return ()
    said = [fill(_tr("All together they brought %1."), told(value.value))]
    if each.size >= SMALL:
        said = [fill(_tr("All together they brought %1, which is %2 each."), told(value.value), told(each.value))]
    cost = report.figure("cost_each")
    if cost.size >= SMALL and each.size >= SMALL and cost.value:
        text = _tr("To win a new customer cost %1; one is worth %2 so far.")
        said.append(fill(text, told(cost.value), told(each.value)))
    if (margin := _so_far(report, "margin")).value is not None:
        said.append(fill(_tr("Of what was sold with a known margin, %1 was left."), told(margin.value)))
    if (expected := report.figure("expected_value")).value is not None:
        text = _tr("In the next 12 months they are expected to buy for about %1 (an estimate).")
        said.append(fill(text, told(expected.value)))
    return tuple(said)


def _tr(text: str, comment: str | None = None) -> str:
    return QCoreApplication.translate("ValueWords", text, comment)


def _counted(text: str, count: int) -> str:
    return QCoreApplication.translate("ValueWords", text, None, count)
