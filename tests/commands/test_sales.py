"""Sales: written, given back, corrected, refused, undone with what hangs on them."""

from datetime import date, datetime, timedelta

import pytest

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer, DeleteCustomers
from tracker.commands.moves import MoveCustomers
from tracker.commands.products import AddProduct, EditProduct, RemoveProduct
from tracker.commands.rules import AddRule
from tracker.commands.sale_rules import SetSaleRule
from tracker.commands.sale_settings import ChangeSaleSettings
from tracker.commands.sales import CorrectSale, EditSaleNote, RecordedSale, RecordSale, RefundSale
from tracker.domain.errors import RecordMissing
from tracker.domain.money import MOST_MINOR
from tracker.domain.sale_errors import (
    BuyerInTrash,
    LineAmountRefused,
    NotRefundable,
    ProductTaken,
    QuantityRefused,
    RefundBeforeSale,
    RefundOfNothing,
    RefundTooMuch,
    SaleEmpty,
    SaleHasRefunds,
    SaleInFuture,
    SaleTakenOut,
)
from tracker.domain.sale_filter import SaleFilter
from tracker.domain.sale_lines import NewLine
from tracker.domain.sale_settings import SaleSettings
from tracker.domain.sales import NewSale, SaleKind
from tracker.queries.customers import customer_record
from tracker.queries.products import product_called, products
from tracker.queries.sales import buying_of, sale_record, sale_rules, sale_settings_now, sales_of, sales_totals
from tracker.storage.tables import FollowUp, Sale, SaleLine, StageMove
from tracker.workspace import Workspace

HELMET = NewLine(product="Helmet", price_minor=129_000)
BELLS = NewLine(text="bells", quantity_milli=3000, price_minor=3333, discount_permyriad=1000)


@pytest.fixture
def ana(workspace: Workspace, stages: list[int]) -> int:
    return int(workspace.do(AddCustomer("Ana", stages[0])).result)


def sell(workspace: Workspace, customer: int, *lines: NewLine, days_ago: int = 0) -> RecordedSale:
    moment = workspace._clock() - timedelta(days=days_ago) if days_ago else None
    result: RecordedSale = workspace.do(RecordSale(NewSale(customer, lines or (HELMET,), moment))).result
    return result


def stage_of(customer: int) -> int | None:
    return customer_record(customer).stage_id


def test_a_sale_is_kept_with_its_lines_and_is_the_sum_of_them(workspace: Workspace, ana: int) -> None:
    made = sell(workspace, ana, HELMET, BELLS)
    record = sale_record(made.sale_id)
    assert record is not None
    assert [line.amount_minor for line in record.lines] == [129_000, 8999]
    assert (record.total_minor, record.kind, record.author, record.customer) == (137_999, SaleKind.SALE, "Ota", "Ana")
    assert [line.text for line in record.lines] == ["Helmet", "bells"]
    assert record.thanks_owed
    assert [(one.name, one.price_minor) for one in products()] == [("Helmet", 129_000)]
    buying = buying_of(ana)
    assert buying is not None
    assert (buying.orders, buying.spent_minor, buying.first_on) == (1, 137_999, date(2026, 1, 31))


def test_a_product_named_in_another_spelling_is_the_same_one(workspace: Workspace, ana: int) -> None:
    sell(workspace, ana, NewLine(product="Přilba", price_minor=1))
    workspace.do(RemoveProduct(products()[0].id))
    assert products() == []
    sell(workspace, ana, NewLine(product=" PRILBA ", price_minor=2))
    assert [(one.name, one.price_minor, one.removed) for one in products()] == [("Přilba", 1, False)]


def test_a_product_has_a_name_of_one_line(workspace: Workspace, ana: int) -> None:
    sell(workspace, ana, NewLine(product="Přilba\ndětská", price_minor=1))
    sell(workspace, ana, NewLine(product="přilba  dětská", price_minor=1))
    assert [one.name for one in products()] == ["Přilba dětská"]


def test_the_first_and_second_purchase_move_the_customer_and_undo_takes_it_all_back(
    workspace: Workspace, stages: list[int], ana: int
) -> None:
    workspace.do(AddRule(stages[2], 7, "call", "how is it?"))
    first = sell(workspace, ana)
    assert (first.moved_to, stage_of(ana)) == (stages[2], stages[2])
    assert [row.cause for row in StageMove.select().order_by(StageMove.id)] == ["create", "rule"]
    assert FollowUp.select().count() == 1
    second = sell(workspace, ana)
    assert (second.moved_to, stage_of(ana)) == (stages[3], stages[3])
    assert sell(workspace, ana).moved_to is None
    workspace.undo()
    workspace.undo()
    assert stage_of(ana) == stages[2]
    workspace.undo()
    assert (stage_of(ana), Sale.select().count(), FollowUp.select().count()) == (stages[0], 0, 0)
    assert products() == []
    assert buying_of(ana) is None
    workspace.redo()
    assert (stage_of(ana), sales_of(ana)[0].total_minor) == (stages[2], 129_000)
    assert workspace.check() == []


def test_nobody_is_moved_back_or_by_a_rule_that_is_off_or_into_history(
    workspace: Workspace, stages: list[int], ana: int, clock: Clock
) -> None:
    workspace.do(MoveCustomers((ana,), stages[4]))
    assert sell(workspace, ana).moved_to is None
    assert stage_of(ana) == stages[4]
    workspace.do(SetSaleRule(1, stages[2], active=False))
    eva = workspace.do(AddCustomer("Eva", stages[0])).result
    assert sell(workspace, eva).moved_to is None
    workspace.do(SetSaleRule(1, None))
    assert [rule.purchase_number for rule in sale_rules()] == [2]
    assert sell(workspace, eva).moved_to == stages[3]
    clock.pass_days(9)
    iva = workspace.do(AddCustomer("Iva", stages[0])).result
    workspace.do(SetSaleRule(1, stages[1]))
    assert sell(workspace, iva, days_ago=3).moved_to is None
    assert sell(workspace, iva).moved_to == stages[3]  # the second one


def test_who_had_left_is_won_back(workspace: Workspace, stages: list[int], ana: int) -> None:
    workspace.do(MoveCustomers((ana,), None))
    assert sell(workspace, ana).moved_to == stages[2]
    assert [row.cause for row in StageMove.select().order_by(StageMove.id)][-1] == "won_back"


def test_purchases_given_back_or_taken_out_do_not_count_for_the_rules(
    workspace: Workspace, stages: list[int], ana: int
) -> None:
    workspace.do(SetSaleRule(1, None))
    workspace.do(RefundSale(sell(workspace, ana).sale_id))
    workspace.do(CorrectSale(sell(workspace, ana).sale_id))
    assert sell(workspace, ana).moved_to is None
    assert sell(workspace, ana).moved_to == stages[3]


def test_a_refund_mirrors_its_lines_and_never_gives_more_than_was_paid(workspace: Workspace, ana: int) -> None:
    sale = sell(workspace, ana, BELLS, HELMET).sale_id
    part = workspace.do(RefundSale(sale, lines=((0, 1000),))).result
    record = sale_record(part)
    assert record is not None
    assert [(line.quantity_milli, line.amount_minor) for line in record.lines] == [(-1000, -3000)]
    for wanted, error in (
        ({"lines": ((0, 2001),)}, QuantityRefused),
        ({"lines": ((0, 1500), (0, 501))}, QuantityRefused),
        ({"lines": ((7, 1000),)}, QuantityRefused),
        ({"lines": ((0, 0),)}, QuantityRefused),
        ({"lines": ()}, RefundOfNothing),
        ({"amount_minor": 0}, RefundOfNothing),
        ({"amount_minor": -5}, RefundOfNothing),
        ({"amount_minor": 134_999 + 1}, RefundTooMuch),
        ({"lines": ((0, 2000),), "amount_minor": 6000}, RefundTooMuch),
    ):
        with pytest.raises(error):
            workspace.do(RefundSale(sale, **wanted))
    workspace.do(RefundSale(sale, amount_minor=4999))
    rest = sale_record(workspace.do(RefundSale(sale)).result)
    assert rest is not None
    assert rest.total_minor == -130_000
    with pytest.raises(RefundOfNothing):
        workspace.do(RefundSale(sale))
    original = sale_record(sale)
    assert original is not None
    assert (original.refunded_minor, original.total_minor, original.thanks_owed) == (137_999, 137_999, False)
    buying = buying_of(ana)
    assert buying is not None
    assert (buying.orders, buying.spent_minor) == (1, 0)
    lines = [(row.quantity_milli, row.amount_minor) for row in SaleLine.select()]
    assert [sum(parts) for parts in zip(*lines, strict=True)] == [0, 0]
    assert workspace.check() == []


def test_a_refund_has_its_own_day(workspace: Workspace, ana: int, clock: Clock) -> None:
    sale = sell(workspace, ana, days_ago=5).sale_id
    with pytest.raises(SaleInFuture):
        workspace.do(RefundSale(sale, occurred_at=clock.now + timedelta(days=1)))
    with pytest.raises(RefundBeforeSale):
        workspace.do(RefundSale(sale, occurred_at=clock.now - timedelta(days=6)))
    refund = workspace.do(RefundSale(sale, occurred_at=clock.now - timedelta(days=1), note="scratched")).result
    record = sale_record(refund)
    assert record is not None
    assert (record.day, record.note, record.reverses_id) == (date(2026, 1, 30), "scratched", sale)
    with pytest.raises(NotRefundable):
        workspace.do(RefundSale(refund))


def test_a_correction_cancels_the_sale_and_writes_another(workspace: Workspace, ana: int, clock: Clock) -> None:
    sale = sell(workspace, ana, HELMET, days_ago=2).sale_id
    instead = NewSale(ana, (NewLine(text="gloves", amount_minor=49_000),), clock.now - timedelta(days=2))
    made = workspace.do(CorrectSale(sale, instead)).result
    entries = sales_of(ana)
    assert sorted((one.kind.value, one.total_minor, one.voided) for one in entries) == [
        ("correction", -129_000, False),
        ("sale", 49_000, False),
        ("sale", 129_000, True),
    ]
    assert {one.day for one in entries} == {date(2026, 1, 29)}
    totals = sales_totals(SaleFilter())
    assert (totals.entries, totals.orders, totals.revenue_minor) == (1, 1, 49_000)
    with pytest.raises(SaleTakenOut):
        workspace.do(CorrectSale(sale))
    with pytest.raises(NotRefundable):
        workspace.do(RefundSale(sale))
    workspace.do(RefundSale(made.sale_id, amount_minor=1))
    with pytest.raises(SaleHasRefunds):
        workspace.do(CorrectSale(made.sale_id))
    refund = next(one.id for one in sales_of(ana) if one.kind == SaleKind.REFUND)
    with pytest.raises(NotRefundable):
        workspace.do(CorrectSale(refund, instead))
    assert workspace.do(CorrectSale(refund)).result is None
    assert sales_totals(SaleFilter()).revenue_minor == 49_000
    workspace.do(CorrectSale(made.sale_id))
    assert sales_totals(SaleFilter()).revenue_minor == 0
    assert buying_of(ana) is None
    assert workspace.check() == []


def test_a_sale_typed_to_the_wrong_customer_is_corrected_to_the_right_one(
    workspace: Workspace, stages: list[int], ana: int
) -> None:
    eva = workspace.do(AddCustomer("Eva", stages[0])).result
    workspace.do(CorrectSale(sell(workspace, ana).sale_id, NewSale(eva, (HELMET,))))
    assert buying_of(ana) is None
    assert buying_of(eva) is not None
    workspace.undo()
    assert buying_of(eva) is None
    assert buying_of(ana) is not None


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (NewLine(quantity_milli=0, price_minor=1), QuantityRefused),
        (NewLine(quantity_milli=-1000, price_minor=1), QuantityRefused),
        (NewLine(quantity_milli=10**9 + 1, price_minor=1), QuantityRefused),
        (NewLine(), LineAmountRefused),
        (NewLine(price_minor=-1), LineAmountRefused),
        (NewLine(amount_minor=-1), LineAmountRefused),
        (NewLine(amount_minor=MOST_MINOR + 1), LineAmountRefused),
        (NewLine(price_minor=MOST_MINOR, quantity_milli=1001), LineAmountRefused),
        (NewLine(price_minor=100, discount_permyriad=10_001), LineAmountRefused),
        (NewLine(price_minor=100, discount_minor=101), LineAmountRefused),
        (NewLine(price_minor=100, discount_minor=-1), LineAmountRefused),
        (NewLine(price_minor=100, amount_minor=99), LineAmountRefused),
        (NewLine(amount_minor=100, discount_permyriad=1000), LineAmountRefused),
        (NewLine(999, price_minor=1), RecordMissing),
    ],
)
def test_impossible_lines_are_refused(workspace: Workspace, ana: int, line: NewLine, error: type[Exception]) -> None:
    with pytest.raises(error):
        sell(workspace, ana, HELMET, line)
    assert Sale.select().count() == 0
    assert products() == []


def test_impossible_sales_are_refused(workspace: Workspace, ana: int, clock: Clock) -> None:
    for sale, error in (
        (NewSale(999, (HELMET,)), RecordMissing),
        (NewSale(ana, ()), SaleEmpty),
        (NewSale(ana, (HELMET,), clock.now + timedelta(days=1)), SaleInFuture),
        (NewSale(ana, (HELMET,), campaign_id=9), RecordMissing),
        (NewSale(ana, (NewLine(amount_minor=MOST_MINOR), HELMET)), LineAmountRefused),
    ):
        with pytest.raises(error):
            workspace.do(RecordSale(sale))
    with pytest.raises(RecordMissing):
        workspace.do(RecordSale(NewSale(ana, (HELMET,)), finishes_quote=1))
    workspace.do(DeleteCustomers((ana,)))
    with pytest.raises(BuyerInTrash):
        sell(workspace, ana)


def test_a_sale_later_on_the_same_day_is_todays(workspace: Workspace, ana: int, clock: Clock) -> None:
    later = datetime(2026, 1, 31, 20, 0).astimezone()
    workspace.do(RecordSale(NewSale(ana, (HELMET,), later)))
    assert sales_of(ana)[0].occurred_at == later


def test_free_of_charge_is_a_purchase(workspace: Workspace, ana: int, stages: list[int]) -> None:
    made = sell(workspace, ana, NewLine(text="gift", price_minor=0))
    assert made.moved_to == stages[2]
    workspace.do(RefundSale(made.sale_id))
    with pytest.raises(RefundOfNothing):
        workspace.do(RefundSale(made.sale_id))


def test_note_campaign_and_settings(workspace: Workspace, ana: int) -> None:
    sale = sell(workspace, ana).sale_id
    workspace.do(EditSaleNote(sale, " paid cash ", None))
    assert sales_of(ana)[0].note == "paid cash"
    with pytest.raises(RecordMissing):
        workspace.do(EditSaleNote(sale, "", 9))
    workspace.do(ChangeSaleSettings(SaleSettings(None, 3, 400)))
    assert sale_settings_now() == SaleSettings(None, 3, 400)
    sell(workspace, ana)
    assert [one.thanks_owed for one in sales_of(ana)] == [False, True]


def test_products_are_found_by_name_or_code(workspace: Workspace) -> None:
    workspace.do(AddProduct("Helmet", "H1", 100, "gear", 400))
    with pytest.raises(ProductTaken):
        workspace.do(AddProduct("HELMET"))
    bell = workspace.do(AddProduct("Bell", "B1")).result
    for text in ("helmet", " H1 ", "h1"):
        found = product_called(text)
        assert found is not None
        assert found.name == "Helmet"
    assert product_called("") is None
    with pytest.raises(ProductTaken):
        workspace.do(EditProduct(bell, "helmet"))
    workspace.do(EditProduct(bell, "Bells", price_minor=5))
    workspace.do(EditProduct(bell, no_price=True, code="H1"))
    assert product_called("H1") is None  # two have it
    assert [(one.name, one.price_minor) for one in products()] == [("Bells", None), ("Helmet", 100)]
