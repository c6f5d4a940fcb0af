from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from tests.conftest import Clock
from tests.ui.customer.conftest import Doing
from tracker.commands.sales import CorrectSale, RecordSale, RefundSale
from tracker.domain.sale_lines import NewLine
from tracker.domain.sales import NewSale
from ui.common.sale_menu import SaleAct
from ui.customer.page import CustomerPage

SPACE = "\u00a0"


@pytest.fixture
def sold(do: Doing, hana: int, clock: Clock) -> list[int]:
    """Five sales a day apart, the oldest one first; the second partly given back, the third taken out."""
    ids = []
    for days in range(5, 0, -1):
        line = NewLine(product="Helmet", price_minor=100_000 + days)
        moment = clock() - timedelta(days=days)
        ids.append(do(RecordSale(NewSale(hana, (line,), moment, note="card"))).sale_id)
    do(RefundSale(ids[1], amount_minor=5_000))
    do(CorrectSale(ids[2]))
    return ids


def figures(page: CustomerPage) -> list[str]:
    return [value.text().replace(SPACE, " ") for value in page.bought.values]


def test_what_was_bought_is_told_newest_first(page: CustomerPage, hana: int, sold: list[int], clock: Clock) -> None:
    page.show_customer(hana)
    panel = page.bought
    assert figures(page)[:2] == ["3,950.12 EUR", "4"]
    assert figures(page)[2] == "1,000.03 EUR"
    assert [row.sale.kind for row in panel.rows] == ["refund", "sale", "sale"]
    assert panel.all_button.text() == "2 earlier"
    panel.all_button.click()
    assert [row.sale.id for row in panel.rows][1:] == [sold[4], sold[3], sold[1], sold[0]]
    assert panel.all_button.isHidden()


def test_nothing_bought_says_no_figures(page: CustomerPage, hana: int) -> None:
    page.show_customer(hana)
    assert page.bought._figures.isHidden()
    asked: list[int] = []
    page.sale_requested.connect(asked.append)
    page.bought.new_button.click()
    assert asked == [hana]


def test_a_sale_can_be_acted_on_from_the_panel_and_the_timeline(page: CustomerPage, hana: int, sold: list[int]) -> None:
    page.show_customer(hana)
    asked: list[tuple[str, int]] = []
    page.sale_act_requested.connect(lambda act, sale: asked.append((act, sale.id)))
    row = page.bought.rows[1]
    row.link.click()
    for entry in page.bought.menu_of(row.sale).actions():
        entry.trigger()
    timeline = page.timeline
    of_sale = next(one for one in timeline.view.entries.entries if one.sale is not None and one.sale.id == sold[4])
    timeline.edit(of_sale)
    timeline.view.delete_requested.emit(of_sale)
    wanted = [SaleAct.OPEN, *SaleAct, SaleAct.OPEN, SaleAct.TAKE_OUT]
    assert asked == [(str(act), sold[4]) for act in wanted]
    assert [entry.text() for entry in timeline.menu_of(of_sale).actions()] == [
        "Open",
        "Give back …",
        "Correct …",
        "Take out",
    ]


def test_the_timeline_tells_sales_on_their_day(
    page: CustomerPage, hana: int, sold: list[int], at_hour: Callable[[int, int], datetime]
) -> None:
    page.show_customer(hana)
    told = [
        (one.title.replace(SPACE, " "), one.body, one.more.replace(SPACE, " "))
        for one in page.timeline.view.entries.entries
        if one.sale is not None
    ]
    assert told == [
        ("Refund 50 EUR", "Helmet", ""),
        ("Sale 1,000.01 EUR", "Helmet · card", ""),
        ("Sale 1,000.02 EUR", "Helmet · card", ""),
        ("Sale 1,000.04 EUR", "Helmet · card", "50 EUR given back"),
        ("Sale 1,000.05 EUR", "Helmet · card", ""),
    ]


def test_another_customer_shows_none_of_it(page: CustomerPage, hana: int, sold: list[int], do: Doing) -> None:
    from tracker.commands.customers import AddCustomer

    page.show_customer(hana)
    page.show_customer(do(AddCustomer("Bo", 1)))
    assert page.bought.rows == []
    assert all(one.sale is None for one in page.timeline.view.entries.entries)
