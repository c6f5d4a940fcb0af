"""The lines of sales as reports read them: the whole shop's as they lie in the file, some customers' by an index."""

from datetime import date
from random import Random

import pytest

from tests.selling import Sell
from tracker.commands.customers import AddCustomer, DeleteCustomers
from tracker.commands.products import AddProduct
from tracker.commands.sale_settings import ChangeSaleSettings
from tracker.domain.report_data import LINE_COLUMNS
from tracker.domain.sale_lines import margin_of
from tracker.domain.sale_settings import SaleSettings
from tracker.queries.report_parts.sales import lines
from tracker.queries.shop import shop_facts
from tracker.storage.tables import Customer, SaleLine
from tracker.workspace import Workspace

MARGINS = (None, 0, 333, 501, 1000)


@pytest.mark.parametrize("usual", [None, 0, 250])
def test_both_ways_of_reading_give_the_same_in_the_same_order(workspace: Workspace, usual: int | None) -> None:
    chance, stage = Random(3), shop_facts().stages[0].id
    assert not lines()
    workspace.do(ChangeSaleSettings(SaleSettings(usual_margin_permille=usual)))
    for number in range(4):
        workspace.do(AddCustomer(f"p{number}", stage, date(2025, 1, 1)))
    margins = {
        workspace.do(AddProduct(f"thing {place}", margin_permille=margin)).result: margin
        for place, margin in enumerate(MARGINS)
    }
    kinds = ("sale", "sale", "refund", "correction")
    for number in range(40):
        kind = chance.choice(kinds)
        sign = 1 if kind == "sale" else -1
        things = tuple(
            (chance.choice(["bell", *margins]), sign * chance.choice((0, 1, 5, 999, 10**15)))
            for _ in range(chance.randrange(1, 4))
        )
        voided = kind == "sale" and number % 7 == 0
        workspace.do(Sell(1 + number % 4, date(2025, 2, 1 + number % 20), things, kind, voided=voided))
    workspace.do(DeleteCustomers((2,)))
    with workspace._journal.unrecorded():
        SaleLine.update(position=9).where(SaleLine.id == 1).execute()
        SaleLine.update(position=0).where(SaleLine.id.in_((5, 6, 7))).execute()
    told = list(lines())
    assert told == list(lines(Customer.select(Customer.id)))
    rows = [tuple(told[at : at + len(LINE_COLUMNS)]) for at in range(0, len(told), len(LINE_COLUMNS))]
    assert len(rows) > 20
    for _, product, _, amount, margin, known in rows:
        own = margins.get(product)
        permille = usual if own is None else own
        assert (margin, known) == ((0, 0) if permille is None else (margin_of(amount, permille), 1))
