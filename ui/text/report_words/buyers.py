"""The words of the report of who buys."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from tracker.reports.captions import Explained
from tracker.reports.report import SMALL, Report, Row
from ui.text.fill import fill
from ui.text.formats import format_count, format_percent
from ui.text.report_labels import label_text
from ui.text.report_words.parts import ReportWords, in_column

MOST = 30  # rows of a table, as the report counts
PROFILES = ("sources", "personas", "tags", "towns")


def buyers_words() -> ReportWords:
    """Return the words of the report of who buys."""
    return ReportWords(
        title=_tr("Who buys"),
        meaning=_tr("Who has bought and who has not yet, by what you know of them, and who is most like the buyers."),
        nothing=_tr("nobody is known yet"),
        tables=_tables(),
        columns=_columns(),
        figures=_shares(_tr("Customers known by the last day of the period, archived ones and those who left too.")),
        words={"unknown": _tr("not known")},
        sentences=lambda report: tuple(_sentences(report)),
    )


def _tables() -> dict[str, Explained]:
    most = fill(_tr("Up to %1 rows, the most frequent first."), format_count(MOST))
    town = _tr(
        "The town as far as it can be read from the address: beside the post code, or the last part. What cannot be"
        " read counts as not known."
    )
    return {
        "sources": Explained(_tr("By how they heard of the shop"), most),
        "personas": Explained(_tr("By persona"), most),
        "tags": Explained(_tr("By tag"), " ".join((most, _tr("Somebody with several tags is in several rows.")))),
        "towns": Explained(_tr("By town"), " ".join((most, town))),
        "first_products": Explained(
            _tr("By what they bought first"),
            " ".join((most, _tr("Buyers by the products of their first order, and how many of them came back."))),
        ),
        "prospects": Explained(
            _tr("Most like the buyers"),
            fill(
                _tr(
                    "People on the board who have not bought yet, with what speaks for them. Only where %1 have bought"
                    " and %1 have not."
                ),
                format_count(SMALL),
            ),
        ),
    }


def _columns() -> dict[tuple[str, str], Explained]:
    columns: dict[tuple[str, str], Explained] = {}
    for table in PROFILES:
        known = _tr("Customers of whom this is known, by the last day of the period.")
        columns |= {(table, key): explained for key, explained in _shares(known).items()}
    low, high = _ends()
    return columns | {
        ("first_products", "buyers"): Explained(_tr("Buyers"), _tr("Whose first order holds this product.")),
        ("first_products", "again"): Explained(_tr("Came back"), _tr("Of them, who ordered again.")),
        ("first_products", "share"): Explained(
            _tr("Share that came back"), _tr("Those who ordered again, divided by these buyers.")
        ),
        ("first_products", "low"): low,
        ("first_products", "high"): high,
        ("prospects", "likeness"): Explained(
            _tr("How alike"),
            _tr(
                "How many times as often people like this are found among buyers as among the others, by source,"
                " persona and tags taken together. What few are known by counts for less."
            ),
        ),
        ("prospects", "alike"): Explained(
            _tr("Buyers like them"), _tr("Buyers with at least one of the things that speak for them.")
        ),
    }


def _shares(known: str) -> dict[str, Explained]:
    low, high = _ends()
    return {
        "known": Explained(_tr("Known"), known),
        "buyers": Explained(_tr("Bought"), _tr("Of them, who have an order by the last day of the period.")),
        "share": Explained(_tr("Share that bought"), _tr("Those who bought, divided by those known.")),
        "low": low,
        "high": high,
    }


def _ends() -> tuple[Explained, Explained]:
    meaning = _tr(
        "Of few people the share may be chance: in 19 of 20 such cases the true one lies between the two (Wilson)."
    )
    return Explained(_tr("At least"), meaning), Explained(_tr("At most"), meaning)


def _sentences(report: Report) -> Iterator[str]:
    known, buyers = report.figure("known").size, report.figure("buyers").size
    if not known:
        return
    share = format_percent(report.figure("share").value)
    yield fill(_counted("Of %n people known, %1 have bought: %2.", known), format_count(buyers), share)
    best = _best(report)
    if best is not None:
        table, row = best
        found = in_column(report.table(table), row, "share")
        yield fill(
            _counted("Most often it is those with “%1”: %2 of %n.", found.size),
            label_text(row.label),
            format_percent(found.value),
        )
    prospects = report.table("prospects").rows
    if prospects:
        yield _counted("%n people on the board who have not bought yet are like those who do.", len(prospects))


def _best(report: Report) -> tuple[str, Row] | None:
    """Return the row that surely lies above the whole: whose lowest share is the highest, and above everybody's."""
    whole = report.figure("share").value or 0
    found = [
        (in_column(report.table(table), row, "low").value or 0, table, row)
        for table in PROFILES
        for row in report.table(table).rows
        if row.key
    ]
    if not found:
        return None
    low, table, row = max(found, key=lambda one: one[0])
    return (table, row) if low > whole else None


def _tr(text: str) -> str:
    return QCoreApplication.translate("BuyersWords", text)


def _counted(text: str, count: int) -> str:
    return QCoreApplication.translate("BuyersWords", text, None, count)
