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

Places: TypeAlias = NDArray[np.int32]  # indices

STAYS_AT_A_TIME = 4096  # so many rows of the table lie close at hand while their columns are taken


class SeenStays:
    """Stays that had begun by the end of a day, in the table's order, and their customers.

    Arrays "by stay" have one element a stay, arrays "by customer" one a customer, in the table's order. A rank is a
    stage's place among the given stages, from 1 on, in order of position; 0 stands for Left and for every other stage.
    """

    def __init__(self, table: StayTable, stages: Sequence[Stage], day: int) -> None:
        """Read the table as of `day` (date.toordinal()): what is dated later has not happened."""
        self.day = day
        self.stages = sorted(stages, key=lambda stage: stage.position)
        cells = np.asarray(table.cells).reshape(-1, len(COLUMNS))
        self.rows = self._with_history(cells)
        columns = _Columns(cells, self.stages, day)

        self.entered: Days = columns.entered  # by stay, as all down to `customer`
        self.finished: Mask = (columns.left != OPEN) & (columns.left <= day)
        self.days: Days = columns.left  # so far, where not finished
        np.putmask(self.days, ~self.finished, np.int32(day))
        self.days -= self.entered
        self.in_left: Mask = columns.in_left
        self.rank: Ranks = columns.rank
        self.goes_to_left: Mask = columns.goes_to_left
        self.next_rank: Ranks = columns.next_rank
        self.began = columns.began
        self.ended = columns.ended
        ids = columns.customer
        begins = np.ones(len(ids), dtype=np.bool_)
        np.not_equal(ids[1:], ids[:-1], out=begins[1:])
        self.customer: Places = np.cumsum(begins, dtype=np.int32) - np.int32(1)  # index of the customer

        self.earliest: NDArray[np.intp] = np.flatnonzero(begins)  # by customer, as all from here on: index of the stay
        self.ids = ids.take(self.earliest)
        latest = np.append(self.earliest, len(ids))[1:] - 1  # before the next customer's first
        self._rank_now: Ranks = self.rank.take(latest)
        in_left_now = self.in_left.take(latest)
        gone = [customer for customer, since in table.archived.items() if since <= day]
        self.archived: Mask = np.isin(self.ids, np.array(gone, dtype=np.int64))
        self.left_now: Mask = in_left_now & ~self.archived
        self.elsewhere: Mask = ~in_left_now & (self._rank_now == 0) & ~self.archived

    def on_board(self, rank: int) -> Mask:
        """Mark the customers on the board in this stage. By customer."""
        there: Mask = self._rank_now == rank
        return there & ~self.archived

    def first_of(self, stays: Mask) -> Places:
        """Find each customer's first stay among the marked ones: its index, -1 where there is none. By customer."""
        marked = np.flatnonzero(stays)[::-1]
        found = np.full(len(self.ids), -1, dtype=np.int32)
        found[self.customer.take(marked)] = marked  # of a customer's several the one written last stays: the first
        return found

    def customers_of(self, stays: Mask, at_least: int = 1) -> Mask:
        """Mark the customers with so many of the marked stays, or more."""
        return np.bincount(self.customer.compress(stays), minlength=len(self.ids)) >= at_least

    def _with_history(self, cells: NDArray[np.int64]) -> list[tuple[int, Stage]]:
        """Give the stages that reports show, with their ranks: a removed one only while any stay in it is kept."""
        in_stage = cells[:, COLUMNS.index("stage")]
        ranked = enumerate(self.stages, start=1)
        return [(rank, stage) for rank, stage in ranked if not stage.removed or (in_stage == stage.id).any()]


class _Columns:
    """The columns of the stays that had begun by a day, each as narrow as it can be."""

    def __init__(self, cells: NDArray[np.int64], stages: Sequence[Stage], day: int) -> None:
        """Take the columns. stages: in the order of their ranks."""
        self._ranks = np.zeros(max((stage.id for stage in stages), default=0) + 2, dtype=np.int16)
        for rank, stage in enumerate(stages, start=1):
            self._ranks[stage.id] = rank
        self.customer, self.entered, self.left = (np.empty(len(cells), dtype=np.int32) for _ in range(3))
        self.rank, self.next_rank = (np.empty(len(cells), dtype=np.int16) for _ in range(2))
        self.began, self.ended = (np.empty(len(cells), dtype=np.int8) for _ in range(2))
        self.in_left, self.goes_to_left = (np.empty(len(cells), dtype=np.bool_) for _ in range(2))
        size = 0
        for start in range(0, len(cells), STAYS_AT_A_TIME):
            rows = cells[start : start + STAYS_AT_A_TIME]
            begun = rows[:, COLUMNS.index("entered")] <= day
            rows = rows if begun.all() else rows.compress(begun, axis=0)
            self._take(rows, slice(size, size + len(rows)))
            size += len(rows)
        if size < len(cells):
            self._cut(size)

    def _cut(self, size: int) -> None:
        self.customer, self.entered, self.left = self.customer[:size], self.entered[:size], self.left[:size]
        self.rank, self.next_rank = self.rank[:size], self.next_rank[:size]
        self.began, self.ended = self.began[:size], self.ended[:size]
        self.in_left, self.goes_to_left = self.in_left[:size], self.goes_to_left[:size]

    def _take(self, rows: NDArray[np.int64], at: slice) -> None:
        customer, stage, entered, left, next_stage, began, ended = rows.T
        self.customer[at], self.entered[at], self.left[at] = customer, entered, left
        self.began[at], self.ended[at] = began, ended
        for ids, rank, is_left in (
            (stage, self.rank, self.in_left),
            (next_stage, self.next_rank, self.goes_to_left),
        ):
            rank[at] = self._ranks.take(ids, mode="clip")  # ids beyond the last given one fall on the 0 at the end
            is_left[at] = ids == LEFT


def days_within(days: Days | NDArray[np.int64], period: Period) -> Mask:
    """Mark the days (date.toordinal()) that fall in a period."""
    inside = np.ones(len(days), dtype=np.bool_)
    if period.first is not None:
        inside &= days >= period.first.toordinal()
    if period.last is not None:
        inside &= days <= period.last.toordinal()
    return inside
