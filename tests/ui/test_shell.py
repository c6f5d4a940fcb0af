"""The whole program, with its real threads: first start, opening, working, another shop, what cannot be opened."""

import sys
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer
from tracker.commands.followups import AddFollowUp, NewFollowUp
from tracker.commands.interactions import LogWithNewCustomer
from tracker.commands.stages import SetUpShop
from tracker.queries.shop import shop_facts
from tracker.workspace import Workspace, create_shop
from ui.app import Shell
from ui.clock import today
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
    made.language.use("en")  # translations are the application's, which outlives the shell
    made.close()
    made.garbage.end()


def opened(shell: Shell, path: Path, qtbot: QtBot) -> MainWindow:
    shell.open_shop(path)
    assert shell.shop is not None
    window = shell.shop.window
    qtbot.waitUntil(lambda: window.shown_page == "today" and window.page("today").found is not None)
    window.go("board")
    qtbot.waitUntil(lambda: bool(window.page("board").area.columns))
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


def test_the_menu_names_the_step_in_a_new_language(shell: Shell, shop: Path, qtbot: QtBot) -> None:
    window = opened(shell, shop, qtbot)
    assert shell.shop is not None
    with qtbot.waitSignal(shell.shop.session.done):
        shell.shop.session.do(AddCustomer("Eva", 1))
    shell.language.use("cs")
    undo, settings = window.actions_table["undo"], window.actions_table["settings"]
    qtbot.waitUntil(lambda: undo.text().endswith("nový zákazník – Eva"))
    assert settings.text() == "Nastavení"
    shell.language.use("en")
    qtbot.waitUntil(lambda: undo.text() == "Undo: new customer Eva")


@pytest.mark.parametrize("page", ["today", "customers", "reports", "import", "settings", "board"])
def test_every_page_opens_and_speaks_every_language(shell: Shell, shop: Path, qtbot: QtBot, page: str) -> None:
    window = opened(shell, shop, qtbot)
    window.go(page)
    for language in ("cs", "zh_TW", "en"):
        shell.language.use(language)
    assert window.frame.pages.currentWidget() is window.page(page)


def test_the_keys_of_the_window_lead_where_they_say(shell: Shell, shop: Path, qtbot: QtBot) -> None:
    window = opened(shell, shop, qtbot)
    for action, page in (
        ("go_today", "today"),
        ("go_customers", "customers"),
        ("go_reports", "reports"),
        ("settings", "settings"),
    ):
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
    line = shell.shop.quick.line
    for typed in ("novak", "603555", "555 014"):
        QTest.keyClicks(window.frame.find_field, typed[0])
        assert line.is_open
        assert window.frame.find_field.text() == ""
        QTest.keyClicks(line.entry.field, typed[1:])
        qtbot.waitUntil(lambda typed=typed: titles(shell, typed)[:1] == ["Jana Nováková"])  # type: ignore[misc]
        line.clear()
        line.dismiss()
    window.actions_table["find"].trigger()
    QTest.keyClicks(line.entry.field, "novak")
    QTest.keyClick(line.entry.field, Qt.Key.Key_Return)  # before the answer has come
    qtbot.waitUntil(lambda: window.shown_page == "customer")
    assert not line.is_open
    window.actions_table["find"].trigger()
    assert line.entry.text == ""
    QTest.keyClicks(line.entry.field, "Nobody Yet")
    QTest.keyClick(line.entry.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shell.shop is not None and shell.shop.new_form.is_open)
    assert shell.shop.new_form.name.text() == "Nobody Yet"


def titles(shell: Shell, typed: str) -> list[str]:
    assert shell.shop is not None
    entry = shell.shop.quick.line.entry
    if entry.understood is None or entry.understood.line != typed:
        return []
    return [row.title for row in entry.list.rows.rows]


def test_a_command_is_run_by_its_name(shell: Shell, shop: Path, qtbot: QtBot) -> None:
    window = opened(shell, shop, qtbot)
    assert shell.shop is not None
    window.actions_table["find"].trigger()
    entry = shell.shop.quick.line.entry
    QTest.keyClicks(entry.field, "setti")
    qtbot.waitUntil(lambda: titles(shell, "setti") != [])
    assert titles(shell, "setti")[0] == "Settings"
    QTest.keyClick(entry.field, Qt.Key.Key_Return)
    assert window.shown_page == "settings"
    shell.language.use("cs")
    window.actions_table["find"].trigger()
    QTest.keyClicks(entry.field, "nastaveni")  # without accents; and in English, which a manual may be in
    qtbot.waitUntil(lambda: titles(shell, "nastaveni")[:1] == ["Nastavení"])
    entry.field.clear()
    QTest.keyClicks(entry.field, "sett")
    qtbot.waitUntil(lambda: titles(shell, "sett")[:1] == ["Nastavení"])


def test_what_is_typed_before_the_file_is_open_is_not_lost(shell: Shell, shop: Path, qtbot: QtBot) -> None:
    shell.open_shop(shop)
    assert shell.shop is not None
    window = shell.shop.window
    QTest.keyClicks(window.frame.find_field, "ev")
    assert window.frame.find_field.text() == "ev"
    qtbot.waitUntil(lambda: shell.shop is not None and shell.shop.quick.line.is_open)
    assert shell.shop.quick.line.entry.text == "ev"


def test_a_click_into_the_field_gives_the_keyboard_back(shell: Shell, shop: Path, qtbot: QtBot) -> None:
    window = opened(shell, shop, qtbot)
    assert shell.shop is not None
    with qtbot.waitActive(window):
        window.activateWindow()
    window.frame.log_button.setFocus()
    QTest.mouseClick(window.frame.find_field, Qt.MouseButton.LeftButton)
    assert shell.shop.quick.line.is_open
    assert QApplication.focusWidget() is shell.shop.quick.line.entry.field
    QTest.keyClick(shell.shop.quick.line.entry.field, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.frame.log_button


def test_opening_the_quick_line_takes_no_time_at_all(shell: Shell, shop: Path, qtbot: QtBot) -> None:
    window = opened(shell, shop, qtbot)
    assert shell.shop is not None
    quick = shell.shop.quick
    assert "ui.quicklog.quick_line" in sys.modules or quick.line is not None  # loaded once the board has settled
    times = []
    for _ in range(3):
        started = time.perf_counter()
        window.actions_table["find"].trigger()
        quick.line.repaint()
        times.append(time.perf_counter() - started)
        assert quick.line.entry.field.isVisible()
        quick.line.dismiss()
    assert min(times) < 0.15


def test_digits_tell_who_called_and_what_is_known(shell: Shell, shop: Path, qtbot: QtBot) -> None:
    window = opened(shell, shop, qtbot)
    assert shell.shop is not None
    session = shell.shop.session
    promise = NewFollowUp(today() + timedelta(days=1), text="ring back")
    jana = AddCustomer("Jana Nováková", 1, phones=(("", "603 555 014"),))
    with qtbot.waitSignal(session.done):
        session.do(LogWithNewCustomer(jana, "call_in", "wants the\n52 frame", follow_up=promise))
    window.actions_table["find"].trigger()
    entry = shell.shop.quick.line.entry
    QTest.keyClicks(entry.field, "jana")
    qtbot.waitUntil(lambda: titles(shell, "jana") == ["Jana Nováková", "New customer “jana”"])
    assert "promised" not in entry.list.rows.rows[0].more
    entry.field.clear()
    QTest.keyClicks(entry.field, "5014")
    qtbot.waitUntil(lambda: len(titles(shell, "5014")) == 2)
    told = "603 555 014 · Awareness · Call in today · “wants the 52 frame” · promised: Tomorrow ring back"
    assert entry.list.rows.rows[0].more == told
    entry.field.clear()
    QTest.keyClicks(entry.field, "5555")
    qtbot.waitUntil(lambda: titles(shell, "5555") == ["No match: create “5555”"])


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


def test_follow_ups_are_written_for_a_calendar(shell: Shell, shop: Path, tmp_path: Path, qtbot: QtBot) -> None:
    window = opened(shell, shop, qtbot)
    assert shell.shop is not None
    session, made = shell.shop.session, list[int]()
    session.do(AddCustomer("王小華", 1), made.append)
    qtbot.waitUntil(lambda: bool(made))
    session.do(AddFollowUp(made[0], NewFollowUp(date(2026, 11, 27), text="Ring back")), made.append)
    qtbot.waitUntil(lambda: len(made) == 2)
    target = tmp_path / "follow-ups.ics"
    shell.shop.exports._choose = lambda *_: target
    window.actions_table["export_calendar"].trigger()
    qtbot.waitUntil(lambda: any("follow-ups.ics" in banner.text for banner in banners(window)))
    written = target.read_text(encoding="utf-8")
    assert "SUMMARY:王小華: Ring back" in written
    assert "DTSTART;VALUE=DATE:20261127" in written


def test_a_call_logged_from_today_ticks_the_follow_up_off(shell: Shell, shop: Path, qtbot: QtBot) -> None:
    before = Workspace(shop)
    eva = before.do(AddCustomer("Eva Černá", 1)).result
    before.do(AddFollowUp(eva, NewFollowUp(date(2026, 1, 5), text="Ring back")))
    before.close()
    window = opened(shell, shop, qtbot)
    assert shell.shop is not None
    page = window.go("today")
    qtbot.waitUntil(lambda: window.frame.sidebar.buttons["today"].badge == "1")
    QTest.keyClick(page.follow_ups.list.rows[0], Qt.Key.Key_L)
    form = shell.shop.log_form
    assert form.is_open
    qtbot.waitUntil(lambda: form.customer.is_taken and form.finishing.isVisible())
    form.submit()
    qtbot.waitUntil(lambda: page.follow_ups.list.records == ())
    qtbot.waitUntil(lambda: window.frame.sidebar.buttons["today"].badge == "")


def test_back_from_all_of_a_list_leads_to_today(shell: Shell, shop: Path, qtbot: QtBot) -> None:
    window = opened(shell, shop, qtbot)
    window.go("today").people_requested.emit("Follow-ups", [])
    assert window.shown_page == "customers"
    window.page("customers").back_requested.emit()
    assert window.shown_page == "today"
