"""The follow-ups of a shop as a calendar file."""

from datetime import datetime
from pathlib import Path

from tracker.exchange.calendar_file import CalendarCaptions, calendar_bytes
from tracker.queries.calendar import calendar_entries, shop_uid
from tracker.saving import written_aside


def export_follow_ups(path: Path, captions: CalendarCaptions, now: datetime) -> Path:
    """Write the calendar file of the open shop file and return its path; now: with its UTC offset.

    Raises:
        TargetBusy, TargetUnwritable: the file cannot be written; the one that was there stays.
    """
    content = calendar_bytes(calendar_entries(now.date()), shop_uid(), captions, now)
    with written_aside(path) as aside:
        aside.write_bytes(content)
    return path
