"""Dates that the phrase tables miss, read by dateparser: other languages, longer spans."""

import re
from datetime import datetime, time

from tracker.domain.quickline.calendar_days import Days
from tracker.domain.quickline.phrases import DatePhrase

_LANGUAGES = ["en", "cs", "sk", "de", "pl"]
_STEM_WORDS = """in am um nach za w we o od day week month hour minut year dni dnu tyd tyz mesic mesiac
    hodin rok let pondel utor stred stvrt piat sobot nedel zajtra pozajtra januar februar marec marca april
    maj jun jul august septemb oktob novemb decemb montag dienstag mittwoch donnerstag freitag samstag
    sonntag morgen ubermorgen woche tag monat stunde uhr marz juni juli dezember poniedzial wtor srod czwart
    piatek niedziel jutro pojutrze tygod dzien miesi godzin styczni luteg kwietn czerw lipca sierpn wrzesn
    pazdziernik listopad grudni jan feb mar apr may aug sep oct nov dec"""
_STEM = re.compile(r"(?:\d+(?:st|nd|rd|th)?|(?:" + "|".join(_STEM_WORDS.split()) + r")[a-z]*)\.?")
_PREPOSITIONS = frozenset({"am", "um"})  # which dateparser does not know
_TELLING = re.compile(r"[a-z]{3,}")
_WORD = re.compile(r"[a-z0-9:.]+")
_GOES_ON = frozenset("-–/'’%")
_LONGEST = 6  # words
_LONGEST_CLAUSE = 120  # characters: dateparser is slow


def find_loose(
    text: str, typed: str, start: int, end: int, now: datetime, blocked: list[tuple[int, int]]
) -> DatePhrase | None:
    """Return the first date of a clause made of date words only, or None.

    `text` is the folded line, `typed` the same place by place with its accents. The words must all be read and name a
    day to come; nothing is read beside what is no date (`blocked`).
    """
    if end - start > _LONGEST_CLAUSE or any(first < end and start < last for first, last in blocked):
        return None
    run: list[re.Match[str]] = []
    for word in [*_WORD.finditer(text, start, end), None]:
        if word is not None and _STEM.fullmatch(word[0]) and (not run or text[run[-1].end() : word.start()] == " "):
            run.append(word)
            continue
        if found := _parsed(typed, run, now):
            return found
        run = [word] if word is not None and _STEM.fullmatch(word[0]) else []
    return None


def _parsed(typed: str, run: list[re.Match[str]], now: datetime) -> DatePhrase | None:
    words = [word[0] for word in run]
    if not 1 <= len(run) <= _LONGEST or not any(_TELLING.search(word) for word in words):
        return None
    import dateparser  # slow to load, and seldom wanted

    start, end = run[0].start(), run[-1].end()
    if (start and not typed[start - 1].isspace()) or typed[end : end + 1] in _GOES_ON:
        return None  # a part of something else: "2-3 days"
    first = run[1].start() if words[0] in _PREPOSITIONS and len(run) > 1 else start
    base = now.replace(tzinfo=None)
    read = dateparser.parse(
        typed[first:end],
        languages=_LANGUAGES,
        settings={
            "PREFER_DATES_FROM": "future",
            "RELATIVE_BASE": base,
            "RETURN_AS_TIMEZONE_AWARE": False,
            "REQUIRE_PARTS": ["day"],
            "DATE_ORDER": "DMY",
        },
    )
    if read is None or read.date() <= base.date():
        return None
    has_time = (read.hour, read.minute) not in {(0, 0), (base.hour, base.minute)}
    clock = time(read.hour, read.minute) if has_time else None
    return DatePhrase(start, end, Days(read.date(), None), clock, has_day=True)
