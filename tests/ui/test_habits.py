from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from ui.habits import Habits


@pytest.fixture
def file(tmp_path: Path) -> str:
    return str(tmp_path / "habits.ini")


def habits_in(file: str) -> Habits:
    return Habits(QSettings(file, QSettings.Format.IniFormat))


def test_nothing_is_known_at_first(file: str) -> None:
    habits = habits_in(file)
    assert (habits.author, habits.language, habits.scheme, habits.board_sort) == ("", "", "system", "manual")
    assert habits.last_file == ""
    assert habits.geometry.isEmpty()
    assert habits.folded_stages(Path("/a.regulars")) == {None}


def test_habits_last(file: str) -> None:
    habits = habits_in(file)
    habits.author, habits.language, habits.scheme, habits.board_sort = "Ota, žák", "zh_TW", "dark", "due"
    habits.last_file = "/shops/kolo & duše.regulars"
    habits.geometry = QByteArray(b"\x01\x00\xff")
    habits.fold_stages(Path("/a.regulars"), {3, None})
    habits.fold_stages(Path("/b.regulars"), ())
    del habits
    again = habits_in(file)
    assert (again.author, again.language, again.scheme, again.board_sort) == ("Ota, žák", "zh_TW", "dark", "due")
    assert again.last_file == "/shops/kolo & duše.regulars"
    assert again.geometry == QByteArray(b"\x01\x00\xff")
    assert again.folded_stages(Path("/a.regulars")) == {3, None}
    assert again.folded_stages(Path("/b.regulars")) == frozenset()


def test_spoilt_settings_are_as_none(file: str) -> None:
    settings = QSettings(file, QSettings.Format.IniFormat)
    settings.setValue("geometry", "not bytes")
    settings.sync()
    assert habits_in(file).geometry.isEmpty()
