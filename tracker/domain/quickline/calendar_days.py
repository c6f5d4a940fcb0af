"""Days reckoned from a day: what a weekday, a month or "in three weeks" means today."""

import calendar
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

DAYS, WEEKS, MONTHS, YEARS = "days", "weeks", "months", "years"
_DECEMBER = 12
_YEARS = range(1900, 2200)
_FRIDAY, _SATURDAY = 4, 5
_LEAP_CYCLE = 8  # 29 February is at most eight years away


@dataclass(frozen=True, slots=True)
class Days:
    """The day a phrase names, looking ahead and looking back; None where it cannot be that.

    A `weak` phrase is a date only beside a word that wants one: "3/12", "May", "at 10".
    """

    ahead: date | None
    behind: date | None
    clock: time | None = None
    weak: bool = False
    is_weekday: bool = False


def fixed(day: date | None, now: datetime, *, weak: bool = False) -> Days | None:
    """Return one certain day; None for None."""
    if day is None:
        return None
    today = now.date()
    return Days(day if day >= today else None, day if day <= today else None, weak=weak)


def make_day(year: int, month: int, day: int) -> date | None:
    """Return a day, or None where the calendar has none such."""
    try:
        return date(year, month, day) if year in _YEARS else None
    except ValueError:
        return None


def shifted(today: date, count: int, unit: str) -> date | None:
    """Return the day so many days, weeks, months or years on; the month's last day where it is shorter."""
    try:
        if unit in {DAYS, WEEKS}:
            moved = today + timedelta(days=count * (7 if unit == WEEKS else 1))
            return moved if moved.year in _YEARS else None
        months = today.year * 12 + today.month - 1 + count * (12 if unit == YEARS else 1)
        year, month = divmod(months, 12)
        return make_day(year, month + 1, min(today.day, calendar.monthrange(year, month + 1)[1]))
    except (OverflowError, ValueError, calendar.IllegalMonthError):
        return None


def weekday(today: date, day: int, *, week: int | None = None) -> Days:
    """Return a weekday (0 Monday), never today itself; with `week` that of this (0), a later or an earlier week."""
    if week is None:
        ahead = today + timedelta(days=(day - today.weekday() - 1) % 7 + 1)
        behind = today - timedelta(days=(today.weekday() - day - 1) % 7 + 1)
        return Days(ahead, behind, is_weekday=True)
    meant = today + timedelta(days=day - today.weekday() + 7 * week)
    if week == 0 and meant < today:
        return Days(meant + timedelta(days=7), meant, is_weekday=True)
    return Days(meant if meant >= today else None, meant if meant <= today else None, is_weekday=True)


def yearless(now: datetime, month: int, day: int, *, weak: bool = False) -> Days | None:
    """Return the next and the last such day of the year, today counting as both; None where no year has it."""
    today = now.date()
    if not (1 <= month <= _DECEMBER) or make_day(2000, month, day) is None:
        return None
    around = [make_day(today.year + step, month, day) for step in range(-_LEAP_CYCLE, _LEAP_CYCLE + 1)]
    ahead = next((known for known in around if known and known >= today), None)
    behind = next((known for known in reversed(around) if known and known <= today), None)
    return Days(ahead, behind, weak=weak)


def day_of_month(now: datetime, day: int, *, weak: bool = False) -> Days | None:
    """Return the next and the last such day of a month, today counting as both; None where no month has it."""
    today = now.date()
    around = []
    for step in (-2, -1, 0, 1, 2):
        first = shifted(today.replace(day=1), step, MONTHS)
        around.append(make_day(first.year, first.month, day) if first else None)
    ahead = next((known for known in around if known and known >= today), None)
    behind = next((known for known in reversed(around) if known and known <= today), None)
    return Days(ahead, behind, weak=weak) if ahead else None


def month_part(now: datetime, month: int, part: str, *, weak: bool = False) -> Days | None:
    """Return the first day of the next such month, its 15th for "mid", its last for "end"."""
    today = now.date()
    year = today.year
    if not 1 <= month <= _DECEMBER:
        return None
    for year in (today.year, today.year + 1):  # noqa: B007
        day = {"mid": 15, "end": calendar.monthrange(year, month)[1]}.get(part, 1)
        if date(year, month, day) >= today:
            break
    return Days(date(year, month, day), None, weak=weak)


def unit_part(now: datetime, unit: str, part: str, step: int = 0) -> Days | None:
    """Return the start, middle or end of this (0) or a later week, month or year. A week ends on its Friday."""
    today = now.date()
    if unit == WEEKS:
        monday = today + timedelta(days=7 * step - today.weekday())
        day = monday + timedelta(days={"mid": 2, "end": _FRIDAY}.get(part, 0))
        if step == 0 and day < today:
            day += timedelta(days=7)
        return Days(day, None)
    first = shifted(today.replace(day=1), step, unit)
    if first is None:
        return None
    if unit == YEARS:
        first = first.replace(month=1)
        month, last = {"mid": (7, 1), "end": (12, 31)}.get(part, (1, 1))
        day = first.replace(month=month, day=last)
    else:
        last = {"mid": 15, "end": calendar.monthrange(first.year, first.month)[1]}.get(part, 1)
        day = first.replace(day=last)
    return Days(day, None) if day >= today else None


def weekend(now: datetime, step: int = 0) -> Days:
    """Return the Saturday of the coming weekend, or of that of a later week."""
    today = now.date()
    days = weekday(today, _SATURDAY) if not step else weekday(today, _SATURDAY, week=step)
    return Days(days.ahead, None)


def after_minutes(now: datetime, minutes: int) -> Days | None:
    """Return the moment so many minutes on, on the wall clock, as a day and a time."""
    try:
        later = datetime.fromtimestamp(now.timestamp() + minutes * 60, tz=now.tzinfo)
    except (OverflowError, ValueError, OSError):
        return None
    return Days(later.date(), None, later.time().replace(second=0, microsecond=0)) if later.year in _YEARS else None


def clock_time(hour: int, minute: int, half: str = "", *, padded: bool = False) -> time | None:
    """Return a time on the wall; None where there is none such. `half` is "am", "pm" or "".

    Without a half, one to six are in the afternoon, where a shop is open, unless written with a leading zero.
    """
    if half:
        if not 0 <= hour <= 23:  # noqa: PLR2004
            return None
        if hour <= 12:  # noqa: PLR2004
            hour = hour % 12 + (12 if half == "pm" else 0)
    elif 1 <= hour <= 6 and not padded:  # noqa: PLR2004
        hour += 12
    try:
        return time(hour, minute)
    except ValueError:
        return None
