import csv
from collections.abc import Sequence
from datetime import date
from itertools import combinations
from pathlib import Path
from random import Random

import pandas as pd
import pytest
from hypothesis import given, settings
from mlxtend.frequent_patterns import apriori, association_rules
from mlxtend.preprocessing import TransactionEncoder

from tests.recount_together import recount_together
from tests.reports.random_sales import random_sales
from tests.reports.random_shops import JAN, JANUARY, WORKED, LoggedShop, asked_of, scopes
from tests.reports.telling import check_told
from tests.sales_records import RawLine, RawProduct, RawSale, RawSales, RawSuggestion
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.domain.together import MOST_IN_BASKET, PAIR_ORDERS, PRODUCT_ORDERS
from tracker.reports import baskets as baskets_module
from tracker.reports.baskets import Baskets
from tracker.reports.bought_together import build_together_report
from tracker.reports.report import Report

SAMPLES = Path(__file__).resolve().parents[2].parent / "shared/samples"
Basket = Sequence[int]
KEYS = ("orders", "support", "confidence", "confidence_back", "lift")


def ledger_of(held: Sequence[Basket]) -> RawSales:
    """Make each basket an order of a day in January."""
    sales = [
        RawSale(n, 1 + n % 7, JAN + 1 + n % 30, tuple(RawLine(100, product or None) for product in products))
        for n, products in enumerate(held, start=1)
    ]
    products = {product for products in held for product in products if product}
    return RawSales(sales, [RawProduct(product, f"Product {product}") for product in sorted(products)])


def report_of(ledger: RawSales, scope: Scope = JANUARY) -> Report:
    return build_together_report(LoggedShop([], WORKED.stages, {}, sold=ledger).data(), scope)


def pairs_of(report: Report) -> dict[tuple[int, int], dict[str, float]]:
    found = {}
    for row in report.table("pairs").rows:
        one, other = (int(part) for part in row.key.split("-"))
        found[one, other] = {key: float(number.value or 0) for key, number in zip(KEYS, row.numbers, strict=True)}
    return found


def by_mlxtend(held: Sequence[Basket]) -> dict[tuple[int, int], dict[str, float]]:
    """Count pairs by mlxtend, and leave out those of too few."""
    encoder = TransactionEncoder()
    table = pd.DataFrame(encoder.fit(held).transform(held), columns=encoder.columns_)
    often = apriori(table, min_support=PAIR_ORDERS / len(held) - 1e-9, use_colnames=True, max_len=2)
    rules = association_rules(often, metric="support", min_threshold=0)
    orders = {product: sum(product in basket for basket in held) for product in encoder.columns_}
    found: dict[tuple[int, int], dict[str, float]] = {}
    for rule in rules.to_dict("records"):
        (one,), (other,) = rule["antecedents"], rule["consequents"]
        if min(orders[one], orders[other]) < PRODUCT_ORDERS:
            continue
        pair = found.setdefault((min(one, other), max(one, other)), {})
        pair |= {"orders": round(rule["support"] * len(held)), "support": rule["support"], "lift": rule["lift"]}
        pair["confidence" if one < other else "confidence_back"] = rule["confidence"]
    return found


def compare_with_mlxtend(report: Report, held: Sequence[Basket]) -> None:
    expected, found = by_mlxtend(held), pairs_of(report)
    best = sorted(expected, key=lambda pair: (-round(expected[pair]["lift"], 9), -expected[pair]["orders"], pair))
    assert len(found) == min(len(expected), 200)
    for pair, numbers in found.items():
        assert numbers == pytest.approx(expected[pair]), pair
    least = min((numbers["lift"] for numbers in found.values()), default=0)
    assert all(expected[pair]["lift"] >= least - 1e-9 for pair in best[: len(found)])


def random_baskets(seed: int, orders: int, products: int) -> list[list[int]]:
    """Draw orders of a few products, of which the first ones are liked more and neighbours go together."""
    chance = Random(seed)
    held = []
    for _ in range(orders):
        wanted = [min(int(chance.expovariate(3 / products)), products - 1) + 1 for _ in range(chance.randrange(1, 6))]
        held.append([*wanted, wanted[0] % products + 1] if chance.random() < 0.5 else wanted)
    return held


@pytest.mark.parametrize("seed", range(12))
def test_pairs_are_those_of_mlxtend(seed: int) -> None:
    held = random_baskets(seed, 40 + 40 * seed, 4 + 3 * seed)
    report = report_of(ledger_of(held))
    assert report.table("pairs").rows
    compare_with_mlxtend(report, held)


def test_the_pairs_of_northwind_are_those_of_mlxtend() -> None:
    path = SAMPLES / "northwind__order-details.csv"
    if not path.exists():
        pytest.skip("needs the samples")
    orders: dict[str, list[int]] = {}
    with path.open(newline="", encoding="utf-8") as file:
        for line in csv.DictReader(file):
            orders.setdefault(line["orderID"], []).append(int(line["productID"]))
    held = list(orders.values())
    report = report_of(ledger_of(held))
    assert report.figure("orders").value == 830
    assert len(report.table("pairs").rows) > 50
    compare_with_mlxtend(report, held)


@pytest.mark.parametrize("dense", [1, 1 << 20])
@pytest.mark.parametrize("at_a_time", [1, 7, 1 << 21])
def test_pairs_are_the_same_however_they_are_counted(
    monkeypatch: pytest.MonkeyPatch, dense: int, at_a_time: int
) -> None:
    monkeypatch.setattr(baskets_module, "DENSE", dense)
    monkeypatch.setattr(baskets_module, "PAIRS_AT_A_TIME", at_a_time)
    held = random_baskets(5, 120, 12)
    data = LoggedShop([], WORKED.stages, {}, sold=ledger_of(held)).data()
    counted = Baskets(data, None, JAN + 31)
    one, other, many = counted.pairs(1, 1)
    found = {
        (int(counted.ids[first]), int(counted.ids[second])): count
        for first, second, count in zip(one, other, many.tolist(), strict=True)
    }
    expected: dict[tuple[int, int], int] = {}
    for basket in held:
        for pair in combinations(sorted(set(basket)), 2):
            expected[pair] = expected.get(pair, 0) + 1
    assert found == expected


def test_an_order_of_very_many_products_is_no_basket() -> None:
    most = list(range(1, MOST_IN_BASKET + 1))
    held = [[1, 2], [1, 2], [1, 2], [1, 3], [2, 3], most, [*most, MOST_IN_BASKET + 1]]
    report = report_of(ledger_of(held))
    assert [one.number.value for one in report.outside] == [1]
    assert report.figure("orders").value == 6
    assert pairs_of(report)[1, 2]["orders"] == 4


def test_few_orders_are_no_pair() -> None:
    held = [[1, 2], [1, 2], [1, 2], [1], [2]]
    assert not pairs_of(report_of(ledger_of(held)))
    assert (1, 2) in pairs_of(report_of(ledger_of([*held, [1], [2]])))
    assert not pairs_of(report_of(ledger_of([*held[1:], [1], [2], [1], [2]])))


def test_a_suggestion_counts_by_the_day_it_was_made() -> None:
    days = ((1, ""), (2, "bought"), (3, "bought"), (4, "declined"), (9, "interested"))
    offered = tuple(RawSuggestion(n, n, 1, JAN + day, answer) for n, (day, answer) in enumerate(days, start=1))
    ledger = RawSales((), [RawProduct(1, "Lock")], suggestions=offered)
    scope = Scope(Period(date(2026, 1, 2), date(2026, 1, 5)), date(2026, 1, 31))
    (row,) = report_of(ledger, scope).table("suggestions").rows
    assert (row.key, row.label.text) == ("1", "Lock")
    assert [number.value for number in row.numbers] == [3, 2, 0, 1, 2 / 3]


@settings(max_examples=120, deadline=None)
@given(ledger=random_sales(), scope=scopes())
def test_every_number_equals_the_recount(ledger: RawSales, scope: Scope) -> None:
    check_told(report_of(ledger, scope), recount_together(ledger, asked_of(scope)))


@pytest.mark.parametrize("seed", range(8))
def test_every_number_of_many_orders_equals_the_recount(seed: int) -> None:
    chance = Random(seed)
    held = [[one if chance.random() < 0.9 else 0 for one in basket] for basket in random_baskets(seed, 150, 9)]
    ledger = ledger_of(held)
    refunds = tuple(RawSale(900 + one.id, one.customer, one.day, one.lines, "refund") for one in ledger.sales[:9])
    ledger = RawSales((*ledger.sales, *refunds), ledger.products)
    scope = Scope(Period(date(2026, 1, 3), None), date(2026, 1, 27))
    check_told(report_of(ledger, scope), recount_together(ledger, asked_of(scope)))
