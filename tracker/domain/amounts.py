"""Amounts and numbers in the cells of files, read without guessing.

Whether "1.234" is a thousand or a little more than one is decided by the other amounts of the same file; where none
tells, by how people write who use the shop's language, and what still has two readings is refused.
"""

import re
import unicodedata
from collections.abc import Iterable
from decimal import Context, Decimal
from enum import Enum

from tracker.domain.money import MOST_MINOR, exponent_of
from tracker.domain.numbers import read_number

_PLAIN = re.compile(r"-?\d{1,15}(\.\d{1,4})?")
_SPACES = re.compile(r"[\s'’_]+")
_AMOUNT = re.compile(
    r"(?P<bracket>\()?(?P<sign>[-+])?(?P<before>[^\d.,+\-()]*)(?P<inner>[-+])?"
    r"(?P<digits>\d[\d.,]*?|[.,]\d+)(?P<dash>[.,](?:-|–|—)+)?(?P<after>[^\d.,+\-()%]*)(?P<trailing>-)?(?P<close>\))?"
)
_GROUPED = re.compile(r"\d{1,3}(?:([.,])\d{3})+")
_GROUP = 3
_MOST_DIGITS = 18
_SHEET_DIGITS = Context(prec=15)  # a spreadsheet counts in so many; what a file shows beyond them is dust
_CODE = re.compile(r"[A-Z]{3}")
_MARKS = {
    "KČ": ("CZK",),
    "KC": ("CZK",),
    "€": ("EUR",),
    "£": ("GBP",),
    "$": ("USD", "TWD", "AUD", "CAD", "NZD", "HKD", "SGD", "MXN"),
    "US$": ("USD",),
    "NT$": ("TWD",),
    "NT": ("TWD",),
    "HK$": ("HKD",),
    "元": ("TWD", "CNY", "HKD"),
    "圓": ("TWD", "JPY", "HKD"),
    "円": ("JPY",),
    "¥": ("JPY", "CNY"),
    "ZŁ": ("PLN",),
    "FT": ("HUF",),
    "KR": ("SEK", "NOK", "DKK", "ISK"),
    "₩": ("KRW",),
}


class Fault(Enum):
    """Why a text is no amount."""

    BAD = "bad"
    TWO_READINGS = "two_readings"
    OTHER_CURRENCY = "other_currency"


def decimal_point(texts: Iterable[str]) -> str | None:
    """Say which sign begins the decimals in the amounts of one file: "." or ","; "" where none of them tells.

    None: they contradict each other.
    """
    told = ""
    for text in texts:
        if _told_nothing(text):
            continue
        found = _AMOUNT.fullmatch(_bare(text))
        sign = _point_of(found["digits"]) if found else ""
        if sign and told and sign != told:
            return None
        told = told or sign
    return told


def read_decimal(text: str, point: str | None, language: str) -> Decimal | Fault:
    """Return a number exactly as written. point: what `decimal_point` said of its file.

    Understood: thousands grouped by spaces, apostrophes or the other sign; "(12.50)" and "12.50-" are below zero;
    "1290,-". Marks of currencies around it are passed over here; see `currency_fits`.
    """
    if point in {"", "."} and _PLAIN.fullmatch(text) and not (point == "" and _two_ways(text)):
        return Decimal(text)
    found = _AMOUNT.fullmatch(_bare(text))
    if not found or bool(found["bracket"]) != bool(found["close"]):
        return Fault.BAD
    signs = [found[name] for name in ("bracket", "sign", "inner", "trailing") if found[name]]
    if len(signs) > 1:
        return Fault.BAD
    number = _plain_number(found["digits"], point, language)
    if isinstance(number, Fault):
        return number
    return -number if signs and signs[0] != "+" else number


def currency_fits(text: str, currency: str) -> bool:
    """Say whether the marks around an amount, if any, can stand for a currency."""
    if text.isascii() and text.replace(".", "").replace("-", "").isdigit():
        return True
    found = _AMOUNT.fullmatch(_bare(text))
    marks = [found[name].strip().upper() for name in ("before", "after") if found[name]] if found else []
    return all(mark == currency if _CODE.fullmatch(mark) else currency in _MARKS.get(mark, ()) for mark in marks)


def as_counted(number: Decimal) -> Decimal:
    """Return a number of a workbook as spreadsheets count it, in 15 digits: 0.30000000000000004 is 0.3."""
    return _SHEET_DIGITS.plus(number)


def minor_units(number: Decimal, currency: str) -> int | None:
    """Return an amount in the currency's smallest unit; None where it has more decimals, or is beyond reason."""
    if abs(number) > MOST_MINOR:
        return None
    minor = number.scaleb(exponent_of(currency))
    return int(minor) if minor == minor.to_integral_value() and abs(minor) <= MOST_MINOR else None


def _told_nothing(text: str) -> bool:
    return "." not in text and "," not in text and text.isascii()


def _bare(text: str) -> str:
    return _SPACES.sub("", unicodedata.normalize("NFKC", text).replace("\u2212", "-"))


def _point_of(digits: str) -> str:
    """Return which sign of a number surely begins its decimals, by itself or because the other one groups; or ""."""
    signs = [letter for letter in digits if letter in ".,"]
    if not signs:
        return ""
    last = signs[-1]
    other = "," if last == "." else "."
    if len(set(signs)) > 1:
        return last if signs.count(last) == 1 and _GROUPED.fullmatch(digits.rsplit(last, 1)[0]) else ""
    if len(signs) > 1:
        return other if _GROUPED.fullmatch(digits) else ""
    return "" if _two_ways(digits) else last


def _two_ways(digits: str) -> bool:
    """Say whether a number with one sign may be grouped thousands as well as decimals."""
    whole, sign, decimals = digits.lstrip("-").replace(",", ".").partition(".")
    return bool(sign) and len(decimals) == _GROUP and 0 < len(whole) <= _GROUP and not whole.startswith("0")


def _plain_number(digits: str, point: str | None, language: str) -> Decimal | Fault:
    if not digits.strip(".,") or len(digits) > _MOST_DIGITS * 2:
        return Fault.BAD
    if point is None:
        point = _point_of(digits)
        if not point and _two_ways(digits):
            return Fault.TWO_READINGS
    if not point:
        number = read_number(digits, language)
        if number is None:
            return Fault.TWO_READINGS if _two_ways(digits) else Fault.BAD
        return Decimal(number)
    whole, _, decimals = digits.partition(point)
    other = "," if point == "." else "."
    grouped = not whole or other not in whole or _GROUPED.fullmatch(whole)
    if not grouped or point in decimals or other in decimals:
        return Fault.BAD
    plain = f"{whole.replace(other, '') or '0'}.{decimals or '0'}"
    return Decimal(plain) if len(plain.strip("0")) <= _MOST_DIGITS + 1 else Fault.BAD
