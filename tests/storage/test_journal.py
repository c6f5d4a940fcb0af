"""Undo and redo of everything: random commands forth and back, across restarts, and nothing past the journal."""

from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

import peewee
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer, ArchiveCustomers, DeleteCustomers, EditCustomer, RestoreCustomers
from tracker.commands.followups import AddFollowUp, DeleteFollowUp, FinishFollowUp, NewFollowUp, SnoozeFollowUp
from tracker.commands.interactions import DeleteInteraction, EditInteraction, LogInteraction
from tracker.commands.moves import CorrectMoveDate, InsertMove, MoveCustomers
from tracker.commands.stages import AddStage, ChangeSetting, EditStage, RemoveStage, ReorderStages, SetUpShop
from tracker.domain.errors import NothingToUndo, RecordMissing, TrackerError
from tracker.queries.board import board_columns
from tracker.queries.shop import shop_facts
from tracker.storage.fetch import fetch_rows
from tracker.storage.journal import KEPT_STEPS
from tracker.storage.tables import JOURNALLED, Customer, StageMove, database
from tracker.workspace import Workspace, create_shop

State = list[list[tuple[object, ...]]]


def dump() -> State:
    return [fetch_rows(table.select().order_by(table.id)) for table in JOURNALLED]


def test_a_move_is_logged_once_and_undone_whole(workspace: Workspace, stages: list[int], clock: Clock) -> None:
    ana = workspace.do(AddCustomer("Ana", stages[0])).result
    before = dump()
    clock.pass_days(4)
    outcome = workspace.do(MoveCustomers((ana,), stages[1]))
    assert outcome.changes.touches("customer", "stage_move")
    assert StageMove.select().count() == 2
    assert outcome.undo.undo is not None
    assert outcome.undo.undo.command == "MoveCustomers"
    assert outcome.undo.undo.facts["name"] == "Ana"
    workspace.undo()
    assert dump() == before


def test_undo_survives_a_restart(workspace: Workspace, stages: list[int], shop: Path) -> None:
    workspace.do(AddCustomer("=1+1'; DROP TABLE customer; -- 陳美玲", stages[0]))
    workspace.close()
    reopened = Workspace(shop)
    assert reopened.undo_state().undo is not None
    reopened.undo()
    assert Customer.select().count() == 0
    reopened.redo()
    assert board_columns()[0].cards[0].name.endswith("陳美玲")
    reopened.close()


def test_an_error_leaves_nothing_behind(workspace: Workspace, stages: list[int]) -> None:
    ana = workspace.do(AddCustomer("Ana", stages[0])).result
    before, undo_before = dump(), workspace.undo_state()
    with pytest.raises(RecordMissing):
        workspace.do(MoveCustomers((ana, 999), stages[1]))
    assert dump() == before
    assert workspace.undo_state() == undo_before


def test_a_write_outside_a_command_is_refused(workspace: Workspace) -> None:
    with pytest.raises(peewee.IntegrityError, match="outside a command"):
        Customer.create(name="smuggled", created_at="", changed_at="")


def test_a_command_that_changes_nothing_leaves_redo_alone(workspace: Workspace, stages: list[int]) -> None:
    ana = workspace.do(AddCustomer("Ana", stages[0])).result
    workspace.do(MoveCustomers((ana,), stages[1]))
    workspace.undo()
    outcome = workspace.do(EditCustomer(ana, name="Ana"))
    assert outcome.step is None
    assert outcome.undo.redo is not None


def test_ids_are_never_used_again(workspace: Workspace, stages: list[int]) -> None:
    ana = workspace.do(AddCustomer("Ana", stages[0])).result
    workspace.undo()
    assert workspace.do(AddCustomer("Eva", stages[0])).result != ana


def test_the_journal_keeps_the_last_few_hundred_steps(workspace: Workspace, stages: list[int], shop: Path) -> None:
    for number in range(KEPT_STEPS + 5):
        workspace.do(ChangeSetting("name", f"Shop {number}"))
        workspace.do(ChangeSetting("name", f"Shop {number}"))  # changes nothing, so it is no step
    workspace.close()
    reopened = Workspace(shop)
    for _ in range(KEPT_STEPS):
        reopened.undo()
    with pytest.raises(NothingToUndo):
        reopened.undo()
    assert database.execute_sql("SELECT count(*) FROM journal_image").fetchone()[0] == KEPT_STEPS
    reopened.close()


ACTS = st.lists(
    st.tuples(st.integers(0, 17), st.integers(0, 5), st.integers(0, 6), st.integers(0, 40)), min_size=1, max_size=25
)


def command_for(numbers: tuple[int, int, int, int], stages: list[int], today: Clock) -> Any:
    """Return one of every kind of command; some of them will be refused."""
    act, who, where, days = numbers
    day = (today.now - timedelta(days=days)).date()
    later = (today.now + timedelta(days=days)).date()
    stage = stages[where % len(stages)]
    target = None if where == len(stages) else stage
    return [
        AddCustomer(f"p{who}", stage, day, phones=(("", f"60312345{who}"),), emails=(("", "a@b.cz"),), tags=("x",)),
        AddCustomer(f"q{who}", stage, tags=("x", "y")),
        EditCustomer(who, name=f"r{where}", phones=(("home", f"70012345{where}"),), tags=("y",), note="n" * where),
        EditCustomer(who, emails=(), company="c"),
        ArchiveCustomers((who,), archived=where % 2 == 0),
        DeleteCustomers((who, who + 1)),
        RestoreCustomers((who,)),
        MoveCustomers((who,), target, day, reason="price"),
        MoveCustomers((who, who + 1), stage, before_id=where),
        MoveCustomers((who,), target, last=True),
        InsertMove(who, target, day),
        CorrectMoveDate((where * 3 + who,), day),
        LogInteraction(who, "call_in", "note", follow_up=NewFollowUp(later)),
        [EditInteraction(who, note="other"), DeleteInteraction(who)][where % 2],
        AddFollowUp(who, NewFollowUp(later, text="ring")),
        [FinishFollowUp(who), SnoozeFollowUp(who, later), DeleteFollowUp(who)][where % 3],
        [AddStage(f"s{where}{days}", "#000000"), EditStage(stage, name=f"t{days}", customer_from=True)][where % 2],
        [RemoveStage(stage, target), ReorderStages(tuple(stages[::-1]))][days % 2],
    ][act]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS)
def test_undo_all_is_the_first_state_and_redo_all_the_last(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[int, int, int, int]]
) -> None:
    clock, path = Clock(), tmp_path_factory.mktemp("random") / "shop.regulars"
    create_shop(path, SetUpShop(), clock=clock)
    workspace = Workspace(path, clock=clock)
    stages = [stage.id for stage in shop_facts().stages]
    first, made = dump(), 0
    for act in acts:
        clock.pass_days(1)
        with suppress(TrackerError):
            made += workspace.do(command_for(act, stages, clock)).step is not None
    assert workspace.check() == []
    last = dump()
    for _ in range(made):
        workspace.undo()
    assert dump() == first
    with pytest.raises(NothingToUndo):
        workspace.undo()
    for _ in range(made):
        workspace.redo()
    assert dump() == last
    with pytest.raises(NothingToUndo):
        workspace.redo()
    workspace.close()
