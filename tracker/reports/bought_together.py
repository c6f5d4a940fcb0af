"""Bought together: which two products are in one order more often than by chance, and which suggestions were taken."""

from collections.abc import Iterator
from functools import partial

import numpy as np

from tracker.domain.report_data import SUGGESTION_COLUMNS, SUGGESTION_RESPONSES, ReportData, Scope
from tracker.domain.together import PAIR_ORDERS, PRODUCT_ORDERS, Response
from tracker.reports.baskets import Baskets
from tracker.reports.flat_records import amounts_of, list_dated
from tracker.reports.numbers import rate
from tracker.reports.report import Column, Figure, Label, LabelKind, Number, Report, ReportName, Row, Table, Unit
from tracker.reports.seen_stays import Mask
from tracker.reports.stage_rows import make_report

MOST_PAIRS, MOST_PRODUCTS = 200, 50
PAIR_COLUMNS = (
    Column("orders", Unit.COUNT),
    Column("support", Unit.SHARE),
    Column("confidence", Unit.SHARE),
    Column("confidence_back", Unit.SHARE),
    Column("lift", Unit.RATIO),
)
PRODUCT_COLUMNS = (Column("orders", Unit.COUNT), Column("share", Unit.SHARE), Column("with_others", Unit.SHARE))
ANSWERS = (Response.BOUGHT, Response.INTERESTED, Response.DECLINED)
OFFERED_COLUMNS = (
    Column("suggested", Unit.COUNT),
    Column("bought", Unit.COUNT),
    Column("interested", Unit.COUNT),
    Column("declined", Unit.COUNT),
    Column("bought_share", Unit.SHARE),
)


def build_together_report(data: ReportData, scope: Scope) -> Report:
    """Count in how many orders of the period two products are together, against what chance would bring.

    pairs: products that are in PRODUCT_ORDERS orders or more and together in PAIR_ORDERS or more, the highest lift
    first, then by orders and ids; at most MOST_PAIRS. Of N orders with any product, a with the one, b with the other
    and c with both: support c / N, confidence c / a (of who bought the first, the share that bought the second too),
    confidence_back c / b, lift c N / (a b). products: those in most orders. suggestions: by product, what was
    suggested in the period and what became of it by now. An order with more than MOST_IN_BASKET products is only
    counted as outside.
    """
    return _Together(data, scope).report()


class _Together:
    def __init__(self, data: ReportData, scope: Scope) -> None:
        self._scope, self._data = scope, data
        days = scope.days
        first = None if days.first is None else days.first.toordinal()
        last = (days.last or scope.as_of).toordinal()
        self._baskets = Baskets(data, first, last)
        self._names = {product.id: product.name for product in data.products}
        self._suggestions = amounts_of(data.suggestions, SUGGESTION_COLUMNS)
        day = self._suggestions["day"]
        self._offered: Mask = (day <= last) & (day >= (first or 0))

    def report(self) -> Report:
        baskets = self._baskets
        everything = baskets.count(np.ones(len(baskets), dtype=np.bool_))
        several = baskets.count(baskets.size > 1)
        large = Number(len(baskets.too_large), behind=partial(baskets.list_entries, baskets.too_large))
        return make_report(
            ReportName.TOGETHER,
            self._scope,
            figures=(
                Figure("orders", Unit.COUNT, everything),
                Figure("with_several", Unit.COUNT, several),
                Figure("several_share", Unit.SHARE, rate(several, everything)),
            ),
            tables=(
                Table("pairs", PAIR_COLUMNS, tuple(self._pair_rows(everything))),
                Table("products", PRODUCT_COLUMNS, tuple(self._product_rows(everything))),
                Table("suggestions", OFFERED_COLUMNS, tuple(self._suggestion_rows())),
            ),
            outside=(Figure("too_large", Unit.COUNT, large),),
        )

    def _pair_rows(self, everything: Number) -> Iterator[Row]:
        baskets = self._baskets
        one, other, both = baskets.pairs(PAIR_ORDERS, PRODUCT_ORDERS)
        lift = both * len(baskets) / (baskets.orders[one] * baskets.orders[other])
        order = np.lexsort((other, one, -both, -lift))[:MOST_PAIRS]
        columns = (values[order].tolist() for values in (one, other, both, lift))
        for first, second, count, value in zip(*columns, strict=True):
            together = baskets.holding(count, first, second)
            ids = [int(baskets.ids[place]) for place in (first, second)]
            numbers = (
                together,
                rate(together, everything),
                rate(together, self._holding(first)),
                rate(together, self._holding(second)),
                Number(value, n=together.size, behind=together.behind),
            )
            name = " + ".join(self._names.get(id_, "") for id_ in ids)
            yield Row(f"{ids[0]}-{ids[1]}", Label(LabelKind.NAME, name), numbers)

    def _product_rows(self, everything: Number) -> Iterator[Row]:
        baskets = self._baskets
        in_several = baskets.in_several().tolist()
        for place in np.lexsort((baskets.ids, -baskets.orders))[:MOST_PRODUCTS].tolist():
            orders = self._holding(place)
            if orders.value:  # else only orders hold it that are too large
                others = baskets.together_with_any(place, in_several[place])
                label = Label(LabelKind.NAME, self._names.get(int(baskets.ids[place]), ""))
                yield Row(str(baskets.ids[place]), label, (orders, rate(orders, everything), rate(others, orders)))

    def _suggestion_rows(self) -> Iterator[Row]:
        products, counts = np.unique(self._suggestions["product"][self._offered], return_counts=True)
        for product in products[np.lexsort((products, -counts))].tolist():
            mine = self._offered & (self._suggestions["product"] == product)
            suggested = self._suggested(mine)
            answered = [self._suggested(mine & self._answered(one)) for one in ANSWERS]
            label = Label(LabelKind.NAME, self._names.get(product, ""))
            yield Row(str(product), label, (suggested, *answered, rate(answered[0], suggested)))

    def _answered(self, response: Response) -> Mask:
        marked: Mask = self._suggestions["response"] == SUGGESTION_RESPONSES.index(response)
        return marked

    def _suggested(self, marked: Mask) -> Number:
        customers, days = (self._suggestions[name][marked] for name in ("customer", "day"))
        return Number(len(customers), behind=lambda: list_dated(customers.astype(np.int32), days.astype(np.int32)))

    def _holding(self, product: int) -> Number:
        return self._baskets.holding(int(self._baskets.orders[product]), product)
