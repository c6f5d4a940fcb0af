"""Stays that began in a period, by anyone, and what happened to each."""

import numpy as np
from numpy.typing import NDArray

from tracker.domain.periods import Period
from tracker.domain.stages import Counts
from tracker.reports.funnel_report import Figure
from tracker.reports.seen_stays import Days, Mask, SeenStays, days_within

OUTCOMES = (Figure.HERE, Figure.FORWARD, Figure.BACK, Figure.LEFT, Figure.OTHER)  # a stay has exactly one


class StayOutcomes:
    """The stays of a period with their outcomes. Masks are by stay.

    A stay that an opening entry or a change of the stage set began is left out: nobody knows when it really began.
    A stay that the removal of a stage began is in.
    """

    def __init__(self, seen: SeenStays, period: Period) -> None:
        """Say of each stay whether it is of the period, and how it ended by the as-of day."""
        counted = (seen.began != Counts.OPENING) & days_within(seen.entered, period)
        self._rank = np.where(counted, seen.rank, np.int16(0))
        self._days: Days = seen.days
        self._outcome = _outcomes(seen)

    def of(self, figure: Figure, rank: int) -> Mask:
        """Mark the stays in a stage: all for Figure.STAYS, else those with this outcome."""
        in_stage: Mask = self._rank == rank
        return in_stage if figure is Figure.STAYS else in_stage & (self._outcome == OUTCOMES.index(figure))

    def finished_days(self, rank: int) -> Days:
        """Give the days of every stay in a stage that ended by the as-of day, however it ended."""
        return self._days.compress((self._rank == rank) & (self._outcome != OUTCOMES.index(Figure.HERE)))

    def waiting_days(self, rank: int) -> Days:
        """Give the days so far of the stays in a stage that are still open."""
        return self._days.compress(self.of(Figure.HERE, rank))


def _outcomes(seen: SeenStays) -> NDArray[np.int8]:
    """Give each stay the index of its outcome in OUTCOMES.

    What the shop did (stage removed, set changed) is "other", wherever the customer went; so is an entry into the same
    stage again, or into a stage that is none of today's.
    """
    onward = seen.next_rank > seen.rank
    backward = (seen.next_rank > 0) & (seen.next_rank < seen.rank)
    choices = {
        Figure.HERE: ~seen.finished,
        Figure.OTHER: seen.ended != Counts.MOVE,
        Figure.LEFT: seen.goes_to_left,
        Figure.FORWARD: onward,
        Figure.BACK: backward,
    }
    codes = [np.int8(OUTCOMES.index(figure)) for figure in choices]
    return np.select(list(choices.values()), codes, np.int8(OUTCOMES.index(Figure.OTHER)))
