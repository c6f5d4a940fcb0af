"""Coming back: of those who first bought in a month, how many bought again, how soon, and in which months after."""

import numpy as np
from numpy.typing import NDArray

from tracker.domain.report_data import ReportData, Scope
from tracker.reports.calendar_months import month_label, months_of
from tracker.reports.flat_records import Amounts, list_people
from tracker.reports.ledger import entries_until, firsts
from tracker.reports.numbers import percentiles, rate
from tracker.reports.report import Column, Figure, Label, LabelKind, Number, Report, ReportName, Row, Table, Unit
from tracker.reports.seen_stays import Mask, days_within

WITHIN = (30, 90, 180, 365)  # days
MONTHS = 12
NEVER = np.iinfo(np.int64).max
COHORT_COLUMNS = (
    Column("buyers", Unit.COUNT),
    Column("again", Unit.COUNT),
    Column("again_share", Unit.SHARE),
    *(Column(f"within_{days}", Unit.SHARE) for days in WITHIN),
)
MONTH_COLUMNS = (
    Column("buyers", Unit.COUNT),
    *(Column(f"month_{later}", Unit.SHARE, Label(LabelKind.NAME, f"+{later}")) for later in range(1, MONTHS + 1)),
)


def build_repeat_report(data: ReportData, scope: Scope) -> Report:
    """Follow those whose first order of all falls in the period, by its month, up to the as-of day.

    Rows: the months in which somebody first bought, oldest first, the same in both tables. months: of all of a month,
    the share that had an order in the first calendar month after it, in the second, up to the twelfth; a month that is
    not over yet says nothing. cohorts: how many had a second order by the as-of day, be it on the day of the first, and
    the share that had it within so many days of the first, of those who have had the days; the others are outside, as
    too recent.
    """
    return _Repeat(data, scope).report()


class _Repeat:
    """Arrays are by customer who ever had an order by the as-of day."""

    def __init__(self, data: ReportData, scope: Scope) -> None:
        self._scope = scope
        orders = entries_until(data, scope.as_of.toordinal()).orders()
        begins = firsts(orders.customer)
        first = np.flatnonzero(begins)
        self._ids, self._day = orders.customer[first], orders.day[first]
        self._members = days_within(self._day, scope.days)
        following = np.append(orders.day, NEVER)[first + 1]
        self._second = np.where(np.append(begins, True)[first + 1], NEVER, following)
        self._again: Mask = self._members & (self._second < NEVER)
        self._month = months_of(self._day)
        self._months = np.unique(self._month[self._members]).tolist()
        customer = np.cumsum(begins) - 1
        self._bought = _bought_in(customer, months_of(orders.day) - self._month[customer], len(first))

    def report(self) -> Report:
        scope, members = self._scope, self._people(self._members)
        again = self._people(self._again)
        (half,) = percentiles((self._second - self._day)[self._again], 50)
        return Report(
            name=ReportName.REPEAT,
            first=scope.days.first,
            last=scope.days.last or scope.as_of,
            as_of=scope.as_of,
            within_days=None,
            figures=(
                Figure("buyers", Unit.COUNT, members),
                Figure("again", Unit.COUNT, again),
                Figure("again_share", Unit.SHARE, rate(again, members)),
                Figure("days_to_second", Unit.DAYS, Number(half, n=again.size, behind=again.behind)),
            ),
            tables=(
                Table("months", MONTH_COLUMNS, tuple(self._month_row(month) for month in self._months)),
                Table("cohorts", COHORT_COLUMNS, tuple(self._cohort_row(month) for month in self._months)),
            ),
            outside=tuple(
                Figure(f"too_recent_{days}", Unit.COUNT, self._people(self._members & ~self._old_enough(days)))
                for days in WITHIN
            ),
        )

    def _month_row(self, month: int) -> Row:
        those = self._members & (self._month == month)
        members, label = self._people(those), month_label(month)
        running = int(months_of(np.array([self._scope.as_of.toordinal() + 1]))[0])  # the first month not over yet
        counts = np.count_nonzero(self._bought[those], axis=0).tolist()
        shares = [
            rate(Number(counts[later]), members) if month + later < running else Number(None, n=0)
            for later in range(1, MONTHS + 1)
        ]
        return Row(label.text, label, (members, *shares))

    def _cohort_row(self, month: int) -> Row:
        those, label = self._month == month, month_label(month)
        members, again = self._people(self._members & those), self._people(self._again & those)
        within = []
        for days in WITHIN:
            old: Mask = self._members & those & self._old_enough(days)
            within.append(rate(self._people(old & (self._second - self._day <= days)), self._people(old)))
        return Row(label.text, label, (members, again, rate(again, members), *within))

    def _old_enough(self, days: int) -> Mask:
        """Mark whose first order was so many days before the as-of day, or more."""
        old: Mask = self._day <= self._scope.as_of.toordinal() - days
        return old

    def _people(self, marked: Mask) -> Number:
        return Number(int(np.count_nonzero(marked)), behind=lambda: list_people(self._ids[marked]))


def _bought_in(customer: NDArray[np.intp], later: Amounts, size: int) -> NDArray[np.bool_]:
    """Say of each customer whether they had an order in the month of the first, in the one after, and so on."""
    bought = np.zeros((size, MONTHS + 1), dtype=np.bool_)
    counted = later <= MONTHS
    bought[customer[counted], later[counted]] = True
    return bought
