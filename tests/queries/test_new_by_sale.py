"""This week's new customers: who buys is one, too."""

from datetime import date, datetime

from tracker.commands.customers import AddCustomer, DeleteCustomers
from tracker.commands.moves import MoveCustomers
from tracker.commands.sale_rules import SetSaleRule
from tracker.commands.sales import RecordSale
from tracker.commands.stages import EditStage
from tracker.domain.sale_lines import NewLine
from tracker.domain.sales import NewSale
from tracker.domain.today import Compared
from tracker.queries.week import week_figures
from tracker.workspace import Workspace

WEDNESDAY = date(2026, 1, 28)


def new_customers(workspace: Workspace) -> Compared:
    return workspace.read(lambda: week_figures(WEDNESDAY)).new_customers


def buy(workspace: Workspace, who: int, day: int) -> None:
    at = datetime(2026, 1, day, 9).astimezone()
    workspace.do(RecordSale(NewSale(who, (NewLine(amount_minor=100),), at)))


def test_who_buys_first_is_a_new_customer_of_that_week(workspace: Workspace, stages: list[int]) -> None:
    for number in (1, 2):
        workspace.do(SetSaleRule(number, stages[number + 1], False))  # a sale moves nobody
    ana, ben, cyr = (
        workspace.do(AddCustomer(name, stages[0], date(2026, 1, 2))).result for name in ("Ana", "Ben", "Cyr")
    )
    workspace.do(MoveCustomers((ben,), stages[2], date(2026, 1, 20)))
    for who, day in ((ana, 26), (ana, 27), (ben, 27), (cyr, 5)):
        buy(workspace, who, day)
    workspace.do(MoveCustomers((cyr,), stages[2], date(2026, 1, 27)))
    assert new_customers(workspace) == Compared(1, 1)  # ben came the week before, cyr bought three weeks before
    workspace.do(EditStage(stages[2], customer_from=False))
    assert new_customers(workspace) == Compared(2, 0)  # without a stage of customers buying alone makes one
    workspace.do(DeleteCustomers((ana,)))
    assert new_customers(workspace) == Compared(1, 0)
