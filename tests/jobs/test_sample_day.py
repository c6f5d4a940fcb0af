"""A day in the sample shop: what is waiting, who is stuck, and that all that the records can hold is shown."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.conftest import Clock
from tracker.domain.consent import Channel, ConsentState
from tracker.domain.contacts import fold
from tracker.domain.customer_filter import filter_from_json
from tracker.domain.duplicates import Why
from tracker.domain.followups import Promise
from tracker.domain.sources import SHIPPED_SOURCES
from tracker.jobs.sample.languages import words_of
from tracker.jobs.sample_shop import FillSampleShop, create_sample_shop
from tracker.queries.customer_table import count_customers
from tracker.queries.duplicate_pairs import duplicate_pairs
from tracker.queries.today import today
from tracker.storage.fetch import fetch_rows
from tracker.storage.own_fields import read_fields
from tracker.storage.tables import (
    Consent,
    Customer,
    CustomValue,
    FollowUp,
    FollowUpRule,
    Interaction,
    LeadSource,
    Segment,
    Stage,
)
from tracker.workspace import Workspace

DAY = "2026-01-31"
KEPT_IN_TRASH = 30  # days


@pytest.fixture(params=["en", "cs", "zh_TW"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def sample(tmp_path: Path, clock: Clock, language: str) -> Iterator[Workspace]:
    path = tmp_path / "sample.regulars"
    create_sample_shop(path, language=language, clock=clock)
    workspace = Workspace(path, clock=clock)
    yield workspace
    workspace.close()


@pytest.mark.parametrize("month", [1, 4, 8, 11])
def test_a_days_work_can_be_done_in_a_day(tmp_path: Path, clock: Clock, month: int) -> None:
    clock.at(2026, month, 18)
    path = tmp_path / "sample.regulars"
    create_sample_shop(path, seed=month, clock=clock)
    workspace = Workspace(path, clock=clock)
    day = today(clock.now)
    workspace.close()
    assert 3 <= day.overdue.count <= 10
    assert 5 <= day.due.count <= 12
    assert 10 <= day.ahead.count <= 25
    assert 3 <= day.stuck.count <= 20
    assert all(14 < one.days < 200 for one in day.stuck.rows)
    assert 1 <= day.keep_in_touch.count <= 15
    assert len({one.on for one in day.birthdays.rows}) >= 3
    assert day.week.contacts.before > 5


def test_promises_are_of_every_kind(sample: Workspace) -> None:
    rows = fetch_rows(FollowUp.select(FollowUp.kind, FollowUp.due_time, FollowUp.repeats, FollowUp.done_at))
    assert {row[0] for row in rows} == set(Promise)
    waiting = [row for row in rows if row[3] is None]
    assert 3 <= sum(1 for _, due_time, *_ in waiting if due_time) < len(waiting)
    assert 3 <= sum(1 for _, _, repeats, _ in waiting if repeats) < len(waiting) / 2
    assert any(repeats and done for *_, repeats, done in rows)


def test_rules_have_promised_things(sample: Workspace) -> None:
    stages = dict(fetch_rows(Stage.select(Stage.id, Stage.position)))
    rules = fetch_rows(FollowUpRule.select(FollowUpRule.id, FollowUpRule.stage, FollowUpRule.text))
    assert [stages[stage] for _, stage, _ in rules] == [2, 3]
    for rule, _, text in rules:
        made = fetch_rows(FollowUp.select(FollowUp.text, FollowUp.done_at).where(FollowUp.rule == rule))
        assert {row[0] for row in made} == {text}
        assert sum(1 for row in made if row[1]) > 10
    rhythms = fetch_rows(Stage.select(Stage.touch_days).where(Stage.touch_days.is_null(False)))
    assert len(rhythms) == 2


def test_letters_have_a_direction(sample: Workspace) -> None:
    count = Counter(fetch_rows(Interaction.select(Interaction.kind, Interaction.direction)))
    assert {kind: {way for other, way in count if other == kind} for kind, _ in count} == {
        "call_in": {"in"},
        "call_out": {"out"},
        "email": {"in", "out"},
        "message": {"in", "out"},
        "visit": {""},
        "note": {""},
    }


def test_consent_was_asked_of_most(sample: Workspace) -> None:
    answers = fetch_rows(
        Consent.select(Consent.channel, Consent.state, Consent.given_on, Consent.how, Customer.created_at).join(
            Customer
        )
    )
    states = Counter((channel, state) for channel, state, *_ in answers)
    for channel in (Channel.EMAIL, Channel.PHONE):
        assert states[channel, ConsentState.YES] > 60
        assert states[channel, ConsentState.NO] > 2
        assert states[channel, ConsentState.WITHDRAWN] > 2
    assert all(created[:10] <= given <= DAY and how for _, _, given, how, created in answers)


def test_records_are_filled_in_part(sample: Workspace, language: str) -> None:
    words = words_of(language)
    for column, known in (("persona", words.personas), ("language", words.languages.values())):
        filled = Counter(row[0] for row in fetch_rows(Customer.select(getattr(Customer, column))))
        assert filled.keys() - {""} <= set(known)
        assert 100 < filled[""] < 290
    fields = {field.name: field for field in read_fields()}
    assert list(fields) == [words.frame_field, words.newsletter_field]
    values = fetch_rows(CustomValue.select(CustomValue.field, CustomValue.value))
    by_field = {name: Counter(value for field, value in values if field == one.id) for name, one in fields.items()}
    assert set(by_field[words.frame_field]) == set(words.frame_sizes)
    assert set(by_field[words.newsletter_field]) == {"yes", "no"}
    assert all(50 < count.total() < 250 for count in by_field.values())


def test_people_lead_to_each_other(sample: Workspace, language: str) -> None:
    columns = (Customer.id, Customer.source, Customer.company, Customer.referred_by, Customer.works_for)
    people = {row[0]: row for row in fetch_rows(Customer.select(*columns))}
    names = dict(fetch_rows(Customer.select(Customer.id, Customer.name)))
    word_of_mouth = words_of(language).sources[0]
    sent = [row for row in people.values() if row[3]]
    assert len(sent) > 15
    assert all(row[1] == word_of_mouth and row[3] < row[0] for row in sent)
    staff = [row for row in people.values() if row[4]]
    assert len(staff) >= 2
    assert all(row[2] == names[row[4]] for row in staff)


def test_the_list_of_sources_has_each_once(sample: Workspace, language: str) -> None:
    listed = [row[0] for row in fetch_rows(LeadSource.select(LeadSource.name).order_by(LeadSource.position))]
    assert listed[: len(SHIPPED_SOURCES[language])] == list(SHIPPED_SOURCES[language])
    assert set(words_of(language).sources) <= set(listed)
    assert len({fold(name) for name in listed}) == len(listed) == 9


def test_segments_hold_somebody(sample: Workspace, clock: Clock) -> None:
    segments = fetch_rows(Segment.select(Segment.filter))
    assert len(segments) == 3
    for (text,) in segments:
        meant = filter_from_json(text)
        assert not meant.unknown
        assert 0 < count_customers(meant, clock.now.date()) < 200


def test_some_were_entered_twice(sample: Workspace) -> None:
    scan = duplicate_pairs()
    assert 3 <= scan.total < 20
    sure = [pair for pair in scan.pairs if {Why.PHONE, Why.EMAIL} & set(pair.why)]
    assert 3 <= len(sure) <= 5


def test_two_lie_in_the_trash(sample: Workspace) -> None:
    trashed = [row[0] for row in fetch_rows(Customer.select(Customer.trashed_at)) if row[0]]
    assert len(trashed) == 2
    oldest = date.fromisoformat(DAY) - timedelta(days=KEPT_IN_TRASH)
    assert all(oldest.isoformat() < at[:10] < DAY for at in trashed)


def test_filling_again_adds_people_only(sample: Workspace, language: str) -> None:
    lists = (FollowUpRule, LeadSource, Segment, Stage)
    before = [fetch_rows(table.select()) for table in lists]
    sample.do(FillSampleShop(50, seed=2, language=language))
    assert [fetch_rows(table.select()) for table in lists] == before
    assert len(read_fields()) == 2
    assert sample.check() == []
