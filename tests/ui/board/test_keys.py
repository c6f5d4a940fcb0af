"""What the keyboard and the menus do while a card has the focus."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.board.conftest import Board
from tracker.queries.board import Sort
from ui.board.view import ColumnView

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def cards(qtbot: QtBot, board: Board) -> Board:
    """Three cards in the first column, two in the third; the first card has the focus."""
    board.add("Černá", "Adam", "Celestýn")
    board.add("Eva", "Petr", column=2)
    board.window.activateWindow()
    board.columns[0].view.choose(0)
    qtbot.waitUntil(board.columns[0].view.hasFocus)
    return board


def press(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    focused = QApplication.focusWidget()
    assert isinstance(focused, ColumnView)
    QTest.keyClick(focused, key, modifiers)


def focused_name(board: Board) -> str:
    view = next(column.view for column in board.columns if column.view.hasFocus())
    return str(view.currentIndex().data())


def test_ctrl_right_and_left_move_to_the_neighbouring_stage(qtbot: QtBot, cards: Board) -> None:
    press(qtbot, Key.Key_Right, CTRL)
    assert cards.names(1) == ["Černá"]
    assert focused_name(cards) == "Černá"
    press(qtbot, Key.Key_Right, CTRL)
    assert cards.names(2) == ["Černá", "Eva", "Petr"]
    press(qtbot, Key.Key_Left, CTRL)
    assert cards.names(1) == ["Černá"]
    assert focused_name(cards) == "Černá"


def test_the_ends_of_the_board_are_ends(qtbot: QtBot, cards: Board) -> None:
    (zoe,) = cards.add("Zoe", column=4)
    before = cards.session.undo_state
    press(qtbot, Key.Key_Left, CTRL)
    cards.columns[4].view.choose(0)
    press(qtbot, Key.Key_Right, CTRL)
    assert cards.session.undo_state is before
    assert not cards.page.gestures.left_reason.isVisible()
    assert cards.ids(4) == (zoe,)


def test_ctrl_up_and_down_reorder(qtbot: QtBot, cards: Board) -> None:
    press(qtbot, Key.Key_Down, CTRL)
    assert cards.names(0) == ["Adam", "Černá", "Celestýn"]
    press(qtbot, Key.Key_Down, CTRL)
    press(qtbot, Key.Key_Down, CTRL)
    assert cards.names(0) == ["Adam", "Celestýn", "Černá"]
    press(qtbot, Key.Key_Up, CTRL)
    assert cards.names(0) == ["Adam", "Černá", "Celestýn"]
    assert focused_name(cards) == "Černá"


def test_several_cards_are_shifted_together(qtbot: QtBot, cards: Board) -> None:
    press(qtbot, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, Key.Key_Down, CTRL)
    assert cards.names(0) == ["Celestýn", "Černá", "Adam"]


def test_under_another_sort_nothing_is_shifted(qtbot: QtBot, cards: Board) -> None:
    cards.page.sort_button.choose(Sort.NAME)
    names = cards.names(0)
    press(qtbot, Key.Key_Down, CTRL)
    assert cards.names(0) == names
    assert "by hand" in cards.toast.text


def test_the_arrows_go_to_the_card_beside(qtbot: QtBot, cards: Board) -> None:
    press(qtbot, Key.Key_Down)
    press(qtbot, Key.Key_Right)
    assert focused_name(cards) == "Petr", "past the empty column, at the same height"
    assert cards.columns[0].view.chosen_ids() == ()
    press(qtbot, Key.Key_Right)
    assert focused_name(cards) == "Petr"
    press(qtbot, Key.Key_Left)
    assert focused_name(cards) == "Adam"


def test_the_page_hands_its_focus_to_the_cards(qtbot: QtBot, cards: Board) -> None:
    cards.page.area.choose(cards.ids(2)[1:], cards.columns[2].stage_id)
    cards.page.sort_button.setFocus()
    cards.page.setFocus()
    assert focused_name(cards) == "Petr"


def test_return_opens(qtbot: QtBot, cards: Board) -> None:
    for key in (Key.Key_Return, Key.Key_Enter):
        with qtbot.waitSignal(cards.page.open_requested) as opened:
            press(qtbot, key)
        assert opened.args == [cards.ids(0)[0]]
    rect = cards.columns[2].view.visualRect(cards.columns[2].model.index(1))
    with qtbot.waitSignal(cards.page.open_requested) as opened:
        port = cards.columns[2].view.viewport()
        QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=QPoint(30, rect.center().y()))
        QTest.mouseDClick(port, Qt.MouseButton.LeftButton, pos=QPoint(30, rect.center().y()))
    assert opened.args == [cards.ids(2)[1]]


def test_delete_puts_into_the_trash_with_undo(qtbot: QtBot, cards: Board) -> None:
    press(qtbot, Key.Key_Delete)
    assert cards.names(0) == ["Adam", "Celestýn"]
    assert cards.toast.text == "Moved Černá to the trash"
    cards.toast.buttons[0].click()
    assert cards.names(0) == ["Černá", "Adam", "Celestýn"]


def test_typed_letters_find_a_name_however_accented(qtbot: QtBot, cards: Board) -> None:
    focused = cards.columns[0].view
    QTest.keyClicks(focused, "ce")
    assert focused_name(cards) == "Celestýn", "the next one down"
    focused._typed_at.invalidate()
    QTest.keyClicks(focused, "cer")
    assert focused_name(cards) == "Černá"
    focused._typed_at.invalidate()
    QTest.keyClicks(focused, "c")
    assert focused_name(cards) == "Celestýn"
    focused._typed_at.invalidate()
    QTest.keyClicks(focused, "x")
    assert focused_name(cards) == "Celestýn"


def test_letters_find_cards_that_were_never_read(qtbot: QtBot, board: Board) -> None:
    board.add(*(f"Customer {number}" for number in range(150)), "Zoe")
    view = board.columns[0].view
    view.choose(0)
    QTest.keyClicks(view, "z")
    assert view.currentIndex().row() == 150


def test_clicking_in_another_column_leaves_the_first_unless_ctrl_is_held(qtbot: QtBot, cards: Board) -> None:
    first, third = cards.columns[0].view, cards.columns[2].view
    place = third.visualRect(cards.columns[2].model.index(0)).center()
    QTest.mouseClick(third.viewport(), Qt.MouseButton.LeftButton, CTRL, place - QPoint(40, 0))
    assert cards.page.area.chosen_ids() == (cards.ids(0)[0], cards.ids(2)[0])
    QTest.mouseClick(third.viewport(), Qt.MouseButton.LeftButton, pos=place - QPoint(40, 0))
    assert first.chosen_ids() == ()
    assert cards.page.area.chosen_ids() == (cards.ids(2)[0],)


def menu_of(board: Board) -> QMenu:
    menus = [menu for menu in board.page.findChildren(QMenu) if menu.isVisible()]
    assert len(menus) == 1
    return menus[0]


def entries(menu: QMenu) -> dict[str, bool]:
    return {entry.text(): entry.isEnabled() for entry in menu.actions() if entry.text()}


def choose(board: Board, *path: str) -> None:
    """Choose an entry of the open menu by its words."""
    menu = menu_of(board)
    menu.hide()
    for words in path[:-1]:
        found = next(entry for entry in menu.actions() if entry.text() == words).menu()
        assert isinstance(found, QMenu)
        menu = found
    next(entry for entry in menu.actions() if entry.text() == path[-1]).trigger()


def open_menu(view: QWidget) -> None:
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(view, QContextMenuEvent(reason, QPoint(5, 5), view.mapToGlobal(QPoint(5, 5))))


def test_the_menu_key_offers_everything(qtbot: QtBot, cards: Board) -> None:
    open_menu(cards.columns[0].view)
    menu = menu_of(cards)
    assert list(entries(menu)) == ["Open", "Log a call…", "Move to", "Archive", "Delete"]
    move = next(entry for entry in menu.actions() if entry.text() == "Move to").menu()
    assert isinstance(move, QMenu)
    assert entries(move) == {
        "Awareness": False,
        "Consideration": True,
        "Purchase": True,
        "Retention": True,
        "Advocacy": True,
        "Left…": True,
    }
    with qtbot.waitSignal(cards.page.log_requested) as asked:
        choose(cards, "Log a call…")
    assert asked.args == [cards.ids(0)[0]]


def test_move_to_takes_cards_of_several_columns(qtbot: QtBot, cards: Board) -> None:
    third = cards.columns[2]
    place = third.view.visualRect(third.model.index(0)).center()
    QTest.mouseClick(third.view.viewport(), Qt.MouseButton.LeftButton, CTRL, place - QPoint(40, 0))
    open_menu(third.view)
    assert list(entries(menu_of(cards))) == ["Move to", "Archive", "Delete"]
    choose(cards, "Move to", "Purchase")
    assert cards.names(2) == ["Černá", "Eva", "Petr"], "who is there already stays"
    open_menu(third.view)
    choose(cards, "Archive")
    assert cards.names(2) == ["Eva", "Petr"]
    assert cards.toast.text == "Archived Černá"


def test_move_to_left_asks_why(qtbot: QtBot, cards: Board) -> None:
    open_menu(cards.columns[0].view)
    choose(cards, "Move to", "Left…")
    qtbot.waitUntil(cards.page.gestures.left_reason.isVisible)
    cards.page.gestures.left_reason.skip.click()
    assert cards.names(5) == ["Černá"]


def test_the_button_on_the_card_opens_the_menu(qtbot: QtBot, cards: Board) -> None:
    third = cards.columns[2]
    rect = third.view._delegate.more_rect(third.view.visualRect(third.model.index(1)))
    assert min(rect.width(), rect.height()) >= 24
    QTest.mouseClick(third.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert third.view.chosen_ids() == (cards.ids(2)[1],)
    choose(cards, "Delete")
    assert cards.names(2) == ["Eva"]


def test_a_column_is_folded_from_its_menu_and_unfolded_by_a_click(qtbot: QtBot, cards: Board) -> None:
    column = cards.columns[1]
    column._more.click()
    assert list(entries(menu_of(cards))) == ["Fold this column", "Recipe of this stage…", "Change the stages…"]
    with qtbot.waitSignal(cards.page.stage_menu_requested) as asked:
        choose(cards, "Change the stages…")
    assert asked.args == [column.stage_id]
    column._more.click()
    choose(cards, "Fold this column")
    assert column.folded
    assert column._strip.accessibleName() == "Consideration, folded, 0 people"
    column._strip.click()
    assert not column.folded


def test_a_screen_reader_hears_where_the_card_is(qtbot: QtBot, cards: Board, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr("ui.board.page.announce", lambda widget, text: said.append(text))
    press(qtbot, Key.Key_Down, CTRL)
    press(qtbot, Key.Key_Right, CTRL)
    press(qtbot, Key.Key_Right, CTRL)
    assert said == [
        "Černá moved to Awareness, 2 of 3",
        "Černá moved to Consideration, 1 of 1",
        "Černá moved to Purchase, 1 of 3",
    ]
