"""A report as plain tuples, to be compared with what was counted again."""

from datetime import date

import pytest

from tests.recount_form import Told
from tracker.reports.report import Counted, Report


def check_told(report: Report, expected: Told) -> None:
    """Compare every number, in its place, with its n and with who is behind it, in their order."""
    found = {
        tuple(address): (number.value, number.n, [plain(one) for one in number.behind()])
        for address, _, number in report.numbers()
    }
    assert list(found) == list(expected)
    for address, (value, n, behind) in expected.items():
        told, told_n, told_behind = found[address]
        assert told == (pytest.approx(value) if isinstance(value, float) else value), address
        assert type(told) is type(value), address
        assert told_n == n, address
        assert told_behind == behind, address


def plain(one: Counted) -> tuple[int, int | None, int | None]:
    return (one.customer_id, _day(one.since), _day(one.until))


def _day(day: date | None) -> int | None:
    return None if day is None else day.toordinal()
