"""What is marked in a line by a sign: >stage and #tag."""

import re
from dataclasses import dataclass

from tracker.domain.contacts import fold
from tracker.domain.quickline.folded import CJK, FoldedLine
from tracker.domain.stages import SHIPPED_SETS

_ADDRESS = re.compile(
    r"(?:[a-z][a-z0-9+.-]*://|www\.)[^\s\x01]+|[^\s<>,;:()@\x01，；：]{1,64}@[^\s<>,;:()@\x01，。；：]{3,250}"
)
_SIGN_BEFORE = rf"(?<![^\s(\[{{\"'.,;:!?，。；：、！？（「{CJK}\x01])"
_TAG = re.compile(_SIGN_BEFORE + r"#(\w(?:[\w-]*\w)?)")
_STAGE = re.compile(r"(?<![>=<-])>(?![>=])(\"[^\"]{1,80}\"|「[^」]{1,80}」)?")
_MAY_SIGN = re.compile(_SIGN_BEFORE + ">")
_WORD = re.compile(r"[^\s,;>#\x01，；、。]+")
_ENDS_WORD = re.compile(r"\w")
_LEFT = frozenset(
    fold(word)
    for word in [
        "left",
        "gone",
        "lost",
        "odešel",
        "odešla",
        "odešli",
        "odchod",
        "ztracen",
        "ztracena",
        "ztraceno",
        "離開",
        "流失",
    ]
)
_LONGEST_TAG = 60


@dataclass(frozen=True, slots=True)
class StageMark:
    """A >stage: which one, or that the customer left, or what was typed and is neither; and where it stands."""

    stage: str | None
    left: bool
    unknown: str
    start: int
    end: int


def addresses(text: str) -> list[tuple[int, int]]:
    """Return where web and e-mail addresses stand."""
    if "@" not in text and "://" not in text and "www." not in text:
        return []
    return [found.span() for found in _ADDRESS.finditer(text)]


def find_tags(folded: FoldedLine) -> list[tuple[str, int, int]]:
    """Return the tags as typed and where they stand, sign included. A mere number is none."""
    return [
        (folded.typed(found.start(1), found.end(1)), *found.span())
        for found in _TAG.finditer(folded.open_text())
        if not found[1].replace("-", "").isdigit() and len(found[1]) <= _LONGEST_TAG
    ]


def find_stage(folded: FoldedLine, stages: tuple[str, ...]) -> StageMark | None:
    """Return the first >stage that is one, or else the first that is none.

    A stage is known by its whole name, in quotes or not, by the name it ships with in another language, or by a
    beginning that fits one stage only.
    """
    unknown = None
    names = _names(stages)
    text = folded.open_text()
    known = addresses(text)
    for found in _STAGE.finditer(text):
        if any(start <= found.start() < end for start, end in known):
            continue
        mark = _read(folded, text, found, names)
        if mark is None:
            continue
        if mark.stage is not None or mark.left:
            return mark
        unknown = unknown or mark
    return unknown


def _read(folded: FoldedLine, text: str, found: re.Match[str], names: dict[str, str]) -> StageMark | None:
    if found[1]:
        inner = fold(found[1][1:-1])
        stage, left = _stage(inner, names), inner in _LEFT
        unknown = "" if stage or left else folded.typed(found.start(1) + 1, found.end(1) - 1)
        return StageMark(stage, left, unknown, found.start(), found.end())
    start = found.end()
    rest = text[start : start + 200]
    spaces = len(rest) - len(rest.lstrip(" "))
    start, rest = start + spaces, rest[spaces:]
    if spaces > 1:
        return None
    for name in sorted({*names, *_LEFT}, key=len, reverse=True):
        if rest.startswith(name) and _ends(rest, len(name)):
            return StageMark(names.get(name), name not in names, "", found.start(), start + len(name))
    word = _WORD.match(rest)
    if word is None or spaces or not _MAY_SIGN.match(text, found.start()):
        return None
    return _begun(folded, rest, names, found.start(), start)


def _begun(folded: FoldedLine, rest: str, names: dict[str, str], sign: int, start: int) -> StageMark | None:
    words = list(_WORD.finditer(rest))[:4]
    for word in reversed(words):
        stage = _stage(" ".join(rest[: word.end()].split()), names)
        if stage is not None and not re.search(r"[,;>#\x01]", rest[: word.end()]):
            return StageMark(stage, False, "", sign, start + word.end())
    end = start + words[0].end()
    if not any(character.isalpha() for character in words[0][0]) or words[0][0][0].isdigit():
        return None
    return StageMark(None, False, folded.typed(start, end), sign, end)


def _ends(rest: str, length: int) -> bool:
    follows, last = rest[length : length + 1], rest[length - 1]
    return not follows or not _ENDS_WORD.match(follows) or re.match(f"[{CJK}]", last) is not None


def _stage(begun: str, names: dict[str, str]) -> str | None:
    if begun in names:
        return names[begun]
    fitting = {stage for name, stage in names.items() if begun and name.startswith(begun)}
    return fitting.pop() if len(fitting) == 1 else None


def _names(stages: tuple[str, ...]) -> dict[str, str]:
    """Return the folded names, those of other languages included, each with the stage as the owner named it."""
    names: dict[str, str] = {}
    own = {fold(stage): stage for stage in stages}
    for shipped in (stage for stages_of_set in SHIPPED_SETS.values() for stage in stages_of_set):
        known = [fold(name) for name in shipped.names.values()]
        named = next((own[name] for name in known if name in own), None)
        if named is not None:
            names.update(dict.fromkeys(known, named))
    return {**names, **own}
