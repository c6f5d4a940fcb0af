"""What is looked for, and how texts are laid out to be found: the words of a search and the words of a record.

A word is a run of letters and digits, or one Chinese, Japanese or Korean character, for those are written without
spaces: 王小明 is laid out as three words, and 小明 is found as two that follow each other.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from tracker.domain.contacts import clean_text, fold, phone_digits, significant_digits

FEWEST_DIGITS = 3  # of a phone
FEWEST_INSIDE = 3  # letters that are looked for in the middle of words
FEWEST_OF_NUMBER = 6  # digits that can be a whole phone number
BOUNDARY = "\ue000"  # a word that nobody types, between two fields

_ONE_BY_ONE = (
    "\u2e80-\u2fdf\u3005\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
)
_WORD = re.compile(rf"[{_ONE_BY_ONE}]|[^\W_{_ONE_BY_ONE}]+")
_ONLY_ONE_BY_ONE = re.compile(rf"[{_ONE_BY_ONE}]+")
_EDGES = ",;"  # what people type between words
_TRUNK = re.compile(r"\(\s*0\s*\)")


class Rank(IntEnum):
    """How well a customer fits; the smaller, the better."""

    NAME_BEGINS = 0  # with all of the text
    NUMBER = 1
    NUMBER_ENDS = 2
    NUMBER_BEGINS = 3
    NUMBER_INSIDE = 4
    NAME_WORDS = 5  # whole words of the name
    NAME_PREFIX = 6
    PREFIX = 7
    INSIDE = 8
    NOTE = 9


@dataclass(frozen=True, slots=True)
class SearchTexts:
    """A customer's texts laid out for searching: the words of the name, of the note and of the rest, and folded lines.

    A line begins and ends with a newline, so that the beginning and the end of a number can be looked for. The note is
    in no line.
    """

    name: str
    rest: str
    note: str
    lines: str


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a search, folded, and the words it is laid out as; none where it is punctuation only."""

    text: str
    parts: tuple[str, ...]

    @property
    def phrase(self) -> str:
        """The words in a row."""
        return " ".join(self.parts)

    @property
    def is_exact(self) -> bool:
        """Say whether the phrase says all that was typed: no punctuation in it that must be there too."""
        return "".join(self.parts) == self.text

    @property
    def is_one_by_one(self) -> bool:
        """Say whether it is only characters that are words of their own."""
        return _ONLY_ONE_BY_ONE.fullmatch(self.text) is not None

    @property
    def can_be_inside(self) -> bool:
        """Say whether it is looked for in the middle of words."""
        return len(self.text) >= FEWEST_INSIDE and not self.is_one_by_one

    @property
    def is_for_notes(self) -> bool:
        """Say whether it is looked for in what was noted about interactions: too short a word is in all of them."""
        return bool(self.parts) and (self.is_one_by_one or len(self.text) >= FEWEST_INSIDE)


@dataclass(frozen=True, slots=True)
class Sought:
    """A search, taken apart."""

    text: str  # folded
    words: tuple[Word, ...]
    numbers: tuple[str, ...]  # digits to find inside a phone, if the text is rather a number
    significant: str  # by which a whole number is found, or ""

    @classmethod
    def of(cls, text: str) -> "Sought":
        """Take what somebody typed apart."""
        text = clean_text(text)
        folded = fold(text)
        words = [word.strip(_EDGES).removeprefix("#") or word for word in folded.split()]  # a #tag is a word
        numbers = _numbers(text, folded)
        whole = significant_digits(text) if numbers else ""
        return cls(
            folded,
            tuple(Word(word, tuple(_WORD.findall(word))) for word in dict.fromkeys(words)),
            numbers,
            whole if len(whole) >= FEWEST_OF_NUMBER else "",
        )

    @property
    def is_exact(self) -> bool:
        """Say whether no word has punctuation in it."""
        return all(word.is_exact for word in self.words)

    @property
    def has_scrap(self) -> bool:
        """Say whether a word is one or two characters with punctuation among them, which no index knows."""
        return any(not word.is_exact and not word.can_be_inside for word in self.words)

    def rank(self, texts: SearchTexts, folded_note: str) -> Rank | None:
        """Say how well a customer fits by their own texts, or None; interactions are not asked."""
        if texts.lines.startswith(f"\n{self.text}"):
            return Rank.NAME_BEGINS
        ranks = [rank_of_digits(digits, texts.lines) for digits in self.numbers]
        if fitting := [rank for rank in ranks if rank is not None]:
            return min(fitting)
        if self.is_exact:
            name, every = f" {texts.name} ", _every(texts)
            phrases = [f" {word.phrase}" for word in self.words]
            if all(f"{phrase} " in name for phrase in phrases):
                return Rank.NAME_WORDS
            if all(phrase in name for phrase in phrases):
                return Rank.NAME_PREFIX
            if all(phrase in every for phrase in phrases):
                return Rank.PREFIX
        return None if self.numbers or not fits(self.words, texts, folded_note) else Rank.INSIDE


def fits(words: Iterable[Word], texts: SearchTexts, folded_note: str) -> bool:
    """Say whether a customer has all words: beginning words, or in lines, or as typed where they hold punctuation."""
    every = _every(texts)
    return all(
        f" {word.phrase}" in every or (word.can_be_inside and word.text in texts.lines)
        if word.is_exact
        else word.text in texts.lines or (word.can_be_inside and word.text in folded_note)
        for word in words
    )


def words_of(text: str) -> str:
    """Return the words of a folded text in a row, a space between two."""
    return " ".join(_WORD.findall(text))


def search_texts(
    name: str, company: str, note: str, emails: list[str], tags: list[str], phones: list[str]
) -> SearchTexts:
    """Lay a customer's texts out; phones: as typed and as E.164, an empty one is passed over."""
    name = fold(name)
    others = [fold(text) for text in (company, *emails, *tags) if text]
    numbers = dict.fromkeys(phone_digits(phone) for phone in phones)
    lines = [name, *others, *(number for number in numbers if number)]
    rest = f" {BOUNDARY} ".join(map(words_of, others))
    return SearchTexts(words_of(name), rest, words_of(fold(note)), "\n{}\n".format("\n".join(lines)))


def _numbers(text: str, folded: str) -> tuple[str, ...]:
    """Return the digits to look for where a text is rather a number than words: as typed, and without 00 or 0."""
    digits = phone_digits(_TRUNK.sub("", text))
    if len(digits) < FEWEST_DIGITS or any(letter.isalpha() for letter in folded):
        return ()
    bare = digits.lstrip("0")
    return (digits,) if bare == digits or len(bare) < FEWEST_DIGITS else (digits, bare)


def _every(texts: SearchTexts) -> str:
    return f" {texts.name} {BOUNDARY} {texts.rest} {BOUNDARY} {texts.note}"


def rank_of_digits(digits: str, lines: str) -> Rank | None:
    """Say how well digits fit a customer's lines, or None where they are not there."""
    if digits not in lines:
        return None
    if f"\n{digits}\n" in lines:
        return Rank.NUMBER
    if f"{digits}\n" in lines:
        return Rank.NUMBER_ENDS
    return Rank.NUMBER_BEGINS if f"\n{digits}" in lines else Rank.NUMBER_INSIDE
