"""Bands of what customers are worth, with round limits that suit the shop."""

from bisect import bisect_left, bisect_right

import numpy as np

from tracker.reports.flat_records import Amounts
from tracker.reports.report import Label, LabelKind

LADDER = tuple(step * 10**power for power in range(18) for step in (1, 2, 5))
TENS = tuple(10**power for power in range(18))
MOST_LIMITS = 9


def band_limits(spent_minor: Amounts) -> tuple[int, ...]:
    """Choose round limits between bands, growing: from what the lowest tenth is worth to what the highest tenth is.

    They are 1, 2 and 5 of each power of ten, or where these were too many the powers alone; at least one, and none
    where nobody is worth anything. Only those who are worth something are asked.
    """
    worth = np.sort(spent_minor[spent_minor > 0])
    if not len(worth):
        return ()
    low, high = int(worth[len(worth) // 10]), int(worth[len(worth) * 9 // 10])
    limits = _between(LADDER, low, high)
    return limits if len(limits) <= MOST_LIMITS else _between(TENS, low, high)


def bands(limits: tuple[int, ...]) -> list[tuple[int | None, int | None]]:
    """List the bands (above, up to) that limits make, the lowest first; None for an open end. None of no limits."""
    bounds = (None, 0, *limits, None)
    return list(zip(bounds[:-1], bounds[1:], strict=True)) if limits else [(None, None)]


def band_label(above: int | None, up_to: int | None) -> Label:
    """Name a band: "above:up to", an open end empty."""
    return Label(LabelKind.AMOUNTS, ":".join("" if end is None else str(end) for end in (above, up_to)))


def _between(ladder: tuple[int, ...], low: int, high: int) -> tuple[int, ...]:
    first = bisect_left(ladder, low)
    return ladder[first : max(bisect_right(ladder, high), first + 1)]
