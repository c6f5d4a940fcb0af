"""Keys that sort names the way a language does, for ORDER BY in SQL: comparing keys byte by byte is enough.

Czech: č, ř, š, ž and ch are letters of their own (ČSN 97 6030); other accents decide between equal names only.
Chinese: by strokes, which is Big5's order within its two levels of characters; one outside Big5 comes last.
"""

import re
import unicodedata

from tracker.domain.contacts import fold

_CZECH = re.compile("ch|[čřšž]")
_LETTERS = {"ch": "h\x7f", "č": "c\x7f", "ř": "r\x7f", "š": "s\x7f", "ž": "z\x7f"}
_CJK = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_BIG5_FIRST = 0xA440
_BY_STROKES, _WITHOUT = 0xF0000, 0x100000  # private planes of Unicode: after every letter


def sort_key(name: str, language: str) -> str:
    """Return what a name is sorted by in a language ("en", "cs", "zh_TW"); accents decide between equal names only."""
    if name.isascii() and language != "cs":
        return name.casefold()
    text = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", name).casefold())
    letters = _CZECH.sub(lambda found: _LETTERS[found[0]], text) if language == "cs" else text
    letters = fold(letters)
    if language == "zh_TW":
        letters = _CJK.sub(lambda found: _strokes(found[0]), letters)
    return letters if letters == text else f"{letters}\x01{text}"


def _strokes(character: str) -> str:
    try:
        high, low = character.encode("big5")
    except UnicodeEncodeError:
        return chr(_WITHOUT + ord(character) % 0xFFFE)
    return chr(_BY_STROKES + (high << 8 | low) - _BIG5_FIRST)
