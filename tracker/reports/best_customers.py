"""Best customers: groups of buyers by how lately, how often and for how much they bought, and how they moved."""

from collections.abc import Iterator
from functools import partial

import numpy as np

from tracker.domain.report_data import ReportData, Scope
from tracker.reports.buying_groups import GROUPS, SCORES, BuyingGroups
from tracker.reports.flat_records import Amounts
from tracker.reports.numbers import rate
from tracker.reports.purchases import Purchases
from tracker.reports.report import Column, Figure, Label, LabelKind, Number, Report, ReportName, Row, Table, Unit
from tracker.reports.seen_stays import Mask
from tracker.reports.stage_rows import make_report

MOST_CUSTOMERS = 50
YEAR = 365  # days
NOT_YET = "not_yet"  # had not bought on the earlier day
COLOURS = ("#0f6b5c", "#3f7d20", "#1c86c7", "#5b6ee1", "#c98a12", "#a4262c", "#a8a39a")  # in the order of GROUPS
GROUP_COLUMNS = (
    Column("customers", Unit.COUNT),
    Column("share", Unit.SHARE),
    Column("orders", Unit.COUNT),
    Column("revenue", Unit.MONEY),
    Column("recency", Unit.DAYS),
)
CUSTOMER_COLUMNS = (Column("orders", Unit.COUNT), Column("revenue", Unit.MONEY), Column("recency", Unit.DAYS))


def build_rfm_report(data: ReportData, scope: Scope) -> Report:
    """Put all who bought by the last day of the period into groups (`buying_groups`), and say how they moved.

    groups: all of them, the best first; recency: the mean days since the latest order. moves: from the group at the
    end of the day before the period to the one now; without a first day, from that of 365 days before. Who had not
    bought by then comes from "not_yet". scores: buyers by the score of recency (rows) and of frequency and money
    (columns). top_customers: the fifty who spent most, then by orders, latest order and id; the label's word is their
    group.
    (columns). top_customers: the fifty who spent most, then by orders, latest order and id; the word of the label is
    the group.
    """
    return _BestCustomers(data, scope).report()


class _BestCustomers:
    def __init__(self, data: ReportData, scope: Scope) -> None:
        self._scope = scope
        last = (scope.days.last or scope.as_of).toordinal()
        earlier = last - YEAR if scope.days.first is None else min(scope.days.first.toordinal() - 1, last)
        self._now = Purchases(data, last)
        self._scored = BuyingGroups(self._now)
        self._before = self._groups_before(Purchases(data, earlier))

    def report(self) -> Report:
        now = self._now
        everybody = np.ones(len(now.ids), dtype=np.bool_)
        figures = {"customers": now.buyers(everybody), "orders": now.orders_of(everybody)}
        return make_report(
            ReportName.RFM,
            self._scope,
            figures=(
                *(Figure(key, Unit.COUNT, number) for key, number in figures.items()),
                Figure("revenue", Unit.MONEY, now.spent_by(everybody)),
            ),
            tables=(
                Table("groups", GROUP_COLUMNS, tuple(self._group_rows(now.buyers(everybody)))),
                self._moves(),
                self._scores(),
                Table("top_customers", CUSTOMER_COLUMNS, tuple(self._customer_rows())),
            ),
        )

    def _groups_before(self, earlier: Purchases) -> Amounts:
        """Give the group each buyer was in on an earlier day; len(GROUPS) for who had not bought by then. By buyer."""
        before: Amounts = np.full(len(self._now.ids), len(GROUPS))
        before[np.searchsorted(self._now.ids, earlier.ids)] = BuyingGroups(earlier).group
        return before

    def _group_rows(self, everybody: Number) -> Iterator[Row]:
        for place, (key, colour) in enumerate(zip(GROUPS, COLOURS, strict=True)):
            mine = self._scored.group == place
            count = self._now.buyers(mine)
            share, mean = rate(count, everybody), self._mean_recency(mine)
            numbers = (count, share, self._now.orders_of(mine), self._now.spent_by(mine), mean)
            yield Row(key, Label(LabelKind.WORD, key), numbers, colour)

    def _mean_recency(self, marked: Mask) -> Number:
        buyers = self._now.buyers(marked)
        days = self._now.day - self._now.last[marked]
        return Number(float(days.mean()) if len(days) else None, n=buyers.size, behind=buyers.behind)

    def _moves(self) -> Table:
        rows = []
        for place, key in enumerate((*GROUPS, NOT_YET)):
            numbers = [self._now.buyers((self._before == place) & (self._scored.group == to)) for to in _places()]
            rows.append(Row(key, Label(LabelKind.WORD, key), tuple(numbers), (*COLOURS, "")[place]))
        columns = (Column(f"to:{key}", Unit.COUNT, Label(LabelKind.WORD, key)) for key in GROUPS)
        return Table("moves", tuple(columns), tuple(rows))

    def _scores(self) -> Table:
        rows = []
        for recency in range(SCORES, 0, -1):
            lately = self._scored.recency == recency
            numbers = [self._now.buyers(lately & (self._scored.together == much)) for much in range(1, SCORES + 1)]
            rows.append(Row(str(recency), Label(LabelKind.WORD, f"recency_{recency}"), tuple(numbers)))
        columns = (
            Column(f"much:{much}", Unit.COUNT, Label(LabelKind.WORD, f"much_{much}")) for much in range(1, SCORES + 1)
        )
        return Table("scores", tuple(columns), tuple(rows))

    def _customer_rows(self) -> Iterator[Row]:
        now = self._now
        best = np.lexsort((now.ids, -now.last, -now.orders, -now.spent))[:MOST_CUSTOMERS]
        for buyer in best.tolist():
            entries, label = now.of(buyer), str(now.ids[buyer])
            orders = entries[now.is_order[entries]]
            listed, list_orders = partial(now.list_entries, entries), partial(now.list_entries, orders)
            numbers = (
                Number(len(orders), behind=list_orders),
                Number(int(now.spent[buyer]), n=len(entries), behind=listed),
                Number(int(now.day - now.last[buyer]), n=len(orders), behind=list_orders),
            )
            yield Row(label, Label(LabelKind.CUSTOMER, label, f"of_{GROUPS[self._scored.group[buyer]]}"), numbers)


def _places() -> range:
    return range(len(GROUPS))
