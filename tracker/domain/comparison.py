"""What a report is compared with: the period before, or the same one a year earlier, seen after as many days."""

import calendar
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum

from tracker.domain.periods import Period
from tracker.domain.report_data import Scope


class Against(StrEnum):
    """The earlier periods that a report may be compared with."""

    PERIOD_BEFORE = "period-before"
    LAST_YEAR = "last-year"


def earlier_scope(scope: Scope, against: Against) -> Scope | None:
    """Give the scope that another one is compared with; None where the period has no first day, or no day at all.

    Both are seen after the same time: a month that is half over is compared with the first half of the one before, and
    what is seen so many days after its end with the earlier period so many days after its own.
    """
    period = Period(scope.period.first, scope.period.last or scope.as_of)
    if period.first is None or period.last is None or period.first > period.last:
        return None
    try:
        if against is Against.LAST_YEAR:
            return replace(scope, period=year_before(period), as_of=months_later(scope.as_of, -12))
        earlier = period_before(period)
    except (ValueError, OverflowError):  # before the first year there is
        return None
    assert earlier.first is not None
    assert earlier.last is not None
    if scope.as_of >= period.last:
        as_of = earlier.last + (scope.as_of - period.last)
    else:
        as_of = min(earlier.first + (scope.as_of - period.first), earlier.last)
    return replace(scope, period=earlier, as_of=as_of)


def period_before(period: Period) -> Period:
    """Give the period that ends the day before one begins: whole months as many months, else as many days.

    Raises:
        ValueError, OverflowError: that would be before the first day there is.
    """
    first, last = _bounds(period)
    months = whole_months(period)
    begin = months_later(first, -months) if months else first - ((last - first) + timedelta(days=1))
    return Period(begin, first - timedelta(days=1))


def year_before(period: Period) -> Period:
    """Give the same period a year earlier; what ends with a month ends with it then too.

    Raises:
        ValueError: that would be before the first day there is.
    """
    first, last = _bounds(period)
    end = months_later(last, -12)
    if last.day == _month_length(last):
        end = end.replace(day=_month_length(end))
    return Period(months_later(first, -12), end)


def whole_months(period: Period) -> int:
    """Say how many whole calendar months a period is; 0 where it begins or ends within one."""
    first, last = _bounds(period)
    if first.day != 1 or last.day != _month_length(last) or last < first:
        return 0
    return (last.year - first.year) * 12 + last.month - first.month + 1


def months_later(day: date, months: int) -> date:
    """Give the same day of the month so many months later, or its last one where the month is shorter.

    Raises:
        ValueError: there is no such year.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def _bounds(period: Period) -> tuple[date, date]:
    if period.first is None or period.last is None:
        raise ValueError(period)
    return period.first, period.last


def _month_length(day: date) -> int:
    return calendar.monthrange(day.year, day.month)[1]
