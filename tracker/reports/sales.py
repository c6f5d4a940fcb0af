"""Sales: what was bought in a period, by month, by product and category, and who bought most."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from tracker.domain.report_data import ReportData, Scope
from tracker.reports.calendar_months import month_label, months_of
from tracker.reports.ledger import Entries, Groups, Lines, entries_until, firsts, lines_of, summed
from tracker.reports.numbers import rate
from tracker.reports.report import Column, Figure, Label, LabelKind, Number, Report, ReportName, Row, Table, Unit
from tracker.reports.seen_stays import Mask

MONTH_COLUMNS = (
    Column("revenue", Unit.MONEY),
    Column("orders", Unit.COUNT),
    Column("customers", Unit.COUNT),
    Column("refunds", Unit.MONEY),
    Column("average_order", Unit.MONEY),
    Column("margin", Unit.MONEY),
)
CUSTOMER_COLUMNS = (Column("orders", Unit.COUNT), Column("revenue", Unit.MONEY), Column("margin", Unit.MONEY))
PRODUCT_COLUMNS = (
    Column("orders", Unit.COUNT),
    Column("customers", Unit.COUNT),
    Column("quantity", Unit.RATIO),
    Column("revenue", Unit.MONEY),
    Column("margin", Unit.MONEY),
)
CATEGORY_COLUMNS = tuple(column for column in PRODUCT_COLUMNS if column.key != "quantity")
TOP = 20
NO_PRODUCT, NO_CATEGORY = "no_product", "no_category"
_THOUSANDTHS = 1000


def build_sales_report(data: ReportData, scope: Scope) -> Report:
    """Sum up the orders and refunds of a period.

    An order is a sale that was not taken out again; a refund counts on its own day, and its order stays one. revenue:
    orders less refunds; refunds: what was given back, not below zero; average_order: what orders came to, without
    refunds, for each. margin: of the lines whose margin is known; margin_unknown: what the others came to. Behind money
    stand the orders and refunds it is a sum of.

    months: from the first to the last month with an order or refund in the period. products, categories: those in an
    order or refund of the period, the most revenue first, then as they were added or by name; what is of no product, or
    has no category, is a row of its own. customers and orders of a row: who bought it, and with how many orders.
    top_customers: of those with an order in the period the 20 with most revenue, of equals the one added first.
    """
    return _Sales(data, scope).report()


class _Sales:
    def __init__(self, data: ReportData, scope: Scope) -> None:
        self._data, self._scope = data, scope
        self._entries = entries_until(data, scope.as_of.toordinal()).within(scope.days)
        self._lines = lines_of(data, self._entries)
        size, lines = len(self._entries), self._lines
        self._margin = summed(lines.entry, lines.margin, size)
        self._has_margin: Mask = np.zeros(size, dtype=np.bool_)
        self._has_margin[lines.entry[lines.margin_known]] = True

    def report(self) -> Report:
        return Report(
            name=ReportName.SALES,
            first=self._scope.days.first,
            last=self._scope.days.last or self._scope.as_of,
            as_of=self._scope.as_of,
            within_days=None,
            figures=self._figures(),
            tables=(self._by_month(), self._by_product(), self._by_category(), self._by_customer()),
        )

    def _figures(self) -> tuple[Figure, ...]:
        entries, lines = self._entries, self._lines
        orders, refunds = entries.orders(), entries.refunds()
        customers, again = orders.people(), _again(orders)
        unknown = ~lines.margin_known
        at = np.unique(lines.entry[unknown])
        return (
            Figure("revenue", Unit.MONEY, entries.money()),
            Figure("orders", Unit.COUNT, orders.count()),
            Figure("customers", Unit.COUNT, customers),
            Figure("repeat_customers", Unit.COUNT, again),
            Figure("repeat_share", Unit.SHARE, rate(again, customers)),
            Figure("average_order", Unit.MONEY, orders.average()),
            Figure("refunds", Unit.MONEY, _given_back(refunds)),
            Figure("margin", Unit.MONEY, self._margin_at(np.arange(len(entries)))),
            Figure("margin_unknown", Unit.MONEY, entries.at(at).sum_of(int(lines.amount[unknown].sum()))),
        )

    def _by_month(self) -> Table:
        months = months_of(self._entries.day)
        first = int(months.min()) if len(months) else 0
        size = int(months.max()) - first + 1 if len(months) else 0
        groups = Groups(months - first, size)
        rows = []
        for place in range(size):
            at, label = groups.at(place), month_label(first + place)
            entries = self._entries.at(at)
            orders = entries.orders()
            numbers = (
                entries.money(),
                orders.count(),
                orders.people(),
                _given_back(entries.refunds()),
                orders.average(),
                self._margin_at(at),
            )
            rows.append(Row(label.text, label, numbers))
        return Table("months", MONTH_COLUMNS, tuple(rows))

    def _by_product(self) -> Table:
        ids, group = np.unique(self._lines.product, return_inverse=True)
        known = {product.id: product.name for product in self._data.products}
        sold = _Sold(self._entries, self._lines, group, len(ids))
        rows = []
        for place, product in enumerate(ids.tolist()):
            name = known.get(product)
            label = Label(LabelKind.WORD, NO_PRODUCT) if name is None else Label(LabelKind.NAME, name)
            numbers = sold.numbers(place)
            rows.append((-(numbers[3].value or 0), place, Row(str(product) if product else "none", label, numbers)))
        return Table("products", PRODUCT_COLUMNS, _in_order(rows))

    def _by_category(self) -> Table:
        of_product = {product.id: product.category for product in self._data.products}
        ids, product = np.unique(self._lines.product, return_inverse=True)
        categories = [of_product.get(one, "") for one in ids.tolist()]
        names = sorted(set(categories))
        places = {name: place for place, name in enumerate(names)}
        group = np.array([places[one] for one in categories], dtype=np.intp)[product]
        sold = _Sold(self._entries, self._lines, group, len(names))
        rows = []
        for place, name in enumerate(names):
            label = Label(LabelKind.NAME, name) if name else Label(LabelKind.WORD, NO_CATEGORY)
            orders, customers, _, revenue, margin = sold.numbers(place)
            rows.append((-(revenue.value or 0), place, Row(name, label, (orders, customers, revenue, margin))))
        return Table("categories", CATEGORY_COLUMNS, _in_order(rows))

    def _by_customer(self) -> Table:
        entries = self._entries
        begins = firsts(entries.customer)
        customer = np.cumsum(begins) - 1
        size = int(np.count_nonzero(begins))
        revenue = summed(customer, entries.amount, size)
        bought = np.bincount(customer[entries.order], minlength=size) > 0
        best = np.argsort(-revenue, kind="stable")
        best = best[bought[best]][:TOP]
        starts = np.append(np.flatnonzero(begins), len(entries))
        rows = []
        for place in best.tolist():
            at = np.arange(starts[place], starts[place + 1])
            id_, mine = str(entries.customer[starts[place]]), entries.at(at)
            numbers = (mine.orders().count(), mine.money(), self._margin_at(at))
            rows.append(Row(id_, Label(LabelKind.CUSTOMER, id_), numbers))
        return Table("top_customers", CUSTOMER_COLUMNS, tuple(rows))

    def _margin_at(self, at: NDArray[np.intp]) -> Number:
        """Sum the margin of some entries; those behind it have a line whose margin is known."""
        at = at[self._has_margin[at]]
        return self._entries.at(at).sum_of(int(self._margin[at].sum()) if len(at) else None)


class _Sold:
    """What was sold of the products of a group."""

    def __init__(self, entries: Entries, lines: Lines, group: NDArray[np.intp], size: int) -> None:
        """Take the lines of the entries, and the group of each line, from 0 to size - 1."""
        self._entries = entries
        width = max(len(entries), 1)
        pairs, pair = np.unique(group * width + lines.entry, return_inverse=True)  # each entry once in each group
        of_group, self._entry = np.divmod(pairs, width)
        self._groups = Groups(of_group, size)
        self._with_margin = np.zeros(len(pairs), dtype=np.bool_)
        self._with_margin[pair[lines.margin_known]] = True
        self._sums = [summed(group, amounts, size) for amounts in (lines.quantity, lines.amount, lines.margin)]

    def numbers(self, group: int) -> tuple[Number, ...]:
        """Give orders, customers, quantity, revenue and margin of a group."""
        at = self._groups.at(group)
        entries, orders = self._entries.at(self._entry[at]), self._entries.at(self._entry[at]).orders()
        with_margin = self._entries.at(self._entry[at[self._with_margin[at]]])
        quantity, revenue, margin = (int(amounts[group]) for amounts in self._sums)
        return (
            orders.count(),
            orders.people(),
            Number(quantity / _THOUSANDTHS, n=len(entries), behind=entries.listed),
            entries.sum_of(revenue),
            with_margin.sum_of(margin if len(with_margin) else None),
        )


def _again(orders: Entries) -> Number:
    """Count the customers with two of these orders or more."""
    begins = firsts(orders.customer)
    second: Mask = ~begins
    second[1:] &= begins[:-1]  # each customer's second order
    return orders.at(np.flatnonzero(second)).people()


def _given_back(refunds: Entries) -> Number:
    return refunds.sum_of(-int(refunds.amount.sum()))


def _in_order(rows: Sequence[tuple[int | float, int, Row]]) -> tuple[Row, ...]:
    return tuple(row for *_, row in sorted(rows, key=lambda one: one[:2]))
