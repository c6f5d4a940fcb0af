"""Periods, targets and pace of goals, by hand."""

from datetime import date

import pytest

from tracker.domain.goals import Goal, GoalProgress, Metric, Span, pace, period_before, period_of, target_of
from tracker.domain.periods import Period


@pytest.mark.parametrize(
    ("span", "period", "before"),
    [
        (Span.MONTH, (date(2028, 2, 1), date(2028, 2, 29)), (date(2028, 1, 1), date(2028, 1, 31))),
        (Span.QUARTER, (date(2028, 1, 1), date(2028, 3, 31)), (date(2027, 10, 1), date(2027, 12, 31))),
        (Span.YEAR, (date(2028, 1, 1), date(2028, 12, 31)), (date(2027, 1, 1), date(2027, 12, 31))),
    ],
)
def test_periods_are_those_of_the_calendar(span: Span, period: tuple[date, date], before: tuple[date, date]) -> None:
    for day in (period[0], date(2028, 2, 29), period[1]):
        assert period_of(span, day) == Period(*period)
    assert period_before(span, Period(*period)) == Period(*before)


def test_nothing_is_before_the_first_period_there_is() -> None:
    assert period_before(Span.MONTH, period_of(Span.MONTH, date.min)) is None


@pytest.mark.parametrize(
    ("growth", "before", "target"),
    [(50, 17, 18), (50, 20, 21), (50, 21, 23), (100, 10, 11), (1, 1000, 1001), (1, 1001, 1003), (1000, 3, 6)],
)
def test_a_growth_is_rounded_up_to_a_whole_one(growth: int, before: int, target: int) -> None:
    assert target_of(None, growth, before) == target


def test_growth_over_nothing_has_no_target() -> None:
    assert target_of(None, 50, 0) is None
    assert target_of(14, None, 0) == 14


def goal(starts_on: date, ends_on: date | None = None) -> Goal:
    return Goal(1, Metric.JOINED, None, "", Span.MONTH, 20, None, starts_on, ends_on)


def test_a_goal_is_meant_for_the_periods_that_hold_its_ends() -> None:
    meant = goal(date(2026, 2, 20), date(2026, 4, 3))
    months = [month for month in range(1, 13) if meant.holds(period_of(Span.MONTH, date(2026, month, 10)))]
    assert months == [2, 3, 4]
    assert goal(date(2026, 2, 20)).holds(period_of(Span.MONTH, date(2100, 1, 1)))


@pytest.mark.parametrize(
    ("target", "gone", "days", "expected"),
    [(10, 21, 30, 7), (10, 1, 30, 0), (15, 1, 30, 1), (9, 10, 31, 3), (1, 31, 31, 1)],
)
def test_the_pace_is_rounded_to_the_nearest_whole_one(target: int, gone: int, days: int, expected: int) -> None:
    assert pace(target, gone, days) == expected


def test_the_pace_is_even_over_the_days_of_the_period() -> None:
    november = (date(2026, 11, 1), date(2026, 11, 30))
    progress = GoalProgress(goal(date(2026, 1, 1)), date(2026, 11, 21), *november, done=12, before=17, target=20)
    assert (progress.days_gone, progress.days) == (21, 30)
    assert progress.expected == 14
    assert progress.ahead == -2
    last_day = GoalProgress(goal(date(2026, 1, 1)), date(2026, 11, 30), *november, done=12, before=17, target=20)
    assert (last_day.expected, last_day.ahead) == (20, -8)
    nothing = GoalProgress(goal(date(2026, 1, 1)), date(2026, 11, 30), *november, done=12, before=0, target=None)
    assert (nothing.expected, nothing.ahead) == (None, None)
