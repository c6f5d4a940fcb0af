from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer, DeleteCustomers, EditCustomer
from tracker.workspace import Workspace
from ui.customers.page import CustomersPage
from ui.session import Runners, Session
from ui.theme.theme import Theme


def names(page: CustomersPage) -> set[str]:
    return {row.name for row in page.table.customers.loaded()}


def search(page: CustomersPage, text: str) -> None:
    page.search.setFocus()
    page.search.setText(text)
    page.search.textEdited.emit(text)


def test_an_empty_shop_offers_the_first_customer(page: CustomersPage) -> None:
    asked: list[str] = []
    page.new_requested.connect(asked.append)
    assert page.empty.isVisible()
    assert page.create_button.text() == "New customer"
    assert not page.clear_button.isVisible()
    page.create_button.click()
    assert asked == [""]


def test_rows_say_what_is_known(people: dict[str, int], page: CustomersPage) -> None:
    model = page.table.customers
    rows = {
        model.index(row, 1).data(): [model.index(row, column).data() for column in range(2, model.columnCount())]
        for row in range(model.rowCount())
    }
    assert rows["Petr Svoboda"] == ["Cyklo & Team", "Purchase", "7 d", "today", "", "", ""]
    assert [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())] == [
        "",
        "Name",
        "Company",
        "Stage",
        "Days here",
        "Last contact",
        "Next follow-up",
        "Phone",
        "Tags",
    ]
    assert rows["Eva Černá"] == ["", "Left", "0 d", "", "", "777 123 456", ""]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("novak", {"Jana Nováková"}),
        ("603555014", {"Jana Nováková"}),
        ("美", {"陳美玲"}),
        ("單車", {"陳美玲"}),
        ("cyklo", {"Petr Svoboda"}),
        ("", {"Jana Nováková", "陳美玲", "Petr Svoboda", "Eva Černá"}),
    ],
)
@pytest.mark.parametrize("among", [False, True])
def test_typing_finds(people: dict[str, int], page: CustomersPage, *, among: bool, typed: str, found: set[str]) -> None:
    if among:
        page.show_people("Reached Purchase", list(people.values()))
    search(page, typed)
    assert names(page) == found


def test_enter_opens_the_first_or_the_chosen_one(people: dict[str, int], page: CustomersPage) -> None:
    opened: list[int] = []
    page.open_requested.connect(opened.append)
    search(page, "Petr")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    search(page, "")
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert page.table.hasFocus()
    chosen = page.table.current_row()
    assert chosen is not None
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert opened == [people["Petr Svoboda"], chosen.id]
    index = page.table.customers.index(3, 2)
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=page.table.visualRect(index).center())
    assert opened[2] == page.table.customers.loaded()[3].id


def test_no_match_offers_to_create_and_to_clear(people: dict[str, int], page: CustomersPage) -> None:
    asked: list[str] = []
    page.new_requested.connect(asked.append)
    search(page, " Zdeněk & Co ")
    assert page.empty.accessibleName() == "No match for “Zdeněk & Co”"
    assert page.create_button.text() == "Create customer “Zdeněk && Co”"
    page.create_button.click()
    assert asked == ["Zdeněk & Co"]
    page.clear_button.click()
    assert len(names(page)) == 4
    assert page.search.hasFocus()


def test_the_arrows_keep_the_keyboard_where_nobody_is_listed(people: dict[str, int], page: CustomersPage) -> None:
    search(page, "Zuzana")
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert page.search.hasFocus()


def test_the_people_behind_a_figure(people: dict[str, int], page: CustomersPage) -> None:
    backs: list[int] = []
    page.back_requested.connect(lambda: backs.append(1))
    page.show_people("Left in January", [people["Eva Černá"], 999])
    assert names(page) == {"Eva Černá"}
    assert page.title.text() == "Left in January"
    page.back_button.click()
    assert backs == [1]
    search(page, "nobody")
    assert page.empty.isVisible()
    page.everyone_button.click()
    assert len(names(page)) == 4
    assert not page.back_button.isVisible()
    assert page.heading == ""


def test_a_change_is_shown_and_the_present_one_stays(
    people: dict[str, int], page: CustomersPage, empty_session: Session
) -> None:
    row = [customer.id for customer in page.table.customers.loaded()].index(people["Jana Nováková"])
    page.table.go(row)
    empty_session.do(EditCustomer(people["陳美玲"], name="Aa"))
    empty_session.do(DeleteCustomers((people["Petr Svoboda"],)))
    assert names(page) == {"Jana Nováková", "Aa", "Eva Černá"}
    chosen = page.table.current_row()
    assert chosen is not None
    assert chosen.id == people["Jana Nováková"]


def test_a_hidden_list_waits(people: dict[str, int], page: CustomersPage, empty_session: Session) -> None:
    page.hide()
    empty_session.do(AddCustomer("Nova", 1))
    assert "Nova" not in names(page)
    page.show()
    assert "Nova" in names(page)


def test_the_list_in_real_threads(qtbot: QtBot, shop: Path, clock: Clock, theme: Theme) -> None:
    session = Session(partial(Workspace, shop, clock=clock), Runners.threads())
    with qtbot.waitSignal(session.opened):
        session.start()
    page = CustomersPage(session, theme, lambda: clock().date())
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    session.do(AddCustomer("Eva", 1))
    session.do(AddCustomer("Petr", 1))
    qtbot.waitUntil(lambda: names(page) == {"Eva", "Petr"})
    for text in ("p", "pe", "e"):
        search(page, text)
    qtbot.waitUntil(lambda: page.search.text() == "e" and names(page) == {"Eva", "Petr"})
    search(page, "eva")
    qtbot.waitUntil(lambda: names(page) == {"Eva"})
    session.close()
