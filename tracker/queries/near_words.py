"""Words that are slips of each other, found among tens of thousands without comparing all with all."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable

from tracker.domain.contacts import is_cjk
from tracker.domain.duplicate_pairs import FEWEST_LETTERS, MOST_SLIPS, slips_allowed

ROWS = 500  # compared at a time: memory stays small, and a cancelled scan ends soon


def near_words(words: Iterable[str], advance: Callable[[], None] = lambda: None) -> dict[str, list[str]]:
    """Return for each word the others that it may be a slip of (see duplicate_pairs.near_names); not those without.

    Only words that begin with the same letter and are about as long are compared. `advance` is called now and then and
    may raise.
    """
    by_letter: defaultdict[str, list[str]] = defaultdict(list)
    for word in {word for word in words if len(word) >= FEWEST_LETTERS and not word.isdigit() and not is_cjk(word)}:
        by_letter[word[0]].append(word)
    near: defaultdict[str, list[str]] = defaultdict(list)
    for alike in by_letter.values():
        alike.sort(key=lambda word: (len(word), word))
        lengths = [len(word) for word in alike]
        for start in range(0, len(alike), ROWS):
            advance()
            some = alike[start : start + ROWS]
            end = bisect_right(lengths, len(some[-1]) + MOST_SLIPS)
            for a, b in _slips(some, alike[start:end]):
                near[a].append(b)
                near[b].append(a)
    return near


def _slips(rows: list[str], columns: list[str]) -> list[tuple[str, str]]:
    """Return the pairs of a row's word and a column's that may be slips; the columns begin with the rows."""
    import numpy as np
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import cdist

    apart = cdist(rows, columns, scorer=OSA.distance, score_cutoff=MOST_SLIPS, dtype=np.uint8)
    found = []
    for row, column in zip(*np.nonzero(apart <= MOST_SLIPS), strict=True):
        a, b = rows[row], columns[column]
        if column > row and apart[row, column] <= slips_allowed(min(len(a), len(b))):
            found.append((a, b))
    return found
