from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.recount_sales import recount_sales
from tests.reports.random_sales import SALES
from tests.reports.random_shops import JAN, JANUARY, WORKED, LoggedShop, asked_of, logged_shops, scopes
from tests.reports.reading import column, figures
from tests.reports.telling import check_told
from tests.sales_records import RawLine, RawSale, RawSales
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.reports.report import Report
from tracker.reports.report_json import report_to_json
from tracker.reports.sales import TOP, build_sales_report


def rows_of(report: Report, table: str) -> dict[str, list[int | float | None]]:
    return {row.key: [number.value for number in row.numbers] for row in report.table(table).rows}


def shop_with(*sales: RawSale) -> LoggedShop:
    return LoggedShop([], WORKED.stages, {}, sold=RawSales(sales))


def test_the_worked_example() -> None:
    report = build_sales_report(WORKED.data(), JANUARY)
    assert figures(report) == {
        "revenue": 134_000 + 2_501 + 40_999 - 40_000 + 7_000,
        "orders": 4,
        "customers": 3,
        "repeat_customers": 1,
        "repeat_share": 1 / 3,
        "average_order": 46_125,  # 184,500 among 4
        "refunds": 40_000,
        "margin": 25_800 + 2_505 + 1_253,  # 20 % of the bicycle, 50.1 % of the bells
        "margin_unknown": 999 + 7_000,  # the helmet came back
    }
    assert rows_of(report, "months") == {"2026-01": [144_500, 4, 3, 40_000, 46_125, 29_558]}
    assert rows_of(report, "products") == {
        "1": [1, 1, 1.0, 129_000, 25_800],
        "none": [2, 2, 1.5, 7_999, None],
        "2": [2, 1, 3.0, 7_501, 3_758],
        "3": [1, 1, 0.0, 0, None],
    }
    assert rows_of(report, "categories") == {
        "bikes": [1, 1, 129_000, 25_800],
        "": [2, 2, 7_999, None],
        "parts": [2, 1, 7_501, 3_758],
    }
    assert rows_of(report, "top_customers") == {"1": [2, 136_501, 29_558], "5": [1, 7_000, None], "2": [1, 999, None]}


def test_what_is_promised_to_scripts() -> None:
    plain = report_to_json(build_sales_report(WORKED.data(), JANUARY), "CZK")
    assert (plain["currency"], plain["customers"], plain["orders"], plain["repeat_customers"]) == ("CZK", 3, 4, 1)
    assert (plain["revenue_minor"], plain["refunds_minor"], plain["average_order_minor"]) == (144_500, 40_000, 46_125)
    assert plain["top_customers"][0].items() >= {"key": "1", "orders": 2, "revenue_minor": 136_501}.items()
    assert plain["months"][0].items() >= {"name": "2026-01", "orders": 4, "revenue_minor": 144_500}.items()
    assert plain["products"][0].items() >= {"name": "City bike", "quantity": 1.0, "revenue_minor": 129_000}.items()


def test_a_month_without_a_sale_stands_between_those_with_one() -> None:
    line = (RawLine(100),)
    shop = shop_with(RawSale(1, 1, JAN + 1, line), RawSale(2, 1, JAN + 70, line))
    report = build_sales_report(shop.data(), replace(JANUARY, as_of=date(2026, 12, 31)))
    assert rows_of(report, "months") == {
        "2026-01": [100, 1, 1, 0, 100, None],
        "2026-02": [0, 0, 0, 0, None, None],
        "2026-03": [100, 1, 1, 0, 100, None],
    }


def test_a_refund_counts_on_its_own_day_and_its_order_stays_one() -> None:
    shop = shop_with(RawSale(1, 1, JAN + 1, (RawLine(100),)), RawSale(2, 1, JAN + 40, (RawLine(-100),), "refund"))
    february = Scope(Period(date(2026, 2, 1)), date(2026, 2, 28))
    report = build_sales_report(shop.data(), february)
    assert (report.figure("orders").value, report.figure("revenue").value) == (0, -100)
    assert report.figure("average_order").value is None
    assert rows_of(report, "top_customers") == {}  # nobody bought anything
    january = build_sales_report(shop.data(), JANUARY)
    assert (january.figure("orders").value, january.figure("revenue").value) == (1, 100)


def test_the_best_customers_are_few_and_equals_stand_as_they_were_added() -> None:
    sales = [RawSale(n, n, JAN + 1, (RawLine(500 if n == 30 else 100),)) for n in range(1, 31)]
    report = build_sales_report(shop_with(*sales).data(), JANUARY)
    assert [row.key for row in report.table("top_customers").rows] == ["30", *map(str, range(1, TOP))]


def test_each_amount_opens_its_orders_and_refunds() -> None:
    report = build_sales_report(WORKED.data(), JANUARY)
    behind = [(one.customer_id, one.since) for one in report.table("months").rows[0].numbers[0].behind()]
    days = [(1, 12), (1, 25), (2, 9), (2, 20), (5, 3)]
    assert behind == [(who, date(2026, 1, day)) for who, day in days]
    assert column(report, "revenue", "months") == [sum(one.total for one in SALES.sales[:5])]


@settings(max_examples=150, deadline=None)
@given(shop=logged_shops(), scope=scopes(), stretched=st.sampled_from([1, 5, 11]))
def test_every_number_equals_the_recount(shop: LoggedShop, scope: Scope, stretched: int) -> None:
    sales = tuple(replace(one, day=JAN + (one.day - JAN) * stretched) for one in shop.sold.sales)
    sold = replace(shop.sold, sales=sales)
    scope = replace(scope, as_of=date.fromordinal(scope.as_of.toordinal() + 20 * (stretched - 1)))
    check_told(build_sales_report(replace(shop, sold=sold).data(), scope), recount_sales(sold, asked_of(scope)))
