"""The calendar file, read back by the library that phones' calendars are tested against."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from icalendar import Calendar

from tracker.domain.calendar import CalendarEntry
from tracker.exchange.calendar_file import CalendarCaptions, calendar_bytes

CAPTIONS = CalendarCaptions("Kolo & Duše", {"": "get back", "call": "call"}, ": ", "Phone", "Last note")
NOW = datetime.fromisoformat("2026-01-31T12:00:00+01:00")
TIMED = CalendarEntry(
    7,
    "Eva",
    "Kolo s.r.o.",
    ("777 123 456", "02/12"),
    "ring",
    "call",
    "2026-02-03",
    "10:00",
    "2026-01-20",
    "asked",
    open=True,
)
WHOLE = CalendarEntry(8, "王小明", "", (), "", "call", "2026-02-04", None, None, "", open=True)


def read(*entries: CalendarEntry, now: datetime = NOW) -> list[Any]:
    calendar = Calendar.from_ical(calendar_bytes(entries, "abc", CAPTIONS, now))
    assert not calendar.errors
    events = list(calendar.walk("VEVENT"))
    assert not [event.errors for event in events if event.errors]
    return events


def test_what_has_a_time_is_at_that_time_wherever_the_phone_is() -> None:
    (event,) = read(TIMED)
    assert event.decoded("dtstart") == datetime(2026, 2, 3, 10, 0)  # noqa: DTZ001  a floating time
    assert "TZID" not in event["dtstart"].params
    assert event.decoded("duration") == timedelta(minutes=30)
    assert str(event["uid"]) == "follow-up-7@abc.regulars"
    assert str(event["summary"]) == "Eva: ring"
    assert str(event["description"]).split("\n") == [
        "Kolo s.r.o.",
        "Phone: 777 123 456",
        "Phone: 02/12",
        "Last note: asked",
    ]
    assert event.decoded("dtstamp") == NOW
    (alarm,) = event.walk("VALARM")
    assert (str(alarm["action"]), alarm.decoded("trigger")) == ("DISPLAY", timedelta(minutes=-10))


def test_what_has_none_is_of_the_whole_day_and_leaves_it_free() -> None:
    (event,) = read(WHOLE)
    start = event.decoded("dtstart")
    assert (start, isinstance(start, datetime)) == (date(2026, 2, 4), False)
    assert (str(event["summary"]), str(event["transp"])) == ("王小明: call", "TRANSPARENT")
    assert "description" not in event
    (alarm,) = event.walk("VALARM")
    assert alarm.decoded("trigger") == timedelta(hours=8)


def test_a_newer_file_brings_an_event_up_to_date_and_takes_off_what_is_done() -> None:
    done = CalendarEntry(7, "Eva", "", (), "ring", "call", "2026-02-03", "10:00", None, "", open=False)
    (before,), (after,) = read(TIMED), read(done, now=NOW + timedelta(minutes=1))
    assert before["uid"] == after["uid"]
    assert after["sequence"] > before["sequence"]
    assert after.decoded("last-modified") > before.decoded("last-modified")
    assert (str(before["status"]), str(after["status"])) == ("CONFIRMED", "CANCELLED")
    assert after.walk("VALARM") == []


def test_lines_are_folded_and_ended_as_the_standard_says_whatever_is_in_them() -> None:
    text = "前輪後輪鏈條; comma, back\\slash\nnew line 🚲 " * 8
    entry = CalendarEntry(9, "Škola", "", (), text, "", "2026-02-04", None, None, text, open=True)
    written = calendar_bytes([entry], "abc", CAPTIONS, NOW)
    lines = written.split(b"\r\n")
    assert b"\n" not in b"".join(lines)
    assert max(map(len, lines)) <= 75
    assert all(line.decode() is not None for line in lines)  # no character is cut in two
    (event,) = read(entry)
    assert str(event["summary"]) == f"Škola: {text}"


def test_nothing_in_a_name_begins_an_event_of_its_own() -> None:
    name = "Eva\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:http://x"
    entry = CalendarEntry(9, name, "", (), "", "", "2026-02-04", None, None, "", open=True)
    (event,) = read(entry)
    assert "attach" not in event


def test_before_2020_there_is_a_number_too() -> None:
    (event,) = read(WHOLE, now=datetime.fromisoformat("1999-01-01T12:00:00+00:00"))
    assert event["sequence"] == 0


@pytest.mark.parametrize("kind", ["", "other"])
def test_what_has_no_text_is_called_by_its_kind(kind: str) -> None:
    entry = CalendarEntry(9, "Eva", "", (), "", kind, "2026-02-04", None, None, "", open=True)
    assert str(read(entry)[0]["summary"]) == f"Eva: {kind or 'get back'}"
