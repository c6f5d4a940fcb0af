"""Czech names as they stand in a sentence: the forms of a name, and the name behind a form. All without accents."""

from collections.abc import Callable
from functools import lru_cache

NOMINATIVE, GENITIVE, DATIVE, ACCUSATIVE, VOCATIVE, LOCATIVE, INSTRUMENTAL, PLURAL = "ngdavliP"
ALL = "ngdavliP"
_SOFTENED = {"k": "c", "h": "z", "g": "z", "r": "r"}
_FLEETING = ("ek", "ec", "el", "en", "er", "es", "et", "ev")
_SOFT = "szcrj"
_VOWELS = "aeiouy"


@lru_cache(maxsize=20_000)
def forms(word: str, *, feminine: bool = False) -> dict[str, str]:
    """Return the forms a folded name may take, each with its cases; more forms than exist rather than too few.

    Those of a man are left out for a `feminine` name.
    P marks the plural that names a family ("Novakovi"), which fits the names of its men and women.
    """
    found: dict[str, str] = {word: NOMINATIVE}

    def add(stem: str, **endings: str) -> None:
        for cases, ending in endings.items():
            form = stem + ending
            found[form] = found.get(form, "") + cases

    if len(word) < 2 or not word.isalpha():  # noqa: PLR2004
        return found
    stem, last = word[:-1], word[-1]
    if word.endswith("ova"):
        add(stem, gdlv="e", ai="ou")
        add(word[:-3], P="ovi")
    elif last == "a":
        add(stem, g="y", dlv="e", a="u", v="o", i="ou", **({} if feminine else {"dl": "ovi", "P": "ovi"}))
        add(stem, gdl="e", ai="ou", dli="i")
        if stem[-1] in _SOFTENED:
            add(stem[:-1] + _SOFTENED[stem[-1]], dl="e")
        if stem.endswith("ch"):
            add(stem[:-2] + "s", dl="e")
    elif last == "y":
        add(stem, ga="eho", d="emu", l="em", i="ym")
    elif last == "i":
        add(stem, ga="iho", d="imu", li="im")
    elif last == "e":
        add(stem, g="e", dal="i", v="e", i="i")
    elif last == "o":
        _masculine(stem, add)
    elif last not in _VOWELS:
        _masculine(word, add)
        if word.endswith(_FLEETING) and len(word) > 3:  # noqa: PLR2004
            _masculine(word[:-2] + last, add)
    return found


def _masculine(stem: str, add: Callable[..., None]) -> None:
    add(stem, ga="a", dl="ovi", dlv="u", i="em", v="e", P="ovi")
    if stem.endswith(tuple(_SOFT)):
        add(stem, gav="e", dlv="i")
