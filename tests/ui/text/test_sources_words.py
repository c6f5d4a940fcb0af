from dataclasses import replace

import pytest

from tests.reports.random_shops import JAN, JANUARY, STAGES, WORKED, LoggedShop, log
from tests.tactics_records import RawCost, RawTactics
from tracker.reports.lead_sources import build_sources_report
from ui.text.report_captions import report_captions


def said(shop: LoggedShop) -> str:
    return " ".join(report_captions(build_sources_report(shop.data(), JANUARY), "Kolo", "CZK").sentences)


def test_the_worked_example_is_told() -> None:
    assert "Most came by flyer: 2." in said(WORKED)
    assert "18.26\N{NO-BREAK SPACE}CZK was spent on 2 new customers: too few to tell what one costs." in said(WORKED)


def test_who_came_by_nobody_knows_what_is_told() -> None:
    unasked = said(replace(WORKED, tactics=RawTactics()))
    assert "Of 2 it is not known how they heard of the shop." in unasked
    assert "Most came" not in unasked
    assert "Nothing was spent in the period." in unasked


@pytest.mark.parametrize(
    ("people", "sentence"),
    [
        (0, "1\N{NO-BREAK SPACE}CZK was spent, and nobody became a customer."),
        (9, "1\N{NO-BREAK SPACE}CZK was spent on 9 new customers: too few to tell what one costs."),
        (10, "1\N{NO-BREAK SPACE}CZK was spent, which is 0.10\N{NO-BREAK SPACE}CZK for each new customer."),
    ],
)
def test_what_one_costs_is_told_from_ten_on(people: int, sentence: str) -> None:
    entries = log(**{f"c{n}": "T 2" for n in range(1, people + 1)})
    assert sentence in said(LoggedShop(entries, STAGES, {}, tactics=RawTactics(costs=(RawCost(JAN + 1, 100),))))
