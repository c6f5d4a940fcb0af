"""Who is stuck, counted again from the raw log and the raw notes by plain loops."""
# ruff: noqa: DTZ001  Today takes wall times

from contextlib import suppress
from datetime import date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import Clock
from tests.random_commands import command_for
from tests.recount import percentile
from tracker.commands.customers import AddCustomer
from tracker.commands.import_history import ImportStageHistory
from tracker.commands.interactions import LogInteraction
from tracker.commands.moves import MoveCustomers
from tracker.commands.stages import EditStage, SetUpShop
from tracker.domain.errors import TrackerError
from tracker.domain.imports import StageHistoryRow
from tracker.queries.shop import shop_facts
from tracker.queries.today import today
from tracker.storage.tables import database
from tracker.workspace import Workspace, create_shop

MOVES = (7, 7, 7, 8, 9, 10, 10, 11, 5, 4, 6, 17)  # as for the reports: mostly moves
OPENINGS = ("opening", "set_change")
ACTS = st.lists(
    st.tuples(st.sampled_from(MOVES), st.integers(1, 6), st.integers(0, 5), st.integers(0, 12)), max_size=25
)


def recounted(day: date) -> tuple[dict[int, float], dict[int, int]]:
    """Return the limit of each stage, and the days in their stage of everybody who is stuck."""
    ordinal = day.toordinal()
    trashed = {row[0] for row in database.execute_sql("SELECT id FROM customer WHERE trashed_at IS NOT NULL")}
    archived = {row[0] for row in database.execute_sql("SELECT id FROM customer WHERE archived_on IS NOT NULL")}
    logs: dict[int, list[tuple[int | None, int, str]]] = {}
    for customer, stage, at, cause in database.execute_sql(
        "SELECT customer_id, to_stage_id, occurred_at, cause FROM stage_move ORDER BY occurred_at, id"
    ):
        if customer not in trashed:
            logs.setdefault(customer, []).append((stage, date.fromisoformat(at[:10]).toordinal(), cause))
    lengths: dict[int | None, list[int]] = {}
    for log in logs.values():
        for (stage, entered, cause), (_, left, _) in zip(log, log[1:], strict=False):
            if cause not in OPENINGS:
                lengths.setdefault(stage, []).append(left - entered)
    limits = {}
    for stage, own in database.execute_sql("SELECT id, limit_days FROM stage WHERE NOT removed"):
        limits[stage] = own or max(14, percentile(lengths.get(stage, []), 0.75) or 0)
    spoken: dict[int, list[int]] = {}
    for customer, at in database.execute_sql("SELECT customer_id, occurred_at FROM interaction"):
        spoken.setdefault(customer, []).append(date.fromisoformat(at[:10]).toordinal())
    stuck = {}
    for customer, log in logs.items():
        stage, entered, _ = log[-1]
        if stage is None or customer in archived:
            continue
        recent = any(ordinal - spoke <= limits[stage] / 2 for spoke in spoken.get(customer, []))
        if ordinal - entered > limits[stage] and not recent:
            stuck[customer] = ordinal - entered
    return limits, stuck


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    acts=ACTS, later=st.integers(0, 40), notes=st.lists(st.tuples(st.integers(1, 6), st.integers(0, 40)), max_size=5)
)
def test_stuck_is_what_a_recount_gives(
    tmp_path_factory: pytest.TempPathFactory,
    acts: list[tuple[int, int, int, int]],
    later: int,
    notes: list[tuple[int, int]],
) -> None:
    clock, path = Clock(), tmp_path_factory.mktemp("random") / "shop.regulars"
    create_shop(path, SetUpShop(), clock=clock)
    workspace = Workspace(path, clock=clock)
    stages = [stage.id for stage in shop_facts().stages]
    opening = StageHistoryRow(2, "opened", "Purchase", clock.now.date() - timedelta(days=30), "", None, "opening", "")
    workspace.do(ImportStageHistory((opening,), "moves.csv"))
    for number in range(6):
        workspace.do(AddCustomer(f"p{number}", stages[number % 2], clock.now.date() - timedelta(days=20 + 3 * number)))
    for act in acts:
        clock.pass_days(2)
        with suppress(TrackerError):
            workspace.do(command_for(act, stages, clock))
    clock.pass_days(later)
    for customer, ago in notes:
        at = (clock.now - timedelta(days=ago)).replace(hour=23)
        with suppress(TrackerError):
            workspace.do(LogInteraction(customer, "note" if ago % 2 else "visit", "x", at))
    found = today(clock.now)
    limits, stuck = recounted(clock.now.date())
    workspace.close()
    assert {limit.stage_id: limit.days for limit in found.limits} == pytest.approx(limits)
    assert {one.customer_id: one.days for one in found.stuck.rows} == stuck
    assert found.stuck.count == len(stuck)
    over = [one.days - one.limit_days for one in found.stuck.rows]
    assert over == sorted(over, reverse=True)


def stuck_on(workspace: Workspace, month: int, day: int) -> list[tuple[str, int, bool, float]]:
    found = workspace.read(lambda: today(datetime(2026, month, day, 9))).stuck
    return [(one.name, one.days, one.at_least, one.limit_days) for one in found.rows]


def test_more_than_14_days_and_more_than_7_without_a_word(
    workspace: Workspace, stages: list[int], clock: Clock
) -> None:
    ana = workspace.do(AddCustomer("Ana", stages[0])).result  # 31 January
    assert stuck_on(workspace, 2, 14) == []
    assert stuck_on(workspace, 2, 15) == [("Ana", 15, False, 14)]
    clock.at(2026, 2, 16)
    workspace.do(LogInteraction(ana, "note", "on holiday"))
    assert stuck_on(workspace, 2, 23) == []
    assert stuck_on(workspace, 2, 24) == [("Ana", 24, False, 14)]


def test_the_owners_own_limit_may_be_shorter(workspace: Workspace, stages: list[int]) -> None:
    workspace.do(AddCustomer("Ana", stages[0]))
    workspace.do(EditStage(stages[0], limit_days=3))
    assert stuck_on(workspace, 2, 3) == []
    assert stuck_on(workspace, 2, 4) == [("Ana", 4, False, 3)]


def test_an_opening_counts_from_when_it_is_known_and_sets_no_limit(workspace: Workspace, stages: list[int]) -> None:
    row = StageHistoryRow(2, "Old", "Purchase", date(2025, 1, 31), "", None, "opening", "")
    gone = StageHistoryRow(3, "Gone", "Purchase", date(2025, 1, 31), "", None, "opening", "")
    workspace.do(ImportStageHistory((row, gone), "moves.csv"))
    workspace.do(MoveCustomers((2,), stages[3]))
    assert stuck_on(workspace, 1, 31) == [("Old", 365, True, 14)]
