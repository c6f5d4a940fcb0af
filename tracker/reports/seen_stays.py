"""The stay table as NumPy columns, seen at the end of one day."""

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from tracker.domain.periods import Period
from tracker.domain.stages import Stage
from tracker.domain.stays import COLUMNS, LEFT, OPEN, StayTable

Mask: TypeAlias = NDArray[np.bool_]
Days: TypeAlias = NDArray[np.int32]
Ranks: TypeAlias = NDArray[np.int16]


class SeenStays:
    """Stays that had begun by the end of a day, in the table's order, and their customers.

    Arrays "by stay" have one element a stay, arrays "by customer" one a customer, in the table's order. A rank is a
    stage's place among the given stages, from 1 on, in order of position; 0 stands for Left and for every other stage.
    """

    def __init__(self, table: StayTable, stages: Sequence[Stage], day: int) -> None:
        """Read the table as of `day` (date.toordinal()): what is dated later has not happened."""
        self.day = day
        self.stages = sorted(stages, key=lambda stage: stage.position)
        cells = np.ascontiguousarray(np.asarray(table.cells).reshape(-1, len(COLUMNS)).T.astype(np.int32))
        self.rows = self._with_history(cells[COLUMNS.index("stage")])
        begun = cells[COLUMNS.index("entered")] <= day
        columns = dict(zip(COLUMNS, cells if begun.all() else cells.compress(begun, axis=1), strict=True))

        self.entered: Days = columns["entered"]  # by stay, as all down to `ended`
        left = columns["left"]
        self.finished: Mask = (left != OPEN) & (left <= day)
        self.days: Days = np.where(self.finished, left, np.int32(day)) - self.entered  # so far, where not finished
        self.in_left: Mask = columns["stage"] == LEFT
        self.rank = self._ranks(columns["stage"])
        self.goes_to_left: Mask = columns["next_stage"] == LEFT
        self.next_rank = self._ranks(columns["next_stage"])
        self.began = columns["began"].astype(np.int8)
        self.ended = columns["ended"].astype(np.int8)

        ids = columns["customer"]
        begins = np.ones(len(ids), dtype=np.bool_)
        begins[1:] = ids[1:] != ids[:-1]
        self.customer: NDArray[np.intp] = np.cumsum(begins) - 1  # by stay: index of the customer
        self.ids = ids[begins]  # by customer, as all from here on
        latest = np.roll(begins, -1)  # a customer's last stay stands before the next one's first
        self._rank_now: Ranks = self.rank[latest]
        gone = [customer for customer, since in table.archived.items() if since <= day]
        self.archived: Mask = np.isin(self.ids, np.array(gone, dtype=np.int64))
        self.left_now: Mask = self.in_left[latest] & ~self.archived
        self.elsewhere: Mask = ~self.in_left[latest] & (self._rank_now == 0) & ~self.archived

    def on_board(self, rank: int) -> Mask:
        """Mark the customers on the board in this stage. By customer."""
        there: Mask = self._rank_now == rank
        return there & ~self.archived

    def first_of(self, stays: Mask) -> NDArray[np.intp]:
        """Find each customer's first stay among the marked ones: its index, -1 where there is none. By customer."""
        marked = np.flatnonzero(stays)
        who = self.customer[marked]
        first = np.ones(len(who), dtype=np.bool_)
        first[1:] = who[1:] != who[:-1]
        found = np.full(len(self.ids), -1, dtype=np.intp)
        found[who[first]] = marked[first]
        return found

    def customers_of(self, stays: Mask, at_least: int = 1) -> Mask:
        """Mark the customers with so many of the marked stays, or more."""
        return np.bincount(self.customer.compress(stays), minlength=len(self.ids)) >= at_least

    def _with_history(self, in_stage: NDArray[np.int32]) -> list[tuple[int, Stage]]:
        """Give the stages that reports show, with their ranks: a removed one only while any stay in it is kept."""
        ranked = enumerate(self.stages, start=1)
        return [(rank, stage) for rank, stage in ranked if not stage.removed or (in_stage == stage.id).any()]

    def _ranks(self, stage_ids: NDArray[np.int32]) -> Ranks:
        by_id = np.zeros(max((stage.id for stage in self.stages), default=0) + 2, dtype=np.int16)
        for rank, stage in enumerate(self.stages, start=1):
            by_id[stage.id] = rank
        return by_id.take(stage_ids, mode="clip")  # ids beyond the last given one fall on the 0 at the end


def days_within(days: Days, period: Period) -> Mask:
    """Mark the days (date.toordinal()) that fall in a period."""
    inside = np.ones(len(days), dtype=np.bool_)
    if period.first is not None:
        inside &= days >= period.first.toordinal()
    if period.last is not None:
        inside &= days <= period.last.toordinal()
    return inside
