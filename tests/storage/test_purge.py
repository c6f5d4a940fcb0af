"""Deleting for ever: nobody comes back by halves, whatever is undone afterwards."""

import shutil
import tempfile
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.commands.merging_moves import Write, two_of_one
from tests.conftest import Clock
from tracker.commands.campaigns import AddCampaign
from tracker.commands.customers import AddCustomer, DeleteCustomers, EditCustomer, RestoreCustomers
from tracker.commands.followups import AddFollowUp, NewFollowUp
from tracker.commands.interactions import LogInteraction
from tracker.commands.merges import MergeCustomers, TellApart, UnmergeCustomers
from tracker.commands.moves import MoveCustomers
from tracker.commands.sales import CorrectSale, RecordSale, RefundSale
from tracker.commands.stages import SetUpShop
from tracker.commands.touches import LinkCustomers, LinkInteraction, UnlinkCustomers
from tracker.domain.errors import NothingToUndo, TrackerError
from tracker.domain.sale_lines import NewLine
from tracker.domain.sales import NewSale
from tracker.domain.trash import KEPT_DAYS, days_left
from tracker.queries.customers import customer_record
from tracker.queries.shop import shop_facts
from tracker.queries.trash import trashed_customers
from tracker.storage.fetch import fetch_rows
from tracker.storage.purge import OWNERS, REFERENCES
from tracker.storage.tables import Customer, CustomerMerge, MergedRecord, Product, Table, Tag, database
from tracker.workspace import Workspace, create_shop

PEOPLE = 4
ALL: tuple[type[Table], ...] = (*OWNERS, MergedRecord, Customer, Tag)
CAMPAIGN = 1


def _run(workspace: Workspace, stages: list[int], act: str, one: int, two: int) -> None:
    """Run one of the commands; what it refuses is left out."""
    merges = [row[0] for row in fetch_rows(CustomerMerge.select(CustomerMerge.id).order_by(CustomerMerge.id))]
    commands: dict[str, Any] = {
        "log": lambda: LogInteraction(one, "visit", f"visit of {one}"),
        "reach": lambda: LinkCustomers(CAMPAIGN, tuple({one, two})),
        "led": lambda: LinkInteraction(CAMPAIGN, one),
        "unreach": lambda: UnlinkCustomers(CAMPAIGN, (one,)),
        "promise": lambda: AddFollowUp(one, NewFollowUp(date(2026, 2, 2))),
        "edit": lambda: EditCustomer(one, note=f"with {two}", phones=(("", f"60100{two}"), ("", "777")), tags=("t",)),
        "move": lambda: MoveCustomers(tuple({one, two}), stages[two]),
        "brought": lambda: EditCustomer(one, referred_by=two),
        "merge": lambda: MergeCustomers(one, two, {"name": "other"}),
        "unmerge": lambda: UnmergeCustomers(merges[-1] if merges else 0),
        "apart": lambda: TellApart(one, two),
        "delete": lambda: DeleteCustomers(tuple({one, two})),
        "restore": lambda: RestoreCustomers((one,)),
        "buy": lambda: RecordSale(NewSale(one, (NewLine(product="Bell", price_minor=two),), note=f"of {one}")),
        "give back": lambda: RefundSale(two, amount_minor=1),
        "correct": lambda: CorrectSale(two, NewSale(one, (NewLine(text="x", amount_minor=9),))),
    }
    if act == "undo":
        with suppress(NothingToUndo):
            workspace.undo()
    else:
        with suppress(TrackerError):
            workspace.do(commands[act]())


def _state(gone: set[int]) -> dict[str, list[tuple[Any, ...]]]:
    """Return everything that is not of those who are gone."""
    state = {}
    for table in ALL:
        columns = [field.column_name for field in table._meta.sorted_fields]
        rows = [dict(zip(columns, row, strict=True)) for row in fetch_rows(table.select().order_by(table.id))]
        owners = OWNERS.get(table, ("id",) if table is Customer else ())
        kept = [row for row in rows if gone.isdisjoint(row[column] for column in owners)]
        for row in kept:
            row.update({column: None for column in REFERENCES if row.get(column) in gone})
        state[table._meta.table_name] = [tuple(row.values()) for row in kept]
    merges = {row[0] for row in state["customer_merge"]}
    state["merged_record"] = [row for row in state["merged_record"] if row[1] in merges]
    return state


def _next_undone() -> int:
    return int(database.execute_sql("SELECT max(id) FROM journal_step WHERE NOT undone").fetchone()[0] or 0)


def _undo_all(workspace: Workspace, gone: set[int]) -> dict[int, Any]:
    """Undo everything; return by step what is there once it is undone."""
    after = {}
    while step := _next_undone():
        workspace.undo()
        after[step] = _state(gone)
    return after


ABOUT_ONE = ("log", "reach", "led", "unreach", "promise", "edit", "move", "brought", "buy", "give back", "correct")
ACTS = (*ABOUT_ONE, "merge", "unmerge", "apart", "delete", "restore", "undo")
PERSON = st.integers(1, PEOPLE)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(ACTS), PERSON, PERSON), min_size=3, max_size=14), PERSON)
def test_whatever_is_undone_after_a_purge_those_who_stay_are_as_they_would_be(
    acts: list[tuple[str, int, int]], last: int
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        purged, untouched = Path(folder, "purged.regulars"), Path(folder, "untouched.regulars")
        create_shop(purged, SetUpShop(region="CZ"), clock=Clock())
        workspace = Workspace(purged, clock=Clock())
        stages = [stage.id for stage in shop_facts().stages]
        for person in range(PEOPLE):
            workspace.do(AddCustomer(f"Person {person}", stages[person], phones=(("", "777 123"),)))
        workspace.do(AddCampaign("Fair", date(2026, 1, 1)))
        for act, one, two in acts:
            _run(workspace, stages, act, one, two)
        with suppress(TrackerError):
            workspace.do(DeleteCustomers((last,)))
        workspace.close()
        shutil.copy(purged, untouched)
        workspace = Workspace(purged, clock=Clock())
        everybody = {row[0] for row in fetch_rows(Customer.select(Customer.id))}
        listed = len(trashed_customers())
        count = workspace.empty_trash().result
        gone = everybody - {row[0] for row in fetch_rows(Customer.select(Customer.id))}
        assert count == listed <= len(gone)
        assert workspace.check() == []
        whole = _state(gone)
        after = _undo_all(workspace, gone)
        assert workspace.check() == []
        assert Customer.select().where(Customer.id.in_(gone)).count() == 0
        for _ in after:
            workspace.redo()
        assert _state(gone) == whole
        workspace.close()
        workspace = Workspace(untouched, clock=Clock())
        assert _state(gone) == whole
        expected = _undo_all(workspace, gone)
        workspace.close()
        for step, state in after.items():
            assert state == expected[step]


def test_nothing_of_who_is_purged_stays_in_the_tables_or_the_journal(workspace: Workspace, stages: list[int]) -> None:
    ana, other = two_of_one(workspace, stages)
    workspace.do(MergeCustomers(ana, other))
    eva = workspace.do(AddCustomer("Eva", stages[0], note="a friend")).result
    workspace.do(Write(lambda: Customer.update(referred_by=ana).where(Customer.id == eva).execute()))
    workspace.do(DeleteCustomers((ana,)))
    outcome = workspace.empty_trash()
    assert outcome.result == 1
    assert outcome.changes.touched["customer"] == {ana, other, eva}
    assert [row[0] for row in fetch_rows(Customer.select(Customer.id))] == [eva]
    for table, owners in OWNERS.items():
        assert {row for column in owners for row in fetch_rows(table.select(table._meta.columns[column]))} <= {(eva,)}
    assert MergedRecord.select().count() == 0
    kept = database.execute_sql(
        "SELECT before FROM journal_image WHERE before IS NOT NULL AND record_table <> 'product'"
    ).fetchall()
    kept += database.execute_sql("SELECT facts FROM journal_step").fetchall()
    for secret in ("Malá", "777", "lamp", "example", "rattles", "gift", "chain"):
        assert not any(secret in before for (before,) in kept)
    assert [row[0] for row in fetch_rows(Product.select(Product.name))] == ["Bell", "Lamp", "Lock"]
    assert workspace.check() == []


def test_a_merge_taken_apart_ends_undo_where_one_of_the_two_is_purged(workspace: Workspace, stages: list[int]) -> None:
    ana, other = two_of_one(workspace, stages)
    merge = workspace.do(MergeCustomers(ana, other)).result
    workspace.do(UnmergeCustomers(merge))
    workspace.do(EditCustomer(other, note="since"))
    workspace.do(DeleteCustomers((ana,)))
    workspace.empty_trash()
    workspace.undo()
    assert customer_record(other).note == "likes blue"
    assert workspace.undo_state().undo is None
    assert workspace.check() == []


def test_the_trash_keeps_everybody_for_thirty_days(workspace: Workspace, stages: list[int], clock: Clock) -> None:
    ana, eva = (workspace.do(AddCustomer(name, stages[0])).result for name in ("Ana", "Eva"))
    workspace.do(DeleteCustomers((ana,)))
    clock.pass_days(KEPT_DAYS - 1)
    workspace.do(LogInteraction(eva, "visit"))
    assert workspace.purge_trash().result == 0
    assert [one.id for one in trashed_customers()] == [ana]
    assert days_left(trashed_customers()[0].trashed_at, clock.now.date()) == 1
    clock.pass_days(1)
    workspace.do(LogInteraction(eva, "visit"))
    assert days_left(trashed_customers()[0].trashed_at, clock.now.date()) == 0
    assert workspace.purge_trash().result == 1
    assert trashed_customers() == []


def test_a_clock_that_is_years_ahead_empties_no_trash(workspace: Workspace, stages: list[int], clock: Clock) -> None:
    workspace.do(DeleteCustomers((workspace.do(AddCustomer("Ana", stages[0])).result,)))
    clock.pass_days(3650)
    assert workspace.purge_trash().result == 0


def test_who_is_restored_is_where_they_were(workspace: Workspace, stages: list[int]) -> None:
    ids = [workspace.do(AddCustomer(name, stages[1])).result for name in ("Ana", "Eva", "Ota")]
    before = fetch_rows(Customer.select(Customer.id, Customer.stage, Customer.position).order_by(Customer.position))
    workspace.do(DeleteCustomers((ids[1],)))
    assert workspace.do(RestoreCustomers((ids[1],))).result == 1
    after = fetch_rows(Customer.select(Customer.id, Customer.stage, Customer.position).order_by(Customer.position))
    assert after == before
