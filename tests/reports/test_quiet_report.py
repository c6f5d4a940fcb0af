from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.recount_quiet import recount_quiet
from tests.reports.random_shops import JAN, WORKED, LoggedShop, asked_of, log, logged_shops, scopes
from tests.reports.reading import column, figures, outside
from tests.reports.telling import check_told
from tests.sales_records import RawLine, RawSale, RawSales
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.reports.going_quiet import build_quiet_report
from tracker.reports.report import LabelKind, Report

FIRST = JAN + 1 - 1000


def shop_with(orders: Mapping[int, tuple[int, ...]], **parts: object) -> LoggedShop:
    """orders: by customer, the days on which they bought, from FIRST."""
    bought = [(who, FIRST + day) for who, days in orders.items() for day in days]
    sales = (RawSale(n, who, day, (RawLine(100),)) for n, (who, day) in enumerate(bought, start=1))
    shop = LoggedShop([], WORKED.stages, {}, sold=RawSales(tuple(sales)))
    return replace(shop, **parts)  # type: ignore[arg-type]


def seen_after(shop: LoggedShop, days: int) -> Report:
    day = date.fromordinal(FIRST + days)
    return build_quiet_report(shop.data(day), Scope(Period(), day))


def group_of(shop: LoggedShop, days: int) -> str:
    report = seen_after(shop, days)
    return next((row.key for row in report.table("groups").rows if row.numbers[0].value), "")


def test_every_twenty_days_is_in_rhythm_due_quiet_and_long_gone() -> None:
    shop = shop_with({1: (0, 20, 40)})
    found = {days: group_of(shop, 40 + days) for days in (0, 20, 21, 30, 31, 365, 366)}
    assert found == {
        0: "in_rhythm",
        20: "in_rhythm",
        21: "due",
        30: "due",
        31: "quiet",
        365: "quiet",
        366: "gone",
    }


def test_a_long_gap_is_long_gone_only_after_six_of_them() -> None:
    shop = shop_with({1: (0, 100, 200)})
    assert [group_of(shop, 200 + days) for days in (366, 600, 601)] == ["quiet", "quiet", "gone"]


def test_half_gaps_and_one_purchase_a_day() -> None:
    shop = shop_with({1: (0, 0, 10, 10, 10, 31), 2: (0, 5)})
    report = seen_after(shop, 31 + 24)
    assert column(report, "usual", "customers") == [15.5]
    assert column(report, "times", "customers") == [24 / 15.5]
    assert column(report, "orders", "customers") == [6]
    assert group_of(shop, 31 + 23) == "due"
    assert outside(report) == {"away": 0, "too_few": 1}


def test_who_left_or_is_archived_is_outside() -> None:
    shop = shop_with({1: (0, 20, 40), 2: (0, 20, 40), 3: (0, 20, 40)})
    shop = replace(shop, entries=log(c1="Left 5"), archived={2: JAN + 6})
    day = date.fromordinal(JAN + 5)
    report = build_quiet_report(shop.data(day), Scope(Period(), day))
    assert (figures(report)["regulars"], outside(report)["away"]) == (2, 1)


def test_the_longest_overdue_for_their_rhythm_come_first_and_a_hundred_are_shown() -> None:
    shop = shop_with({who: (0, 30 + who % 7, 60 + 2 * (who % 7)) for who in range(1, 121)})
    report = seen_after(shop, 200)
    rows = report.table("customers").rows
    times = [row.numbers[2].value for row in rows]
    assert len(rows) == 100
    assert times == sorted(times, key=lambda one: -(one or 0))
    assert report.figure("quiet").value == 120
    assert {row.label.kind for row in rows} == {LabelKind.CUSTOMER}


@settings(max_examples=150, deadline=None)
@given(shop=logged_shops(), scope=scopes(), stretched=st.sampled_from([1, 7, 30]), later=st.integers(0, 700))
def test_every_number_equals_the_recount(shop: LoggedShop, scope: Scope, stretched: int, later: int) -> None:
    few = tuple(
        replace(one, day=JAN + (one.day - JAN) * stretched, customer=one.customer % 3 + 1) for one in shop.sold.sales
    )
    shop = replace(shop, sold=replace(shop.sold, sales=few))
    scope = replace(scope, as_of=date.fromordinal(scope.as_of.toordinal() + later))
    report = build_quiet_report(shop.data(scope.as_of), scope)
    check_told(report, recount_quiet(shop.sold, shop.away(scope.as_of), asked_of(scope)))


GAPS = st.lists(st.sampled_from((0, 1, 4, 7, 10, 20, 21, 70)), min_size=1, max_size=5)
WAITS = st.sampled_from((0, 1, 4, 6, 7, 10, 15, 16, 20, 21, 30, 31, 32, 61, 105, 106, 365, 366, 420, 421))


@settings(max_examples=150, deadline=None)
@given(gaps=st.lists(GAPS, min_size=1, max_size=8), wait=WAITS, away=st.sets(st.integers(1, 8), max_size=2))
def test_rhythms_equal_the_recount(gaps: list[list[int]], wait: int, away: set[int]) -> None:
    """All bought last on the same day, so that the same wait is short for some and long for others."""
    orders = {who: tuple(600 - sum(own[at:]) for at in range(len(own) + 1)) for who, own in enumerate(gaps, start=1)}
    shop = replace(shop_with(orders), archived=dict.fromkeys(away, FIRST))
    day = date.fromordinal(FIRST + 600 + wait)
    scope = Scope(Period(), day)
    report = build_quiet_report(shop.data(day), scope)
    check_told(report, recount_quiet(shop.sold, shop.away(day), asked_of(scope)))
