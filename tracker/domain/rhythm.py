"""How often a customer usually buys, and from when on they are going quiet. Days are date.toordinal()."""

from collections.abc import Iterable
from typing import NamedTuple

FROM_DAYS_OF_BUYING = 3  # fewer say nothing of a rhythm


class Rhythm(NamedTuple):
    """The usual gap, and when it is overdue.

    gap_halves: twice the median days between days of buying, whole so that nothing is rounded. quiet_from: the first
    day on which more than one and a half gaps have passed since the latest purchase.
    """

    gap_halves: int | None
    quiet_from: int | None


def rhythm_of(days: Iterable[int]) -> Rhythm | None:
    """Return the rhythm of purchases on these days; None of fewer than three. Purchases of one day are one."""
    bought = sorted(set(days))
    if len(bought) < FROM_DAYS_OF_BUYING:
        return None
    gaps = sorted(after - before for before, after in zip(bought, bought[1:], strict=False))
    middle = len(gaps) // 2
    halves = 2 * gaps[middle] if len(gaps) % 2 else gaps[middle - 1] + gaps[middle]
    return Rhythm(halves, bought[-1] + 3 * halves // 4 + 1)
