"""The words of the report of quotes and left baskets."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from tracker.domain.money import exponent_of
from tracker.domain.quotes import QuoteKind
from tracker.reports.captions import Explained
from tracker.reports.report import SMALL, Report, Row
from ui.text.fill import fill
from ui.text.formats import format_amount, format_count, format_days, format_percent
from ui.text.quotes import stop_name, stop_names
from ui.text.reasons import reason_text
from ui.text.report_words.parts import ReportWords, in_column


def quotes_words() -> ReportWords:
    """Return the words of the report of quotes and left baskets."""
    parts = _part_words()
    return ReportWords(
        title=_tr("Quotes and left baskets"),
        meaning=_tr("What came of the prices you gave and of baskets left behind, where people stop, and why."),
        nothing=_tr("nobody stopped on the way to buying in this period"),
        tables={
            "stopped": Explained(_tr("Where they stop"), _tr("Quotes that were not bought, by where people stopped.")),
            "reasons": Explained(_tr("Why"), _tr("Quotes that are gone or ran out, by the reason that was given.")),
            "kinds": Explained(_tr("Quotes and baskets"), _tr("Quotes you gave, beside baskets that were left.")),
            "months": Explained(_tr("Over time"), _tr("By the month in which they were given.")),
            "stages": Explained(_tr("Still open"), _tr("Open quotes, by where the customer is on the report's day.")),
        },
        columns={
            **{(table, key): said for table in ("kinds", "months") for key, said in parts.items()},
            **_stopped_words(),
            **_stage_words(),
        },
        figures={
            **parts,
            "customers": Explained(_tr("Customers"), _tr("The different customers of these quotes.")),
            "open_amount": Explained(_tr("Open money"), _tr("What the quotes that are still open come to.")),
        },
        words={
            **stop_names(),
            "unsaid": _tr("not noted"),
            str(QuoteKind.QUOTE): _tr("Quotes"),
            str(QuoteKind.BASKET): _tr("Left baskets"),
            "total": _tr("All"),
            "archived": _tr("Archived"),
            "elsewhere": _tr("elsewhere"),
        },
        sentences=lambda report: tuple(_sentences(report)),
        money_sentences=lambda report, currency: tuple(_money_sentences(report, currency)),
    )


def _part_words() -> dict[str, Explained]:
    return {
        "quotes": Explained(_tr("Quotes"), _tr("Quotes and left baskets given in the period.")),
        "amount": Explained(_tr("They come to"), _tr("The sum of these quotes.")),
        "bought": Explained(_tr("Bought"), _tr("Those that were bought by the day of the report.")),
        "gone": Explained(_tr("Gone"), _tr("Those that were given up, or went to somebody else, by that day.")),
        "expired": Explained(_tr("Ran out"), _tr("Those that you said had run out, by that day.")),
        "open": Explained(_tr("Open"), _tr("Those of which nothing had come by that day.")),
        "win_rate": Explained(_tr("Share bought"), _tr("What was bought, of all that are bought, gone or ran out.")),
        "won": Explained(_tr("Bought for"), _tr("What the quotes that were bought come to.")),
        "days_median": Explained(
            _tr("Days to decide"), _tr("Half were bought or given up within so many days after they were given.")
        ),
        "chases_each": Explained(
            _tr("Asked about"), _tr("How often you asked about a quote on average, as counted up to now.")
        ),
    }


def _stopped_words() -> dict[tuple[str, str], Explained]:
    parts = _part_words()
    return {
        ("stopped", "quotes"): Explained(_tr("Quotes"), _tr("Quotes of the period, not bought, that stopped here.")),
        ("stopped", "share"): Explained(_tr("Share"), _tr("Of all that were not bought, the share that stopped here.")),
        ("stopped", "amount"): Explained(_tr("They come to"), _tr("The sum of the quotes that stopped here.")),
        **{("stopped", key): parts[key] for key in ("gone", "expired", "open")},
        ("reasons", "quotes"): Explained(_tr("Quotes"), _tr("Quotes that are gone or ran out for this reason.")),
        ("reasons", "share"): Explained(_tr("Share"), _tr("Of all that are gone or ran out, those for this reason.")),
        ("reasons", "amount"): Explained(_tr("They come to"), _tr("The sum of the quotes lost for this reason.")),
    }


def _stage_words() -> dict[tuple[str, str], Explained]:
    return {
        ("stages", "waiting"): Explained(_tr("Open"), _tr("Open quotes of customers who are here.")),
        ("stages", "waiting_customers"): Explained(_tr("Customers"), _tr("The different customers of these quotes.")),
        ("stages", "waiting_amount"): Explained(_tr("They come to"), _tr("The sum of these quotes.")),
    }


def _sentences(report: Report) -> Iterator[str]:
    count, won = report.figure("quotes").size, report.figure("win_rate")
    if not count:
        yield _tr("No quote was given and no basket left in the period.")
        return
    yield _counted("%n quotes were given or baskets left in the period.", count)
    if won.size:
        bought = format_count(report.figure("bought").size)
        share = format_percent(won.value) if won.size >= SMALL else ""
        said = _counted("Of the %n that came to an end, so many were bought: %1.", won.size)
        with_share = _counted("Of the %n that came to an end, so many were bought: %1 (%2).", won.size)
        yield fill(with_share, bought, share) if share else fill(said, bought)
    days = report.figure("days_median")
    if days.value is not None:
        yield fill(_tr("Half of them were decided within %1."), format_days(float(days.value)))
    stopped, reasons = _first(report, "stopped"), _first(report, "reasons")
    if stopped is not None:
        yield _most(report, "stopped", stopped, _tr("Most often people stop here: %1 (%2)."), stop_name(stopped.key))
    if reasons is not None:
        why = reason_text(reasons.key)
        yield _most(report, "reasons", reasons, _tr("The reason given most often: %1 (%2)."), why)


def _money_sentences(report: Report, currency: str) -> Iterator[str]:
    exponent = exponent_of(currency)
    still = report.figure("open_amount")
    if still.size:
        amount = format_amount(int(still.value or 0), currency, exponent)
        yield fill(_counted("%n are still open, for %1 together.", still.size), amount)


def _first(report: Report, table: str) -> Row | None:
    """Give the first row of which somebody noted what it is."""
    return next((row for row in report.table(table).rows if row.key), None)


def _most(report: Report, table: str, row: Row, template: str, name: str) -> str:
    quotes = in_column(report.table(table), row, "quotes").size
    return fill(template, name, _counted("%n quotes", quotes))


def _tr(text: str) -> str:
    return QCoreApplication.translate("QuotesWords", text)


def _counted(text: str, count: int) -> str:
    return QCoreApplication.translate("QuotesWords", text, None, count)
