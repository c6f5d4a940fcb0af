from dataclasses import replace

from tests.reports.random_shops import JAN, JANUARY, WORKED, LoggedShop
from tests.sales_records import RawLine, RawSale, RawSales
from tracker.reports.coming_back import build_repeat_report
from tracker.reports.sales import build_sales_report
from ui.text.report_captions import report_captions

SPACE = "\N{NO-BREAK SPACE}"


def sold(shop: LoggedShop) -> str:
    return " ".join(report_captions(build_sales_report(shop.data(), JANUARY), "Kolo", "CZK").sentences)


def came_back(shop: LoggedShop) -> str:
    return " ".join(report_captions(build_repeat_report(shop.data(), JANUARY), "Kolo", "CZK").sentences)


def many(people: int, again: int) -> LoggedShop:
    sales = [RawSale(n, n, JAN + 1, (RawLine(100),)) for n in range(1, people + 1)]
    sales += [RawSale(people + n, n, JAN + 11, (RawLine(50),)) for n in range(1, again + 1)]
    return LoggedShop([], [], {}, sold=RawSales(tuple(sales)))


def test_the_worked_example_is_told() -> None:
    said = sold(WORKED)
    assert said.startswith("3 customers bought with 4 orders.")
    assert f"That brought in 1,445{SPACE}CZK, an average order being 461.25{SPACE}CZK." in said
    assert f"400{SPACE}CZK was given back." in said
    assert f"City bike brought in most: 1,290{SPACE}CZK." in said
    assert "more than once" not in said  # of three nobody takes a share


def test_nothing_sold_is_said() -> None:
    nothing = replace(WORKED, sold=RawSales())
    assert sold(nothing) == "Nothing was sold in the period."
    assert came_back(nothing) == "Nobody bought for the first time in the period."


def test_one_alone_is_told_as_one() -> None:
    assert sold(many(1, 1)).startswith("One customer bought, with 2 orders.")


def test_shares_are_told_from_ten_on() -> None:
    assert "4 of them bought more than once (40%)." in sold(many(10, 4))
    assert "4 of them bought again by the day of the report (40%)." in came_back(many(10, 4))
    assert "4 of them bought again by the day of the report." in came_back(many(9, 4))
    assert "Half of those came back within 10 d." in came_back(many(20, 10))
