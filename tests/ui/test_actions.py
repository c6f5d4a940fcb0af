from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.actions import TABLE, Actions, Context, keys_of, shown_keys
from ui.theme.icons import FOLDER
from ui.theme.theme import Theme

pytestmark = pytest.mark.usefixtures("qapp")  # keys of the system are known to the application only


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)
    return window


def add(window: QWidget, *widgets: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)


@pytest.mark.parametrize("context", list(Context))
def test_no_two_actions_share_a_key_in_one_place(context: Context) -> None:
    here = [spec for spec in TABLE if spec.context in {context, Context.WINDOW}]
    counts = Counter(keys.toString() for spec in here for keys in keys_of(spec))
    assert [keys for keys, count in counts.items() if count > 1] == []


def test_no_key_needs_a_digit_or_belongs_to_a_menu() -> None:
    for spec in TABLE:
        for spelled in spec.keys:
            last = spelled.split("+")[-1]
            assert not last.isdigit(), spec.id
            assert "Alt+" not in spelled, spec.id


def test_every_icon_of_an_action_exists() -> None:
    for spec in TABLE:
        assert (FOLDER / f"{spec.icon}.svg").is_file(), spec.id


def test_ids_are_unique() -> None:
    assert len({spec.id for spec in TABLE}) == len(TABLE)


def test_every_spelled_key_is_one() -> None:
    for spec in TABLE:
        for keys in keys_of(spec):
            assert keys.count() == 1, spec.id
            assert keys.toString(), spec.id


def test_keys_to_show() -> None:
    assert shown_keys("find") == QKeySequence("Ctrl+K")
    assert shown_keys("log_call") == QKeySequence("F2")
    assert shown_keys("new_customer") == QKeySequence("Ctrl+N")


def test_actions_are_built_with_words_icon_and_keys(window: QWidget, theme: Theme) -> None:
    actions = Actions(window, theme)
    for spec in TABLE:
        action = actions[spec.id]
        assert action.text() == spec.text
        assert not action.icon().isNull()
        assert action.shortcuts() == keys_of(spec)
    assert actions["undo"] in window.actions()
    assert actions["move_forward"] not in window.actions()
    with pytest.raises(KeyError):
        actions["no such"]


def test_a_held_key_takes_back_one_step_only(window: QWidget, theme: Theme) -> None:
    actions = Actions(window, theme)
    assert [spec.id for spec in TABLE if not actions[spec.id].autoRepeat()] == ["undo", "redo"]


def test_find_works_while_typing(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    actions = Actions(window, theme)
    field = QLineEdit("some text")
    add(window, field)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setFocus()
    with qtbot.waitSignal(actions["find"].triggered, timeout=1000):
        QTest.keyClick(field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "some text"


def test_board_keys_leave_text_fields_alone(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    actions = Actions(window, theme)
    field, board = QLineEdit("one two"), QListWidget()
    board.addItem("a card")
    actions.add_to(board, Context.BOARD)
    add(window, field, board)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setFocus()
    field.setCursorPosition(0)
    with qtbot.assertNotEmitted(actions["move_forward"].triggered):
        QTest.keyClick(field, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert field.cursorPosition() == 4
    board.setFocus()
    with qtbot.waitSignal(actions["move_forward"].triggered, timeout=1000):
        QTest.keyClick(board, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)


def test_undo_in_a_text_field_is_the_fields_own(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    actions = Actions(window, theme)
    field = QLineEdit()
    add(window, field)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setFocus()
    QTest.keyClicks(field, "abc")
    with qtbot.assertNotEmitted(actions["undo"].triggered):
        QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
