"""Text in a filter finds what the field at the top finds, but for what was noted about interactions."""

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer, EditCustomer
from tracker.commands.interactions import LogInteraction
from tracker.domain.customer_filter import CustomerFilter
from tracker.queries.customer_table import all_ids
from tracker.queries.customers import find_customers
from tracker.workspace import Workspace


def test_notes_of_interactions_are_left_out(workspace: Workspace, clock: Clock, stages: list[int]) -> None:
    ana = workspace.do(AddCustomer("Ana", stages[0])).result
    petr = workspace.do(AddCustomer("Petr", stages[0], tags=("brzdy",))).result
    workspace.do(LogInteraction(ana, "visit", note="brzdy pískají"))
    wanted, today = CustomerFilter(text="brzdy"), clock().date()
    assert [one.id for one in workspace.read(lambda: find_customers("brzdy"))] == [petr, ana]
    assert workspace.read(lambda: all_ids(wanted, today)) == [petr]


def test_a_change_is_found_at_once(workspace: Workspace, clock: Clock, stages: list[int]) -> None:
    ana = workspace.do(AddCustomer("Ana", stages[0])).result
    wanted, today = CustomerFilter(text="eva"), clock().date()
    assert workspace.read(lambda: all_ids(wanted, today)) == []
    workspace.do(EditCustomer(ana, name="Éva"))
    assert workspace.read(lambda: all_ids(wanted, today)) == [ana]
    workspace.undo()
    assert workspace.read(lambda: all_ids(wanted, today)) == []
