"""The words of what is bought together."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from tracker.domain.together import ANSWERED_DAYS, MOST_IN_BASKET, PAIR_ORDERS, PRODUCT_ORDERS
from tracker.reports.captions import Explained
from tracker.reports.report import SMALL, Report
from ui.text.charts import of_few_orders
from ui.text.fill import fill
from ui.text.formats import format_count, format_percent
from ui.text.report_words.parts import ReportWords, in_column

MOST_PAIRS = 200  # as the report counts


def together_words() -> ReportWords:
    """Return the words of what is bought together."""
    return ReportWords(
        title=_tr("Bought together"),
        meaning=_tr("What goes into one order more often than by chance, and which suggestions were taken."),
        nothing=_tr("no two products are in one order often enough to say anything"),
        tables={
            "pairs": Explained(
                _tr("Pairs"),
                fill(
                    _tr(
                        "Two products that are in %1 orders or more each, and in one order together %2 times or more."
                        " The strongest %3 pairs are shown."
                    ),
                    format_count(PRODUCT_ORDERS),
                    format_count(PAIR_ORDERS),
                    format_count(MOST_PAIRS),
                ),
            ),
            "products": Explained(_tr("Products"), _tr("Those that are in most orders of the period.")),
            "suggestions": Explained(
                _tr("What was suggested"),
                fill(
                    _tr("Suggestions made in the period. A sale within %1 days after one answers it."),
                    format_count(ANSWERED_DAYS),
                ),
            ),
        },
        columns=_columns(),
        figures={
            "orders": Explained(_tr("Orders"), _tr("Orders of the period with any product in them.")),
            "with_several": Explained(
                _tr("With several products"), _tr("Orders of the period with two different products or more.")
            ),
            "several_share": Explained(
                _tr("Share with several"), _tr("Orders with several products, divided by those with any.")
            ),
        },
        outside={
            "too_large": Explained(
                _tr("Very large orders"),
                fill(
                    _tr("Orders with more than %1 products: everything would go with everything."),
                    format_count(MOST_IN_BASKET),
                ),
            )
        },
        sentences=lambda report: tuple(_sentences(report)),
        of_few=of_few_orders,
    )


def _columns() -> dict[tuple[str, str], Explained]:
    return {
        ("pairs", "orders"): Explained(_tr("Orders with both"), _tr("Orders of the period that hold both.")),
        ("pairs", "support"): Explained(
            _tr("Share of orders"), _tr("Orders that hold both, divided by those with any product.")
        ),
        ("pairs", "confidence"): Explained(
            _tr("First, then the second too"), _tr("Of the orders that hold the first one, the share with both.")
        ),
        ("pairs", "confidence_back"): Explained(
            _tr("Second, then the first too"), _tr("Of the orders that hold the second one, the share with both.")
        ),
        ("pairs", "lift"): Explained(
            _tr("Times as by chance"),
            _tr(
                "How many times as often they are together as they would be if the one had nothing to do with the"
                " other: 1 is chance."
            ),
        ),
        ("products", "orders"): Explained(_tr("Orders"), _tr("Orders of the period that hold it.")),
        ("products", "share"): Explained(
            _tr("Share of orders"), _tr("Orders that hold it, divided by those with any product.")
        ),
        ("products", "with_others"): Explained(
            _tr("With others"), _tr("Of the orders that hold it, the share with another product too.")
        ),
        ("suggestions", "suggested"): Explained(_tr("Suggested"), _tr("How often it was suggested in the period.")),
        ("suggestions", "bought"): Explained(_tr("Bought"), _tr("Of these, how often it was bought since.")),
        ("suggestions", "interested"): Explained(
            _tr("Interested"), _tr("Of these, how often they were interested and have not bought it yet.")
        ),
        ("suggestions", "declined"): Explained(_tr("Declined"), _tr("Of these, how often they said no.")),
        ("suggestions", "bought_share"): Explained(
            _tr("Share bought"), _tr("Those that were bought, divided by those suggested.")
        ),
    }


def _sentences(report: Report) -> Iterator[str]:
    orders, several = report.figure("orders").size, report.figure("several_share")
    if not orders:
        return
    yield fill(_counted("%1 of %n orders hold several products.", orders), format_percent(several.value))
    pairs = report.table("pairs")
    if pairs.rows:
        best = pairs.rows[0]
        times = f"{in_column(pairs, best, 'lift').value or 0:.1f}"
        count = in_column(pairs, best, "orders").size
        sentence = _counted("“%1” go together %2 times as often as by chance, in %n orders.", count)
        yield fill(sentence, best.label.text, times)
        if count < SMALL:
            yield _tr("That is not often; look at the pairs with more orders before you rely on it.")
    offered = report.table("suggestions")
    made = sum(in_column(offered, row, "suggested").size for row in offered.rows)
    bought = sum(in_column(offered, row, "bought").size for row in offered.rows)
    if made:
        yield fill(_counted("%n suggestions were made, and %1 of them bought.", made), format_count(bought))


def _tr(text: str) -> str:
    return QCoreApplication.translate("TogetherWords", text)


def _counted(text: str, count: int) -> str:
    return QCoreApplication.translate("TogetherWords", text, None, count)
