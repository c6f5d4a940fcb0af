"""Goals of the shop: what is to be reached in each month, quarter or year, and how far along that is."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from tracker.domain.periods import Period, PeriodName, named_period

HIGHEST_TARGET = 1_000_000
HIGHEST_GROWTH = 100_000  # permille: a hundred times as many more
PER_MILLE = 1000


class Metric(StrEnum):
    """What a goal counts. People for the first three, what happened for the others."""

    NEW_CUSTOMERS = "new_customers"  # came to a stage one is a customer from on, or bought, for the first time
    JOINED = "joined"  # the first entry of all into any stage
    REACHED = "reached"  # came for the first time to the goal's stage, or to a later one
    CONTACTS = "contacts"  # calls, visits, e-mails and messages: interactions other than notes
    WON_BACK = "won_back"  # came back into a stage from Left, each time anew


class Span(StrEnum):
    """How long a goal's periods are; they are those of the calendar."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


_NAMED = {
    Span.MONTH: PeriodName.THIS_MONTH,
    Span.QUARTER: PeriodName.THIS_QUARTER,
    Span.YEAR: PeriodName.THIS_YEAR,
}


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal as it is kept: exactly one of target and growth_permille is there."""

    id: int
    metric: Metric
    stage_id: int | None  # for Metric.REACHED
    stage: str  # its name; empty for the others
    span: Span
    target: int | None
    growth_permille: int | None  # more than in the period before: 50 is +5 %
    starts_on: date  # the first period is the one that holds this day
    ends_on: date | None  # the last period is the one that holds it; None: it goes on

    def holds(self, period: Period) -> bool:
        """Say whether the goal is meant for a period of its span."""
        if period.first is None or period.last is None or period.last < self.starts_on:
            return False
        return self.ends_on is None or period.first <= self.ends_on


@dataclass(frozen=True, slots=True)
class GoalProgress:
    """How far along a goal is at the end of `day`, in the period that holds that day."""

    goal: Goal
    day: date
    first: date
    last: date
    done: int
    before: int | None  # done in the whole period before; None where the target does not depend on it
    target: int | None  # None: so much more than nothing is no number

    @property
    def days_gone(self) -> int:
        """How many days of the period are over at the end of the day."""
        return (self.day - self.first).days + 1

    @property
    def days(self) -> int:
        """How many days the period has."""
        return (self.last - self.first).days + 1

    @property
    def expected(self) -> int | None:
        """How much would be done by now at an even pace; None without a target."""
        return None if self.target is None else pace(self.target, self.days_gone, self.days)

    @property
    def ahead(self) -> int | None:
        """How much more is done than at an even pace, below 0 how much less; None without a target."""
        return None if self.expected is None else self.done - self.expected


def period_of(span: Span, day: date) -> Period:
    """Return the whole period of the calendar that holds a day; it has both ends."""
    return named_period(_NAMED[span], day)


def period_before(span: Span, period: Period) -> Period | None:
    """Return the period before one of the calendar; None before the first one there is."""
    first = period.first or date.min
    return None if first == date.min else period_of(span, first - timedelta(days=1))


def target_of(target: int | None, growth_permille: int | None, before: int) -> int | None:
    """Return what is to be reached: the target, or with growth what was done in the period before and so much more.

    With growth that is before × (1 + g), exactly, and rounded up to the next whole one: less would fall short of it.
    Growth over nothing has no target: None.
    """
    if growth_permille is None:
        return target
    return -(-before * (PER_MILLE + growth_permille) // PER_MILLE) if before else None


def pace(target: int, days_gone: int, days: int) -> int:
    """Return what would be done by now at an even pace: target × days gone ÷ days of the period, to the nearest whole.

    Halves are rounded up. Days are those of the calendar, all alike; at the end of the last one it is the target.
    """
    return (2 * target * days_gone + days) // (2 * days)
