"""The main job in the real window on a real X server, by mouse and keys alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.real_keys import type_text
from tests.real_mouse import click, drag, press_keys
from tracker.commands.customers import AddCustomer
from tracker.domain.records import CustomerRecord
from tracker.queries.customers import customer_record
from tracker.workspace import Workspace
from ui.app import Shell
from ui.habits import Habits
from ui.opened_shop import OpenedShop

pytestmark = [pytest.mark.x11, pytest.mark.qt_log_ignore("Falling back to using screens root_visual")]
NOTE = "Příliš žluťoučký kůň, 林志明 要 52 公分的車架"


@pytest.fixture
def opened(qapp: QApplication, shop: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenedShop]:
    """The program with two customers in the first column."""
    before = Workspace(shop)
    for name in ("Petr Svoboda", "Jana Nováková"):
        before.do(AddCustomer(name, 1))
    before.close()
    monkeypatch.setattr("sys.excepthook", __import__("sys").excepthook)
    shell = Shell(qapp, Habits(QSettings(str(shop.with_name("habits.ini")), QSettings.Format.IniFormat)))
    shell.open_shop(shop)
    found = shell.shop
    assert found is not None
    found.window.move(0, 0)
    found.window.activateWindow()
    qtbot.waitUntil(lambda: found.window.shown_page == "today")
    found.window.go("board")
    qtbot.waitUntil(lambda: names(found, 0) != [])
    qtbot.waitUntil(found.window.isActiveWindow)
    yield found
    shell.close()
    shell.garbage.end()


def names(shop: OpenedShop, column: int) -> list[str]:
    columns = shop.window.page("board").area.columns
    if not columns:
        return []
    model = columns[column].model
    return [str(model.data(model.index(row))) for row in range(model.rowCount())]


def record(shop: OpenedShop, qtbot: QtBot, customer_id: int) -> CustomerRecord:
    found: list[CustomerRecord] = []
    shop.session.read(lambda: customer_record(customer_id), found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_a_card_is_dragged_taken_back_and_moved_by_keys(opened: OpenedShop, qtbot: QtBot) -> None:
    area = opened.window.page("board").area
    view, target = area.columns[0].view, area.columns[1].view
    card = view.viewport().mapToGlobal(view.visualRect(area.columns[0].model.index(0)).center())
    below = target.viewport().mapToGlobal(QPoint(60, target.viewport().height() - 80))
    drag(qtbot, [card, below])
    qtbot.waitUntil(lambda: names(opened, 1) == ["Jana Nováková"])
    assert [move.to_name for move in record(opened, qtbot, 2).moves] == ["Awareness", "Consideration"]
    press_keys(qtbot, "ctrl+z")
    qtbot.waitUntil(lambda: names(opened, 0) == ["Jana Nováková", "Petr Svoboda"])
    assert [move.to_name for move in record(opened, qtbot, 2).moves] == ["Awareness"]
    press_keys(qtbot, "ctrl+shift+z")
    qtbot.waitUntil(lambda: names(opened, 1) == ["Jana Nováková"])
    click(qtbot, target.viewport().mapToGlobal(target.visualRect(area.columns[1].model.index(0)).center()))
    qtbot.waitUntil(target.hasFocus)
    press_keys(qtbot, "ctrl+Right")
    qtbot.waitUntil(lambda: names(opened, 2) == ["Jana Nováková"])


def test_a_call_is_logged_with_few_keys_and_its_text_arrives(opened: OpenedShop, qtbot: QtBot) -> None:
    press_keys(qtbot, "F2")
    qtbot.waitUntil(lambda: opened.log_form.is_open)
    picker = opened.log_form.customer
    type_text("novak")
    qtbot.waitUntil(lambda: picker.field.text() == "novak" and picker.model.rowCount() > 1)
    press_keys(qtbot, "Return")
    qtbot.waitUntil(opened.log_form.note.hasFocus)
    type_text(NOTE)
    qtbot.waitUntil(lambda: opened.log_form.note.toPlainText() == NOTE)
    press_keys(qtbot, "alt+t", "ctrl+Return")
    qtbot.waitUntil(lambda: not opened.log_form.is_open)
    kept = record(opened, qtbot, 2)
    assert [interaction.note for interaction in kept.interactions] == [NOTE]
    assert len(kept.follow_ups) == 1
