"""Whatever takes the keyboard or the pointer has a name for a screen reader, on every page and in every form."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tracker.jobs.sample_shop import create_sample_shop
from ui.app import Shell
from ui.habits import Habits
from ui.opened_shop import OpenedShop

INTERACTIVE = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
OPEN: dict[str, Callable[[OpenedShop], object]] = {
    "today": lambda shop: shop.window.go("today"),
    "board": lambda shop: shop.window.go("board"),
    "board of a past day": lambda shop: shop.window.go("board").look_back(),
    "recipe": lambda shop: shop.window.go("board").write_recipe(1, "Awareness"),
    "customers": lambda shop: shop.window.go("customers"),
    "customer": lambda shop: shop.open_customer(1),
    "campaigns": lambda shop: shop.window.go("campaigns"),
    "a campaign": lambda shop: shop.window.go("campaigns").show_campaign(1),
    "other costs": lambda shop: shop.window.go("campaigns").show_other_costs(),
    "a new campaign": lambda shop: shop.window.go("campaigns").new_campaign(),
    "reports": lambda shop: shop.window.go("reports"),
    "import": lambda shop: shop.bring_in(),
    "duplicates": lambda shop: shop.find_duplicates(),
    "side by side": lambda shop: shop.window.go("duplicates").show_pair(1, 2),
    "who is the same": lambda shop: shop.join_with(1),
    "trash": lambda shop: shop.show_trash(),
    "settings": lambda shop: shop.window.go("settings"),
    "log a call": lambda shop: shop.log_call(),
    "new customer": lambda shop: shop.new_customer(),
    "goals": lambda shop: shop.edit_goals(),
    "new goal": lambda shop: shop.edit_goals(new=True),
    "quick line": lambda shop: shop.quick.open_line("Eva called, ring her Friday 10:00 >purchase #cargo 1200"),
    "catch-up": lambda shop: shop.quick.open_catch_up(),
}


@pytest.fixture
def opened(
    qapp: QApplication, tmp_path: Path, clock: Clock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[OpenedShop]:
    path = tmp_path / "sample.regulars"
    create_sample_shop(path, customers=20, clock=clock)
    monkeypatch.setattr("sys.excepthook", __import__("sys").excepthook)
    shell = Shell(qapp, Habits(QSettings(str(tmp_path / "habits.ini"), QSettings.Format.IniFormat)))
    shell.open_shop(path)
    shop = shell.shop
    assert shop is not None
    qtbot.waitUntil(lambda: shop.window.shown_page == "today" and shop.window.page("today").found is not None)
    yield shop
    shell.close()
    shell.garbage.end()


def nameless(window: QWidget) -> list[str]:
    found = []
    for widget in window.findChildren(QWidget):
        part_of_another = isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox | QAbstractItemView)
        if widget.isVisible() and isinstance(widget, INTERACTIVE) and not part_of_another:
            interface = QAccessible.queryAccessibleInterface(widget)
            if not interface.text(QAccessible.Text.Name).strip():
                found.append(f"{type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}")
    return found


@pytest.mark.parametrize("what", OPEN)
def test_nothing_that_can_be_used_is_nameless(opened: OpenedShop, qtbot: QtBot, what: str) -> None:
    OPEN[what](opened)
    for _ in range(2):  # what is read, and what that asks for
        answered: list[bool] = []
        opened.session.read(lambda: True, answered.append)
        qtbot.waitUntil(lambda answered=answered: bool(answered))  # type: ignore[misc]
    assert nameless(opened.window) == []


def test_a_nameless_button_would_be_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    QPushButton(window)
    named = QPushButton(window)
    named.setAccessibleName("Undo")
    window.show()
    assert len(nameless(window)) == 1
