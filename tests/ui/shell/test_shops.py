"""Shops are opened, left and exchanged; what cannot be opened says why."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.shell.handles import opened
from tracker.commands.customers import AddCustomer
from tracker.commands.stages import SetUpShop
from tracker.queries.shop import shop_facts
from tracker.workspace import Workspace, create_shop
from ui.app import Shell
from ui.settings.settings_page import SettingsPage
from ui.start.failed_page import FailedPage
from ui.start.start_page import StartPage


def test_a_shop_is_opened_worked_in_and_closed(shell: Shell, shop: Path, qtbot: QtBot) -> None:
    window = opened(shell, shop, qtbot)
    board = window.page("board")
    assert shell.shop is not None
    shell.shop.session.do(AddCustomer("陳美玲", 1))
    qtbot.waitUntil(lambda: board.area.columns[0].model.rowCount() == 1)
    assert "陳美玲" in window.frame.toast.text
    assert window.actions_table["undo"].isEnabled()
    window.actions_table["undo"].trigger()
    qtbot.waitUntil(lambda: board.area.columns[0].model.rowCount() == 0)
    assert window.actions_table["redo"].isEnabled()
    assert not window.actions_table["undo"].isEnabled()
    window.close()
    assert not shop.with_name("shop.regulars-wal").exists()
    assert shell.habits.last_file == str(shop)


def test_what_is_typed_in_the_settings_is_saved_when_the_window_is_closed(
    shell: Shell, shop: Path, qtbot: QtBot
) -> None:
    def leave_behind(text: str, field: Callable[[SettingsPage], QLineEdit]) -> None:
        window = opened(shell, shop, qtbot)
        with qtbot.waitActive(window):
            window.activateWindow()
        settings: SettingsPage = window.go("settings")
        qtbot.waitUntil(lambda: bool(settings.stages.list.rows))
        line = field(settings)
        line.setFocus()
        line.clear()
        QTest.keyClicks(line, text)
        window.close()

    leave_behind("New shop name", lambda settings: settings.shop.name)
    leave_behind("New stage", lambda settings: settings.stages.list.rows[1].name)
    leave_behind("New author", lambda settings: settings.laptop.author)
    again = Workspace(shop)
    facts = again.read(shop_facts)
    again.close()
    assert facts.name == "New shop name"
    assert facts.stages[1].name == "New stage"
    assert shell.habits.author == "New author"


def test_nothing_is_visited_before_the_file_is_open(shell: Shell, shop: Path, qtbot: QtBot) -> None:
    shell.open_shop(shop)
    assert shell.shop is not None
    window = shell.shop.window
    for place in ("settings", "customers", "reports", "board", "today"):
        window.frame.navigated.emit(place)
    assert window.shown_page == ""
    qtbot.waitUntil(lambda: window.shown_page == "today")
    window.frame.navigated.emit("settings")
    assert window.shown_page == "settings"


def test_without_a_shop_there_is_a_start(shell: Shell, tmp_path: Path, qtbot: QtBot) -> None:
    shell.show_start()
    assert shell.start_window is not None
    page = shell.start_window.centralWidget()
    assert isinstance(page, StartPage)
    path = tmp_path / "Kolo.regulars"
    page.create_requested.emit(SetUpShop("reach", "cs", "CZK", "Kolo"), path, False)
    qtbot.waitUntil(lambda: shell.shop is not None and shell.shop.window.shown_page == "today")
    assert path.exists()


def test_a_shop_that_cannot_be_opened_says_why_and_stays_as_it_is(shell: Shell, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "empty.regulars"
    path.touch()
    shell.open_shop(path)
    qtbot.waitUntil(lambda: shell.start_window is not None)
    assert shell.start_window is not None
    page = shell.start_window.centralWidget()
    assert isinstance(page, FailedPage)
    assert shell.shop is None
    assert path.read_bytes() == b""


def test_another_shop_takes_the_place_of_the_first(shell: Shell, shop: Path, tmp_path: Path, qtbot: QtBot) -> None:
    other = tmp_path / "other.regulars"
    create_shop(other, SetUpShop("reach"))
    first = opened(shell, shop, qtbot)
    second = opened(shell, other, qtbot)
    assert second is not first
    assert not shop.with_name(".shop.regulars.lock").exists()
    assert second.page("board").area.columns[0].name == "Reach"
