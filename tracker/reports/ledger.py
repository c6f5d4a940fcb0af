"""The ledger of sales as NumPy columns: orders and refunds, and numbers out of some of them with what is behind each.

Money is summed as whole numbers throughout.
"""

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from tracker.domain.periods import Period
from tracker.domain.report_data import LINE_COLUMNS, SALE_COLUMNS, ReportData
from tracker.domain.sale_lines import divided_half_up
from tracker.reports.flat_records import Amounts, amounts_of, list_dated, list_people
from tracker.reports.report import Counted, Number
from tracker.reports.seen_stays import Mask, days_within

At: TypeAlias = NDArray[np.intp]  # indices, which grow


@dataclass(frozen=True, slots=True)
class Entries:
    """Orders and refunds by customer, then day, then id: an element each in every array.

    day: date.toordinal(). amount: in minor units, of refunds below zero. campaign: 0 for none.
    """

    id: Amounts
    customer: Amounts
    day: Amounts
    amount: Amounts
    order: Mask
    campaign: Amounts

    def __len__(self) -> int:
        return len(self.id)

    def within(self, period: Period) -> "Entries":
        """Return those on a day of a period."""
        inside = days_within(self.day, period)
        return self if inside.all() else self.at(np.flatnonzero(inside))

    def orders(self) -> "Entries":
        """Return the orders alone."""
        return self if self.order.all() else self.at(np.flatnonzero(self.order))

    def refunds(self) -> "Entries":
        """Return the refunds alone."""
        return self.at(np.flatnonzero(~self.order))

    def at(self, at: At) -> "Entries":
        """Return those at some places."""
        return Entries(self.id[at], self.customer[at], self.day[at], self.amount[at], self.order[at], self.campaign[at])

    def count(self) -> Number:
        """Count them."""
        return Number(len(self), behind=self.listed)

    def people(self) -> Number:
        """Count the customers whom they are of."""
        found = firsts(self.customer)
        return Number(int(np.count_nonzero(found)), behind=lambda: list_people(self.customer[found]))

    def money(self) -> Number:
        """Sum their amounts; behind it stands each of them."""
        return self.sum_of(int(self.amount.sum()))

    def sum_of(self, amount_minor: int | None) -> Number:
        """Set a sum of money against them."""
        return Number(amount_minor, n=len(self), behind=self.listed)

    def average(self) -> Number:
        """Divide what they come to by how many they are, rounded half up once; None of none."""
        count = len(self)
        return self.sum_of(divided_half_up(int(self.amount.sum()), count) if count else None)

    def listed(self) -> list[Counted]:
        """List them with their customers and days."""
        return list_dated(self.customer, self.day)


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of some entries. entry: the place of the entry each is of."""

    entry: NDArray[np.intp]
    product: Amounts
    quantity: Amounts
    amount: Amounts
    margin: Amounts
    margin_known: Mask


def entries_until(data: ReportData, day: int) -> Entries:
    """Give the orders and refunds up to a day (date.toordinal())."""
    columns = amounts_of(data.sales, SALE_COLUMNS)
    entries = Entries(
        columns["id"],
        columns["customer"],
        columns["day"],
        columns["amount"],
        columns["order"] == 1,
        columns["campaign"],
    )
    known = entries.day <= day
    return entries if known.all() else entries.at(np.flatnonzero(known))


def lines_of(data: ReportData, entries: Entries) -> Lines:
    """Give the lines of these entries, in the order of the data."""
    columns = amounts_of(data.lines, LINE_COLUMNS)
    by_id = np.argsort(entries.id)
    ids = entries.id[by_id]
    place = np.searchsorted(ids, columns["sale"])
    found = place < len(ids)
    found[found] = ids[place[found]] == columns["sale"][found]
    product, quantity, amount, margin, known = (columns[name][found] for name in LINE_COLUMNS[1:])
    return Lines(by_id[place[found]], product, quantity, amount, margin, known == 1)


def firsts(values: Amounts) -> Mask:
    """Mark where a value stands for the first time; equal ones stand together."""
    found = np.ones(len(values), dtype=np.bool_)
    np.not_equal(values[1:], values[:-1], out=found[1:])
    return found


def summed(places: NDArray[np.intp] | Amounts, amounts: Amounts, size: int) -> Amounts:
    """Sum amounts by place, exactly. places: from 0 to size - 1."""
    total = np.zeros(size, dtype=np.int64)
    np.add.at(total, places, amounts)
    return total


class Groups:
    """Which things are in which group, found by one sorting."""

    def __init__(self, group: NDArray[np.intp] | Amounts, size: int) -> None:
        """Take the group of each thing, from 0 to size - 1; one below 0 is in none."""
        self._order = np.argsort(group, kind="stable")
        self._bounds = np.searchsorted(group[self._order], np.arange(size + 1))

    def at(self, group: int) -> At:
        """Give the places of the things in a group."""
        found: At = self._order[self._bounds[group] : self._bounds[group + 1]]
        return found
