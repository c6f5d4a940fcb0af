"""Today's quotes: what is shown, what each key does, and that Undo takes it back in one step."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.conftest import Clock
from tests.fitting import clipped
from tests.ui.today.conftest import Doing
from tracker.commands.customers import AddCustomer
from tracker.commands.quotes import AddQuote
from tracker.commands.stages import ChangeSetting
from tracker.domain.quotes import QuoteRecord
from tracker.domain.sale_lines import NewLine
from tracker.queries.customers import customer_record
from tracker.queries.quotes import quotes_of
from tracker.queries.sales import sales_of
from ui.common.pill import Pill
from ui.common.toast import Toast
from ui.session import Session
from ui.today.page import TodayPage

pytestmark = pytest.mark.usefixtures("british")
TODAY = date(2026, 1, 31)


def day(number: int) -> date:
    return TODAY + timedelta(days=number)


@pytest.fixture
def quotes(do: Doing) -> dict[str, int]:
    """Ana's has run out, Eva's is two days late, Ota's is due today and of two things; Iva's is not due."""
    do(ChangeSetting("currency", "CZK"))
    ids = {}
    bike, lock = NewLine(text="City bike", amount_minor=1_990_000), NewLine(text="lock", amount_minor=79_900)
    for name, lines, valid, chase, stopped in (
        ("Ana", (lock,), -3, None, "price"),
        ("Eva", (bike,), None, -2, ""),
        ("Ota", (bike, lock), 20, 0, "their landlord"),
        ("Iva", (lock,), 20, 9, ""),
    ):
        ids[name] = int(do(AddCustomer(name, 2, day(-40))))
        ends, ask = (None if number is None else day(number) for number in (valid, chase))
        kind = "basket" if name == "Ana" else "quote"
        do(AddQuote(ids[name], lines, kind, day(-30), ends, ask, stopped))
    return ids


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def write(text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


def names(page: TodayPage) -> list[str]:
    return [record.name for record in page.quotes.section.list.records]


def quote_of(session: Session, customer: int) -> QuoteRecord:
    found: list[list[QuoteRecord]] = []
    session.read(lambda: quotes_of(customer), found.append, view="test")
    return found[0][0]


def test_it_shows_whom_to_ask_and_why(page: TodayPage, quotes: dict[str, int]) -> None:
    section = page.quotes.section
    assert page.summary.text() == "Nobody to get back to today · 3 quotes to chase · 4 stuck"
    assert names(page) == ["Ana", "Eva", "Ota"]
    pills = [pill.text() for pill in section.list.findChildren(Pill) if pill.isVisible()]
    assert pills == ["ran out 3 days ago", "2 days late", "Today"]
    assert [row.accessibleName() for row in section.list.rows] == [
        "ran out 3 days ago, Ana, 799\xa0CZK, Left basket · lock · At the price",
        "2 days late, Eva, 19,900\xa0CZK, City bike",
        "Today, Ota, 20,699\xa0CZK, City bike and 1 more · their landlord",
    ]
    assert clipped(section) == []


def test_asked_sets_the_next_day_and_counts(
    page: TodayPage, quotes: dict[str, int], session: Session, toast: Toast
) -> None:
    page.quotes.section.list.take_focus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_A)
    (menu,) = [one for one in page.findChildren(QMenu) if one.isVisible()]
    menu.actions()[2].trigger()
    menu.close()
    kept = quote_of(session, quotes["Eva"])
    assert (kept.chases, kept.chase_on) == (1, day(7))
    assert names(page) == ["Ana", "Ota"]
    assert toast.text == "Noted that you asked Eva; to ask again on 7 Feb 2026"
    found: list[int] = []
    session.read(lambda: len(customer_record(quotes["Eva"]).interactions), found.append, view="test")
    assert found == [1]
    session.undo()
    assert names(page) == ["Ana", "Eva", "Ota"]


def test_bought_records_the_sale_from_its_lines(
    page: TodayPage, quotes: dict[str, int], session: Session, toast: Toast
) -> None:
    page.quotes.section.list.take_focus(last=True)
    press(Qt.Key.Key_B)
    kept = quote_of(session, quotes["Ota"])
    found: list[list[int]] = []
    session.read(lambda: [one.total_minor for one in sales_of(quotes["Ota"])], found.append, view="test")
    assert (kept.outcome, found) == ("bought", [[2_069_900]])
    assert toast.text.startswith("Ota bought for 20,699\xa0CZK: the sale is recorded")
    assert names(page) == ["Ana", "Eva"]
    session.undo()
    assert names(page) == ["Ana", "Eva", "Ota"]
    assert quote_of(session, quotes["Ota"]).is_open


def test_gone_asks_why_and_where_by_keyboard(
    page: TodayPage, quotes: dict[str, int], session: Session, toast: Toast
) -> None:
    page.quotes.section.list.take_focus()
    press(Qt.Key.Key_G)
    form = page.quotes.form
    assert form.isVisible()
    assert form.stopped.text() == "At the price"
    write("went to a competitor")
    press(Qt.Key.Key_Tab)
    form.stopped.clear()
    write("the hill")
    press(Qt.Key.Key_Return)
    kept = quote_of(session, quotes["Ana"])
    assert (kept.outcome, kept.reason, kept.stopped_at) == ("gone", "competitor", "the hill")
    assert kept.outcome_on == TODAY
    assert toast.text == "Noted that the quote for Ana is gone"
    assert names(page) == ["Eva", "Ota"]
    assert not form.isVisible()
    assert page.quotes.section.list.holds_focus
    session.undo()
    assert quote_of(session, quotes["Ana"]).stopped_at == "price"


def test_what_ran_out_is_confirmed_by_one_key(page: TodayPage, quotes: dict[str, int], session: Session) -> None:
    page.quotes.section.list.take_focus()
    press(Qt.Key.Key_R)
    kept = quote_of(session, quotes["Ana"])
    assert (kept.outcome, kept.outcome_on, kept.stopped_at) == ("expired", day(-3), "price")


def test_esc_gives_up(page: TodayPage, quotes: dict[str, int], session: Session) -> None:
    page.quotes.section.list.take_focus()
    press(Qt.Key.Key_G)
    press(Qt.Key.Key_Escape)
    assert not page.quotes.form.isVisible()
    assert quote_of(session, quotes["Ana"]).is_open
    assert page.quotes.section.list.holds_focus


def test_the_day_turns_and_one_more_is_due(page: TodayPage, quotes: dict[str, int], clock: Clock) -> None:
    clock.pass_days(9)
    page.reload()
    assert names(page) == ["Ana", "Eva", "Ota", "Iva"]
