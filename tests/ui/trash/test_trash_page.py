from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer, DeleteCustomers
from tracker.commands.interactions import LogInteraction
from tracker.commands.merges import MergeCustomers
from tracker.queries.customers import find_customers
from tracker.queries.trash import trashed_customers
from tracker.workspace import Workspace
from ui.common.toast import Toast
from ui.session import Runners, Session
from ui.theme.theme import Theme
from ui.trash.page import TrashPage


@pytest.fixture
def session(shop: Path, clock: Clock) -> Iterator[Session]:
    opened = Session(partial(Workspace, shop, clock=clock), Runners())
    opened.start()
    yield opened
    opened.close()


@pytest.fixture
def people(session: Session) -> dict[str, int]:
    ids: dict[str, int] = {}
    for name in ("Ana", "Eva", "陳美玲", "Ota"):
        session.do(AddCustomer(name, 1, company="Kolo"), partial(ids.__setitem__, name))
    session.do(DeleteCustomers((ids["Ana"],)))
    session.do(DeleteCustomers((ids["Eva"], ids["陳美玲"])))
    return ids


@pytest.fixture
def toast(qtbot: QtBot, theme: Theme) -> Toast:
    host = QWidget()
    qtbot.addWidget(host)
    return Toast(host)


@pytest.fixture
def page(qtbot: QtBot, session: Session, theme: Theme, toast: Toast, clock: Clock, british: None) -> TrashPage:
    made = TrashPage(session, theme, toast, lambda: clock().date())
    qtbot.addWidget(made)
    made.resize(900, 500)
    with qtbot.waitExposed(made):
        made.show()
    return made


def names(page: TrashPage) -> list[str]:
    return [customer.name for customer in page.table.trash.rows]


def test_an_empty_trash_says_so(page: TrashPage) -> None:
    assert page.empty.isVisible()
    assert not page.empty_button.isEnabled()
    assert not page.restore_button.isEnabled()


def test_it_says_who_since_when_and_for_how_long(people: dict[str, int], page: TrashPage, clock: Clock) -> None:
    assert set(names(page)) == {"Ana", "Eva", "陳美玲"}
    clock.pass_days(29)
    page.reload()
    model = page.table.trash
    texts = [model.index(0, column).data() for column in range(model.columnCount())]
    assert texts == [names(page)[0], "Kolo", "Awareness", "4 w ago", "1 more day"]
    clock.pass_days(1)
    assert model.index(0, 4).data() == "until the next start"


def test_several_are_restored_at_once_and_that_is_undone(
    people: dict[str, int], page: TrashPage, session: Session, toast: Toast
) -> None:
    page.table.selectAll()
    page.restore_button.click()
    assert names(page) == []
    assert len(find_customers("")) == 4
    assert toast.text == "Restored 3 customers"
    toast.buttons[0].click()
    assert len(names(page)) == 3


def test_enter_opens_whom_is_marked(people: dict[str, int], page: TrashPage) -> None:
    opened: list[int] = []
    page.open_requested.connect(opened.append)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert opened == [page.table.trash.rows[0].id]


def test_emptying_asks_first(people: dict[str, int], page: TrashPage, session: Session, toast: Toast) -> None:
    page.empty_button.click()
    assert page.question.isVisible()
    assert "3 customers" in page.question.text
    page.question.keep.click()
    assert not page.question.isVisible()
    assert len(names(page)) == 3
    page.empty_button.click()
    QTest.keyClick(page.question.delete, Qt.Key.Key_Escape)
    assert not page.question.isVisible()
    page.empty_button.click()
    page.question.delete.click()
    assert names(page) == []
    assert trashed_customers() == []
    assert toast.text == "Deleted 3 customers for ever"
    assert session.undo_state.undo is not None
    assert session.undo_state.undo.facts["name"] == "Ota"


def test_who_was_joined_with_another_is_not_in_it(people: dict[str, int], page: TrashPage, session: Session) -> None:
    eva = people["Eva"]
    page.table.selectAll()
    page.restore_button.click()
    session.do(MergeCustomers(people["Ota"], eva))
    assert names(page) == []
    assert page.empty.isVisible()


def test_at_the_start_those_go_whose_time_is_over(
    people: dict[str, int], page: TrashPage, session: Session, clock: Clock
) -> None:
    clock.pass_days(30)
    session.check_and_back_up()
    assert len(names(page)) == 3  # nothing was done in the shop since: no day has counted
    session.do(LogInteraction(people["Ota"], "visit"))
    session.check_and_back_up()
    assert names(page) == []
