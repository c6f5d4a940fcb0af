"""Errors about goals that a person can act on. Fields only, as in errors.py."""

from dataclasses import dataclass
from datetime import date

from tracker.domain.errors import TrackerError


@dataclass
class GoalUnknown(TrackerError):
    """No goal counts that, or for such a period. `field`: "metric" or "period"."""

    field: str
    text: str


class GoalStageMissing(TrackerError):
    """A goal of reaching a stage needs the stage."""


class GoalTargetMissing(TrackerError):
    """A goal needs either a number or a growth, and not both."""


@dataclass
class GoalOutOfRange(TrackerError):
    """The number, or the growth in permille, is below 1 or beyond `highest`. `field`: "target" or "growth_permille"."""

    field: str
    highest: int


@dataclass
class GoalEndsEarly(TrackerError):
    """A goal cannot end before it begins."""

    starts_on: date
    ends_on: date
