"""Orders as entries of the ledger: once, with their customers, products and refunds, as one step."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer, DeleteCustomers, EditCustomer
from tracker.commands.import_orders import ImportOrders
from tracker.commands.imports import ImportContacts
from tracker.commands.products import AddProduct
from tracker.commands.sale_rules import SetSaleRule
from tracker.commands.sales import CorrectSale, RefundSale
from tracker.domain.dates import Moment
from tracker.domain.errors import Cancelled
from tracker.domain.import_result import OrdersResult
from tracker.domain.imports import ContactRow, Reason, RowProblem
from tracker.domain.orders import Buyer, Order, OrderLine
from tracker.domain.stages import Cause
from tracker.queries.sales import buying_of, sales_of
from tracker.queries.shop import shop_facts
from tracker.storage.buying import wrong_buying
from tracker.storage.fetch import fetch_rows
from tracker.storage.stage_log import differences_from_log
from tracker.storage.tables import Customer, ImportBatch, Product, Sale, StageMove
from tracker.workspace import Workspace

ANA = Buyer("list:7", "Ana Malá", email="ana@example.cz", phone="603 123 456")
DAY = date(2026, 1, 5)


def order(number: int = 1, buyer: Buyer = ANA, *lines: OrderLine, day: date = DAY, **more: object) -> Order:
    made = Order(number, f"shop:{number}", buyer, Moment(day), lines or (OrderLine(1000, "Bell"),))
    return replace(made, **more)  # type: ignore[arg-type]


@pytest.fixture
def bring(workspace: Workspace) -> Callable[..., OrdersResult]:
    def bring_in(*orders: Order, **more: tuple[object, ...]) -> OrdersResult:
        result = workspace.do(ImportOrders(orders, "orders.csv", **more)).result  # type: ignore[arg-type]
        assert isinstance(result, OrdersResult)
        assert workspace.read(wrong_buying) == workspace.read(differences_from_log) == []
        return result

    return bring_in


Bring = Callable[..., OrdersResult]


def names(workspace: Workspace) -> list[str]:
    return workspace.read(lambda: [one.name for one in Customer.select().order_by(Customer.id)])


def standing(workspace: Workspace) -> list[int | None]:
    """The stages of everybody."""
    return workspace.read(lambda: [row[0] for row in fetch_rows(Customer.select(Customer.stage).order_by(Customer.id))])


def entries(workspace: Workspace, customer: int = 1) -> list[tuple[str, int]]:
    """Kind and total of a customer's entries, oldest first."""
    return workspace.read(lambda: [(one.kind.value, one.total_minor) for one in sales_of(customer)])[::-1]


def test_an_order_makes_its_customer_a_sale_and_its_products(workspace: Workspace, bring: Bring) -> None:
    lines = (
        OrderLine(1700, "Bell", "b1", quantity_milli=2000, price_minor=1000, discount_permyriad=1500),
        OrderLine(600, text="Shipping"),
    )
    result = bring(order(1, ANA, *lines, moment=Moment(DAY, "10:30", 60), note="#1"), prices=(("Bell", 1100),))
    assert result == OrdersResult(1, 2, 1, 0)
    (sale,) = workspace.read(lambda: sales_of(1))
    assert (sale.customer, sale.total_minor, sale.note, sale.occurred_at.isoformat()) == (
        "Ana Malá", 2300, "#1", "2026-01-05T10:30:00+01:00",
    )  # fmt: skip
    assert [line.text for line in sale.lines] == ["Bell", "Shipping"]
    product = workspace.read(Product.get)
    assert (product.name, product.folded, product.code, product.price_minor) == ("Bell", "bell", "b1", 1100)
    batch = workspace.read(ImportBatch.get)
    assert (batch.kind, batch.file_name, batch.created) == ("orders", "orders.csv", 1)


def test_a_second_import_is_no_step(workspace: Workspace, bring: Bring) -> None:
    orders = (order(1, refunded_minor=300), order(2, day=DAY + timedelta(days=1)), order(3, cancelled=True))
    assert bring(*orders) == OrdersResult(2, 2, 1, 0, refunds=1, cancelled=1)
    step = workspace.undo_state().undo
    assert bring(*orders) == OrdersResult(0, 0, 0, 1, skipped=2, cancelled=1)
    assert workspace.undo_state().undo == step
    workspace.undo()
    assert names(workspace) == []
    assert workspace.read(lambda: Sale.select().count() + Product.select().count()) == 0
    workspace.redo()
    assert entries(workspace) == [("sale", 1000), ("refund", -300), ("sale", 1000)]
    assert bring(*orders).skipped == 2


def test_what_was_given_back_since_becomes_a_refund_of_today(workspace: Workspace, bring: Bring) -> None:
    lines = (OrderLine(1001, "Bell"), OrderLine(999, "Lock"))
    bring(order(1, ANA, *lines, refunded_minor=500))
    assert bring(order(1, ANA, *lines, refunded_minor=500)).refunds == 0
    assert bring(order(1, ANA, *lines, refunded_minor=1500)).refunds == 1
    assert entries(workspace) == [("sale", 2000), ("refund", -500), ("refund", -1000)]
    latest = workspace.read(lambda: sales_of(1))[0]
    assert (latest.day, latest.reverses_id) == (date(2026, 1, 31), 1)
    workspace.do(RefundSale(1, amount_minor=100))  # typed in by hand: the program has it too by now
    assert bring(order(1, ANA, *lines, refunded_minor=1600)).refunds == 0
    assert bring(order(1, ANA, *lines, cancelled=True)).refunds == 1
    assert entries(workspace)[-1] == ("refund", -400)
    buying = workspace.read(lambda: buying_of(1))
    assert buying is not None
    assert (buying.orders, buying.spent_minor) == (1, 0)


def test_the_same_order_twice_in_one_run_is_one(workspace: Workspace, bring: Bring) -> None:
    result = bring(order(1), order(1, refunded_minor=400), order(1, cancelled=True))
    assert (result.orders, result.refunds, result.skipped) == (1, 2, 0)
    assert entries(workspace) == [("sale", 1000), ("refund", -400), ("refund", -600)]


def test_an_order_that_came_to_something_else_meanwhile_is_told_of(workspace: Workspace, bring: Bring) -> None:
    bring(order(1))
    result = bring(order(1, ANA, OrderLine(1200), name="#1"))
    assert result.errors == (RowProblem(1, "", Reason.CHANGED_ORDER, "#1"),)
    assert entries(workspace) == [("sale", 1000)]
    workspace.do(CorrectSale(1, None))  # the owner took it out: it stays out
    assert bring(order(1)) == OrdersResult(0, 0, 0, 1, skipped=1)


def test_what_rows_give_back_is_an_entry_of_their_day(workspace: Workspace, bring: Bring) -> None:
    back = (OrderLine(-250, "Bell", quantity_milli=-1000),)
    result = bring(order(1), order(2, lines=(), taken_back=back), order(3, taken_back=back))
    assert (result.orders, result.refunds) == (2, 2)
    assert entries(workspace) == [("sale", 1000), ("refund", -250), ("sale", 1000), ("refund", -250)]
    assert bring(order(1, taken_back=back)).refunds == 1  # given back after the first import
    assert bring(order(1, taken_back=back), order(2, lines=(), taken_back=back)).skipped == 2


def test_newcomers_stand_where_their_orders_lead_and_count_in_no_rate(workspace: Workspace, bring: Bring) -> None:
    stages = [stage.id for stage in workspace.read(shop_facts).stages]
    once, twice = Buyer("list:1", "Once"), Buyer("list:2", "Twice")
    returned = Buyer("list:3", "Returned")
    bring(
        order(1, once), order(2, twice), order(3, twice, day=DAY + timedelta(days=9)),
        order(4, returned, refunded_minor=1000),
    )  # fmt: skip
    where = standing(workspace)
    assert where == [stages[2], stages[3], stages[2]]
    moves = workspace.read(lambda: [(one.cause, one.occurred_at[:10]) for one in StageMove.select()])
    assert moves == [(Cause.OPENING, "2026-01-31")] * 3
    workspace.undo()
    for number, stage in ((1, stages[4]), (2, None)):
        workspace.do(SetSaleRule(number, stage, active=number == 1))
    bring(order(1, once), order(2, returned, refunded_minor=1000))
    where = standing(workspace)
    assert where == [stages[4], stages[2]]


def test_who_is_known_stays_where_they_are(workspace: Workspace, bring: Bring, stages: list[int]) -> None:
    workspace.do(AddCustomer("Ana Malá", stage_id=stages[0], emails=(("", "ANA@example.cz"),)))
    assert bring(order(1), order(2)) == OrdersResult(2, 2, 0, 1)
    assert names(workspace) == ["Ana Malá"]
    assert standing(workspace) == [stages[0]]


@pytest.mark.parametrize(
    ("buyer", "met"),
    [
        (Buyer("x:1", "Ana Malá", email="ana@example.cz"), "Ana Malá"),
        (Buyer("x:1", "Malá Ana", email="Ana@Example.cz"), "Ana Malá"),
        (Buyer("x:1", "ana@example.cz", has_name=False, email="ana@example.cz"), "Ana Malá"),
        (Buyer("x:1", "A. Malá", phone="+420 603 123 456"), "Ana Malá"),
        (Buyer("x:1", "Eva"), "Eva"),
        (Buyer("x:1", "Eva", email="eva@new.cz"), "Eva"),  # who has no e-mail yet
        (Buyer("x:1", "Petr", email="petr@new.cz"), None),
        (Buyer("x:1", "Ana Malá", email="other@new.cz"), None),  # another of the same name
        (Buyer("x:1", "Petr Velký", email="ana@example.cz"), "unclear"),  # families share addresses
        (Buyer("x:1", "Petr Velký", phone="603123456"), "unclear"),
        (Buyer("x:1", "Jan Dva"), "unclear"),
        (Buyer("x:1", "Ana Mala"), "unclear"),
        (Buyer("x:1", "éva"), "unclear"),
        (Buyer("list:51", "Zoe", has_name=True), "Zoe Nová"),
        (Buyer("list:51", "51", has_name=False), "Zoe Nová"),
        (Buyer("list:51", "Quite Another"), None),
    ],
)
def test_a_buyer_is_met_or_asked_about_but_never_guessed(
    workspace: Workspace, bring: Bring, stages: list[int], buyer: Buyer, met: str | None
) -> None:
    phones = (("", "603 123 456"),)
    workspace.do(AddCustomer("Ana Malá", stage_id=stages[0], emails=(("", "ana@example.cz"),), phones=phones))
    for name in ("Eva", "Jan Dva", "Jan Dva"):
        workspace.do(AddCustomer(name, stage_id=stages[0]))
    workspace.do(ImportContacts((ContactRow(1, "Zoe Nová", True, external_id="list:51"),), "x.csv", stages[0]))
    before = len(names(workspace))
    result = bring(order(4, buyer, file="a.csv"))
    if met == "unclear":
        assert [(one.row, one.reason, one.file) for one in result.errors] == [(4, Reason.UNCLEAR_CUSTOMER, "a.csv")]
        assert result.orders == 0
    elif met is None:
        assert (result.customers_created, names(workspace)[before:]) == (1, [buyer.name])
    else:
        assert result.customers_matched == 1
        assert workspace.read(lambda: Sale.get().customer.name) == met
    again = bring(order(5, buyer, day=DAY + timedelta(days=1)))
    assert (again.orders, again.customers_created) == (int(met != "unclear"), 0)


def test_a_customer_may_be_renamed_and_is_still_known(workspace: Workspace, bring: Bring) -> None:
    plain = Buyer("list:1901", "1901", has_name=False)
    bring(order(1, plain), order(2, Buyer("buyer:jan", "Jan")))
    workspace.do(EditCustomer(1, name="Jana"))
    workspace.do(EditCustomer(2, name="Petr"))
    result = bring(
        order(3, plain), order(4, Buyer("buyer:jan", "Jan")), order(5, Buyer("list:1901", "Q", aliases=("Z",)))
    )
    assert (result.orders, result.customers_matched, result.customers_created) == (3, 2, 0)


def test_orders_of_somebody_in_the_trash_are_there(workspace: Workspace, bring: Bring) -> None:
    bring(order(1))
    workspace.do(DeleteCustomers((1,)))
    assert bring(order(1)).skipped == 1
    assert bring(order(2)).customers_created == 1


def test_products_are_met_by_name_else_by_code(workspace: Workspace, bring: Bring) -> None:
    workspace.do(AddProduct("Bell", "b1", 900))
    workspace.do(AddProduct("Lock Steel", "l1", 900))
    bring(
        order(1, ANA, OrderLine(1, "BELL", "zz"), OrderLine(1, "Lock", "l1"), OrderLine(1, "b1", "b1")),
        order(2, ANA, OrderLine(1, "Helmet", "b1"), OrderLine(5, "Vest", price_minor=5)),
        order(3, ANA, OrderLine(7, "Vest", price_minor=7)),
    )
    products = workspace.read(lambda: [(one.name, one.price_minor) for one in Product.select().order_by(Product.id)])
    assert products == [("Bell", 900), ("Lock Steel", 900), ("Helmet", None), ("Vest", 7)]


def test_thanks_are_owed_for_what_was_bought_lately(workspace: Workspace, bring: Bring, clock: Clock) -> None:
    today = clock.now.date()
    orders = [order(at, day=today - timedelta(days=days)) for at, days in ((1, 0), (2, 30), (3, 31))]
    bring(*orders, order(4, day=today, refunded_minor=1000), order(5, day=today, refunded_minor=1))
    owed = workspace.read(lambda: [(one.id, one.thanks_owed) for one in Sale.select() if one.kind == "sale"])
    assert [bool(one) for _, one in owed] == [True, True, False, False, True]
    bring(order(1, day=today, refunded_minor=1000))
    assert not workspace.read(lambda: Sale.get_by_id(1).thanks_owed)


def test_it_can_be_stopped_and_leaves_nothing(workspace: Workspace) -> None:
    orders = tuple(order(number) for number in range(1200))
    with pytest.raises(Cancelled):
        workspace.do(ImportOrders(orders, "orders.csv"), progress=lambda done, total: done < 1000)
    assert names(workspace) == []
    step = workspace.undo_state().undo
    assert step is None or step.command != "ImportOrders"


def test_problems_of_the_files_come_along_in_their_order(bring: Bring) -> None:
    bad = RowProblem(9, "Amount", Reason.BAD_AMOUNT, "x", "b.csv")
    worse = RowProblem(3, "Amount", Reason.BAD_AMOUNT, "y", "b.csv")
    assert bring(order(1), problems=(bad, worse), files=("a.csv", "b.csv")).errors == (worse, bad)
