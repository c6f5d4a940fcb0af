"""Cards dragged by a real mouse on a real X server, and what is in the file afterwards."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.real_mouse import click, drag, press_keys
from tests.ui.board.conftest import Board
from tracker.commands.customers import AddCustomer, EditCustomer
from tracker.domain.records import LoggedMove
from tracker.queries.customers import customer_record
from ui.session import Runners

pytestmark = [
    pytest.mark.x11,
    # of the picture under the pointer, on a screen that cannot show what is half transparent
    pytest.mark.qt_log_ignore("Falling back to using screens root_visual"),
]
LEFT = 5


@pytest.fixture
def shown(qtbot: QtBot, open_board: Callable[..., Board]) -> Board:
    """A board with three cards in the first column and two in the third, working with threads."""
    board = open_board(Runners.threads())
    for names, column in ((("Eva", "Jana", "Petr"), 0), (("Adam", "Zoe"), 2)):
        add(qtbot, board, names, column)
    board.window.move(20, 20)
    board.window.activateWindow()
    qtbot.waitUntil(board.window.isActiveWindow)
    return board


def add(qtbot: QtBot, board: Board, names: tuple[str, ...], column: int) -> None:
    stage_id = board.columns[column].stage_id
    assert stage_id is not None
    for name in reversed(names):
        board.session.do(AddCustomer(name, stage_id))
    qtbot.waitUntil(lambda: board.names(column) == list(names))


def place(board: Board, column: int, row: int, share: float = 0.5) -> QPoint:
    """Return a point on a card, `share` of its height down."""
    view = board.columns[column].view
    rect = view.visualRect(board.columns[column].model.index(row))
    return view.viewport().mapToGlobal(QPoint(30, rect.top() + round(rect.height() * share)))


def below(board: Board, column: int) -> QPoint:
    """Return a point below all cards of a column."""
    view = board.columns[column].view
    return view.viewport().mapToGlobal(QPoint(60, view.viewport().height() - 60))


def finish(qtbot: QtBot, board: Board) -> None:
    """Wait until everything that was asked of the file is done and shown."""
    for ask in (partial(board.session.do, EditCustomer(board.ids(0)[0])), partial(board.session.read, lambda: None)):
        answers: list[object] = []
        ask(answers.append)
        qtbot.waitUntil(partial(bool, answers))
    assert QApplication.mouseButtons() == Qt.MouseButton.NoButton


def moves_of(qtbot: QtBot, board: Board, customer_id: int) -> list[LoggedMove]:
    found: list[LoggedMove] = []
    board.session.read(partial(customer_record, customer_id), lambda record: found.extend(record.moves))
    qtbot.waitUntil(lambda: bool(found))
    return found


def test_a_drag_is_in_the_file_with_one_entry_and_can_be_undone(qtbot: QtBot, shown: Board) -> None:
    jana = shown.ids(0)[1]
    drag(qtbot, [place(shown, 0, 1), below(shown, 1)])
    qtbot.waitUntil(lambda: shown.ids(1) == (jana,))
    assert [move.to_name for move in moves_of(qtbot, shown, jana)] == ["Awareness", "Consideration"]
    assert shown.toast.text == "Moved Jana from Awareness to Consideration"
    shown.session.undo()
    qtbot.waitUntil(lambda: shown.names(0) == ["Eva", "Jana", "Petr"])
    assert [move.to_name for move in moves_of(qtbot, shown, jana)] == ["Awareness"]


def test_a_card_is_dropped_between_others(qtbot: QtBot, shown: Board) -> None:
    drag(qtbot, [place(shown, 0, 2), place(shown, 2, 1, share=0.1)])
    qtbot.waitUntil(lambda: shown.names(2) == ["Adam", "Petr", "Zoe"])
    drag(qtbot, [place(shown, 2, 0), below(shown, 2)])
    qtbot.waitUntil(lambda: shown.names(2) == ["Petr", "Zoe", "Adam"])


def test_several_cards_are_dragged_together(qtbot: QtBot, shown: Board) -> None:
    click(qtbot, place(shown, 0, 0))
    press_keys(qtbot, "shift+Down")
    qtbot.waitUntil(lambda: len(shown.columns[0].view.chosen_ids()) == 2)
    drag(qtbot, [place(shown, 0, 1), below(shown, 1)])
    qtbot.waitUntil(lambda: shown.names(1) == ["Eva", "Jana"])
    assert shown.names(0) == ["Petr"]


def test_escape_cancels(qtbot: QtBot, shown: Board) -> None:
    before = shown.session.undo_state
    drag(qtbot, [place(shown, 0, 1), below(shown, 1)], then=["key", "Escape", "sleep", "0.1", "mouseup", "1"])
    finish(qtbot, shown)
    assert shown.names(0) == ["Eva", "Jana", "Petr"]
    assert shown.names(1) == []
    assert shown.session.undo_state == before


def test_a_drop_outside_cancels(qtbot: QtBot, shown: Board) -> None:
    before = shown.session.undo_state
    outside = shown.window.mapToGlobal(QPoint(shown.window.width() + 40, 200))
    drag(qtbot, [place(shown, 0, 1), below(shown, 1), outside])
    finish(qtbot, shown)
    assert shown.names(0) == ["Eva", "Jana", "Petr"]
    assert shown.session.undo_state == before


def test_a_click_moves_nothing(qtbot: QtBot, shown: Board) -> None:
    before = shown.session.undo_state
    start = place(shown, 0, 1)
    drag(qtbot, [start, start + QPoint(3, 3)])
    assert shown.session.undo_state == before
    assert shown.columns[0].view.chosen_ids() == (shown.ids(0)[1],)


def test_what_a_drag_shows(qtbot: QtBot, shown: Board) -> None:
    seen: dict[str, object] = {}
    target = shown.columns[2]

    def look() -> None:
        seen["row"] = target.view._drop_row
        seen["target"] = target._target
        seen["dragged"] = shown.columns[0].view._delegate.dragged

    target.view.dragged_over.connect(lambda _: look())
    drag(qtbot, [place(shown, 0, 0), place(shown, 2, 1, share=0.1)], then=["key", "Escape", "mouseup", "1"])
    qtbot.waitUntil(lambda: not target._target)
    assert seen == {"row": 1, "target": True, "dragged": frozenset({shown.ids(0)[0]})}
    assert target.view._drop_row is None
    assert not shown.columns[0].view._delegate.dragged


def test_dropping_on_the_folded_left_asks_why(qtbot: QtBot, shown: Board) -> None:
    jana = shown.ids(0)[1]
    strip = shown.columns[LEFT]
    assert strip.folded
    drag(qtbot, [place(shown, 0, 1), strip.mapToGlobal(QPoint(strip.width() // 2, 200))])
    popup = shown.page.gestures.left_reason
    qtbot.waitUntil(popup.isVisible)
    click(qtbot, popup.skip.mapToGlobal(popup.skip.rect().center()))
    qtbot.waitUntil(lambda: shown.ids(LEFT) == (jana,))


def test_the_column_scrolls_while_a_card_is_held_at_its_edge(qtbot: QtBot, shown: Board) -> None:
    add(qtbot, shown, tuple(f"Customer {number}" for number in range(20)), 1)
    bar = shown.columns[1].view.verticalScrollBar()
    port = shown.columns[1].view.viewport()
    edge = port.mapToGlobal(QPoint(60, port.height() - 6))
    drag(qtbot, [place(shown, 0, 0), edge], hold="1.2")
    assert bar.value() > 200
    qtbot.waitUntil(lambda: "Eva" in shown.names(1))
    assert shown.names(1).index("Eva") > 8


def test_the_board_scrolls_sideways_too(qtbot: QtBot, shown: Board) -> None:
    shown.window.resize(560, 560)
    shown.page.resize(560, 560)
    bar = shown.page.area.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    port = shown.page.area.viewport()
    drag(qtbot, [place(shown, 0, 0), port.mapToGlobal(QPoint(port.width() - 5, 200))], hold="1.5")
    assert bar.value() == bar.maximum()


def test_ctrl_right_moves_the_card_that_was_clicked(qtbot: QtBot, shown: Board) -> None:
    click(qtbot, place(shown, 0, 1))
    press_keys(qtbot, "ctrl+Right")
    qtbot.waitUntil(lambda: shown.names(1) == ["Jana"])
    qtbot.waitUntil(shown.columns[1].view.hasFocus)
    press_keys(qtbot, "ctrl+Right")
    qtbot.waitUntil(lambda: shown.names(2) == ["Jana", "Adam", "Zoe"])
