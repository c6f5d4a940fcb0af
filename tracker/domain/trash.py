"""How long the trash keeps whom."""

from dataclasses import dataclass
from datetime import date, timedelta

KEPT_DAYS = 30


@dataclass(frozen=True, slots=True)
class TrashedCustomer:
    """A customer in the trash; `stage` is empty for somebody who had left, trashed_at is a moment as stored."""

    id: int
    name: str
    company: str
    stage: str
    colour: str
    trashed_at: str


def days_left(trashed_at: str, today: date) -> int:
    """Return for how many more days somebody can be restored; 0: they go at the next start."""
    return max(0, KEPT_DAYS - (today - date.fromisoformat(trashed_at[:10])).days)


def last_day_gone(today: date) -> date:
    """Return the day such that whoever was put into the trash on it, or before, has been there long enough."""
    return today - timedelta(days=KEPT_DAYS)
