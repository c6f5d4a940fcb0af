"""Undo and redo of single steps: what they hold, across restarts, and nothing past the journal."""

from pathlib import Path

import peewee
import pytest

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer, EditCustomer
from tracker.commands.moves import MoveCustomers
from tracker.commands.stages import ChangeSetting
from tracker.domain.errors import NothingToUndo, RecordMissing
from tracker.queries.board import board_columns
from tracker.storage.fetch import fetch_rows
from tracker.storage.journal import KEPT_STEPS
from tracker.storage.tables import JOURNALLED, Customer, StageMove, database
from tracker.workspace import Workspace

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
