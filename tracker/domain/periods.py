"""Periods of dates, both ends included, and the ones an owner picks by name."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Period:
    """Days from `first` to `last`, both included. `first` None: from the first entry on. `last` None: to the as-of day.

    A period whose first day is after its last holds no day at all.
    """

    first: date | None = None
    last: date | None = None

    def seen_at(self, as_of: date) -> "Period":
        """Cut the period at the as-of day: afterwards `last` is a date, never later than `as_of`."""
        return Period(self.first, as_of if self.last is None else min(self.last, as_of))

    def __contains__(self, day: date) -> bool:
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


class PeriodName(StrEnum):
    """The periods that are offered by name."""

    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_QUARTER = "this_quarter"
    LAST_QUARTER = "last_quarter"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"
    LAST_12_MONTHS = "last_12_months"
    ALL = "all"


def as_of_or_today(as_of: date | None, today: date) -> date:
    """Give the day a report is seen at: the one asked for, else today."""
    return today if as_of is None else as_of


def named_period(name: PeriodName, today: date) -> Period:
    """Give the days of a named period.

    Months, quarters and years are whole ones of the calendar, also where they are not over yet (`Period.seen_at` cuts
    them). The last 12 months end today and begin on the day after today's date a year ago.
    """
    match name:
        case PeriodName.THIS_MONTH:
            period = _months(today.year, today.month, 1)
        case PeriodName.LAST_MONTH:
            before = today.replace(day=1) - timedelta(days=1)
            period = _months(before.year, before.month, 1)
        case PeriodName.THIS_QUARTER:
            period = _months(today.year, (today.month - 1) // 3 * 3 + 1, 3)
        case PeriodName.LAST_QUARTER:
            before = today.replace(month=(today.month - 1) // 3 * 3 + 1, day=1) - timedelta(days=1)
            period = _months(before.year, before.month - 2, 3)
        case PeriodName.THIS_YEAR:
            period = _months(today.year, 1, 12)
        case PeriodName.LAST_YEAR:
            period = _months(today.year - 1, 1, 12)
        case PeriodName.LAST_12_MONTHS:
            period = Period(_a_year_before(today) + timedelta(days=1), today)
        case PeriodName.ALL:
            period = Period()
    return period


def shifted(day: date, days: int) -> date:
    """Give the date so many days later, or the first or last one there is."""
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def _months(year: int, month: int, count: int) -> Period:
    last_month = month + count - 1
    return Period(date(year, month, 1), date(year, last_month, calendar.monthrange(year, last_month)[1]))


def _a_year_before(day: date) -> date:
    """Give the same date a year earlier; 28 February for the 29th."""
    last_of_month = calendar.monthrange(day.year - 1, day.month)[1]
    return date(day.year - 1, day.month, min(day.day, last_of_month))
