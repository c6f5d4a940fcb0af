"""The board of a past day: who stood where, what became of them, and that nothing can be changed there."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tests.fitting import clipped, long_words
from tests.ui.board.conftest import Board
from tests.ui.board.test_segments import VIP, pick
from tracker.commands.bulk import TagCustomers
from tracker.commands.customers import AddCustomer, ArchiveCustomers, EditCustomer
from tracker.commands.moves import MoveCustomers
from tracker.commands.segments import SaveSegment
from tracker.commands.stages import RemoveStage
from tracker.queries.board import Sort
from ui.board.column import Column
from ui.board.past import PastFrame
from ui.session import Runners


@pytest.fixture
def people(board: Board) -> list[int]:
    """Ana, Bob and Eva, in the first stage since 1, 2 and 3 January; Ana went on on the 10th, Eva left on the 20th."""
    stages = [column.stage_id for column in board.columns]
    first = stages[0]
    assert first is not None
    names = ("Ana", "Bob", "Eva")
    ids = [int(board.do(AddCustomer(name, first, date(2026, 1, 1 + place)))) for place, name in enumerate(names)]
    board.do(MoveCustomers((ids[0],), stages[2], date(2026, 1, 10)))
    board.do(MoveCustomers((ids[2],), None, date(2026, 1, 20)))
    return ids


@pytest.fixture
def past(board: Board, people: list[int]) -> PastFrame:
    """The past, shown on 5 January."""
    board.page.past_button.click()
    assert board.page.past is not None
    board.page.past.show_day(date(2026, 1, 5))
    return board.page.past


def names(past: PastFrame) -> dict[str, list[str]]:
    found = {}
    for column in past.area.columns:
        model = column.model
        found[column.name] = [str(model.index(row).data()) for row in range(model.rowCount())]
    return {name: people for name, people in found.items() if people}


def column(past: PastFrame, place: int) -> Column:
    return past.area.columns[place]


def told(qtbot: QtBot, past: PastFrame) -> str:
    qtbot.waitUntil(lambda: "…" not in past.change.text)
    return past.change.text


def test_it_shows_who_stood_where(board: Board, past: PastFrame) -> None:
    assert board.page.is_past
    assert names(past) == {"Awareness": ["Ana", "Bob", "Eva"]}
    assert past.title == "The board as it was on 5 Jan 2026 – read only"
    assert board.page._people.text() == "On the board then: 3 people"
    past.bar.forward.click()
    assert names(past) == {"Awareness": ["Bob", "Eva"], "Purchase": ["Ana"]}
    assert past.title == "The board as it was on 12 Jan 2026 – read only"
    past.bar.slider.setValue(date(2026, 1, 20).toordinal())
    assert names(past) == {"Awareness": ["Bob"], "Purchase": ["Ana"], "Left": ["Eva"]}
    assert column(past, 5).model.count == 1
    assert board.page._people.text() == "On the board then: 2 people"


def test_a_screen_reader_hears_the_day(past: PastFrame, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr("ui.board.past.announce", lambda widget, text: said.append(text))
    past.bar.forward.click()
    assert said == ["The board as it was on 12 Jan 2026 – read only"]
    past.bar.play.click()  # it would say nothing else
    assert len(said) == 1
    past.bar.stop()


def test_what_lies_below_stays_where_it_is_while_the_day_changes(qtbot: QtBot, past: PastFrame) -> None:
    told(qtbot, past)
    top = past.area.y()
    past.change.show_change(None)
    QApplication.processEvents()
    assert (past.change.text, past.area.y()) == ("Since then: …", top)


def test_it_begins_a_month_ago_and_ends_today(board: Board, people: list[int]) -> None:
    board.page.look_back()
    past = board.page.past
    assert past is not None
    assert past.bar.day == date(2026, 1, 1)  # 31 December has no entry yet
    assert (past.bar.slider.minimum(), past.bar.slider.maximum()) == (
        date(2026, 1, 1).toordinal(),
        date(2026, 1, 31).toordinal(),
    )
    assert past.bar.slider.hasFocus()


def test_what_became_of_it_opens_the_people(qtbot: QtBot, board: Board, past: PastFrame, people: list[int]) -> None:
    new = board.add("Iva")[0]
    ana, _, eva = people
    assert told(qtbot, past) == "Since then: 1 moved forward 1 left 1 new"
    asked: list[tuple[str, list[int]]] = []
    board.page.people_requested.connect(lambda title, ids: asked.append((title, ids)))
    for sort in ("forward", "left", "new"):
        past.change.buttons[sort].click()
    assert asked == [
        ("Moved forward since 5 Jan 2026", [ana]),
        ("Left since 5 Jan 2026", [eva]),
        ("New since 5 Jan 2026", [new]),
    ]
    past.show_day(date(2026, 1, 31))
    assert told(qtbot, past) == "Since then: nothing has changed"


def test_the_back_button_leads_to_today(board: Board, past: PastFrame) -> None:
    board.add("Iva")  # while the past is shown
    next(one for one in past.findChildren(QPushButton) if one.text() == "Back to today").click()
    assert not board.page.is_past
    assert board.names(0) == ["Iva", "Bob"]
    assert board.page.area.isVisible()
    assert board.page.past_button.isVisible()
    board.page.look_back()
    QTest.keyClick(past.bar.slider, Qt.Key.Key_Escape)
    assert not board.page.is_past


def test_nothing_can_be_changed(qtbot: QtBot, board: Board, past: PastFrame, people: list[int]) -> None:
    written: list[object] = []
    board.session.changed.connect(written.append)
    view = column(past, 0).view
    view.choose(0)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(view, key, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert not view.dragEnabled()
    for place in past.area.columns:
        assert not place.acceptDrops()
        assert not place.view.viewport().acceptDrops()
    assert not past.area.viewport().acceptDrops()
    rect = view.visualRect(view.model().index(0, 0))
    assert not view._on_more(view._more_rect(view.model().index(0, 0)).center())
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, rect.center(), view.viewport().mapToGlobal(rect.center()))
    QApplication.sendEvent(view.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [entry.text() for entry in menu.actions()] == ["Open"]
    menu.close()
    past.area.column_menu_requested.emit(column(past, 0), QPoint(1, 1))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [entry.text() for entry in menu.actions()] == ["Fold this column"]
    menu.close()
    assert written == []
    assert names(past) == {"Awareness": ["Ana", "Bob", "Eva"]}


def test_customers_open_from_it(board: Board, past: PastFrame, people: list[int]) -> None:
    opened: list[int] = []
    board.page.open_requested.connect(opened.append)
    view = column(past, 0).view
    view.choose(1)
    QTest.keyClick(view, Qt.Key.Key_Return)
    view.doubleClicked.emit(view.model().index(2, 0))
    assert opened == [people[1], people[2]]


def test_cards_are_found_by_typing_and_sorted_by_name(board: Board, past: PastFrame, people: list[int]) -> None:
    board.do(EditCustomer(people[0], name="Zoe"))
    assert names(past) == {"Awareness": ["Zoe", "Bob", "Eva"]}
    view = column(past, 0).view
    view.choose(0)
    view.keyboardSearch("e")
    assert view.currentIndex().data() == "Eva"
    offered = [entry.text() for entry in board.page.sort_button.menu().actions() if entry.isVisible()]
    assert offered == ["longest here", "name"]
    board.page.sort_button.choose(Sort.NAME)
    assert names(past) == {"Awareness": ["Bob", "Eva", "Zoe"]}
    board.page.return_to_today()
    assert board.page.sort_button.sort is Sort.MANUAL
    assert len([entry for entry in board.page.sort_button.menu().actions() if entry.isVisible()]) == 4


def test_cards_say_how_it_was_then(past: PastFrame) -> None:
    model = column(past, 0).model
    assert str(model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)).startswith("Ana, here for 4 d")


def test_the_segment_narrows_it(qtbot: QtBot, board: Board, past: PastFrame, people: list[int]) -> None:
    board.do(TagCustomers((people[0], people[1]), add=("vip",)))
    board.do(SaveSegment("Best", VIP))
    pick(board.page.segment_button, "Best")
    assert names(past) == {"Awareness": ["Ana", "Bob"]}
    assert told(qtbot, past) == "Since then: 1 moved forward"
    board.page.return_to_today()
    assert board.names(0) == ["Bob"]


def test_the_archived_and_removed_stages_are_told(board: Board, past: PastFrame, clock: Clock) -> None:
    board.do(ArchiveCustomers((2,)))
    board.do(RemoveStage(3, 4))
    past.show_day(date(2026, 1, 31))
    assert board.page._people.text() == "On the board then: 1 person · archived by then: 1"
    assert "Purchase" not in [one.name for one in past.area.columns]
    past.show_day(date(2026, 1, 30))
    assert names(past)["Purchase"] == ["Ana"]


def test_long_words_fit_a_small_window(qtbot: QtBot, board: Board, past: PastFrame) -> None:
    board.page.resize(796, 500)  # what a window of 1024 × 600 leaves
    told(qtbot, past)
    with long_words():
        assert clipped(board.page) == []


def test_with_real_threads_the_last_day_asked_for_is_shown(
    qtbot: QtBot, open_board: Callable[..., Board], board: Board, people: list[int]
) -> None:
    board.window.hide()
    board.session.close()
    threaded = open_board(Runners.threads())
    qtbot.waitUntil(lambda: threaded.names(0) == ["Bob"])
    threaded.page.look_back()
    past = threaded.page.past
    assert past is not None
    qtbot.waitUntil(lambda: past.title.endswith(" 1 Jan 2026 – read only"))
    for day in range(2, 32):
        past.bar.slider.setValue(date(2026, 1, day).toordinal())
    qtbot.waitUntil(lambda: past.title.endswith("31 Jan 2026 – read only"))
    qtbot.waitUntil(lambda: past.change.text == "Since then: nothing has changed")
    assert names(past) == {"Awareness": ["Bob"], "Purchase": ["Ana"], "Left": ["Eva"]}
