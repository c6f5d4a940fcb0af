"""Czech words for days and times, folded."""

import re
from dataclasses import replace
from datetime import datetime, time

from tracker.domain.quickline import calendar_days as cal
from tracker.domain.quickline.calendar_days import Days

_NUMBERS = {
    "jeden": 1, "jednu": 1, "jedno": 1, "jednoho": 1, "dva": 2, "dve": 2, "dvema": 2, "tri": 3, "tremi": 3, "ctyri": 4,
    "ctyrmi": 4, "pet": 5, "peti": 5, "sest": 6, "sedm": 7, "osm": 8, "devet": 9, "deset": 10, "jedenact": 11,
    "dvanact": 12, "ctrnact": 14, "par": 0,
}  # fmt: skip
_COUNT = r"(\d{1,3}|" + "|".join(sorted((word for word in _NUMBERS if word != "par"), key=len, reverse=True)) + ")"
_UNIT = r"(dn[iyu]|den|dnech|tydn[yuei]|tyden|tydnech|mesic[eiu]?|mesicich|rok[uy]?|let)"
_UNITS = {"d": cal.DAYS, "t": cal.WEEKS, "m": cal.MONTHS, "r": cal.YEARS, "l": cal.YEARS}
_DAYS = (
    r"pondeli|pondelku", r"uterku|uterek|uteru|utery", r"stred[auyeo]", r"ctvrt(?:ek|ku)", r"patek|patku",
    r"sobot(?:[auy]|e)", r"nedel[ei]",
)  # fmt: skip
_DAY = "(" + "|".join(_DAYS) + ")"
_SHORT = ("po", "ut", "st", "ct", "pa", "so", "ne")
_MONTHS = (
    r"led(?:na|en|nu|nem)", r"unor[aue]?", r"brez(?:na|en|nu)", r"dub(?:na|en|nu)", r"kvet(?:na|en|nu)",
    r"cerv(?:na|en|nu)", r"cerven(?:ce|ec|ci)", r"srp(?:na|en|nu)", r"zari", r"rij(?:na|en|nu)", r"listopadu?",
    r"prosin(?:ce|ec|ci)",
)  # fmt: skip
_MONTH = "(" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + ")"
_V = r"(?:(?:v|ve|na|do|od|k|az|uz) ){0,2}"


def _index(patterns: tuple[str, ...], word: str) -> int:
    return next(i for i, pattern in enumerate(patterns) if re.fullmatch(pattern, word))


def _count(text: str | None) -> int:
    if not text:
        return 1
    return int(text) if text.isdigit() else _NUMBERS[text]


def _moved(found: re.Match[str], now: datetime, sign: int) -> Days | None:
    unit, count = _UNITS[found["unit"][0]], _count(found["count"])
    if found["half"]:
        if unit != cal.YEARS:
            return cal.fixed(cal.shifted(now.date(), sign * 15, cal.DAYS), now) if unit == cal.MONTHS else None
        unit, count = cal.MONTHS, 6
    return cal.fixed(cal.shifted(now.date(), sign * count, unit), now)


def _ahead(found: re.Match[str], now: datetime) -> Days | None:
    return _moved(found, now, 1)


def _ago(found: re.Match[str], now: datetime) -> Days | None:
    return _moved(found, now, -1)


def _minutes(found: re.Match[str], now: datetime) -> Days | None:
    count = 0.5 if found[1] else _count(found[2])
    return cal.after_minutes(now, int(count * (60 if found[3].startswith("hod") else 1)))


def _minutes_ago(found: re.Match[str], now: datetime) -> Days | None:
    count = 0.5 if found[1] else _count(found[2])
    days = cal.after_minutes(now, -int(count * (60 if found[3].startswith("hod") else 1)))
    return Days(None, days.ahead, days.clock) if days else None


def _weekday(found: re.Match[str], now: datetime) -> Days | None:
    day = _index(_DAYS, found["day"])
    which = found["which"] or ""
    today = now.date()
    if which.startswith(("prist", "dals")):
        return cal.weekday(today, day, week=1)
    days = cal.weekday(today, day)
    if which.startswith(("minul", "posl")):
        return Days(None, days.behind, is_weekday=True)
    if which:
        return Days(days.ahead, None, is_weekday=True)
    return days


def _day_of_next_week(found: re.Match[str], now: datetime) -> Days | None:
    return cal.weekday(now.date(), _index(_DAYS, found["day"]), week=1)


def _short_day(found: re.Match[str], now: datetime) -> Days | None:
    return cal.weekday(now.date(), _SHORT.index(found[1]))


def _bare_day(found: re.Match[str], now: datetime) -> Days | None:
    days = cal.weekday(now.date(), _SHORT.index(found[1]))
    return replace(days, weak=True)


def _relative(days: int) -> object:
    return lambda _found, now: cal.fixed(cal.shifted(now.date(), days, cal.DAYS), now)


def _part_name(word: str) -> str:
    if word.startswith(("kon", "zaver")):
        return "end"
    return "mid" if word.removeprefix("v ").startswith(("pul", "pol", "upr")) else "start"


def _month_part(found: re.Match[str], now: datetime) -> Days | None:
    return cal.month_part(now, _index(_MONTHS, found[2]) + 1, _part_name(found[1]))


def _part(found: re.Match[str], now: datetime) -> Days | None:
    step = 1 if (found[2] or "").startswith("pri") else 0
    unit, part = _UNITS[found[3][0]], _part_name(found[1])
    return cal.unit_part(now, unit, part, step) or (None if found[2] else cal.unit_part(now, unit, part, 1))


def _next_unit(found: re.Match[str], now: datetime) -> Days | None:
    return cal.unit_part(now, _UNITS[found[1][0]], "start", 1)


def _unit_after_next(found: re.Match[str], now: datetime) -> Days | None:
    return cal.unit_part(now, _UNITS[found[1][0]], "start", 2)


def _day_after_next_week(found: re.Match[str], now: datetime) -> Days | None:
    return cal.weekday(now.date(), _index(_DAYS, found["day"]), week=2)


def _after_weekend(found: re.Match[str], now: datetime) -> Days | None:
    return cal.weekday(now.date(), 0, week=2 if found[1] else 1)


def _feast(found: re.Match[str], now: datetime) -> Days | None:
    month, day = {"st": (12, 24), "si": (12, 31)}.get(found[1][:2], (1, 1))
    return cal.yearless(now, month, day, weak=True)


def _never(_found: re.Match[str], _now: datetime) -> Days | None:
    return None  # what comes again and again is no one day


def _month_alone(found: re.Match[str], now: datetime) -> Days | None:
    return cal.month_part(now, _index(_MONTHS, found[1]) + 1, "start")


def _day_month(found: re.Match[str], now: datetime) -> Days | None:
    day, month = int(found["d"]), _index(_MONTHS, found["m"]) + 1
    if found["y"]:
        return cal.fixed(cal.make_day(int(found["y"]), month, day), now)
    return cal.yearless(now, month, day)


def _weekend(found: re.Match[str], now: datetime) -> Days | None:
    return cal.weekend(now, 1 if found[1] else 0)


_PARTS = (
    r"(koncem|konce|konci|konec|zaverem|zacatkem|zacatku|pocatkem|v pulce|pulce|pulkou|v polovine|polovine|polovinou"
    r"|uprostred)"
)
DAY_PHRASES = [
    (r"(?:na|do) (stedry den|stedreho dne|silvestra|novy rok|noveho roku)", _feast),
    (r"(?:kazd(?:y|ou|e|eho)|ob) (?:" + _DAY + "|" + _UNIT + "|rano|vecer)", _never),
    (r"ode dnes(?:ka)? za (?:(?P<half>pul) ?|(?P<count>" + _COUNT + r") )?(?P<unit>" + _UNIT + ")", _ahead),
    (r"po (pristim )?vikendu", _after_weekend),
    (_V + r"prespristi (?P<day>" + _DAY + ")", _day_after_next_week),
    (_V + r"prespristi(?:ho|m)? (tyden|tydne|tydnu|mesic|mesice|mesici|rok|roku|roce)", _unit_after_next),
    (_V + r"pozitri|pozejtri", _relative(2)),
    (r"predevcirem", _relative(-2)),
    (_V + r"(?:zitra|zitrka|zitrek|zejtra)", _relative(1)),
    (r"vcera", _relative(-1)),
    (_V + r"(?:dnes(?:ka)?|dneska)", _relative(0)),
    (r"za (?:(pul) ?|" + _COUNT + r" )?(hodin[uy]?|hod|minut[uy]?|min)", _minutes),
    (
        r"(?:za|do|nejpozdeji do|behem) (?:(?P<half>pul) ?|(?P<count>" + _COUNT + r") )?(?P<unit>" + _UNIT + ")",
        _ahead,
    ),
    (
        r"pred (?:(?P<half>pul) ?|(?P<count>"
        + _COUNT
        + r") )?(?P<unit>dnem|dny|tydnem|tydny|mesicem|mesici|rokem|lety)",
        _ago,
    ),
    (r"pred (?:(pul) ?|" + _COUNT + r" )?(hodin(?:ou|ami)|minut(?:ou|ami))", _minutes_ago),
    (r"(?:v |na )?pristi tyden,? (?:v |ve )?(?P<day>" + _DAY + ")", _day_of_next_week),
    (r"(?:v |ve )?(?P<day>" + _DAY + r") pristi(?:ho)? tyd(?:en|ne)", _day_of_next_week),
    (_V + _PARTS + " " + _MONTH, _month_part),
    (_V + _PARTS + r" (?:(tohoto|tohohle|pristiho|roku) )?(tydne|mesice|roku)", _part),
    (r"(?P<d>\d{1,2})\. ?(?P<m>" + _MONTH + r")(?: (?P<y>(?:19|20|21)\d\d)\b(?!:))?", _day_month),
    (
        _V
        + r"(?:(?P<which>pristi|dalsi|minul[eyaou]{1,2}|posledni|tento|tuto|toto|tohle|tuhle|nejblizsi) )?(?P<day>"
        + _DAY
        + ")",
        _weekday,
    ),
    (r"(?:v|ve|pristi|do|na) (po|ut|st|ct|pa|so|ne)\b\.?", _short_day),
    (r"(ut|ct|pa)\b\.?", _bare_day),
    (r"(?:(?:o|pres|na|do) )?(?:(pristi(?:ho|m)?) |tento )?vikend[ue]?", _weekend),
    (_V + r"pristi(?:ho|m)? (tyden|tydne|tydnu|mesic|mesice|mesici|rok|roku|roce)", _next_unit),
    (r"(?:v|ve|do|pristi) " + _MONTH, _month_alone),
]

_HALF = r"(?:(?P<before>rano|dopoledne|odpoledne|vecer|zrana) )?"
_AFTER = r"(?:\.? ?(?:hod(?:in[a-z]{0,2})?\b\.?|h\b))?(?: ?(?P<after>rano|dopoledne|odpoledne|vecer|zrana))?"
_AT = r"(?:v|ve|od|do|kolem|okolo|po|pred|az v) "
_ORDINALS = {
    "jednu": 1, "jedne": 1, "druhe": 2, "treti": 3, "ctvrte": 4, "pate": 5, "seste": 6, "sedme": 7, "osme": 8,
    "devate": 9, "desate": 10, "jedenacte": 11, "dvanacte": 12, "dve": 2, "tri": 3, "ctyri": 4, "pet": 5, "sest": 6,
    "sedm": 7, "osm": 8, "devet": 9, "deset": 10, "jedenact": 11, "dvanact": 12,
}  # fmt: skip
_ORDINAL = "(" + "|".join(sorted(_ORDINALS, key=len, reverse=True)) + ")"


def _half_of(found: re.Match[str]) -> str:
    word = found["before"] or found["after"] or ""
    return "am" if word in {"rano", "dopoledne", "zrana"} else "pm" if word else ""


def _clock(found: re.Match[str]) -> time | None:
    return cal.clock_time(int(found["h"]), int(found["min"] or 0), _half_of(found), padded=found["h"].startswith("0"))


def _half_hour(found: re.Match[str]) -> time | None:
    hour, minute = {"pul": (-1, 30), "ctvrt na": (-1, 15), "tri ctvrte na": (-1, 45), "trictvrte na": (-1, 45)}[
        found[2]
    ]
    return cal.clock_time((_ORDINALS[found[3]] + hour) % 12 or 12, minute, "am" if found[1] else "")


def _word_hour(found: re.Match[str]) -> time | None:
    return cal.clock_time(_ORDINALS[found["word"]], 0, _half_of(found))


CLOCK_PHRASES = [
    (r"(?:v|ve) poledne|o polednach", lambda _found: time(12)),
    (
        r"(?:(rano|dopoledne) |odpoledne |vecer )?(?:v|ve|o) (pul|ctvrt na|tri ctvrte na|trictvrte na) " + _ORDINAL,
        _half_hour,
    ),
    (
        _HALF + _AT + r"(?P<h>\d{1,2})(?:[:.](?P<min>\d\d))?(?!\.? ?\d|\. (?:" + "|".join(_MONTHS) + "))" + _AFTER,
        _clock,
    ),
    (_HALF + r"(?P<h>\d{1,2}):(?P<min>\d\d)" + _AFTER, _clock),
    (
        _HALF + r"(?:v|ve|od|kolem) (?P<word>" + "|".join(sorted(_ORDINALS, key=len, reverse=True)) + ")" + _AFTER,
        _word_hour,
    ),
    (_HALF + r"(?P<h>\d{1,2})(?P<min>) ?hod(?:in)?\b\.?(?P<after>)", _clock),
]
