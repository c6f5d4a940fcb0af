"""The setting of a line: its clauses, the main one among them, and what happened in it."""

import re
from collections.abc import Callable, Sequence

from tracker.domain.quickline.clauses import Clause, split_clauses
from tracker.domain.quickline.events import Event, find_events
from tracker.domain.quickline.folded import CJK, FoldedLine
from tracker.domain.quickline.naming import Naming, words_of
from tracker.domain.quickline.phrases import DatePhrase
from tracker.domain.quickline.promises import find_todo
from tracker.domain.quickline.reading import OUT, VISIT
from tracker.domain.quickline.scene import HELPERS, Scene

_GAP = "\x01"
_HAN_NAME = re.compile(f"[{CJK}]{{2,5}}")
_DONE = re.compile("[了過已]")


def blanked(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """Return a text, same length, without these parts."""
    for start, end in spans:
        text = text[:start] + _GAP * (end - start) + text[end:]
    return text


def set_scene(
    folded: FoldedLine, undated: str, language: str, phrases: Sequence[DatePhrase], namings: Sequence[Naming]
) -> tuple[tuple[Clause, ...], Scene]:
    """Split a line into clauses and find the main one; `undated` is its folded text without dates and sure names."""
    clauses = split_clauses(undated)
    event = _event(folded, undated, language, clauses, phrases)
    if event is not None:
        at = next(i for i, clause in enumerate(clauses) if event.start < clause.break_end or clause is clauses[-1])
        clauses, at = _joined(folded, clauses, at, namings)
        return clauses, Scene(folded, clauses[at], event, (event.start, event.end))
    at = next((i for i, clause in enumerate(clauses) if folded.open_text(clause.start, clause.end).strip(" \x01.")), 0)
    todo = find_todo(undated, clauses[at].start, clauses[at].end)
    return clauses, Scene(folded, clauses[at], None, todo)


def _may_be_name(folded: FoldedLine) -> Callable[[int, int], bool]:
    def judge(start: int, end: int) -> bool:
        if _HAN_NAME.fullmatch(folded.text, start, end):
            return True
        words = words_of(folded.text[start:end])
        return bool(words) and all(token.word in HELPERS or folded.is_capital(start + token.start) for token in words)

    return judge


def _event(
    folded: FoldedLine, text: str, language: str, clauses: Sequence[Clause], phrases: Sequence[DatePhrase]
) -> Event | None:
    """Return the first word for what happened; a Chinese one beside a day to come is what will be done."""
    for event in find_events(text, language, _may_be_name(folded)):
        clause = next((clause for clause in clauses if clause.start <= event.start < clause.break_end), clauses[-1])
        if event.language == "zh_TW" and _is_to_come(text, event, clause, phrases):
            continue
        return event
    return None


def _is_to_come(text: str, event: Event, clause: Clause, phrases: Sequence[DatePhrase]) -> bool:
    """Say whether a Chinese verb, which has no tense, is something to be done on the day before it."""
    days = [phrase.days for phrase in phrases if phrase.has_day and clause.start <= phrase.start < event.start]
    days = [day for day in days if day.ahead is not None and not day.weak]
    if text.startswith("回", event.start):
        return bool(days)
    if event.way == OUT or event.kind == VISIT:
        own_deed = _DONE.search(text[clause.start : event.end]) is None and text[event.start] not in "來到過"
        return any(day.behind is None or (own_deed and day.ahead != day.behind) for day in days)
    return any(day.behind is None for day in days)


def _joined(
    folded: FoldedLine, clauses: tuple[Clause, ...], at: int, namings: Sequence[Naming]
) -> tuple[tuple[Clause, ...], int]:
    """Join the clause of the event with one beside it that is but a name: "Anna Smith, called about …"."""
    for first, second in ((at - 1, at), (at, at + 1)):
        if first < 0 or second >= len(clauses):
            continue
        other = clauses[first if second == at else second]
        own = clauses[at]
        if any(own.start <= naming.start < own.end for naming in namings) or not _is_name_only(folded, other, namings):
            continue
        whole = Clause(clauses[first].start, clauses[second].end, clauses[second].break_end)
        folded.take(clauses[first].end, clauses[second].start)
        return (*clauses[:first], whole, *clauses[second + 1 :]), first
    return clauses, at


def _is_name_only(folded: FoldedLine, clause: Clause, namings: Sequence[Naming]) -> bool:
    text = folded.open_text(clause.start, clause.end)
    named = [naming for naming in namings if clause.start <= naming.start and naming.end <= clause.end]
    for naming in named:
        text = blanked(text, [(naming.start - clause.start, naming.end - clause.start)])
    return (
        bool(named)
        and not [token for token in words_of(text) if token.word not in HELPERS]
        and not any(character.isalnum() for character in text if not character.isascii())
    )
