"""Going quiet: how often regulars usually buy, and who would usually have bought again by now."""

from collections.abc import Iterator
from functools import partial

import numpy as np
from numpy.typing import NDArray

from tracker.domain.after_sales import LONG_GONE_DAYS, LONG_GONE_GAPS
from tracker.domain.report_data import ReportData, Scope
from tracker.domain.rhythm import FROM_DAYS_OF_BUYING
from tracker.reports.flat_records import DAYS, Amounts
from tracker.reports.numbers import rate
from tracker.reports.purchases import Purchases
from tracker.reports.report import Column, Figure, Label, LabelKind, Number, Report, ReportName, Row, Table, Unit
from tracker.reports.seen_stays import Mask
from tracker.reports.stage_rows import make_report

GROUPS = ("in_rhythm", "due", "quiet", "gone")
COLOURS = ("#0f6b5c", "#c98a12", "#a4262c", "#a8a39a")  # in the order of GROUPS
BANDS = (14, 30, 60, 90, 180)  # days: usual gaps up to so many, and a last band beyond
MOST_CUSTOMERS = 100  # rows of a table
GROUP_COLUMNS = (
    Column("customers", Unit.COUNT),
    Column("share", Unit.SHARE),
    Column("usual_median", Unit.DAYS),
    Column("orders", Unit.COUNT),
    Column("revenue", Unit.MONEY),
)
BAND_COLUMNS = (
    Column("customers", Unit.COUNT),
    *(Column(group, Unit.COUNT) for group in GROUPS),
    Column("quiet_share", Unit.SHARE),
)
CUSTOMER_COLUMNS = (
    Column("usual", Unit.DAYS),
    Column("since", Unit.DAYS),
    Column("times", Unit.RATIO),
    Column("orders", Unit.COUNT),
    Column("revenue", Unit.MONEY),
)


def build_quiet_report(data: ReportData, scope: Scope) -> Report:
    """Say of everybody with a rhythm whether they are in it, at the end of the as-of day; the period plays no part.

    Regulars: customers with orders on three different days or more, who are neither in Left nor archived. Their usual
    gap is the median of the days between days of buying, orders of one day being one. groups: in_rhythm: the latest
    order is as long ago as the usual gap or less; due: longer, up to one and a half gaps; quiet: longer still; gone:
    for more than six gaps and more than a year, who are in no other group. gaps: by the usual gap; quiet_share: quiet
    ones, those long gone not among them. customers, long_gone: of these groups the hundred who are overdue longest for
    their rhythm, then by id; times: days since the latest order ÷ usual gap.
    """
    return _GoingQuiet(data, scope).report()


class _GoingQuiet:
    """Arrays are by buyer, as in `Purchases`; the usual gap is doubled, so that it is whole: 0 for who has none."""

    def __init__(self, data: ReportData, scope: Scope) -> None:
        self._scope = scope
        self._bought = bought = Purchases(data, scope.as_of.toordinal())
        days, self._halves = _rhythms(bought)
        away = np.isin(bought.ids, np.array(data.away, dtype=np.int64))
        known = days >= FROM_DAYS_OF_BUYING
        self._regular: Mask = known & ~away
        self._away: Mask = known & away
        self._too_few: Mask = ~known
        self._since: Amounts = bought.day - bought.last
        self._group = self._groups()

    def report(self) -> Report:
        regulars = self._bought.buyers(self._regular)
        groups = [self._of(place) for place in range(len(GROUPS))]
        return make_report(
            ReportName.QUIET,
            self._scope,
            figures=(
                Figure("regulars", Unit.COUNT, regulars),
                *(Figure(key, Unit.COUNT, self._bought.buyers(mine)) for key, mine in zip(GROUPS, groups, strict=True)),
                Figure("quiet_share", Unit.SHARE, rate(self._bought.buyers(groups[2]), regulars)),
                Figure("usual_median", Unit.DAYS, self._median(self._regular)),
                Figure("quiet_revenue", Unit.MONEY, self._bought.spent_by(groups[2])),
            ),
            tables=(
                Table("groups", GROUP_COLUMNS, tuple(self._group_rows(regulars))),
                Table("customers", CUSTOMER_COLUMNS, tuple(self._customer_rows(groups[2]))),
                Table("gaps", BAND_COLUMNS, tuple(self._band_rows())),
                Table("long_gone", CUSTOMER_COLUMNS, tuple(self._customer_rows(groups[3]))),
            ),
            outside=(
                Figure("away", Unit.COUNT, self._bought.buyers(self._away)),
                Figure("too_few", Unit.COUNT, self._bought.buyers(self._too_few)),
            ),
        )

    def _groups(self) -> NDArray[np.intp]:
        """Give the place in GROUPS of each regular; -1 for the others."""
        waited = 2 * self._since  # as the gaps are doubled
        group = np.where(waited > self._halves, 1, 0)
        group[2 * waited > 3 * self._halves] = 2
        group[(waited > LONG_GONE_GAPS * self._halves) & (self._since > LONG_GONE_DAYS)] = 3
        group[~self._regular] = -1
        return group

    def _of(self, place: int) -> Mask:
        found: Mask = self._group == place
        return found

    def _group_rows(self, regulars: Number) -> Iterator[Row]:
        for place, (key, colour) in enumerate(zip(GROUPS, COLOURS, strict=True)):
            mine = self._of(place)
            count = self._bought.buyers(mine)
            money = self._bought.spent_by(mine)
            numbers = (count, rate(count, regulars), self._median(mine), self._bought.orders_of(mine), money)
            yield Row(key, Label(LabelKind.WORD, key), numbers, colour)

    def _band_rows(self) -> Iterator[Row]:
        band = np.searchsorted(2 * np.array(BANDS), self._halves)
        for place in range(len(BANDS) + 1):
            here = self._regular & (band == place)
            count = self._bought.buyers(here)
            parts = [self._bought.buyers(here & self._of(group)) for group in range(len(GROUPS))]
            key = f"up_to_{BANDS[place]}" if place < len(BANDS) else "longer"
            yield Row(key, Label(LabelKind.WORD, key), (count, *parts, rate(parts[2], count)))

    def _customer_rows(self, marked: Mask) -> Iterator[Row]:
        bought, those = self._bought, np.flatnonzero(marked)
        times = 2 * self._since[those] / self._halves[those]
        worst = those[np.lexsort((bought.ids[those], -times))[:MOST_CUSTOMERS]]
        for buyer in worst.tolist():
            entries = bought.of(buyer)
            orders = entries[bought.is_order[entries]]
            listed, all_listed = partial(bought.list_entries, orders), partial(bought.list_entries, entries)
            halves, since = int(self._halves[buyer]), int(self._since[buyer])
            numbers = (
                Number(halves / 2, n=len(orders), behind=listed),
                Number(since, n=len(orders), behind=listed),
                Number(2 * since / halves, n=len(orders), behind=listed),
                Number(len(orders), behind=listed),
                Number(int(bought.spent[buyer]), n=len(entries), behind=all_listed),
            )
            customer = str(bought.ids[buyer])
            yield Row(customer, Label(LabelKind.CUSTOMER, customer), numbers)

    def _median(self, marked: Mask) -> Number:
        """Give the median of the usual gaps of the buyers marked."""
        buyers = self._bought.buyers(marked)
        halves = self._halves[marked]
        return Number(float(np.median(halves)) / 2 if len(halves) else None, n=buyers.size, behind=buyers.behind)


def _rhythms(bought: Purchases) -> tuple[Amounts, Amounts]:
    """Give each buyer's days of buying and twice the median of the days between; 0 where there are none."""
    who, day = bought.buyer[bought.is_order], bought.on[bought.is_order]
    anew = np.ones(len(who), dtype=np.bool_)
    anew[1:] = (who[1:] != who[:-1]) | (day[1:] != day[:-1])
    who, day = who[anew], day[anew]
    days: Amounts = np.bincount(who, minlength=len(bought.ids)).astype(np.int64)
    same = who[1:] == who[:-1]
    packed = np.sort(who[1:][same] * DAYS + (day[1:] - day[:-1])[same])  # by buyer, then gap
    gaps, count = packed % DAYS, np.maximum(days - 1, 0)
    begins = np.cumsum(count) - count
    halves = np.zeros(len(days), dtype=np.int64)
    some = count > 0
    low, high = (count[some] - 1) // 2, count[some] // 2
    halves[some] = gaps[begins[some] + low] + gaps[begins[some] + high]
    return days, halves
