"""Handles for the tests of the customer's page: its fields, its menus, the keys of whatever has the focus."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from tracker.domain.records import CustomerRecord
from ui.customer.page import CustomerPage

Reading = Callable[[int], CustomerRecord]
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def line(page: CustomerPage, name: str) -> QLineEdit:
    field = page.details.fields[name].field
    assert isinstance(field, QLineEdit)
    return field


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def action(menu_owner: Callable[[], object], text: str) -> None:
    """Trigger an action of a menu, or of one of its submenus, by its words."""
    menu = menu_owner()
    assert isinstance(menu, QMenu)
    found = [one for part in (menu, *menu.findChildren(QMenu)) for one in part.actions() if one.text() == text]
    assert len(found) == 1, [one.text() for one in menu.actions()]
    found[0].trigger()
