"""Handles for the tests of the whole program: its window with a shop open, its messages, what typing finds."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from ui.app import Shell
from ui.common.banner import Banner
from ui.main_window import MainWindow


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


def titles(shell: Shell, typed: str) -> list[str]:
    assert shell.shop is not None
    entry = shell.shop.quick.line.entry
    if entry.understood is None or entry.understood.line != typed:
        return []
    return [row.title for row in entry.list.rows.rows]
