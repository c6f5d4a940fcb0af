"""Two reports side by side: which number of the one answers to which of the other, and the difference."""

from dataclasses import dataclass

from tracker.reports.report import Address, Number, Report, Unit


@dataclass(frozen=True, slots=True)
class Difference:
    """A number of the other report, and how much the first one's is above it.

    change: None where either is None; of shares in fractions (0.04 is 4 points), else in the number's own unit.
    """

    other: Number
    change: int | float | None
    unit: Unit  # POINTS for shares, CHANGE for counts, else the number's own


@dataclass(frozen=True, slots=True)
class Compared:
    """A report beside another one of the same kind: of the period before, of last year, of another segment."""

    report: Report
    other: Report
    differences: dict[Address, Difference]


_OF = {Unit.SHARE: Unit.POINTS, Unit.COUNT: Unit.CHANGE}


def compare(report: Report, other: Report) -> Compared:
    """Set a report beside another. Numbers that only one of them has have no difference."""
    others = {address: number for address, _, number in other.numbers()}
    differences = {
        address: _difference(number, others[address], unit)
        for address, unit, number in report.numbers()
        if address in others
    }
    return Compared(report, other, differences)


def _difference(number: Number, other: Number, unit: Unit) -> Difference:
    change = None if number.value is None or other.value is None else number.value - other.value
    return Difference(other, change, _OF.get(unit, unit))
