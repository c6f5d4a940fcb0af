"""From one customer's entries of the stage log to their stays: the definition that the log's writer keeps to."""

from collections.abc import Sequence
from dataclasses import dataclass

from tracker.domain.stages import Counts, counts_as


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One entry of a customer's stage log. `to_stage` is None for Left; `day` is date.toordinal() of when it was."""

    id: int
    to_stage: int | None
    day: int
    cause: str


@dataclass(frozen=True, slots=True)
class Stay:
    """The half-open interval of days from entering a stage to leaving it.

    `entry_id` is the id of the entry that began the stay, and the stay's own. `stage` None: a stay in Left.
    `left` and `ended` are None while the stay is open; `next_stage` is None then, and where the customer went to Left.
    """

    entry_id: int
    stage: int | None
    entered: int
    left: int | None
    next_stage: int | None
    began: Counts
    ended: Counts | None


def stays_of(entries: Sequence[LogEntry]) -> list[Stay]:
    """Build one customer's stays from their entries, which are ordered by time, then id.

    Every entry begins exactly one stay, one to Left too; the next entry ends it. The stays come in the entries' order.
    """
    followers = [*entries[1:], None]
    return [_stay(entry, follower) for entry, follower in zip(entries, followers, strict=False)]


def _stay(entry: LogEntry, follower: LogEntry | None) -> Stay:
    began = counts_as(entry.cause)
    if follower is None:
        return Stay(entry.id, entry.to_stage, entry.day, None, None, began, None)
    ended = counts_as(follower.cause)
    return Stay(entry.id, entry.to_stage, entry.day, follower.day, follower.to_stage, began, ended)
