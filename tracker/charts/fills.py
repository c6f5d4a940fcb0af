"""How the parts of a bar are told apart: by colour and, for who sees none, by a pattern."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fill:
    """A colour, "#rrggbb", and a pattern as matplotlib writes hatches; "" is none."""

    colour: str
    hatch: str = ""


FORWARD = Fill("#0f8a6d")
BACK = Fill("#e3a43c")
LEFT = Fill("#c24a6b", "\\\\\\\\")
OTHER = Fill("#9a958c", "....")
HERE = Fill("#d5e3f2")

# Colours of Okabe and Ito's kind, calmer, dark and light by turns; each two have a pattern of their own.
_COLOURS = ("#1c6ea4", "#e3a43c", "#0f8a6d", "#a9d0ea", "#b5476b", "#d9cf7a", "#6a5a9c", "#b3aea5")
_HATCHES = ("", "////", "....", "xxxx", "++++")


def series_fills(count: int) -> Sequence[Fill]:
    """Give so many fills of which neighbours differ in lightness, and the first ten among each other also in grey."""
    return [Fill(_COLOURS[place % len(_COLOURS)], _HATCHES[place // 2 % len(_HATCHES)]) for place in range(count)]
