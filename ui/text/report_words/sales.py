"""The words of the report of sales."""

from PySide6.QtCore import QCoreApplication

from tracker.domain.money import exponent_of
from tracker.reports.captions import Explained
from tracker.reports.report import SMALL, LabelKind, Report
from ui.text.fill import fill
from ui.text.formats import format_amount, format_count, format_percent
from ui.text.report_labels import label_text
from ui.text.report_words.parts import ReportWords, in_column


def sales_words() -> ReportWords:
    """Return the words of the report of sales."""
    columns = _columns()
    tables = {
        "months": ("revenue", "orders", "customers", "refunds", "average_order", "margin"),
        "products": ("orders", "customers", "quantity", "revenue", "margin"),
        "categories": ("orders", "customers", "revenue", "margin"),
        "top_customers": ("orders", "revenue", "margin"),
    }
    return ReportWords(
        title=_tr("Sales"),
        meaning=_tr("What was bought, of what and by whom, and what came in by it."),
        nothing=_tr("nothing was sold in this period"),
        tables=_tables(),
        columns={(table, key): columns[key] for table, keys in tables.items() for key in keys},
        figures={key: columns[key] for key in columns if key != "quantity"},
        words={"no_product": _tr("No product named"), "no_category": _tr("Without a category")},
        sentences=_sentences,
        money_sentences=_money_sentences,
    )


def _tables() -> dict[str, Explained]:
    return {
        "months": Explained(_tr("By month"), _tr("From the first month in which something was sold to the last.")),
        "products": Explained(_tr("By product"), _tr("What brought in most comes first.")),
        "categories": Explained(_tr("By category"), _tr("By the category that the product has today.")),
        "top_customers": Explained(_tr("Best customers"), _tr("Those of the period who brought in most.")),
    }


def _columns() -> dict[str, Explained]:
    return {
        "revenue": Explained(_tr("Revenue"), _tr("What was bought in the period, less what was given back in it.")),
        "orders": Explained(
            _tr("Orders"), _tr("Sales of the period; one that was given back stays one, one taken out is none.")
        ),
        "customers": Explained(_tr("Buyers"), _tr("The different customers of these orders.")),
        "repeat_customers": Explained(_tr("Bought again"), _tr("Buyers with two orders in the period or more.")),
        "repeat_share": Explained(
            _tr("Share that bought again"), _tr("Those who bought again, divided by the buyers.")
        ),
        "average_order": Explained(
            _tr("Average order"), _tr("What the orders came to, before anything was given back, divided by the orders.")
        ),
        "refunds": Explained(_tr("Given back"), _tr("Money given back in the period, whenever it was bought.")),
        "margin": Explained(
            _tr("Margin"), _tr("What is left of the revenue, as far as the margin of what was sold is known today.")
        ),
        "margin_unknown": Explained(
            _tr("Revenue of unknown margin"), _tr("What the rest came to: nobody noted a margin for it.")
        ),
        "quantity": Explained(_tr("Quantity"), _tr("How much of it was sold, less what was given back.")),
    }


def _sentences(report: Report) -> tuple[str, ...]:
    orders, customers = report.figure("orders").size, report.figure("customers").size
    if not orders:
        return (_tr("Nothing was sold in the period."),)
    said = [fill(_counted("%1 customers bought with %n orders.", orders), format_count(customers))]
    if customers == 1:
        said = [_counted("One customer bought, with %n orders.", orders)]
    share = report.figure("repeat_share")
    if share.size >= SMALL:
        again = report.figure("repeat_customers").size
        said.append(fill(_counted("%n of them bought more than once (%1).", again), format_percent(share.value)))
    return tuple(said)


def _money_sentences(report: Report, currency: str) -> tuple[str, ...]:
    def told(minor: float | None) -> str:
        return format_amount(int(minor or 0), currency, exponent_of(currency))

    revenue, average = report.figure("revenue"), report.figure("average_order")
    if not revenue.size:
        return ()
    said = [fill(_tr("That brought in %1."), told(revenue.value))]
    if average.value is not None:
        said = [fill(_tr("That brought in %1, an average order being %2."), told(revenue.value), told(average.value))]
    if report.figure("refunds").value:
        said.append(fill(_tr("%1 was given back."), told(report.figure("refunds").value)))
    months = report.table("months")
    if len(months.rows) > 1:
        best = max(months.rows, key=lambda row: in_column(months, row, "revenue").value or 0)
        revenue = in_column(months, best, "revenue")
        said.append(fill(_tr("The best month was %1 with %2."), label_text(best.label), told(revenue.value)))
    products = report.table("products")
    if products.rows and products.rows[0].label.kind is LabelKind.NAME:
        first = products.rows[0]
        revenue = in_column(products, first, "revenue")
        said.append(fill(_tr("%1 brought in most: %2."), first.label.text, told(revenue.value)))
    if (margin := report.figure("margin")).value is not None:
        said.append(fill(_tr("Of what was sold with a known margin, %1 was left."), told(margin.value)))
    return tuple(said)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SalesWords", text)


def _counted(text: str, count: int) -> str:
    return QCoreApplication.translate("SalesWords", text, None, count)
