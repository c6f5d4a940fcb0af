"""Which characters the fonts of a chart can draw, and what stands for those they cannot."""

import unicodedata
from functools import cache

from matplotlib.font_manager import FontProperties, findfont, get_font

MISSING = "\N{WHITE SQUARE}"  # in DejaVu Sans, which comes with matplotlib
UNSEEN = ("Cc", "Cf", "Mn")  # controls, joiners and marks that only change the character before them


def drawable(words: str, families: tuple[str, ...]) -> str:
    """Give a text as these fonts can draw it: a square for each character none of them has, such as an emoji.

    Of what is not seen by itself nothing is left where they do not have it.
    """
    if words.isascii() and words.isprintable():
        return words
    return "".join(_drawn(character, families) for character in words)


@cache
def _drawn(character: str, families: tuple[str, ...]) -> str:
    if any(get_font(file).get_char_index(ord(character)) for file in _files(families)):
        return character
    return "" if unicodedata.category(character) in UNSEEN else MISSING


@cache
def _files(families: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(str(findfont(FontProperties(family=family))) for family in families)
