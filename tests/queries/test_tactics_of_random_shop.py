"""Reports of what a shop tries: random commands through the workspace, counted again from the raw rows."""

from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import Clock
from tests.queries.test_report_of_random_shop import COME_BACK, LEAVE, MERGE, UNDO, UNMERGE, act_on
from tests.recount import Entry
from tests.recount_cohorts import recount_cohorts
from tests.recount_contacts import recount_contacts
from tests.recount_recipes import recount_recipes
from tests.recount_repeat import recount_repeat
from tests.recount_sales import recount_sales
from tests.recount_sources import recount_sources
from tests.recount_tactics import recount_tactics
from tests.recount_value import recount_value
from tests.reports.random_shops import asked_of
from tests.reports.telling import check_told
from tests.sales_records import RawLine, RawSale, RawSales
from tests.tactics_records import RawCampaign, RawContact, RawCost, RawStep, RawTactics, RawTick, RawTouch
from tracker.commands.campaigns import AddCampaign, AddCost, DeleteCampaign, EditCampaign
from tracker.commands.customers import AddCustomer, DeleteCustomers, EditCustomer
from tracker.commands.import_history import ImportStageHistory
from tracker.commands.interactions import EditInteraction, LogInteraction
from tracker.commands.moves import InsertMove, MoveCustomers
from tracker.commands.recipes import AddRecipeStep, RemoveRecipeStep, TickStep, UntickStep
from tracker.commands.sales import CorrectSale, RecordSale, RefundSale
from tracker.commands.sources import RenameSource
from tracker.commands.stages import EditStage, SetUpShop
from tracker.commands.touches import LinkCustomers, LinkInteraction, UnlinkCustomers
from tracker.domain.customer_filter import CustomerFilter
from tracker.domain.errors import TrackerError
from tracker.domain.imports import StageHistoryRow
from tracker.domain.interactions import Kind
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.domain.sale_lines import NewLine
from tracker.domain.sales import NewSale
from tracker.domain.stages import Stage
from tracker.queries.reporting import all_stages
from tracker.queries.reports import read_report
from tracker.queries.shop import shop_facts
from tracker.reports.report import ReportName
from tracker.storage.tables import database
from tracker.workspace import Workspace, create_shop

LIVED = (7, 7, 7, 8, 9, 10, 11, 5, 4, 6, 17, MERGE, UNMERGE, UNDO, LEAVE, COME_BACK)
TRIED = range(200, 212)
ACTS = st.lists(
    st.tuples(st.sampled_from([*LIVED, *TRIED, *TRIED]), st.integers(1, 7), st.integers(0, 5), st.integers(0, 12)),
    max_size=40,
)
SOURCES = ("fair", "flyer", "")
MONEY = (1, 5, 99, 12_345)


def command_of(act: tuple[int, int, int, int], stages: list[int], now: datetime) -> Any:
    """Return what a shop does about its tactics, chosen by four small numbers; some of it will be refused."""
    what, who, where, days = act
    then, today, other = now - timedelta(days=days), now.date(), where // 2 + 1
    day = then.date()
    return [
        LogInteraction(who, list(Kind)[where], "", occurred_at=then),
        LinkInteraction(other, who),
        LinkCustomers(other, (who, where + 1), day),
        [UnlinkCustomers(other, (who,)), DeleteCampaign(other), EditInteraction(who, occurred_at=then)][days % 3],
        AddCost(day, MONEY[where % 4], campaign_id=other if who % 2 else None, source=SOURCES[where % 2]),
        [
            EditCampaign(other, source=SOURCES[where % 3], ends_on=today),
            AddCampaign(f"c{who}", day, today if where % 2 else None, source=SOURCES[days % 3], planned_minor=days),
        ][who % 2],
        AddRecipeStep(stages[where % 2], "ring"),
        TickStep(who, where + 1),
        [UntickStep(who, where + 1), RemoveRecipeStep(where + 1), TickStep(who, other)][days % 3],
        [
            EditCustomer(who, source=SOURCES[where % 3]),
            RenameSource(where, f"way {days}"),
            EditStage(stages[where % len(stages)], customer_from=days % 2 == 0),
        ][days % 3],
        RecordSale(NewSale(who, (NewLine(amount_minor=MONEY[where % 4]),), then, other if days % 2 else None)),
        [RefundSale(where + 1, amount_minor=1, occurred_at=now), CorrectSale(where + 1)][days % 2],
    ][what - TRIED.start]


def day_of(text: str | None) -> int:
    return date.fromisoformat((text or "")[:10]).toordinal()


def rows_of(sql: str) -> list[tuple[Any, ...]]:
    return database.execute_sql(sql).fetchall()  # type: ignore[no-any-return]


def raw_tactics(kept: set[int], entries: dict[int, int]) -> RawTactics:
    """Read everything as it lies in the file, of these customers; entries: each one's number by its id."""
    kinds: dict[int | None, tuple[Any, ...]] = {
        row[0]: row for row in rows_of("SELECT id, customer_id, occurred_at, kind FROM interaction")
    }
    return RawTactics(
        sources=dict(rows_of("SELECT id, source FROM customer")),
        campaigns=tuple(
            RawCampaign(id_, name, source, day_of(starts), day_of(ends) if ends else None, planned)
            for id_, name, source, starts, ends, planned in rows_of(
                "SELECT id, name, source, starts_on, ends_on, planned_minor FROM campaign ORDER BY id"
            )
        ),
        costs=tuple(
            RawCost(day_of(day), amount, campaign, source)
            for day, amount, campaign, source in rows_of(
                "SELECT spent_on, amount_minor, campaign_id, source FROM cost_entry"
            )
        ),
        touches=tuple(
            RawTouch(id_, campaign, who, day_of(day), kinds[talk][3] if talk else None)
            for id_, campaign, who, day, talk in rows_of(
                "SELECT id, campaign_id, customer_id, touched_on, interaction_id FROM campaign_touch"
            )
            if who in kept
        ),
        contacts=tuple(RawContact(who, day_of(at), kind) for _, who, at, kind in kinds.values() if who in kept),
        steps=tuple(RawStep(*row) for row in rows_of("SELECT id, stage_id, removed FROM recipe_step")),
        ticks=tuple(
            RawTick(step, entries[entry], day_of(at))
            for step, entry, at in rows_of("SELECT step_id, entry_id, ticked_at FROM recipe_tick")
            if entry in entries
        ),
    )


def raw_sales(kept: set[int]) -> RawSales:
    """Read the ledger as it lies in the file, of these customers."""
    lines: dict[int, list[RawLine]] = {}
    for sale, product, quantity, amount in rows_of(
        "SELECT sale_id, product_id, quantity_milli, amount_minor FROM sale_line ORDER BY position"
    ):
        lines.setdefault(sale, []).append(RawLine(amount, product, quantity))
    return RawSales(
        tuple(
            RawSale(id_, who, day_of(at), tuple(lines[id_]), kind, bool(voided), campaign)
            for id_, who, at, kind, voided, campaign in rows_of(
                "SELECT id, customer_id, occurred_at, kind, voided, campaign_id FROM sale"
            )
            if who in kept
        )
    )


def check_reports(scope: Scope, stages: list[Stage], wanted: tuple[str, ...]) -> None:
    """Compare every report with the raw rows of whom a scope means. wanted: the sources it is narrowed to."""
    among = " AND source IN ('')".replace("''", ",".join(f"'{one}'" for one in wanted)) if wanted else ""
    kept = {row[0] for row in rows_of(f"SELECT id FROM customer WHERE trashed_at IS NULL{among}")}
    log = rows_of("SELECT id, customer_id, to_stage_id, occurred_at, cause FROM stage_move ORDER BY occurred_at, id")
    log = [row for row in log if row[1] in kept]
    number = {row[0]: place for place, row in enumerate(log, start=1)}
    entries = [Entry(who, number[id_], to, day_of(at), cause) for id_, who, to, at, cause in log]
    aside = rows_of("SELECT id, archived_on FROM customer WHERE archived_on IS NOT NULL")
    archived = {who: day_of(day) for who, day in aside if who in kept}
    tactics, sold, asked = raw_tactics(kept, number), raw_sales(kept), asked_of(scope)
    for name, again in (
        (ReportName.SOURCES, recount_sources(entries, stages, tactics, sold, asked, wanted)),
        (ReportName.VALUE, recount_value(entries, stages, tactics, sold, asked, wanted)),
        (ReportName.TACTICS, recount_tactics(entries, stages, tactics, sold, asked)),
        (ReportName.COHORTS, recount_cohorts(entries, stages, asked)),
        (ReportName.CONTACTS, recount_contacts(entries, stages, archived, tactics.contacts, asked)),
        (ReportName.SALES, recount_sales(sold, asked)),
        (ReportName.REPEAT, recount_repeat(sold, asked)),
        (ReportName.RECIPES, recount_recipes(entries, stages, tactics, asked)),
    ):
        check_told(read_report(name, scope), again)


def begin(workspace: Workspace, today: date, stages: list[int]) -> None:
    """Add customers, two campaigns and a recipe."""
    long_ago = today - timedelta(days=60)
    opened = StageHistoryRow(2, "opened", "Purchase", long_ago, "", None, "opening", "")
    workspace.do(ImportStageHistory((opened,), "moves.csv"))
    for number in range(5):
        workspace.do(
            AddCustomer(f"p{number}", stages[number % 2], long_ago + timedelta(days=number), source=SOURCES[number % 3])
        )
    workspace.do(AddCampaign("Leaflets", long_ago, source="flyer", planned_minor=100))
    workspace.do(AddCampaign("Letters", long_ago))
    for stage in stages[:2]:
        workspace.do(AddRecipeStep(stage, "ring"))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS, back=st.integers(0, 20), span=st.none() | st.integers(0, 60), later=st.sampled_from([0, 40]))
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
    try:
        stages = [stage.id for stage in shop_facts().stages]
        begin(workspace, clock.now.date(), stages)
        for act in acts:
            clock.pass_days(1)
            if act[0] in TRIED:
                with suppress(TrackerError):
                    workspace.do(command_of(act, stages, clock.now))
            else:
                act_on(workspace, act, stages, clock)
        clock.pass_days(later)
        as_of = clock.now.date() - timedelta(days=back)
        scope = Scope(Period(None if span is None else as_of - timedelta(days=span), None), as_of)
        check_reports(scope, all_stages(), ())
        check_reports(replace(scope, only=CustomerFilter(sources=("fair", ""))), all_stages(), ("fair", ""))
    finally:
        workspace.close()


def test_a_trashed_customer_is_in_no_report(workspace: Workspace, clock: Clock) -> None:
    stages = [stage.id for stage in shop_facts().stages]
    begin(workspace, clock.now.date(), stages)
    scope = Scope(Period(), clock.now.date())
    workspace.do(LogInteraction(2, "visit"))
    workspace.do(LinkInteraction(1, 1))
    workspace.do(TickStep(2, 1))
    reports = [ReportName.SOURCES, ReportName.TACTICS, ReportName.CONTACTS, ReportName.RECIPES]

    def with_them() -> list[bool]:
        return [
            any(one.customer_id == 2 for _, _, number in read_report(name, scope).numbers() for one in number.behind())
            for name in reports
        ]

    assert with_them() == [True] * 4
    workspace.do(DeleteCustomers((2,)))
    assert with_them() == [False] * 4
    check_reports(scope, all_stages(), ())


def test_a_note_is_no_contact_and_a_removed_step_no_part_of_a_recipe(workspace: Workspace, clock: Clock) -> None:
    stages = [stage.id for stage in shop_facts().stages]
    begin(workspace, clock.now.date(), stages)
    for talk, kind in enumerate(("visit", "note", "email"), start=1):
        workspace.do(LogInteraction(2, kind))
        workspace.do(LinkInteraction(1, talk))
    step = workspace.do(AddRecipeStep(stages[0], "write")).result
    workspace.do(InsertMove(2, stages[2], clock.now.date() - timedelta(days=90)))  # a later id, an earlier day
    workspace.do(TickStep(2, 1))
    scope = Scope(Period(), clock.now.date())

    def sizes() -> list[int]:
        groups = read_report(ReportName.RECIPES, scope).table("groups").rows
        return [row.numbers[0].size for row in groups[:2]]

    assert read_report(ReportName.TACTICS, scope).table("tactics").rows[0].numbers[1].value == 2
    assert read_report(ReportName.CONTACTS, scope).figure("contacts").value == 2
    assert sizes() == [0, 1]
    workspace.do(RemoveRecipeStep(step))
    assert sizes() == [1, 0]
    check_reports(scope, all_stages(), ())


def test_the_first_campaign_is_the_one_of_the_earlier_day_not_the_one_noted_first(
    workspace: Workspace, clock: Clock
) -> None:
    today = clock.now.date()
    stages = [stage.id for stage in shop_facts().stages]
    begin(workspace, today, stages)
    workspace.do(LinkCustomers(2, (2,), today - timedelta(days=3)))
    workspace.do(LinkCustomers(1, (2,), today - timedelta(days=5)))
    workspace.do(MoveCustomers((2,), stages[2], today))
    rows = read_report(ReportName.TACTICS, Scope(Period(), today)).table("tactics").rows
    assert [(row.key, row.numbers[4].size) for row in rows] == [("1", 1), ("2", 0)]
    check_reports(Scope(Period(), today), all_stages(), ())
