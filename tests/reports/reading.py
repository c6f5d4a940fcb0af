"""Reads values out of a report."""

from tracker.reports.report import Report

Value = int | float | None


def column(report: Report, key: str, table: str = "") -> list[Value]:
    """Return the values of a column, row by row. table: empty for the first table that has such a column."""
    found = next(
        one for one in report.tables if table in {"", one.key} and key in [column.key for column in one.columns]
    )
    at = [column.key for column in found.columns].index(key)
    return [row.numbers[at].value for row in found.rows]


def figures(report: Report) -> dict[str, Value]:
    """Return the figures of the whole report."""
    return {one.key: one.number.value for one in report.figures}


def outside(report: Report) -> dict[str, Value]:
    """Return how many are just outside."""
    return {one.key: one.number.value for one in report.outside}
