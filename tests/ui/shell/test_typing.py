"""What is typed into the field at the top, wherever in the program."""

import sys
import time
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.shell.handles import opened, titles
from tracker.commands.customers import AddCustomer
from tracker.commands.followups import NewFollowUp
from tracker.commands.interactions import LogWithNewCustomer
from ui.app import Shell
from ui.clock import today


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
