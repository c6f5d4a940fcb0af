"""The ledger in pages and totals, under every filter, against plain Python over the raw rows."""

from datetime import date, timedelta
from random import Random

import pytest

from tests.conftest import Clock
from tracker.commands.campaigns import AddCampaign
from tracker.commands.customers import AddCustomer, DeleteCustomers
from tracker.commands.sales import CorrectSale, RecordSale, RefundSale
from tracker.domain.sale_filter import SaleFilter, SaleKey, SaleTotals
from tracker.domain.sale_lines import NewLine
from tracker.domain.sales import NewSale, SaleKind, SaleRecord
from tracker.queries.products import products
from tracker.queries.sales import sales_of, sales_page, sales_totals
from tracker.workspace import Workspace

NAMES = ("Ana Malá", "Eva Novák", "Ota Novák", "林志明")


@pytest.fixture
def ledger(workspace: Workspace, stages: list[int], clock: Clock) -> list[SaleRecord]:
    """Sixty entries of all kinds over forty days; the last of the four people is in the trash."""
    rng = Random(7)
    people = [workspace.do(AddCustomer(name, stages[4])).result for name in NAMES]
    fair = workspace.do(AddCampaign("Fair", date(2026, 1, 1))).result
    sold: list[int] = []
    for _ in range(60):
        moment = clock.now - timedelta(days=rng.randrange(40))
        kind = rng.random()
        if kind < 0.7 or not sold:
            lines = [NewLine(product=rng.choice(("Bell", "Lamp")), price_minor=rng.randrange(9000)) for _ in range(2)]
            sale = NewSale(rng.choice(people), tuple(lines), moment, rng.choice((None, fair)))
            sold.append(workspace.do(RecordSale(sale)).result.sale_id)
        elif kind < 0.85:
            workspace.do(RefundSale(sold.pop(rng.randrange(len(sold)))))
        else:
            workspace.do(CorrectSale(sold.pop(rng.randrange(len(sold)))))
    workspace.do(DeleteCustomers((people[3],)))
    return [one for person in people[:3] for one in sales_of(person)]


FILTERS = [
    SaleFilter(),
    SaleFilter(customer=" "),
    SaleFilter(with_corrections=True),
    SaleFilter(first=date(2026, 1, 10), last=date(2026, 1, 20)),
    SaleFilter(customer="nova"),
    SaleFilter(customer="nobody"),
    SaleFilter(customer_id=1),
    SaleFilter(customer_id=4),
    SaleFilter(kind=SaleKind.REFUND),
    SaleFilter(kind=SaleKind.SALE, with_corrections=True),
    SaleFilter(kind=SaleKind.CORRECTION, with_corrections=True),
    SaleFilter(campaign_id=1),
    SaleFilter(least_minor=9000),
    SaleFilter(product_id=1, first=date(2026, 1, 5)),
    SaleFilter(product_id=99),
]


def fits(one: SaleRecord, wanted: SaleFilter) -> bool:
    return (
        (wanted.first is None or one.day >= wanted.first)
        and (wanted.last is None or one.day <= wanted.last)
        and (not wanted.customer.strip() or (wanted.customer == "nova" and "Novák" in one.customer))
        and wanted.customer_id in {None, one.customer_id}
        and (wanted.product_id is None or any(line.product_id == wanted.product_id for line in one.lines))
        and wanted.kind in {None, one.kind}
        and wanted.campaign_id in {None, one.campaign_id}
        and (wanted.least_minor is None or abs(one.total_minor) >= wanted.least_minor)
        and (wanted.with_corrections or (not one.voided and one.kind != SaleKind.CORRECTION))
    )


@pytest.mark.parametrize("wanted", FILTERS)
@pytest.mark.parametrize("limit", [1, 7, 500])
def test_pages_go_through_all_that_fits_newest_first(ledger: list[SaleRecord], wanted: SaleFilter, limit: int) -> None:
    found: list[SaleRecord] = []
    after: SaleKey | None = None
    while True:
        page = sales_page(wanted, after, limit)
        assert len(page.rows) <= limit
        found += page.rows
        after = page.next_key
        if after is None:
            break
    expected = sorted((one for one in ledger if fits(one, wanted)), key=lambda one: (one.day, one.id), reverse=True)
    assert found == expected


@pytest.mark.parametrize("wanted", FILTERS)
def test_totals_are_those_of_what_is_listed(ledger: list[SaleRecord], wanted: SaleFilter) -> None:
    listed = [one for one in ledger if fits(one, wanted) and not one.voided and one.kind != SaleKind.CORRECTION]
    orders = [one for one in listed if one.kind == SaleKind.SALE]
    sold, value = sum(one.total_minor for one in orders), sum(one.total_minor for one in listed)
    customers = len({one.customer_id for one in orders})
    totals = sales_totals(wanted)
    assert totals == SaleTotals(len(listed), customers, len(orders), sold, sold - value)
    assert totals.revenue_minor == value


def test_there_is_something_of_everything(ledger: list[SaleRecord]) -> None:
    assert {one.kind for one in ledger} == set(SaleKind)
    assert any(one.voided for one in ledger)
    assert len(products()) == 2
    assert all(any(fits(one, wanted) for one in ledger) for wanted in FILTERS[:5])
