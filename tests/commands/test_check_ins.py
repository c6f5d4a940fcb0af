"""Satisfaction: asked, answered, put off, corrected."""

from datetime import date, datetime

import pytest

from tests.selling import sold
from tracker.commands.check_ins import CheckIn, EditCheckIn, PutOffCheckIn
from tracker.commands.customers import AddCustomer
from tracker.commands.followups import NewFollowUp
from tracker.domain.after_sales import AfterSales, ScoreUnknown
from tracker.domain.errors import RecordMissing
from tracker.queries.after_sales import after_sales
from tracker.queries.customers import customer_record
from tracker.workspace import Workspace

TODAY = date(2026, 1, 31)


@pytest.fixture
def ana(workspace: Workspace, stages: list[int]) -> int:
    return int(workspace.do(AddCustomer("Ana", stages[2])).result)


def seen(workspace: Workspace, customer: int) -> AfterSales:
    return workspace.read(lambda: after_sales(customer, TODAY))


def test_a_bad_score_and_its_follow_up_are_one_step(workspace: Workspace, ana: int) -> None:
    sale = sold(workspace, ana, date(2026, 1, 10))
    sold(workspace, ana, date(2026, 2, 10))  # to come: not what they were asked about
    promise = NewFollowUp(date(2026, 2, 1), text="the brake again")
    workspace.do(CheckIn(ana, 2, "  the brake squeaks ", follow_up=promise))
    (one,) = seen(workspace, ana).check_ins
    assert (one.score, one.words, one.is_asked, one.sale_id) == (2, "the brake squeaks", True, sale)
    assert (one.bought_on, one.follow_up_on) == (date(2026, 1, 10), date(2026, 2, 1))
    record = workspace.read(lambda: customer_record(ana))
    assert [(talk.kind, talk.note) for talk in record.interactions] == [("call_out", "the brake squeaks")]
    assert [one.text for one in record.follow_ups] == ["the brake again"]
    workspace.undo()
    assert seen(workspace, ana).check_ins == ()
    assert workspace.read(lambda: customer_record(ana)).follow_ups == ()


def test_no_answer_is_a_contact_without_a_score_and_putting_off_is_none(workspace: Workspace, ana: int) -> None:
    workspace.do(CheckIn(ana, None, channel="message", asked_at=datetime(2026, 1, 5, 9).astimezone()))
    workspace.do(PutOffCheckIn(ana, NewFollowUp(date(2026, 2, 3), text="ask")))
    workspace.do(PutOffCheckIn(ana))
    found = seen(workspace, ana).check_ins
    assert [(one.is_asked, one.score, one.follow_up_on) for one in found] == [
        (False, None, None),
        (False, None, date(2026, 2, 3)),
        (True, None, None),
    ]
    assert found[-1].asked_at.date() == date(2026, 1, 5)
    assert seen(workspace, ana).scores == ()
    assert len(workspace.read(lambda: customer_record(ana)).interactions) == 1


def test_a_score_is_corrected(workspace: Workspace, ana: int) -> None:
    number = int(workspace.do(CheckIn(ana, 1, "good")).result)
    workspace.do(EditCheckIn(number, 5))
    workspace.do(EditCheckIn(number, words="very good"))
    assert [(one.score, one.words) for one in seen(workspace, ana).scores] == [(5, "very good")]


@pytest.mark.parametrize("score", [0, 6, -1])
def test_there_are_five_scores(workspace: Workspace, ana: int, score: int) -> None:
    number = int(workspace.do(CheckIn(ana, 3)).result)
    with pytest.raises(ScoreUnknown):
        workspace.do(CheckIn(ana, score))
    with pytest.raises(ScoreUnknown):
        workspace.do(EditCheckIn(number, score))


def test_whoever_is_gone_is_not_asked(workspace: Workspace) -> None:
    for command in (CheckIn(9, 3), PutOffCheckIn(9), EditCheckIn(9, 3)):
        with pytest.raises(RecordMissing):
            workspace.do(command)
