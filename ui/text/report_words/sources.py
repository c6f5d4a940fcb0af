"""The words of the report of sources and costs."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from tracker.domain.money import exponent_of
from tracker.reports.captions import Explained
from tracker.reports.report import SMALL, Report
from ui.text.fill import fill
from ui.text.formats import format_amount
from ui.text.report_words.parts import ReportWords, in_column


def sources_words() -> ReportWords:
    """Return the words of the report of sources and costs."""
    columns = _columns()
    return ReportWords(
        title=_tr("Sources and costs"),
        meaning=_tr(
            "How people heard of the shop, how many became customers, what each way cost, and what it brought in."
        ),
        nothing=_tr("nobody came and nothing was spent in this period"),
        tables={
            "sources": Explained(
                _tr("By how they heard of the shop"), _tr("The first way that is noted with the customer counts.")
            )
        },
        columns={("sources", key): explained for key, explained in columns.items()},
        figures={key: columns[key] for key in ("joined", "new_customers", "cost", "cost_each", "revenue")},
        outside={
            "opening": Explained(
                _tr("Customers before"), _tr("Were customers already when they were typed in, so they are never new.")
            )
        },
        words={"total": _tr("All together")},
        sentences=_sentences,
        money_sentences=_money_sentences,
    )


def _columns() -> dict[str, Explained]:
    return {
        "joined": Explained(_tr("Joined"), _tr("Whose first stage of all was entered in the period.")),
        "became": Explained(
            _tr("Of them customers"),
            _tr("Of those who joined, who got as far as the stage that makes a customer, by the day of the report."),
        ),
        "became_share": Explained(
            _tr("Share that became customers"), _tr("Those of them who are customers, divided by those who joined.")
        ),
        "new_customers": Explained(
            _tr("New customers"),
            _tr(
                "Who first came in the period to the stage that makes a customer, or first bought if that was earlier,"
                " whenever they joined."
            ),
        ),
        "cost": Explained(
            _tr("Spent"), _tr("Money noted for days of the period, on the source or on campaigns that bring people so.")
        ),
        "cost_each": Explained(
            _tr("Cost of a new customer"),
            _tr("What was spent in the period, divided by its new customers; below ten it is too early to tell."),
        ),
        "buyers": Explained(_tr("Buyers"), _tr("Customers with an order in the period.")),
        "revenue": Explained(_tr("Revenue"), _tr("What was bought in the period, less what was given back in it.")),
        "value_each": Explained(
            _tr("Revenue for each buyer"),
            _tr("The revenue of the period, divided by its buyers; below ten it is too early to tell."),
        ),
    }


def _sentences(report: Report) -> tuple[str, ...]:
    new = report.figure("new_customers").size
    said = [_counted("%n people became customers in the period.", new)]
    rows = {row.key: row for row in report.table("sources").rows if not row.is_total}
    counts = {key: row.numbers[3].size for key, row in rows.items() if row.label.text and row.numbers[3].size}
    if counts:
        best = max(counts, key=lambda key: counts[key])
        said.append(fill(_counted("Most came by %1: %n.", counts[best]), rows[best].label.text))
    if "" in rows and rows[""].numbers[3].size:
        said.append(_counted("Of %n it is not known how they heard of the shop.", rows[""].numbers[3].size))
    return tuple(said)


def _money_sentences(report: Report, currency: str) -> tuple[str, ...]:
    def told(minor: float | None) -> str:
        return format_amount(int(minor or 0), currency, exponent_of(currency))

    cost, each = report.figure("cost"), report.figure("cost_each")
    if not cost.value:
        sentence = _tr("Nothing was spent in the period.")
    elif not each.size:
        sentence = fill(_tr("%1 was spent, and nobody became a customer."), told(cost.value))
    elif each.size < SMALL:
        sentence = fill(
            _counted("%1 was spent on %n new customers: too few to tell what one costs.", each.size), told(cost.value)
        )
    else:
        sentence = fill(_tr("%1 was spent, which is %2 for each new customer."), told(cost.value), told(each.value))
    return (sentence, *_revenue_sentences(report, told))


def _revenue_sentences(report: Report, told: Callable[[float | None], str]) -> tuple[str, ...]:
    if not report.figure("revenue").size:
        return ()
    said = [fill(_tr("%1 came in."), told(report.figure("revenue").value))]
    table = report.table("sources")
    sums = {row: in_column(table, row, "revenue").value or 0 for row in table.rows if not row.is_total and row.key}
    best = max(sums, key=lambda row: sums[row], default=None)
    if best is not None and sums[best] > 0:
        said.append(fill(_tr("Most of it by %1: %2."), best.label.text, told(sums[best])))
    return tuple(said)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SourcesWords", text)


def _counted(text: str, count: int) -> str:
    return QCoreApplication.translate("SourcesWords", text, None, count)
