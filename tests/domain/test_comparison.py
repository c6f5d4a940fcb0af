from datetime import date

import pytest

from tracker.domain.comparison import Against, earlier_scope, period_before, whole_months, year_before
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope


def days(text: str) -> Period:
    first, last = (date.fromisoformat(part) for part in text.split(".."))
    return Period(first, last)


@pytest.mark.parametrize(
    ("period", "before"),
    [
        ("2026-03-01..2026-03-31", "2026-02-01..2026-02-28"),
        ("2026-01-01..2026-03-31", "2025-10-01..2025-12-31"),
        ("2024-01-01..2024-12-31", "2023-01-01..2023-12-31"),
        ("2026-03-02..2026-03-31", "2026-01-31..2026-03-01"),  # 30 days
        ("2026-03-05..2026-03-05", "2026-03-04..2026-03-04"),
    ],
)
def test_the_period_before_ends_the_day_before(period: str, before: str) -> None:
    assert period_before(days(period)) == days(before)


@pytest.mark.parametrize(
    ("period", "before"),
    [
        ("2026-03-01..2026-03-31", "2025-03-01..2025-03-31"),
        ("2025-02-01..2025-02-28", "2024-02-01..2024-02-29"),
        ("2024-02-29..2024-03-02", "2023-02-28..2023-03-02"),
        ("2026-03-05..2026-04-10", "2025-03-05..2025-04-10"),
    ],
)
def test_a_year_before(period: str, before: str) -> None:
    assert year_before(days(period)) == days(before)


def test_whole_months_are_counted() -> None:
    assert whole_months(days("2026-01-01..2026-12-31")) == 12
    assert whole_months(days("2026-01-01..2026-12-30")) == 0


def scope(period: Period, as_of: str) -> Scope:
    return Scope(period, date.fromisoformat(as_of))


def test_a_period_that_is_half_over_is_compared_with_half_of_the_one_before() -> None:
    earlier = earlier_scope(scope(days("2026-11-01..2026-11-30"), "2026-11-15"), Against.PERIOD_BEFORE)
    assert earlier == scope(days("2026-10-01..2026-10-31"), "2026-10-15")
    march = earlier_scope(scope(days("2026-03-01..2026-03-31"), "2026-03-30"), Against.PERIOD_BEFORE)
    assert march == scope(days("2026-02-01..2026-02-28"), "2026-02-28")


def test_a_period_that_is_over_is_compared_after_as_many_days() -> None:
    earlier = earlier_scope(scope(days("2026-03-01..2026-03-31"), "2026-04-10"), Against.PERIOD_BEFORE)
    assert earlier == scope(days("2026-02-01..2026-02-28"), "2026-03-10")
    year = earlier_scope(scope(days("2026-03-01..2026-03-31"), "2026-04-10"), Against.LAST_YEAR)
    assert year == scope(days("2025-03-01..2025-03-31"), "2025-04-10")


def test_a_period_up_to_the_as_of_day_is_as_long_before() -> None:
    earlier = earlier_scope(scope(Period(date(2026, 1, 1)), "2026-01-10"), Against.PERIOD_BEFORE)
    assert earlier == scope(days("2025-12-22..2025-12-31"), "2025-12-31")


@pytest.mark.parametrize("against", Against)
@pytest.mark.parametrize("first", [None, date(2026, 2, 1), date.min])
def test_there_may_be_nothing_to_compare_with(against: Against, first: date | None) -> None:
    last = date(2026, 1, 1) if first is None or first.year == 2026 else date.min
    assert earlier_scope(Scope(Period(first, last), last), against) is None
