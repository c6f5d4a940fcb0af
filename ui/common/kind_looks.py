"""How each kind of interaction looks: its icon and its colour."""

from tracker.domain.interactions import Kind
from ui.theme.tokens import Tokens

_LOOKS = {  # icon, place among the hues of the stages
    Kind.CALL_IN: ("phone-in", 1),
    Kind.CALL_OUT: ("phone-out", 1),
    Kind.VISIT: ("visit", 4),
    Kind.EMAIL: ("mail", 3),
    Kind.MESSAGE: ("message", 0),
    Kind.NOTE: ("note", 2),
}


def kind_icon(kind: str) -> str:
    """Return the name of a kind's icon."""
    return _LOOKS[Kind(kind)][0] if kind in set(Kind) else "note"


def kind_colour(kind: str, tokens: Tokens) -> str:
    """Return the colour of a kind's round icon, "#rrggbb"; white stands out on it."""
    return tokens.stages[_LOOKS[Kind(kind)][1]] if kind in set(Kind) else tokens.stages[2]
