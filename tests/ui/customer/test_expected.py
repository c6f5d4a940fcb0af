"""What is to be expected of a customer, on their page."""

from datetime import timedelta

import pytest

from tests.conftest import Clock
from tests.selling import Sell
from tests.ui.customer.conftest import Doing
from tracker.commands.customers import AddCustomer, DeleteCustomers
from tracker.commands.sales import RecordSale
from tracker.domain.sale_lines import NewLine
from tracker.domain.sales import NewSale
from tracker.queries.shop import shop_facts
from ui.customer.page import CustomerPage

SPACE = "\N{NO-BREAK SPACE}"


@pytest.fixture
def busy(do: Doing, hana: int, clock: Clock) -> None:
    """Sixty more customers who bought over two years, and Hana, who came again and again."""
    stage, today = shop_facts().stages[0].id, clock.now.date()
    for number in range(60):
        do(AddCustomer(f"p{number}", stage))
    for who in (hana, *range(hana + 1, hana + 61)):
        first = today - timedelta(700 - (who * 37) % 400)
        times = 6 if who == hana else who % 3 * (1 + who % 4)
        for n in range(times + 1):
            day = first + timedelta(n * n * (3 + who % 5))
            if day <= today:
                do(Sell(who, day, (("bell", 1000 + 700 * (who % 7) + 90 * n),)))


def told(page: CustomerPage) -> list[tuple[str, str]]:
    panel = page.expected
    pairs = zip(panel.names, panel.values, strict=True)
    return [(name.text(), value.text().replace(SPACE, " ")) for name, value in pairs]


def test_an_estimate_is_said_to_be_one(page: CustomerPage, hana: int, busy: None) -> None:
    page.show_customer(hana)
    panel = page.expected
    assert not panel.isHidden()
    assert [name for name, _ in told(page)] == [
        "Probably still a customer",
        "Next 3 months",
        "Next 6 months",
        "Next 12 months",
    ]
    probability, *amounts = (value for _, value in told(page))
    assert probability.endswith("%")
    assert all(amount.endswith("EUR") for amount in amounts)
    assert panel.how.text().startswith("An estimate: about ")
    assert panel.values[1].accessibleName().startswith("Next 3 months: ")


def test_who_bought_once_has_none(page: CustomerPage, hana: int, busy: None) -> None:
    once = next(who for who in range(hana + 1, hana + 61) if who % 3 == 0)
    page.show_customer(once)
    assert page.expected.isHidden()


def test_a_shop_with_few_customers_has_none(do: Doing, page: CustomerPage, hana: int, clock: Clock) -> None:
    for days in (200, 100, 3):
        do(Sell(hana, clock.now.date() - timedelta(days)))
    page.show_customer(hana)
    assert page.expected.isHidden()


def test_a_sale_changes_what_is_expected(do: Doing, page: CustomerPage, hana: int, busy: None) -> None:
    page.show_customer(hana)
    before = told(page)
    do(RecordSale(NewSale(hana, (NewLine(text="Bell", amount_minor=900_000),))))
    assert told(page) != before


def test_too_few_are_left(do: Doing, page: CustomerPage, hana: int, busy: None) -> None:
    page.show_customer(hana)
    do(DeleteCustomers(tuple(range(hana + 1, hana + 61))))
    page.show_customer(hana)
    assert page.expected.isHidden()
