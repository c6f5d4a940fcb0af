"""Reports of a shop that lived: random commands, merges, openings and undos, counted again from the raw rows."""

from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import Clock
from tests.queries.test_reporting import raw_archived
from tests.random_commands import command_for
from tests.recount import Entry
from tests.recount_stays import RawShop, recount_report
from tests.reports.against_recount import asked_of, compare_with_recount
from tests.reports.test_every_report import check_numbers
from tests.reports.test_stay_reports import NAMES
from tracker.commands.customers import AddCustomer
from tracker.commands.import_history import ImportStageHistory
from tracker.commands.interactions import LogInteraction
from tracker.commands.merges import MergeCustomers, UnmergeCustomers
from tracker.commands.moves import MoveCustomers
from tracker.commands.stages import EditStage, SetUpShop
from tracker.domain.customer_filter import CustomerFilter
from tracker.domain.errors import TrackerError
from tracker.domain.imports import StageHistoryRow
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.queries.reporting import all_stages
from tracker.queries.reports import read_report
from tracker.queries.shop import shop_facts
from tracker.storage.tables import database
from tracker.workspace import Workspace, create_shop

KINDS = (7, 7, 7, 7, 8, 9, 10, 10, 11, 5, 4, 6, 17, 12)  # mostly moves; also notes, trash, archive, stages removed
MERGE, UNMERGE, UNDO, LEAVE, COME_BACK, LIMIT = range(100, 106)
ACTS = st.lists(
    st.tuples(
        st.sampled_from([*KINDS, MERGE, MERGE, UNMERGE, UNDO, LEAVE, LEAVE, COME_BACK, LIMIT]),
        st.integers(1, 7),
        st.integers(0, 5),
        st.integers(0, 12),
    ),
    max_size=30,
)
OPENED = ("opened", "gone")
REASONS = ("price", "competitor", "", "moved to Brno")


def raw_shop(among: str = "trashed_at IS NULL") -> RawShop:
    """Read what the shop file holds of everybody outside the trash, entries numbered in the order they happened."""
    rows = database.execute_sql(
        "SELECT customer_id, to_stage_id, occurred_at, cause, reason FROM stage_move"
        f" JOIN customer ON customer.id = customer_id WHERE {among} ORDER BY occurred_at, stage_move.id"
    ).fetchall()
    entries = [
        Entry(customer, number, to_stage, date.fromisoformat(at[:10]).toordinal(), cause)
        for number, (customer, to_stage, at, cause, _) in enumerate(rows, start=1)
    ]
    reasons = {number: reason for number, (_, to_stage, *_, reason) in enumerate(rows, start=1) if to_stage is None}
    spoken = [
        (customer, date.fromisoformat(at[:10]).toordinal())
        for customer, at in database.execute_sql("SELECT customer_id, occurred_at FROM interaction")
    ]
    return RawShop(entries, all_stages(), raw_archived(), reasons, spoken)


def act_on(workspace: Workspace, act: tuple[int, int, int, int], stages: list[int], clock: Clock) -> None:
    """Do what four numbers say; what is refused is not done."""
    what, who, where, days = act
    with suppress(TrackerError):
        if what == MERGE:
            workspace.do(MergeCustomers(who, where + 1))
        elif what == UNMERGE:
            workspace.do(UnmergeCustomers(where // 2 + 1))
        elif what == UNDO:
            workspace.undo()
        elif what == LEAVE:
            workspace.do(MoveCustomers((who,), None, reason=REASONS[where % len(REASONS)]))
        elif what == COME_BACK:
            workspace.do(MoveCustomers((who,), stages[where % len(stages)]))
        elif what == LIMIT:
            workspace.do(EditStage(stages[where % len(stages)], limit_days=days + 1))
        else:
            workspace.do(command_for(act, stages, clock))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS, back=st.integers(0, 20), span=st.none() | st.integers(0, 30), later=st.integers(0, 20))
def test_every_report_is_what_a_recount_of_the_raw_rows_gives(
    tmp_path_factory: pytest.TempPathFactory,
    acts: list[tuple[int, int, int, int]],
    back: int,
    span: int | None,
    later: int,
) -> None:
    clock, path = Clock(), tmp_path_factory.mktemp("random") / "shop.regulars"
    create_shop(path, SetUpShop(), clock=clock)
    workspace = Workspace(path, clock=clock)
    stages = [stage.id for stage in shop_facts().stages]
    begun = clock.now.date() - timedelta(days=30)
    opened = StageHistoryRow(2, "opened", "Purchase", begun, "", None, "opening", "")
    gone = StageHistoryRow(3, "gone", "", begun, "", None, "opening", "")
    workspace.do(ImportStageHistory((opened, gone), "moves.csv"))
    for number in range(5):
        workspace.do(
            AddCustomer(
                f"p{number}",
                stages[number % 2],
                clock.now.date() - timedelta(days=20 + number),
                source=("fair", "")[number % 2],
            )
        )
    workspace.do(LogInteraction(4, "note", "x"))
    for act in acts:
        clock.pass_days(1)
        act_on(workspace, act, stages, clock)
    clock.pass_days(later)
    as_of = clock.now.date() - timedelta(days=back)
    scope = Scope(Period(None if span is None else as_of - timedelta(days=span), None), as_of)
    fair = replace(scope, only=CustomerFilter(sources=("fair",)))
    try:
        for asked, among in ((scope, ""), (fair, " AND source = 'fair'")):
            raw = raw_shop("trashed_at IS NULL" + among)
            for name in NAMES:
                report = read_report(name, asked)
                compare_with_recount(report, recount_report(name, raw, asked_of(asked)))
                check_numbers(report)
    finally:
        workspace.close()
