"""Stays that began in a period, by anyone, and what happened to each."""

from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from tracker.domain.periods import Period
from tracker.domain.stages import Counts
from tracker.reports.seen_stays import Mask, SeenStays, days_within


class Outcome(StrEnum):
    """What became of a stay by the as-of day: exactly one of these, which add up to the stays."""

    HERE = "here"
    FORWARD = "forward"
    BACK = "back"
    LEFT = "left"
    OTHER = "other"  # ended by the shop: stage removed, stage set changed; or entered anew while there


ENDS = (Outcome.FORWARD, Outcome.BACK, Outcome.LEFT, Outcome.OTHER, Outcome.HERE)  # in the order of reports' columns
MOVED = (Outcome.FORWARD, Outcome.BACK, Outcome.LEFT)  # what a move-on rate is of
_CODES = {outcome: np.int8(code) for code, outcome in enumerate(Outcome)}
_SIZE = np.int16(len(_CODES))


class StayOutcomes:
    """The stays of a period with their outcomes. Masks are by stay.

    A stay that an opening entry or a change of the stage set began is left out: nobody knows when it really began.
    A stay that the removal of a stage began is in.
    """

    def __init__(self, seen: SeenStays, period: Period) -> None:
        """Say of each stay whether it is of the period, and how it ended by the as-of day."""
        counted = (seen.began != Counts.OPENING) & days_within(seen.entered, period)
        self._rank = np.where(counted, seen.rank, np.int16(0))
        self._both = self._rank * _SIZE + _outcomes(seen)  # rank and outcome in one number: one comparison finds them

    def stays(self, rank: int) -> Mask:
        """Mark the stays in a stage."""
        marked: Mask = self._rank == rank
        return marked

    def of(self, outcome: Outcome, rank: int) -> Mask:
        """Mark the stays in a stage with an outcome."""
        marked: Mask = self._both == self._code(rank, outcome)
        return marked

    def moved(self, rank: int) -> Mask:
        """Mark the stays in a stage that ended with a move forward, back or to Left."""
        low, high = self._code(rank, Outcome.FORWARD), self._code(rank, Outcome.LEFT)  # back stands between them
        marked: Mask = (self._both >= low) & (self._both <= high)
        return marked

    def indices(self, rank: int) -> tuple[NDArray[np.intp], dict[Outcome, NDArray[np.intp]]]:
        """Give the indices of the stays in a stage, growing: of all, and of those with each outcome."""
        stays = np.flatnonzero(self._rank == rank)
        both = self._both.take(stays)
        return stays, {outcome: stays.compress(both == self._code(rank, outcome)) for outcome in Outcome}

    @staticmethod
    def _code(rank: int, outcome: Outcome) -> np.int16:
        return np.int16(rank * _SIZE + _CODES[outcome])


def _outcomes(seen: SeenStays) -> NDArray[np.int8]:
    """Give each stay the code of its outcome.

    What the shop did (stage removed, set changed) is "other", wherever the customer went; so is an entry into the same
    stage again, or into a stage that is none of today's.
    """
    outcome = np.where(seen.next_rank > seen.rank, _CODES[Outcome.FORWARD], _CODES[Outcome.BACK])
    nowhere = (seen.next_rank == seen.rank) | (seen.next_rank == 0)
    for said, where in (  # the later ones prevail
        (Outcome.OTHER, nowhere),
        (Outcome.LEFT, seen.goes_to_left),
        (Outcome.OTHER, seen.ended != Counts.MOVE),
        (Outcome.HERE, ~seen.finished),
    ):
        np.putmask(outcome, where, _CODES[said])
    return outcome
