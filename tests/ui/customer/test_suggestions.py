"""What is often bought with what a customer has, on their page: suggested, answered by one key, taken back."""

import gc
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from shiboken6 import isValid

from tests.fitting import clipped, long_words
from tests.selling import Make, Sell
from tests.ui.customer.conftest import Doing
from tracker.commands.customers import AddCustomer
from tracker.queries.bought_together import suggestions_of
from ui.common.flow_layout import FlowLayout
from ui.common.toast import Toast
from ui.customer.page import CustomerPage
from ui.session import Session

pytestmark = pytest.mark.usefixtures("british")
TODAY = date(2026, 1, 31)


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def answers(customer: int) -> list[tuple[str, str]]:
    return [(one.name, one.response.value) for one in suggestions_of(customer)]


@pytest.fixture
def hana_with_a_bell(do: Doing, hana: int, stage_ids: list[int]) -> int:
    """Hana, who has a bell: of six orders with one, five hold a lock and four a light as well."""
    other = int(do(AddCustomer("Jan", stage_ids[0], date(2025, 1, 1))))
    bell, lock, light, pump = (do(Make(name)) for name in ("Bell", "Lock", "Light", "Pump"))
    for number in range(5):
        held = [bell, lock, light] if number else [bell, lock]
        do(Sell(other, date(2025, 3, 1) + timedelta(number), tuple((product, 900) for product in held)))
    for number in range(8):
        do(Sell(other, date(2025, 5, 1) + timedelta(number), ((pump, 900),)))
    do(Sell(other, date(2025, 6, 1), ((light, 900),)))
    do(Sell(hana, date(2026, 1, 10), ((bell, 900),)))
    return hana


def test_who_has_nothing_is_offered_nothing(page: CustomerPage, hana: int) -> None:
    page.show_customer(hana)
    assert not page.suggestions.isVisible()


def test_it_says_what_goes_with_what_they_have(page: CustomerPage, hana_with_a_bell: int) -> None:
    page.show_customer(hana_with_a_bell)
    panel = page.suggestions
    assert panel.isVisible()
    assert [row.buttons[0].accessibleName() for row in panel.rows] == [
        "Note that you suggested it: Lock",
        "Note that you suggested it: Light",
    ]
    assert [len(row.buttons) for row in panel.rows] == [3, 3]


@pytest.mark.parametrize(
    ("key", "response", "left"),
    [
        (Qt.Key.Key_1, "", ["Lock", "Light"]),
        (Qt.Key.Key_2, "interested", ["Lock", "Light"]),
        (Qt.Key.Key_3, "declined", ["Light"]),
    ],
)
def test_one_key_answers(
    page: CustomerPage, hana_with_a_bell: int, key: Qt.Key, response: str, left: list[str], session: Session
) -> None:
    page.show_customer(hana_with_a_bell)
    panel = page.suggestions
    panel.rows[0].buttons[0].setFocus()
    press(key)
    assert answers(hana_with_a_bell) == [("Lock", response)]
    assert [row.buttons[0].accessibleName().rsplit(": ")[-1] for row in panel.rows] == left
    assert panel.rows[0].isAncestorOf(QApplication.focusWidget() or page)
    session.undo()
    assert answers(hana_with_a_bell) == []
    assert len(panel.rows) == 2


def test_what_waits_gets_its_answer(page: CustomerPage, hana_with_a_bell: int, toast: Toast, do: Doing) -> None:
    page.show_customer(hana_with_a_bell)
    panel = page.suggestions
    panel.rows[0].buttons[0].click()
    assert "Lock" in toast.text
    panel.rows[0].buttons[0].click()
    assert answers(hana_with_a_bell) == [("Lock", "interested")]
    assert len(panel.rows[0].buttons) == 1
    panel.rows[0].buttons[0].click()
    assert answers(hana_with_a_bell) == [("Lock", "declined")]
    toast.buttons[0].click()
    assert answers(hana_with_a_bell) == [("Lock", "interested")]


def test_other_keys_do_nothing(page: CustomerPage, hana_with_a_bell: int) -> None:
    page.show_customer(hana_with_a_bell)
    page.suggestions.rows[0].buttons[0].setFocus()
    press(Qt.Key.Key_4)
    press(Qt.Key.Key_0)
    assert answers(hana_with_a_bell) == []


def test_it_fits(page: CustomerPage, hana_with_a_bell: int) -> None:
    page.show_customer(hana_with_a_bell)
    assert clipped(page.suggestions) == []
    with long_words():
        assert clipped(page.suggestions) == []


def test_the_answers_stay_laid_out_whatever_is_looked_up_and_thrown_away(
    page: CustomerPage, hana_with_a_bell: int
) -> None:
    page.show_customer(hana_with_a_bell)
    page.findChildren(QPushButton)
    for width in (1100, 860, 1100):
        page.resize(width, 600)
        QApplication.processEvents()
        gc.collect()
    for row in page.suggestions.rows:
        host = row.buttons[0].parentWidget()
        assert host is not None
        flow = host.layout()
        assert isinstance(flow, FlowLayout)  # one inside another lost its items in the window
        assert all(isValid(flow.itemAt(place)) for place in range(flow.count()))
