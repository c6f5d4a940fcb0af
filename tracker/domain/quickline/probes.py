"""What to look up in the shop to find the people a line may be about."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime

from tracker.domain.contacts import significant_digits
from tracker.domain.quickline.events import Event, find_events
from tracker.domain.quickline.folded import CJK, FoldedLine
from tracker.domain.quickline.marks import find_tags
from tracker.domain.quickline.naming import HAN_TITLES, PARTICLES, find_emails, phones_in, words_of
from tracker.domain.quickline.phrases import find_dates
from tracker.domain.quickline.promises import find_todos
from tracker.domain.quickline.scene import HELPERS
from tracker.domain.quickline.setting import blanked, set_scene
from tracker.domain.quickline.typed_name import typed_name

_MOST = 12
_LONGEST_LINE = 400  # a name stands at the start or beside the verb; the rest of a long line is note
_ENDINGS = re.compile(
    r"(?:ovymi|ovych|ovou|ove|ova|ovi|ymi|eho|emu|iho|imu|ama|ach|ech|em|ou|ym|im|um|ovy|a|e|i|o|u|y)$"
)
_FLEETING = re.compile(r"(?<=[^aeiouy])[kclnrt]$")
_SHORTEST = 2
_SHORT_LINE = 3  # words
_HAN_RUN = re.compile(f"[{CJK}]+")
_HAN_NAME_END = re.compile(f"[{CJK}]{{2,}}$")
_GAP = "\x01"
_IRISH = re.compile(r"o[bcdgkmnrs][a-z]{3,}$")  # "OBrien" is recorded as O'Brien
_HAN_LINK = re.compile("[給跟向和與的]|早上|上午|中午|下午|晚上")
_HAN_TITLE = re.compile(f"(?:{HAN_TITLES})$")
_ANY_DAY = datetime(2000, 1, 1, tzinfo=UTC)


def name_probes(line: str, language: str) -> tuple[str, ...]:
    """Return the folded texts, at most 12 and the most telling first, whose search finds whom a line may be about.

    Digits of phones, e-mail addresses, what stands where a name stands, its words with Czech endings cut off (a
    customer fits if every word of a probe is somewhere in the name), Chinese names whole and in part. A line without
    any words gives none.
    """
    folded = FoldedLine(line[:_LONGEST_LINE])
    for _tag, start, end in find_tags(folded):
        folded.take(start, end)
    text = folded.open_text()
    probes: dict[str, None] = {}
    for digits, _start, _end in phones_in(text):
        probes[significant_digits(digits)] = None
    for address, _start, _end in find_emails(text):
        probes[address] = None
    for probe in _names(folded, language):
        if len(probes) < _MOST and probe:
            probes.setdefault(probe)
    return tuple(probes)[:_MOST]


def stem(word: str) -> str:
    """Return what all forms of a folded Czech name begin with: "kucer" for "kucerovi", "haj" for "hajkovi"."""
    short = _ENDINGS.sub("", word)
    if len(short) < _SHORTEST:
        return word
    if short != word and len(short) > _SHORTEST + 1:
        return _FLEETING.sub("", short) if not word.endswith("ova") else short
    return short


def _names(folded: FoldedLine, language: str) -> Iterable[str]:
    text = folded.open_text()
    phrases, _blocked = find_dates(text, language, _ANY_DAY)
    undated = blanked(text, [(phrase.start, phrase.end) for phrase in phrases])
    _clauses, scene = set_scene(folded, undated, language, phrases, ())
    events = find_events(text, language)
    tokens = words_of(text)
    yield from _before_verb(text, undated, events)
    region = typed_name(scene, tokens)
    is_czech = language == "cs" or any(event.language == "cs" for event in events)
    if region is not None:
        yield from _of_region(folded.text[region[0] : region[1]], is_czech=is_czech)
    bare = blanked(undated, [*((event.start, event.end) for event in events), *find_todos(undated)])
    words = [token for token in words_of(bare) if token.word not in HELPERS and token.word not in PARTICLES]
    if region is None and 1 < len(tokens) <= _SHORT_LINE:
        yield from _of_region(" ".join(token.word for token in tokens), is_czech=is_czech)
    capitals = [token for token in words if folded.is_capital(token.start)]
    runs = [run for found in _HAN_RUN.finditer(bare) for run in _HAN_LINK.split(found[0]) if len(run) > 1]
    for run in runs[:3]:
        for length in (3, 2, 4):
            if len(run) >= length:
                yield run[:length]
    for token in [*capitals[:5], *words[:3], *(token for token in tokens[:3] if folded.is_capital(token.start))]:
        yield stem(token.word) if is_czech else token.word


def _before_verb(text: str, undated: str, events: Iterable[Event]) -> Iterable[str]:
    """Yield a Chinese name with a day in it (蔡明天來電), which the dates of a line would swallow."""
    for event in list(events)[:1]:
        found = _HAN_NAME_END.search(text, 0, event.start)
        if found and _GAP in undated[found.start() + 1 : found.end()] and undated[found.start()] != _GAP:
            yield from (found[0][-length:] for length in (3, 4, 2) if len(found[0]) >= length)


def _of_region(region: str, *, is_czech: bool) -> Iterable[str]:
    if _HAN_RUN.fullmatch(region):
        yield region
        bare = _HAN_TITLE.sub("", region)
        yield bare
        if len(bare) > 2:  # noqa: PLR2004
            yield bare[:2]
            yield bare[-2:]
        return
    words = [token.word for token in words_of(region) if token.word not in HELPERS]
    yield " ".join(words)
    if is_czech:
        stems = [stem(word) for word in words]
        yield " ".join(stems)
        yield from reversed(stems)
    else:
        yield from reversed(words)
        yield from (word[1:] for word in words if _IRISH.match(word))
