"""Those who have bought by a day, beside their orders and refunds."""

from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

import numpy as np

from tracker.domain.sale_lines import divided_half_up
from tracker.reports.flat_records import Amounts, list_people
from tracker.reports.ledger import At, Entries, firsts, summed
from tracker.reports.report import Counted, Number
from tracker.reports.seen_stays import Mask

Who: TypeAlias = Amounts  # the place of each entry's customer among the buyers


@dataclass(frozen=True, slots=True)
class Buyers:
    """Customers with an order, each once and by id, and what each spent less what was given back.

    entries: their orders and refunds alone. who: of each entry. starts: of each buyer's first entry, and the end.
    """

    ids: Amounts
    spent_minor: Amounts
    orders: Amounts
    entries: Entries
    who: Who
    starts: At

    def __len__(self) -> int:
        return len(self.ids)

    def count(self, marked: Mask) -> Number:
        """Count the buyers marked."""
        return Number(int(np.count_nonzero(marked)), behind=lambda: list_people(self.ids[marked]))

    def spent(self, marked: Mask) -> Number:
        """Sum what the buyers marked spent; behind it stand their orders and refunds."""
        total = int(self.spent_minor[marked].sum())
        at = np.flatnonzero(marked[self.who])
        return Number(total, n=len(at), behind=partial(_listed, self.entries, at))

    def spent_each(self, marked: Mask) -> Number:
        """Divide what the buyers marked spent among them, rounded half up once; None of nobody."""
        people, total = self.count(marked), int(self.spent_minor[marked].sum())
        each = divided_half_up(total, people.size) if people.size else None
        return Number(each, n=people.size, behind=people.behind)

    def of(self, buyer: int) -> Entries:
        """Return a buyer's orders and refunds."""
        return self.entries.at(np.arange(self.starts[buyer], self.starts[buyer + 1]))

    def first_orders(self) -> Entries:
        """Return the first order of each."""
        orders = self.entries.orders()
        return orders.at(np.flatnonzero(firsts(orders.customer)))


def buyers_of(entries: Entries) -> Buyers:
    """Find who has an order among entries of the ledger; what others gave back is left out with them."""
    places = np.cumsum(firsts(entries.customer)) - 1
    size = int(places[-1]) + 1 if len(places) else 0
    orders = np.bincount(places[entries.order], minlength=size)
    bought = orders > 0
    if not bought.all():
        entries = entries.at(np.flatnonzero(bought[places]))
        places = np.cumsum(firsts(entries.customer)) - 1
        size, orders = int(np.count_nonzero(bought)), orders[bought]
    return Buyers(
        ids=entries.customer[firsts(entries.customer)],
        spent_minor=summed(places, entries.amount, size),
        orders=orders,
        entries=entries,
        who=places,
        starts=np.searchsorted(places, np.arange(size + 1)),
    )


def _listed(entries: Entries, at: At) -> list[Counted]:
    return entries.at(at).listed()
