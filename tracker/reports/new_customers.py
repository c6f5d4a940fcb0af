"""New customers: who became one, and on which day."""

from array import array

import numpy as np

from tracker.domain.periods import Period
from tracker.domain.report_data import FIRST_ORDER_COLUMNS
from tracker.domain.stages import Counts
from tracker.reports.flat_records import columns_of
from tracker.reports.seen_stays import Days, Mask, SeenStays, days_within


class NewCustomers:
    """The day each became a customer. Arrays are by customer, as in `SeenStays`: of whom the shop knew by that day.

    Customers are those who came to a stage marked as the one that somebody is a customer from on, or to a later one, a
    removed one too; the earliest marked stage decides. The day is that of the first entry there which the customer
    made, or of their first order where that is earlier or they never came there. Whom an opening entry or a change of
    the stage set put there first was a customer before and is never new, whatever they bought; where the shop put
    somebody by removing a stage is passed over. Where no stage is marked, only who buys is new.

    from_rank: of the earliest marked stage; None where none is. since: date.toordinal(); 0 for who is none or was one
    before.
    """

    def __init__(self, seen: SeenStays, first_orders: "array[int]") -> None:
        """Find who is a customer by the as-of day. first_orders: as `ReportData` keeps them."""
        self.from_rank = next((rank for rank, stage in enumerate(seen.stages, start=1) if stage.customer_from), None)
        there = np.zeros(len(seen.rank), dtype=np.bool_) if self.from_rank is None else seen.rank >= self.from_rank
        first = seen.first_of(there & (seen.began != Counts.REMOVED))
        came = first >= 0
        began = seen.began[first] if len(seen.began) else np.zeros(0, dtype=np.int8)
        day = seen.entered[first] if len(seen.entered) else np.zeros(0, dtype=np.int32)
        self.by_opening: Mask = came & (began == Counts.OPENING)
        never = np.int32(np.iinfo(np.int32).max)
        since = np.minimum(np.where(came, day, never), _bought(seen, first_orders, never))
        self.since: Days = np.where(self.by_opening | (since == never), np.int32(0), since)

    def within(self, period: Period) -> Mask:
        """Mark who became a customer on a day of the period."""
        return (self.since > 0) & days_within(self.since, period)


def _bought(seen: SeenStays, first_orders: "array[int]", never: np.int32) -> Days:
    """Give the day of each customer's first order; `never` for who had none by the as-of day."""
    orders = columns_of(first_orders, FIRST_ORDER_COLUMNS)
    bought = np.full(len(seen.ids), never, dtype=np.int32)
    made = orders["day"] <= seen.day
    customers, days = orders["customer"][made], orders["day"][made]
    at = np.searchsorted(customers, seen.ids)
    known = at < len(customers)
    known[known] = customers[at[known]] == seen.ids[known]
    bought[known] = days[at[known]]
    return bought
