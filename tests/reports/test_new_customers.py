from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings

from tests.recount_customers import customers_by_opening, customers_since, new_customers
from tests.reports.random_shops import JAN, STAGES, WORKED, LoggedShop, asked_of, log, logged_shops, scopes
from tests.sales_records import RawLine, RawSale, RawSales
from tests.stay_tables import table_of
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.domain.stages import Stage
from tracker.reports.new_customers import NewCustomers
from tracker.reports.seen_stays import SeenStays


def marked(*names: str) -> list[Stage]:
    return [replace(stage, customer_from=stage.name in names) for stage in STAGES]


def found_in(shop: LoggedShop, as_of: int = 31) -> tuple[SeenStays, NewCustomers]:
    seen = SeenStays(table_of(shop.entries, shop.archived), shop.stages, JAN + as_of)
    return seen, NewCustomers(seen, shop.sold.parts()["first_orders"])


def days_of(shop: LoggedShop, as_of: int = 31) -> dict[int, int]:
    seen, found = found_in(shop, as_of)
    return {int(who): int(day) - JAN for who, day in zip(seen.ids, found.since, strict=True) if day}


@pytest.mark.parametrize(
    ("names", "days"),
    [
        ("T", {1: 20}),  # c5 stood in T at the opening
        ("C", {1: 10, 2: 9}),
        ("A", {1: 5, 2: 9, 3: 6, 4: 7}),  # c2 skipped A; c3's second time does not count
        ("TA", {1: 5, 2: 9, 3: 6, 4: 7}),  # the earliest marked stage decides
        ("", {}),
    ],
)
def test_the_worked_example(names: str, days: dict[int, int]) -> None:
    assert days_of(LoggedShop(WORKED.entries, marked(*names), {})) == days


def buying(shop: LoggedShop, **days: int) -> LoggedShop:
    """Let customers buy once: c1=4 is c1 on 4 January."""
    sales = (RawSale(n, int(who[1:]), JAN + day, (RawLine(1),)) for n, (who, day) in enumerate(days.items(), start=1))
    return replace(shop, sold=RawSales(tuple(sales)))


@pytest.mark.parametrize(
    ("path", "bought", "day"),
    [
        ("R 1, C 9", 4, 4),  # the first order is earlier
        ("R 1, C 9", 9, 9),
        ("R 1, C 9", 12, 9),
        ("R 1", 4, 4),  # never came to the stage
        ("Left 1", 4, 4),
        ("R 3", 1, 1),  # was typed in with what they had bought before
        ("opening C 8", 4, None),  # was a customer before
        ("opening R 1", 4, 4),
        ("R 1, stage_removed C 9", 12, 12),
        ("R 1", 32, None),  # after the as-of day
    ],
)
def test_who_buys_is_a_customer(path: str, bought: int, day: int | None) -> None:
    assert days_of(buying(LoggedShop(log(c1=path), STAGES, {}), c1=bought)).get(1) == day


def test_who_buys_is_a_customer_where_no_stage_is_marked() -> None:
    assert days_of(buying(LoggedShop(log(c1="R 1, L 2", c2="L 1"), marked(), {}), c1=4)) == {1: 4}


def test_whom_the_shop_did_not_know_yet_is_nobody() -> None:
    shop = buying(LoggedShop(log(c1="R 9", c2="R 1"), STAGES, {}), c1=4)
    assert days_of(shop, as_of=8) == {}
    assert days_of(shop, as_of=9) == {1: 4}


def test_what_comes_after_the_as_of_day_has_not_happened() -> None:
    assert days_of(WORKED, as_of=9) == {2: 9}


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("R 1, opening C 4, R 5, T 9", None),  # was a customer before anybody knew since when
        ("R 1, set_change T 4, L 9", None),
        ("opening R 1, C 4", 4),  # was typed in before being a customer
        ("C 4, set_change T 8", 4),  # a new set of stages takes nothing back
        ("R 1, stage_removed C 4", None),
        ("R 1, stage_removed C 4, T 9", 9),  # the shop's own doing is passed over
        ("Left 1, C 4", 4),
    ],
)
def test_who_made_the_entry_decides(path: str, day: int | None) -> None:
    assert days_of(LoggedShop(log(c1=path), STAGES, {})).get(1) == day


def test_a_removed_stage_made_customers_too() -> None:
    gone = [replace(stage, removed=stage.name == "C") for stage in STAGES]
    assert days_of(LoggedShop(log(c1="R 1, C 4"), gone, {})) == {1: 4}


def test_a_period_has_both_its_ends() -> None:
    seen, found = found_in(WORKED)
    for first, last, people in ((9, 10, [1, 2]), (10, 31, [1]), (1, 9, [2]), (11, 31, [])):
        period = Period(date(2026, 1, first), date(2026, 1, last))
        assert seen.ids[found.within(period)].tolist() == people


@settings(max_examples=150, deadline=None)
@given(shop=logged_shops(), scope=scopes())
def test_everyone_is_new_on_the_day_that_a_recount_gives(shop: LoggedShop, scope: Scope) -> None:
    asked = asked_of(scope)
    seen, found = found_in(shop, asked.as_of - JAN)
    again = customers_since(shop.entries, shop.stages, shop.sold, asked.as_of)
    assert days_of(shop, asked.as_of - JAN) == {who: day - JAN for who, day in again.items()}
    assert set(seen.ids[found.by_opening].tolist()) == customers_by_opening(shop.entries, shop.stages, asked.as_of)
    people = seen.ids[found.within(scope.days)].tolist()
    assert people == sorted(new_customers(shop.entries, shop.stages, shop.sold, asked))
