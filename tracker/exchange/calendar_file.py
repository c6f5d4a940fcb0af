"""Follow-ups as a calendar file (RFC 5545) for phones and calendar programs.

Events, as few phones show tasks. What has no time is an event of the whole day; what has one is at that time of the
wall clock wherever the phone is ("floating"). Each has an id for ever and a sequence number that grows with time, so
that reading a newer file brings the events up to date instead of adding them again; what is done is in it as cancelled,
which takes it off. One that repeats is there once: the next one comes into being when it is done.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from tracker.domain.calendar import CalendarEntry

if TYPE_CHECKING:
    from collections.abc import Mapping

LENGTH = timedelta(minutes=30)
BEFORE = timedelta(minutes=10)  # a reminder before what has a time
MORNING = timedelta(hours=8)  # and on the day, before what has none
COUNTED_FROM = datetime(2020, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class CalendarCaptions:
    """Every word of the calendar in one language."""

    title: str  # of the calendar
    kinds: "Mapping[str, str]"  # by Promise and "", for what has no text
    between: str  # a name and what is promised: ": "
    phone: str
    last_note: str


def calendar_bytes(entries: Iterable[CalendarEntry], shop_uid: str, captions: CalendarCaptions, now: datetime) -> bytes:
    """Return the calendar file; now: the moment of writing, with its UTC offset."""
    from icalendar import Calendar

    calendar = Calendar()
    for name, value in (
        ("prodid", "-//Regulars//Follow-ups//EN"),
        ("version", "2.0"),
        ("method", "PUBLISH"),
        ("x-wr-calname", captions.title),
    ):
        calendar.add(name, value)
    for entry in entries:
        calendar.add_component(_event(entry, shop_uid, captions, now))
    written: bytes = calendar.to_ical()
    return written


def _event(entry: CalendarEntry, shop_uid: str, captions: CalendarCaptions, now: datetime) -> Any:
    from icalendar import Event

    event = Event()
    moment = now.astimezone(UTC)
    for name, value in (
        ("uid", f"follow-up-{entry.id}@{shop_uid}.regulars"),
        ("dtstamp", moment),
        ("last-modified", moment),
        ("sequence", max(0, int((moment - COUNTED_FROM) / timedelta(minutes=1)))),
        ("summary", f"{entry.name}{captions.between}{entry.text or captions.kinds.get(entry.kind, entry.kind)}"),
        ("status", "CONFIRMED" if entry.open else "CANCELLED"),
    ):
        event.add(name, value)
    if description := _description(entry, captions):
        event.add("description", description)
    day = date.fromisoformat(entry.due_on)
    if entry.due_time is None:
        event.add("dtstart", day)
        event.add("transp", "TRANSPARENT")  # the day stays free
    else:
        event.add("dtstart", datetime.combine(day, time.fromisoformat(entry.due_time)))
        event.add("duration", LENGTH)
    if entry.open:
        event.add_component(_alarm(str(event["summary"]), MORNING if entry.due_time is None else -BEFORE))
    return event


def _alarm(words: str, when: timedelta) -> Any:
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", words)
    alarm.add("trigger", when)
    return alarm


def _description(entry: CalendarEntry, captions: CalendarCaptions) -> str:
    lines = [entry.company] if entry.company else []
    lines += [f"{captions.phone}{captions.between}{phone}" for phone in entry.phones]
    if entry.last_note:
        lines.append(f"{captions.last_note}{captions.between}{entry.last_note}")
    return "\n".join(lines)
