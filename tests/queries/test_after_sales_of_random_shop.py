"""Going quiet and satisfaction of a shop that lived, counted again from the raw rows of its file."""

from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.check_in_records import RawCheckIn
from tests.conftest import Clock
from tests.recount_quiet import recount_quiet
from tests.recount_satisfaction import recount_satisfaction
from tests.reports.against_recount import asked_of
from tests.reports.telling import check_told
from tests.sales_records import RawLine, RawSale, RawSales
from tracker.commands.base import Command
from tracker.commands.check_ins import CheckIn, PutOffCheckIn
from tracker.commands.customers import AddCustomer, ArchiveCustomers, DeleteCustomers
from tracker.commands.followups import NewFollowUp
from tracker.commands.merges import MergeCustomers
from tracker.commands.moves import MoveCustomers
from tracker.commands.sales import CorrectSale, RecordSale, RefundSale
from tracker.commands.stages import SetUpShop
from tracker.domain.customer_filter import CustomerFilter
from tracker.domain.errors import TrackerError
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.domain.sale_lines import NewLine
from tracker.domain.sales import NewSale
from tracker.queries.after_sales import going_quiet
from tracker.queries.reports import read_report
from tracker.queries.shop import shop_facts
from tracker.reports.report import ReportName
from tracker.storage.tables import database
from tracker.workspace import Workspace, create_shop

ACTS = st.lists(st.tuples(st.integers(0, 9), st.integers(1, 4), st.integers(0, 5), st.integers(0, 40)), max_size=25)
SOURCES = ("fair", "")


def rows_of(statement: str) -> list[tuple[Any, ...]]:
    return list(database.execute_sql(statement).fetchall())


def command_of(act: tuple[int, int, int, int], clock: Clock, stages: list[int]) -> Command:
    what, who, some, days = act
    day = clock.now.date() - timedelta(days=days)
    promise = NewFollowUp(clock.now.date()) if days % 2 else None
    commands: dict[int, Command] = {
        4: CorrectSale(some + 1, None),
        5: RefundSale(some + 1),
        6: CheckIn(who, some or None, asked_at=clock.now - timedelta(days=days), follow_up=promise),
        7: PutOffCheckIn(who, promise),
        8: MoveCustomers((who,), stages[some % 3] if some else None),
        9: (ArchiveCustomers((who,)), DeleteCustomers((who,)), MergeCustomers(who, some % 4 + 1))[days % 3],
    }
    at = datetime.combine(day, time(12)).astimezone()
    return commands.get(what, RecordSale(NewSale(who, (NewLine(amount_minor=some),), at)))


def raw_sales(kept: set[int]) -> RawSales:
    lines: dict[int, list[RawLine]] = {}
    for sale, amount in database.execute_sql("SELECT sale_id, amount_minor FROM sale_line"):
        lines.setdefault(sale, []).append(RawLine(amount))
    found = database.execute_sql("SELECT id, customer_id, substr(occurred_at, 1, 10), kind, voided FROM sale")
    return RawSales(
        tuple(
            RawSale(id_, who, date.fromisoformat(on).toordinal(), tuple(lines[id_]), kind, bool(voided))
            for id_, who, on, kind, voided in found
            if who in kept
        )
    )


def raw_checks(kept: set[int]) -> list[RawCheckIn]:
    found = database.execute_sql(
        "SELECT id, customer_id, substr(asked_at, 1, 10), score, interaction_id, follow_up_id FROM check_in"
    )
    return [
        RawCheckIn(id_, who, date.fromisoformat(on).toordinal(), score, talk is not None, promise is not None)
        for id_, who, on, score, talk, promise in found
        if who in kept
    ]


def raw_away(day: date) -> set[int]:
    moves = database.execute_sql(
        "SELECT customer_id, to_stage_id, occurred_at FROM stage_move ORDER BY occurred_at, id"
    )
    latest = {who: stage for who, stage, at in moves if date.fromisoformat(at[:10]) <= day}
    archived = database.execute_sql("SELECT id, archived_on FROM customer WHERE archived_on IS NOT NULL")
    return {who for who, stage in latest.items() if stage is None} | {
        who for who, on in archived if date.fromisoformat(on) <= day
    }


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS, back=st.integers(0, 40), later=st.sampled_from([0, 60, 500]))
def test_both_reports_are_what_a_recount_of_the_raw_rows_gives(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[int, int, int, int]], back: int, later: int
) -> None:
    clock, path = Clock(), tmp_path_factory.mktemp("random") / "shop.regulars"
    create_shop(path, SetUpShop(), clock=clock)
    workspace = Workspace(path, clock=clock)
    try:
        stages = [stage.id for stage in shop_facts().stages]
        for number in range(4):
            source = SOURCES[number % 2]
            workspace.do(AddCustomer(f"p{number}", stages[0], clock.now.date() - timedelta(days=90), source=source))
        for act in acts:
            clock.pass_days(1)
            with suppress(TrackerError):
                workspace.do(command_of(act, clock, stages))
        assert workspace.check() == []
        clock.pass_days(later)
        day = clock.now.date() - timedelta(days=back)
        scope = Scope(Period(), day)
        for among, only in (("1", CustomerFilter()), ("source = 'fair'", CustomerFilter(sources=("fair",)))):
            kept = {
                int(str(row[0])) for row in rows_of(f"SELECT id FROM customer WHERE trashed_at IS NULL AND {among}")
            }
            asked = replace(scope, only=only)
            quiet = recount_quiet(raw_sales(kept), raw_away(day), asked_of(scope))
            check_told(read_report(ReportName.QUIET, asked), quiet)
            check_told(
                read_report(ReportName.SATISFACTION, asked), recount_satisfaction(raw_checks(kept), asked_of(scope))
            )
        _today_says_the_same(clock.now.date())
    finally:
        workspace.close()


def _today_says_the_same(day: date) -> None:
    """Compare with the list of Today, but for those who are being seen to."""
    report = read_report(ReportName.QUIET, Scope(Period(), day))
    found, long_gone = going_quiet(day, 99)
    seen_to = {
        row[0]
        for row in rows_of(
            "SELECT id FROM customer WHERE next_due IS NOT NULL"
            f" OR last_contact_at >= '{(day - timedelta(days=7)).isoformat()}'"
        )
    }
    quiet = [int(row.key) for row in report.table("customers").rows]
    assert [row.customer_id for row in found.rows] == [who for who in quiet if who not in seen_to]
    assert found.count == len(found.rows)
    assert long_gone == report.figure("gone").value
