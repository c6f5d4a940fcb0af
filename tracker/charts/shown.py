"""What a chart shows: a report, perhaps beside another one, in a style and in words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from tracker.charts.sheet import Sheet
from tracker.charts.style import ChartStyle
from tracker.reports.captions import ReportCaptions
from tracker.reports.comparing import Compared, Difference
from tracker.reports.report import Address, Column, Number, Report, Row, Table, Unit

NO_TABLE = Table("", (), ())


class Chart(Protocol):
    """A report's chart, below the heading."""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""

    def height(self, width: float) -> float:
        """Say how many pixels it would like to have at this width."""

    def paint(self, sheet: Sheet) -> None:
        """Draw into the sheet's box."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A report to draw, with what its chart needs to know."""

    report: Report
    style: ChartStyle
    captions: ReportCaptions
    compared: Compared | None = None

    def cells(self, key: str) -> "Cells":
        """Give a table of the report; an empty one where it has none of this key."""
        return Cells(self, next((table for table in self.report.tables if table.key == key), NO_TABLE))

    def words(self, number: Number, unit: Unit) -> str:
        """Write a number."""
        return self.captions.number(number, unit)

    def word(self, key: str) -> str:
        """Give one of the words that only pictures need; empty where it is missing."""
        return self.captions.words.get(key, "")

    def count(self, count: int) -> str:
        """Write a plain count."""
        return self.captions.number(Number(count), Unit.COUNT)

    def difference(self, address: Address) -> Difference | None:
        """Give what the other report says at this address; None without another one or where it says nothing."""
        return self.compared.differences.get(address) if self.compared else None

    def other(self, address: Address) -> float | None:
        """Give the other report's value; None where it has none."""
        difference = self.difference(address)
        return None if difference is None else difference.other.value

    def change(self, address: Address) -> str:
        """Write how much the number is above the other report's; empty where there is nothing to say."""
        difference = self.difference(address)
        return "" if difference is None or difference.change is None else self.captions.change(difference)


class Cells:
    """A table of a report, read by row and by the columns' keys."""

    def __init__(self, shown: Shown, table: Table) -> None:
        """Take a table."""
        self._shown, self.table = shown, table
        self._places = {column.key: place for place, column in enumerate(table.columns)}

    @property
    def rows(self) -> Sequence[Row]:
        """The rows, without a total."""
        return [row for row in self.table.rows if not row.is_total]

    def columns(self, wanted: Callable[[str], bool]) -> list[Column]:
        """Give the columns whose keys are wanted."""
        return [column for column in self.table.columns if wanted(column.key)]

    def has(self, column: str) -> bool:
        """Say whether there is such a column."""
        return column in self._places

    def number(self, row: Row, column: str) -> Number:
        """Give a number; an empty one where there is no such column."""
        return row.numbers[self._places[column]] if column in self._places else Number(None, 0)

    def value(self, row: Row, column: str) -> float:
        """Give a number's value, 0 for None."""
        return self.number(row, column).value or 0

    def address(self, row: Row, column: str) -> Address:
        """Give a number's address."""
        return Address(self.table.key, row.key, column)

    def words(self, row: Row, column: str) -> str:
        """Write a number."""
        return self._shown.words(self.number(row, column), self.table.columns[self._places[column]].unit)

    def heading(self, column: str) -> str:
        """Give the words over a column."""
        label = self.table.columns[self._places[column]].label
        if label is not None:
            return self._shown.captions.label(label)
        explained = self._shown.captions.columns.get((self.table.key, column))
        return explained.label if explained else column

    def name(self, row: Row) -> str:
        """Give the words before a row."""
        return self._shown.captions.label(row.label)
