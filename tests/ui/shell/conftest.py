"""The whole program, with its real threads."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.app import Shell
from ui.habits import Habits


@pytest.fixture
def shell(qapp: QApplication, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shell]:
    monkeypatch.setattr("sys.excepthook", __import__("sys").excepthook)  # the shell puts its own there
    made = Shell(qapp, Habits(QSettings(str(tmp_path / "habits.ini"), QSettings.Format.IniFormat)))
    yield made
    made.language.use("en")  # translations are the application's, which outlives the shell
    made.close()
    made.garbage.end()
