"""What the shop promises itself by rules: written with the move, taken back with it, never twice."""

from datetime import date

import pytest

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer, ArchiveCustomers, DeleteCustomers
from tracker.commands.followups import FinishFollowUp, NewFollowUp
from tracker.commands.import_history import ImportStageHistory
from tracker.commands.interactions import LogWithNewCustomer
from tracker.commands.moves import CorrectMoveDate, InsertMove, MoveCustomers
from tracker.commands.rules import AddRule, DeleteRule, EditRule
from tracker.commands.stages import RemoveStage
from tracker.domain.errors import RecordMissing, WaitTooLong
from tracker.domain.followups import Rule
from tracker.domain.imports import StageHistoryRow
from tracker.domain.records import OpenOrDone
from tracker.queries.customers import customer_record
from tracker.queries.rules import follow_up_rules
from tracker.workspace import Workspace


@pytest.fixture
def rule(workspace: Workspace, stages: list[int]) -> int:
    """On entering Consideration: ring in 3 days."""
    return int(workspace.do(AddRule(stages[1], 3, "call", "ring about the quote")).result)


@pytest.fixture
def ana(workspace: Workspace, stages: list[int], rule: int) -> int:
    """Ana's id; she is in Awareness."""
    return int(workspace.do(AddCustomer("Ana", stages[0])).result)


def promised(workspace: Workspace, customer: int) -> tuple[OpenOrDone, ...]:
    return workspace.read(lambda: customer_record(customer)).follow_ups


def test_rules_are_made_changed_and_taken_away(workspace: Workspace, stages: list[int], rule: int) -> None:
    made = Rule(rule, stages[1], "Consideration", "#1c86c7", "call", "ring about the quote", 3, active=True)
    assert workspace.read(follow_up_rules) == [made]
    workspace.do(EditRule(rule, stage_id=stages[2], after_days=0, kind="", text=" thank ", active=False))
    assert workspace.read(follow_up_rules) == [
        Rule(rule, stages[2], "Purchase", "#0f8a6d", "", "thank", 0, active=False)
    ]
    workspace.do(DeleteRule(rule))
    assert workspace.read(follow_up_rules) == []
    workspace.undo()
    workspace.undo()
    assert workspace.read(follow_up_rules) == [made]


def test_a_move_promises_in_the_same_step(workspace: Workspace, stages: list[int], ana: int) -> None:
    outcome = workspace.do(MoveCustomers((ana,), stages[1]))
    (one,) = promised(workspace, ana)
    assert (one.due_on, one.due_time, one.text, one.kind, one.by_rule) == (
        "2026-02-03",
        None,
        "ring about the quote",
        "call",
        True,
    )
    assert outcome.step is not None
    assert outcome.step.facts["promised"] == 1
    assert workspace.check() == []
    workspace.undo()
    assert promised(workspace, ana) == ()
    assert workspace.check() == []
    workspace.redo()
    assert promised(workspace, ana) == (one,)


def test_so_does_adding_somebody(workspace: Workspace, stages: list[int], rule: int) -> None:
    eva = workspace.do(AddCustomer("Eva", stages[1])).result
    ida = workspace.do(
        LogWithNewCustomer(AddCustomer("Ida", stages[1]), "visit", follow_up=NewFollowUp(date(2026, 2, 1)))
    ).result
    assert [one.by_rule for one in promised(workspace, eva)] == [True]
    assert [one.by_rule for one in promised(workspace, ida)] == [False, True]


def test_who_stays_where_they_are_is_promised_nothing(workspace: Workspace, stages: list[int], ana: int) -> None:
    outcome = workspace.do(MoveCustomers((ana,), stages[0]))
    assert promised(workspace, ana) == ()
    assert outcome.step is None or "promised" not in outcome.step.facts


def test_a_rule_has_one_open_promise_for_a_customer(workspace: Workspace, stages: list[int], ana: int) -> None:
    for stage in (1, 0, 1):
        workspace.do(MoveCustomers((ana,), stages[stage]))
    assert len(promised(workspace, ana)) == 1
    workspace.do(FinishFollowUp(promised(workspace, ana)[0].id))
    for stage in (0, 1):
        workspace.do(MoveCustomers((ana,), stages[stage]))
    assert [one.done_at is None for one in promised(workspace, ana)] == [False, True]


def test_two_rules_promise_two_things_and_one_switched_off_none(
    workspace: Workspace, stages: list[int], rule: int, ana: int
) -> None:
    workspace.do(AddRule(stages[1], 10, "visit", "second"))
    off = workspace.do(AddRule(stages[1], 1, "task", "off")).result
    workspace.do(EditRule(off, active=False))
    workspace.do(MoveCustomers((ana,), stages[1]))
    assert [(one.due_on, one.kind) for one in promised(workspace, ana)] == [
        ("2026-02-03", "call"),
        ("2026-02-10", "visit"),
    ]


def test_the_days_count_from_the_day_of_the_move_but_never_end_before_today(
    workspace: Workspace, clock: Clock, stages: list[int], ana: int
) -> None:
    clock.at(2026, 2, 10)
    workspace.do(MoveCustomers((ana,), stages[1], on=date(2026, 2, 9)))
    eva = workspace.do(AddCustomer("Eva", stages[1], on=date(2026, 2, 1))).result
    assert [one.due_on for one in promised(workspace, ana)] == ["2026-02-12"]
    assert [one.due_on for one in promised(workspace, eva)] == ["2026-02-10"]


def test_leaving_history_and_removed_stages_promise_nothing(
    workspace: Workspace, clock: Clock, stages: list[int], ana: int
) -> None:
    clock.at(2026, 2, 10)
    entry = workspace.do(InsertMove(ana, stages[1], date(2026, 2, 5))).result
    workspace.do(CorrectMoveDate((entry,), date(2026, 2, 4)))
    workspace.do(MoveCustomers((ana,), None))
    eva = workspace.do(AddCustomer("Eva", stages[2])).result
    workspace.do(RemoveStage(stages[2], stages[1]))
    assert promised(workspace, ana) == ()
    assert promised(workspace, eva) == ()


def test_imports_promise_nothing(workspace: Workspace, stages: list[int], rule: int) -> None:
    rows = (
        StageHistoryRow(2, "Eva", "Consideration", date(2026, 1, 5), "", None, "", ""),
        StageHistoryRow(3, "Ida", "Consideration", date(2026, 1, 5), "", None, "opening", ""),
    )
    assert workspace.do(ImportStageHistory(rows, "moves.csv")).result.created == 2
    assert [promised(workspace, customer) for customer in (1, 2)] == [(), ()]


def test_who_is_archived_or_in_the_trash_is_promised_nothing(workspace: Workspace, stages: list[int], ana: int) -> None:
    eva = workspace.do(AddCustomer("Eva", stages[0])).result
    workspace.do(ArchiveCustomers((ana,)))
    workspace.do(DeleteCustomers((eva,)))
    workspace.do(MoveCustomers((ana, eva), stages[1]))
    assert (promised(workspace, ana), promised(workspace, eva)) == ((), ())


def test_a_move_of_many_promises_each_and_is_taken_back_whole(
    workspace: Workspace, stages: list[int], rule: int
) -> None:
    people = tuple(workspace.do(AddCustomer(f"p{number}", stages[0])).result for number in range(30))
    outcome = workspace.do(MoveCustomers(people, stages[1]))
    assert outcome.step is not None
    assert outcome.step.facts["promised"] == 30
    assert all(len(promised(workspace, person)) == 1 for person in people)
    assert workspace.check() == []
    workspace.undo()
    assert all(promised(workspace, person) == () for person in people)


def test_a_rule_taken_away_leaves_what_it_promised(
    workspace: Workspace, stages: list[int], rule: int, ana: int
) -> None:
    workspace.do(MoveCustomers((ana,), stages[1]))
    workspace.do(DeleteRule(rule))
    assert [one.by_rule for one in promised(workspace, ana)] == [False]
    workspace.undo()
    assert [one.by_rule for one in promised(workspace, ana)] == [True]


def test_what_a_rule_cannot_be(workspace: Workspace, stages: list[int], rule: int) -> None:
    for days in (-1, 3651):
        with pytest.raises(WaitTooLong):
            workspace.do(AddRule(stages[0], days))
        with pytest.raises(WaitTooLong):
            workspace.do(EditRule(rule, after_days=days))
    for command in (AddRule(99, 1), EditRule(99), EditRule(rule, stage_id=99), DeleteRule(99)):
        with pytest.raises(RecordMissing):
            workspace.do(command)
    workspace.do(RemoveStage(stages[1], None))
    assert workspace.read(follow_up_rules) == []
