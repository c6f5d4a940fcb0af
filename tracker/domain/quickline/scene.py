"""The clause in which it happened, and the words around a name that are no part of it."""

import re
from dataclasses import dataclass

from tracker.domain.quickline import czech
from tracker.domain.quickline.clauses import Clause
from tracker.domain.quickline.events import CZECH, SUBJECT, Event
from tracker.domain.quickline.folded import FoldedLine
from tracker.domain.quickline.naming import TITLES, words_of
from tracker.domain.quickline.reading import IN, OUT

AUXILIARIES = frozenset({"jsem", "jsme"})
_FIRST_PERSON = frozenset({"i", "we", "ja", "my"})
_LINK_WORDS = "from to with by for at the od z ze u do pro s se k ke me us mi nam ho ji"
_LINKS = frozenset(_LINK_WORDS.split())
_ASIDE_WORDS = "just also uz prave again has have had then zase customer client zakaznik zakaznice klient"
_ASIDE = frozenset(_ASIDE_WORDS.split())
HELPERS = TITLES | AUXILIARIES | _FIRST_PERSON | _LINKS | _ASIDE
_HAN_HELPERS = re.compile(r"[的了又也再剛都已有是我給跟向和與客人戶]|先生|小姐|女士|太太|老闆")
_GENITIVE = frozenset({"od", "z", "ze", "u", "bez", "do", "pana"})
_OBJECT = czech.DATIVE + czech.GENITIVE + czech.ACCUSATIVE + czech.LOCATIVE + czech.INSTRUMENTAL
_PLURAL = re.compile(r"(?:^|\s)(?:\w+li)(?:\s|$)")


@dataclass(frozen=True, slots=True)
class Scene:
    """What the names of a line are weighed by: its main clause, and the word for what happened, if there is one."""

    folded: FoldedLine
    main: Clause
    event: Event | None
    anchor: tuple[int, int] | None  # the word for what happened or what is to be done

    def is_main(self, start: int) -> bool:
        """Say whether a place is in the main clause."""
        return self.main.start <= start < max(self.main.end, self.main.start + 1)

    def is_at_anchor(self, start: int, end: int) -> bool:
        """Say whether a name stands beside the word for what happened, or where there is none begins the clause."""
        if not self.is_main(start):
            return False
        if self._is_thin(self.main.start, start):
            return True
        if self.anchor is None:
            return False
        first, last = self.anchor
        between = (end, first) if end <= first else (last, start)
        return between[0] <= between[1] and self._is_thin(*between)

    def _is_thin(self, start: int, end: int) -> bool:
        text = self.folded.open_text(start, end)
        if self.event is not None and start <= self.event.start and self.event.end <= end:
            text = text[: self.event.start - start] + " " + text[self.event.end - start :]
        rest = " ".join(token.word for token in words_of(text) if token.word not in HELPERS)
        han = re.sub(r"[\x00-\x7f]", "", _HAN_HELPERS.sub("", text))
        return not rest and not any(character.isalnum() for character in han)

    def is_first_person(self) -> bool:
        """Say whether the main clause tells what I did: "volal jsem", "I called"."""
        words = {token.word for token in words_of(self.folded.text[self.main.start : self.main.end])}
        return bool(words & AUXILIARIES) or (
            self.event is not None and self.event.language == "en" and bool(self._before_event() & _FIRST_PERSON)
        )

    def _before_event(self) -> set[str]:
        end = self.event.start if self.event else self.main.start
        return {token.word for token in words_of(self.folded.text[self.main.start : end])}

    def expected_cases(self, start: int) -> str:
        """Return the grammatical cases that a name at this place can stand in."""
        if self.event is None or self.event.language != "cs":
            return czech.ALL if self.event is None else czech.NOMINATIVE
        before = [token.word for token in words_of(self.folded.text[self.main.start : start])[-3:]]
        if any(word in _GENITIVE for word in before[-2:]):
            return czech.GENITIVE
        if self.is_first_person() or self.event.way == OUT:
            return _OBJECT
        if _PLURAL.search(self.folded.text[self.event.start : self.event.end]):
            return czech.NOMINATIVE + czech.PLURAL
        return czech.NOMINATIVE

    def direction(self, name_start: int | None) -> str | None:
        """Return which way it went, "in", "out" or None, given where the customer is named."""
        event = self.event
        if event is None or not event.way:
            return None
        if event.way not in {SUBJECT, CZECH}:
            return event.way
        if self.is_first_person():
            return OUT
        if event.way == CZECH:
            return IN
        if name_start is None:
            return self._direction_unnamed(event)
        return IN if name_start < event.start else OUT

    def _direction_unnamed(self, event: Event) -> str | None:
        """Return the way where nobody is named: "a customer called" came in, "called the dealer" went out."""
        text = self.folded.text
        if any(character.isalnum() for character in self.folded.open_text(self.main.start, event.start)):
            return IN
        return OUT if any(character.isalnum() for character in text[event.end : self.main.end]) else None
