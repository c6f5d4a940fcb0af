"""What holds for every report: each number opens, and what opens is as much as the number says."""

import json

import pytest
from hypothesis import given, settings

from tests.reports.random_shops import JANUARY, WORKED, LoggedShop, logged_shops, scopes
from tracker.domain.report_data import Scope
from tracker.reports.catalogue import BUILDERS, build_report
from tracker.reports.comparing import compare
from tracker.reports.report import Report, ReportName, Unit
from tracker.reports.report_json import compared_to_json, report_to_json

EVERY = sorted(BUILDERS)
BEFORE_ANYBODY = {"limit"}  # holds before anybody was there
WITHOUT_PEOPLE = {Unit.MONEY, Unit.TARGET, Unit.CHANGE}  # money may be spent and targets missed with nobody there
PROGRESS = ("goals", "share")  # of a target: nothing done is 0, and more than all of it may be


def check_numbers(report: Report) -> None:
    """Compare every number with what is behind it."""
    for address, unit, number in report.numbers():
        behind = number.behind()
        assert len(behind) == number.size, address
        assert (number.n is None) == (unit is Unit.COUNT), address
        if unit is Unit.COUNT:
            assert isinstance(number.value, int), address
            assert number.value == len(behind), address
        if (address.table, address.column) == PROGRESS:
            continue
        if unit is Unit.SHARE and number.value is not None:
            assert 0 <= number.value <= 1, address
        if number.n == 0 and unit not in WITHOUT_PEOPLE and address.column not in BEFORE_ANYBODY:
            assert number.value is None, address


def check_shape(report: Report) -> None:
    """See that keys are unique and rows are as wide as their columns."""
    addresses = [address for address, _, _ in report.numbers()]
    assert len(addresses) == len(set(addresses))
    for table in report.tables:
        assert all(len(row.numbers) == len(table.columns) for row in table.rows)
    for curve in report.curves:
        assert len(curve.x) == len(curve.y)
        assert list(curve.x) == sorted(curve.x)


@pytest.mark.parametrize("name", EVERY)
@settings(max_examples=60, deadline=None)
@given(shop=logged_shops(), scope=scopes())
def test_every_number_opens(name: ReportName, shop: LoggedShop, scope: Scope) -> None:
    report = build_report(name, shop.data(), scope)
    assert report.name == name
    check_shape(report)
    check_numbers(report)


@pytest.mark.parametrize("name", EVERY)
def test_a_report_of_nobody_has_no_rate(name: ReportName) -> None:
    report = build_report(name, LoggedShop([], WORKED.stages, {}).data(), JANUARY)
    check_numbers(report)
    assert all(not number.value for address, _, number in report.numbers() if address.column not in BEFORE_ANYBODY)


@pytest.mark.parametrize("name", EVERY)
def test_every_report_is_json(name: ReportName) -> None:
    report = build_report(name, WORKED.data(), JANUARY)
    plain = report_to_json(report, "CZK")
    assert json.loads(json.dumps(plain)) == plain
    compared = compared_to_json(compare(report, report), "CZK")
    assert all(not change["change"] for change in compared["changes"])
