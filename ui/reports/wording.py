"""What a number of a report is called, and how it stands beside another one."""

from tracker.reports.captions import Explained, ReportCaptions
from tracker.reports.comparing import Difference
from tracker.reports.report import Address, Column, Number, Report, Table, Unit
from ui.text.fill import fill
from ui.text.formats import format_count
from ui.text.words import words

OUTSIDE = "outside"


def column_words(captions: ReportCaptions, table: str, column: Column) -> Explained:
    """Return the heading of a column and what stands under it."""
    if column.label is not None:
        meaning = captions.columns.get((table, column.key)) or captions.columns.get((table, ""))
        return Explained(captions.label(column.label), meaning.meaning if meaning else "")
    return captions.columns.get((table, column.key), Explained(column.key, ""))


def table_words(captions: ReportCaptions, table: str) -> Explained:
    """Return a table's title and what it holds."""
    return captions.tables.get(table, Explained(table, ""))


def number_words(report: Report, captions: ReportCaptions, address: Address) -> Explained:
    """Return what a number is called, with the row it stands in, and how it is counted."""
    if not address.table:
        return captions.figures.get(address.column, Explained(address.column, ""))
    if address.table == OUTSIDE:
        return captions.outside.get(address.column, Explained(address.column, ""))
    table = report.table(address.table)
    column = next(one for one in table.columns if one.key == address.column)
    row = next(one for one in table.rows if one.key == address.row)
    explained = column_words(captions, address.table, column)
    title = fill(words.tr("%1: %2", "a row of a table, a column"), captions.label(row.label), explained.label)
    return Explained(title, explained.meaning)


def unit_of(report: Report, address: Address) -> Unit:
    """Return what a number is a number of. Raises KeyError."""
    for where, unit, _ in report.numbers():
        if where == address:
            return unit
    raise KeyError(address)


def is_greyed(number: Number, unit: Unit) -> bool:
    """Say whether a number is computed from so few that it says little."""
    return number.is_small and number.value is not None and unit in {Unit.SHARE, Unit.DAYS, Unit.RATIO, Unit.COST_EACH}


def cell_words(captions: ReportCaptions, number: Number, unit: Unit) -> str:
    """Write a number as it stands in a table; a share of few carries how many they are."""
    text = captions.number(number, unit)
    if unit is Unit.SHARE and is_greyed(number, unit):
        return fill(words.tr("%1  (n = %2)", "a share, of how many"), text, format_count(number.n or 0))
    return text


def difference_words(captions: ReportCaptions, number: Number, unit: Unit, difference: Difference) -> str:
    """Write the number of the other report and how much this one's is above it: "61% (+4 pts)"."""
    other = captions.number(difference.other, unit)
    early = unit is Unit.COST_EACH and (number.is_small or difference.other.is_small)
    if difference.change is None or early:
        return other
    return fill(words.tr("%1 (%2)", "a number, a difference"), other, captions.change(difference))


def head_words(table: Table) -> str:
    """Return the heading over the labels of a table's rows."""
    kind = table.rows[0].label.kind if table.rows else ""
    return {
        "stage": words.tr("Stage"),
        "left": words.tr("Stage"),
        "source": words.tr("How they heard of us"),
        "reason": words.tr("Reason"),
        "kind": words.tr("Kind of contact"),
        "month": words.tr("Month"),
        "week": words.tr("Week from"),
        "quarter": words.tr("Quarter"),
        "year": words.tr("Year"),
        "day": words.tr("Day"),
        "amounts": words.tr("Worth so far"),
        "name": words.tr("Campaign") if table.key == "tactics" else "",
    }.get(str(kind), "")
