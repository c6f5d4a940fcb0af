"""How a follow-up repeats: "7d", "2w", "1m", "1y", and from which day the rhythm counts where that is another one.

A month or year too short for the day gives its last day, and the day itself comes back later: 31 January, 28
February, 31 March; 29 February, 28 February, …, 29 February. For that the text may end in the day that the rhythm began
on, "1m@2026-01-31"; without it the rhythm counts from the day the follow-up is due.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from tracker.domain.errors import RepeatsUnknown

_TEXT = re.compile(r"([1-9]\d{0,2})([dwmy])(?:@(\d{4}-\d\d-\d\d))?")
_MONTHS_A_YEAR = 12
_DAYS_A_WEEK = 7


class Unit(StrEnum):
    """What a rhythm is counted in."""

    DAYS = "d"
    WEEKS = "w"
    MONTHS = "m"
    YEARS = "y"


@dataclass(frozen=True, slots=True)
class Repeats:
    """Every so many days, weeks, months or years, counted from `start`; None: from the day it is due."""

    count: int
    unit: Unit
    start: date | None = None

    def __str__(self) -> str:
        return f"{self.count}{self.unit}" + (f"@{self.start.isoformat()}" if self.start else "")


def parse_repeats(text: str) -> Repeats | None:
    """Read how a follow-up repeats; None where it does not (the text is empty). Raises RepeatsUnknown."""
    if not text:
        return None
    found = _TEXT.fullmatch(text)
    try:
        start = date.fromisoformat(found[3]) if found and found[3] else None
    except ValueError:
        found = None
    if found is None:
        raise RepeatsUnknown(text)
    return Repeats(int(found[1]), Unit(found[2]), start)


def next_after(due_on: date, repeats: Repeats, today: date) -> tuple[date, Repeats] | None:
    """Return the first day of the rhythm after both the day it was due and today, and how it repeats from then on.

    None where that would be after the last day there is.
    """
    start = repeats.start or due_on
    after = max(due_on, today)
    turn = max(1, _turns_between(start, after, repeats))
    day = _turn(start, repeats, turn)
    while day is not None and day <= after:
        turn += 1
        day = _turn(start, repeats, turn)
    if day is None:
        return None
    return day, Repeats(repeats.count, repeats.unit, None if _goes_on(start, day, repeats) else start)


def put_off(due_on: date, repeats: Repeats) -> Repeats:
    """Return how a follow-up repeats whose day is put off for once: the rhythm stays where it was."""
    return Repeats(repeats.count, repeats.unit, repeats.start or due_on)


def add_months(day: date, months: int) -> date | None:
    """Return the same day of the month so many months later, or the month's last; None beyond the last year."""
    year, month = divmod(day.year * _MONTHS_A_YEAR + day.month - 1 + months, _MONTHS_A_YEAR)
    if year > date.max.year:
        return None
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _turns_between(start: date, after: date, repeats: Repeats) -> int:
    """Return a number of turns that is surely not too many: the first one after `after` or an earlier one."""
    if repeats.unit in {Unit.DAYS, Unit.WEEKS}:
        return (after - start).days // _days(repeats)
    months = (after.year - start.year) * _MONTHS_A_YEAR + after.month - start.month
    return months // _months(repeats)


def _turn(start: date, repeats: Repeats, turn: int) -> date | None:
    if repeats.unit in {Unit.MONTHS, Unit.YEARS}:
        return add_months(start, turn * _months(repeats))
    try:
        return start + timedelta(days=turn * _days(repeats))
    except OverflowError:
        return None


def _goes_on(start: date, day: date, repeats: Repeats) -> bool:
    """Say whether a rhythm counted from `day` is the one counted from `start`."""
    return repeats.unit in {Unit.DAYS, Unit.WEEKS} or day.day == start.day


def _days(repeats: Repeats) -> int:
    return repeats.count * (_DAYS_A_WEEK if repeats.unit == Unit.WEEKS else 1)


def _months(repeats: Repeats) -> int:
    return repeats.count * (_MONTHS_A_YEAR if repeats.unit == Unit.YEARS else 1)
