"""Birthdays as people type and read them: with or without the year."""

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale

from tracker.domain.contacts import fold
from tracker.domain.dates import parse_birthday
from ui.text.formats import format_day, format_day_short

_LEAP_YEAR = 2000  # 29 February is somebody's birthday
_DAY_NAME = re.compile(r"(\d{1,2})\.? *([^\W\d]+)\.?,?(?: +(\d{4}))?")
_NAME_DAY = re.compile(r"([^\W\d]+)\.? *(\d{1,2})\.?(?:,? +(\d{4}))?")
_MONTH_DAY = re.compile(r"(\d{1,2})/(\d{1,2})")
_CHINESE = re.compile(r"(\d{1,2}) ?月 ?(\d{1,2}) ?[日號号]?")
_SHORTEST_NAME = 3
_JUNE = 6


def read_birthday(text: str, today: date) -> str | None:
    """Return a typed birthday as it is stored: "1990-05-14", "--05-14" without a year; None where it is unreadable.

    Understood besides `parse_birthday`: 14 May, May 14, 14. května, 5月14日, in the language of the window and in
    English, and 14/5 or 5/14 in the order in which the window writes days.
    """
    text = " ".join(text.split())
    day_first = _day_first()
    stored = parse_birthday(text, day_first=day_first, latest=today)
    if stored is not None:
        return stored
    if found := _CHINESE.fullmatch(text):
        return _stored(None, int(found[1]), int(found[2]), today)
    if found := _MONTH_DAY.fullmatch(text):
        first, second = int(found[1]), int(found[2])
        return _stored(None, second, first, today) if day_first else _stored(None, first, second, today)
    if found := _DAY_NAME.fullmatch(text):
        return _stored(found[3], _month(found[2]), int(found[1]), today)
    if found := _NAME_DAY.fullmatch(text):
        return _stored(found[3], _month(found[1]), int(found[2]), today)
    return None


def write_birthday(stored: str, today: date) -> str:
    """Write a stored birthday for reading: "14 May", "14 May 1990"; what is stored in another form stays as it is."""
    try:
        if stored.startswith("--"):
            day = date.fromisoformat(f"{_LEAP_YEAR}-{stored[2:]}")
            # seen from the other half of the year, so that it is never written as a weekday
            return format_day_short(day, date(_LEAP_YEAR, 1 if day.month > _JUNE else 12, 31))
        return format_day(date.fromisoformat(stored)) if stored else ""
    except ValueError:
        return stored


def _day_first() -> bool:
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return pattern.find("d") < pattern.find("M")


def _month(name: str) -> int:
    wanted = fold(name)
    if len(wanted) < _SHORTEST_NAME:
        return 0
    for locale in (QLocale(), QLocale(QLocale.Language.English)):
        for month in range(1, 13):
            forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
            names = {fold(locale.monthName(month, form)).rstrip(".") for form in forms}
            names |= {fold(locale.standaloneMonthName(month, form)).rstrip(".") for form in forms}
            if wanted in names:
                return month
        for month in range(1, 13):
            if fold(locale.standaloneMonthName(month)).startswith(wanted):
                return month
    return 0


def _stored(year: str | None, month: int, day: int, today: date) -> str | None:
    known = QDate(int(year) if year else _LEAP_YEAR, month, day)
    if not known.isValid():
        return None
    found = date(known.year(), month, day)
    if year is None:
        return f"--{found:%m-%d}"
    return found.isoformat() if found <= today else None
