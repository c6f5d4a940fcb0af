"""How surely two of a shop's customers are one person: pure.

Stricter than duplicates.like_names, which only warns of somebody while a name is typed: among a hundred thousand
customers, people who differ by the first letter of a name are other people.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tracker.domain.contacts import is_cjk, name_words, names_fit
from tracker.domain.duplicates import Why, sorted_words

FEWEST_DIGITS = 6  # of a phone: shorter numbers are extensions or typing errors, no proof of who somebody is
FEWEST_LETTERS = 4  # of a word that may be mistyped
LONG_WORD = 8  # from here on it may have two slips
MOST_SLIPS = 2
SURE = 100


WEIGHTS = {Why.EMAIL: 50, Why.PHONE: 45, Why.NAME: 40, Why.LIKE: 30}


@dataclass(frozen=True, slots=True)
class DuplicatePair:
    """Two customers who may be one, the older first; the score is of 100, the why come strongest first."""

    first_id: int
    second_id: int
    why: tuple[Why, ...]
    score: int


def score_of(why: Iterable[Why]) -> int:
    """Return how sure these make it, of 100: their weights added up."""
    return min(SURE, sum(WEIGHTS[one] for one in set(why)))


def name_reason(a: str, b: str) -> Why | None:
    """Say how one name resembles another: the same words, alike (see names_fit, near_names), or not at all: None."""
    words_a, words_b = sorted_words(a), sorted_words(b)
    if not words_a or not words_b:
        return None
    if words_a == words_b:
        return Why.NAME
    return Why.LIKE if names_fit(a, b) or near_names(name_words(a), name_words(b)) else None


def near_names(words_a: Sequence[str], words_b: Sequence[str]) -> bool:
    """Say whether two names (see name_words) differ by a slip of the keys: as many words in both, the same but one.

    The one may differ by a letter changed, left out, put in or swapped with its neighbour (optimal string alignment
    distance 1; 2 from eight letters on), but never in its first letter, and not where it has fewer than four: those
    are other words. So is any Chinese, Japanese or Korean word with another character.
    """
    if len(words_a) != len(words_b):
        return False
    differing = [pair for pair in zip(words_a, words_b, strict=True) if pair[0] != pair[1]]
    return len(differing) == 1 and _mistyped(*differing[0])


def slips_allowed(letters: int) -> int:
    """Return how many slips a word of so many letters may have and still be the same word, mistyped."""
    return 0 if letters < FEWEST_LETTERS else 1 if letters < LONG_WORD else MOST_SLIPS


def _mistyped(a: str, b: str) -> bool:
    from rapidfuzz.distance import OSA  # compiled; only a scan and a form that is typed into need it

    allowed = slips_allowed(min(len(a), len(b)))
    if is_cjk(a):
        return False
    return a[:1] == b[:1] and allowed > 0 and OSA.distance(a, b, score_cutoff=allowed) <= allowed
