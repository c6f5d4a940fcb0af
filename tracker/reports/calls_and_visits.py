"""Calls and visits: how many contacts there were and of which kind, with how many customers, and who had none."""

from datetime import date
from functools import partial, reduce
from operator import or_

import numpy as np
from numpy.typing import NDArray

from tracker.domain.report_data import CONTACT_KINDS, ReportData, Scope
from tracker.reports.flat_records import contacts_until, list_dated, list_people
from tracker.reports.numbers import customers_marked
from tracker.reports.report import (
    Column,
    Counted,
    Figure,
    Label,
    LabelKind,
    Number,
    Report,
    ReportName,
    Row,
    Table,
    Unit,
)
from tracker.reports.seen_stays import Mask, SeenStays, days_within

KIND_COLUMNS = (
    Column("contacts", Unit.COUNT),
    Column("customers", Unit.COUNT),
    Column("per_customer", Unit.RATIO),
)
LONGEST_IN_WEEKS = 100  # days; a longer period is told by months
WEEK = 7


def build_contacts_report(data: ReportData, scope: Scope) -> Report:
    """Count the contacts of a period by week or month and by kind, and who is on the board without any. Notes are none.

    periods: a row for each week, or month where the period is longer than 100 days, from the period's first day, or
    from the first contact there is at all where that is later, to its last; the first and the last may be cut off by
    the period. A week's key is the day it begins on. Columns: each kind that occurs in the period, then all. kinds: a
    row for each of these kinds. quiet: customers on the board at the end of the as-of day with no contact in the
    period.
    """
    return _Contacts(data, scope).report()


class _Contacts:
    def __init__(self, data: ReportData, scope: Scope) -> None:
        self._scope = scope
        self._seen = SeenStays(data.stays, data.stages, scope.as_of.toordinal())
        known = contacts_until(data, scope.as_of.toordinal())
        self._earliest = int(known["day"].min()) if len(known["day"]) else None
        inside = days_within(known["day"], scope.days)
        self._customer, self._day, self._kind = (known[name][inside] for name in ("customer", "day", "kind"))
        self._kinds = np.flatnonzero(np.bincount(self._kind, minlength=len(CONTACT_KINDS))).tolist()

    def report(self) -> Report:
        scope, seen = self._scope, self._seen
        every = np.ones(len(self._day), dtype=np.bool_)
        nobody = np.zeros(len(seen.ids), dtype=np.bool_)
        on_board: Mask = reduce(or_, (seen.on_board(rank) for rank, _ in seen.rows), nobody)
        quiet = on_board & ~np.isin(seen.ids, self._customer)
        return Report(
            name=ReportName.CONTACTS,
            first=scope.days.first,
            last=scope.days.last or scope.as_of,
            as_of=scope.as_of,
            within_days=None,
            figures=(
                Figure("contacts", Unit.COUNT, self._contacts(every)),
                Figure("customers", Unit.COUNT, self._customers(every)),
                Figure("quiet", Unit.COUNT, customers_marked(seen, quiet)),
            ),
            tables=(self._by_period(), self._by_kind()),
            outside=(Figure("archived", Unit.COUNT, customers_marked(seen, seen.archived)),),
        )

    def _by_kind(self) -> Table:
        rows = []
        for kind in self._kinds:
            of_kind = self._kind == kind
            contacts, customers = self._contacts(of_kind), self._customers(of_kind)
            each = Number(contacts.size / customers.size, n=customers.size, behind=customers.behind)
            rows.append(Row(CONTACT_KINDS[kind], _label(kind), (contacts, customers, each)))
        return Table("kinds", KIND_COLUMNS, tuple(rows))

    def _by_period(self) -> Table:
        columns = [Column(f"kind:{CONTACT_KINDS[kind]}", Unit.COUNT, _label(kind)) for kind in self._kinds]
        columns += [Column("contacts", Unit.COUNT), Column("customers", Unit.COUNT)]
        labels, starts = self._periods()
        place = np.searchsorted(starts, self._day, side="right") - 1
        size = len(CONTACT_KINDS)
        counts = np.bincount(place * size + self._kind, minlength=len(labels) * size).reshape(-1, size)
        anew = np.ones(len(place), dtype=np.bool_)  # whether it is the customer's first in this period
        anew[1:] = (self._customer[1:] != self._customer[:-1]) | (place[1:] != place[:-1])
        people = np.bincount(place[anew], minlength=len(labels))
        rows = []
        for at, label in enumerate(labels):
            numbers = [self._counted(counts[at, kind], place, at, kind) for kind in self._kinds]
            numbers.append(self._counted(counts[at].sum(), place, at, None))
            numbers.append(Number(int(people[at]), behind=partial(self._list_customers, place, at)))
            rows.append(Row(label.text, label, tuple(numbers)))
        return Table("periods", tuple(columns), tuple(rows))

    def _periods(self) -> tuple[list[Label], NDArray[np.int64]]:
        """Give the weeks or months that are told, and the day each begins on."""
        days = self._scope.days
        first = self._earliest if days.first is None else days.first.toordinal()
        last = (days.last or self._scope.as_of).toordinal()
        if first is None or self._earliest is None or max(first, self._earliest) > last:
            return [], np.zeros(0, dtype=np.int64)
        begin = max(first, self._earliest)
        if last - first < LONGEST_IN_WEEKS:
            weekday = (begin - 1) % WEEK
            starts = range(begin - (weekday - self._scope.week_start) % WEEK, last + 1, WEEK)
            found = [Label(LabelKind.WEEK, date.fromordinal(max(start, 1)).isoformat()) for start in starts]
            return found, np.array(starts, dtype=np.int64)
        months = range(_month(begin), _month(last) + 1)
        firsts = [date(month // 12, month % 12 + 1, 1) for month in months]
        found = [Label(LabelKind.MONTH, day.isoformat()[:7]) for day in firsts]
        return found, np.array([day.toordinal() for day in firsts], dtype=np.int64)

    def _contacts(self, marked: Mask) -> Number:
        return Number(int(np.count_nonzero(marked)), behind=lambda: self._list(marked))

    def _customers(self, marked: Mask) -> Number:
        found = self._customer[marked]
        anew = np.ones(len(found), dtype=np.bool_)
        anew[1:] = found[1:] != found[:-1]
        found = found[anew]
        return Number(len(found), behind=partial(list_people, found))

    def _counted(self, count: int, place: NDArray[np.int64], at: int, kind: int | None) -> Number:
        """Give the count of the contacts of a period, of one kind or of all."""

        def behind() -> list[Counted]:
            return self._list((place == at) if kind is None else (place == at) & (self._kind == kind))

        return Number(int(count), behind=behind)

    def _list_customers(self, place: NDArray[np.int64], at: int) -> list[Counted]:
        return self._customers(place == at).behind()

    def _list(self, marked: Mask) -> list[Counted]:
        return list_dated(self._customer[marked], self._day[marked])


def _label(kind: int) -> Label:
    return Label(LabelKind.KIND, CONTACT_KINDS[kind].value)


def _month(day: int) -> int:
    """Number the month of a day: twelve a year."""
    on = date.fromordinal(day)
    return on.year * 12 + on.month - 1
