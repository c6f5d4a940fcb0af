from datetime import date

from hypothesis import given, settings

from tests.recount_satisfaction import recount_satisfaction
from tests.reports.random_shops import JANUARY, WORKED, LoggedShop, asked_of, logged_shops, scopes
from tests.reports.reading import column, figures, outside
from tests.reports.telling import check_told
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.reports.satisfaction import build_satisfaction_report


def test_the_worked_example() -> None:
    report = build_satisfaction_report(WORKED.data(), JANUARY)
    assert figures(report) == {
        "asked": 4,
        "customers": 4,
        "answered": 3,
        "average": 10 / 3,
        "good_share": 2 / 3,
        "bad": 1,
        "bad_share": 1 / 3,
        "bad_open": 0,
    }
    assert outside(report) == {"put_off": 1}
    assert [row.key for row in report.table("months").rows] == ["2025-12", "2026-01"]
    assert column(report, "average", "months") == [5.0, 2.5]
    assert column(report, "answered_share", "months") == [1.0, 2 / 3]
    assert column(report, "bad_followed_share", "months") == [None, 1.0]
    assert column(report, "answers", "scores") == [1, 1, 0, 0, 1]


def test_only_days_of_the_period_count() -> None:
    scope = Scope(Period(date(2026, 1, 20), date(2026, 2, 20)), date(2026, 2, 20))
    report = build_satisfaction_report(WORKED.data(), scope)
    assert (figures(report)["answered"], figures(report)["bad_open"]) == (2, 1)
    assert report.figure("average").is_small


@settings(max_examples=150, deadline=None)
@given(shop=logged_shops(), scope=scopes())
def test_every_number_equals_the_recount(shop: LoggedShop, scope: Scope) -> None:
    check_told(build_satisfaction_report(shop.data(), scope), recount_satisfaction(shop.checks, asked_of(scope)))
