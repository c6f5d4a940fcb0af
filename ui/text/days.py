"""Days as people type them into a field."""

from datetime import date

from ui.text.birthdays import read_birthday

_YEARS = range(1980, 2100)


def read_day(text: str, today: date) -> date | None:
    """Return a typed day; None where none can be read in one way only.

    Understood is what `read_birthday` takes; a day without a year is the one nearest to today.
    """
    stored = read_birthday(text, date(_YEARS[-1], 12, 31)) if text.strip() else ""
    if not stored:
        return None
    if stored.startswith("--"):
        near = [found for year in (today.year - 1, today.year, today.year + 1) if (found := _day(year, stored[2:]))]
        return min(near, key=lambda day: abs((day - today).days), default=None)
    day = date.fromisoformat(stored)
    return day if day.year in _YEARS else None


def _day(year: int, month_and_day: str) -> date | None:
    try:
        return date.fromisoformat(f"{year}-{month_and_day}")
    except ValueError:  # 29 February
        return None
