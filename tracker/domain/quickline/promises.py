"""Which of a line's dates say when it happened and which what is promised, and the words of the promise."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from tracker.domain.quickline.clauses import Clause
from tracker.domain.quickline.folded import CJK, FoldedLine
from tracker.domain.quickline.phrases import DatePhrase
from tracker.domain.quickline.scene import Scene

_W = r"(?<![a-z0-9'-])(?:{})(?![a-z0-9'-])"
_TODO_EN = _W.format(
    r"(?:call|ring|phone|e-?mail|mail|text|message|write|remind|follow[ -]?up|chase|contact|get back|try|check|send"
    r"|meet|visit|invite|offer|ask|tell|let (?:him|her|them|me)|reply|respond|quote|schedule|book|reminder|deliver"
    r"|bring|order|prepare|collect|pick|return|talk|speak|appointment|meeting|service|due|expect|pay|finish|fix|see"
    r"|come(?= (?:by|in|back|over|at)))"
)
_TODO_CS = _W.format(
    r"(?:(?:za|pre|od|do)?volat|ozvat|pripomenout|pripomen|(?:po|za|ode)?slat|(?:na|ode|do)?psat|nabidnout|domluvit|sejit"
    r"|schuzka|(?:za)?stavit|dat|vyridit|objednat|pripravit|predat|dodat|overit|zkontrolovat|zeptat|pozvat|navstivit"
    r"|kontaktovat|prijd[eu]|prijed[eu]|stavi|vyzvedne|zavola[mt]?|ozve|ozvu|poslu|posle|pripomenuti|upominka|vratit"
    r"|dovezt|servis|opravit|zkusit|vyzvednout|koupit|termin|mailovat|prijit|nacenit)"
)
_TODO_ZH = (
    r"回電|回撥|回覆|回訊|再打|打給|打電話|致電|再聯絡|聯絡|聯繫|提醒|跟進|追蹤|寄|傳|拜訪|(?<!預)約|再問|再來|來取|來拿|取車|取貨|通知|再說"
    r"|確認|送|安排|試車|試騎|交車|回店|再看|碰面|見面"
)
_TODO = re.compile(f"{_TODO_EN}|{_TODO_CS}|{_TODO_ZH}")
_PAST = re.compile(
    _W.format(
        r"bought|came|was|were|got|had|paid|sent|told|went|took|picked|broke|left|ordered|received|tried|asked|met"
        r"|koupil[aiyo]?|zaplatil[aiyo]?|prisel|prisl[aiyo]|vzal[aiyo]?|dostal[aiyo]?|mel[aiyo]?|byl[aiyo]?|objednal[aiyo]?"
        r"|vyzvedl[aiyo]?|prinesl[aiyo]?|poslal[aiyo]?|volal[aiyo]?|psal[aiyo]?|reklamoval[aiyo]?|spadl[aiyo]?|rozbil[aiyo]?"
    )
    + r"|[買付來到壞]了|[買付]過"
)
_TO_COME = re.compile(
    _W.format(
        r"wants?|will|going|to|needs?|should|please|comes|coming|collects?|picks?|until|by"
        r"|chce|chteji|bude|budou|prijd[eu]|prijed[eu]|ze|ma|musi|do|at|prosi|vyzvedne|stavi|zavola|ozve|az"
    )
    + r"|要|想|會|希望|約|請|再|改"
)
_AND = re.compile(
    r"(?:(?<![a-z0-9])(?:and|then|so|plus|a|pak|potom|tak|i)|[&+])\s+(?:(?:then|pak|potom|please|prosim)\s+)?$"
)
_LEADING_AND = re.compile(r"^[\s\x01]*(?:(?:and|then|so|a|pak|potom|tak)(?![a-z0-9'])|然後|之後|就|[&+])[\s\x01]*")
_GOVERNS = re.compile(
    r"(?:請(?:他|她|我們?)?|要我們?|要求|希望(?:我們?|能|可以)?|要|需要?|會|說|他|她|我們?|再|記得|可以?|能|叫我|改|先|並|約|等|想)+$"
)
_ABOUT = re.compile(r"(?:(?<![a-z0-9])(?:about|regarding|ohledne|kvuli)\s+|關於)$")
_GOVERNING = re.compile(
    r"(?<![a-z0-9'])(?:to|will|please|must|should|shall|can|could|would|may|might|not|i|we|you|he|she|they|me|us|let|or|nor|and"
    r"|chce|chteji|chtel[aiy]?|prosi|musi|musim|mam|mame|ma|mel[aiy]?|muze|muzu|bude|budu|slibil[aiy]?|treba|nutno|lze|a|nebo"
    r"|se|si|mi|mu|ji|nam|ne)\s+$"
)
_HIM = re.compile(r"\s+(?:him|her|them|back|again)(?![a-z0-9])")
_INFINITIVE = re.compile(r"[a-z]{2,}(?:at|it|et|st)")
_OR = re.compile(r"\s*(?:or|nebo|anebo|ci|/|或者?|還是)\s*(?:v|ve|on)?\s*")
_HAN_AND = re.compile(r"(?:然後|之後|並且|並|就)+$")


@dataclass(frozen=True, slots=True)
class Promise:
    """A follow-up: when it is due, where its words stand (its date among them), what links it to the note.

    Where the day is `is_open` ("Monday or Tuesday"), the first is taken and the words keep both.
    """

    due_on: date
    due_time: time | None
    phrase: DatePhrase
    start: int
    end: int
    link: tuple[int, int] | None = None
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Dated:
    """What the dates of a line say: the date of what happened, and the promise."""

    happened: DatePhrase | None
    promise: Promise | None


def find_todo(text: str, start: int = 0, end: int | None = None) -> tuple[int, int] | None:
    """Return where a folded text first names something to be done: "ring", "zavolat", 回電."""
    found = _TODO.search(text, start, len(text) if end is None else end)
    return found.span() if found else None


def find_todos(text: str) -> list[tuple[int, int]]:
    """Return all places where a folded text names something to be done."""
    return [found.span() for found in _TODO.finditer(text)]


def assign(scene: Scene, clauses: Sequence[Clause], phrases: Sequence[DatePhrase], now: datetime) -> Dated:
    """Share out the dates: what is past belongs to what happened, what is to come to the promise."""
    reader = _Reader(scene, clauses, phrases, now)
    happened = reader.happened()
    promise = reader.promise(happened)
    return Dated(happened, promise)


def _is_open(text: str, phrase: DatePhrase, phrases: Sequence[DatePhrase]) -> bool:
    """Say whether the day is one of two: "Monday or Tuesday"."""
    return any(other.start > phrase.end and _OR.fullmatch(text[phrase.end : other.start]) for other in phrases)


class _Reader:
    def __init__(self, scene: Scene, clauses: Sequence[Clause], phrases: Sequence[DatePhrase], now: datetime) -> None:
        self.scene, self.clauses, self.phrases, self.now = scene, clauses, phrases, now
        self.folded: FoldedLine = scene.folded
        self.main_at = next((at for at, clause in enumerate(clauses) if clause == scene.main), 0)

    def of_clause(self, clause: Clause) -> list[DatePhrase]:
        return [phrase for phrase in self.phrases if clause.start <= phrase.start < clause.end]

    def is_only_date(self, clause: Clause) -> bool:
        rest = self.folded.open_text(clause.start, clause.end)
        for phrase in self.of_clause(clause):
            first, last = max(0, phrase.start - clause.start), phrase.end - clause.start
            rest = rest[:first] + " " * (last - first) + rest[last:]
        return bool(self.of_clause(clause)) and not rest.replace("\x01", " ").strip(" .\n")

    def happened(self) -> DatePhrase | None:
        main = self.scene.main
        for phrase in self.of_clause(main):
            if phrase.days.behind is not None and self._is_when(phrase):
                return phrase
        for at in (self.main_at - 1, self.main_at + 1):
            if not 0 <= at < len(self.clauses) or not self.is_only_date(self.clauses[at]):
                continue
            phrase = self.of_clause(self.clauses[at])[0]
            behind, ahead = phrase.days.behind, phrase.days.ahead
            if behind is not None and (ahead is None or (at < self.main_at and self.scene.event is not None)):
                return phrase
        return None

    def _is_when(self, phrase: DatePhrase) -> bool:
        event, main = self.scene.event, self.scene.main
        if phrase.days.ahead is None:
            return True
        if event is None or (phrase.clock and phrase.days.behind == phrase.days.ahead and not self._passed(phrase)):
            return False
        if phrase.end <= event.start:
            return True
        todo = find_todo(self.folded.open_text(), event.end, main.end)
        if todo is not None:
            return False
        if self.folded.is_free_of_words(event.end, phrase.start):
            return event.language != "zh_TW" or phrase.days.ahead == phrase.days.behind
        between = self.folded.open_text(event.end, phrase.start)
        return not phrase.is_weak and _TO_COME.search(between) is None and event.language != "zh_TW"

    def _passed(self, phrase: DatePhrase) -> bool:
        return phrase.clock is not None and phrase.clock <= self.now.time()

    def promise(self, happened: DatePhrase | None) -> Promise | None:
        found: list[tuple[int, Promise]] = []
        for at, clause in enumerate(self.clauses):
            for phrase in self.of_clause(clause):
                if phrase is happened or phrase.days.ahead is None:
                    continue
                read = self._in_clause(at, clause, phrase)
                if read is not None:
                    found.append(read)
                    break
        return min(found, key=lambda entry: entry[0])[1] if found else None

    def _in_clause(self, at: int, clause: Clause, phrase: DatePhrase) -> tuple[int, Promise] | None:
        due = phrase.due()
        if due is None:
            return None
        if self.is_only_date(clause):
            return 1, self._date_alone(at, clause, phrase, due)
        text = self.folded.open_text()
        first = self._first_word(clause, phrase)
        todo = self._todo(text, clause, first)
        if phrase.is_weak and todo is None:
            return None
        if _ABOUT.search(text[clause.start : phrase.start]):
            return None
        is_past = _PAST.search(text, clause.start, clause.end) is not None
        is_event = self.scene.event is not None and clause == self.scene.main
        if todo is None and is_past and not is_event and phrase.days.behind is not None:
            return None
        start, link = self._split(text, clause, phrase, todo, first)
        is_open = _is_open(self.folded.text, phrase, self.phrases)
        start = min(start, phrase.start) if is_open else start
        return (0 if todo else 1), Promise(*due, phrase, start, clause.end, link, is_open)

    def _todo(self, text: str, clause: Clause, first: int) -> tuple[int, int] | None:
        return find_todo(text, first, clause.end)

    def _first_word(self, clause: Clause, phrase: DatePhrase) -> int:
        start = clause.start
        event = self.scene.event
        if event is not None and clause == self.scene.main:
            start = event.end if phrase.start >= event.end else start
        for first, last in self.folded.open_parts(start, clause.end):
            part = self.folded.text[first:last]
            stripped = part.lstrip(" ,.:-\n")
            if stripped:
                return first + len(part) - len(stripped)
        return clause.end

    def _date_alone(self, at: int, clause: Clause, phrase: DatePhrase, due: tuple[date, time | None]) -> Promise:
        for other in (at - 1, at + 1):
            if not 0 <= other < len(self.clauses):
                continue
            near = self.clauses[other]
            start = near.start
            if near == self.scene.main and self.scene.event is not None:
                start = self.scene.event.end
            todo = find_todo(self.folded.open_text(), start, near.end)
            if todo is not None and not self.of_clause(near):
                split, link = self._split(self.folded.open_text(), near, phrase, todo, self._first_word(near, phrase))
                return Promise(*due, phrase, min(split, clause.start), max(near.end, clause.end), link)
        return Promise(*due, phrase, phrase.start, clause.end)

    def _split(
        self, text: str, clause: Clause, phrase: DatePhrase, todo: tuple[int, int] | None, first: int
    ) -> tuple[int, tuple[int, int] | None]:
        """Return where the promise begins in its clause, and the "and" before it."""
        leading = _LEADING_AND.match(text[first : clause.end])
        begun = first + leading.end() if leading and first + leading.end() <= phrase.end else first
        for place in sorted({todo[0] if todo else phrase.start, phrase.start}):
            linked = _AND.search(text[first:place])
            if linked and first + linked.start() > first and clause.start <= place < clause.end:
                return place, (first + linked.start(), place)
        own = self._own_deed(text, clause, phrase, first)
        if own is not None:
            return own, None
        if todo is not None and re.match(f"[{CJK}]", text[todo[0]]):
            place = min(todo[0], phrase.start)
            touching = phrase.end >= todo[0] - 1 or phrase.start <= todo[1] + 1
            before = text[first:place]
            if touching and place > first:
                governs = _GOVERNS.search(before)
                start = first + governs.start() if governs else place
                and_before = _HAN_AND.search(text[first:start])
                if start > first + 1:
                    return start, (first + and_before.start(), start) if and_before else None
        return begun, (first, begun) if begun > first else None

    def _own_deed(self, text: str, clause: Clause, phrase: DatePhrase, first: int) -> int | None:
        """Return where a new sentence of what is to be done begins without any mark: "wants a bell ring him Friday"."""
        todos = [found for found in _TODO.finditer(text, first, clause.end) if found.start() < phrase.start]
        if not todos or todos[-1].start() <= first or re.match(f"[{CJK}]", todos[-1][0]):
            return None
        place, end = todos[-1].span()
        if _GOVERNING.search(text, first, place) or not text[first:place].strip(" \x01"):
            return None
        is_new = _HIM.match(text, end) or (todos[-1][0].endswith("t") and _INFINITIVE.fullmatch(todos[-1][0]))
        return place if is_new else None
