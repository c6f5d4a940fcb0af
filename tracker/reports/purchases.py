"""Who bought by a day: orders, what was spent and when last, by customer, out of the flat ledger."""

from datetime import date
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from tracker.domain.report_data import SALE_COLUMNS, ReportData
from tracker.reports.flat_records import Amounts, amounts_of
from tracker.reports.report import Counted, Number
from tracker.reports.seen_stays import Mask

Places: TypeAlias = NDArray[np.intp]  # indices


class Purchases:
    """The ledger of those who have an order by the end of a day; what is dated later has not happened.

    Arrays "by entry" have one element an order or refund, by customer, then day, then id; arrays "by buyer" one a
    customer with an order, in order of id.
    """

    def __init__(self, data: ReportData, day: int) -> None:
        """Read the ledger as of `day` (date.toordinal())."""
        self.day = day
        columns = amounts_of(data.sales, SALE_COLUMNS)
        known = columns["day"] <= day
        if not known.all():
            columns = {name: column[known] for name, column in columns.items()}
        customer = columns["customer"]
        begins = np.ones(len(customer), dtype=np.bool_)
        np.not_equal(customer[1:], customer[:-1], out=begins[1:])
        of_customer = np.cumsum(begins) - 1
        orders = np.bincount(of_customer[columns["order"] == 1], minlength=np.count_nonzero(begins))
        bought = orders > 0
        mine = bought[of_customer]
        self.buyer: Amounts = (np.cumsum(bought) - 1)[of_customer[mine]]  # by entry, as all down to `is_order`
        self.sale, self.on, self.amount = (columns[name][mine] for name in ("id", "day", "amount"))
        self.is_order: Mask = columns["order"][mine] == 1
        self.ids: Amounts = customer[begins][bought]  # by buyer, as all from here on
        self.orders: Amounts = orders[bought]
        self.starts = np.searchsorted(self.buyer, np.arange(len(self.ids) + 1))  # of each one's entries, and the end
        sums = np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(self.amount)))
        self.spent: Amounts = sums[self.starts[1:]] - sums[self.starts[:-1]]
        who, when = self.buyer[self.is_order], self.on[self.is_order]
        bounds = np.searchsorted(who, np.arange(len(self.ids) + 1))
        self.first: Amounts = when[bounds[:-1]]
        self.last: Amounts = when[bounds[1:] - 1]

    def buyers(self, marked: Mask) -> Number:
        """Count buyers. marked: by buyer."""
        return Number(int(np.count_nonzero(marked)), behind=lambda: self.list_buyers(marked))

    def orders_of(self, marked: Mask) -> Number:
        """Count the orders of the buyers marked."""
        return Number(int(self.orders[marked].sum()), behind=lambda: self.list_entries(self._orders_at(marked)))

    def _orders_at(self, marked: Mask) -> Places:
        return np.flatnonzero(marked[self.buyer] & self.is_order)

    def spent_by(self, marked: Mask) -> Number:
        """Sum what the buyers marked spent, less what was given back; behind it stand the buyers."""
        buyers = self.buyers(marked)
        return Number(int(self.spent[marked].sum()), n=buyers.size, behind=buyers.behind)

    def list_buyers(self, marked: Mask) -> list[Counted]:
        """List the buyers marked."""
        return [Counted(customer) for customer in self.ids[marked].tolist()]

    def of(self, buyer: int) -> Places:
        """Return the indices of a buyer's entries."""
        return np.arange(self.starts[buyer], self.starts[buyer + 1])

    def list_entries(self, at: Places) -> list[Counted]:
        """List the entries with these indices, with their days."""
        pairs = zip(self.ids[self.buyer[at]].tolist(), self.on[at].tolist(), strict=True)
        return [Counted(customer, date.fromordinal(day)) for customer, day in pairs]
