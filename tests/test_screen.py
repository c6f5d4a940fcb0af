"""The screen that the x11 tests run on: a window gets the focus, real keys arrive, nothing private is touched."""

import os

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.real_keys import type_text


@pytest.mark.x11
@pytest.mark.parametrize(
    "text", ["Karel", "Příliš žluťoučký kůň", "林志明", "ąćęłńśźż ĄĆĘŁŃŚŹŻ", "認知考慮購買維繫擁護"]
)
def test_typed_text_arrives_in_the_focused_window(qtbot: QtBot, text: str) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    qtbot.waitUntil(field.isActiveWindow)
    type_text(text)
    qtbot.waitUntil(lambda: len(field.text()) >= len(text))
    assert field.text() == text


def test_settings_are_not_the_persons_own(qtbot: QtBot) -> None:
    file = QSettings("Regulars", "Regulars").fileName()
    assert file.startswith(os.environ["XDG_CONFIG_HOME"])
    assert "regulars-tests-" in file
