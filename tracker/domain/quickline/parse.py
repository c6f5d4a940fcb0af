"""One typed line, read into what happened, with whom, and what was promised."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timezone

from tracker.domain.context import DATE_ONLY
from tracker.domain.quickline import czech
from tracker.domain.quickline.amounts import AmountReading, find_amount
from tracker.domain.quickline.choosing import UNSURE, Chosen, choose, is_sure, near
from tracker.domain.quickline.clauses import Clause, split_clauses
from tracker.domain.quickline.events import CZECH
from tracker.domain.quickline.folded import FoldedLine
from tracker.domain.quickline.loose_dates import find_loose
from tracker.domain.quickline.marks import StageMark, addresses, find_stage, find_tags
from tracker.domain.quickline.naming import HAN_TITLES, Naming, Token, find_namings, words_of
from tracker.domain.quickline.nominative import nominative
from tracker.domain.quickline.note import note_of, tidied
from tracker.domain.quickline.phrases import DatePhrase, find_dates
from tracker.domain.quickline.promises import Promise, assign, find_todo
from tracker.domain.quickline.purchases import Buying, bought_of, find_buying, find_paid
from tracker.domain.quickline.reading import (
    IN,
    NOTE,
    OUT,
    VISIT,
    FollowUpReading,
    LineFacts,
    LineReading,
    Match,
    Person,
    Span,
)
from tracker.domain.quickline.scene import HELPERS, Scene
from tracker.domain.quickline.setting import blanked, set_scene
from tracker.domain.quickline.typed_name import typed_name

_STRONG, _SURELY_NAME = 0.7, 0.9  # Chinese characters and words of a name as complete as this are no date
_BEFORE_NAME = re.compile(r"(?:(?<![a-z0-9'])(?:{})\.?[ ])+$".format("|".join(sorted(HELPERS, key=len, reverse=True))))
_AFTER_NAME = re.compile(rf"(?:{HAN_TITLES})|'s(?![a-z])")
_NUMBER_BEFORE = re.compile(r"(?<![a-z0-9])(?:na|on|at)\s+(?=$)")
_BACK = re.compile(r"\s+(?:back|zpet)(?![a-z])")
_PARTS_OF_DAY = r"morning|afternoon|evening|night|rano|dopoledne|odpoledne|vecer|早上|上午|中午|下午|傍晚|晚上"
_PART_OF_DAY = re.compile(rf"\s*(?:(?:in the )?(?:{_PARTS_OF_DAY}))(?![a-z0-9])")
_PART_OF_DAY_BEFORE = re.compile(rf"(?<![a-z0-9])(?:{_PARTS_OF_DAY})\s*$")
_AND = re.compile(r"[\s\x01]*(?:and|a)\s+(?=[a-z])")
_HAN_BEFORE = re.compile(r"(?:新?客[人戶]|顧客|收到了?|接到了?|我們?|剛剛?|跟|向|給)+$")


@dataclass
class _Work:
    """A line on its way to a reading."""

    folded: FoldedLine
    facts: LineFacts
    people: Sequence[Person]
    parts: list[tuple[str, int, int]] = field(default_factory=list)

    def understood(self, part: str, start: int, end: int) -> None:
        self.folded.take(start, end)
        self.parts.append((part, start, end))


@dataclass(frozen=True)
class _Seen:
    """What stands in a line, before it is told who is meant and which date is which."""

    tokens: Sequence[Token]
    namings: Sequence[Naming]
    phrases: Sequence[DatePhrase]
    amount: AmountReading | None
    clauses: Sequence[Clause]
    scene: Scene
    buying: Buying | None


@dataclass(frozen=True)
class _Who:
    """Whom the line is about: all it may be, the sure one, where the name stands, which way the contact went."""

    ranked: Sequence[Chosen]
    chosen: Chosen | None
    name_at: tuple[int, int] | None
    name: str
    direction: str | None


def read_line(line: str, facts: LineFacts, people: Sequence[Person]) -> LineReading:
    """Read a line about one of these people. Never raises: what is not understood is the note.

    The words of all languages are read whatever `facts.language`, which settles only what could be two things.
    `people` are those the line may be about, in the order in which equals are to be offered.
    """
    work = _Work(FoldedLine(line), facts, people)
    folded = work.folded
    stage = _read_stage(work)
    tags = _read_tags(work)
    seen = _look(work)
    scene = seen.scene
    who = _who(scene, seen, people)
    _understand_event(work, scene, who.name_at)
    dated = assign(scene, seen.clauses, seen.phrases, facts.now)
    for phrase in seen.phrases:
        if phrase is not dated.happened:
            folded.release(phrase.start, phrase.end)
    if dated.happened:
        work.understood("when", *_with_part_of_day(folded, dated.happened))
    follow_up = _follow_up(work, dated.promise)
    note = note_of(folded, seen.clauses)
    bought = None
    if seen.amount:
        work.parts.append(("amount", seen.amount.start, seen.amount.end))
        if seen.buying is not None:
            bought = bought_of(folded, seen.buying, seen.amount, split_clauses(folded.text))
        if seen.buying is not None and bought is not None:
            work.parts.append(("sale", seen.buying.start, seen.amount.end))
    return LineReading(
        line=line,
        name=who.name,
        candidates=tuple(Match(people[c.index], round(c.score, 3), *folded.span(c.start, c.end)) for c in who.ranked),
        customer=people[who.chosen.index] if who.chosen else None,
        kind=scene.event.kind if scene.event else VISIT if bought else NOTE,
        direction=who.direction,
        occurred_at=_occurred_at(dated.happened, facts.now),
        note=note,
        follow_up=follow_up,
        stage=stage.stage if stage else None,
        left=stage.left if stage else False,
        unknown_stage=stage.unknown if stage else "",
        tags=tags,
        amount=seen.amount.value if seen.amount else None,
        amount_currency=seen.amount.currency if seen.amount else "",
        bought=bought,
        spans=_spans(folded, work.parts),
        is_only_name=who.name_at is not None
        and not (scene.event or note or stage or tags or follow_up or dated.happened),
    )


def _look(work: _Work) -> _Seen:
    """Find names, dates, amounts and clauses; each only where no surer one stands. All dates are taken for now."""
    folded, facts = work.folded, work.facts
    tokens = words_of(folded.open_text())
    namings = find_namings(folded, tokens, work.people)
    named = [(n.start, n.end) for n in namings if n.score >= (_SURELY_NAME if n.is_word else _STRONG)]
    text = blanked(folded.open_text(), [*addresses(folded.text), *named])
    amount = find_amount(text, facts.language, signed=True)
    unpriced = blanked(text, [(amount.start, amount.end)] if amount else [])
    phrases, blocked = find_dates(unpriced, facts.language, facts.now)
    phrases = phrases or _loose(folded, unpriced, facts.now, blocked)
    for phrase in phrases:
        folded.take(phrase.start, phrase.end)
    namings = [naming for naming in namings if not naming.is_word or not folded.is_taken(naming.start, naming.end)]
    undated = blanked(text, [(phrase.start, phrase.end) for phrase in phrases])
    buying = find_buying(undated, split_clauses(undated))
    amount = amount or find_amount(undated, facts.language, signed=False)
    if amount is None and buying is not None:
        amount = find_paid(undated, buying)
    clauses, scene = set_scene(folded, undated, facts.language, phrases, namings)
    return _Seen(tokens, namings, phrases, amount, clauses, scene, buying)


def _who(scene: Scene, seen: _Seen, people: Sequence[Person]) -> _Who:
    ranked = choose(scene, seen.namings, seen.tokens, people)
    chosen = ranked[0] if is_sure(ranked) else None
    name_at = _name_place(scene, seen.tokens, ranked, chosen)
    if not ranked and name_at is not None and people:
        ranked = near(scene.folded.text[name_at[0] : name_at[1]], name_at, people)
    direction = _direction(scene, seen.namings, ranked, name_at)
    return _Who(ranked, chosen, name_at, _name(scene, name_at, chosen, people), direction)


def _loose(folded: FoldedLine, text: str, now: datetime, blocked: list[tuple[int, int]]) -> list[DatePhrase]:
    """Return the date of a promise that the phrase tables missed; looked for only beside a word that wants one."""
    for clause in split_clauses(text):
        todo = find_todo(text, clause.start, clause.end)
        if todo is None:
            continue
        found = find_loose(text, folded.aligned(), clause.start, clause.end, now, blocked)
        if found is not None:
            return [found]
    return []


def _read_stage(work: _Work) -> StageMark | None:
    stage = find_stage(work.folded, work.facts.stages)
    if stage is not None and not stage.unknown:
        work.understood("stage", stage.start, stage.end)
    return stage


def _read_tags(work: _Work) -> tuple[str, ...]:
    tags: dict[str, str] = {}
    for tag, start, end in find_tags(work.folded):
        tags.setdefault(tag.casefold(), tag)
        work.understood("tag", start, end)
    return tuple(tags.values())


def _name_place(
    scene: Scene, tokens: Sequence[Token], ranked: Sequence[Chosen], chosen: Chosen | None
) -> tuple[int, int] | None:
    if chosen is not None:
        return chosen.start, chosen.end
    typed = typed_name(scene, tokens)
    likely = next((c for c in ranked if c.score >= UNSURE - 0.2 and scene.is_main(c.start)), None)
    if likely is None:
        return typed
    if typed is None or typed[1] <= likely.start or likely.end <= typed[0]:
        return likely.start, likely.end
    return min(typed[0], likely.start), max(typed[1], likely.end)


def _direction(
    scene: Scene, namings: Sequence[Naming], ranked: Sequence[Chosen], name_at: tuple[int, int] | None
) -> str | None:
    direction = scene.direction(name_at[0] if name_at else None)
    if direction == IN and scene.event and scene.event.way == CZECH and ranked:
        best = ranked[0]
        cases = {
            case for n in namings if n.index == best.index and n.start == best.start and n.is_word for case in n.cases
        }
        if cases and not cases & {czech.NOMINATIVE, czech.PLURAL, czech.GENITIVE} and czech.DATIVE in cases:
            return OUT
    return direction


def _name(scene: Scene, at: tuple[int, int] | None, chosen: Chosen | None, people: Sequence[Person]) -> str:
    if at is None:
        return ""
    typed = tidied(scene.folded.typed(*at))
    if chosen is not None:
        return typed if typed in people[chosen.index].name else people[chosen.index].name
    return nominative(typed, scene.expected_cases(at[0]) if scene.event else czech.NOMINATIVE)


def _understand_name(work: _Work, scene: Scene, start: int, end: int) -> None:
    """Take a name and the small words around it that are no note: "pan", "od", "back"."""
    folded, event = work.folded, scene.event
    work.understood("customer", start, end)
    if scene.is_main(start) and (event is not None or scene.anchor is None):
        before = _BEFORE_NAME.search(folded.text, scene.main.start, start)
        if event is None and before and before[0].startswith("se "):
            before = None  # "ozvala se Hana": an unknown verb stays whole
        if event is not None:
            before = before or _HAN_BEFORE.search(folded.text, scene.main.start, start)
        if folded.text[start] in "+(0123456789":
            before = before or _NUMBER_BEFORE.search(folded.text, scene.main.start, start)
        if before and before.end() == start:
            folded.take(before.start(), start)
    after = _AFTER_NAME.match(folded.text, end)
    if after:
        folded.take(end, after.end())
        end = after.end()
    back = _BACK.match(folded.text, end)
    if back and event is not None:
        folded.take(end, back.end())


def _understand_event(work: _Work, scene: Scene, name_at: tuple[int, int] | None) -> None:
    folded, event = work.folded, scene.event
    if name_at is not None:
        _understand_name(work, scene, *name_at)
    if event is None:
        return
    if event.tail is not None:
        work.understood("kind", *event.tail)
    if event.kept:
        work.parts.append(("kind", event.start, event.end))
    else:
        work.understood("kind", event.start, event.end)
    _take_helpers(folded, scene)
    rest = _AND.match(folded.open_text(event.end, scene.main.end)) if not event.kept else None
    if rest:
        folded.take(event.end, event.end + rest.end())


def _take_helpers(folded: FoldedLine, scene: Scene) -> None:
    """Take the small words left between what is understood: "I", "jsem", "mi"."""
    for start, end in folded.open_parts(scene.main.start, scene.main.end):
        words = words_of(folded.text[start:end])
        if words and all(token.word in HELPERS for token in words) and not re.search(r"\d", folded.text[start:end]):
            folded.take(start, end)


def _follow_up(work: _Work, promise: Promise | None) -> FollowUpReading | None:
    if promise is None:
        return None
    folded, phrase = work.folded, promise.phrase
    marks = [(start, end) for part, start, end in work.parts if part in {"stage", "tag", "when", "kind"}]
    skipped = sorted(marks if promise.is_open else [*marks, (phrase.start, phrase.end)])
    pieces, place = [], promise.start
    for start, end in skipped:
        if end <= promise.start or start >= promise.end:
            continue
        pieces.append(folded.typed_raw(place, max(place, start)))
        place = max(place, end)
    pieces.append(folded.typed_raw(place, max(place, promise.end)))
    if promise.link:
        folded.take(*promise.link)
    folded.take(promise.start, promise.end)
    folded.take(phrase.start, phrase.end)
    work.parts.append(("follow_up", min(promise.start, phrase.start), max(promise.end, phrase.end)))
    return FollowUpReading(promise.due_on, promise.due_time, _joined_text(pieces))


def _joined_text(pieces: Sequence[str]) -> str:
    text = ""
    for piece in pieces:
        words = tidied(piece)
        is_joined = not text or not words or words[0] in "?!.,;" or not (text[-1].isascii() or words[0].isascii())
        glue = "" if is_joined else " "
        text += glue + words
    return tidied(text)


def _with_part_of_day(folded: FoldedLine, phrase: DatePhrase) -> tuple[int, int]:
    before = _PART_OF_DAY_BEFORE.search(folded.text, max(0, phrase.start - 20), phrase.start)
    after = _PART_OF_DAY.match(folded.text, phrase.end)
    return before.start() if before else phrase.start, after.end() if after else phrase.end


def _occurred_at(phrase: DatePhrase | None, now: datetime) -> datetime | None:
    if phrase is None or phrase.days.behind is None:
        return None
    day, clock = phrase.days.behind, phrase.clock or phrase.days.clock
    if day == now.date() and clock is None:
        return None
    moment = datetime.combine(day, clock or DATE_ONLY)
    if isinstance(now.tzinfo, timezone) or now.tzinfo is None:
        return moment.astimezone()  # a fixed offset knows no summer time: the laptop's own zone does
    return moment.replace(tzinfo=now.tzinfo)


def _spans(folded: FoldedLine, parts: Sequence[tuple[str, int, int]]) -> tuple[Span, ...]:
    painted: list[str] = [""] * len(folded.text)
    order = {"sale": -1, "follow_up": 0, "when": 1, "kind": 2, "customer": 3, "amount": 4, "tag": 5, "stage": 6}
    for part, start, end in sorted(parts, key=lambda entry: order[entry[0]]):
        painted[start:end] = [part] * (end - start)
    spans: list[Span] = []
    place = 0
    while place < len(painted):
        end = place + 1
        while end < len(painted) and painted[end] == painted[place]:
            end += 1
        if painted[place]:
            first, last = folded.span(place, end)
            typed = folded.line[first:last]
            first, last = first + len(typed) - len(typed.lstrip()), last - len(typed) + len(typed.rstrip())
            if first < last and (not spans or spans[-1].end <= first):
                spans.append(Span(painted[place], first, last))
        place = end
    return tuple(spans)
