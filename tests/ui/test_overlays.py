"""Forms and lines that lie over the window, several at once: the keyboard is always in the one in front."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.app import Shell
from ui.common.overlay import open_overlays
from ui.habits import Habits
from ui.opened_shop import OpenedShop


@pytest.fixture
def opened(
    qapp: QApplication, tmp_path: Path, shop: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[OpenedShop]:
    monkeypatch.setattr("sys.excepthook", __import__("sys").excepthook)
    shell = Shell(qapp, Habits(QSettings(str(tmp_path / "habits.ini"), QSettings.Format.IniFormat)))
    shell.open_shop(shop)
    opened = shell.shop
    assert opened is not None
    qtbot.waitUntil(lambda: opened.window.shown_page == "today" and opened.window.page("today").found is not None)
    opened.window.activateWindow()
    QTest.qWaitForWindowActive(opened.window)
    yield opened
    shell.close()
    shell.garbage.end()


def has_keyboard(overlay: QWidget) -> bool:
    here = QApplication.focusWidget()
    return here is not None and overlay.isAncestorOf(here)


def escape() -> None:
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClick(here, Qt.Key.Key_Escape)


def test_one_that_is_covered_comes_forward_when_it_is_asked_for(opened: OpenedShop) -> None:
    line, form = opened.quick.line, opened.log_form
    opened.quick.open_line()
    opened.log_call()
    assert has_keyboard(form)
    opened.quick.open_line()
    assert has_keyboard(line)
    assert open_overlays(opened.window.frame) == [form, line]
    opened.log_call()
    assert has_keyboard(form)
    assert open_overlays(opened.window.frame) == [line, form]


def test_closed_in_another_order_than_opened_the_keyboard_is_never_behind(opened: OpenedShop) -> None:
    line, form, page = opened.quick.line, opened.log_form, opened.window.page("today")
    page.setFocus()
    before = QApplication.focusWidget()
    opened.quick.open_line()
    opened.log_call()
    opened.quick.open_line()
    escape()
    assert not line.is_open
    assert has_keyboard(form)
    escape()
    assert not form.is_open
    assert QApplication.focusWidget() is before


def test_another_page_is_shown_with_nothing_in_front_of_it(opened: OpenedShop, qtbot: QtBot) -> None:
    opened.quick.open_line("Eva called")
    opened.new_customer()
    opened.window.actions_table["go_board"].trigger()
    assert open_overlays(opened.window.frame) == []
    assert opened.window.shown_page == "board"
    opened.quick.open_line()
    assert opened.quick.line.entry.text == "Eva called"
