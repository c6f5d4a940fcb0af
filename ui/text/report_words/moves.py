"""The words of "Back and forth"."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from tracker.reports.captions import Explained
from tracker.reports.report import Column, Report, Row
from ui.text.figures import column_heading
from ui.text.fill import fill
from ui.text.report_labels import label_text
from ui.text.report_words.parts import ReportWords
from ui.text.report_words.stays import outside_words
from ui.text.words import words


def moves_words() -> ReportWords:
    """Return the words of the report."""
    return ReportWords(
        title=_tr("Back and forth"),
        meaning=_tr("From where to where customers moved in the period, who came back, and who goes to and fro."),
        nothing=_tr("nobody moved in this period"),
        tables={
            "matrix": Explained(_tr("From where to where"), _tr("Every move of a customer dated in the period.")),
            "stages": Explained(_tr("Who comes back"), _tr("Stays that began in the period, by anyone.")),
            "pairs": Explained(
                _tr("To and fro"), _tr("Two stages between which somebody moved three times or more in the period.")
            ),
        },
        columns=_columns(),
        figures={
            "moves": Explained(_tr("Moves"), _tr("Moves of customers dated in the period, to Left and back too.")),
            "movers": Explained(_tr("Who moved"), _tr("Customers with at least one of these moves.")),
            "ping_pong": Explained(
                _tr("To and fro"), _tr("Customers who moved between the same two stages three times or more.")
            ),
            "won_back": Explained(_tr("Won back"), _tr("How often a stage was entered after Left in the period.")),
            "won_back_customers": Explained(
                _tr("Customers won back"), _tr("Customers who entered a stage after Left.")
            ),
        },
        outside=outside_words(),
        sentences=lambda report: tuple(_sentences(report)),
    )


def _columns() -> dict[tuple[str, str], Explained]:
    return {
        ("matrix", ""): Explained(
            _tr("Moved to"), _tr("Moves from the place on the left to this one, dated in the period.")
        ),
        ("stages", "customers"): Explained(_tr("Customers"), _tr("Customers with stays in this stage in the period.")),
        ("stages", "returning"): Explained(
            column_heading("returning"), _tr("Customers with two or more stays in this stage in the period.")
        ),
        ("stages", "comes_back"): Explained(
            _tr("Share that came back"), _tr("Of the customers with a stay in this stage, the share with two or more.")
        ),
        ("pairs", "customers"): Explained(
            _tr("Customers"), _tr("Customers who moved between these two stages three times or more.")
        ),
        ("pairs", "moves"): Explained(_tr("Moves"), _tr("The moves of these customers between these two stages.")),
    }


def _sentences(report: Report) -> Iterator[str]:
    count = int(report.figure("moves").value or 0)
    if not count:
        return
    yield words.tr("Customers moved %n times.", "", count)
    table = report.table("matrix")
    cells = [
        (int(number.value or 0), row, column)
        for row in table.rows
        for column, number in zip(table.columns, row.numbers, strict=True)
    ]
    most, row, column = max(cells, key=lambda cell: cell[0])
    yield fill(words.tr("Most often from %1 to %2: %n times.", "", most), *_ends(row, column))
    to_and_fro = int(report.figure("ping_pong").value or 0)
    if to_and_fro:
        yield words.tr("%n customers moved to and fro between the same two stages.", "", to_and_fro)
    won_back = int(report.figure("won_back_customers").value or 0)
    if won_back:
        yield words.tr("%n customers who had left were won back.", "", won_back)


def _ends(row: Row, column: Column) -> tuple[str, str]:
    return label_text(row.label), label_text(column.label or row.label)


def _tr(text: str) -> str:
    return QCoreApplication.translate("MovesWords", text)
