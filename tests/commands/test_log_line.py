"""What one typed line writes: one step, all of it or nothing, and each line taken back on its own."""

from datetime import date, datetime, time, timedelta

import pytest

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer, EditCustomer
from tracker.commands.followups import NewFollowUp
from tracker.commands.log_line import LoggedLine, LogLine, TakeBackLine
from tracker.commands.merges import MergeCustomers
from tracker.commands.moves import CorrectMoveDate, MoveCustomers
from tracker.commands.rules import AddRule
from tracker.commands.sales import RefundSale
from tracker.domain.errors import MoveInFuture, NameMissing, RecordMissing, TrackerError
from tracker.domain.records import CustomerRecord
from tracker.domain.sale_lines import NewLine
from tracker.queries.customers import customer_record, find_customers
from tracker.queries.sales import buying_of, sales_of
from tracker.storage.fetch import fetch_rows
from tracker.storage.tables import Interaction, Sale
from tracker.workspace import Workspace

PROMISE = NewFollowUp(date(2026, 2, 3), time(10, 0), "ring her")


@pytest.fixture
def eva(workspace: Workspace, stages: list[int]) -> int:
    return int(workspace.do(AddCustomer("Eva", stages[0], date(2026, 1, 10), tags=("city",))).result)


def record(workspace: Workspace, customer_id: int) -> CustomerRecord:
    return workspace.read(lambda: customer_record(customer_id))


def said(customer_id: int) -> list[tuple[str, int | None]]:
    """What only the interaction's own row tells: direction and amount."""
    query = Interaction.select(Interaction.direction, Interaction.amount_minor)
    return fetch_rows(query.where(Interaction.customer == customer_id))


def test_a_line_is_one_step(workspace: Workspace, stages: list[int], eva: int) -> None:
    before = record(workspace, eva)
    line = LogLine(
        "call_in", eva, direction="in", note="the blue one", follow_up=PROMISE, stage_id=stages[2],
        tags=("cargo", "City"), amount_minor=120000,
    )  # fmt: skip
    outcome = workspace.do(line)
    kept = record(workspace, eva)
    assert [(one.kind, one.note) for one in kept.interactions] == [("call_in", "the blue one")]
    assert workspace.read(lambda: said(eva)) == [("in", 120000)]
    assert [(one.due_on, one.due_time, one.text) for one in kept.follow_ups] == [("2026-02-03", "10:00", "ring her")]
    assert kept.tags == ("cargo", "city")
    assert kept.stage_id == stages[2]
    assert outcome.step is not None
    assert outcome.step.facts["name"] == "Eva"
    workspace.undo()
    assert record(workspace, eva) == before
    workspace.redo()
    assert record(workspace, eva) == kept
    assert workspace.check() == []


def test_somebody_new_begins_where_the_line_says(workspace: Workspace, stages: list[int]) -> None:
    new = AddCustomer("林志明", stages[0], phones=(("", "0912 345 678"),))
    yesterday = datetime(2026, 1, 30, 17, 0).astimezone()
    line = LogLine("visit", None, new, stage_id=stages[1], occurred_at=yesterday)
    logged = workspace.do(line).result
    kept = record(workspace, logged.customer_id)
    assert logged.created
    assert (kept.name, kept.stage_id, kept.stage_since) == ("林志明", stages[1], "2026-01-30")
    assert len(kept.moves) == 1
    assert [phone.typed for phone in kept.phones] == ["0912 345 678"]
    workspace.undo()
    assert workspace.read(lambda: find_customers("")) == []


def test_a_move_is_dated_by_the_line_but_never_before_the_latest(
    workspace: Workspace, stages: list[int], eva: int
) -> None:
    def line(day: int, stage: int) -> LogLine:
        return LogLine("visit", eva, occurred_at=datetime(2026, 1, day, 15, 0).astimezone(), stage_id=stage)

    workspace.do(line(20, stages[1]))
    assert record(workspace, eva).stage_since == "2026-01-20"
    workspace.do(line(5, stages[2]))
    kept = record(workspace, eva)
    assert (kept.stage_id, kept.stage_since) == (stages[2], "2026-01-20")
    assert sorted(one.occurred_at[:10] for one in kept.interactions) == ["2026-01-05", "2026-01-20"]


def test_left_and_a_move_to_where_they_are(workspace: Workspace, stages: list[int], eva: int) -> None:
    assert workspace.do(LogLine("note", eva, stage_id=stages[0])).result.move_ids == ()
    assert len(workspace.do(LogLine("note", eva, left=True)).result.move_ids) == 1
    assert record(workspace, eva).stage_id is None


@pytest.mark.parametrize(
    ("name", "stage", "day", "error"),
    [(" ", 0, 30, NameMissing), ("Jan", 99, 30, RecordMissing), ("Jan", 0, 1, MoveInFuture)],
    ids=["no name", "no stage", "to come"],
)
def test_a_refused_line_writes_nothing(
    workspace: Workspace, stages: list[int], *, name: str, stage: int, day: int, error: type[TrackerError]
) -> None:
    moment = datetime(2026, 1 if day > 1 else 3, day, 12, 0).astimezone()
    new = AddCustomer(name, stages[0])
    with pytest.raises(error):
        workspace.do(LogLine("visit", None, new, stage_id=stage or None, occurred_at=moment))
    assert workspace.read(lambda: find_customers("")) == []
    assert workspace.undo_state().undo is None


def test_an_unknown_stage_refuses_the_whole_line(workspace: Workspace, eva: int) -> None:
    with pytest.raises(RecordMissing):
        workspace.do(LogLine("visit", eva, note="x", stage_id=99))
    assert record(workspace, eva).interactions == ()


def test_a_line_is_taken_back_after_others(workspace: Workspace, stages: list[int], eva: int) -> None:
    before = record(workspace, eva)
    first = workspace.do(LogLine("visit", eva, note="a", follow_up=PROMISE, stage_id=stages[1], tags=("x",))).result
    workspace.do(EditCustomer(eva, company="Kolo"))
    workspace.do(LogLine("call_out", eva, note="b", tags=("y",)))
    with_both = record(workspace, eva)
    assert workspace.do(TakeBackLine(first)).result == 4  # tag, interaction, follow-up, move
    kept = record(workspace, eva)
    assert [one.note for one in kept.interactions] == ["b"]
    assert (kept.follow_ups, kept.tags, kept.stage_id) == ((), ("city", "y"), before.stage_id)
    assert kept.moves == before.moves
    assert kept.company == "Kolo"
    assert workspace.check() == []
    workspace.undo()
    assert record(workspace, eva) == with_both
    workspace.redo()
    assert workspace.check() == []


def test_a_move_stays_where_others_follow(workspace: Workspace, stages: list[int], eva: int, clock: Clock) -> None:
    first = workspace.do(LogLine("visit", eva, stage_id=stages[1])).result
    clock.pass_days(1)
    workspace.do(MoveCustomers((eva,), stages[2]))
    workspace.do(TakeBackLine(first))
    assert [move.to_stage for move in record(workspace, eva).moves] == stages[:3]
    assert record(workspace, eva).interactions == ()
    workspace.do(CorrectMoveDate(first.move_ids, date(2026, 1, 20)))  # it is there to be put right
    assert workspace.check() == []


def test_who_came_with_a_line_goes_to_the_trash_with_it(workspace: Workspace, stages: list[int]) -> None:
    logged: LoggedLine = workspace.do(LogLine("visit", None, AddCustomer("Jan", stages[0]))).result
    workspace.do(TakeBackLine(logged))
    assert workspace.read(lambda: find_customers("jan")) == []
    assert record(workspace, logged.customer_id).trashed_at is not None
    assert workspace.do(TakeBackLine(logged)).result == 0  # nothing is left of it
    workspace.undo()
    assert [one.name for one in workspace.read(lambda: find_customers("jan"))] == ["Jan"]


def test_what_is_gone_already_is_passed_over(workspace: Workspace) -> None:
    outcome = workspace.do(TakeBackLine(LoggedLine(7, 7, (7,), (7,), (7,))))
    assert outcome.result == 0
    assert outcome.step is None


def test_a_line_is_taken_back_from_whom_it_passed_to_by_a_merge(
    workspace: Workspace, stages: list[int], eva: int
) -> None:
    other = workspace.do(AddCustomer("Ivana", stages[0])).result
    line = workspace.do(LogLine("visit", other, note="a lamp", follow_up=PROMISE)).result
    workspace.do(MergeCustomers(eva, other))
    assert workspace.do(TakeBackLine(line)).result == 2
    assert len(record(workspace, eva).follow_ups + record(workspace, eva).interactions) == 0
    assert workspace.check() == []


def test_a_purchase_is_a_sale_in_the_same_step(workspace: Workspace, stages: list[int], eva: int, clock: Clock) -> None:
    workspace.do(AddRule(stages[2], 7, "call", "how is it?"))
    before = record(workspace, eva)
    helmet = NewLine(product="Helmet", amount_minor=129_000)
    line = LogLine("visit", eva, note="bought a helmet 1 290", occurred_at=clock.now - timedelta(days=2), sale=helmet)
    logged = workspace.do(line).result
    sale = sales_of(eva)[0]
    assert (sale.id, sale.total_minor, sale.day) == (logged.sale_id, 129_000, date(2026, 1, 29))
    assert [row[0] for row in fetch_rows(Sale.select(Sale.interaction))] == [logged.interaction_id]
    kept = record(workspace, eva)
    assert (kept.stage_id, len(logged.move_ids), len(logged.follow_up_ids)) == (stages[2], 1, 1)
    workspace.undo()
    assert (record(workspace, eva), sales_of(eva), buying_of(eva)) == (before, [], None)
    workspace.redo()
    assert workspace.do(TakeBackLine(logged)).result == 4  # sale, interaction, follow-up, move
    assert (sales_of(eva), buying_of(eva)) == ([], None)
    assert record(workspace, eva).stage_id == stages[0]
    assert workspace.check() == []


def test_where_a_line_says_the_place_no_rule_moves(workspace: Workspace, stages: list[int], eva: int) -> None:
    bell = NewLine(text="bell", amount_minor=100)
    workspace.do(LogLine("visit", eva, stage_id=stages[1], sale=bell))
    assert record(workspace, eva).stage_id == stages[1]
    workspace.do(LogLine("visit", eva, left=True, sale=bell))
    assert record(workspace, eva).stage_id is None
    new = AddCustomer("Nová", stages[0])
    made = workspace.do(LogLine("visit", new_customer=new, sale=bell)).result
    assert record(workspace, made.customer_id).stage_id == stages[2]


def test_a_sale_given_back_since_stays_when_its_line_is_taken_back(workspace: Workspace, eva: int) -> None:
    logged = workspace.do(LogLine("visit", eva, sale=NewLine(text="bell", amount_minor=100))).result
    workspace.do(RefundSale(logged.sale_id, amount_minor=10))
    workspace.do(TakeBackLine(logged))
    assert [one.total_minor for one in sales_of(eva)] == [-10, 100]
    assert workspace.check() == []
