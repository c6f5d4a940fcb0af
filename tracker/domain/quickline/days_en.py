"""English words for days and times."""

import re
from dataclasses import replace
from datetime import datetime, time

from tracker.domain.quickline import calendar_days as cal
from tracker.domain.quickline.calendar_days import Days

_NUMBER_WORDS = "zero one two three four five six seven eight nine ten eleven twelve"
_NUMBERS = {word: number for number, word in enumerate(_NUMBER_WORDS.split())} | {
    "a": 1,
    "an": 1,
    "a couple of": 2,
    "couple of": 2,
    "half a": 0,
    "fourteen": 14,
}
_COUNT = r"(\d{1,3}|" + "|".join(sorted(_NUMBERS, key=len, reverse=True)) + ")"
_UNIT = r"(days?|weeks?|wks?|fortnights?|months?|years?|yrs?)"
_UNITS = {"d": cal.DAYS, "w": cal.WEEKS, "f": cal.WEEKS, "m": cal.MONTHS, "y": cal.YEARS}
_DAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY = r"(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|thu|fri|sat|sun)\b\.?"
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?"
)
_ON = r"(?:(on|by|until|till|for|from|of|before|after)\s+)?(?:the\s+)?"
_AT = r"(?:at\s+|by\s+|@\s?|around\s+|about\s+|from\s+)?"
_WEAK_DAYS = frozenset({"mon", "wed", "weds", "sat", "sun", "thu", "tue"})


def _month(word: str) -> int:
    return _MONTHS.index(word[:3]) + 1


def _count(text: str) -> int:
    return int(text) if text.isdigit() else _NUMBERS[" ".join(text.split())]


def _moved(found: re.Match[str], now: datetime, sign: int) -> Days | None:
    count, unit = _count(found[1]), _UNITS[found[2][0]]
    if found[1].startswith("half"):
        if not found[2].startswith("y"):
            return None
        count, unit = 6, cal.MONTHS
    if found[2].startswith("f"):
        count *= 2
    return cal.fixed(cal.shifted(now.date(), sign * count, unit), now)


def _ahead(found: re.Match[str], now: datetime) -> Days | None:
    return _moved(found, now, 1)


def _ago(found: re.Match[str], now: datetime) -> Days | None:
    return _moved(found, now, -1)


def _minutes(found: re.Match[str], now: datetime) -> Days | None:
    count = 0.5 if found[1].startswith("half") else _count(found[1])
    return cal.after_minutes(now, int(count * (60 if found[2].startswith("h") else 1)))


def _minutes_ago(found: re.Match[str], now: datetime) -> Days | None:
    days = cal.after_minutes(now, -_count(found[1]) * (60 if found[2].startswith("h") else 1))
    return Days(None, days.ahead, days.clock) if days and not found[1].startswith("half") else None


def _weekday(found: re.Match[str], now: datetime) -> Days | None:
    day = next(i for i, name in enumerate(_DAY_NAMES) if name.startswith(found["day"][:3]))
    today = now.date()
    which = found["which"]
    if which == "next":
        return cal.weekday(today, day, week=1)
    days = cal.weekday(today, day)
    if which == "last":
        return Days(None, days.behind, is_weekday=True)
    if which in {"this", "coming"}:
        return Days(days.ahead, None, is_weekday=True)
    return replace(days, weak=found["day"] in _WEAK_DAYS and not found[1])


def _of_month(found: re.Match[str], now: datetime) -> Days | None:
    return cal.day_of_month(now, int(found[1]))


def _day_of_next_week(found: re.Match[str], now: datetime) -> Days | None:
    day = next(i for i, name in enumerate(_DAY_NAMES) if name.startswith(found["day"][:3]))
    return cal.weekday(now.date(), day, week=1)


def _week_after(found: re.Match[str], now: datetime) -> Days | None:
    day = next(i for i, name in enumerate(_DAY_NAMES) if name.startswith(found[1][:3]))
    ahead = cal.weekday(now.date(), day).ahead
    return cal.fixed(cal.shifted(ahead, 1, cal.WEEKS), now) if ahead else None


def _feast(found: re.Match[str], now: datetime) -> Days | None:
    name = found[1].replace("'", "")
    month, day = {"christmas eve": (12, 24), "christmas day": (12, 25), "new years eve": (12, 31)}.get(name, (1, 1))
    return cal.yearless(now, month, day, weak=True)


def _never(_found: re.Match[str], _now: datetime) -> Days | None:
    return None  # what comes again and again is no one day


def _relative(days: int) -> object:
    return lambda _found, now: cal.fixed(cal.shifted(now.date(), days, cal.DAYS), now)


def _part(found: re.Match[str], now: datetime) -> Days | None:
    part = _part_name(found[1])
    step = 1 if found[2] else 0
    unit = _UNITS[found[3][0]]
    return cal.unit_part(now, unit, part, step) or (None if step else cal.unit_part(now, unit, part, 1))


def _part_name(word: str) -> str:
    return "end" if word[:3] in {"end", "lat"} else "mid" if word.startswith("mid") else "start"


def _month_part(found: re.Match[str], now: datetime) -> Days | None:
    return cal.month_part(now, _month(found[2]), _part_name(found[1]))


def _next_unit(found: re.Match[str], now: datetime) -> Days | None:
    return cal.unit_part(now, _UNITS[found[1][0]], "start", 1)


def _month_alone(found: re.Match[str], now: datetime) -> Days | None:
    return cal.month_part(now, _month(found[1]), "start")


def _day_month(found: re.Match[str], now: datetime) -> Days | None:
    return _named(int(found["d"]), _month(found["m"]), found["y"], now)


def _named(day: int, month: int, year: str | None, now: datetime) -> Days | None:
    if year:
        return cal.fixed(cal.make_day(int(year), month, day), now)
    return cal.yearless(now, month, day)


def _weekend(found: re.Match[str], now: datetime) -> Days | None:
    return cal.weekend(now, 1 if found[1] else 0)


_Y = r"(?:,?\s+(?P<y>(?:19|20|21)\d\d)\b(?!\s?:))?"
_PARTS = r"(end|late|mid(?:dle)?|start|beginning|early)"
DAY_PHRASES = [
    (r"(?:on |by |until )?(christmas eve|christmas day|new year'?s eve|new year'?s day)", _feast),
    (r"(?:every|each) (?:(?:other|second) )?(?:" + _DAY + "|" + _UNIT + "|day|morning|evening)", _never),
    (r"(?:on |by |until |till )?(?:the )?day after tomorrow", _relative(2)),
    (r"(?:the )?day before yesterday", _relative(-2)),
    (r"(?:by |until |till |for )?(?:tomorrow|tmrw|tmr)", _relative(1)),
    (r"yesterday", _relative(-1)),
    (r"(?:earlier |by |later )?today|tonight|(?:earlier )?this (?:morning|afternoon|evening)", _relative(0)),
    (rf"(?:at |by |until |in )?(?:the )?{_PARTS}[ -]?(?:of )?(?:in )?{_MONTH}", _month_part),
    (
        rf"(?:at |by |until |till |towards? )?(?:the )?{_PARTS} (?:of )?(?:(?:the|this) )?(next )?(week|month|year)",
        _part,
    ),
    (rf"(?:in|within) {_COUNT} (hours?|hrs?|minutes?|mins?)", _minutes),
    (rf"{_COUNT} (hours?|hrs?|minutes?|mins?) from now", _minutes),
    (rf"(?:in|within) {_COUNT} {_UNIT}(?:'? time)?", _ahead),
    (rf"{_COUNT} {_UNIT} (?:from now|later)", _ahead),
    (rf"{_COUNT} (hours?|hrs?|minutes?|mins?) ago", _minutes_ago),
    (rf"{_COUNT} {_UNIT} ago", _ago),
    (rf"{_ON}(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?: of)?[ -]?(?P<m>{_MONTH}){_Y}", _day_month),
    (rf"{_ON}(?P<m>{_MONTH}) ?(?:the )?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:.,]\d){_Y}", _day_month),
    (r"(?:on|by|until|till) the (\d{1,2})(?:st|nd|rd|th)", _of_month),
    (rf"(?:on )?next week,? (?:on )?(?P<day>{_DAY})", _day_of_next_week),
    (rf"(?:on )?(?P<day>{_DAY}) (?:of )?next week", _day_of_next_week),
    (rf"(?:a )?week (?:on|from) {_DAY}", _week_after),
    (rf"{_DAY} week(?! end)", _week_after),
    (rf"{_ON}(?:(?P<which>next|last|this|coming) )?(?P<day>{_DAY})", _weekday),
    (r"(?:(?:at|on|over|by) )?(?:the )?(?:(?:this )?coming |this |(next ))?weekend", _weekend),
    (r"(?:by |until |till )?next (week|month|year)", _next_unit),
    (rf"(?:in|by|until|till|next|this) {_MONTH}(?! \d)", _month_alone),
]


def _half(text: str | None) -> str:
    if not text:
        return ""
    return "am" if text.startswith("a") or "morning" in text else "pm"


def _clock(found: re.Match[str]) -> time | None:
    half = _half(found["half"] or found["part"] or found["early"])
    hour = int(found["h"])
    if found["half"] and not 1 <= hour <= 12:  # noqa: PLR2004
        return None
    return cal.clock_time(hour, int(found["min"] or 0), half, padded=found["h"].startswith("0"))


def _half_past(found: re.Match[str]) -> time | None:
    word = found[2]
    hour = int(word) if word.isdigit() else _NUMBERS.get(word, 99)
    if hour > 12:  # noqa: PLR2004
        return None
    if found[1] == "quarter to":
        return cal.clock_time((hour - 1) % 12 or 12, 45)
    return cal.clock_time(hour, 30 if found[1].startswith("half") else 15)


def _at_word(found: re.Match[str]) -> time | None:
    return cal.clock_time(_NUMBERS[found[1]], 0, _half(found[2]))


_PART_BEFORE = r"(?:(?:in the )?(?P<early>morning|afternoon|evening) )?"
_IN_PART = r"(?:,? (?:in the |this )?(?P<part>morning|afternoon|evening))?"
CLOCK_PHRASES = [
    (rf"{_AT}(?:noon|midday)", lambda _found: time(12)),
    (rf"{_AT}(half past|half|quarter past|quarter to) (\w+)", _half_past),
    (rf"{_PART_BEFORE}{_AT}(?P<h>\d{{1,2}})(?:[:.](?P<min>\d\d))? ?(?P<half>am|pm|a\.m\.|p\.m\.)(?P<part>)", _clock),
    (rf"{_PART_BEFORE}{_AT}(?P<h>\d{{1,2}}):(?P<min>\d\d)(?P<half>){_IN_PART}", _clock),
    (rf"{_PART_BEFORE}(?:at|@) ?(?P<h>\d{{1,2}})(?:\.(?P<min>\d\d))?(?P<half>)(?: ?o'clock)?{_IN_PART}", _clock),
    (rf"{_PART_BEFORE}(?P<h>\d{{1,2}})(?P<min>)(?P<half>) ?o'clock{_IN_PART}", _clock),
    (
        r"at (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o'clock)?"
        r"(?: in the (morning|afternoon|evening))?",
        _at_word,
    ),
]
