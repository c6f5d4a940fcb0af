"""The whole program, with its real threads: first start, opening, working, another shop, what cannot be opened."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer
from tracker.commands.stages import SetUpShop
from tracker.queries.shop import shop_facts
from tracker.workspace import Workspace, create_shop
from ui.app import Shell
from ui.common.banner import Banner
from ui.habits import Habits
from ui.main_window import MainWindow
from ui.settings.settings_page import SettingsPage
from ui.start.failed_page import FailedPage
from ui.start.start_page import StartPage


@pytest.fixture
def shell(qapp: QApplication, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shell]:
    monkeypatch.setattr("sys.excepthook", __import__("sys").excepthook)  # the shell puts its own there
    made = Shell(qapp, Habits(QSettings(str(tmp_path / "habits.ini"), QSettings.Format.IniFormat)))
    yield made
    made.close()


def opened(shell: Shell, path: Path, qtbot: QtBot) -> MainWindow:
    shell.open_shop(path)
    assert shell.shop is not None
    window = shell.shop.window
    qtbot.waitUntil(lambda: window.shown_page == "board" and bool(window.page("board").area.columns))
    return window


def banners(window: MainWindow) -> list[Banner]:
    return [one for one in window.frame.findChildren(Banner) if one.isVisible()]


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


def test_the_first_undo_after_a_restart_asks(shell: Shell, shop: Path, clock: Clock, qtbot: QtBot) -> None:
    before = Workspace(shop, clock=clock)
    before.do(AddCustomer("Ana", 1))
    before.close()
    window = opened(shell, shop, qtbot)
    window.undoing.undo()
    assert window.frame.toast.text == ""
    board = window.page("board")
    qtbot.waitUntil(lambda: board.area.columns[0].model.rowCount() == 1)
    window.undoing.undo()  # having read what it is, once more is a yes
    qtbot.waitUntil(lambda: board.area.columns[0].model.rowCount() == 0)


def test_undoing_past_this_run_asks_anew_until_it_is_answered(
    shell: Shell, shop: Path, clock: Clock, qtbot: QtBot
) -> None:
    before = Workspace(shop, clock=clock)
    for name in ("Ana", "Eva", "Jan"):
        before.do(AddCustomer(name, 1))
    before.close()
    window = opened(shell, shop, qtbot)
    assert shell.shop is not None
    session = shell.shop.session
    window.undoing.undo()
    qtbot.waitUntil(lambda: len(banners(window)) == 1)
    with qtbot.waitSignal(session.done):
        session.do(AddCustomer("Petr", 1))
    assert banners(window) == []  # it asked about a change that is not the latest any more
    with qtbot.waitSignal(session.undone):
        window.undoing.undo()
    window.undoing.undo()
    qtbot.waitUntil(lambda: len(banners(window)) == 1)
    assert session.undo_state.undo is not None
    assert session.undo_state.undo.facts["name"] == "Jan"
    yes = next(one for one in banners(window)[0].findChildren(QPushButton) if one.text() == "Undo")
    with qtbot.waitSignal(session.undone):
        yes.click()
    assert banners(window) == []
    with qtbot.waitSignal(session.undone):
        window.undoing.undo()
    assert session.undo_state.undo.facts["name"] == "Ana"


def test_a_question_that_was_closed_is_asked_again(shell: Shell, shop: Path, clock: Clock, qtbot: QtBot) -> None:
    before = Workspace(shop, clock=clock)
    before.do(AddCustomer("Ana", 1))
    before.close()
    window = opened(shell, shop, qtbot)
    assert shell.shop is not None
    window.undoing.undo()
    qtbot.waitUntil(lambda: len(banners(window)) == 1)
    banners(window)[0].dismiss()
    window.undoing.undo()
    qtbot.waitUntil(lambda: len(banners(window)) == 1)
    assert shell.shop.session.undo_state.undo is not None


def test_undo_again_and_again_takes_back_one_step_at_a_time(shell: Shell, shop: Path, qtbot: QtBot) -> None:
    window = opened(shell, shop, qtbot)
    assert shell.shop is not None
    session = shell.shop.session
    for name in ("Ana", "Eva"):
        with qtbot.waitSignal(session.done):
            session.do(AddCustomer(name, 1))
    with qtbot.waitSignal(session.undone):
        for _ in range(5):
            window.undoing.undo()
    assert session.undo_state.undo is not None
    assert session.undo_state.undo.facts["name"] == "Ana"
    with qtbot.waitSignal(session.undone):
        window.undoing.undo()
    with qtbot.waitSignal(session.failed):
        session.undo()  # nothing is left
    assert banners(window) == []
    with qtbot.waitSignal(session.undone):
        window.undoing.redo()


@pytest.mark.parametrize("page", ["customers", "reports", "import", "settings", "board"])
def test_every_page_opens_and_speaks_every_language(shell: Shell, shop: Path, qtbot: QtBot, page: str) -> None:
    window = opened(shell, shop, qtbot)
    window.go(page)
    for language in ("cs", "zh_TW", "en"):
        shell.language.use(language)
    assert window.frame.pages.currentWidget() is window.page(page)


def test_the_keys_of_the_window_lead_where_they_say(shell: Shell, shop: Path, qtbot: QtBot) -> None:
    window = opened(shell, shop, qtbot)
    for action, page in (("go_customers", "customers"), ("go_reports", "reports"), ("settings", "settings")):
        window.actions_table[action].trigger()
        assert window.shown_page == page
    window.actions_table["import"].trigger()
    assert window.shown_page == "import"
    window.actions_table["new_customer"].trigger()
    assert shell.shop is not None
    assert shell.shop.new_form.is_open
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    window.actions_table["log_call"].trigger()
    assert shell.shop.log_form.is_open


def test_what_is_typed_at_the_top_finds_opens_or_creates(shell: Shell, shop: Path, qtbot: QtBot) -> None:
    window = opened(shell, shop, qtbot)
    assert shell.shop is not None
    with qtbot.waitSignal(shell.shop.session.done):
        shell.shop.session.do(AddCustomer("Jana Nováková", 1, phones=(("", "+420 603 555 014"),)))
    field = window.frame.find_field
    QTest.keyClicks(field, "n")
    popup = shell.shop._made["find"]
    for typed in ("novak", "603555", "555 014"):
        field.clear()
        popup.hide()
        QTest.keyClicks(field, typed)
        qtbot.waitUntil(lambda: popup.isVisible() and popup.list.count() == 2)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.shown_page == "customer"
    QTest.keyClicks(field, "Nobody Yet")
    qtbot.waitUntil(lambda: popup.isVisible() and popup.list.count() == 1)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert shell.shop.new_form.is_open


def test_nothing_is_visited_before_the_file_is_open(shell: Shell, shop: Path, qtbot: QtBot) -> None:
    shell.open_shop(shop)
    assert shell.shop is not None
    window = shell.shop.window
    for place in ("settings", "customers", "reports", "board"):
        window.frame.navigated.emit(place)
    assert window.shown_page == ""
    qtbot.waitUntil(lambda: window.shown_page == "board")
    window.frame.navigated.emit("settings")
    assert window.shown_page == "settings"


def test_without_a_shop_there_is_a_start(shell: Shell, tmp_path: Path, qtbot: QtBot) -> None:
    shell.show_start()
    assert shell.start_window is not None
    page = shell.start_window.centralWidget()
    assert isinstance(page, StartPage)
    path = tmp_path / "Kolo.regulars"
    page.create_requested.emit(SetUpShop("reach", "cs", "CZK", "Kolo"), path, False)
    qtbot.waitUntil(lambda: shell.shop is not None and shell.shop.window.shown_page == "board")
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
