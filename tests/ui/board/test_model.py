from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tracker.domain.records import BoardCard, BoardColumn
from tracker.domain.stages import Stage
from ui.board.model import CARD_ROLE, ID_ROLE, MORE_IDS, MOST_CARDS, PAGE, ColumnModel, dragged_ids

TODAY = date(2026, 1, 31)
STAGE = Stage(1, "purchase", "Purchase", 1, "#0f8a6d", customer_from=True, removed=False)
IDS = st.lists(st.integers(1, 60), unique=True, max_size=40)


def card(customer_id: int, name: str = "", since: str = "2026-01-29") -> BoardCard:
    return BoardCard(customer_id, name or f"Customer {customer_id}", "", since, None, None, None, None, None)


def column(ids: Sequence[int], cards: Sequence[BoardCard] = (), count: int | None = None) -> BoardColumn:
    return BoardColumn(STAGE, len(ids) if count is None else count, tuple(ids), tuple(cards))


@pytest.fixture
def model(qapp: QApplication) -> ColumnModel:
    return ColumnModel(1, lambda: TODAY)


@settings(max_examples=60, deadline=None)
@given(IDS, IDS, st.data())
def test_selection_and_focus_stay_with_their_customers(
    qapp: QApplication, old: list[int], new: list[int], data: st.DataObject
) -> None:
    model = ColumnModel(1, lambda: TODAY)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(column(old))
    chosen = data.draw(st.sets(st.sampled_from(old))) if old else set()
    selection = QItemSelectionModel(model)
    marks: dict[int, QPersistentModelIndex] = {}
    for customer_id in old:
        row = model.row_of(customer_id)
        assert row is not None
        marks[customer_id] = QPersistentModelIndex(model.index(row))
        if customer_id in chosen:
            selection.select(model.index(row), QItemSelectionModel.SelectionFlag.Select)
    model.show(column(new))
    assert [model.index(row).data(ID_ROLE) for row in range(model.rowCount())] == new
    assert {index.data(ID_ROLE) for index in selection.selectedIndexes()} == chosen & set(new)
    for customer_id, mark in marks.items():
        assert mark.isValid() == (customer_id in new)
        assert not mark.isValid() or mark.data(ID_ROLE) == customer_id
    del tester


def test_cards_that_are_looked_at_are_asked_for_in_pages(qtbot: QtBot, model: ColumnModel) -> None:
    model.show(column(range(1, 501), [card(one) for one in range(1, 51)]))
    assert model.index(3).data(CARD_ROLE) == card(4)
    with qtbot.waitSignal(model.cards_wanted) as wanted:
        assert model.index(230).data(CARD_ROLE) is None
        assert model.index(231).data(CARD_ROLE) is None
    assert wanted.args == [tuple(range(201, 201 + PAGE))]
    model.show_cards([card(one) for one in wanted.args[0]])
    assert model.index(230).data() == "Customer 231"


def test_nothing_is_asked_for_twice_or_without_need(qtbot: QtBot, model: ColumnModel) -> None:
    model.show(column(range(1, 51), [card(one) for one in range(1, 51)]))
    with qtbot.assertNotEmitted(model.cards_wanted, wait=20):
        assert model.index(0).data(CARD_ROLE) is not None
    model.show(column(range(1, 51)))
    asked: list[object] = []
    model.cards_wanted.connect(asked.append)
    for _ in range(2):
        model.index(0).data(CARD_ROLE)
        QApplication.processEvents()
    assert asked == [tuple(range(1, 51))]


def test_a_card_known_before_is_shown_while_it_is_read_again(qtbot: QtBot, model: ColumnModel) -> None:
    model.show(column([1], [card(1, "Jana")]))
    model.show(column([1]))
    with qtbot.waitSignal(model.cards_wanted) as wanted:
        assert model.index(0).data(CARD_ROLE) == card(1, "Jana")
    assert wanted.args == [(1,)]
    with qtbot.waitSignal(model.dataChanged):
        model.show_cards([card(1, "Jana Nová")])
    assert model.index(0).data() == "Jana Nová"


def test_cards_of_customers_who_are_gone_are_ignored(model: ColumnModel) -> None:
    model.show(column([1], [card(1)]))
    model.show_cards([card(2)])
    assert model.rowCount() == 1


def test_more_rows_are_fetched_while_there_are_more(qtbot: QtBot, model: ColumnModel) -> None:
    model.show(column(range(1, 2001), count=2500))
    assert model.canFetchMore(QModelIndex())
    with qtbot.waitSignal(model.ids_wanted) as wanted:
        model.fetchMore(QModelIndex())
    assert wanted.args == [2000 + MORE_IDS]
    assert not model.canFetchMore(QModelIndex()), "while it is being read"
    model.show_ids(range(1, 2501))
    assert model.rowCount() == 2500
    assert not model.canFetchMore(QModelIndex())


def test_only_so_many_cards_are_kept(model: ColumnModel) -> None:
    model.show(column(range(1, 5001)))
    for first in range(1, 5001, PAGE):
        model.show_cards([card(one) for one in range(first, first + PAGE)])
    assert model.card(5000) is not None
    assert sum(model.card(one) is not None for one in range(1, 5001)) == MOST_CARDS


def test_all_chosen_ids_are_dragged_in_board_order(model: ColumnModel) -> None:
    model.show(column([5, 3, 9, 1]))
    data = model.mimeData([model.index(3), model.index(0), model.index(1)])
    assert dragged_ids(data) == (5, 3, 1)


@pytest.mark.parametrize(("row", "before"), [(0, 5), (1, 3), (2, None), (-1, None)])
def test_a_drop_is_told_and_changes_nothing(qtbot: QtBot, model: ColumnModel, row: int, before: int | None) -> None:
    other = ColumnModel(2, lambda: TODAY)
    other.show(column([7, 8]))
    model.show(column([5, 3]))
    data = other.mimeData([other.index(0), other.index(1)])
    with qtbot.waitSignal(model.cards_dropped) as dropped:
        assert not model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, QModelIndex())
    assert dropped.args == [(7, 8), 1, before]
    assert model.ids() == (5, 3)
    assert other.ids() == (7, 8)


def test_a_screen_reader_hears_the_card(model: ColumnModel) -> None:
    shown = BoardCard(1, "Jana", "", "2026-01-14", "2026-01-29", None, "visit", "2026-01-29T10:00:00+01:00", "red")
    model.show(column([1], [shown]))
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Jana, here for long: 17 d, red, follow-up: Overdue 2 d, Visit: 2 d ago"
