from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tests.ui.board.conftest import Board
from tracker.commands.customers import AddCustomer, EditCustomer
from tracker.commands.followups import AddFollowUp, NewFollowUp
from tracker.commands.moves import MoveCustomers
from tracker.commands.quotes import AddQuote, CloseQuote
from tracker.commands.stages import AddStage
from tracker.domain.errors import MoveOutOfOrder, RecordMissing
from tracker.domain.sale_lines import NewLine
from tracker.queries.board import Sort
from tracker.queries.customers import customer_record
from ui.habits import Habits
from ui.session import Runners
from ui.theme.theme import Theme

CONSIDERATION, LEFT = 1, 5


def moves_of(board: Board, customer_id: int) -> list[tuple[str, str, str]]:
    found: list[tuple[str, str, str]] = []

    def keep(record: object) -> None:
        found.extend((move.to_name, move.occurred_at[:10], move.reason) for move in record.moves)  # type: ignore[attr-defined]

    board.session.read(lambda: customer_record(customer_id), keep)
    return found


def drop(board: Board, ids: list[int], column: int, row: int = -1) -> None:
    """Drop cards into a column, before a row (-1: at the end), as a drag does."""
    source = next(one for one in board.columns if one.model.row_of(ids[0]) is not None)
    data = source.model.mimeData([source.model.index(source.model.ids().index(one)) for one in ids])
    target = board.columns[column].model
    assert not target.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, target.index(-1))


def test_an_empty_shop_says_what_to_do(qtbot: QtBot, board: Board) -> None:
    assert board.page._empty.isVisible()
    with qtbot.waitSignal(board.page.add_requested):
        board.page._add.click()
    with qtbot.waitSignal(board.page.import_requested):
        board.page._import.click()
    board.add("Jana")
    assert board.page.area.isVisible()


def test_columns_are_the_stages_and_left(board: Board) -> None:
    board.add("Jana", "Petr")
    assert [column.name for column in board.columns] == [
        "Awareness",
        "Consideration",
        "Purchase",
        "Retention",
        "Advocacy",
        "Left",
    ]
    assert board.names(0) == ["Jana", "Petr"]
    assert [column.folded for column in board.columns] == [False] * 5 + [True]


def test_a_drop_moves_is_told_and_can_be_undone(qtbot: QtBot, board: Board) -> None:
    jana, petr = board.add("Jana", "Petr")
    with qtbot.waitSignal(board.page.moved) as moved:
        drop(board, [jana], CONSIDERATION)
    assert board.ids(0) == (petr,)
    assert board.ids(CONSIDERATION) == (jana,)
    assert board.toast.text == "Moved Jana from Awareness to Consideration"
    assert moved.args[0].customer_ids == (jana,)
    assert len(moved.args[0].entry_ids) == 1
    assert [entry[0] for entry in moves_of(board, jana)] == ["Awareness", "Consideration"]
    board.toast.buttons[0].click()
    assert board.ids(0) == (jana, petr)


def test_a_dropped_card_stands_where_it_was_dropped(board: Board) -> None:
    a, b, c = board.add("A", "B", "C", column=CONSIDERATION)
    x, y = board.add("X", "Y")
    drop(board, [x, y], CONSIDERATION, row=1)
    assert board.ids(CONSIDERATION) == (a, x, y, b, c)
    drop(board, [y], CONSIDERATION, row=0)
    drop(board, [a], CONSIDERATION)
    assert board.ids(CONSIDERATION) == (y, x, b, c, a)


def test_a_drop_on_its_own_place_is_no_step(board: Board) -> None:
    a, b, c = board.add("A", "B", "C")
    before = board.session.undo_state
    for ids, row in (([a], 0), ([a], 1), ([b, c], 1), ([b, c], 3), ([a, b, c], 0)):
        drop(board, ids, 0, row)
    assert board.session.undo_state is before


def test_several_customers_are_one_step(board: Board) -> None:
    jana, petr, eva = board.add("Jana", "Petr", "Eva")
    drop(board, [jana, eva], CONSIDERATION)
    assert board.toast.text == "Moved 2 customers from Awareness to Consideration"
    assert board.ids(CONSIDERATION) == (jana, eva)
    board.session.undo()
    assert board.ids(0) == (jana, petr, eva)


def test_the_focus_follows_the_cards(qtbot: QtBot, board: Board) -> None:
    jana, petr = board.add("Jana", "Petr")
    board.add("Eva", column=CONSIDERATION)
    drop(board, [jana, petr], CONSIDERATION)
    view = board.columns[CONSIDERATION].view
    assert view.chosen_ids() == (jana, petr)
    qtbot.waitUntil(view.hasFocus)
    assert board.columns[0].view.chosen_ids() == ()


def test_a_move_can_be_dated_yesterday(board: Board, clock: Clock) -> None:
    clock.at(2026, 1, 20)
    (jana,) = board.add("Jana")
    clock.at(2026, 1, 31)
    drop(board, [jana], CONSIDERATION)
    assert [one.text() for one in board.toast.buttons] == ["Undo Ctrl Z", "Yesterday", "Other date"]
    board.toast.buttons[1].click()
    assert moves_of(board, jana)[-1][:2] == ("Consideration", "2026-01-30")
    assert board.toast.text == "The move is dated 30 Jan 2026 now"


def test_a_move_can_be_dated_another_day(qtbot: QtBot, board: Board, clock: Clock) -> None:
    clock.at(2026, 1, 20)
    (jana,) = board.add("Jana")
    clock.at(2026, 1, 31)
    drop(board, [jana], CONSIDERATION)
    board.toast.buttons[2].click()
    calendar = board.page.moves.calendar
    assert calendar is not None
    qtbot.waitUntil(calendar.isVisible)
    calendar.hide()
    calendar.picked.emit(date(2026, 1, 22))
    assert moves_of(board, jana)[-1][:2] == ("Consideration", "2026-01-22")


def test_a_date_before_the_entry_before_is_refused(board: Board) -> None:
    (jana,) = board.add("Jana")
    drop(board, [jana], CONSIDERATION)
    board.toast.buttons[1].click()
    assert [type(error) for error in board.errors] == [MoveOutOfOrder]
    assert moves_of(board, jana)[-1][:2] == ("Consideration", "2026-01-31")


def test_a_refused_move_leaves_the_card(board: Board) -> None:
    jana, petr = board.add("Jana", "Petr")
    stage_id = board.columns[CONSIDERATION].stage_id
    board.page.gestures.move([jana, 999], stage_id)
    assert board.ids(0) == (jana, petr)
    assert [type(error) for error in board.errors] == [RecordMissing]
    drop(board, [petr], CONSIDERATION)
    assert board.columns[CONSIDERATION].view.chosen_ids() == (petr,)


def test_leaving_asks_why(qtbot: QtBot, board: Board) -> None:
    jana, petr = board.add("Jana", "Petr")
    drop(board, [jana], LEFT)
    popup = board.page.gestures.left_reason
    qtbot.waitUntil(popup.isVisible)
    assert board.ids(0) == (jana, petr), "nothing is written before the answer"
    popup.reasons[next(iter(popup.reasons))].click()
    assert not popup.isVisible()
    assert board.ids(LEFT) == (jana,)
    assert moves_of(board, jana)[-1] == ("", "2026-01-31", "price")
    assert board.toast.text == "Moved Jana from Awareness to Left"


@pytest.mark.parametrize(("how", "reason"), [("skip", ""), ("other", "moved to Prague")])
def test_leaving_needs_no_shipped_reason(qtbot: QtBot, board: Board, how: str, reason: str) -> None:
    (jana,) = board.add("Jana")
    drop(board, [jana], LEFT)
    popup = board.page.gestures.left_reason
    qtbot.waitUntil(popup.isVisible)
    if how == "skip":
        popup.skip.click()
    else:
        popup.other.setText("  moved to Prague ")
        QTest.keyClick(popup.other, Qt.Key.Key_Return)
    assert moves_of(board, jana)[-1] == ("", "2026-01-31", reason)


def test_escape_means_that_nobody_leaves(qtbot: QtBot, board: Board) -> None:
    (jana,) = board.add("Jana")
    before = board.session.undo_state
    drop(board, [jana], LEFT)
    popup = board.page.gestures.left_reason
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup.other, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert board.ids(0) == (jana,)
    assert board.session.undo_state is before
    assert board.columns[0].view.hasFocus() or not board.window.isActiveWindow()


def test_a_click_elsewhere_means_that_nobody_leaves(qtbot: QtBot, board: Board) -> None:
    jana, petr = board.add("Jana", "Petr")
    board.window.activateWindow()
    drop(board, [jana], LEFT)
    popup = board.page.gestures.left_reason
    qtbot.waitUntil(popup.isVisible)
    qtbot.waitUntil(lambda: QApplication.focusWidget() in popup.reasons.values())
    board.columns[0].view.choose(1)
    assert not popup.isVisible()
    assert board.ids(0) == (jana, petr)
    assert board.columns[0].view.chosen_ids() == (petr,)


def test_somebody_comes_back_from_left(board: Board) -> None:
    (jana,) = board.add("Jana")
    board.do(MoveCustomers((jana,), None))
    drop(board, [jana], CONSIDERATION)
    assert board.ids(CONSIDERATION) == (jana,)
    assert board.toast.text == "Moved Jana from Left to Consideration"


def test_a_changed_name_and_a_follow_up_are_shown(board: Board) -> None:
    (jana,) = board.add("Jana")
    board.do(EditCustomer(jana, name="Jana Nová"))
    board.do(AddFollowUp(jana, NewFollowUp(date(2026, 2, 2))))
    card = board.columns[0].model.card(jana)
    assert card is not None
    assert (card.name, card.next_due) == ("Jana Nová", "2026-02-02")


def test_a_hidden_board_is_read_when_it_is_shown(board: Board) -> None:
    board.add("Jana")
    board.page.hide()
    board.do(AddCustomer("Petr", board.columns[0].stage_id or 0))
    assert board.names(0) == ["Jana"]
    board.page.show()
    assert board.names(0) == ["Petr", "Jana"]


def test_a_new_stage_gets_a_column(board: Board) -> None:
    board.add("Jana")
    first = board.columns[0]
    board.do(AddStage("Trial", "#112233"))
    assert "Trial" in [column.name for column in board.columns]
    assert board.columns[0] is first
    board.session.undo()
    assert "Trial" not in [column.name for column in board.columns]


def test_an_order_is_kept_and_another_sort_does_not_reorder(board: Board, habits: Habits) -> None:
    eva, jana, petr = board.add("Eva", "Jana", "Petr")
    drop(board, [petr], 0, 0)
    board.page.sort_button.choose(Sort.NAME)
    assert board.ids(0) == (eva, jana, petr)
    assert habits.board_sort == "name"
    drop(board, [petr], 0, 0)
    assert board.ids(0) == (eva, jana, petr)
    assert "by hand" in board.toast.text
    board.toast.buttons[0].click()
    assert board.page.sort_button.text() == "Sort: by hand"
    assert board.ids(0) == (petr, eva, jana)


def test_the_sort_and_the_folds_are_remembered(open_board: Callable[..., Board], habits: Habits) -> None:
    first = open_board()
    first.add("Jana", "Eva")
    first.columns[2].fold(True)
    first.columns[LEFT].fold(False)
    first.page.sort_button.choose(Sort.NAME)
    first.window.hide()
    first.session.close()
    second = open_board()
    assert [column.folded for column in second.columns] == [False, False, True, False, False, False]
    assert second.names(0) == ["Eva", "Jana"]
    assert second.page.sort_button.text() == "Sort: name"


def test_a_folded_column_takes_cards(board: Board) -> None:
    (jana,) = board.add("Jana")
    board.columns[CONSIDERATION].fold(True)
    drop(board, [jana], CONSIDERATION, 0)
    assert board.ids(CONSIDERATION) == (jana,)
    assert not board.errors


def test_everything_is_painted_anew_in_other_colours(board: Board, theme: Theme) -> None:
    from ui.theme.theme import Scheme

    board.add("Jana", "Petr")
    board.columns[0].view.choose(1)
    light = board.columns[0].grab().toImage()
    try:
        theme.set_scheme(Scheme.DARK)
        assert board.columns[0].grab().toImage() != light
        assert board.columns[0].view.chosen_ids() == (board.ids(0)[1],)
    finally:
        theme.set_scheme(Scheme.LIGHT)


def test_it_works_with_threads(qtbot: QtBot, open_board: Callable[..., Board]) -> None:
    board = open_board(Runners.threads())
    added: list[int] = []
    stage_id = board.columns[0].stage_id or 0
    for number in range(120):
        board.session.do(AddCustomer(f"Customer {number}", stage_id), added.append)
    qtbot.waitUntil(lambda: len(board.ids(0)) == 120)
    last = board.columns[0].view
    last.scrollToBottom()
    qtbot.waitUntil(lambda: board.columns[0].model.card(added[0]) is not None)
    with qtbot.waitSignal(board.page.moved):
        drop(board, [added[0]], CONSIDERATION)
    qtbot.waitUntil(lambda: board.ids(CONSIDERATION) == (added[0],))
    assert len(board.ids(0)) == 119
    board.session.undo()
    qtbot.waitUntil(lambda: len(board.ids(0)) == 120)
    assert not board.errors


def test_an_entry_of_the_sort_menu_sorts(board: Board) -> None:
    menu = board.page.sort_button.menu()
    entries = {entry.text(): entry for entry in menu.actions()}
    assert list(entries) == ["by hand", "follow-up due", "longest here", "name"]
    entries["name"].trigger()
    assert board.page.sort_button.sort == Sort.NAME
    assert entries["name"].isChecked()
    assert not entries["by hand"].isChecked()


def test_columns_say_what_is_open_in_quotes(board: Board) -> None:
    jana, _ = board.add("Jana", "Petr")
    assert board.columns[0]._money.isHidden()
    quote = board.do(AddQuote(jana, (NewLine(text="bike", amount_minor=1_990_00),)))
    assert board.columns[0]._money.text() == "1,990\xa0EUR open"
    assert not board.columns[1]._money.isHidden()  # all heads are as high, so that cards stay level
    assert board.columns[1]._money.text() == ""
    heads = {column._head.height() for column in board.columns}
    assert len(heads) == 1
    board.do(CloseQuote(quote, "gone"))
    assert board.columns[0]._money.isHidden()
    (lower,) = {column._head.height() for column in board.columns}
    assert lower < min(heads)
