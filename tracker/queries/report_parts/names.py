"""Names for the customers who stand in the rows of a report: which those are is known when it is made."""

from dataclasses import replace

from tracker.queries.people import listed
from tracker.reports.report import Label, LabelKind, Report, Row, Table
from tracker.storage.tables import database


def with_names(report: Report) -> Report:
    """Return the report with every customer's name, or else their company, in place of their id.

    What follows the id in a label, after a space, is said of them and stays behind the name.
    """
    labels = [row.label for table in report.tables for row in table.rows]
    ids = {_id(label) for label in labels if label.kind is LabelKind.CUSTOMER}
    if not ids:
        return report
    rows = database.execute_sql(
        f"SELECT id, coalesce(nullif(name, ''), company) FROM customer WHERE id IN {listed(ids)}"
    )
    names = {customer: str(name) for customer, name in rows}
    return replace(report, tables=tuple(_named(table, names) for table in report.tables))


def _named(table: Table, names: dict[int, str]) -> Table:
    return replace(table, rows=tuple(_row(row, names) for row in table.rows))


def _row(row: Row, names: dict[int, str]) -> Row:
    if row.label.kind is not LabelKind.CUSTOMER:
        return row
    said = (names.get(_id(row.label), ""), row.label.text.partition(" ")[2])
    return replace(row, label=Label(LabelKind.NAME, " · ".join(part for part in said if part), row.label.word))


def _id(label: Label) -> int:
    return int(label.text.partition(" ")[0])
