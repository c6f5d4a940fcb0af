"""What the reports of best customers, of what is bought together and of who buys say in sentences."""

from datetime import date

import pytest

from tests.reports.random_shops import JAN, JANUARY, STAGES, LoggedShop
from tests.reports.test_bought_together import ledger_of
from tests.reports.test_who_buys import shop_of
from tests.sales_records import RawLine, RawProduct, RawSale, RawSales, RawSuggestion
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.reports.best_customers import build_rfm_report
from tracker.reports.bought_together import MOST_PAIRS, build_together_report
from tracker.reports.who_buys import MOST_ROWS, build_buyers_report
from ui.text.report_captions import report_captions
from ui.text.report_words import buyers, together
from ui.text.report_words.catalogue import words_of

pytestmark = pytest.mark.usefixtures("british")


def test_the_best_and_those_at_risk() -> None:
    sales = [RawSale(n, who, JAN - 100 * who + n, (RawLine(1000),)) for who in range(1, 12) for n in range(12 - who)]
    sold = RawSales([RawSale(n, one.customer, one.day, one.lines) for n, one in enumerate(sales, start=1)])
    report = build_rfm_report(
        LoggedShop([], STAGES, {}, sold=sold).data(), Scope(Period(date(2025, 7, 1)), date(2026, 1, 1))
    )
    said = words_of(report.name).sentences(report)
    assert said[:2] == (
        "11 customers have bought so far.",
        "The best are 4 (36% of all buyers), and brought 58% of the money.",
    )
    assert said[-1].startswith("1 bought for the first time since 30 Jun 2025.")


def test_a_customer_stands_with_their_group() -> None:
    sold = RawSales([RawSale(1, 7, JAN + 1, (RawLine(1000),))])
    report = build_rfm_report(LoggedShop([], STAGES, {}, sold=sold).data(), JANUARY)
    (row,) = report.table("top_customers").rows
    assert report_captions(report, "Shop", "CZK").label(row.label).endswith(" · Slipping")


def test_nobody_bought_is_not_told_in_sentences() -> None:
    empty = LoggedShop([], STAGES, {}).data()
    for build in (build_rfm_report, build_together_report, build_buyers_report):
        report = build(empty, JANUARY)
        assert words_of(report.name).sentences(report) == ()


def test_the_strongest_pair_and_what_was_suggested() -> None:
    ledger = ledger_of([[1, 2]] * 4 + [[1]] + [[2]] + [[3]] * 6)
    offered = [RawSuggestion(1, 1, 1, JAN + 3, "bought"), RawSuggestion(2, 2, 1, JAN + 3)]
    sold = RawSales(
        ledger.sales, [RawProduct(n, name) for n, name in ((1, "Bell"), (2, "Lock"), (3, "Pump"))], None, offered
    )
    report = build_together_report(LoggedShop([], STAGES, {}, sold=sold).data(), JANUARY)
    assert words_of(report.name).sentences(report) == (
        "33% of 12 orders hold several products.",
        "“Bell + Lock” go together 1.9 times as often as by chance, in 4 orders.",
        "That is not often; look at the pairs with more orders before you rely on it.",
        "2 suggestions were made, and 1 of them bought.",
    )
    assert report_captions(report, "Shop", "CZK").of_few(6) == "of 6 orders"


def test_who_surely_buys_more_than_the_others_is_named() -> None:
    letters = "a" * 12 + "b" * 30
    shop = shop_of(letters, {*range(1, 11), 13})
    report = build_buyers_report(shop.data(sources=dict(enumerate(letters, start=1))), JANUARY)
    assert words_of(report.name).sentences(report) == (
        "Of 42 people known, 11 have bought: 26%.",
        "Most often it is those with “a”: 83% of 12.",
        "2 people on the board who have not bought yet are like those who do.",
    )
    level = build_buyers_report(shop.data(sources={}), JANUARY)
    assert len(words_of(level.name).sentences(level)) == 1


def test_the_rows_told_are_the_rows_counted() -> None:
    assert together.MOST_PAIRS == MOST_PAIRS
    assert buyers.MOST == MOST_ROWS
