"""Quotes and left baskets: the worked example by hand, and random shops against the recount."""

from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import given, settings

from tests.recount_quotes import recount_quotes
from tests.reports.random_shops import JANUARY, WORKED, LoggedShop, asked_of, logged_shops, scopes
from tests.reports.telling import check_told
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.reports.catalogue import build_report
from tracker.reports.report import LabelKind, Report, ReportName
from tracker.reports.report_json import report_to_json


def report_of(scope: Scope = JANUARY) -> Report:
    return build_report(ReportName.QUOTES, WORKED.data(), scope)


def rows(report: Report, table: str) -> dict[str, list[Any]]:
    return {row.key: [number.value for number in row.numbers] for row in report.table(table).rows}


def test_the_worked_example() -> None:
    report = report_of()
    figures = {one.key: one.number.value for one in report.figures}
    assert figures == {
        "quotes": 6,
        "customers": 4,
        "amount": 43_100,
        "bought": 1,
        "gone": 2,
        "expired": 1,
        "open": 2,
        "win_rate": 0.25,
        "won": 25_000,
        "days_median": 8,  # 10, 3 and 8
        "chases_each": 1,
        "open_amount": 7_100,
    }
    assert rows(report, "stopped") == {
        "": [1, 0.2, 100, 0, 0, 1],
        "delivery": [1, 0.2, 1_500, 0, 1, 0],
        "price": [1, 0.2, 9_000, 1, 0, 0],
        "their landlord": [1, 0.2, 500, 1, 0, 0],
        "waiting": [1, 0.2, 7_000, 0, 0, 1],
    }
    third = 1 / 3
    assert rows(report, "reasons") == {"": [1, third, 1_500], "competitor": [1, third, 9_000], "price": [1, third, 500]}
    assert rows(report, "kinds")["basket"][:6] == [3, 2_100, 0, 1, 1, 1]
    assert rows(report, "kinds")["total"][:6] == [6, 43_100, 1, 2, 1, 2]
    assert {key: row[:2] for key, row in rows(report, "stages").items()} == {
        **dict.fromkeys("1345", [0, 0]),
        "2": [2, 1],
    }


def test_what_happened_after_the_day_it_is_seen_on_has_not_happened() -> None:
    seen = {day: report_of(Scope(Period(), date(2026, 1, day))).figure("open").value for day in (9, 11, 12, 15, 20, 30)}
    assert seen == {9: 2, 11: 3, 12: 3, 15: 3, 20: 3, 30: 2}
    later = report_of(Scope(Period(), date(2026, 3, 1)))
    assert (later.figure("open").value, later.figure("quotes").value) == (2, 7)


def test_months_without_a_quote_stand_between_those_with_one() -> None:
    first, last = WORKED.quotes[0], WORKED.quotes[-1]
    shop = replace(WORKED, quotes=(replace(first, given=first.given - 92), last))
    report = build_report(ReportName.QUOTES, shop.data(), Scope(Period(), date(2026, 3, 1)))
    assert {key: row[0] for key, row in rows(report, "months").items()} == {
        "2025-10": 1, "2025-11": 0, "2025-12": 0, "2026-01": 0, "2026-02": 1,
    }  # fmt: skip


def test_a_shipped_place_is_told_in_words_and_the_owners_own_as_it_is() -> None:
    labels = {row.key: row.label for row in report_of().table("stopped").rows}
    assert {key: label.kind for key, label in labels.items() if label.kind is not LabelKind.WORD} == {
        "their landlord": LabelKind.NAME
    }


def test_amounts_in_json_are_minor_units() -> None:
    told = report_to_json(report_of(), "CZK")
    assert (told["amount_minor"], told["won_minor"], told["open_amount_minor"]) == (43_100, 25_000, 7_100)
    assert told["currency"] == "CZK"
    assert told["stopped"][2] == {
        "key": "price",
        "name": "price",
        "quotes": 1,
        "share": 0.2,
        "share_n": 5,
        "amount_minor": 9_000,
        "amount_n": 1,
        "gone": 1,
        "expired": 0,
        "open": 0,
    }


@settings(max_examples=150, deadline=None)
@given(shop=logged_shops(), scope=scopes())
def test_random_shops_are_counted_again(shop: LoggedShop, scope: Scope) -> None:
    report = build_report(ReportName.QUOTES, shop.data(), scope)
    again = recount_quotes(shop.entries, shop.stages, shop.archived, shop.quotes, asked_of(scope))
    check_told(report, again)
