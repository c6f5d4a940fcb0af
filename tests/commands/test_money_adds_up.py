"""Whatever is sold, given back and corrected, in any currency: every place tells the same sums, to the last unit.

The oracle is a ledger in plain Python that knows only what was asked for; it rounds with fractions.
"""

import json
import tempfile
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from fractions import Fraction
from math import floor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer
from tracker.commands.merges import MergeCustomers
from tracker.commands.sales import CorrectSale, RecordSale, RefundSale
from tracker.commands.stages import SetUpShop
from tracker.domain.money import exponent_of, read_amount
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.domain.sale_errors import RefundOfNothing, RefundTooMuch, SaleHasRefunds
from tracker.domain.sale_filter import SaleFilter
from tracker.domain.sale_lines import NewLine
from tracker.domain.sales import NewSale
from tracker.queries.report_parts import sales as read_sales
from tracker.queries.reports import read_report
from tracker.queries.sales import buying_of, sale_record, sales_of, sales_page, sales_totals
from tracker.reports.report import ReportName
from tracker.reports.report_json import report_to_json
from tracker.storage.buying import wrong_buying
from tracker.storage.sale_owners import wrong_sales
from tracker.workspace import Workspace, create_shop

CURRENCIES = ("JPY", "CZK", "KWD")
PEOPLE = 3
LINES = st.builds(
    NewLine,
    text=st.sampled_from(("", "bell", "鈴")),
    product=st.sampled_from(("", "Helmet", "Lamp")),
    quantity_milli=st.integers(1, 12_000),
    price_minor=st.integers(0, 200_000),
    discount_permyriad=st.sampled_from((0, 0, 500, 1250, 3333, 10_000)),
) | st.builds(NewLine, amount_minor=st.integers(0, 500_000))
SALES = st.tuples(st.just("sell"), st.integers(1, PEOPLE), st.lists(LINES, min_size=1, max_size=3))
PARTS = st.tuples(st.just("part"), st.integers(0, 9), st.lists(st.integers(1, 9000), min_size=1, max_size=3))
MONEY = st.tuples(st.just("money"), st.integers(0, 9), st.integers(1, 400_000))
WHOLES = st.tuples(st.sampled_from(("all", "correct", "undo")), st.integers(0, 9), st.none())
ACTS = st.lists(SALES | PARTS | MONEY | WHOLES, min_size=1, max_size=12)


@dataclass
class Told:
    """A sale as it was asked for: what is left of each line, in thousandths and in money."""

    customer: int
    left: list[list[int]] = field(default_factory=list)
    paid: int = 0


def half_up(value: Fraction) -> int:
    return floor(value + Fraction(1, 2))


def rounded(line: NewLine) -> int:
    if line.amount_minor is not None:
        return line.amount_minor
    share = 1 - Fraction(line.discount_permyriad, 10_000)
    return half_up(Fraction(line.quantity_milli, 1000) * (line.price_minor or 0) * share)


def act(workspace: Workspace, ledger: dict[int, Told], what: str, number: int, more: object) -> None:
    """Do something to the shop and to the ledger; what the shop refuses the ledger must find impossible too."""
    if what == "sell":
        assert isinstance(more, list)
        made = workspace.do(RecordSale(NewSale(number, tuple(more)))).result.sale_id
        left = [[line.quantity_milli, rounded(line)] for line in more]
        ledger[made] = Told(number, left, sum(money for _, money in left))
    elif what == "undo":
        if ledger and workspace.undo_state().undo is not None:
            workspace.undo()
            workspace.redo()
    elif ledger:
        sale = sorted(ledger)[number % len(ledger)]
        _take_back(workspace, ledger, sale, what, more)


def _take_back(workspace: Workspace, ledger: dict[int, Told], sale: int, what: str, more: object) -> None:
    told = ledger[sale]
    left = sum(money for _, money in told.left)
    if what == "correct":
        with suppress(SaleHasRefunds):
            workspace.do(CorrectSale(sale))
            del ledger[sale]
        return
    if what == "all":
        with suppress(RefundOfNothing):
            workspace.do(RefundSale(sale))
            for line in told.left:
                line[0:2] = [0, 0]
    elif what == "money":
        assert isinstance(more, int)
        if more > left:
            with pytest.raises(RefundTooMuch):
                workspace.do(RefundSale(sale, amount_minor=more))
            return
        refund = sale_record(workspace.do(RefundSale(sale, amount_minor=more)).result)
        assert refund is not None
        assert -refund.total_minor == more
        _spread(told, [(line.amount_minor, line.quantity_milli) for line in refund.lines], refund_id=refund.id)
    else:
        assert isinstance(more, list)
        wanted = [
            (at, min(quantity, line[0])) for at, (quantity, line) in enumerate(zip(more, told.left, strict=False))
        ]
        wanted = [(at, quantity) for at, quantity in wanted if quantity]
        if not wanted:
            return
        expected = 0
        for at, quantity in wanted:
            whole, money = told.left[at][:2]
            back = money if quantity == whole else half_up(Fraction(money * quantity, whole))
            told.left[at][0:2] = [whole - quantity, money - back]
            expected += back
        refund = sale_record(workspace.do(RefundSale(sale, tuple(wanted))).result)
        assert refund is not None
        assert -refund.total_minor == expected


def _spread(told: Told, lines: list[tuple[int, int]], *, refund_id: int) -> None:
    """Take a refund by amount off the lines it fell on: each by its share of what is left, but for rounding."""
    whole, back = sum(money for _, money in told.left), -sum(amount for amount, _ in lines)
    shares = [Fraction(money * back, whole) for _, money in told.left]
    positions = read_positions(refund_id)
    for (amount, quantity), at in zip(lines, positions, strict=True):
        assert quantity == 0
        assert abs(-amount - shares[at]) <= 1
        told.left[at][1] += amount
        assert told.left[at][1] >= 0


def read_positions(refund_id: int) -> list[int]:
    from tracker.storage.sale_rows import lines_of

    return [line.position for line in lines_of(refund_id)]


def check(ledger: dict[int, Told], clock: Clock, currency: str) -> None:
    """See that every place tells what the ledger does."""
    left = {sale: sum(money for _, money in told.left) for sale, told in ledger.items()}
    value = {
        one: sum(left[sale] for sale, told in ledger.items() if told.customer == one) for one in range(1, PEOPLE + 1)
    }
    for customer, expected in value.items():
        entries = sales_of(customer)
        assert all(sum(line.amount_minor for line in one.lines) == one.total_minor for one in entries)
        assert sum(one.total_minor for one in entries) == expected  # what was taken out cancels exactly
        buying = buying_of(customer)
        assert (buying.spent_minor if buying else 0) == expected
        assert (buying.orders if buying else 0) == sum(told.customer == customer for told in ledger.values())
        totals = sales_totals(SaleFilter(customer_id=customer))
        assert totals.revenue_minor == totals.sold_minor - totals.refunds_minor == expected
    rows = sales_page(SaleFilter(), limit=500).rows
    assert sum(one.total_minor for one in rows) == sum(value.values())
    data, parts = read_sales.sales(), read_sales.lines()
    assert sum(data[3::6]) == sum(value.values()) == sum(parts[3::6])
    report = read_report(ReportName.SALES, Scope(Period(), clock.now.date()))
    plain = json.loads(json.dumps(report_to_json(report, currency)))
    paid = sum(one.paid for one in ledger.values())
    assert plain.get("revenue_minor", 0) == sum(value.values())
    assert plain.get("refunds_minor", 0) == paid - sum(value.values())
    assert plain["currency"] == currency
    assert wrong_sales() == wrong_buying() == []


@pytest.mark.parametrize("currency", CURRENCIES)
@settings(max_examples=25, deadline=None)
@given(acts=ACTS)
def test_lines_are_the_sale_and_sales_less_refunds_the_value(
    currency: str, acts: list[tuple[str, int, object]]
) -> None:
    clock = Clock()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "shop.regulars")
        people = [AddCustomer(f"Person {one}", 1) for one in range(PEOPLE)]
        create_shop(path, SetUpShop(currency=currency, region="CZ"), *people, clock=clock)
        workspace = Workspace(path, clock=clock)
        ledger: dict[int, Told] = {}
        for what, number, more in acts:
            clock.now += timedelta(hours=7)
            act(workspace, ledger, what, number, more)
        check(ledger, clock, currency)
        workspace.do(MergeCustomers(1, 2))
        for told in ledger.values():
            told.customer = 1 if told.customer == 2 else told.customer
        check(ledger, clock, currency)
        workspace.undo()
        assert workspace.check() == []
        workspace.close()


@given(st.sampled_from(CURRENCIES), st.integers(0, 10**14))
def test_an_amount_typed_with_all_its_decimals_is_the_same_amount(currency: str, minor: int) -> None:
    places = exponent_of(currency)
    digits = str(minor).rjust(places + 1, "0")
    point = "," if places == 3 else "."  # three decimals behind a dot may be thousands in Czech, behind a comma not
    typed = f"{digits[:-places]}{point}{digits[-places:]}" if places else digits
    assert read_amount(typed, "cs" if places == 3 else "en", currency) == minor
