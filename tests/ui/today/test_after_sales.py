"""Today after sales: one key thanks, one asks, and Undo takes each back."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.conftest import Clock
from tests.selling import Make, Sell
from tests.ui.today.conftest import Doing
from tracker.commands.customers import AddCustomer, EditCustomer
from tracker.commands.thanks import SetThanksText
from tracker.domain.after_sales import AfterSales
from tracker.domain.records import CustomerRecord
from tracker.queries.after_sales import after_sales
from tracker.queries.customers import customer_record
from ui.common.toast import Toast
from ui.session import Session
from ui.today.page import TodayPage

pytestmark = pytest.mark.usefixtures("british")
TODAY = date(2026, 1, 31)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.fixture
def buyers(do: Doing) -> dict[str, int]:
    """Ana and Eva are owed thanks; Ota and Iva are to be asked; Max is going quiet."""
    ids = {name: int(do(AddCustomer(name, 3, ago(700)))) for name in ("Ana", "Eva", "Ota", "Iva", "Max")}
    bell = do(Make("Bell"))
    do(Sell(ids["Eva"], ago(5), ((bell, 900),)))
    do(Sell(ids["Ana"], ago(3), (("tube", 900),)))
    for name, day in (("Ota", 20), ("Iva", 15)):
        do(Sell(ids[name], ago(day), thanks_owed=False))
    for day in (90, 69, 48):
        do(Sell(ids["Max"], ago(day), thanks_owed=False))
    return ids


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def write(text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


def names(page: TodayPage, place: int) -> list[str]:
    return [record.name for record in page.after_sales.sections[place].list.records]


def of(session: Session, customer: int) -> AfterSales:
    found: list[AfterSales] = []
    session.read(lambda: after_sales(customer, TODAY), found.append, view="test")
    return found[0]


def record_of(session: Session, customer: int) -> CustomerRecord:
    found: list[CustomerRecord] = []
    session.read(lambda: customer_record(customer), found.append, view="test")
    return found[0]


def test_each_list_says_what_is_needed(page: TodayPage, buyers: dict[str, int]) -> None:
    assert [names(page, place) for place in range(3)] == [["Ana", "Eva"], ["Ota", "Iva"], ["Max"]]
    spoken = [section.list.rows[0].accessibleName() for section in page.after_sales.sections]
    assert spoken == ["Ana, tube, 3 d ago", "Ota, bell, 2 w ago", "Max, usually every 21 days, now 48"]
    for section in page.after_sales.sections:
        assert section.isVisible()
    assert " · 2 to thank · 2 to ask how it is going · 1 going quiet" in page.summary.text()


def test_one_key_copies_a_text_by_name_and_notes_it(
    page: TodayPage, buyers: dict[str, int], session: Session, toast: Toast, do: Doing
) -> None:
    do(EditCustomer(buyers["Ana"], language="cs"))
    do(SetThanksText("cs", "Milá {name}, díky za {product}!"))
    page.after_sales.thanks.list.take_focus()
    press(Qt.Key.Key_T)
    text = "Milá Ano, díky za tube!"
    assert QGuiApplication.clipboard().text() == text
    assert [(one.kind, one.note) for one in record_of(session, buyers["Ana"]).interactions] == [("message", text)]
    assert names(page, 0) == ["Eva"]
    assert text in toast.text
    press(Qt.Key.Key_T)
    assert QGuiApplication.clipboard().text().startswith("Hello Eva, thank you for buying from us: Bell.")
    assert not page.after_sales.thanks.isVisible()
    session.undo()
    session.undo()
    assert names(page, 0) == ["Ana", "Eva"]
    assert not record_of(session, buyers["Ana"]).interactions


def test_no_thanks_needed_for_one_or_all_thanked(page: TodayPage, buyers: dict[str, int], session: Session) -> None:
    page.after_sales.thanks.list.take_focus()
    press(Qt.Key.Key_N)
    assert names(page, 0) == ["Eva"]
    session.undo()
    page.after_sales.thanks.all_button_thanked.click()
    assert names(page, 0) == []
    session.undo()
    assert names(page, 0) == ["Ana", "Eva"]


def test_a_score_their_words_and_enter(page: TodayPage, buyers: dict[str, int], session: Session, toast: Toast) -> None:
    page.after_sales.check_ins.list.take_focus()
    press(Qt.Key.Key_A)
    press(Qt.Key.Key_4)
    write("rides well")
    press(Qt.Key.Key_Return)
    (one,) = of(session, buyers["Ota"]).check_ins
    assert (one.score, one.words, one.follow_up_on) == (4, "rides well", None)
    assert toast.text == "Noted what Ota said"
    assert names(page, 1) == ["Iva"]
    assert page.after_sales.check_ins.list.holds_focus
    session.undo()
    assert names(page, 1) == ["Ota", "Iva"]


@pytest.mark.parametrize(("typed", "score"), [("1", 1), ("5", 5), ("+", 1), ("ě", 2), ("š", 3), ("č", 4), ("ř", 5)])
def test_a_czech_keyboard_gives_letters_for_digits(
    page: TodayPage, buyers: dict[str, int], typed: str, score: int
) -> None:
    page.after_sales.check_ins.list.take_focus()
    press(Qt.Key.Key_A)
    focused = QApplication.focusWidget()
    assert focused is not None
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, typed)
    QApplication.sendEvent(focused, key)
    assert page.after_sales.form.score == score


def test_a_bad_score_offers_a_follow_up_in_the_same_step(
    page: TodayPage, buyers: dict[str, int], session: Session
) -> None:
    page.after_sales.check_ins.list.take_focus()
    press(Qt.Key.Key_A)
    form = page.after_sales.form
    press(Qt.Key.Key_3)
    assert not form.promise.isVisible()
    form.choose(2)
    assert form.promise.isVisible()
    write("it squeaks")
    press(Qt.Key.Key_Tab)
    write("look at the brake")
    press(Qt.Key.Key_Return)
    (one,) = of(session, buyers["Ota"]).check_ins
    assert (one.score, one.words, one.follow_up_on) == (2, "it squeaks", TODAY + timedelta(days=1))
    assert [one.text for one in record_of(session, buyers["Ota"]).follow_ups] == ["look at the brake"]
    session.undo()
    assert not record_of(session, buyers["Ota"]).follow_ups


def test_esc_gives_up_and_enter_without_a_score_saves_nothing(
    page: TodayPage, buyers: dict[str, int], session: Session
) -> None:
    page.after_sales.check_ins.list.take_focus()
    press(Qt.Key.Key_A)
    page.after_sales.form.words.setFocus()
    press(Qt.Key.Key_Return)
    assert page.after_sales.form.isVisible()
    press(Qt.Key.Key_Escape)
    assert not page.after_sales.form.isVisible()
    assert page.after_sales.check_ins.list.holds_focus
    assert of(session, buyers["Ota"]).check_ins == ()


def test_no_answer_later_and_not_at_all(page: TodayPage, buyers: dict[str, int], session: Session) -> None:
    page.after_sales.check_ins.list.take_focus()
    press(Qt.Key.Key_N)
    (one,) = of(session, buyers["Ota"]).check_ins
    assert (one.is_asked, one.score) == (True, None)
    press(Qt.Key.Key_S)
    (menu,) = [one for one in page.findChildren(QMenu) if one.isVisible()]
    menu.actions()[2].trigger()
    menu.close()
    (late,) = of(session, buyers["Iva"]).check_ins
    assert (late.is_asked, late.follow_up_on) == (False, TODAY + timedelta(days=7))
    session.undo()
    page.after_sales.take("later", page.after_sales.check_ins.list.records[0])
    (menu,) = [one for one in page.findChildren(QMenu) if one.isVisible()]
    menu.actions()[-1].trigger()
    menu.close()
    assert not record_of(session, buyers["Iva"]).follow_ups
    assert names(page, 1) == []


def test_who_is_long_gone_is_only_counted(page: TodayPage, buyers: dict[str, int], clock: Clock, do: Doing) -> None:
    do(AddCustomer("Jan", 3, ago(900)))
    for day in (500, 480, 460):
        do(Sell(max(buyers.values()) + 1, ago(day), thanks_owed=False))
    assert names(page, 2) == ["Max"]
    assert page.after_sales.quiet.meaning.text().startswith("· 1 more ")
