"""Estimates in the report of value: against the models fitted and reckoned a second way, by other means."""

from datetime import timedelta

import numpy as np
import pytest

from tests.recount_estimates import recount_estimates
from tests.reports.estimates.cdnow import END, Bought, by_customer, rows
from tests.reports.random_shops import WORKED, LoggedShop
from tests.sales_records import RawLine, RawSale, RawSales
from tracker.domain.estimates import HORIZONS
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.reports.report import Report
from tracker.reports.value import TOP, build_value_report

SCOPE = Scope(Period(), END)


def shop_of(orders: list[Bought]) -> LoggedShop:
    sales = [
        RawSale(n, one.customer, one.day.toordinal(), (RawLine(one.cents),)) for n, one in enumerate(orders, start=1)
    ]
    return LoggedShop([], WORKED.stages, {}, sold=RawSales(tuple(sales)))


def drawn(people: int, seed: int = 1) -> list[Bought]:
    """Draw customers who buy at rates of their own and stop one day, over 600 days; amounts differ."""
    chance = np.random.default_rng(seed)
    orders = []
    for who in range(1, people + 1):
        day, often, usual = int(chance.integers(0, 500)), 1 + chance.exponential(40), chance.uniform(500, 5000)
        while day <= 600:
            orders.append(Bought(who, END - timedelta(600 - day), int(usual * chance.uniform(0.4, 2))))
            day += 1 + int(chance.exponential(often))
            if chance.random() < 0.25:
                break
    return orders


def cells(report: Report, table: str) -> dict[str, list[float]]:
    return {row.key: [float(number.value or 0) for number in row.numbers] for row in report.table(table).rows}


def check(report: Report, orders: list[Bought]) -> None:
    """Compare every estimate of a report with one reckoned by SciPy from the raw orders."""
    again = recount_estimates(by_customer(orders), END, tuple(HORIZONS.values()))
    ahead = cells(report, "ahead")
    for months, days in HORIZONS.items():
        assert ahead[str(months)] == pytest.approx(again.together[days], rel=1e-3)
    assert report.figure("still_come").value == pytest.approx(sum(again.alive.values()), rel=1e-3)
    assert report.figure("still_come").n == len(again.alive)
    assert [report.figure(key).value for key in ("expected_purchases", "expected_value")] == ahead["12"]
    shown = report.table("top_customers").rows
    expected = sorted(again.alive, key=lambda who: -again.value[who])[:TOP]
    assert sum(int(row.key) in expected for row in shown) >= len(expected) - 1  # the last two may be as good as equal
    values = [int(row.numbers[4].value or 0) for row in shown]
    assert values == sorted(values, reverse=True)
    for row in shown:
        who = int(row.key)
        if who not in again.alive:
            assert [number.value for number in row.numbers[2:]] == [None] * 3
            continue
        told = [float(number.value or 0) for number in row.numbers[2:]]
        assert told == pytest.approx([again.alive[who], again.purchases[who], again.value[who]], rel=5e-3, abs=1)
        assert [one.since for one in row.numbers[2].behind()] == sorted(by_customer(orders)[who])


def test_a_shop_of_ninety() -> None:
    orders = drawn(90)
    report = build_value_report(shop_of(orders).data(), SCOPE)
    check(report, orders)
    (held,) = report.table("hold_out").rows
    days, expected, came, expected_minor, came_minor = (number.value for number in held.numbers)
    assert days == (END - min(one.day for one in orders)).days // 2
    cut = END - timedelta(int(days or 0))
    assert held.key == cut.isoformat()
    before = [one for one in orders if one.day <= cut]
    known = {one.customer for one in before}
    later = [one for one in orders if one.day > cut and one.customer in known]
    assert (came, came_minor) == (len({(one.customer, one.day) for one in later}), sum(one.cents for one in later))
    again = recount_estimates(by_customer(before), cut, (int(days or 0),))
    assert (expected, expected_minor) == (pytest.approx(again.together[int(days or 0)], rel=1e-3))


def test_the_sample(capsys: pytest.CaptureFixture[str]) -> None:
    orders = rows()
    report = build_value_report(shop_of(orders).data(), SCOPE)
    check(report, orders)
    told = {one.key: one.number.value for one in report.figures}
    assert (told["customers"], told["value"]) == (2357, 24_409_194)
    assert told["repeat_share"] == 1152 / 2357
    assert report.table("top_customers").rows[0].label.text == report.table("top_customers").rows[0].key
    with capsys.disabled():
        print("\nCDNOW at its end:", {key: told[key] for key in ("still_come", "expected_purchases", "expected_value")})


def test_too_few_are_not_estimated() -> None:
    report = build_value_report(shop_of(drawn(49)).data(), SCOPE)
    assert not report.table("ahead").rows
    assert not report.table("hold_out").rows
    assert report.figure("still_come").value is None
    values = [row.numbers[0].value or 0 for row in report.table("top_customers").rows]
    assert values == sorted(values, reverse=True)
    assert len(values) == 49


def test_a_refund_lessens_what_is_expected() -> None:
    orders = drawn(90)
    plain = build_value_report(shop_of(orders).data(), SCOPE)
    best = int(plain.table("top_customers").rows[0].key)
    shop = shop_of(orders)
    mine = [one for one in shop.sold.sales if one.customer == best][-1]
    back = RawSale(9999, best, mine.day + 1, (RawLine(-mine.total),), "refund")
    refunded = build_value_report(
        LoggedShop([], WORKED.stages, {}, sold=RawSales((*shop.sold.sales, back))).data(), SCOPE
    )
    of_best = {row.key: row.numbers for row in refunded.table("top_customers").rows}[str(best)]
    assert (of_best[4].value or 0) < (plain.table("top_customers").rows[0].numbers[4].value or 0)
    assert of_best[2].value == plain.table("top_customers").rows[0].numbers[2].value
