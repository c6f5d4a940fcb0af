"""Asking where a file is to be written."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.common.choose_path import wait_for_target


def answer(name: str | None) -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    if name is None:
        dialog.reject()
        return
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.setText(name)
    dialog.accept()


@pytest.mark.parametrize(("typed", "written"), [("figures", "figures.xlsx"), ("a.b.xlsx", "a.b.xlsx"), (None, None)])
def test_the_ending_is_added_where_none_is_typed(
    qtbot: QtBot, tmp_path: Path, typed: str | None, written: str | None
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    QTimer.singleShot(0, window, lambda: answer(typed))
    chosen = wait_for_target(window, "Save as", "Excel workbook (*.xlsx)", tmp_path / "Regulars.xlsx")
    assert chosen == (tmp_path / written if written else None)
