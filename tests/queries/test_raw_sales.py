"""The rows of the workbook's sheets of sales."""

from datetime import date, datetime

import pytest

from tracker.commands.customers import AddCustomer, DeleteCustomers
from tracker.commands.products import AddProduct
from tracker.commands.sale_settings import ChangeSaleSettings
from tracker.commands.sales import CorrectSale, RecordSale, RefundSale
from tracker.domain.customer_filter import CustomerFilter
from tracker.domain.sale_lines import NewLine
from tracker.domain.sale_settings import SaleSettings
from tracker.domain.sales import NewSale
from tracker.queries.raw_sales import all_lines, all_products, all_sales
from tracker.queries.reports import ids_in
from tracker.workspace import Workspace

TODAY = date(2026, 1, 31)


def at(day: int) -> datetime:
    return datetime(2026, 1, day, 9).astimezone()


@pytest.fixture
def sold(workspace: Workspace, stages: list[int]) -> Workspace:
    """Ana (1) buys a bell later than Ben (2) buys something in words; Ben's is taken out, Ana gives one bell back."""
    workspace.do(AddCustomer("Ana", stages[0], date(2026, 1, 1), source="Flyer"))
    workspace.do(AddCustomer("Ben", stages[0], date(2026, 1, 1)))
    bell = workspace.do(AddProduct("Bell", "", 5000, "parts", 400)).result
    workspace.do(RecordSale(NewSale(2, (NewLine(text="repair", amount_minor=900),), at(3))))
    workspace.do(RecordSale(NewSale(1, (NewLine(bell, quantity_milli=2000, price_minor=5000),), at(5))))
    workspace.do(RecordSale(NewSale(1, (NewLine(text="repair", amount_minor=700),), at(4))))
    workspace.do(CorrectSale(1, None))
    workspace.do(RefundSale(2, ((0, 1000),), occurred_at=at(8)))
    return workspace


def test_entries_stand_by_customer_then_day(sold: Workspace) -> None:
    rows = sold.read(lambda: [*all_sales()])
    assert [(one.customer_id, one.occurred_at[8:10], one.kind, one.total_minor) for one in rows] == [
        (1, "04", "sale", 700),
        (1, "05", "sale", 10_000),
        (1, "08", "refund", -5_000),
        (2, "03", "sale", 900),
        (2, "03", "correction", -900),
    ]
    assert [(one.source, one.voided, one.reverses_id) for one in rows][1:4] == [
        ("Flyer", 0, None),
        ("Flyer", 0, 2),
        ("", 1, None),
    ]
    assert sold.read(lambda: len(all_sales())) == 5


def test_lines_follow_their_entries_with_what_is_known_of_the_product(sold: Workspace) -> None:
    lines = sold.read(lambda: [*all_lines()])
    told = [(one.sale_id, one.text, one.category, one.quantity_milli, one.margin_permille) for one in lines]
    assert told[:3] == [
        (3, "repair", "", 1000, None),
        (2, "Bell", "parts", 2000, 400),
        (5, "Bell", "parts", -1000, 400),
    ]
    sold.do(ChangeSaleSettings(SaleSettings(usual_margin_permille=250)))
    assert [one.margin_permille for one in sold.read(lambda: [*all_lines()])] == [250, 400, 400, 250, 250]
    assert [(one.name, one.price_minor, one.removed) for one in sold.read(lambda: [*all_products()])] == [
        ("Bell", 5000, 0)
    ]


def test_those_in_the_trash_and_outside_the_segment_are_left_out(sold: Workspace) -> None:
    def customers(only: CustomerFilter) -> set[int]:
        query = ids_in(only, TODAY)
        return {one.customer_id for one in (*all_sales(query), *all_lines(query))}

    assert sold.read(lambda: customers(CustomerFilter(sources=("Flyer",)))) == {1}
    sold.do(DeleteCustomers((1,)))
    assert sold.read(lambda: customers(CustomerFilter())) == {2}
