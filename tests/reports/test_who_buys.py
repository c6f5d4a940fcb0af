from array import array
from collections.abc import Sequence
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from scipy.stats import binomtest

from tests.recount import Entry
from tests.recount_buyers import Known, recount_buyers, roots
from tests.reports.random_shops import JAN, JANUARY, STAGES, LoggedShop, asked_of, logged_shops, scopes
from tests.reports.telling import check_told
from tests.sales_records import RawLine, RawProduct, RawSale, RawSales
from tracker.domain.report_data import ReportData, Scope
from tracker.reports.report import LabelKind, Report
from tracker.reports.who_buys import build_buyers_report
from tracker.reports.wilson import wilson_interval

TAGS = ("club", "e-bike", "family")


def data_of(shop: LoggedShop, known: Known) -> ReportData:
    tags = {10 * place: name for place, name in enumerate(sorted(TAGS), start=1)}
    ids = {name: id_ for id_, name in tags.items()}
    pairs = [(who, ids[name]) for who, names in known.tags.items() for name in names]
    return shop.data(
        sources=dict(known.sources),
        personas=dict(known.personas),
        towns=dict(known.towns),
        tagged=array("q", [cell for pair in sorted(pairs, reverse=True) for cell in pair]),
        tags=tags,
    )


def check(shop: LoggedShop, known: Known, scope: Scope) -> Report:
    report = build_buyers_report(data_of(shop, known), scope)
    told = recount_buyers(shop.entries, shop.stages, shop.archived, shop.sold, known, asked_of(scope))
    check_told(report, told)
    return report


def random_known(seed: int, customers: Sequence[int]) -> Known:
    chance = Random(seed)
    return Known(
        {who: chance.choice(("", "flyer", "fair", "friend")) for who in customers},
        {who: chance.choice(("", "", "Parent", "Racer")) for who in customers if chance.random() < 0.9},
        {who: chance.choice(("Brno", "Praha", "台北市", "")) for who in customers if chance.random() < 0.7},
        {who: [tag for tag in TAGS if chance.random() < 0.3] for who in customers},
    )


def large_shop(seed: int, people: int = 80) -> LoggedShop:
    """Draw a shop in which some have bought, some have left, some are archived."""
    chance = Random(seed)
    entries: list[Entry] = []
    sales: list[RawSale] = []
    for who in range(1, people + 1):
        if chance.random() < 0.95:
            day = JAN + chance.randrange(1, 40)
            entries.append(Entry(who, len(entries) + 1, chance.randrange(1, 6), day, "create"))
            if chance.random() < 0.2:
                entries.append(Entry(who, len(entries) + 1, None, day + 1, "move"))
        for _ in range(chance.choice((0, 0, 0, 1, 1, 2, 3))):
            lines = tuple(RawLine(100, chance.choice((1, 2, 3, None))) for _ in range(chance.randrange(1, 4)))
            kind = chance.choice(("sale", "sale", "sale", "refund"))
            sales.append(
                RawSale(len(sales) + 1, who, JAN + chance.randrange(1, 40), lines, kind, chance.random() < 0.1)
            )
    archived = {who: JAN + chance.randrange(1, 40) for who in range(1, people, 7)}
    products = [RawProduct(n, f"Product {n}") for n in (1, 2, 3)]
    return LoggedShop(entries, STAGES, archived, sold=RawSales(sales, products))


@pytest.mark.parametrize("seed", range(20))
def test_every_number_of_a_large_shop_equals_the_recount(seed: int) -> None:
    report = check(large_shop(seed), random_known(seed, range(1, 90)), JANUARY)
    assert report.table("prospects").rows
    assert all(row.label.kind is LabelKind.CUSTOMER for row in report.table("prospects").rows)


@settings(max_examples=150, deadline=None)
@given(shop=logged_shops(), scope=scopes())
def test_every_number_equals_the_recount(shop: LoggedShop, scope: Scope) -> None:
    known = replace(random_known(len(shop.entries), range(1, 10)), sources=shop.tactics.sources)
    check(shop, known, scope)


@pytest.mark.parametrize("whole", [1, 2, 5, 10, 37, 1000])
def test_the_interval_is_wilsons(whole: int) -> None:
    for part in {0, 1, whole // 3, whole // 2, whole - 1, whole}:
        ends = wilson_interval(part, whole)
        assert ends == pytest.approx(roots(part, whole), abs=1e-9)
        theirs = binomtest(part, whole).proportion_ci(0.95, method="wilson")
        assert ends == pytest.approx((theirs.low, theirs.high), abs=1e-12)
        assert ends is not None
        assert 0 <= ends[0] <= part / whole <= ends[1] <= 1
    assert wilson_interval(0, 0) is None


def shop_of(sources: str, buyers: set[int]) -> LoggedShop:
    """Make a customer of each letter, all of them in one stage, of whom some bought."""
    people = range(1, len(sources) + 1)
    entries = [Entry(who, who, 1, JAN + 1, "create") for who in people]
    sales = [RawSale(who, who, JAN + 2, (RawLine(100),)) for who in sorted(buyers)]
    return LoggedShop(entries, STAGES, {}, sold=RawSales(sales))


def test_prospects_are_those_most_like_the_buyers() -> None:
    letters = "a" * 12 + "b" * 12
    buyers = {*range(1, 10), 13}  # nine of twelve by a, one of twelve by b
    known = Known(dict(enumerate(letters, start=1)), tags={11: ("club",), 1: ("club",)})
    report = check(shop_of(letters, buyers), known, JANUARY)
    rows = report.table("prospects").rows
    by_source = (10 / 12) / (4 / 16)
    assert [(row.key, row.label.text) for row in rows] == [("11", "11 a, club"), ("10", "10 a"), ("12", "12 a")]
    assert rows[1].numbers[0].value == pytest.approx(by_source)
    assert rows[0].numbers[0].value == pytest.approx(by_source * (2 / 12) / (2 / 16))
    assert [number.size for number in rows[1].numbers] == [9, 9]


def test_nobody_is_like_the_buyers_where_these_are_few() -> None:
    letters = "a" * 12 + "b" * 12
    known = Known(dict(enumerate(letters, start=1)))
    assert not check(shop_of(letters, set(range(1, 10))), known, JANUARY).table("prospects").rows
    assert check(shop_of(letters, set(range(1, 11))), known, JANUARY).table("prospects").rows
    assert not check(shop_of("a" * 19, set(range(1, 11))), known, JANUARY).table("prospects").rows


def test_who_is_not_asked_about_is_a_row_of_its_own() -> None:
    known = Known({1: "fair", 2: "", 3: "fair"}, towns={2: "Brno"})
    report = check(shop_of("xyz", {1}), known, JANUARY)
    rows = report.table("sources").rows
    assert [(row.key, row.label.kind, row.numbers[0].value) for row in rows] == [
        ("fair", LabelKind.SOURCE, 2),
        ("", LabelKind.SOURCE, 1),
    ]
    assert [(row.key, row.label.text) for row in report.table("towns").rows] == [("Brno", "Brno"), ("", "unknown")]
    assert not report.table("personas").rows
    assert not report.table("tags").rows
