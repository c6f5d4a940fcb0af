"""Undo and redo over the whole program: what they ask before they go back past this run."""

from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tests.ui.shell.handles import banners, opened
from tracker.commands.customers import AddCustomer
from tracker.workspace import Workspace
from ui.app import Shell


def test_the_first_undo_after_a_restart_asks(shell: Shell, shop: Path, clock: Clock, qtbot: QtBot) -> None:
    before = Workspace(shop, clock=clock)
    before.do(AddCustomer("Ana", 1))
    before.close()
    window = opened(shell, shop, qtbot)
    window.undoing.undo()
    assert window.frame.toast.text == ""
    board = window.page("board")
    qtbot.waitUntil(lambda: board.area.columns[0].model.rowCount() == 1)
    window.undoing.undo()  # having read what it is, once more is a yes
    qtbot.waitUntil(lambda: board.area.columns[0].model.rowCount() == 0)


def test_undoing_past_this_run_asks_anew_until_it_is_answered(
    shell: Shell, shop: Path, clock: Clock, qtbot: QtBot
) -> None:
    before = Workspace(shop, clock=clock)
    for name in ("Ana", "Eva", "Jan"):
        before.do(AddCustomer(name, 1))
    before.close()
    window = opened(shell, shop, qtbot)
    assert shell.shop is not None
    session = shell.shop.session
    window.undoing.undo()
    qtbot.waitUntil(lambda: len(banners(window)) == 1)
    with qtbot.waitSignal(session.done):
        session.do(AddCustomer("Petr", 1))
    assert banners(window) == []  # it asked about a change that is not the latest any more
    with qtbot.waitSignal(session.undone):
        window.undoing.undo()
    window.undoing.undo()
    qtbot.waitUntil(lambda: len(banners(window)) == 1)
    assert session.undo_state.undo is not None
    assert session.undo_state.undo.facts["name"] == "Jan"
    yes = next(one for one in banners(window)[0].findChildren(QPushButton) if one.text() == "Undo")
    with qtbot.waitSignal(session.undone):
        yes.click()
    assert banners(window) == []
    with qtbot.waitSignal(session.undone):
        window.undoing.undo()
    assert session.undo_state.undo.facts["name"] == "Ana"


def test_a_question_that_was_closed_is_asked_again(shell: Shell, shop: Path, clock: Clock, qtbot: QtBot) -> None:
    before = Workspace(shop, clock=clock)
    before.do(AddCustomer("Ana", 1))
    before.close()
    window = opened(shell, shop, qtbot)
    assert shell.shop is not None
    window.undoing.undo()
    qtbot.waitUntil(lambda: len(banners(window)) == 1)
    banners(window)[0].dismiss()
    window.undoing.undo()
    qtbot.waitUntil(lambda: len(banners(window)) == 1)
    assert shell.shop.session.undo_state.undo is not None


def test_undo_again_and_again_takes_back_one_step_at_a_time(shell: Shell, shop: Path, qtbot: QtBot) -> None:
    window = opened(shell, shop, qtbot)
    assert shell.shop is not None
    session = shell.shop.session
    for name in ("Ana", "Eva"):
        with qtbot.waitSignal(session.done):
            session.do(AddCustomer(name, 1))
    with qtbot.waitSignal(session.undone):
        for _ in range(5):
            window.undoing.undo()
    assert session.undo_state.undo is not None
    assert session.undo_state.undo.facts["name"] == "Ana"
    with qtbot.waitSignal(session.undone):
        window.undoing.undo()
    with qtbot.waitSignal(session.failed):
        session.undo()  # nothing is left
    assert banners(window) == []
    with qtbot.waitSignal(session.undone):
        window.undoing.redo()
