"""When birthdays are kept. As stored: "1990-05-14", or "--05-14" where nobody knows the year.

Who was born on 29 February keeps the birthday on the 28th in years without a 29th, so that nobody is late.
"""

import calendar
import re
from datetime import date

from tracker.domain.periods import shifted

_STORED = re.compile(r"(?:(\d{4})|-)-(\d\d)-(\d\d)")
_LEAP_DAY = (2, 29)


def days_of_birthdays(today: date, days: int) -> dict[str, date]:
    """Map the month and day of birth, "05-14", to the day it is kept on, for today and so many days after it."""
    kept: dict[str, date] = {}
    for ahead in range(days + 1):
        day = shifted(today, ahead)
        kept[f"{day:%m-%d}"] = day
        if (day.month, day.day + 1) == _LEAP_DAY and not calendar.isleap(day.year):
            kept["02-29"] = day
    return kept


def kept_on(birthday: str, year: int) -> date | None:
    """Return the day of a year that a stored birthday is kept on; None where the text is no birthday."""
    found = _STORED.fullmatch(birthday)
    if found is None:
        return None
    month, day = int(found[2]), int(found[3])
    if (month, day) == _LEAP_DAY and not calendar.isleap(year):
        day -= 1
    try:
        return date(year, month, day)
    except ValueError:
        return None


def age_on(birthday: str, day: date) -> int | None:
    """Return how old somebody becomes on a birthday; None where the year is not known or they are not born yet."""
    found = _STORED.fullmatch(birthday)
    if found is None or found[1] is None or int(found[1]) >= day.year:
        return None
    return day.year - int(found[1])
