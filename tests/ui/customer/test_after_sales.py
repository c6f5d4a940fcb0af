"""What comes after purchases on a customer's page: their rhythm, thanks, and how satisfied they are."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.fitting import clipped, long_words
from tests.selling import Make, Sell
from tests.ui.customer.conftest import Doing
from tracker.commands.check_ins import CheckIn
from tracker.commands.customers import AddCustomer
from tracker.queries.after_sales import after_sales
from ui.common.toast import Toast
from ui.customer.page import CustomerPage
from ui.session import Session

pytestmark = pytest.mark.usefixtures("british")
TODAY = date(2026, 1, 31)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


@pytest.fixture
def bought(do: Doing, hana: int) -> list[int]:
    """Hana bought a bell three times, every 10.5 days, and is late."""
    bell = do(Make("Bell"))
    return [int(do(Sell(hana, ago(day), ((bell, 900),)))) for day in (40, 30, 19)]


def test_who_never_bought_has_no_such_panel(page: CustomerPage, hana: int, do: Doing) -> None:
    page.show_customer(hana)
    assert not page.after_sales.isVisible()
    do(CheckIn(hana, 3))
    assert page.after_sales.isVisible()


def test_it_says_how_often_they_usually_buy(page: CustomerPage, hana: int, bought: list[int]) -> None:
    page.show_customer(hana)
    rhythm = page.after_sales.rhythm
    assert rhythm.text() == "Buys usually every 10.5 days, now 19"
    assert rhythm.property("role") == "bad"


def test_two_purchases_are_no_rhythm(page: CustomerPage, hana: int, do: Doing) -> None:
    for day in (40, 30):
        do(Sell(hana, ago(day)))
    page.show_customer(hana)
    assert page.after_sales.isVisible()
    assert not page.after_sales.rhythm.isVisible()


def test_thanks_are_copied_and_noted_or_not_needed(
    page: CustomerPage, hana: int, bought: list[int], toast: Toast
) -> None:
    page.show_customer(hana)
    panel = page.after_sales
    assert len(panel.thank_buttons) == 3
    QTest.mouseClick(panel.thank_buttons[0], Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    assert "Bell" in text
    assert text in toast.text
    assert [one.sale_id for one in after_sales(hana, TODAY).owed] == [bought[1], bought[0]]
    QTest.mouseClick(panel.skip_buttons[0], Qt.MouseButton.LeftButton)
    assert [one.sale_id for one in after_sales(hana, TODAY).owed] == [bought[0]]
    toast.buttons[0].click()
    assert len(panel.thank_buttons) == 2


def test_asking_by_keys_alone(page: CustomerPage, hana: int, bought: list[int], session: Session) -> None:
    page.show_customer(hana)
    panel = page.after_sales
    panel.ask_button.setFocus()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_1)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "it broke")
    press(Qt.Key.Key_Return)
    (one,) = after_sales(hana, TODAY).check_ins
    assert (one.score, one.words, one.follow_up_on) == (1, "it broke", TODAY + timedelta(days=1))
    assert panel.latest.text() == "1 of 5, very bad, today · “it broke”"
    assert not panel.form.isVisible()
    assert panel.ask_button.hasFocus()
    session.undo()
    assert after_sales(hana, TODAY).check_ins == ()


def test_the_trend_is_a_line_of_scores(page: CustomerPage, hana: int, bought: list[int], do: Doing) -> None:
    page.show_customer(hana)
    do(CheckIn(hana, None))
    assert page.after_sales.latest.text() == "Asked, but not answered so far"
    for score in (2, 4, 5):
        do(CheckIn(hana, score))
    line = page.after_sales.line
    assert line.isVisible()
    assert line.scores == (2, 4, 5)
    assert line.accessibleName().startswith("5 of 5, very good")
    assert not line.grab().isNull()


def test_an_answer_is_corrected_in_its_place(page: CustomerPage, hana: int, bought: list[int], do: Doing) -> None:
    page.show_customer(hana)
    assert not page.after_sales.change_button.isVisible()
    do(CheckIn(hana, 2, "rattles"))
    panel = page.after_sales
    QTest.mouseClick(panel.change_button, Qt.MouseButton.LeftButton)
    assert (panel.form.score, panel.form.words.text()) == (2, "rattles")
    assert not panel.form.promise.isVisible()
    assert not panel.form.no_answer.isVisible()
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Return)
    (one,) = after_sales(hana, TODAY).check_ins
    assert (one.score, one.words, one.follow_up_on) == (1, "rattles", None)
    panel.ask()
    assert panel.form.no_answer.isVisible()


def test_another_customer_is_another_panel(page: CustomerPage, hana: int, bought: list[int], do: Doing) -> None:
    page.show_customer(hana)
    page.after_sales.ask()
    page.show_customer(do(AddCustomer("Jan", 1)))
    assert not page.after_sales.isVisible()
    assert page.after_sales.form.isHidden()


def test_nothing_is_cut_off(page: CustomerPage, window: QWidget, hana: int, bought: list[int], do: Doing) -> None:
    do(CheckIn(hana, 1, "words " * 40))
    page.show_customer(hana)
    page.after_sales.ask()
    page.after_sales.form.choose(1)
    QApplication.processEvents()
    with long_words():
        assert clipped(page.after_sales) == []
