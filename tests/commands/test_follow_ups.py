"""What is promised, put off and done."""

from datetime import date, datetime, time

import pytest

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer
from tracker.commands.followups import (
    AddFollowUp,
    DeleteFollowUp,
    EditFollowUp,
    FinishFollowUp,
    NewFollowUp,
    SnoozeFollowUp,
)
from tracker.commands.interactions import FinishWithContact, LogInteraction
from tracker.domain.errors import RecordMissing, RepeatsUnknown
from tracker.domain.followups import FinishedFollowUp
from tracker.domain.records import CustomerRecord, OpenOrDone
from tracker.queries.customers import customer_record
from tracker.workspace import Workspace


@pytest.fixture
def ana(workspace: Workspace, stages: list[int]) -> int:
    """Ana's id."""
    return int(workspace.do(AddCustomer("Ana", stages[0])).result)


def record(workspace: Workspace, customer: int) -> CustomerRecord:
    return workspace.read(lambda: customer_record(customer))


def kept(workspace: Workspace, customer: int, follow_up: int) -> OpenOrDone:
    return next(one for one in record(workspace, customer).follow_ups if one.id == follow_up)


def add(workspace: Workspace, customer: int, follow_up: NewFollowUp) -> int:
    return int(workspace.do(AddFollowUp(customer, follow_up)).result)


def test_a_follow_up_keeps_what_it_is(workspace: Workspace, ana: int) -> None:
    number = add(workspace, ana, NewFollowUp(date(2026, 2, 3), time(10, 30), "ring", "call", "2w"))
    assert kept(workspace, ana, number) == OpenOrDone(
        number, ana, "2026-02-03", "10:30", "ring", None, kind="call", repeats="2w"
    )
    plain = add(workspace, ana, NewFollowUp(date(2026, 2, 3)))
    assert kept(workspace, ana, plain) == OpenOrDone(plain, ana, "2026-02-03", None, "", None)


def test_an_edit_that_does_not_say_leaves_kind_and_rhythm(workspace: Workspace, ana: int) -> None:
    number = add(workspace, ana, NewFollowUp(date(2026, 2, 3), None, "ring", "call", "1m"))
    workspace.do(EditFollowUp(number, NewFollowUp(date(2026, 2, 3), time(9), "ring her")))
    assert kept(workspace, ana, number) == OpenOrDone(
        number, ana, "2026-02-03", "09:00", "ring her", None, kind="call", repeats="1m"
    )
    workspace.do(EditFollowUp(number, NewFollowUp(date(2026, 2, 3), kind="", repeats="")))
    assert kept(workspace, ana, number) == OpenOrDone(number, ana, "2026-02-03", None, "", None)


def test_a_rhythm_that_is_none_is_refused(workspace: Workspace, ana: int) -> None:
    with pytest.raises(RepeatsUnknown):
        workspace.do(AddFollowUp(ana, NewFollowUp(date(2026, 2, 3), repeats="now and then")))
    assert record(workspace, ana).follow_ups == ()


def test_done_it_says_what_is_left(workspace: Workspace, ana: int) -> None:
    first = add(workspace, ana, NewFollowUp(date(2026, 2, 3)))
    second = add(workspace, ana, NewFollowUp(date(2026, 2, 4)))
    assert workspace.do(FinishFollowUp(first)).result == FinishedFollowUp(ana, "Ana", None, None, 1)
    assert workspace.do(FinishFollowUp(second)).result == FinishedFollowUp(ana, "Ana", None, None, 0)
    assert workspace.do(FinishFollowUp(second, done=False)).result == FinishedFollowUp(ana, "Ana", None, None, 1)


def test_one_that_repeats_leaves_the_next_one_in_the_same_step(workspace: Workspace, clock: Clock, ana: int) -> None:
    number = add(workspace, ana, NewFollowUp(date(2026, 1, 12), time(9), "weekly order", "call", "1w"))
    outcome = workspace.do(FinishFollowUp(number))
    done = outcome.result
    assert (done.next_on, done.open_left) == (date(2026, 2, 2), 1)  # Mondays; today is Saturday 31 January
    following = kept(workspace, ana, done.next_id)
    assert following == OpenOrDone(
        done.next_id, ana, "2026-02-02", "09:00", "weekly order", None, kind="call", repeats="1w"
    )
    assert outcome.step is not None
    assert outcome.step.facts["next_on"] == "2026-02-02"
    after = record(workspace, ana)
    workspace.undo()
    assert [one.done_at for one in record(workspace, ana).follow_ups] == [None]
    workspace.redo()
    assert record(workspace, ana) == after
    assert workspace.check() == []


def test_the_31st_comes_back_after_february(workspace: Workspace, clock: Clock, ana: int) -> None:
    number = add(workspace, ana, NewFollowUp(date(2026, 1, 31), repeats="1m"))
    days = []
    for _ in range(3):
        done = workspace.do(FinishFollowUp(number)).result
        number = done.next_id
        days.append(done.next_on.isoformat())
        clock.at(done.next_on.year, done.next_on.month, done.next_on.day)
    assert days == ["2026-02-28", "2026-03-31", "2026-04-30"]


def test_opened_again_and_done_again_it_leaves_no_second_next_one(workspace: Workspace, ana: int) -> None:
    number = add(workspace, ana, NewFollowUp(date(2026, 1, 30), repeats="1w"))
    for done in (True, True, False, True):
        workspace.do(FinishFollowUp(number, done=done))
    assert [one.due_on for one in record(workspace, ana).follow_ups if one.done_at is None] == ["2026-02-06"]


def test_put_off_it_keeps_its_rhythm_and_edited_it_begins_anew(workspace: Workspace, clock: Clock, ana: int) -> None:
    snoozed = add(workspace, ana, NewFollowUp(date(2026, 1, 26), repeats="1w"))  # a Monday
    edited = add(workspace, ana, NewFollowUp(date(2026, 1, 26), text="b", repeats="1w"))
    workspace.do(SnoozeFollowUp(snoozed, date(2026, 2, 3), time(15)))
    workspace.do(EditFollowUp(edited, NewFollowUp(date(2026, 2, 3), text="b")))
    clock.at(2026, 2, 3)
    assert kept(workspace, ana, snoozed).due_time == "15:00"
    assert workspace.do(FinishFollowUp(snoozed)).result.next_on == date(2026, 2, 9)  # Monday again
    assert workspace.do(FinishFollowUp(edited)).result.next_on == date(2026, 2, 10)  # Tuesday from now on


def test_a_contact_that_keeps_a_promise_is_one_step(workspace: Workspace, ana: int) -> None:
    number = add(workspace, ana, NewFollowUp(date(2026, 1, 30), text="ring", repeats="1w"))
    before = record(workspace, ana)
    outcome = workspace.do(LogInteraction(ana, "call_out", "agreed", finishes=number))
    after = record(workspace, ana)
    assert [(one.id, one.kind, one.note) for one in after.interactions] == [(outcome.result, "call_out", "agreed")]
    assert [(one.due_on, one.done_at is None) for one in after.follow_ups] == [
        ("2026-01-30", False),
        ("2026-02-06", True),
    ]
    workspace.undo()
    assert record(workspace, ana) == before
    workspace.redo()
    assert record(workspace, ana) == after


def test_a_contact_may_promise_the_next_one(workspace: Workspace, clock: Clock, ana: int) -> None:
    number = add(workspace, ana, NewFollowUp(date(2026, 1, 30), text="ring"))
    before = record(workspace, ana)
    at = datetime(2026, 1, 30, 16, 0).astimezone()
    done = workspace.do(
        FinishWithContact(number, "call_out", "no answer", at, NewFollowUp(date(2026, 2, 2), text="again"))
    ).result
    after = record(workspace, ana)
    assert done == FinishedFollowUp(ana, "Ana", None, None, 1, after.interactions[0].id)
    assert [(one.text, one.done_at is None) for one in after.follow_ups] == [("ring", False), ("again", True)]
    assert after.interactions[0].occurred_at == at.isoformat(timespec="seconds")
    workspace.undo()
    assert record(workspace, ana) == before


def test_somebody_elses_promise_is_not_kept_by_it(workspace: Workspace, stages: list[int], ana: int) -> None:
    eva = workspace.do(AddCustomer("Eva", stages[0])).result
    number = add(workspace, eva, NewFollowUp(date(2026, 1, 30)))
    with pytest.raises(RecordMissing):
        workspace.do(LogInteraction(ana, "visit", finishes=number))
    assert record(workspace, ana).interactions == ()


@pytest.mark.parametrize(
    "command",
    [
        EditFollowUp(99, NewFollowUp(date(2026, 2, 1))),
        SnoozeFollowUp(99, date(2026, 2, 1)),
        FinishFollowUp(99),
        DeleteFollowUp(99),
        FinishWithContact(99, "visit"),
        AddFollowUp(99, NewFollowUp(date(2026, 2, 1))),
    ],
)
def test_what_is_gone_is_said_to_be(workspace: Workspace, command: FinishFollowUp) -> None:
    with pytest.raises(RecordMissing):
        workspace.do(command)
    assert workspace.undo_state().undo is None
