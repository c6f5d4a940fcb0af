from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.recount_sources import recount_sources
from tests.reports.random_shops import JAN, JANUARY, STAGES, WORKED, LoggedShop, asked_of, log, logged_shops, scopes
from tests.reports.telling import check_told
from tests.tactics_records import RawCost, RawTactics
from tracker.domain.customer_filter import CustomerFilter
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.reports.lead_sources import build_sources_report
from tracker.reports.report import Report

T_MARKED = [replace(stage, customer_from=stage.name == "T") for stage in STAGES]
EXAMPLE = replace(WORKED, stages=T_MARKED)


def values(report: Report, row: str) -> list[int | float | None]:
    (found,) = (one for one in report.table("sources").rows if one.key == row)
    return [number.value for number in found.numbers]


def test_the_worked_example() -> None:
    report = build_sources_report(EXAMPLE.data(), JANUARY)
    assert [row.key for row in report.table("sources").rows] == ["flyer", "", "fair", "radio", "total"]
    assert values(report, "flyer") == [2, 1, 0.5, 2, 1501, 751, 2, 137_500, 68_750]
    assert values(report, "") == [2, 0, 0.0, 0, 25, None, 0, 0, None]  # c4 and c6
    assert values(report, "fair") == [1, 0, 0.0, 0, 0, None, 1, 7_000, 7_000]  # c5 was a customer at the opening
    assert values(report, "radio") == [0, 0, None, 0, 300, None, 0, 0, None]
    assert values(report, "total") == [5, 1, 0.2, 2, 1826, 913, 3, 144_500, 48_167]
    assert [figure.number.value for figure in report.figures] == [5, 2, 1826, 913, 144_500]  # c2 bought, without T
    assert [(one.key, one.number.value) for one in report.outside] == [("opening", 1)]


@pytest.mark.parametrize(
    ("cost", "people", "each"), [(5, 2, 3), (4, 3, 1), (5, 3, 2), (1, 2, 1), (1, 3, 0), (10**15, 1, 10**15)]
)
def test_a_cost_is_divided_once_and_rounded_half_up(cost: int, people: int, each: int) -> None:
    shop = LoggedShop(
        log(**{f"c{n}": "T 2" for n in range(1, people + 1)}),
        T_MARKED,
        {},
        tactics=RawTactics(costs=(RawCost(JAN + 1, cost),)),
    )
    assert build_sources_report(shop.data(), JANUARY).figure("cost_each").value == each


def test_a_source_that_is_called_total_is_not_taken_for_all() -> None:
    shop = LoggedShop(log(c1="R 1"), STAGES, {}, tactics=RawTactics(sources={1: "total"}))
    rows = build_sources_report(shop.data(), JANUARY).table("sources").rows
    assert [(row.key, row.label.text, row.is_total) for row in rows] == [
        ("total ", "total", False),
        ("total", "total", True),
    ]


def test_costs_are_those_of_the_period() -> None:
    for first, last, cost in ((3, 4, 1325), (4, 30, 325), (31, 32, 7501)):
        scope = Scope(Period(*(date.fromordinal(JAN + day) for day in (first, last))), date(2026, 6, 1))
        assert build_sources_report(EXAMPLE.data(), scope).figure("cost").value == cost


@settings(max_examples=150, deadline=None)
@given(shop=logged_shops(), scope=scopes(), narrowed=st.sampled_from([(), ("flyer",), ("flyer", "")]))
def test_every_number_equals_the_recount(shop: LoggedShop, scope: Scope, narrowed: tuple[str, ...]) -> None:
    scope = replace(scope, only=CustomerFilter(sources=narrowed))
    report = build_sources_report(shop.data(), scope)
    check_told(report, recount_sources(shop.entries, shop.stages, shop.tactics, shop.sold, asked_of(scope), narrowed))
