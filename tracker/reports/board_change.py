"""What became of the board between the ends of two days: who moved forward or back, left, came back, is new."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from tracker.domain.stages import Counts, Stage
from tracker.domain.stays import StayTable
from tracker.reports.seen_stays import Mask, SeenStays

_UNKNOWN, _ARCHIVED, _ELSEWHERE, _LEFT = -3, -2, -1, 0  # places besides the stages, which have their ranks
Places = NDArray[np.int16]


@dataclass(frozen=True, slots=True)
class BoardChange:
    """Where everybody stood at the end of `before` set against the end of `after`. Customer ids, in rising order.

    Everybody known at the end of `after` is in exactly one of the tuples, or counted in `same`, by the first that fits:
    new: their first entry of the stage log is dated after `before`, wherever they stand by now.
    archived: archived in between.
    other: they stand somewhere else, yet did nothing themselves: a stage was removed or the stage set changed; or one
    of the two places is a stage of another set.
    left: from the board to Left. won_back: from Left to the board.
    forward, back: on the board both times, in a later or an earlier stage by today's order of stages.
    """

    before: date
    after: date
    forward: tuple[int, ...]
    back: tuple[int, ...]
    left: tuple[int, ...]
    won_back: tuple[int, ...]
    new: tuple[int, ...]
    archived: tuple[int, ...]
    other: tuple[int, ...]
    same: int


def board_change(
    stays: StayTable, stages: Sequence[Stage], before: date, after: date, among: Collection[int] | None = None
) -> BoardChange:
    """Set two days against each other, the earlier one first; only `among` these customers where they are given.

    stages: all of the stage set, removed ones included, in any order.
    """
    then, now = (SeenStays(stays, stages, day.toordinal()) for day in (before, after))
    place_now = _places(now)
    place_then = np.full(len(now.ids), _UNKNOWN, dtype=np.int16)
    place_then[np.searchsorted(now.ids, then.ids)] = _places(then)  # who was known then is known now
    acted = now.customers_of((now.began == Counts.MOVE) & (now.entered > before.toordinal()))
    wanted: Mask = np.ones(len(now.ids), dtype=np.bool_)
    if among is not None:
        wanted = np.isin(now.ids, np.fromiter(among, dtype=np.int64, count=len(among)))

    new = place_then == _UNKNOWN
    archived = ~new & (place_now == _ARCHIVED) & (place_then != _ARCHIVED)
    rest = ~new & ~archived & (place_then != place_now)
    other = rest & (~acted | (place_then == _ELSEWHERE) | (place_now == _ELSEWHERE))
    rest &= ~other
    left, won_back = rest & (place_now == _LEFT), rest & (place_then == _LEFT)
    moved = rest & ~left & ~won_back

    def people(sort: Mask) -> tuple[int, ...]:
        return tuple(now.ids[sort & wanted].tolist())

    return BoardChange(
        before,
        after,
        forward=people(moved & (place_now > place_then)),
        back=people(moved & (place_now < place_then)),
        left=people(left),
        won_back=people(won_back),
        new=people(new),
        archived=people(archived),
        other=people(other),
        same=int(np.count_nonzero(wanted & (place_then == place_now))),
    )


def _places(seen: SeenStays) -> Places:
    """Give where each customer stands: a stage's rank, or one of the places besides. By customer."""
    places: Places = np.full(len(seen.ids), _ELSEWHERE, dtype=np.int16)
    for rank in range(1, len(seen.stages) + 1):
        places[seen.on_board(rank)] = rank
    places[seen.left_now] = _LEFT
    places[seen.archived] = _ARCHIVED
    return places
