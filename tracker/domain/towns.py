"""Which town an address is in, as far as that can be read; what cannot be read is left out rather than guessed."""

import re

COUNTRIES = frozenset(
    ("uk", "united kingdom", "great britain", "england", "scotland", "wales", "usa", "united states")
    + ("cz", "czech republic", "czechia", "česko", "česká republika", "slovakia", "slovensko", "poland", "polska")
    + ("germany", "deutschland", "austria", "österreich", "taiwan", "台灣", "臺灣", "台湾")
)
LONGEST = 40  # letters of a town
_PARTS = re.compile(r"[\n,;，、]+")
_AFTER_CODE = re.compile(r"(?:[A-Z]{1,3}[- ])?(?:\d{3} ?\d{2}|\d{4,6})\s+(\D.*)")  # 602 00 Brno, D-80331 München
_BEFORE_CODE = re.compile(r"(\D+?)\s+(?:\d{3} ?\d{2}|\d{5}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})")  # Bristol BS1 4ND
_CHINESE = re.compile(r"(?:\d{3,6})?\s*(?:台灣|臺灣|台湾)?([^\W\d_A-Za-z]{1,3}[市縣县])")
_DISTRICT = re.compile(r"(\D+?)\s+\d{1,2}(?:\s*[-\N{EN DASH}]\s*\D+)?")  # Praha 5 - Smíchov


def town_of(address: str) -> str:
    """Return the town of an address; empty where it cannot be told.

    The town is what stands beside a post code, or a Chinese city or county at the beginning of a part; else the last
    part between commas or lines that is no country, if it holds no number. Of several addresses the first one counts.
    """
    parts = [" ".join(part.split()) for part in _PARTS.split(address)]
    parts = [part for part in parts if part and part.casefold() not in COUNTRIES]
    for part in parts:
        for pattern in (_AFTER_CODE, _BEFORE_CODE):
            found = pattern.fullmatch(part)
            if found:
                return _plain(found[1])
        found = _CHINESE.match(part)
        if found:
            return found[1]
    if len(parts) == 1 and any(letter.isdigit() for letter in parts[0]):
        return ""  # a street and a number
    return _plain(parts[-1]) if parts else ""


def _plain(town: str) -> str:
    district = _DISTRICT.fullmatch(town)
    name = (district[1] if district else town).strip(" .-")
    if len(name) > LONGEST or any(letter.isdigit() for letter in name):
        return ""
    return name[:1].upper() + name[1:]
