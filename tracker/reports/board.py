"""The board as it stood at the end of a day: how many customers in each stage."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from tracker.domain.stages import Stage
from tracker.domain.stays import StayTable
from tracker.reports.seen_stays import SeenStays


@dataclass(frozen=True, slots=True)
class BoardCount:
    """Customers by stage at the end of `day`; the counts + left + archived + elsewhere = known."""

    day: date
    stages: tuple[tuple[Stage, int], ...]  # in today's order; a removed stage only while somebody was in it
    left: int
    archived: int  # archived on or before the day, wherever they stood
    elsewhere: int  # in a stage that is none of today's (of an earlier stage set)
    known: int


def board_on(stays: StayTable, stages: Sequence[Stage], day: date) -> BoardCount:
    """Count who stood where at the end of a day.

    stages: all of the stage set, removed ones included, in any order. Stages nobody was in count 0.
    """
    seen = SeenStays(stays, stages, day.toordinal())
    counts = [(stage, int(np.count_nonzero(seen.on_board(rank)))) for rank, stage in enumerate(seen.stages, start=1)]
    return BoardCount(
        day=day,
        stages=tuple((stage, count) for stage, count in counts if count or not stage.removed),
        left=int(np.count_nonzero(seen.left_now)),
        archived=int(np.count_nonzero(seen.archived)),
        elsewhere=int(np.count_nonzero(seen.elsewhere)),
        known=len(seen.ids),
    )
