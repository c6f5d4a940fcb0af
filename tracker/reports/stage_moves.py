"""Moves that customers made from one place to another, Left included, and who was won back."""

import numpy as np
from numpy.typing import NDArray

from tracker.domain.periods import Period
from tracker.domain.stages import Counts
from tracker.reports.seen_stays import Mask, SeenStays, days_within

LEFT_PLACE = 0  # stages have their ranks
NOWHERE = -1  # a stage that is none of today's


class StageMoves:
    """The moves of a period, each told by the stay that it ended. Arrays are by stay.

    Only what the customer did is a move: no opening entry, no removal of a stage, no switch of the stage set. The date
    of a move decides on the period, whenever and however the stay before began.
    """

    def __init__(self, seen: SeenStays, period: Period) -> None:
        """Find the moves that were made in the period, by the as-of day."""
        self._seen = seen
        self._period = period
        self.goes_from: NDArray[np.int16] = np.where(seen.in_left, LEFT_PLACE, _place(seen.rank))
        self.goes_to: NDArray[np.int16] = np.where(seen.goes_to_left, LEFT_PLACE, _place(seen.next_rank))
        ended_by_customer = seen.finished & (seen.ended == Counts.MOVE)
        inside = days_within(seen.entered + seen.days, period)
        self.made: Mask = ended_by_customer & inside & (self.goes_from != NOWHERE) & (self.goes_to != NOWHERE)

    def between(self, goes_from: int, goes_to: int) -> Mask:
        """Mark the moves from one place to another."""
        marked: Mask = self.made & (self.goes_from == goes_from) & (self.goes_to == goes_to)
        return marked

    def leavings(self, rank: int) -> Mask:
        """Mark the moves from a stage to Left."""
        return self.between(rank, LEFT_PLACE)

    def won_back(self) -> Mask:
        """Mark the stays in a stage that began in the period with a move out of Left."""
        seen = self._seen
        after_left = np.zeros(len(seen.rank), dtype=np.bool_)
        after_left[1:] = seen.in_left[:-1] & (seen.customer[1:] == seen.customer[:-1])
        by_move: Mask = after_left & (seen.rank > 0) & (seen.began == Counts.MOVE)
        return by_move & days_within(seen.entered, self._period)

    def came_back(self) -> Mask:
        """Mark the stays whose customer's next entry into any stage was, until the as-of day, a move of theirs."""
        seen = self._seen
        size = len(seen.rank)
        in_stage = np.where(seen.in_left, size, np.arange(size))
        following = np.full(size, size, dtype=np.intp)
        following[:-1] = np.minimum.accumulate(in_stage[::-1])[::-1][1:]
        there = following < size
        after = following[there]
        by_move = (seen.customer[after] == seen.customer[there]) & (seen.began[after] == Counts.MOVE)
        marked = np.zeros(size, dtype=np.bool_)
        marked[there] = by_move & (seen.rank[after] > 0)
        return marked


def _place(ranks: NDArray[np.int16]) -> NDArray[np.int16]:
    return np.where(ranks > 0, ranks, np.int16(NOWHERE))
