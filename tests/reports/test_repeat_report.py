from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.recount_repeat import recount_repeat
from tests.reports.random_shops import JAN, WORKED, LoggedShop, asked_of, logged_shops, scopes
from tests.reports.reading import figures, outside
from tests.reports.telling import check_told
from tests.sales_records import RawLine, RawSale, RawSales
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.reports.coming_back import build_repeat_report
from tracker.reports.report import Report

ALWAYS = Period()


def shop_with(*orders: tuple[int, int]) -> LoggedShop:
    """orders: customer, day of January."""
    sales = (RawSale(n, who, JAN + day, (RawLine(100),)) for n, (who, day) in enumerate(orders, start=1))
    return LoggedShop([], WORKED.stages, {}, sold=RawSales(tuple(sales)))


def rows_of(report: Report, table: str) -> dict[str, list[int | float | None]]:
    return {row.key: [number.value for number in row.numbers] for row in report.table(table).rows}


def seen_on(shop: LoggedShop, day: date, period: Period = ALWAYS) -> Report:
    return build_repeat_report(shop.data(), Scope(period, day))


SHOP = shop_with((1, 2), (1, 20), (2, 5), (2, 80), (3, 31), (3, 62), (4, 40))  # 80: 21 March; 62: 3 March; 40: 9 Feb


def test_who_came_back_and_how_soon() -> None:
    report = seen_on(SHOP, date(2026, 4, 30))
    assert figures(report) == {"buyers": 4, "again": 3, "again_share": 0.75, "days_to_second": 31.0}
    assert rows_of(report, "cohorts") == {
        "2026-01": [3, 3, 1.0, 1 / 3, 1.0, None, None],  # c3 first bought 89 days before: not in the second share
        "2026-02": [1, 0, 0.0, 0.0, None, None, None],
    }
    assert report.table("cohorts").rows[0].numbers[4].n == 2
    assert outside(report) == {"too_recent_30": 0, "too_recent_90": 2, "too_recent_180": 4, "too_recent_365": 4}


def test_in_which_months_after_they_bought() -> None:
    report = seen_on(SHOP, date(2026, 4, 29))
    assert [row[:5] for row in rows_of(report, "months").values()] == [
        [3, 0.0, 2 / 3, None, None],  # April is not over
        [1, 0.0, None, None, None],
    ]
    assert [column.label.text for column in report.table("months").columns if column.label][:2] == ["+1", "+2"]
    assert rows_of(seen_on(SHOP, date(2026, 4, 30)), "months")["2026-01"][:4] == [3, 0.0, 2 / 3, 0.0]


def test_a_second_order_on_the_day_of_the_first_is_one() -> None:
    report = seen_on(shop_with((1, 3), (1, 3)), date(2026, 3, 31))
    assert figures(report)["days_to_second"] == 0.0
    assert rows_of(report, "cohorts")["2026-01"][:4] == [1, 1, 1.0, 1.0]


def test_the_first_order_of_all_decides_on_the_month() -> None:
    report = seen_on(SHOP, date(2026, 4, 30), period=Period(date(2026, 2, 1), date(2026, 3, 31)))
    assert list(rows_of(report, "months")) == ["2026-02"]  # c1 to c3 bought in March, but not for the first time


def test_what_comes_after_the_day_has_not_happened() -> None:
    assert figures(seen_on(SHOP, date(2026, 3, 10)))["again"] == 2  # c2 came back on 21 March


def test_a_refund_is_no_purchase_and_leaves_its_order_one() -> None:
    line = RawLine(100)
    sales = (RawSale(1, 1, JAN + 1, (line,)), RawSale(2, 1, JAN + 9, (RawLine(-100),), "refund"))
    report = seen_on(LoggedShop([], [], {}, sold=RawSales(sales)), date(2026, 3, 31))
    assert (figures(report)["buyers"], figures(report)["again"]) == (1, 0)


@settings(max_examples=150, deadline=None)
@given(shop=logged_shops(), scope=scopes(), stretched=st.sampled_from([1, 7, 30]), later=st.integers(0, 500))
def test_every_number_equals_the_recount(shop: LoggedShop, scope: Scope, stretched: int, later: int) -> None:
    sales = tuple(replace(one, day=JAN + (one.day - JAN) * stretched) for one in shop.sold.sales)
    sold = replace(shop.sold, sales=sales)
    scope = replace(scope, as_of=date.fromordinal(scope.as_of.toordinal() + later))
    check_told(build_repeat_report(replace(shop, sold=sold).data(), scope), recount_repeat(sold, asked_of(scope)))
