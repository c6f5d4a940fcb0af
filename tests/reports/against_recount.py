"""Compares every number of a report, and all behind it, with one counted again from the raw log."""

from collections.abc import Mapping

import pytest

from tests.recount import Asked, Recount
from tests.recount_stays import Again
from tracker.domain.report_data import Scope
from tracker.reports.report import Number, Report, Unit


def asked_of(scope: Scope) -> Asked:
    """Say in day numbers what a scope asks for."""
    first, last = (None if day is None else day.toordinal() for day in (scope.period.first, scope.period.last))
    return Asked(first, last, scope.as_of.toordinal(), scope.within_days)


def compare_with_recount(report: Report, again: Mapping[tuple[str, str, str], Again]) -> None:
    """See that both have the same numbers, with the same behind each, in the same order."""
    numbers = {(*address,): (unit, number) for address, unit, number in report.numbers()}
    assert set(numbers) == set(again)
    for place, (unit, number) in numbers.items():
        expected = again[place]
        behind = [(one.customer_id, one.since, one.until) for one in number.behind()]
        assert behind == sorted(expected.behind, key=lambda one: one[0]), place  # sorting is stable: theirs by time
        assert expected.is_count == (unit is Unit.COUNT), place
        wanted = len(behind) if expected.is_count else expected.value
        assert number.value == (None if wanted is None else pytest.approx(wanted, rel=1e-12)), place
        assert number.n == (None if expected.is_count else len(behind)), place


def compare_funnel(report: Report, again: Recount) -> None:
    """See that a funnel has the same rows and numbers as its recount, with the same customers behind them."""
    shown: dict[tuple[str, str], Number] = {}
    for address, _, number in report.numbers():
        shown[address.row, address.column] = number
    for row, label in ((row.key, row.label.text) for row in report.table("cohort").rows):
        (expected,) = [one for one in again.rows if one["name"] == label]
        assert {key: shown[row, key].value for key in expected if key != "name"} == {
            key: pytest.approx(value) for key, value in expected.items() if key != "name"
        }
    assert [row.label.text for row in report.table("cohort").rows] == [row["name"] for row in again.rows]
    for (figure, stage), customers in again.people.items():
        place = (str(stage) if stage else "", figure)
        if place in shown:
            assert {one.customer_id for one in shown[place].behind()} == customers, place
