"""What a command knows about the moment it runs in."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

from tracker.domain.errors import Cancelled

DATE_ONLY = time(12, 0)  # stands for "some time that day" where only the day is known


def local_now() -> datetime:
    """Return the wall time of this laptop with its UTC offset."""
    return datetime.now().astimezone()


@dataclass(frozen=True, slots=True)
class Context:
    """The moment and the person; `facts` collects what the step's name in the Undo menu needs.

    `progress` is told done and total of a long command and says whether to go on.
    """

    now: datetime
    author: str = ""
    facts: dict[str, Any] = field(default_factory=dict)
    progress: Callable[[int, int], bool] | None = None

    @property
    def today(self) -> date:
        """The calendar day of the moment."""
        return self.now.date()

    @property
    def stamp(self) -> str:
        """The moment as it is stored: local wall time with offset, to the second."""
        return self.now.isoformat(timespec="seconds")

    def advance(self, done: int, total: int) -> None:
        """Report progress. Raises Cancelled where the owner asked to stop."""
        if self.progress is not None and not self.progress(done, total):
            raise Cancelled


def stamp_on(day: date, now: datetime) -> str:
    """Return the stored form of something that happened on a day: the moment itself if that is today, else noon."""
    if day == now.date():
        return now.isoformat(timespec="seconds")
    return datetime.combine(day, DATE_ONLY).astimezone().isoformat(timespec="seconds")
