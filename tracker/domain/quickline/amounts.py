"""Amounts of money in a line."""

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

NUMBER = r"\d{1,3}(?:[ .,'\u00a0]\d{3})+(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?"
_SIGNS = {
    "kc": "CZK", "kč": "CZK", "czk": "CZK", "korun": "CZK", "koruna": "CZK", "koruny": "CZK", "€": "EUR", "eur": "EUR",
    "euro": "EUR", "euros": "EUR", "eura": "EUR", "£": "GBP", "gbp": "GBP", "pounds": "GBP", "quid": "GBP",
    "us$": "USD", "usd": "USD", "dollars": "USD", "nt$": "TWD", "ntd": "TWD", "twd": "TWD", "nt": "TWD", "元": "TWD",
    "塊": "TWD", "圓": "TWD", "$": "",
}  # fmt: skip
_BEFORE = r"(?P<before>nt\$|us\$|[$€£]|(?:nt|ntd|twd|czk|eur|usd|gbp|kc) ?)"
_AFTER = (
    r"(?P<after>(?:,-{1,2})? ?"
    r"(?:kc|czk|korun[ay]?|€|eur|euros?|eura|£|gbp|pounds|quid|usd|dollars|ntd|twd|nt(?=\b)|\$)(?![a-z])"
    r"| ?[元塊圓]|,-{1,2})"
)
_TEN_THOUSANDS = re.compile(r"(?<![a-z0-9.,])(?:nt\$ ?)?(?P<n>\d{1,4}(?:\.\d{1,2})?) ?萬[元塊]?(?!\d)")
CLAUSE_END = r"(?=\s*(?:[,;.!?，；。>#\n\x01]|$))"
_OR_FOR = r"(?=\s+(?:for|plus|including|incl|excl|vcetne|bez|vc)(?![a-z0-9]))"
_WITH_SIGN = re.compile(
    rf"(?<![a-z0-9.,]){_BEFORE} ?(?P<first>{NUMBER})(?!\d)|(?<![a-z0-9.,])(?P<second>{NUMBER}){_AFTER}"
)
_WORDED = re.compile(rf"(?<![a-z0-9])(?:for|at|za|po|paid|zaplatil[aiy]?|付了?|收了?|共) ?(?P<n>{NUMBER}){CLAUSE_END}")
_QUOTED = re.compile(
    rf"(?:quot(?:ed?|ation)|nacen[a-z]+|nabid[a-z]+|offer(?:ed)?|報價|sold)[^\d,;，；]{{0,40}}?(?<![a-z0-9.,])(?P<n>{NUMBER})"
    rf"(?:{CLAUSE_END}|{_OR_FOR})"
)
PHONE_LIKE = re.compile(r"0\d.*|\d{9,}|\d{3}(?:[ .]\d{3}){2,}")
SMALLEST_UNSIGNED = 10


@dataclass(frozen=True, slots=True)
class AmountReading:
    """An amount, its currency as ISO 4217 ("" where the sign does not tell), and where it stands."""

    value: Decimal
    currency: str
    start: int
    end: int


def find_amount(text: str, language: str, *, signed: bool) -> AmountReading | None:
    """Return the first amount of a folded text, `signed` by its currency or else behind "for", "paid", "quoted".

    A mere number is no amount: it may be a size, a phone or a count.
    """
    if signed and (found := _TEN_THOUSANDS.search(text)):
        value = read_value(found["n"])
        if value is not None:
            return AmountReading(value * 10_000, "TWD", found.start(), found.end())
    for found in _WITH_SIGN.finditer(text) if signed else ():
        name = "first" if found["first"] else "second"
        value = read_value(found[name])
        sign = (found["before"] or found["after"] or "").lstrip(",-").strip()
        if value is not None and not re.match(r"0\d", found[name]):
            currency = _SIGNS.get(sign, "") or ({"zh_TW": "TWD", "en": "USD"}.get(language, "") if sign == "$" else "")
            return AmountReading(value, currency, found.start(), found.end())
    for pattern in () if signed else (_QUOTED, _WORDED):
        for found in pattern.finditer(text):
            value = read_value(found["n"])
            if value is not None and value >= SMALLEST_UNSIGNED and not PHONE_LIKE.fullmatch(found["n"]):
                return AmountReading(value, "", found.start("n"), found.end("n"))
    return None


def read_value(typed: str) -> Decimal | None:
    """Return the number that was typed; None for none."""
    digits = typed.replace(" ", "").replace("\u00a0", "").replace("'", "")
    marks = [mark for mark in digits if mark in ".,"]
    if marks:
        last = max(digits.rfind("."), digits.rfind(","))
        is_decimal = len(digits) - last - 1 <= 2 and (len(set(marks)) > 1 or len(marks) == 1)  # noqa: PLR2004
        whole = digits[:last] if is_decimal else digits
        digits = re.sub("[.,]", "", whole) + ("." + digits[last + 1 :] if is_decimal else "")
    try:
        return Decimal(digits)
    except InvalidOperation:
        return None
