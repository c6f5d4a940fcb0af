"""Dates as people and programs write them, read without guessing."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

_YEAR_FIRST = re.compile(r"(\d{3,4})([-/.])(\d{1,2})\2(\d{1,2})\.?")
_DOTS = re.compile(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})\.?")
_SLASHES = re.compile(r"(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})")
_COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)")
_SERIAL = re.compile(r"(\d{5})(\.\d+)?")
_CHINESE = re.compile(r"(民國)? ?(\d{2,4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日?")
_DAY_NAME_YEAR = re.compile(r"(\d{1,2})[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})")
_NAME_DAY_YEAR = re.compile(r"([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})")
_TIME = re.compile(
    r"(?P<date>.*?\S)(?:T|,? +)(?P<half>上午|下午)? ?(?P<h>\d{1,2}):(?P<m>\d\d)(?::\d\d(?:[.,]\d+)?)?"
    r"(?: ?(?P<ap>[AaPp])\.?[Mm]\.?)?(?: ?(?P<zone>Z|UTC|[+-]\d\d:?\d\d))?"
)
_NO_YEAR = re.compile(r"--(\d\d)-?(\d\d)")
_NO_YEAR_DOTS = re.compile(r"(\d{1,2})\. ?(\d{1,2})\.")
_NOTHING = frozenset({"0/0/00", "0/0/0000", "00/00/00", "00/00/0000", "0000-00-00", "--", "-"})
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

_EXCEL_ZERO = date(1899, 12, 30)
_SERIALS = range(20_000, 60_001)  # 1954 to 2064
_YEARS = range(1900, 2200)
_EARLIEST = date(1900, 3, 1)  # spreadsheets count the days before it in two ways: one of theirs never was
_REPUBLIC = 1911  # year 1 of the Republic of China calendar is 1912
_NOON = 12
_FARTHEST_ZONE = 14 * 60  # minutes from UTC
_MIDNIGHT = 24


@dataclass(frozen=True, slots=True)
class Moment:
    """A day and, where it was written, the time on the wall ("10:00", else "") and its UTC offset in minutes."""

    day: date
    time: str = ""
    offset_minutes: int | None = None


def wall_stamp(moment: Moment) -> str:
    """Return a moment that has a time as it is stored; without an offset it is one of this laptop's wall."""
    wall = datetime.fromisoformat(f"{moment.day.isoformat()}T{moment.time}")
    if moment.offset_minutes is None:
        return wall.astimezone().isoformat(timespec="seconds")
    return wall.replace(tzinfo=timezone(timedelta(minutes=moment.offset_minutes))).isoformat(timespec="seconds")


def parse_moment(text: str, *, day_first: bool | None = None, latest: date | None = None) -> Moment | None:
    """Read a date with an optional time, exactly as written: no time zone is applied.

    Understood: 2026-01-05, 2026/1/5, 5.1.2026, 5/1/2026, 20260105, 5 Jan 2026, Jan 5, 2026, 2026年1月5日,
    115/1/5 (Republic of China), an Excel serial of 20000 to 60000; then 10:00, 10:00:30, 3:04 PM, 下午 3:04, with or
    without Z or +01:00.

    `day_first` settles 5/1/2026 and 5-1-2026; None: such a date is read only where one part is over 12.
    A year of two digits is the last such year not after `latest`; None: it is not read.
    Returns None where the text is no date, or may be two different ones.
    """
    text = _plain(text)
    timed = _TIME.fullmatch(text)
    if timed is None:
        return _serial(text) or _moment(_day(text, day_first, latest))
    day = _day(timed["date"], day_first, latest)
    clock = _clock(timed)
    offset = _offset(timed["zone"])
    if day is None or not clock or (offset is not None and abs(offset) > _FARTHEST_ZONE):
        return None
    return Moment(day, clock, offset)


def parse_day(text: str, *, day_first: bool | None = None, latest: date | None = None) -> date | None:
    """Read the day of a date as `parse_moment` does; a time is allowed and dropped."""
    moment = parse_moment(text, day_first=day_first, latest=latest)
    return moment.day if moment else None


def parse_birthday(text: str, *, day_first: bool | None = None, latest: date | None = None) -> str | None:
    """Read a birthday: "1990-05-14", "--03-07" without a year, "" where none is given; None where it is unreadable.

    Besides `parse_moment`'s dates: --03-07, --0307 and 7.3. without a year, and Outlook's empty 0/0/00.
    A birthday after `latest` is unreadable.
    """
    text = _plain(text)
    if not text or text in _NOTHING:
        return ""
    if short := _NO_YEAR.fullmatch(text):
        return _yearless(int(short[1]), int(short[2]))
    if short := _NO_YEAR_DOTS.fullmatch(text):
        return _yearless(int(short[2]), int(short[1]))
    day = parse_day(text, day_first=day_first, latest=latest)
    if day is None or (latest is not None and day > latest):
        return None
    return day.isoformat()


def day_order(texts: Iterable[str], default: bool | None = None) -> bool | None:
    """Say whether the dates of one column put the day first (13/1/2026) or the month (1/13/2026).

    One telling date decides for the column; `default` holds where none tells; None where they contradict each other.
    """
    told: bool | None = None
    for text in texts:
        if "/" not in text and "-" not in text:
            continue
        found = _SLASHES.match(_plain(text))
        if not found:
            continue
        first, second = int(found[1]) > _NOON, int(found[3]) > _NOON
        if first == second:
            continue
        if told is not None and told != first:
            return None
        told = first
    return default if told is None else told


def is_ambiguous(text: str, latest: date | None = None) -> bool:
    """Say whether a text is a date of two readings, day first and month first, such as 5/1/2026."""
    readings = [parse_day(text, day_first=day_first, latest=latest) for day_first in (True, False)]
    return None not in readings and readings[0] != readings[1]


def _plain(text: str) -> str:
    text = text if text.isascii() else unicodedata.normalize("NFKC", text)
    return " ".join(text.split())


def _moment(day: date | None) -> Moment | None:
    return Moment(day) if day else None


def _serial(text: str) -> Moment | None:
    found = _SERIAL.fullmatch(text)
    if not found or int(found[1]) not in _SERIALS:
        return None
    day = _EXCEL_ZERO + timedelta(days=int(found[1]))
    if not found[2]:
        return Moment(day)
    minutes = min(round(float("0" + found[2]) * 24 * 60), 24 * 60 - 1)
    return Moment(day, f"{minutes // 60:02}:{minutes % 60:02}" if minutes else "")


def _day(text: str, day_first: bool | None, latest: date | None) -> date | None:
    if found := _YEAR_FIRST.fullmatch(text):
        year = int(found[1])
        return _date(year if len(found[1]) > 3 else year + _REPUBLIC, int(found[3]), int(found[4]))  # noqa: PLR2004
    if found := _DOTS.fullmatch(text):
        return _date(found[3], int(found[2]), int(found[1]), latest)
    if found := _SLASHES.fullmatch(text):
        return _slashes(int(found[1]), int(found[3]), found[4], day_first, latest)
    if found := _COMPACT.fullmatch(text):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    if found := _CHINESE.fullmatch(text):
        year = int(found[2])
        return _date(year + _REPUBLIC if found[1] else year, int(found[3]), int(found[4]))
    return _named(text)


def _slashes(first: int, second: int, year: str, day_first: bool | None, latest: date | None) -> date | None:
    if first > _NOON or second > _NOON:  # one part can only be the day, whatever the column's order
        if day_first is not None and day_first != (first > _NOON):
            return None
        day_first = first > _NOON
    if day_first is None:
        return _date(year, first, second, latest) if first == second else None
    month, day = (second, first) if day_first else (first, second)
    return _date(year, month, day, latest)


def _named(text: str) -> date | None:
    if found := _DAY_NAME_YEAR.fullmatch(text):
        day, name, year = found[1], found[2], found[3]
    elif found := _NAME_DAY_YEAR.fullmatch(text):
        name, day, year = found[1], found[2], found[3]
    else:
        return None
    month = name[:3].lower()
    return _date(int(year), _MONTHS.index(month) + 1, int(day)) if month in _MONTHS else None


def _date(year: int | str, month: int, day: int, latest: date | None = None) -> date | None:
    if isinstance(year, str) and len(year) == 2:  # noqa: PLR2004
        if latest is None:
            return None
        recent = _date(2000 + int(year), month, day)
        return recent if recent and recent <= latest else _date(1900 + int(year), month, day)
    year = int(year)
    try:
        known = date(year, month, day) if year in _YEARS else None
    except ValueError:
        return None
    return known if known is None or known >= _EARLIEST else None


def _yearless(month: int, day: int) -> str | None:
    known = _date(2000, month, day)  # a leap year: 29 February is somebody's birthday
    return f"--{known:%m-%d}" if known else None


def _clock(found: re.Match[str]) -> str:
    hour, minute = int(found["h"]), int(found["m"])
    half = (found["ap"] or "").lower() or {"上午": "a", "下午": "p"}.get(found["half"] or "", "")
    if half:
        if not 1 <= hour <= _NOON:
            return ""
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    return f"{hour:02}:{minute:02}" if hour < _MIDNIGHT and minute < 60 else ""  # noqa: PLR2004


def _offset(zone: str | None) -> int | None:
    if not zone:
        return None
    if zone in {"Z", "UTC"}:
        return 0
    minutes = int(zone[1:3]) * 60 + int(zone[-2:])
    return -minutes if zone[0] == "-" else minutes
