"""A line folded for comparing, with the way back to what was typed."""

import re
import unicodedata
from functools import lru_cache

from tracker.domain.contacts import clean_text, fold

CJK = "\u3400-\u9fff\uf900-\ufaff"
_CJK = re.compile(f"[{CJK}]")
_LOOKALIKES = str.maketrans(
    {"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "‑": "-", "周": "週", "点": "點", "台": "臺"}
)
_KEPT = "，；：！？"  # full-width marks end a clause even between digits
_WIDE_IN_NUMBER = re.compile("(?<=[０-９])[，：．](?=[０-９])")
_END_LENGTH = 400  # characters read at either end of a line longer than both
_UNREAD = "\ufffc"  # stands for all that is between
_GAP = "\x01"  # stands for what is taken: neither a word nor a space


def is_cjk(character: str) -> bool:
    """Say whether a character is Chinese."""
    return _CJK.match(character) is not None


@lru_cache(maxsize=4096)
def _folded(character: str) -> str:
    """Return a character without accents, in lower case and half width; "" for what does not count."""
    if character in _KEPT:
        return character
    if unicodedata.combining(character):
        return ""
    if character.isspace() or (unicodedata.category(character) in {"Cc", "Cf", "Cs"} and character != "\u200d"):
        return "\n" if character in "\n\r\u2028\u2029" else " "
    plain = fold(character.translate(_LOOKALIKES)).translate(_LOOKALIKES)
    if len({one.isalnum() for one in plain}) > 1:
        return character  # such as ¼: a word that ended inside it would leave a piece that nobody typed
    return plain or character


def _ends(line: str) -> tuple[int, int]:
    """Return where the beginning that is read stops and the end that is read begins, between words where it can be."""
    if len(line) <= 2 * _END_LENGTH:
        return len(line), len(line)
    head, tail = line.rfind(" ", 0, _END_LENGTH), line.find(" ", len(line) - _END_LENGTH)
    return head if head > 0 else _END_LENGTH, tail if tail > 0 else len(line) - _END_LENGTH


def _printable(character: str) -> str:
    if character in "\r\u2028\u2029\u0085\x0b\x0c":
        return "\n"
    return " " if character == "\x00" else character if character in "\n\t" else clean_text(f"x{character}x")[1:-1]


class FoldedLine:
    """A line in the form it is read in: folded, each character knowing its place in what was typed.

    `text` is folded; positions everywhere in this package are positions in it. `take` marks a part as understood.
    """

    def __init__(self, line: str) -> None:
        """Fold a line of any length; of a very long one only the beginning and the end are read."""
        self.line = line
        pieces: list[str] = []
        at: list[int] = []
        head, tail = _ends(line)
        for start, part in ((0, line[:head]), (tail, line[tail:])):
            if start and start == tail and head < tail:
                pieces.append(_UNREAD)
                at.append(head)
            wide = _WIDE_IN_NUMBER.sub(lambda found: unicodedata.normalize("NFKC", found[0]), part)
            for place, character in enumerate(wide, start):
                piece = character.lower() if character.isascii() and character.isprintable() else _folded(character)
                if piece == " " and pieces and pieces[-1] == " ":
                    continue
                pieces.append(piece)
                at.extend([place] * len(piece))
            if head >= tail:
                break
        self.text = "".join(pieces)
        self._at = [*at, len(line)]
        self._taken = bytearray(len(self.text))

    def place(self, position: int) -> int:
        """Return where in the typed line a position of the folded one stands."""
        return self._at[position]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the part of the typed line, accents written apart included."""
        return (self._at[start], self._at[end]) if start < end else (self._at[start], self._at[start])

    def typed(self, start: int, end: int) -> str:
        """Return what was typed there, cleaned of control characters."""
        first, last = self.span(start, end)
        return clean_text(self.line[first:last])

    def typed_raw(self, start: int, end: int) -> str:
        """Return what was typed there, its spaces too, control characters as spaces."""
        first, last = self.span(start, end)
        part = self.line[first:last]
        return part if part.isprintable() else "".join(map(_printable, part))

    def aligned(self) -> str:
        """Return the line as typed, place by place the same length as the folded one."""
        return "".join(self.line[self._at[place]] for place in range(len(self.text)))

    def is_capital(self, start: int) -> bool:
        """Say whether the word at a position was typed with a capital letter."""
        return self.line[self._at[start]].isupper()

    def take(self, start: int, end: int) -> None:
        """Mark a part as understood."""
        self._taken[start:end] = b"\x01" * max(0, end - start)

    def release(self, start: int, end: int) -> None:
        """Give a part back to the note."""
        self._taken[start:end] = bytes(max(0, end - start))

    def is_taken(self, start: int, end: int) -> bool:
        """Say whether any of a part is understood already."""
        return self._taken.find(1, start, end) >= 0

    def is_free_of_words(self, start: int, end: int) -> bool:
        """Say whether nothing but spaces and understood parts stands there."""
        return not self.open_text(start, end).replace(_GAP, " ").strip(" \n,;:.、，。-–—")

    def open_text(self, start: int = 0, end: int | None = None) -> str:
        """Return the text, same length, in which what is understood is replaced by a mark that is no word."""
        end = len(self.text) if end is None else end
        part = self.text[start:end]
        if not self.is_taken(start, end):
            return part
        pieces, place = [], start
        for first, last in self.open_parts(start, end):
            pieces += [_GAP * (first - place), self.text[first:last]]
            place = last
        return "".join([*pieces, _GAP * (end - place)])

    def open_parts(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return the stretches that are not understood, in order."""
        parts, place = [], start
        while place < end:
            stop = self._taken.find(1, place, end)
            stop = end if stop < 0 else stop
            if stop > place:
                parts.append((place, stop))
            place = self._taken.find(0, stop, end)
            if place < 0:
                break
        return parts
