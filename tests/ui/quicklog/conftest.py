"""Fixtures for the quick line: a real shop with a few customers, a window, keys for whatever has the focus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tests.ui.customer.conftest import (
    Doing,
    compose,
    do,
    drafts,
    record,
    session,
    stage_ids,
    toast,
    type_text,
    window,
)
from tracker.commands.customers import AddCustomer
from ui.common.drafts import Drafts
from ui.common.toast import Toast
from ui.quicklog.catch_up import CatchUp
from ui.quicklog.palette import Command
from ui.quicklog.quick_line import QuickLine
from ui.session import Session
from ui.theme.theme import Theme

__all__ = [
    "compose", "do", "drafts", "record", "session", "stage_ids", "toast", "type_text", "window",
]  # fmt: skip
Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
People = dict[str, int]


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


@pytest.fixture
def people(do: Doing, stage_ids: list[int]) -> People:
    """Two named Eva, a Hana with a phone, and 林志明, all in the second stage."""
    phones = {"Hana Pokorná": (("", "+420 603 555 014"),)}
    names = ("Eva Malá", "Eva Velká", "Hana Pokorná", "林志明")
    return {name: do(AddCustomer(name, stage_ids[1], phones=phones.get(name, ()))) for name in names}


@pytest.fixture
def ran() -> list[str]:
    """The commands that were run."""
    return []


@pytest.fixture
def quick(  # noqa: PLR0913
    window: QWidget, session: Session, theme: Theme, toast: Toast, *, drafts: Drafts, clock: Clock, ran: list[str]
) -> QuickLine:
    """The quick line, closed, with two commands in its palette."""

    def commands() -> list[Command]:
        return [
            Command("settings", "Nastavení", "Settings", "Ctrl+,", lambda: ran.append("settings")),
            Command("log_call", "Zapsat hovor", "Log a call", "F2", lambda: ran.append("log_call")),
        ]

    return QuickLine(window, session, theme, toast, drafts, clock, commands)


@pytest.fixture
def evening(window: QWidget, session: Session, theme: Theme, drafts: Drafts, clock: Clock) -> CatchUp:
    """The catch-up, closed."""
    return CatchUp(window, session, theme, drafts, clock)


@pytest.fixture
def before(window: QWidget, qtbot: QtBot) -> QWidget:
    """Something in the window that has the keyboard."""
    made = QWidget(window)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.setFocus()
    return made
