"""New customers: who became one, and on which day."""

import numpy as np

from tracker.domain.periods import Period
from tracker.domain.stages import Counts
from tracker.reports.seen_stays import Days, Mask, SeenStays, days_within


class NewCustomers:
    """The day each became a customer. Arrays are by customer, as in `SeenStays`.

    Customers are those who came to a stage marked as the one that somebody is a customer from on, or to a later one, a
    removed one too; the earliest marked stage decides. The day is that of the first entry there which the customer
    made. Whom an opening entry or a change of the stage set put there first was a customer before and is never new;
    where the shop put somebody by removing a stage is passed over. Nobody is new where no stage is marked.

    from_rank: of the earliest marked stage; None where none is. since: date.toordinal(); 0 for who is none or was one
    before. A first sale that is earlier would count in its place:
    its day belongs here, so that whoever counts new customers sees the same one.
    """

    def __init__(self, seen: SeenStays) -> None:
        """Find who is a customer by the as-of day."""
        self.from_rank = next((rank for rank, stage in enumerate(seen.stages, start=1) if stage.customer_from), None)
        there = np.zeros(len(seen.rank), dtype=np.bool_) if self.from_rank is None else seen.rank >= self.from_rank
        first = seen.first_of(there & (seen.began != Counts.REMOVED))
        came = first >= 0
        began = seen.began[first] if len(seen.began) else np.zeros(0, dtype=np.int8)
        day = seen.entered[first] if len(seen.entered) else np.zeros(0, dtype=np.int32)
        self.by_opening: Mask = came & (began == Counts.OPENING)
        self.since: Days = np.where(came & ~self.by_opening, day, np.int32(0))

    def within(self, period: Period) -> Mask:
        """Mark who became a customer on a day of the period."""
        return (self.since > 0) & days_within(self.since, period)
