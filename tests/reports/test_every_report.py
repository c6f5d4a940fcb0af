"""What holds for every report: each number opens, and what opens is as much as the number says."""

import json

import pytest
from hypothesis import given, settings

from tests.reports.random_shops import JANUARY, WORKED, LoggedShop, logged_shops, scopes
from tracker.domain.report_data import Scope
from tracker.reports.catalogue import BUILDERS, build_report
from tracker.reports.comparing import compare
from tracker.reports.report import Number, Report, ReportName, Unit
from tracker.reports.report_json import OWN_SHAPES, compared_to_json, number_to_json, report_to_json

EVERY = sorted(BUILDERS)
BEFORE_ANYBODY = {"limit"}  # holds before anybody was there
WITHOUT_PEOPLE = {Unit.MONEY, Unit.TARGET, Unit.CHANGE}  # money may be spent and targets missed with nobody there
JSON_KEYS = (
    "report",
    "from",
    "to",
    "as_of",
    "within_days",
    "currency",
    "outside",
    "curves",
    "compared_with",
    "changes",
)
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
@settings(max_examples=40, deadline=None)
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
    if name not in OWN_SHAPES:
        told = {figure.key for figure in report.figures} | {table.key for table in report.tables}
        assert len(told) == len(report.figures) + len(report.tables), "a figure and a table of one name: one is lost"
    assert json.loads(json.dumps(plain)) == plain
    compared = compared_to_json(compare(report, report), "CZK")
    assert all(not change["change"] for change in compared["changes"])


@pytest.mark.parametrize("name", sorted(BUILDERS.keys() - OWN_SHAPES.keys()))
def test_nothing_in_json_takes_the_place_of_something_else(name: ReportName) -> None:
    report = build_report(name, WORKED.data(), JANUARY)
    figures = [key for one in report.figures for key in number_to_json(one.key, one.unit, one.number)]
    keys = [*JSON_KEYS, *figures, *(table.key for table in report.tables)]
    assert len(keys) == len(set(keys)), sorted(keys)
    outside = [key for one in report.outside for key in number_to_json(one.key, one.unit, one.number)]
    assert len(outside) == len(set(outside)), sorted(outside)
    for table in report.tables:
        columns = [key for one in table.columns for key in number_to_json(one.key, one.unit, Number(1, n=1))]
        columns += ["key", "name", "word"]
        assert len(columns) == len(set(columns)), (table.key, sorted(columns))
