"""A report as plain values for JSON: the keys are a promise to scripts."""

from typing import Any

from tracker.reports.comparing import Compared
from tracker.reports.report import Number, Report, ReportName, Row, Table, Unit

COUNTED = (Unit.COUNT, Unit.CHANGE, Unit.TARGET)
FUNNEL_KEYS = (
    *("name", "on_board", "reached", "visited", "strict", "step", "from_start", "stays", "stay_customers", "forward"),
    *("back", "left", "other", "here", "move_on", "days_median", "days_p75"),
)
MONEY = (Unit.MONEY, Unit.COST_EACH)


def report_to_json(report: Report, currency: str) -> dict[str, Any]:
    """Give a report as numbers, texts, lists and dictionaries.

    The funnel and the board have a shape of their own. Else each table stands under its key as a list of rows. Rates
    are fractions; a rate, a median or a cost has its n beside it under `<key>_n`. Money is in minor units under
    `<key>_minor`. `word` is what a label says besides the name, such as the group of a buyer. What there is
    nothing to count from is None.
    """
    if report.name in OWN_SHAPES:
        return OWN_SHAPES[report.name](report)
    plain: dict[str, Any] = {
        "report": str(report.name),
        "from": report.first.isoformat() if report.first else None,
        "to": report.last.isoformat(),
        "as_of": report.as_of.isoformat(),
    }
    if report.within_days is not None:
        plain["within_days"] = report.within_days
    if any(unit in MONEY for _, unit, _ in report.numbers()):
        plain["currency"] = currency
    for one in report.figures:
        plain |= number_to_json(one.key, one.unit, one.number)
    for table in report.tables:
        plain[table.key] = [_row(table, row) for row in table.rows]
    outside: dict[str, Any] = {}
    for one in report.outside:
        outside |= number_to_json(one.key, one.unit, one.number)
    plain["outside"] = outside
    if report.curves:
        plain["curves"] = [{"key": one.key, "x": list(one.x), "y": list(one.y)} for one in report.curves]
    return plain


def compared_to_json(compared: Compared, currency: str) -> dict[str, Any]:
    """Give a report with the other one under `compared_with`, and under `changes` every difference by its place."""
    plain = report_to_json(compared.report, currency)
    plain["compared_with"] = report_to_json(compared.other, currency)
    plain["changes"] = [
        {
            "table": address.table,
            "row": address.row,
            "column": address.column,
            "unit": str(difference.unit),
            "change": difference.change,
        }
        for address, difference in compared.differences.items()
    ]
    return plain


def funnel_to_json(report: Report) -> dict[str, Any]:
    """Give a funnel with everything of a stage in one row."""
    tables = [report.table(key) for key in ("cohort", "stays", "board")]
    stages = []
    for rows in zip(*(table.rows for table in tables), strict=True):
        row: dict[str, Any] = {"name": rows[0].label.text}
        for table, one in zip(tables, rows, strict=True):
            row |= {column.key: number.value for column, number in zip(table.columns, one.numbers, strict=True)}
        stages.append({key: row[key] for key in FUNNEL_KEYS})
    figures = {one.key: one.number.value for one in report.figures}
    return {"cohort": figures["cohort"], "stages": stages} | {
        key: figures[key] for key in ("left_now", "archived", "known")
    }


def board_to_json(report: Report) -> dict[str, Any]:
    """Give the board of a day."""
    stages = [{"name": row.label.text, "count": row.numbers[0].value} for row in report.table("stages").rows]
    return {"stages": stages} | {key: report.figure(key).value for key in ("left", "archived", "known")}


OWN_SHAPES = {ReportName.FUNNEL: funnel_to_json, ReportName.BOARD: board_to_json}


def number_to_json(key: str, unit: Unit, number: Number) -> dict[str, Any]:
    """Give a number under its key, with its n where it has one."""
    name = f"{key}_minor" if unit in MONEY else key
    plain: dict[str, Any] = {name: number.value}
    if number.n is not None and unit not in COUNTED:
        plain[f"{key}_n"] = number.n
    return plain


def _row(table: Table, row: Row) -> dict[str, Any]:
    plain: dict[str, Any] = {"key": row.key, "name": row.label.text}
    if row.label.word:
        plain["word"] = row.label.word
    for column, number in zip(table.columns, row.numbers, strict=True):
        plain |= number_to_json(column.key, column.unit, number)
    return plain
