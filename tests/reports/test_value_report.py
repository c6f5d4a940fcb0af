"""What customers are worth so far: by hand, and counted again. Estimates: see test_expected_value."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.recount_value import limits_of, recount_value
from tests.reports.random_shops import JAN, JANUARY, WORKED, LoggedShop, asked_of, logged_shops, scopes
from tests.reports.reading import figures
from tests.reports.telling import check_told
from tests.sales_records import RawLine, RawSale, RawSales
from tests.tactics_records import RawCost, RawTactics
from tracker.domain.customer_filter import CustomerFilter
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.reports.report import Report
from tracker.reports.report_json import report_to_json
from tracker.reports.value import TOP, build_value_report

NOTHING = ("still_come", "expected_purchases", "expected_value")


def rows_of(report: Report, table: str) -> dict[str, list[int | float | None]]:
    return {row.key: [number.value for number in row.numbers] for row in report.table(table).rows}


def worth(*amounts: int) -> LoggedShop:
    """Make a shop with an order of each amount, customer after customer."""
    sales = tuple(RawSale(n, n, JAN + 1, (RawLine(amount),)) for n, amount in enumerate(amounts, start=1))
    return LoggedShop([], WORKED.stages, {}, sold=RawSales(sales))


def test_the_worked_example() -> None:
    report = build_value_report(WORKED.data(), JANUARY)
    assert figures(report) == dict.fromkeys(NOTHING) | {
        "customers": 3,
        "value": 134_000 + 2_501 + 40_999 - 40_000 + 7_000,
        "value_each": 48_167,  # 144,500 among 3
        "repeat_share": 1 / 3,
        "cost_each": report.figure("cost_each").value,
    }
    (so_far,) = report.table("so_far").rows
    told = dict(zip((column.key for column in report.table("so_far").columns), so_far.numbers, strict=True))
    assert {key: number.value for key, number in told.items()} == {
        "margin": 25_800 + 2_505 + 1_253,
        "margin_unknown": 999 + 7_000,
        "first_purchase": 60_666,  # 134,000 and 40,999 and 7,000
        "average_order": 46_125,
        "repeat_customers": 1,
        "regulars": 1,
        "history": 28,  # since 3 January
        "new_customers": told["new_customers"].value,
        "cost": 1826,
    }
    assert rows_of(report, "top_customers") == {
        "1": [136_501, 2, None, None, None],
        "5": [7_000, 1, None, None, None],
        "2": [999, 1, None, None, None],
    }
    assert list(rows_of(report, "sources"))[-1] == "total"
    assert rows_of(report, "ahead") == rows_of(report, "hold_out") == {}


def test_all_the_time_before_counts_whatever_the_period() -> None:
    whole = build_value_report(WORKED.data(), JANUARY)
    late = Scope(Period(date(2026, 1, 30), None), date(2026, 1, 31))
    assert build_value_report(WORKED.data(), late) == whole
    until = Scope(Period(None, date(2026, 1, 12)), date(2026, 1, 31))
    assert build_value_report(WORKED.data(), until).figure("value").value == 134_000 + 40_999 + 7_000


def test_what_is_promised_to_scripts() -> None:
    plain = report_to_json(build_value_report(WORKED.data(), JANUARY), "CZK")
    assert (plain["currency"], plain["customers"], plain["value_minor"], plain["value_each_minor"]) == (
        *("CZK", 3, 144_500),
        48_167,
    )
    assert plain["expected_value_minor"] is None
    assert plain["top_customers"][0].items() >= {"key": "1", "value_minor": 136_501, "orders": 2}.items()


def test_bands_have_round_limits() -> None:
    report = build_value_report(worth(*range(1_000, 101_000, 1_000)).data(), JANUARY)
    bands = rows_of(report, "bands")
    assert {key: row[0] for key, row in bands.items()} == {
        "0:20000": 20,
        "20000:50000": 30,
        "50000:": 50,
    }
    assert sum(int(row[2] or 0) for row in bands.values()) == report.figure("value").value


def test_who_gave_everything_back_has_a_band_of_their_own() -> None:
    shop = worth(0, 500, 700)
    back = RawSale(9, 2, JAN + 3, (RawLine(-500),), "refund")
    shop = replace(shop, sold=RawSales((*shop.sold.sales, back)))
    assert {key: row[:3] for key, row in rows_of(build_value_report(shop.data(), JANUARY), "bands").items()} == {
        ":0": [2, 2 / 3, 0],
        "0:1000": [1, 1 / 3, 700],
        "1000:": [0, 0.0, 0],
    }
    free = build_value_report(worth(0, 0).data(), JANUARY)
    assert {key: row[:3] for key, row in rows_of(free, "bands").items()} == {":": [2, 1.0, 0]}


@settings(max_examples=120, deadline=None)
@given(st.lists(st.integers(-5, 10**6) | st.integers(0, 10**15), min_size=1, max_size=40))
def test_bands_hold_everybody(amounts: list[int]) -> None:
    limits = limits_of(amounts)
    assert limits == sorted(set(limits))
    assert len(limits) <= 17


def test_fifty_customers_are_named() -> None:
    report = build_value_report(worth(*range(100, 160)).data(), JANUARY)
    assert [row.key for row in report.table("top_customers").rows] == [str(60 - n) for n in range(TOP)]


def test_costs_stand_beside_value() -> None:
    shop = worth(1000, 2001, 500)
    tactics = RawTactics({1: "fair", 2: "fair", 3: "total"}, costs=(RawCost(JAN + 2, 90, source="radio"),))
    report = build_value_report(replace(shop, tactics=tactics).data(), JANUARY)
    assert rows_of(report, "sources") == {
        "fair": [2, 3001, 1501, 0, 0, None],
        "total ": [1, 500, 500, 0, 0, None],
        "radio": [0, 0, None, 0, 90, None],
        "total": [3, 3501, 1167, 0, 90, None],
    }


@pytest.mark.parametrize("stretched", [1, 7])
@settings(max_examples=150, deadline=None)
@given(shop=logged_shops(), scope=scopes(), narrowed=st.sampled_from([(), ("flyer",), ("flyer", "")]))
def test_every_number_equals_the_recount(
    stretched: int, shop: LoggedShop, scope: Scope, narrowed: tuple[str, ...]
) -> None:
    sales = tuple(replace(one, day=JAN + (one.day - JAN) * stretched) for one in shop.sold.sales)
    shop = replace(shop, sold=replace(shop.sold, sales=sales))
    scope = replace(scope, only=CustomerFilter(sources=narrowed))
    again = recount_value(shop.entries, shop.stages, shop.tactics, shop.sold, asked_of(scope), narrowed)
    check_told(build_value_report(shop.data(), scope), again)
