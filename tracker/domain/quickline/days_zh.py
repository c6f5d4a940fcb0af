"""Chinese words for days and times, in half width; 週 stands for 周, 點 for 点."""

import re
from datetime import datetime, time

from tracker.domain.quickline import calendar_days as cal
from tracker.domain.quickline.calendar_days import Days

_DIGITS = {
    "零": 0,
    "〇": 0,
    "一": 1,
    "二": 2,
    "兩": 2,
    "两": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}
_N = r"(\d{1,3}|[一二兩两三四五六七八九十]{1,3})"
_HAN = r"[一二三四五六七八九十]{1,3}"
_REPUBLIC = 1911
_WEEK = r"(?:週|星期|禮拜|礼拜)"
_UNIT = r"(?:個)?(天|日|週|星期|禮拜|月|年)"
_UNITS = {
    "天": cal.DAYS,
    "日": cal.DAYS,
    "週": cal.WEEKS,
    "星": cal.WEEKS,
    "禮": cal.WEEKS,
    "月": cal.MONTHS,
    "年": cal.YEARS,
}
_TODO = r"再|回|打|聯|提醒|寄|拜訪|約|來(?![電信訊店])|要|會"
_ON = r"(?:在|於|到|等|等到)?"


def number(text: str) -> int | None:
    """Read a number to 99 in digits or Chinese, such as 二十四; None where it is none."""
    if text.isascii():
        return int(text) if text.isdigit() else None
    if "十" not in text:
        return _DIGITS.get(text) if len(text) == 1 else None
    tens, _ten, ones = text.partition("十")
    if len(tens) > 1 or len(ones) > 1 or ones == "十":
        return None
    high, low = _DIGITS.get(tens) if tens else 1, _DIGITS.get(ones) if ones else 0
    return None if high is None or low is None else high * 10 + low


def _moved(found: re.Match[str], now: datetime, sign: int) -> Days | None:
    count = number(found[1])
    if count is None:
        return None
    return cal.fixed(cal.shifted(now.date(), sign * count, _UNITS[found[2][0]]), now)


def _ahead(found: re.Match[str], now: datetime) -> Days | None:
    return _moved(found, now, 1)


def _ago(found: re.Match[str], now: datetime) -> Days | None:
    return _moved(found, now, -1)


def _half_year(sign: int) -> object:
    return lambda _found, now: cal.fixed(cal.shifted(now.date(), sign * 6, cal.MONTHS), now)


def _half_month(_found: re.Match[str], now: datetime) -> Days | None:
    return cal.fixed(cal.shifted(now.date(), 15, cal.DAYS), now)


def _minutes(found: re.Match[str], now: datetime) -> Days | None:
    count = 0.5 if found[1] == "半" else number(found[1])
    return None if count is None else cal.after_minutes(now, int(count * (1 if found[2].startswith("分") else 60)))


def _minutes_ago(found: re.Match[str], now: datetime) -> Days | None:
    count = 0.5 if found[1] == "半" else number(found[1])
    days = None if count is None else cal.after_minutes(now, -int(count * (1 if found[2].startswith("分") else 60)))
    return Days(None, days.ahead, days.clock) if days else None


def _weekday(found: re.Match[str], now: datetime) -> Days | None:
    day = "一二三四五六".find(found["day"]) if found["day"] in "一二三四五六" else -1
    day = {"1": 0, "2": 1, "3": 2, "4": 3, "5": 4, "6": 5, "7": 6}.get(found["day"], day if day >= 0 else 6)
    which = found["which"] or ""
    if which:
        step = {"下": 1, "上": -1}.get(which[0], 0) * which.count(which[0])
        return cal.weekday(now.date(), day, week=step)
    return cal.weekday(now.date(), day)


def _feast(found: re.Match[str], now: datetime) -> Days | None:
    month, day = {"平安夜": (12, 24), "聖誕節": (12, 25), "元旦": (1, 1)}.get(found[1], (12, 31))
    return cal.yearless(now, month, day, weak=True)


def _never(_found: re.Match[str], _now: datetime) -> Days | None:
    return None  # what comes again and again is no one day


def _relative(days: int) -> object:
    return lambda _found, now: cal.fixed(cal.shifted(now.date(), days, cal.DAYS), now)


def _month_day(found: re.Match[str], now: datetime) -> Days | None:
    month, day = number(found["m"]), number(found["d"])
    if month is None or day is None:
        return None
    year = found["y"] and int(found["y"])
    if found["which"]:
        year = now.year + {"明": 1, "今": 0, "去": -1}[found["which"][0]]
    if year:
        return cal.fixed(cal.make_day(year + _REPUBLIC if year < 1000 else year, month, day), now)  # noqa: PLR2004
    return cal.yearless(now, month, day)


def _day_of_next(found: re.Match[str], now: datetime) -> Days | None:
    first, day = cal.shifted(now.date().replace(day=1), 0 if found[1][0] in "這本" else 1, cal.MONTHS), number(found[2])
    return cal.fixed(cal.make_day(first.year, first.month, day), now) if first and day else None


_PART = {"初": "start", "中": "mid", "底": "end", "末": "end"}


def _month_part(found: re.Match[str], now: datetime) -> Days | None:
    month = number(found[1])
    return cal.month_part(now, month, _PART[found[2][0]]) if month else None


def _month_alone(found: re.Match[str], now: datetime) -> Days | None:
    month = number(found[1])
    return cal.month_part(now, month, "start", weak=True) if month else None


def _month_of_year(found: re.Match[str], now: datetime) -> Days | None:
    month = number(found[2])
    return cal.fixed(cal.make_day(now.year + (found[1] == "明年"), month, 1), now) if month else None


def _of_month(found: re.Match[str], now: datetime) -> Days | None:
    day = number(found[1])
    return cal.day_of_month(now, day, weak=True) if day else None


def _unit_part(found: re.Match[str], now: datetime) -> Days | None:
    unit = {"月": cal.MONTHS, "年": cal.YEARS}.get(found[2], cal.WEEKS)
    which = found[1] or ""
    step = which.count("下") + which.count("明")
    days = cal.unit_part(now, unit, _PART[found[3][0]], step)
    if days is None and not which and unit == cal.MONTHS:
        days = cal.unit_part(now, unit, _PART[found[3][0]], 1)
    return days


def _next_unit(found: re.Match[str], now: datetime) -> Days | None:
    unit = {"月": cal.MONTHS, "年": cal.YEARS}.get(found[2], cal.WEEKS)
    return cal.unit_part(now, unit, "start", len(found[1]))


def _weekend(found: re.Match[str], now: datetime) -> Days | None:
    return cal.weekend(now, (found[1] or "").count("下"))


DAY_PHRASES = [
    (_ON + r"(平安夜|聖誕節|跨年夜|元旦)", _feast),
    (
        r"每(?:隔)?(?:[一兩二三四五六七八九十\d]{1,2})?(?:個)?(?:週|星期|禮拜|周)[一二三四五六日天末]?|每(?:個)?月(?:\d{1,2}[號日]|初|底)?|每[天日年]",
        _never,
    ),
    (_ON + r"大後天", _relative(3)),
    (_ON + r"後(?:天|日)", _relative(2)),
    (_ON + r"明(?:天|日)|明(?=早|晚)", _relative(1)),
    (r"今(?:天|日)|今(?=早|晚)", _relative(0)),
    (r"大前天", _relative(-3)),
    (r"前天", _relative(-2)),
    (r"昨(?:天|日)|昨(?=早|晚)", _relative(-1)),
    (r"過?半年(?:以?後|之後|內)", _half_year(1)),
    (r"半年前", _half_year(-1)),
    (r"過?半個月(?:以?後|之後|內)", _half_month),
    (r"過?(半|" + _N[1:-1] + r")個?(小時|鐘頭|分鐘)(?:以?後|之後|內)", _minutes),
    (r"過?" + _N + r" ?" + _UNIT + r"(?:以?後|之後|內)", _ahead),
    (r"(半|" + _N[1:-1] + r")個?(小時|鐘頭|分鐘)(?:以?前|之前)", _minutes_ago),
    (r"再?過" + _N + r" ?" + _UNIT, _ahead),
    (_N + r" ?" + _UNIT + r"(?:以?前|之前)", _ago),
    (
        _ON + r"(?:(?:民國)? ?(?P<y>\d{2,4}) ?年 ?|(?P<which>明年|今年|去年))?"
        r"(?P<m>\d{1,2}|" + _HAN + r") ?月 ?(?P<d>\d{1,2}|" + _HAN + r") ?[日號号]?(?![天個週])",
        _month_day,
    ),
    (_ON + r"(明年|今年)(\d{1,2}|" + _HAN + r") ?月(?:份)?", _month_of_year),
    (_ON + r"(下個?月|這個月|本月)(\d{1,2}|" + _HAN + r")[日號号]", _day_of_next),
    (_ON + r"(\d{1,2}|" + _HAN + r") ?月(初|中旬?|底|末)", _month_part),
    (_ON + r"(?P<which>下+個?|上+個?|這個?|本|今)?" + _WEEK + r"(?P<day>[一二三四五六日天1-7])(?!\d)", _weekday),
    (_ON + r"((?:下+個?|這個?|本))?" + r"(?:週末|周末)", _weekend),
    (_ON + r"(下+個?|明|今|這個?|本)?(月|年|(?<=[下這本個])週)(初|中旬?|底|末)", _unit_part),
    (_ON + r"(下+)個?(月|年|" + _WEEK + ")", _next_unit),
    (_ON + r"(明)(年)", _next_unit),
    (_ON + r"(\d{1,2}|" + _HAN + r") ?月(?:份|(?=" + _TODO + "))", _month_alone),
    (
        r"(?<!\d)(\d{1,2}|"
        + _HAN
        + r")[號号](?=再|回|打|聯|提醒|寄|拜訪|約|前|來(?![電信訊店])|要|會|上午|下午|早|晚)",
        _of_month,
    ),
]

_AM = r"早上|早晨|清晨|上午|凌晨|早"
_PM = r"下午|傍晚|晚上|晚間|中午|晚"


def _clock(found: re.Match[str]) -> time | None:
    hour = number(found["h"])
    if hour is None:
        return None
    part, rest = found["part"] or "", found["rest"] or ""
    half = "am" if part and re.fullmatch(_AM, part) else "pm" if part else ""
    if part == "中午" and hour in {11, 12}:
        half = "am" if hour == 11 else "pm"  # noqa: PLR2004
    minute = 30 if rest == "半" else 15 if rest == "一刻" else 45 if rest == "三刻" else number(found["min"] or "0")
    return None if minute is None else cal.clock_time(hour, minute, half, padded=found["h"].startswith("0"))


CLOCK_PHRASES = [
    (
        r"(?P<part>" + _AM + "|" + _PM + r")? ?(?P<h>\d{1,2}|[一二兩两三四五六七八九十]{1,3}) ?[點時](?![間候])整?"
        r"(?:(?P<rest>半|一刻|三刻)|(?P<min>\d{1,2}|[一二三四五六七八九十]{1,3}) ?分?)?(?!\d)",
        _clock,
    ),
    (r"(?P<part>" + _AM + "|" + _PM + r")? ?(?P<h>\d{1,2}):(?P<min>\d\d)(?P<rest>)(?!\d)", _clock),
    (r"中午|正午", lambda _found: time(12)),
]
