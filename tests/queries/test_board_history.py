"""The board of past days: small cases, and shops that lived, counted again from the raw log alone."""

from contextlib import suppress
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import Clock
from tests.queries.test_reporting import raw_archived, raw_entries
from tests.recount import recount_board
from tests.recount_change import recount_change
from tests.storage.choice import Choice, Numbers
from tests.storage.every_command import CHOICES
from tracker.commands.bulk import TagCustomers
from tracker.commands.customers import AddCustomer, ArchiveCustomers, DeleteCustomers, EditCustomer, RestoreCustomers
from tracker.commands.import_history import ImportStageHistory
from tracker.commands.imports import ImportContacts
from tracker.commands.interactions import LogInteraction
from tracker.commands.log_line import LogLine
from tracker.commands.merges import MergeCustomers, UnmergeCustomers
from tracker.commands.moves import CorrectMoveDate, InsertMove, MoveCustomers
from tracker.commands.stages import RemoveStage, ReorderStages, SetUpShop
from tracker.domain.board_history import PastBoard
from tracker.domain.customer_filter import Archived, CustomerFilter
from tracker.domain.errors import TrackerError
from tracker.domain.periods import Period
from tracker.domain.report_data import ReportData, Scope
from tracker.queries.board import Sort, Whom
from tracker.queries.board_history import (
    first_board_day,
    past_board,
    past_cards,
    past_ids,
    past_starting,
    people_of,
)
from tracker.queries.reporting import all_stages, stay_table
from tracker.reports.board_change import board_change
from tracker.reports.day_board import build_board_report
from tracker.workspace import Workspace, create_shop


def january(day: int) -> date:
    return date(2026, 1, day)


def ids_of(board: PastBoard) -> dict[str, list[int]]:
    return {column.stage.name if column.stage else "Left": list(column.ids) for column in board.columns if column.count}


@pytest.fixture
def people(workspace: Workspace, stages: list[int]) -> list[int]:
    """Ana, Bob and Eva in the first stage since 1, 2 and 3 January; Ana went on on the 10th, Eva left on the 20th."""
    names = ("Ana", "Bob", "Eva")
    ids = [int(workspace.do(AddCustomer(name, stages[0], january(1 + n))).result) for n, name in enumerate(names)]
    workspace.do(MoveCustomers((ids[0],), stages[2], january(10)))
    workspace.do(MoveCustomers((ids[2],), None, january(20)))
    return ids


def test_everybody_stands_where_they_stood_at_the_end_of_the_day(workspace: Workspace, people: list[int]) -> None:
    ana, bob, eva = people
    assert first_board_day() == january(1)
    assert ids_of(past_board(date(2025, 12, 31))) == {}
    assert ids_of(past_board(january(2))) == {"Awareness": [ana, bob]}
    assert ids_of(past_board(january(9))) == {"Awareness": [ana, bob, eva]}
    assert ids_of(past_board(january(10))) == {"Awareness": [bob, eva], "Purchase": [ana]}
    last = past_board(january(20))
    assert ids_of(last) == {"Awareness": [bob], "Purchase": [ana], "Left": [eva]}
    assert [column.stage.name if column.stage else None for column in last.columns] == [
        "Awareness",
        "Consideration",
        "Purchase",
        "Retention",
        "Advocacy",
        None,
    ]


def test_nobody_was_there_before_the_first_entry(workspace: Workspace) -> None:
    assert first_board_day() is None
    assert ids_of(past_board(january(9))) == {}


def test_cards_say_how_it_was_then(workspace: Workspace, people: list[int], stages: list[int], clock: Clock) -> None:
    ana = people[0]
    for day, note in ((5, "asked"), (15, "came again")):
        clock.at(2026, 1, day)
        workspace.do(LogInteraction(ana, "visit", note))
    card = past_board(january(9)).columns[0].cards[0]
    assert (card.name, card.stage_since, card.last_note) == ("Ana", "2026-01-01", "asked")
    (card,) = past_cards(january(15), [ana])
    assert (card.stage_since, card.last_kind, card.last_note, card.next_due) == (
        "2026-01-10",
        "visit",
        "came again",
        None,
    )
    assert past_cards(january(4), [ana])[0].last_note is None
    assert past_cards(january(4), []) == []
    assert past_cards(date(2025, 12, 1), [ana]) == []


def test_a_column_has_an_order_and_pages(workspace: Workspace, people: list[int], stages: list[int]) -> None:
    ana, bob, eva = people
    workspace.do(EditCustomer(ana, name="Žofie"))
    assert list(past_ids(january(5), stages[0])) == [ana, bob, eva]
    assert list(past_ids(january(5), stages[0], Sort.NAME)) == [bob, eva, ana]
    assert list(past_ids(january(5), stages[0], limit=2)) == [ana, bob]
    column = past_board(january(5), limits={stages[0]: 1}).columns[0]
    assert (column.count, column.ids, len(column.cards)) == (3, (ana,), 1)
    assert list(past_starting(january(5), stages[0], "zof")) == [ana]
    assert list(past_starting(january(10), stages[0], "zof")) == []


def test_the_archived_are_on_it_until_the_day_they_were_archived(
    workspace: Workspace, people: list[int], clock: Clock
) -> None:
    ana, bob, eva = people
    clock.at(2026, 2, 3)
    workspace.do(ArchiveCustomers((bob,)))
    assert ids_of(past_board(date(2026, 2, 2))) == {"Awareness": [bob], "Purchase": [ana], "Left": [eva]}
    after = past_board(date(2026, 2, 3))
    assert (ids_of(after), after.archived) == ({"Purchase": [ana], "Left": [eva]}, 1)


def test_those_in_the_trash_are_nowhere(workspace: Workspace, people: list[int]) -> None:
    workspace.do(DeleteCustomers(tuple(people[:2])))
    assert ids_of(past_board(january(9))) == {"Awareness": [people[2]]}
    assert first_board_day() == january(3)


def test_a_removed_stage_is_there_while_somebody_was_in_it(
    workspace: Workspace, people: list[int], stages: list[int]
) -> None:
    workspace.do(RemoveStage(stages[2], stages[3]))
    assert ids_of(past_board(january(12)))["Purchase"] == [people[0]]
    assert "Purchase" not in [column.stage.name for column in past_board(january(9)).columns if column.stage]


def test_a_filter_means_whom_it_means_today(workspace: Workspace, people: list[int]) -> None:
    ana, _, eva = people
    workspace.do(TagCustomers((ana, eva), add=("vip",)))
    whom = Whom(CustomerFilter(tags=("vip",)), january(31))
    assert ids_of(past_board(january(9), whom=whom)) == {"Awareness": [ana, eva]}
    assert people_of(whom) == frozenset((ana, eva))
    assert people_of(None) is None
    workspace.do(ArchiveCustomers((ana,)))
    assert people_of(whom) == frozenset((ana, eva))
    assert past_board(january(31), whom=whom).archived == 1
    only = Whom(CustomerFilter(archived=Archived.ONLY), january(31))
    assert (ids_of(past_board(january(9), whom=only)), people_of(only)) == ({}, frozenset())


KINDS: tuple[type[Any], ...] = (
    AddCustomer,
    ArchiveCustomers,
    CorrectMoveDate,
    DeleteCustomers,
    ImportContacts,
    ImportStageHistory,
    InsertMove,
    LogLine,
    MergeCustomers,
    MoveCustomers,
    MoveCustomers,
    MoveCustomers,
    RemoveStage,
    ReorderStages,
    RestoreCustomers,
    UnmergeCustomers,
)
NUMBERS = st.tuples(st.integers(0, 5), st.integers(0, 6), st.integers(0, 12))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    acts=st.lists(st.tuples(st.sampled_from(KINDS), NUMBERS), max_size=30),
    back=st.integers(0, 30),
    span=st.integers(0, 20),
)
def test_every_past_board_is_what_a_recount_of_the_raw_log_gives(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[type[Any], Numbers]], back: int, span: int
) -> None:
    clock, path = Clock(), tmp_path_factory.mktemp("random") / "shop.regulars"
    people = [AddCustomer(f"p{n}", 1 + n % 3, clock.now.date() - timedelta(days=20 - n)) for n in range(6)]
    create_shop(path, SetUpShop(), *people, clock=clock)
    workspace = Workspace(path, clock=clock)
    for kind, numbers in acts:
        clock.pass_days(1)
        with suppress(TrackerError):
            workspace.do(CHOICES[kind](Choice(numbers, clock, ())))
    after = clock.now.date() - timedelta(days=back)
    before = after - timedelta(days=span)
    board, stays, stages = past_board(before), stay_table(), all_stages()
    change = board_change(stays, stages, before, after)
    entries, archived = raw_entries(), raw_archived()
    workspace.close()

    again = recount_board(entries, stages, archived, before.toordinal())
    assert {column.stage.id: set(column.ids) for column in board.columns if column.stage and column.count} == {
        stage: people for (name, stage), people in again.items() if name == "on_board" and people
    }
    assert set(board.columns[-1].ids) == again["left_now", None]
    assert (board.archived, board.elsewhere) == (len(again["archived", None]), len(again["elsewhere", None]))
    counted = build_board_report(ReportData(stays, tuple(stages)), Scope(Period(), before))
    rows = {row.key: row.numbers[0].value for row in counted.table("stages").rows}
    counts = {str(column.stage.id): column.count for column in board.columns if column.stage}
    assert counts == {key: rows[key] for key in counts}
    assert sum(counts.values()) == sum(value or 0 for value in rows.values())
    assert [board.columns[-1].count, board.archived, board.elsewhere] == [
        counted.figure(key).value for key in ("left", "archived", "elsewhere")
    ]
    known = recount_change(entries, stages, archived, before.toordinal(), after.toordinal())
    same = known.pop("same")
    assert {sort: set(getattr(change, sort)) for sort in known} == known
    assert change.same == len(same)
