"""Those who joined in a period, and how far they got."""

import numpy as np

from tracker.domain.periods import Period
from tracker.domain.stages import Counts
from tracker.reports.seen_stays import Mask, Places, Ranks, SeenStays, days_within


class Cohort:
    """Customers whose first entry into any stage falls in the period and is something they did. Masks are by customer.

    Only entries the customer made count as getting anywhere: no opening entry, no change of the stage set, no removal
    of a stage. Entries into Left before the first stage are passed over.
    """

    def __init__(self, seen: SeenStays, period: Period, within_days: int | None) -> None:
        """Find the members.

        within_days: count only entries dated up to this many days after joining, and only customers who joined at least
        as many days before the as-of day; the others of the period are in `too_recent`. Whose first entry is an opening
        one, be it into Left, is in `began_as_opening`.
        """
        joining = seen.first_of(~seen.in_left)
        joined = seen.entered[joining]  # of a customer who never joined, any day: such a one is no member
        first_in_period = (joining >= 0) & days_within(joined, period)
        opened = (seen.began[seen.earliest] == Counts.OPENING) | (seen.began[joining] == Counts.OPENING)
        in_period = first_in_period & (seen.began[joining] == Counts.MOVE) & ~opened
        counted = seen.began == Counts.MOVE
        recent = np.zeros(len(seen.ids), dtype=np.bool_)
        if within_days is not None:
            recent = seen.day - joined < within_days
            counted &= seen.entered <= joined[seen.customer] + within_days
        self.members: Mask = in_period & ~recent
        self.too_recent: Mask = in_period & recent
        self.began_as_opening: Mask = first_in_period & opened
        self._first = {rank: seen.first_of(counted & (seen.rank == rank)) for rank in range(1, len(seen.stages) + 1)}
        got_to = np.where(counted, seen.rank, np.int16(0))
        self._furthest: Ranks = np.maximum.reduceat(got_to, seen.earliest) if len(got_to) else got_to
        self._strict = self._in_strict_order([rank for rank, _ in seen.rows])

    def reached(self, rank: int) -> Mask:
        """Mark the members who got to this stage or further, however often they went back."""
        return self.members & (self._furthest >= rank)

    def visited(self, rank: int) -> Mask:
        """Mark the members who were in this stage."""
        return self.members & (self._first[rank] >= 0)

    def strict(self, rank: int) -> Mask:
        """Mark the members whose first entries into all stages shown up to this one came one after another."""
        return self._strict[rank]

    def _in_strict_order(self, ranks: list[int]) -> dict[int, Mask]:
        order: dict[int, Mask] = {}
        so_far = self.members
        before: Places | None = None
        for rank in ranks:
            first = self._first[rank]
            so_far = so_far & (first >= 0 if before is None else first > before)
            order[rank] = so_far
            before = first
        return order
