from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.recount_cohorts import recount_cohorts
from tests.reports.random_shops import JAN, JANUARY, STAGES, WORKED, LoggedShop, asked_of, log, logged_shops, scopes
from tests.reports.telling import check_told
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.reports.joining_months import build_cohorts_report
from tracker.reports.report import Report


def table_of(report: Report, within: int) -> dict[str, list[int | float | None]]:
    return {row.key: [number.value for number in row.numbers] for row in report.table(f"within_{within}").rows}


def seen_on(day: date) -> Report:
    return build_cohorts_report(WORKED.data(), replace(JANUARY, as_of=day))


def test_the_worked_example_at_the_end_of_january() -> None:
    report = seen_on(date(2026, 1, 31))
    assert table_of(report, 30) == {"2026-01": [1, 1.0, 1.0, 1.0, 0.0]}  # c1 alone joined 30 days ago
    assert table_of(report, 60) == {"2026-01": [0, None, None, None, None]}
    assert report.figure("cohort").value == 5
    assert {one.key: one.number.value for one in report.outside} == {
        "too_recent_30": 4,
        "too_recent_60": 5,
        "too_recent_90": 5,
        "too_recent_180": 5,
        "opening": 1,
    }


def test_the_worked_example_half_a_year_later() -> None:
    report = seen_on(date(2026, 7, 31))
    for within in (30, 60, 90, 180):
        assert table_of(report, within) == {"2026-01": [5, 0.8, 0.4, 0.2, 0.0]}
    assert [column.label.text for column in report.table("within_30").columns if column.label] == ["A", "C", "T", "L"]
    assert [behind.customer_id for behind in report.table("within_30").rows[0].numbers[1].behind()] == [1, 2, 3, 4, 6]


def test_the_last_of_the_days_counts_and_the_next_does_not() -> None:
    shop = LoggedShop(log(c1="R 1, A 31", c2="R 1, A 32", c3="R 1, A 91", c4="R 1, A 92"), STAGES, {})
    report = build_cohorts_report(shop.data(), replace(JANUARY, as_of=date(2026, 12, 31)))
    assert [table_of(report, within)["2026-01"][1] for within in (30, 60, 90, 180)] == [0.25, 0.5, 0.75, 1.0]


def test_who_was_in_left_before_the_first_stage_joined_by_the_stage() -> None:
    shop = LoggedShop(log(c1="Left 1, R 40"), STAGES, {})
    report = build_cohorts_report(shop.data(), replace(JANUARY, as_of=date(2026, 4, 30)))
    assert list(table_of(report, 30)) == ["2026-02"]


def test_who_was_opened_in_left_joins_in_no_month() -> None:
    shop = LoggedShop(log(c1="opening Left 1, R 40", c2="R 40"), STAGES, {})
    report = build_cohorts_report(shop.data(), replace(JANUARY, as_of=date(2026, 4, 30)))
    assert table_of(report, 30)["2026-02"][0] == 1


def test_each_month_that_somebody_joined_in_has_a_row() -> None:
    shop = LoggedShop(log(c1="R -31", c2="R 1", c3="R 90, A 91", c4="opening R 40"), STAGES, {})
    report = build_cohorts_report(shop.data(), replace(JANUARY, as_of=date(2026, 4, 30)))
    assert table_of(report, 30) == {
        "2025-11": [1, 0.0, 0.0, 0.0, 0.0],
        "2026-01": [1, 0.0, 0.0, 0.0, 0.0],
        "2026-03": [1, 1.0, 0.0, 0.0, 0.0],
    }
    scope = Scope(Period(date(2026, 1, 1), date(2026, 2, 28)), date(2026, 4, 30))
    assert list(table_of(build_cohorts_report(shop.data(), scope), 30)) == ["2026-01"]


@settings(max_examples=150, deadline=None)
@given(shop=logged_shops(), scope=scopes(), stretched=st.sampled_from([1, 7, 40]), later=st.integers(0, 300))
def test_every_number_equals_the_recount(shop: LoggedShop, scope: Scope, stretched: int, later: int) -> None:
    entries = [replace(entry, day=JAN + (entry.day - JAN) * stretched) for entry in shop.entries]
    shop = replace(shop, entries=entries)
    scope = replace(scope, as_of=date.fromordinal(scope.as_of.toordinal() + later))
    report = build_cohorts_report(shop.data(), scope)
    check_told(report, recount_cohorts(entries, shop.stages, asked_of(scope)))
