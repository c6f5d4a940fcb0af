"""What a calendar is told of a follow-up."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One follow-up with whom it is about. Days and times are of the shop's wall clock, whatever the time zone."""

    id: int
    name: str
    company: str
    phones: tuple[str, ...]  # as typed
    text: str
    kind: str  # domain.followups.Promise or empty
    due_on: str
    due_time: str | None
    last_on: str | None  # the day of the latest note
    last_note: str
    open: bool  # False: done, or the customer is archived or in the trash
