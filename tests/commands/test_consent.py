"""Consent by channel: four states, with a day and how."""

from datetime import date

import pytest

from tests.conftest import Clock
from tracker.commands.consent import SetConsent
from tracker.commands.customers import AddCustomer
from tracker.domain.consent import Channel, ConsentGiven, ConsentState, may_contact
from tracker.domain.errors import RecordMissing, SettingUnknown
from tracker.domain.record_errors import AnswerInFuture
from tracker.queries.customers import customer_record
from tracker.queries.history import record_changes
from tracker.workspace import Workspace


@pytest.fixture
def ana(workspace: Workspace, stages: list[int]) -> int:
    return int(workspace.do(AddCustomer("Ana", stages[0])).result)


def test_not_asked_is_not_yes() -> None:
    assert [may_contact(state) for state in ConsentState] == [True, False, False, False]


def test_an_answer_is_kept_with_its_day_and_how(workspace: Workspace, ana: int) -> None:
    assert customer_record(ana).consents == ()
    workspace.do(SetConsent(ana, Channel.EMAIL, ConsentState.YES, date(2026, 1, 20), " paper form "))
    workspace.do(SetConsent(ana, Channel.PHONE, ConsentState.NO))
    assert customer_record(ana).consents == (
        ConsentGiven("email", "yes", "2026-01-20", "paper form"),
        ConsentGiven("phone", "no", "2026-01-31", ""),
    )


def test_every_answer_stays_in_the_history(workspace: Workspace, ana: int, clock: Clock) -> None:
    workspace.do(SetConsent(ana, Channel.EMAIL, ConsentState.YES, how="paper form"))
    clock.pass_days(3)
    workspace.do(SetConsent(ana, Channel.EMAIL, ConsentState.WITHDRAWN, how="by phone"))
    workspace.do(SetConsent(ana, Channel.EMAIL, ConsentState.NOT_ASKED))
    assert customer_record(ana).consents == ()
    assert customer_record(ana).changed_at == clock().isoformat(timespec="seconds")
    told = [(change.what, change.before, change.after) for change in record_changes(ana)]
    assert told == [
        ("consent:email", "withdrawn 2026-02-03 by phone", ""),
        ("consent:email", "yes 2026-01-31 paper form", "withdrawn 2026-02-03 by phone"),
        ("consent:email", "", "yes 2026-01-31 paper form"),
    ]
    for _ in range(3):
        workspace.undo()
    assert record_changes(ana) == []


def test_what_nobody_can_have_said_is_refused(workspace: Workspace, ana: int) -> None:
    with pytest.raises(AnswerInFuture):
        workspace.do(SetConsent(ana, Channel.EMAIL, ConsentState.YES, date(2026, 2, 1)))
    with pytest.raises(SettingUnknown):
        workspace.do(SetConsent(ana, "pigeon", ConsentState.YES))
    with pytest.raises(SettingUnknown):
        workspace.do(SetConsent(ana, Channel.EMAIL, "perhaps"))
    with pytest.raises(RecordMissing):
        workspace.do(SetConsent(99, Channel.EMAIL, ConsentState.YES))


def test_the_same_answer_again_is_no_step(workspace: Workspace, ana: int) -> None:
    workspace.do(SetConsent(ana, Channel.POST, ConsentState.YES))
    assert workspace.do(SetConsent(ana, Channel.POST, ConsentState.YES)).step is None
    assert workspace.do(SetConsent(ana, Channel.EMAIL, ConsentState.NOT_ASKED)).step is None
