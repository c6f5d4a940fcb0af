"""The ledger as reports read it: the whole of it as it lies in the file, some customers' by an index."""

from datetime import date
from random import Random

from tests.queries.test_bought_together import sell
from tracker.commands.customers import AddCustomer, DeleteCustomers
from tracker.domain.report_data import SALE_COLUMNS
from tracker.queries.report_parts.sales import sales
from tracker.storage.tables import Customer, Sale
from tracker.workspace import Workspace


def test_both_ways_of_reading_give_the_same_in_the_same_order(workspace: Workspace, stages: list[int]) -> None:
    chance = Random(2)
    for number in range(5):
        workspace.do(AddCustomer(f"p{number}", stages[0], date(2025, 1, 1)))
    assert not sales()
    for _ in range(60):
        kind = chance.choice(("sale", "sale", "refund", "correction"))
        sell(workspace, chance.randrange(1, 6), (), date(2025, 2, chance.randrange(1, 20)), kind)
    with workspace._journal.unrecorded():
        Sale.update(voided=True).where(Sale.id.in_(range(0, 60, 7))).execute()
    workspace.do(DeleteCustomers((2,)))
    rows = [tuple(sales()[at : at + len(SALE_COLUMNS)]) for at in range(0, len(sales()), len(SALE_COLUMNS))]
    assert rows == sorted(rows, key=lambda row: (row[1], row[2], row[0]))
    assert {row[1] for row in rows} == {1, 3, 4, 5}
    assert not any(row[0] % 7 == 0 for row in rows)
    assert sales(Customer.select(Customer.id)) == sales()
    assert sales(Customer.select(Customer.id).where(Customer.id < 4))[1] == 1
