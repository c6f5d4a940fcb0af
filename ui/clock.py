"""The wall clock of this laptop, for whatever shows or asks for days."""

from datetime import date, datetime


def now() -> datetime:
    """Return the wall time at this laptop, with its offset."""
    return datetime.now().astimezone()


def today() -> date:
    """Return the calendar day at this laptop."""
    return now().date()
