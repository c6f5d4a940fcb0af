from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings

from tests.recount_tactics import recount_tactics
from tests.reports.random_sales import SALES
from tests.reports.random_shops import JAN, JANUARY, STAGES, WORKED, LoggedShop, asked_of, log, logged_shops, scopes
from tests.reports.telling import check_told
from tests.sales_records import RawLine, RawSale, RawSales
from tests.tactics_records import RawCampaign, RawCost, RawTactics, RawTouch
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.reports.report import Report
from tracker.reports.tactics import build_tactics_report

LEAFLETS, FAIR, RADIO, LATER = (
    RawCampaign(1, "Leaflets", "flyer", JAN + 1, JAN + 10, 5000),
    RawCampaign(2, "Fair", "", JAN - 100, JAN - 90),
    RawCampaign(3, "Radio", "", JAN - 100, JAN - 90),
    RawCampaign(4, "Spring", "", JAN + 60),
)
TACTICS = RawTactics(
    campaigns=(LEAFLETS, FAIR, RADIO, LATER),
    costs=(RawCost(JAN + 9, 999, campaign=1), RawCost(JAN + 9, 2, campaign=2), RawCost(JAN - 9, 50, campaign=3)),
    touches=(
        RawTouch(1, 1, 1, JAN + 1, "call_out"),
        RawTouch(2, 1, 1, JAN + 9, "visit"),
        RawTouch(3, 1, 3, JAN + 7),  # goes back the day after
        RawTouch(4, 1, 4, JAN + 7, "note"),  # to A on that very day
        RawTouch(5, 2, 2, JAN - 5, "visit"),  # before the period, but their first touch
        RawTouch(6, 1, 2, JAN + 8),
        RawTouch(7, 1, 5, JAN + 8),
    ),
)
EXAMPLE = LoggedShop(WORKED.entries, STAGES, {}, tactics=TACTICS, sold=SALES)


def rows_of(report: Report) -> dict[str, list[int | float | None]]:
    return {row.label.text: [number.value for number in row.numbers] for row in report.table("tactics").rows}


def test_the_worked_example() -> None:
    scope = replace(JANUARY, period=Period(date(2026, 1, 1)))
    assert rows_of(build_tactics_report(EXAMPLE.data(), scope)) == {
        "Leaflets": [
            5,
            2,
            3,
            0.6,
            1,
            5000,
            999,
            999,
            1,
            134_000,
            134_000 / 999,
        ],  # c1 c2 c4 went on; c1 became a customer by it
        "Fair": [0, 0, 0, None, 1, None, 2, 2, 0, 0, None],  # c2, touched by it first, in December
    }


def test_what_was_bought_in_answer_to_a_campaign_gives_it_a_row() -> None:
    sales = (
        RawSale(1, 1, JAN + 2, (RawLine(500),), campaign=3),
        RawSale(2, 1, JAN + 9, (RawLine(-200),), "refund", campaign=3),
    )
    shop = replace(EXAMPLE, tactics=replace(TACTICS, touches=(), costs=()), sold=RawSales(sales))
    scope = Scope(Period(date(2026, 1, 1), date(2026, 1, 5)), date(2026, 1, 31))
    row = list(rows_of(build_tactics_report(shop.data(), scope)).values())
    assert [numbers[8:] for numbers in row if numbers[9]] == [[1, 500, None]]  # nothing was spent
    refunded = replace(scope, period=Period(date(2026, 1, 6)))
    row = list(rows_of(build_tactics_report(shop.data(), refunded)).values())
    assert [numbers[8:] for numbers in row if numbers[9]] == [[0, -200, None]]


def test_what_ran_reached_or_cost_something_has_a_row() -> None:
    before = Scope(Period(date(2025, 9, 20), date(2025, 9, 25)), date(2026, 1, 31))
    assert list(rows_of(build_tactics_report(EXAMPLE.data(), before))) == ["Fair", "Radio"]
    december = Scope(Period(date(2025, 12, 1), date(2025, 12, 31)), date(2026, 1, 31))
    assert list(rows_of(build_tactics_report(EXAMPLE.data(), december))) == ["Fair", "Radio"]
    summer = Scope(Period(date(2026, 6, 1)), date(2026, 6, 30))
    assert list(rows_of(build_tactics_report(EXAMPLE.data(), summer))) == ["Spring"]
    never = Scope(Period(date(2026, 1, 9), date(2026, 1, 1)), date(2026, 1, 31))
    assert rows_of(build_tactics_report(EXAMPLE.data(), never)) == {}


@pytest.mark.parametrize(
    ("path", "touched", "went_on"),
    [
        ("R 1, A 40", 10, 1),  # on the last of 30 days
        ("R 1, A 41", 10, 0),
        ("R 1, A 10", 10, 1),
        ("R 1, A 9, R 12, C 13", 10, 0),  # what came next was a step back
        ("A 10, T 11", 10, 1),  # joining is no move
        ("A 10", 10, 0),
        ("R 1, stage_removed C 12, T 13", 10, 1),  # the shop's own doing is passed over
        ("R 1, set_change C 12", 10, 0),
        ("R 1, Left 5, A 12", 10, 0),
        ("R 1, Left 12, A 13", 10, 0),
        ("A 1, A 12, T 13", 10, 0),
    ],
)
def test_who_went_on(path: str, touched: int, went_on: int) -> None:
    tactics = RawTactics(campaigns=(LEAFLETS,), touches=(RawTouch(1, 1, 1, JAN + touched),))
    shop = LoggedShop(log(c1=path, c2="R 1, A 11"), STAGES, {}, tactics=tactics)
    report = build_tactics_report(shop.data(), replace(JANUARY, as_of=date(2026, 12, 31)))
    assert rows_of(report)["Leaflets"][2] == went_on


@pytest.mark.parametrize(("touched", "won"), [(4, 1), (5, 0)])
def test_a_touch_must_come_before_the_customer(touched: int, won: int) -> None:
    tactics = RawTactics(campaigns=(LEAFLETS,), touches=(RawTouch(1, 1, 1, JAN + touched),))
    shop = LoggedShop(log(c1="R 1, C 4"), STAGES, {}, tactics=tactics)
    assert rows_of(build_tactics_report(shop.data(), JANUARY))["Leaflets"][4] == won


def test_who_won_most_comes_before_who_reached_most() -> None:
    touches = (RawTouch(1, 1, 3, JAN + 2), RawTouch(2, 1, 4, JAN + 2), RawTouch(3, 2, 1, JAN + 2))
    shop = replace(EXAMPLE, tactics=RawTactics(campaigns=(LEAFLETS, FAIR), touches=touches))
    assert list(rows_of(build_tactics_report(shop.data(), JANUARY))) == ["Fair", "Leaflets"]


@settings(max_examples=120, deadline=None)
@given(shop=logged_shops(), scope=scopes())
def test_every_number_equals_the_recount(shop: LoggedShop, scope: Scope) -> None:
    report = build_tactics_report(shop.data(), scope)
    check_told(report, recount_tactics(shop.entries, shop.stages, shop.tactics, shop.sold, asked_of(scope)))
