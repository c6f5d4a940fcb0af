"""Days, times and numbers as the language of the window writes them.

The language is the default QLocale, which ui/text/language.py sets. Days that are compared with today get it as an
argument. Years have four digits.
"""

from datetime import date, datetime, time

from PySide6.QtCore import QDate, QLocale, QTime

from ui.text.fill import fill
from ui.text.words import words

NOTHING = "—"
NO_BREAK_SPACE = "\u00a0"
_DAYS_A_WEEK = 7
_MONTHS_FROM = 61  # days from which months are told rather than weeks
_YEARS_FROM = 730
_DAYS_A_MONTH = 30.44
_DAYS_A_YEAR = 365.25

# day with year; day and month; weekday and day; the day as a heading
_PATTERNS = {
    QLocale.Language.Czech: ("d. M. yyyy", "d. M.", "ddd d. M.", "dddd d. MMMM"),
    QLocale.Language.Chinese: ("yyyy/M/d", "M/d", "M/d ddd", "M月d日 dddd"),
    QLocale.Language.English: ("d MMM yyyy", "d MMM", "ddd d", "dddd d MMMM"),
}
_AMERICAN = ("MMM d, yyyy", "MMM d", "ddd d", "dddd, MMMM d")
_YEAR, _MONTH, _WEEKDAY, _HEADING = range(4)
_ECHOES = {  # weekday, day and month; the same with the year
    QLocale.Language.Czech: ("ddd d. M.", "ddd d. M. yyyy"),
    QLocale.Language.Chinese: ("M/d ddd", "yyyy/M/d ddd"),
}


def format_day(day: date) -> str:
    """Write a day in full: "27 Nov 2026"."""
    return _write(day, _YEAR)


def format_day_heading(day: date) -> str:
    """Write a day as a heading: "Friday 27 November"."""
    return _write(day, _HEADING)


def format_day_short(day: date, today: date) -> str:
    """Write a day as briefly as can be: "Fri 27" within the coming week, "27 Nov" this year, else in full."""
    if 0 <= (day - today).days < _DAYS_A_WEEK:
        return _write(day, _WEEKDAY)
    return _write(day, _MONTH if day.year == today.year else _YEAR)


def format_echo(day: date, today: date, at: time | None = None) -> str:
    """Write a day so that nobody can take it for another: "Fri 27 Nov", with the year unless it is this one.

    A time of day stands behind it: "Fri 27 Nov 10:00".
    """
    locale = QLocale()
    american = locale.territory() == QLocale.Country.UnitedStates
    english = ("ddd, MMM d", "ddd, MMM d, yyyy") if american else ("ddd d MMM", "ddd d MMM yyyy")
    pattern = _ECHOES.get(locale.language(), english)[day.year != today.year]
    told = locale.toString(QDate(day.year, day.month, day.day), pattern)
    return told if at is None else fill(words.tr("%1 %2", "day, time of day"), told, format_time(at))


def format_amount(minor: int, currency: str, exponent: int) -> str:
    """Write an amount of money: "12 500 CZK", "12,500.50 GBP"; decimals only where there are some."""
    return f"{format_units(minor, exponent)}{NO_BREAK_SPACE}{currency}"


def format_units(minor: int, exponent: int) -> str:
    """Write an amount without its currency: "12 500", "12,500.50"; exact, whatever its size."""
    locale = QLocale()
    whole, part = divmod(abs(minor), 10**exponent)
    decimals = f"{locale.decimalPoint()}{part:0{exponent}}" if part else ""
    return f"{locale.negativeSign() if minor < 0 else ''}{locale.toString(whole)}{decimals}"


def format_ago(day: date, today: date) -> str:
    """Say how long ago a day was: "today", "yesterday", "5 d ago", "3 w ago", …; a day to come is written short."""
    days = (today - day).days
    if days < 0:
        return format_day_short(day, today)
    if days == 0:
        return words.tr("today")
    if days == 1:
        return words.tr("yesterday")
    return _long_ago(days)


def _long_ago(days: int) -> str:
    if days < _DAYS_A_WEEK:
        return words.tr("%n d ago", "", days)
    if days < _MONTHS_FROM:
        return words.tr("%n w ago", "", days // _DAYS_A_WEEK)
    if days < _YEARS_FROM:
        return words.tr("%n mo ago", "", int(days / _DAYS_A_MONTH))
    return words.tr("%n y ago", "", int(days / _DAYS_A_YEAR))


def format_due(day: date, today: date) -> str:
    """Say when something is due: "Overdue 3 d", "Today", "Tomorrow", "Fri 27", "27 Nov"."""
    days = (day - today).days
    if days < 0:
        return words.tr("Overdue %n d", "", -days)
    if days == 0:
        return words.tr("Today")
    if days == 1:
        return words.tr("Tomorrow")
    return format_day_short(day, today)


def format_age(days: int) -> str:
    """Write a number of days as an age: "17 d"."""
    return words.tr("%n d", "", days)


def format_people(count: int) -> str:
    """Write a number of people: "1 person", "7 people", "1,200 people"."""
    return words.tr("%n people", "", count).replace(str(count), format_count(count))  # %n writes no groups


def format_time(moment: time) -> str:
    """Write a time of day: "09:12", "9:12 AM"."""
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def format_moment(moment: datetime, today: date) -> str:
    """Write a local day and time: "today 09:12", "yesterday 16:20", "20 Nov 16:20"."""
    days = (today - moment.date()).days
    clock = format_time(moment.time())
    if days == 0:
        return fill(words.tr("today %1"), clock)
    if days == 1:
        return fill(words.tr("yesterday %1"), clock)
    return fill(words.tr("%1 %2", "day, time of day"), format_day_short(moment.date(), today), clock)


def format_count(number: int) -> str:
    """Write a whole number with its groups: "1,184,000", "1 184 000"."""
    return QLocale().toString(number)


def format_percent(share: float | None, decimals: int = 0) -> str:
    """Write a share (0.65) as a percentage: "65%", in Czech "65 %"; a dash for None."""
    if share is None:
        return NOTHING
    locale = QLocale()
    space = NO_BREAK_SPACE if locale.language() == QLocale.Language.Czech else ""
    return locale.toString(float(share) * 100, "f", decimals) + space + locale.percent()


def _write(day: date, which: int) -> str:
    locale = QLocale()
    pattern = _PATTERNS.get(locale.language(), _PATTERNS[QLocale.Language.English])[which]
    if locale.territory() == QLocale.Country.UnitedStates and locale.language() == QLocale.Language.English:
        pattern = _AMERICAN[which]
    return locale.toString(QDate(day.year, day.month, day.day), pattern)


def format_days(days: float) -> str:
    """Write a number of days, half ones too: "9 d", "6.5 d"."""
    return fill(words.tr("%1 d"), QLocale().toString(float(days), "f", 0 if days == round(days) else 1))
