"""The clauses of a line: what stands between its commas, full stops and dashes."""

import re
from dataclasses import dataclass

from tracker.domain.quickline.folded import CJK

_BREAK = re.compile(
    r"\s*(?:,(?!\d)(?!-)|(?<!\d),|[;；：，、。]|:(?=\s|$)|(?<!\d):(?!//)(?!\d)|(?<=[^\d\s.])\.(?=\s|$)"
    rf"|(?<=\s)[-–—]+(?=\s)|—|[\n])[\s,;，；：、。]*|(?<=[！？])|(?<=[!?])(?=[{CJK}])|(?<=[!?])\s+"
)
_SHORT_WORDS = r"""ing mgr mr mrs ms dr mudr bc s\.r\.o a\.s c st ul tel cca napr atd p no hod jan feb mar apr jun jul
    aug sep sept oct nov dec mon tue wed thu fri sat sun po ut ct pa so ne a\.m p\.m"""
_ABBREVIATED = re.compile("(?:^|[^a-z])(?:" + "|".join(_SHORT_WORDS.split()) + ")$")


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause, and what stands behind it up to the next one."""

    start: int
    end: int
    break_end: int


def split_clauses(text: str) -> tuple[Clause, ...]:
    """Return the clauses in order; at least one. A comma in a number and a full stop in "3. 12." end none."""
    clauses, start = [], 0
    for found in _BREAK.finditer(text):
        if found.end() <= start or _is_abbreviation(text, found):
            continue
        clauses.append(Clause(start, found.start(), found.end()))
        start = found.end()
    clauses.append(Clause(start, len(text), len(text)))
    return tuple(clauses)


def _is_abbreviation(text: str, found: re.Match[str]) -> bool:
    if not found[0].lstrip().startswith("."):
        return False
    return _ABBREVIATED.search(text[max(0, found.start() - 12) : found.start()]) is not None
