from dataclasses import replace
from datetime import date

from hypothesis import given, settings

from tests.recount_recipes import recount_recipes
from tests.reports.random_shops import JAN, JANUARY, WORKED, LoggedShop, asked_of, logged_shops, scopes
from tests.reports.telling import check_told
from tests.tactics_records import RawStep, RawTactics, RawTick
from tracker.domain.report_data import Scope
from tracker.reports.recipes import build_recipes_report
from tracker.reports.report import Report

RING, QUOTE, OLD = RawStep(1, 2), RawStep(2, 2), RawStep(3, 2, removed=True)
C1_A, C3_A, C4_A, C3_A_AGAIN = 2, 8, 12, 10  # the entries that began the stays in A


def rows_of(report: Report) -> dict[str, list[int | float | None]]:
    return {row.key: [number.value for number in row.numbers] for row in report.table("groups").rows}


def shop_with(*ticks: RawTick) -> LoggedShop:
    return replace(WORKED, tactics=RawTactics(steps=(RING, QUOTE, OLD), ticks=ticks))


def test_the_worked_example() -> None:
    ticks = (
        RawTick(1, C1_A, JAN + 6),
        RawTick(2, C1_A, JAN + 9),
        RawTick(1, C3_A, JAN + 7),
        RawTick(3, C4_A, JAN + 8),  # is no part of the recipe any more
    )
    report = build_recipes_report(shop_with(*ticks).data(), JANUARY)
    assert rows_of(report) == {
        "2:followed": [1, 1, 1.0, 5.0, 5.0],  # c1: 5 to 10 January, on to C
        "2:partly": [1, 0, 0.0, 2.0, 2.0],  # c3: back to R
        "2:none": [2, 0, 0.0, 8.0, 8.0],  # c4 left after 8 days, c3 is there again
    }
    labels = {(row.label.text, row.label.word) for row in report.table("groups").rows}
    assert labels == {("A", "followed"), ("A", "partly"), ("A", "none")}


def test_what_is_ticked_later_was_not_done_yet() -> None:
    shop = shop_with(RawTick(1, C1_A, JAN + 6), RawTick(2, C1_A, JAN + 12))
    sizes = {
        day: [row[0] for row in rows_of(build_recipes_report(shop.data(), replace(JANUARY, as_of=day))).values()]
        for day in (date(2026, 1, 11), date(2026, 1, 12))
    }
    assert sizes == {date(2026, 1, 11): [0, 1, 2], date(2026, 1, 12): [1, 0, 3]}


def test_a_stage_without_a_recipe_is_not_told_of() -> None:
    shop = replace(WORKED, tactics=RawTactics(steps=(OLD,), ticks=(RawTick(3, C1_A, JAN + 6),)))
    assert rows_of(build_recipes_report(shop.data(), JANUARY)) == {}


@settings(max_examples=150, deadline=None)
@given(shop=logged_shops(), scope=scopes())
def test_every_number_equals_the_recount(shop: LoggedShop, scope: Scope) -> None:
    report = build_recipes_report(shop.data(), scope)
    check_told(report, recount_recipes(shop.entries, shop.stages, shop.tactics, asked_of(scope)))
