"""What stands in a cell for a number of a report, and in what format, by its unit."""

from dataclasses import dataclass

from tracker.domain.money import exponent_of
from tracker.exchange.workbook.cells import PERCENT
from tracker.reports.comparing import Difference
from tracker.reports.report import Column, Number, Unit

WITH_N = frozenset({Unit.SHARE, Unit.DAYS, Unit.COST_EACH, Unit.RATIO})  # their n stands beside them
MONEY = frozenset({Unit.MONEY, Unit.COST_EACH})
_FORMATS = {Unit.SHARE: PERCENT, Unit.RATIO: "0.0", Unit.DAYS: "General"}
_POINTS = 100  # in a share


@dataclass(frozen=True, slots=True)
class Formats:
    """How numbers stand in cells: the shop's currency and what differs by language."""

    currency: str
    points: str  # number format of a difference in points

    def of(self, unit: Unit) -> str:
        """Return the number format of a unit."""
        if unit in MONEY:
            return self._money()
        if unit is Unit.CHANGE:
            return _signed("#,##0")
        return self.points if unit is Unit.POINTS else _FORMATS.get(unit, "#,##0")

    def of_change(self, unit: Unit) -> str:
        """Return the number format of a difference."""
        if unit is Unit.POINTS:
            return self.points
        if unit in MONEY:
            return _signed(self._money())
        return _signed("0.0" if unit in {Unit.DAYS, Unit.RATIO} else "#,##0")

    def value(self, number: Number, unit: Unit) -> float | None:
        """Return the number as it stands in a cell: money in whole units of the currency, the rest as it is."""
        return None if number.value is None else self._scaled(number.value, unit)

    def change(self, difference: Difference | None) -> float | None:
        """Return a difference as it stands in a cell: points as whole numbers of them."""
        if difference is None or difference.change is None:
            return None
        return self._scaled(difference.change, difference.unit)

    def _scaled(self, value: float, unit: Unit) -> float:
        if unit is Unit.POINTS:
            return value * _POINTS
        exponent = exponent_of(self.currency)
        return value / 10**exponent if unit in MONEY and exponent else value

    def _money(self) -> str:
        decimals = exponent_of(self.currency)
        code = "".join(letter for letter in self.currency if letter.isalnum())
        return f"#,##0{'.' + '0' * decimals if decimals else ''}" + (f"\\ [${code}]" if code else "")


def shows_n(column: Column) -> bool:
    """Say whether the n of a column stands beside it; in a matrix it is in the first column for the whole row."""
    return column.unit in WITH_N and column.label is None


def _signed(number_format: str) -> str:
    return f"+{number_format};\\-{number_format};{number_format}"
