"""Why two records may be one person's, and how alike two names are."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from tracker.domain.contacts import fold, names_fit
from tracker.domain.records import FoundCustomer

_LONG_NAME = 12  # letters from which two may be wrong
_SHORT_NAME = 5  # letters below which none may
_SUBSET = 95
_CJK = re.compile("[\u3400-\u9fff\uf900-\ufaff\u3040-\u30ff\uac00-\ud7af]")


class Why(StrEnum):
    """Why a record may be of the same person, the strongest first."""

    PHONE = "phone"  # the same number, however it is written
    EMAIL = "email"  # the same address
    NAME = "name"  # the same name, case, accents and the order of words aside
    LIKE = "like"  # a name with a letter or two wrong, or with words left out or cut to initials


@dataclass(frozen=True, slots=True)
class PossibleDuplicate:
    """Somebody who may be the same person, and all that speaks for it, the strongest first."""

    customer: FoundCustomer
    why: tuple[Why, ...]


def sorted_words(name: str) -> str:
    """Return a name folded, its words in the order of the alphabet: "Novák, Jan" and "jan novak" give the same.

    A Chinese, Japanese or Korean name loses its spaces instead.
    """
    words = fold(name).replace(",", " ").replace(".", " ").split()
    return "".join(words) if _CJK.search(name) else " ".join(sorted(words))


def like_names(name: str, others: Sequence[str]) -> dict[int, Why]:
    """Return the places in `others` of names that may be this one's, and whether they are the same or alike.

    Alike: one letter wrong, missing, too many or swapped with its neighbour, in names of 12 letters or more two, in
    names under five letters none (optimal string alignment, Boytsov 2011); or `names_fit` for names of two words or
    more. Chinese, Japanese and Korean names are the same or not alike.
    """
    from rapidfuzz import fuzz, process  # slow to load
    from rapidfuzz.distance import OSA

    wanted = sorted_words(name)
    if not wanted:
        return {}
    keys = [sorted_words(other) for other in others]
    found = {place: Why.NAME for place, key in enumerate(keys) if key == wanted}
    if _CJK.search(name):
        return found
    wrong = 0 if len(wanted) < _SHORT_NAME else 1 if len(wanted) < _LONG_NAME else 2
    close = process.extract(wanted, keys, scorer=OSA.distance, score_cutoff=wrong, limit=None) if wrong else []
    within = process.extract(wanted, keys, scorer=fuzz.token_set_ratio, score_cutoff=_SUBSET, limit=None)
    several = " " in wanted
    places = [place for _, _, place in close]
    places += [place for _, _, place in within if several and " " in keys[place] and names_fit(name, others[place])]
    for place in places:
        found.setdefault(place, Why.LIKE)
    return found
