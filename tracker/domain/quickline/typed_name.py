"""What was typed as the name of somebody whom nobody knows yet."""

import re
from collections.abc import Sequence

from tracker.domain.quickline.events import CZECH, SUBJECT
from tracker.domain.quickline.folded import CJK, FoldedLine
from tracker.domain.quickline.naming import PARTICLES, TITLES, TWO_CHARACTER_SURNAMES, Token
from tracker.domain.quickline.reading import IN, OUT
from tracker.domain.quickline.scene import HELPERS, Scene

_NOBLE = frozenset({"van", "von", "der", "den", "de", "la", "le", "di", "da", "ter", "ten"})
_HOUSE = re.compile(r"(?:店|行|公司|社|館|坊|廠|室|園|所|校|院|學|中心|工作室)$")
_HOUSE_LONGEST = 12
_LONGEST = 4  # words
_HAN_RUN = re.compile(f"[{CJK}]+")
_HAN_NO_NAME = re.compile(
    r"^(?:我們?|剛剛?|今天|新?客[人戶]|顧客|有|又|是|收到了?|接到了?)+|(?:又|剛剛?|有|也|再|的)+$"
)
_HAN_LONGEST = 5
_WISH_WORDS = "wants want needs need has asks asked likes is was chce potrebuje ma mela mel je chtel chtela"
_WISHES = frozenset(_WISH_WORDS.split())
_NO_NAME_WORDS = """about again later the a an to back and that because no not yes he she it they her his him them this
    our my ze kvuli ohledne na o zase a ale ne nic kolo"""
_NO_NAMES = frozenset(_NO_NAME_WORDS.split())


def typed_name(scene: Scene, tokens: Sequence[Token]) -> tuple[int, int] | None:
    """Return where the name of an unknown person stands, or None; words of the note are no part of it."""
    words = [
        token for token in tokens if scene.is_main(token.start) and not scene.folded.is_taken(token.start, token.end)
    ]
    event = scene.event
    if event is None:
        return _han_alone(scene) or _leading(scene, words)
    before = [token for token in words if token.end <= event.start]
    after = [token for token in words if token.start >= event.end]
    first_person = scene.is_first_person()
    is_object = event.way == OUT or first_person or (event.way == IN and event.language == "en")
    is_object = is_object or (event.language == "en" and event.way == SUBJECT and not _trimmed(before))
    return (
        _han_beside(scene, is_object=is_object)
        or (_after(scene.folded, after, lower=is_object) if is_object else _before(scene.folded, before))
        or (_before(scene.folded, before) if is_object else _after(scene.folded, after, lower=event.way == CZECH))
    )


def _trimmed(words: Sequence[Token]) -> list[Token]:
    kept = list(words)
    while kept and kept[0].word in HELPERS:
        kept.pop(0)
    while kept and kept[-1].word in HELPERS:
        kept.pop()
    return kept


def _before(folded: FoldedLine, words: Sequence[Token]) -> tuple[int, int] | None:
    words = _trimmed(words)
    if not words:
        return None
    run = _capital_run(folded, list(reversed(words)))
    if run:
        rest = words[: len(words) - len(run)]
        while rest and rest[-1].word in _NOBLE:
            run.append(rest.pop())
        return run[-1].start, run[0].end
    if len(words) <= 3 and not {token.word for token in words} & _NO_NAMES:  # noqa: PLR2004
        return words[0].start, words[-1].end
    return None


def _after(folded: FoldedLine, words: Sequence[Token], *, lower: bool) -> tuple[int, int] | None:
    kept = list(words)
    while kept and kept[0].word in HELPERS:
        kept.pop(0)
    if not kept:
        return None
    run = _capital_run(folded, kept)
    if run:
        return run[0].start, run[-1].end
    if lower and len(kept) <= 2 and not {token.word for token in kept} & _NO_NAMES:  # noqa: PLR2004
        return kept[0].start, kept[-1].end
    return None


def _capital_run(folded: FoldedLine, words: Sequence[Token]) -> list[Token]:
    """Return the capitalised words that a sequence begins with; particles between them count in."""
    run: list[Token] = []
    for token in words[: _LONGEST + 2]:
        if run and abs(token.start - run[-1].end) > 3 and abs(run[-1].start - token.end) > 3:  # noqa: PLR2004
            break
        if folded.is_capital(token.start) and token.word not in TITLES or run and token.word in PARTICLES:
            run.append(token)
        else:
            break
    while run and not folded.is_capital(run[-1].start):
        run.pop()
    return run[:_LONGEST]


def _leading(scene: Scene, words: Sequence[Token]) -> tuple[int, int] | None:
    kept = list(words)
    if scene.anchor is not None and not any(token.start < scene.anchor[0] for token in words):
        kept = [token for token in words if token.start >= scene.anchor[1]]
    while kept and kept[0].word in HELPERS:
        kept.pop(0)
    if not kept:
        return None
    run = _capital_run(scene.folded, kept)
    if scene.anchor is not None and run and run[0].start > scene.anchor[0]:
        return run[0].start, run[-1].end
    if len(kept) == 1 and scene.anchor is None and kept[0].word not in _NO_NAMES:
        alone = scene.folded.is_free_of_words(scene.main.start, kept[0].start)
        if alone and not scene.folded.text[scene.main.end :].strip() and scene.main.start == 0:
            return kept[0].start, kept[0].end
    begins = run and scene.folded.is_free_of_words(scene.main.start, run[0].start)
    if not run or not (begins or scene.anchor):
        return None
    follows = kept[len(run)].word if len(kept) > len(run) else ""
    if len(run) > 1 or follows in _WISHES or (not follows and scene.main.break_end > scene.main.end):
        return run[0].start, run[-1].end
    return None


def _han_alone(scene: Scene) -> tuple[int, int] | None:
    text = scene.folded.open_text(scene.main.start, scene.main.end).strip(" \x01")
    if _HAN_RUN.fullmatch(text) and 2 <= len(text) <= _LONGEST and scene.anchor is None:  # noqa: PLR2004
        start = scene.folded.text.index(text, scene.main.start)
        return start, start + len(text)
    return None


def _han_beside(scene: Scene, *, is_object: bool) -> tuple[int, int] | None:
    event = scene.event
    if event is None:
        return None
    before = _han_before(scene, event.start)
    after = _han_after(scene, event.end)
    return (after or before) if is_object else (before or None)


def _han_before(scene: Scene, end: int) -> tuple[int, int] | None:
    text = scene.folded.open_text(scene.main.start, end).rstrip(" \x01")
    found = re.search(f"[{CJK}]+$", text)
    if not found:
        return None
    start, name = found.start(), found[0]
    head = re.match(_HAN_NO_NAME, name)
    if head:
        start, name = start + head.end(), name[head.end() :]
    tail = re.search(r"(?:又|剛剛?|有|也|再|的)+$", name)
    name = name[: tail.start()] if tail else name
    if not 1 < len(name) <= (_HOUSE_LONGEST if _HOUSE.search(name) else _HAN_LONGEST):
        return None
    return scene.main.start + start, scene.main.start + start + len(name)


def _han_after(scene: Scene, start: int) -> tuple[int, int] | None:
    text = scene.folded.open_text(start, scene.main.end)
    skipped = len(text) - len(text.lstrip(" "))
    found = _HAN_RUN.match(text[skipped:])
    if not found:
        return None
    length = len(found[0])
    is_cut = skipped + length < len(text.rstrip(" "))
    if length > 4 - is_cut:
        length = 4 if found[0].startswith(TWO_CHARACTER_SURNAMES) else 3
    return (start + skipped, start + skipped + length) if length > 1 else None
