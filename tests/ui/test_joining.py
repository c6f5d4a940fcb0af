"""From a customer's page to joining and back, in the whole program with its real threads."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tracker.commands.customers import AddCustomer
from tracker.queries.merges import joined_customers
from ui.app import Shell
from ui.habits import Habits
from ui.opened_shop import OpenedShop


@pytest.fixture
def opened(
    qapp: QApplication, tmp_path: Path, shop: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[OpenedShop]:
    monkeypatch.setattr("sys.excepthook", __import__("sys").excepthook)
    shell = Shell(qapp, Habits(QSettings(str(tmp_path / "habits.ini"), QSettings.Format.IniFormat)))
    shell.open_shop(shop)
    made = shell.shop
    assert made is not None
    qtbot.waitUntil(lambda: bool(made.window.shown_page))
    yield made
    shell.close()
    shell.garbage.end()


def test_two_are_joined_from_the_page_of_one_and_taken_apart_again(opened: OpenedShop, qtbot: QtBot) -> None:
    ids: list[int] = []
    for name in ("Jana Nováková", "Nováková Jana"):
        opened.session.do(AddCustomer(name, 1), ids.append)
    qtbot.waitUntil(lambda: len(ids) == 2)
    opened.open_customer(ids[0])
    page = opened.window.page("customer")
    qtbot.waitUntil(lambda: page._record is not None)
    page.header.join_requested.emit()
    duplicates = opened.window.page("duplicates")
    qtbot.waitUntil(lambda: duplicates.partner.list.count() == 1)
    duplicates.partner.list.itemActivated.emit(duplicates.partner.list.item(0))
    qtbot.waitUntil(lambda: bool(duplicates.form.rows.buttons))
    duplicates.form.join_button.click()
    qtbot.waitUntil(lambda: opened.window.shown_page == "customer" and page.joined.isVisible())
    page.joined.buttons[-1].click()
    qtbot.waitUntil(lambda: "take_apart" in opened._made and opened._made["take_apart"].is_open)
    opened._made["take_apart"].do_button.click()
    qtbot.waitUntil(lambda: not page.joined.isVisible())
    answers: list[list[object]] = []
    opened.session.read(lambda: joined_customers(ids[0]), answers.append)
    qtbot.waitUntil(lambda: answers == [[]])


def test_the_menu_leads_to_duplicates_and_to_the_trash(opened: OpenedShop, qtbot: QtBot) -> None:
    opened.window.actions_table["find_duplicates"].trigger()
    assert opened.window.shown_page == "duplicates"
    qtbot.waitUntil(lambda: opened.window.page("duplicates").empty.accessibleName() == "No duplicates")
    opened.window.actions_table["go_trash"].trigger()
    assert opened.window.shown_page == "trash"
