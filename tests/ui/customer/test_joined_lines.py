"""Whom a customer was joined with, on their page."""

import pytest

from tests.ui.customer.conftest import Doing
from tracker.commands.customers import AddCustomer
from tracker.commands.merges import MergeCustomers, UnmergeCustomers
from tracker.queries.merges import joined_customers
from ui.customer.page import CustomerPage
from ui.session import Session

pytestmark = pytest.mark.usefixtures("british")


@pytest.fixture
def petr(do: Doing) -> int:
    return int(do(AddCustomer("Petr & Pokorný", 1)))


def test_the_page_of_whom_two_became_says_so_and_leads_to_taking_apart(
    page: CustomerPage, session: Session, hana: int, petr: int
) -> None:
    page.show_customer(hana)
    assert not page.joined.isVisible()
    session.do(MergeCustomers(hana, petr))
    merge = joined_customers(hana)[0]
    assert page.joined.isVisible()
    assert page.joined.text.startswith("Joined with Petr & Pokorný on ")
    asked: list[int] = []
    page.take_apart_requested.connect(asked.append)
    page.joined.buttons[-1].click()
    assert asked == [merge.merge_id]
    session.undo()
    assert not page.joined.isVisible()


def test_the_page_of_whom_is_part_of_another_leads_there_and_offers_no_restoring(
    page: CustomerPage, session: Session, hana: int, petr: int
) -> None:
    session.do(MergeCustomers(hana, petr))
    page.show_customer(petr)
    merge = joined_customers(petr)[0]
    assert page.joined.text.startswith(f"Joined into {merge.survivor} on ")
    assert not page.header.restore_button.isVisible()
    opened: list[int] = []
    page.open_requested.connect(opened.append)
    page.joined.buttons[0].click()
    assert opened == [hana]
    session.do(UnmergeCustomers(merge.merge_id))
    assert not page.joined.isVisible()
    assert page.header.move_menu_button.isVisible()


def test_joining_is_asked_for_from_the_menu(page: CustomerPage, hana: int) -> None:
    page.show_customer(hana)
    asked: list[int] = []
    page.join_requested.connect(asked.append)
    menu = page.header.more_menu()
    next(action for action in menu.actions() if action.text().startswith("Join")).trigger()
    assert asked == [hana]
