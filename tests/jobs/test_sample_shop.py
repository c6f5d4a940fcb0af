"""The sample shop: the same for the same numbers, sound, and alike to a shop that people run."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Clock
from tests.reports.reading import column
from tracker.domain.changes import UndoState
from tracker.domain.errors import Cancelled, FileExists, SettingUnknown
from tracker.domain.interactions import LeftReason
from tracker.domain.money import currency_of
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.jobs.sample.languages import words_of
from tracker.jobs.sample_shop import FillSampleShop, create_sample_shop
from tracker.queries.board import board_columns
from tracker.queries.customers import find_customers
from tracker.queries.raw_rows import all_interactions, all_moves
from tracker.queries.reporting import all_stages
from tracker.queries.reports import read_report
from tracker.queries.shop import shop_facts
from tracker.reports.report import Report, ReportName
from tracker.storage.fetch import fetch_rows
from tracker.storage.tables import JOURNALLED, Customer, Email, FollowUp, Interaction, Phone, ShopSetting, StageMove
from tracker.workspace import Workspace

LANGUAGES = ("en", "cs", "zh_TW")
TODAY = "2026-01-31"
TRASHED = 2


@contextmanager
def sample_shop(path: Path, clock: Clock, **facts: Any) -> Iterator[Workspace]:
    create_sample_shop(path, clock=clock, **facts)
    workspace = Workspace(path, clock=clock)
    try:
        yield workspace
    finally:
        workspace.close()


@pytest.fixture
def sample(tmp_path: Path, clock: Clock) -> Iterator[Workspace]:
    with sample_shop(tmp_path / "sample.regulars", clock) as workspace:
        yield workspace


def dump() -> list[list[tuple[object, ...]]]:
    """Return every row but the one that tells two files apart."""
    tables = [table.select().order_by(table.id) for table in JOURNALLED if table is not ShopSetting]
    return [fetch_rows(ShopSetting.select().where(ShopSetting.name != "uid")), *map(fetch_rows, tables)]


def funnel() -> Report:
    return read_report(ReportName.FUNNEL, Scope(Period(), date.fromisoformat(TODAY)))


def test_the_same_numbers_make_the_same_shop(tmp_path: Path, clock: Clock) -> None:
    made = []
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        with sample_shop(tmp_path / f"{name}.regulars", clock, customers=40, seed=seed):
            made.append(dump())
    assert made[0] == made[1]
    assert made[0] != made[2]


@pytest.mark.parametrize("stage_set", ["awareness", "reach"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sound_shop_of_three_hundred(tmp_path: Path, clock: Clock, language: str, stage_set: str) -> None:
    path = tmp_path / "sample.regulars"
    with sample_shop(path, clock, language=language, stage_set=stage_set) as workspace:
        assert workspace.check() == []
        facts = shop_facts()
        assert facts.name == words_of(language).shop
        assert facts.settings["currency"] == currency_of(language)
        assert Customer.select().count() == 300
        assert funnel().figure("known").value == 300 - TRASHED
        assert all(column.count for column in board_columns())
        notes = [talk.note for talk in all_interactions()]
        assert max(notes.count(note) for note in set(notes)) < len(notes) * 0.04
        assert not any("{" in note for note in notes)


def test_a_fresh_sample_shop_has_nothing_to_undo(sample: Workspace) -> None:
    assert sample.undo_state() == UndoState()


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_funnel_narrows_as_in_life(tmp_path: Path, clock: Clock, seed: int) -> None:
    with sample_shop(tmp_path / "sample.regulars", clock, customers=1500, seed=seed):
        report = funnel()
    shares = [share or 0 for share in column(report, "from_start")]
    for share, wanted in zip(shares, (1, 0.67, 0.42, 0.26, 0.08), strict=True):
        assert share == pytest.approx(wanted, abs=0.05)
    assert report.figure("cohort").value == 1500 - 120 - TRASHED
    assert (column(report, "back")[2] or 0) > 0
    assert (report.figure("archived").value or 0) > 0


def test_customers_drift(sample: Workspace) -> None:
    stages = {stage.id: stage.position for stage in all_stages()}
    moves = all_moves()
    inside = [(stages[move.from_stage], stages[move.to_stage]) for move in moves if move.from_stage and move.to_stage]
    assert sum(1 for start, end in inside if end < start) > 10
    assert sum(1 for start, end in inside if end > start + 1) > 10
    assert {move.reason for move in moves if move.to_stage is None} == set(LeftReason)
    causes = [move.cause for move in moves]
    assert causes.count("opening") == 24
    assert causes.count("won_back") > 3


def test_what_happened_lies_in_the_last_eighteen_months(sample: Workspace, clock: Clock) -> None:
    now = clock.now.isoformat()
    talks, moves = all_interactions(), all_moves()
    happened = [talk.occurred_at for talk in talks] + [move.occurred_at for move in moves]
    typed = [talk.recorded_at for talk in talks] + [move.recorded_at for move in moves]
    assert max(happened) <= max(typed) <= now
    assert all(talk.recorded_at >= talk.occurred_at for talk in talks)
    assert date.fromisoformat(min(happened)[:10]) == date(2025, 8, 1) - timedelta(days=365)
    hours = {int(moment[11:13]) for moment in happened}
    assert (min(hours), max(hours)) == (9, 17)
    assert all(date.fromisoformat(moment[:10]).weekday() != 6 for moment in happened)
    done = [row[0] for row in fetch_rows(FollowUp.select(FollowUp.done_at).where(FollowUp.done_at.is_null(False)))]
    assert max(done) <= now
    archived = fetch_rows(Customer.select(Customer.archived_on).where(Customer.archived_on.is_null(False)))
    assert archived
    assert max(row[0] for row in archived) <= TODAY


def test_newcomers_come_in_spring_and_grow(tmp_path: Path, clock: Clock) -> None:
    with sample_shop(tmp_path / "sample.regulars", clock, customers=3000):
        came = [move.occurred_at[:7] for move in all_moves() if move.cause == "create"]
    assert came.count("2025-05") > 1.8 * came.count("2025-01")
    assert came.count("2025-10") > 1.1 * came.count("2024-10")


def test_every_promise_follows_a_contact(sample: Workspace) -> None:
    open_ones = fetch_rows(FollowUp.select(FollowUp.due_on, FollowUp.created_at).where(FollowUp.done_at.is_null()))
    assert all(created[:10] <= day for day, created in open_ones)
    assert FollowUp.select().where(FollowUp.done_at.is_null(False)).count() > 100


def test_people_can_be_found_and_reached(tmp_path: Path, clock: Clock) -> None:
    with sample_shop(tmp_path / "sample.regulars", clock, language="cs"):
        assert all(row[0] for row in fetch_rows(Phone.select(Phone.normal)))
        typed, address = fetch_rows(Phone.select(Phone.typed))[0][0], fetch_rows(Email.select(Email.address))[0][0]
        assert find_customers(typed)
        assert find_customers(address)
        assert {address.split("@")[1] for (address,) in fetch_rows(Email.select(Email.address))} <= {
            "example.cz",
            "example.tw",
            "example.com",
        }
        names = [row[0] for row in fetch_rows(Customer.select(Customer.name))]
        assert any(name.endswith("ová") for name in names)
        assert any("一" <= name[0] <= "龥" for name in names)
        assert len(set(names)) > 290


def test_the_latest_are_on_top_of_their_columns(sample: Workspace) -> None:
    for stage in board_columns():
        since = [card.stage_since for card in stage.cards]
        assert since == sorted(since, reverse=True)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("group", ["call_in", "call_out", "visit", "written_in", "written_out", "note"])
def test_there_is_enough_to_say(language: str, group: str) -> None:
    words = words_of(language)
    lines = [line for phase in words.talks[group] for line in phase]
    said = {line.format(bike=bike, part=part) for line in lines for bike in words.bikes for part in words.parts}
    assert len(said) >= 40


def test_one_customer_is_enough(tmp_path: Path, clock: Clock) -> None:
    with sample_shop(tmp_path / "sample.regulars", clock, customers=1) as workspace:
        assert workspace.check() == []
        assert funnel().figure("known").value == 1


@pytest.mark.parametrize("hour", [0, 9, 10, 23])
def test_any_hour_of_a_sunday_or_monday_will_do(tmp_path: Path, clock: Clock, hour: int) -> None:
    for day in (1, 2):
        clock.at(2026, 2, day, hour)
        with sample_shop(tmp_path / f"{day}.regulars", clock, customers=60) as workspace:
            assert workspace.check() == []
            assert max(talk.recorded_at for talk in all_interactions()) <= clock.now.isoformat()


def test_filling_a_shop_in_use_is_one_step(workspace: Workspace, stages: list[int]) -> None:
    before = dump()
    outcome = workspace.do(FillSampleShop(20))
    assert outcome.result == 20
    assert workspace.check() == []
    workspace.undo()
    assert dump() == before


def test_it_can_be_stopped(workspace: Workspace) -> None:
    with pytest.raises(Cancelled):
        workspace.do(FillSampleShop(20), progress=lambda done, total: done < total / 2)
    assert StageMove.select().count() == Interaction.select().count() == 0


def _unknown_language(path: Path) -> None:
    create_sample_shop(path, language="xx")


def _unknown_stage_set(path: Path) -> None:
    create_sample_shop(path, stage_set="xx")


@pytest.mark.parametrize("make", [_unknown_language, _unknown_stage_set])
def test_what_does_not_ship_leaves_no_file(tmp_path: Path, make: Callable[[Path], None]) -> None:
    with pytest.raises(SettingUnknown):
        make(tmp_path / "sample.regulars")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_stays(shop: Path) -> None:
    before = shop.read_bytes()
    with pytest.raises(FileExists):
        create_sample_shop(shop)
    assert shop.read_bytes() == before
