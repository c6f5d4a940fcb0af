"""Baskets: which products each order of a period holds, and how often two are in one order."""

from collections.abc import Sequence
from datetime import date
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from tracker.domain.report_data import BASKET_COLUMNS, SALE_COLUMNS, ReportData
from tracker.domain.together import MOST_IN_BASKET
from tracker.reports.flat_records import Amounts, amounts_of
from tracker.reports.report import Counted, Number
from tracker.reports.seen_stays import Mask

Places: TypeAlias = NDArray[np.intp]  # indices

PAIRS_AT_A_TIME = 1 << 21
DENSE = 1 << 20  # so many cells of a table of all pairs are soon gone through


class Baskets:
    """Orders of the days from `first` to `last` that have a product, each product counted once in an order.

    Lines without a product play no part, nor do refunds. Orders with more than MOST_IN_BASKET products are no basket
    of anybody's: `too_large` has their places among the entries of the ledger, and nothing else counts them.

    Arrays "by basket" have one element an order, by customer, then day, then id; `product` and `basket` one a product
    in an order, by basket, then product id. Products are places in `ids`, which are sorted.
    """

    def __init__(self, data: ReportData, first: int | None, last: int) -> None:
        """Read the ledger of a period; days are date.toordinal(), `first` None for from the first entry on."""
        sales, lines = amounts_of(data.sales, SALE_COLUMNS), amounts_of(data.basket_lines, BASKET_COLUMNS)
        self._customer, self._day = sales["customer"], sales["day"]
        inside = (sales["order"] == 1) & (self._day <= last)
        if first is not None:
            inside &= self._day >= first
        sale, product = _once(*_known(lines["sale"], lines["product"], sales["id"], inside))
        self.ids, product = _numbered(product)
        sizes = np.bincount(sale, minlength=len(inside))
        self.too_large: Places = np.flatnonzero(sizes > MOST_IN_BASKET)
        fits = (sizes > 0) & (sizes <= MOST_IN_BASKET)
        kept = fits[sale]
        self.entry: Places = np.flatnonzero(fits)  # by basket: place in the ledger
        self.size: Amounts = sizes[self.entry]  # by basket: how many products
        self.product: Places = product[kept]
        self.basket: Places = (np.cumsum(fits) - 1)[sale[kept]]
        self.orders: Amounts = np.bincount(self.product, minlength=len(self.ids))  # by product

    def __len__(self) -> int:
        return len(self.entry)

    def pairs(self, at_least: int, each: int) -> tuple[Places, Places, Amounts]:
        """Give the pairs of products that are in so many orders or more, each of them in `each` or more.

        Three arrays: the first product of each pair, the second (further on in `ids`), in how many orders both are.
        """
        often = self.orders >= each
        kept = often[self.product]
        place, basket = np.cumsum(often) - 1, self.basket[kept]
        product, many = place[self.product[kept]], int(np.count_nonzero(often))
        sizes = np.bincount(basket, minlength=len(self))
        counts = _PairCounts(many)
        begins = np.cumsum(sizes) - sizes
        for size in np.unique(sizes[sizes > 1]).tolist():  # orders of one size are counted at once
            one, other = np.triu_indices(size, 1)
            starts = begins[sizes == size]
            step = max(PAIRS_AT_A_TIME // len(one), 1)
            for chunk in range(0, len(starts), step):
                some = starts[chunk : chunk + step, None]
                counts.add((product[some + one] * many + product[some + other]).ravel())
        codes, together = counts.at_least(at_least)
        back = np.flatnonzero(often)
        return back[codes // max(many, 1)], back[codes % max(many, 1)], together

    def holding(self, orders: int, *products: int) -> Number:
        """Give the number of orders, known to be so many, that hold all of these products."""
        return Number(orders, behind=lambda: self.list_baskets(self._holding(products)))

    def count(self, marked: Mask) -> Number:
        """Count orders. marked: by basket."""
        return Number(int(np.count_nonzero(marked)), behind=lambda: self.list_baskets(marked))

    def in_several(self) -> Amounts:
        """Count the orders of each product that hold another one too. By product."""
        return np.bincount(self.product[self.size[self.basket] > 1], minlength=len(self.ids))

    def together_with_any(self, product: int, orders: int) -> Number:
        """Give the number of orders, known to be so many, that hold a product and another one."""
        return Number(orders, behind=lambda: self.list_baskets(self._holding((product,)) & (self.size > 1)))

    def list_baskets(self, marked: Mask) -> list[Counted]:
        """List the orders marked with their days."""
        return self.list_entries(self.entry[marked])

    def _holding(self, products: Sequence[int]) -> Mask:
        held = np.bincount(self.basket[np.isin(self.product, products)], minlength=len(self))
        marked: Mask = held == len(products)
        return marked

    def list_entries(self, entries: Places) -> list[Counted]:
        """List entries of the ledger with their days, in its order."""
        pairs = zip(self._customer[entries].tolist(), self._day[entries].tolist(), strict=True)
        return [Counted(customer, date.fromordinal(day)) for customer, day in pairs]


class _PairCounts:
    """Adds up how often each pair occurs. A pair is a code: its first product times `many` plus its second."""

    def __init__(self, many: int) -> None:
        self._is_dense = many * many <= DENSE
        self._table = np.zeros(many * many if self._is_dense else 0, dtype=np.int64)
        self._found: list[tuple[Amounts, Amounts]] = []

    def add(self, codes: Amounts) -> None:
        if self._is_dense:
            self._table += np.bincount(codes, minlength=len(self._table))
        else:
            self._found.append(np.unique(codes, return_counts=True))

    def at_least(self, least: int) -> tuple[Amounts, Amounts]:
        """Return the codes that occurred so often or more, growing, and how often."""
        codes, counts = np.flatnonzero(self._table), self._table
        if self._is_dense:
            counts = counts[codes]
        elif self._found:
            codes, place = np.unique(np.concatenate([one for one, _ in self._found]), return_inverse=True)
            counts = np.bincount(place, np.concatenate([many for _, many in self._found])).astype(np.int64)
        often = counts >= least
        return codes[often], counts[often]


def _known(sale: Amounts, product: Amounts, ids: Amounts, inside: Mask) -> tuple[Places, Amounts]:
    """Give the lines whose order counts: the order's place in the ledger, and the product's id."""
    place = np.full(int(ids.max(initial=0)) + 2, -1)
    place[ids[inside]] = np.flatnonzero(inside)
    at = place[np.minimum(sale, len(place) - 1)]
    return at[at >= 0], product[at >= 0]


def _once(sale: Places, product: Amounts) -> tuple[Places, Amounts]:
    """Leave out lines of a product that the order has already; by order, then product."""
    most = int(product.max(initial=0)) + 1
    codes = np.sort(sale * most + product)
    new = np.ones(len(codes), dtype=np.bool_)
    np.not_equal(codes[1:], codes[:-1], out=new[1:])
    codes = codes[new]
    return codes // most, codes % most


def _numbered(products: Amounts) -> tuple[Amounts, Places]:
    """Give the ids there are, growing, and of each product its place among them."""
    there = np.bincount(products)
    ids = np.flatnonzero(there)
    place = np.zeros(len(there), dtype=np.intp)
    place[ids] = np.arange(len(ids))
    return ids, place[products]
