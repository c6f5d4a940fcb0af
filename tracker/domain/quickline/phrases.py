"""Where a line names days and times, and which ones."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import cache

from tracker.domain.quickline import calendar_days as cal
from tracker.domain.quickline import days_cs, days_en, days_zh
from tracker.domain.quickline.calendar_days import Days

Resolver = Callable[[re.Match[str], datetime], Days | None]
_TABLES = {"en": days_en, "cs": days_cs, "zh_TW": days_zh}
_LEFT_EDGE, _RIGHT_EDGE = r"(?<![a-z0-9.:/'-])", r"(?![a-z0-9']|[.,:/-]\d)"
_HAN_LEFT = r"(?<![a-z0-9.:/-])"
_BETWEEN = re.compile(r"[\s,，]*(?:(?:at|v|ve|around|about|cca|from|od)\s+|@\s?|在|的)?")
_BESIDE = re.compile(r"[\s,，]*(?:(?:dne|the|v|ve|on)\s+)?[(（]?")
_PREPOSITION = re.compile(
    r"(?<![a-z0-9])(?:(?:on|by|at|until|till|from|in|v|ve|do|na|dne|od|k|az|uz)\s+(?:the\s+)?|[在於到等])$"
)
_BEGINS_WITH_PREPOSITION = re.compile(r"(?:on|by|at|until|till|in|v|ve)\s")
_CAME_BY = re.compile(r"(?:stopped|dropped|popped|swung|called|came)\s+$")
_LIMIT = re.compile(r"(?:之前|以前|前(?!往|來|去)|左右)")
_SHORT_YEAR = 2
_MOST = 24  # dates that are weighed in one line


@dataclass(frozen=True, slots=True)
class DatePhrase:
    """A day, a time or both, and where the words stand. `has_day` is false where only a time was said."""

    start: int
    end: int
    days: Days
    clock: time | None
    has_day: bool

    @property
    def is_weak(self) -> bool:
        """Whether it is a date only beside a word that wants one."""
        return self.days.weak

    def due(self) -> tuple[date, time | None] | None:
        """Return the day and time it promises; None where it can only be past."""
        return (self.days.ahead, self.clock or self.days.clock) if self.days.ahead else None


def find_dates(text: str, language: str, now: datetime) -> tuple[list[DatePhrase], list[tuple[int, int]]]:
    """Return the dates of a folded text in order, and the places of what looks like one and cannot be one.

    The words of all languages are read, those of `language` first. What no calendar or clock has (31.2., 25:99) is
    never read in part.
    """
    days: list[tuple[int, int, Days]] = []
    blocked: list[tuple[int, int]] = []
    order = [language, *(other for other in _TABLES if other != language)]
    for pattern, resolve in _numeric(language) + [entry for name in order for entry in _day_patterns(name)]:
        for found in pattern.finditer(text):
            span = found.span()
            if _overlaps(span, days) or any(span[0] < end and start < span[1] for start, end in blocked):
                continue
            meant = resolve(found, now)
            if meant is None:
                blocked.append(span)
            elif meant.ahead or meant.behind:
                days.append((*span, meant))
    days = _with_weekdays(text, sorted(days, key=_by_place), blocked)
    clocks = _clocks(text, order, days, blocked)
    return _combined(text, days, sorted(clocks, key=_by_place), now)[:_MOST], blocked


def _by_place(found: tuple[int, int, object]) -> int:
    return found[0]


def _overlaps(span: tuple[int, int], taken: list[tuple[int, int, Days]] | list[tuple[int, int, time]]) -> bool:
    return any(span[0] < other[1] and other[0] < span[1] for other in taken)


def _clocks(
    text: str, order: list[str], days: list[tuple[int, int, Days]], blocked: list[tuple[int, int]]
) -> list[tuple[int, int, time]]:
    clocks: list[tuple[int, int, time]] = []
    for start, end, _meant in days:
        text = text[:start] + "\x01" * (end - start) + text[end:]
    for language in order:
        for pattern, resolve in _clock_patterns(language):
            for found in pattern.finditer(text):
                span = found.span()
                if _overlaps(span, days) or _overlaps(span, clocks):
                    continue
                if any(span[0] < end and start < span[1] for start, end in blocked):
                    continue
                clock = resolve(found)
                if clock is None:
                    blocked.append(span)
                else:
                    clocks.append((*span, clock))
    return clocks


def _combined(
    text: str, days: list[tuple[int, int, Days]], clocks: list[tuple[int, int, time]], now: datetime
) -> list[DatePhrase]:
    phrases, used = [], set()
    for start, end, meant in days:
        clock = None
        for at, (clock_start, clock_end, value) in enumerate(clocks):
            if at in used or meant.clock is not None:
                continue
            between = text[end:clock_start] if clock_start >= end else text[clock_end:start]
            if len(between) <= 10 and _BETWEEN.fullmatch(between):  # noqa: PLR2004
                clock = value
                used.add(at)
                start, end = min(start, clock_start), max(end, clock_end)  # noqa: PLW2901
                break
        strong = clock is not None and meant.weak
        phrases.append(DatePhrase(start, end, replace(meant, weak=False) if strong else meant, clock, has_day=True))
    for at, (start, end, value) in enumerate(clocks):
        if at not in used:
            phrases.append(DatePhrase(start, end, _today_or_tomorrow(value, now), value, has_day=False))
    phrases.sort(key=lambda phrase: phrase.start)
    return [
        replace(phrase, start=_with_preposition(text, phrase.start), end=_with_limit(text, phrase))
        for phrase in phrases
    ]


def _with_weekdays(
    text: str, days: list[tuple[int, int, Days]], blocked: list[tuple[int, int]]
) -> list[tuple[int, int, Days]]:
    """Join a weekday with the date beside it: "Friday 27 November". Where they disagree, both are `blocked`."""
    joined: list[tuple[int, int, Days]] = []
    for found in days:
        before = joined[-1] if joined else None
        between = text[before[1] : found[0]] if before else "."
        if before is None or before[2].is_weekday == found[2].is_weekday or not _BESIDE.fullmatch(between):
            joined.append(found)
            continue
        joined.pop()
        named, dated = (before[2], found[2]) if before[2].is_weekday else (found[2], before[2])
        known = named.ahead or named.behind
        end = found[1] + (text[found[1] : found[1] + 1] in {")", "）"} and between.strip() in {"(", "（"})
        ahead, behind = (day if day and known and day.weekday() == known.weekday() else None for day in _both(dated))
        if ahead or behind:
            joined.append((before[0], end, replace(dated, ahead=ahead, behind=behind, weak=False)))
        else:
            blocked.append((before[0], found[1]))
    return joined


def _both(days: Days) -> tuple[date | None, date | None]:
    return days.ahead, days.behind


def _today_or_tomorrow(clock: time, now: datetime) -> Days:
    today, passed = now.date(), clock <= now.time()
    return Days(today + timedelta(days=1) if passed else today, today if passed else None, weak=True)


def _with_limit(text: str, phrase: DatePhrase) -> int:
    found = _LIMIT.match(text, phrase.end) if phrase.days.ahead else None
    return found.end() if found else phrase.end


def _with_preposition(text: str, start: int) -> int:
    before = text[max(0, start - 16) : start]
    if text.startswith("by ", start) and _CAME_BY.search(before):
        return start + len("by ")  # "stopped by Tuesday"
    if _BEGINS_WITH_PREPOSITION.match(text, start):
        return start
    found = _PREPOSITION.search(before)
    if found and found[0].startswith("by") and _CAME_BY.search(before[: found.start()]):
        return start
    return start - len(before) + found.start() if found else start


@cache
def _day_patterns(language: str) -> list[tuple[re.Pattern[str], Resolver]]:
    left, right = (_HAN_LEFT, "") if language == "zh_TW" else (_LEFT_EDGE, _RIGHT_EDGE)
    return [(re.compile(f"{left}(?:{pattern}){right}"), resolve) for pattern, resolve in _TABLES[language].DAY_PHRASES]


@cache
def _clock_patterns(language: str) -> list[tuple[re.Pattern[str], Callable[[re.Match[str]], time | None]]]:
    left, right = (_HAN_LEFT, "") if language == "zh_TW" else (_LEFT_EDGE, _RIGHT_EDGE)
    table = _TABLES[language].CLOCK_PHRASES
    return [(re.compile(f"{left}(?:{pattern}){right}"), resolve) for pattern, resolve in table]


@cache
def _numeric(language: str) -> list[tuple[re.Pattern[str], Resolver]]:
    edge = r"(?<![a-z0-9.:/,+-])"
    after = r"(?![a-z0-9]|[.:/-]\d)"
    table: list[tuple[str, Resolver]] = [
        (r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?", _year_first),
        (r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2}(?![\d.:]))", _dotted),
        (r"(\d{1,2})\. ?(\d{1,2})\.()", _dotted),
        (r"(\d{1,2})/(\d{1,2})/(\d{4})", _slashed(language)),
        (r"(\d{1,2})/(\d{1,2})()(?! ?(?:%|\"|inch|palc))", _slashed(language)),
    ]
    if language == "cs":
        table.append((r"(\d{1,2})\.(\d{1,2})()", _dotted_decimal))
    return [(re.compile(f"{edge}(?:{pattern}){after}"), resolve) for pattern, resolve in table]


def _year_first(found: re.Match[str], now: datetime) -> Days | None:
    return cal.fixed(cal.make_day(int(found[1]), int(found[3]), int(found[4])), now)


def _dotted(found: re.Match[str], now: datetime) -> Days | None:
    return _day_of(int(found[1]), int(found[2]), found[3], now)


def _dotted_decimal(found: re.Match[str], now: datetime) -> Days | None:
    days = cal.yearless(now, int(found[2]), int(found[1]), weak=True)
    return days or Days(None, None, weak=True)  # a mere number, such as 2.50


def _day_of(day: int, month: int, year: str, now: datetime, *, weak: bool = False) -> Days | None:
    if year:
        full = int(year) + (2000 if len(year) == _SHORT_YEAR else 0)
        return cal.fixed(cal.make_day(full, month, day), now, weak=weak)
    return cal.yearless(now, month, day, weak=weak)


def _slashed(language: str) -> Resolver:
    def resolve(found: re.Match[str], now: datetime) -> Days | None:
        first, second = int(found[1]), int(found[2])
        if (first, second) == (24, 7):
            return None
        readings = [(second, first)] if language == "zh_TW" else [(first, second)]
        if language == "en":
            readings.append((second, first))
        known = {days for day, month in readings if (days := _day_of(day, month, found[3], now, weak=not found[3]))}
        return known.pop() if len(known) == 1 else None

    return resolve
