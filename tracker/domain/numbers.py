"""Numbers as people write them, read without guessing."""

import re
import unicodedata

_SPACES = re.compile(r"[\s'’_]+")
_NUMBER = re.compile(r"[-+]?\d+(?:[.,]\d+)*")
_GROUPED = re.compile(r"\d{1,3}(?:([.,])\d{3})+")
_GROUP = 3
_MOST_DIGITS = 18


def read_number(text: str, language: str) -> str | None:
    """Return a number as plain decimal text ("1234.5"), or None where it is none or may be two different ones.

    `language` ("en", "cs", "zh_TW") says which sign begins the decimals: in Czech a comma, else a dot. Understood in
    each: "1 234,50", "1.234,50", "1,234.50", "1234,5", "1234.5"; with no-break spaces and full-width digits. One other
    sign before exactly three digits groups thousands ("1,234" in English) or, in Czech, is refused: "1.234" may be
    either there. Zeros that say nothing are left out, so that equal numbers are equal texts.
    """
    plain = _SPACES.sub("", unicodedata.normalize("NFKC", text).replace("\u2212", "-"))
    if not _NUMBER.fullmatch(plain):
        return None
    sign = "-" if plain[0] == "-" else ""
    digits = _with_point(plain.lstrip("+-"), "," if language == "cs" else ".")
    if digits is None:
        return None
    whole, _, decimals = digits.partition(".")
    whole, decimals = whole.lstrip("0") or "0", decimals.rstrip("0")
    if len(whole) + len(decimals) > _MOST_DIGITS:
        return None
    number = f"{whole}.{decimals}" if decimals else whole
    return number if number == "0" else sign + number


def _with_point(text: str, point: str) -> str | None:
    """Return the digits with a dot before the decimals."""
    signs = [letter for letter in text if letter in ".,"]
    if not signs:
        return text
    last = signs[-1]
    if len(set(signs)) > 1:  # both are there: the last one begins the decimals
        whole, decimals = text.rsplit(last, 1)
        return f"{_ungrouped(whole)}.{decimals}" if signs.count(last) == 1 and _GROUPED.fullmatch(whole) else None
    if len(signs) > 1:
        return _ungrouped(text) if _GROUPED.fullmatch(text) else None
    whole, decimals = text.split(last)
    if last == point or len(decimals) != _GROUP or len(whole) > _GROUP or whole == "0":
        return f"{whole}.{decimals}"
    return None if point == "," else whole + decimals


def _ungrouped(text: str) -> str:
    return text.replace(".", "").replace(",", "")
