"""The words of tactic against tactic."""

from PySide6.QtCore import QCoreApplication

from tracker.domain.money import exponent_of
from tracker.reports.captions import Explained
from tracker.reports.report import SMALL, Number, Report
from ui.text.fill import fill
from ui.text.formats import format_amount, format_count, format_percent
from ui.text.report_words.parts import ReportWords

WITHIN = 30  # days, as the report counts


def tactics_words() -> ReportWords:
    """Return the words of tactic against tactic."""
    return ReportWords(
        title=_tr("Tactic against tactic"),
        meaning=_tr(
            "What each campaign led to, side by side: whom it reached, who went on, what it cost and brought in."
        ),
        nothing=_tr("no campaign ran in this period"),
        tables={
            "tactics": Explained(
                _tr("Campaigns"),
                _tr("Those that ran in the period, or reached somebody, cost or sold something in it."),
            )
        },
        columns={("tactics", key): explained for key, explained in _columns().items()},
        sentences=_sentences,
        money_sentences=_money_sentences,
    )


def _columns() -> dict[str, Explained]:
    return {
        "touched": Explained(_tr("Reached"), _tr("Customers whom the campaign reached in the period.")),
        "contacts": Explained(
            _tr("Contacts"), _tr("Calls, visits and messages in the period that the campaign led to; notes are none.")
        ),
        "went_on": Explained(
            _tr("Went on"),
            _counted(
                "Of those reached, whose next move was to a later stage, within %n days of the first time.", WITHIN
            ),
        ),
        "went_on_share": Explained(
            _tr("Share that went on"), _tr("Those who went on, divided by those who were reached.")
        ),
        "new_customers": Explained(
            _tr("New customers"),
            _tr("Who became customers in the period and had been reached by this campaign before any other."),
        ),
        "planned": Explained(_tr("Planned"), _tr("What the whole campaign was meant to cost.")),
        "cost": Explained(_tr("Spent"), _tr("Money noted for the campaign on days of the period.")),
        "cost_each": Explained(
            _tr("Cost of a new customer"),
            _tr("What was spent in the period, divided by its new customers; below ten it is too early to tell."),
        ),
        "orders": Explained(_tr("Orders"), _tr("Sales of the period that are noted as an answer to the campaign.")),
        "revenue": Explained(_tr("Revenue"), _tr("What they came to, less what was given back in the period.")),
        "per_cost": Explained(
            _tr("Revenue for each one spent"), _tr("The revenue of the period, divided by what was spent in it.")
        ),
    }


def _sentences(report: Report) -> tuple[str, ...]:
    rows = _rows(report)
    if not rows:
        return (_tr("No campaign ran in the period."),)
    said = [_counted("%n campaigns ran, reached somebody or cost something in the period.", len(rows))]
    best = max(rows, key=lambda name: rows[name]["new_customers"].size)
    if new := rows[best]["new_customers"].size:
        said.append(fill(_counted("Most new customers had first been reached by “%1”: %n.", new), best))
    shares = {name: row["went_on_share"] for name, row in rows.items() if row["went_on_share"].size >= SMALL}
    shares = {name: share for name, share in shares.items() if share.value}
    if shares:
        best = max(shares, key=lambda name: shares[name].value or 0)
        told = shares[best]
        template = _counted("After “%1” most went on: %2 of %3 reached, within %n days (%4).", WITHIN)
        went_on, touched = format_count(rows[best]["went_on"].size), format_count(told.size)
        said.append(fill(template, best, went_on, touched, format_percent(told.value)))
    return tuple(said)


def _money_sentences(report: Report, currency: str) -> tuple[str, ...]:
    rows = _rows(report)
    sold = {name: row["revenue"].value or 0 for name, row in rows.items()}
    best = max(sold, key=lambda name: sold[name], default="")
    said = []
    if best and sold[best] > 0:
        amount = format_amount(int(sold[best]), currency, exponent_of(currency))
        said.append(fill(_tr("“%1” brought in most: %2."), best, amount))
    return (*_cost_sentences(rows, currency), *said)


def _cost_sentences(rows: dict[str, dict[str, Number]], currency: str) -> tuple[str, ...]:
    paid = {name: row["cost_each"] for name, row in rows.items() if row["cost"].value}
    known = {name: each for name, each in paid.items() if each.size >= SMALL}
    if known:
        best = min(known, key=lambda name: known[name].value or 0)
        each = format_amount(int(known[best].value or 0), currency, exponent_of(currency))
        only = _tr("A new customer by “%1” cost %2.")
        return (fill(_tr("A new customer cost least by “%1”: %2.") if len(known) > 1 else only, best, each),)
    if paid:
        return (_counted("No campaign that cost something has %n new customers yet: too few to compare costs.", SMALL),)
    return ()


def _rows(report: Report) -> dict[str, dict[str, Number]]:
    """Give the numbers of each campaign by its name, which is its alone, and their keys."""
    table = report.table("tactics")
    keys = [column.key for column in table.columns]
    return {row.label.text: dict(zip(keys, row.numbers, strict=True)) for row in table.rows}


def _tr(text: str) -> str:
    return QCoreApplication.translate("TacticsWords", text)


def _counted(text: str, count: int) -> str:
    return QCoreApplication.translate("TacticsWords", text, None, count)
