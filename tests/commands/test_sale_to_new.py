from datetime import timedelta

import pytest

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer
from tracker.commands.moves import MoveCustomers
from tracker.commands.sale_rules import SetSaleRule
from tracker.commands.sale_to_new import SellToNewCustomer
from tracker.commands.sales import RecordedSale, RecordSale, RefundSale
from tracker.domain.errors import NameMissing
from tracker.domain.refunding import left_of
from tracker.domain.sale_lines import NewLine
from tracker.domain.sales import NewSale
from tracker.queries.customers import customer_record, find_customers
from tracker.queries.sale_effects import lines_to_refund, rule_effect
from tracker.queries.sales import sales_of
from tracker.workspace import Workspace

LINES = (NewLine(product="Helmet", price_minor=129_000), NewLine(text="bells", quantity_milli=3000, price_minor=3333))


@pytest.fixture
def ana(workspace: Workspace, stages: list[int]) -> int:
    return int(workspace.do(AddCustomer("Ana", stages[0])).result)


def test_somebody_new_buys_in_one_step(workspace: Workspace, stages: list[int]) -> None:
    workspace.do(SellToNewCustomer(AddCustomer("Bo", stages[0]), NewSale(0, LINES)))
    bo = find_customers("Bo", 1)[0].id
    assert [sale.total_minor for sale in sales_of(bo)] == [138_999]
    assert customer_record(bo).stage_id == stages[2]
    workspace.undo()
    assert find_customers("Bo", 1) == []


def test_nobody_is_kept_where_the_sale_is_refused(workspace: Workspace, stages: list[int]) -> None:
    with pytest.raises(NameMissing):
        workspace.do(SellToNewCustomer(AddCustomer(" ", stages[0]), NewSale(0, LINES)))


def test_a_rule_can_be_left_out_this_once(workspace: Workspace, ana: int, stages: list[int]) -> None:
    recorded: RecordedSale = workspace.do(RecordSale(NewSale(ana, LINES), moves=False)).result
    assert recorded.moved_to is None
    assert customer_record(ana).stage_id == stages[0]


def test_what_is_told_before_is_what_happens(workspace: Workspace, clock: Clock, ana: int, stages: list[int]) -> None:
    today = clock().date()
    for _ in range(3):
        told = rule_effect(ana, today)
        recorded: RecordedSale = workspace.do(RecordSale(NewSale(ana, LINES))).result
        assert recorded.moved_to == (told.id if told else None)
    assert customer_record(ana).stage_id == stages[3]


def test_a_rule_moves_nobody_back_nor_before_their_latest_move(
    workspace: Workspace, clock: Clock, ana: int, stages: list[int]
) -> None:
    today = clock().date()
    assert rule_effect(ana, today - timedelta(days=3)) is None
    workspace.do(MoveCustomers((ana,), stages[4]))
    assert rule_effect(ana, today) is None
    workspace.do(MoveCustomers((ana,), None, reason="moved away"))
    won_back = rule_effect(ana, today)
    assert won_back is not None
    assert won_back.id == stages[2]


def test_somebody_new_is_told_of_the_rule_for_the_first(workspace: Workspace, clock: Clock, stages: list[int]) -> None:
    told = rule_effect(None, clock().date())
    assert told is not None
    assert told.id == stages[2]
    workspace.do(SetSaleRule(1, stages[2], active=False))
    assert rule_effect(None, clock().date()) is None


def test_what_is_left_of_a_sale_is_told_line_by_line(workspace: Workspace, ana: int) -> None:
    recorded: RecordedSale = workspace.do(RecordSale(NewSale(ana, LINES))).result
    workspace.do(RefundSale(recorded.sale_id, ((1, 1000),)))
    assert left_of(*lines_to_refund(recorded.sale_id)) == {0: (1000, 129_000), 1: (2000, 6666)}
