"""Goals: how far along each is in its period, against an even pace, and how the periods before went."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import accumulate
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from tracker.domain.goals import Metric, Span, pace, period_before, period_of, target_of
from tracker.domain.periods import Period
from tracker.domain.report_data import GoalFacts, ReportData, Scope
from tracker.domain.stages import Counts
from tracker.reports.flat_records import contacts_until
from tracker.reports.new_customers import NewCustomers
from tracker.reports.report import (
    Column,
    Counted,
    Curve,
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
from tracker.reports.seen_stays import Days, Mask, SeenStays, days_within

GOAL_COLUMNS = (
    Column("target", Unit.TARGET),
    Column("done", Unit.COUNT),
    Column("share", Unit.SHARE),
    Column("expected", Unit.TARGET),
    Column("ahead", Unit.CHANGE),
    Column("before", Unit.COUNT),
)
PERIOD_COLUMNS = (Column("target", Unit.TARGET), Column("done", Unit.COUNT))
PERIODS = 12

_Ids: TypeAlias = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Happened:
    """What a goal counts, whenever it was: customers and days (date.toordinal()), in order of customer, then time."""

    customers: _Ids
    days: Days

    def within(self, period: Period | None) -> Number:
        """Count what falls in a period; nothing in none."""
        held = np.zeros(len(self.days), dtype=np.bool_) if period is None else days_within(self.days, period)
        return Number(int(np.count_nonzero(held)), behind=partial(self._list, held))

    def _list(self, held: Mask) -> list[Counted]:
        pairs = zip(self.customers[held].tolist(), self.days[held].tolist(), strict=True)
        return [Counted(customer, date.fromordinal(day)) for customer, day in pairs]


def build_goals(data: ReportData, scope: Scope) -> Report:
    """Measure the goals at the end of the scope's last day, each in the period of the calendar that holds that day.

    Goals that are not meant for that period are left out. `goals`: a row for each, in the owner's order. `periods`: for
    each the last 12 periods, the oldest first, without a target where the goal was not set yet. What comes after the
    day has not happened. A growth over nothing has no target.
    """
    return _Goals(data, scope).report()


class _Goals:
    def __init__(self, data: ReportData, scope: Scope) -> None:
        self._data, self._scope = data, scope
        self._day = scope.days.last or scope.as_of
        self._seen = SeenStays(data.stays, data.stages, self._day.toordinal())
        now = ((goal, period_of(Span(goal.period), self._day)) for goal in data.goals)
        self._goals = [(goal, period) for goal, period in now if _is_meant(goal, period)]
        self._happened = {goal.id: self._counted(goal) for goal, _ in self._goals}

    def report(self) -> Report:
        return Report(
            name=ReportName.GOALS,
            first=self._scope.days.first,
            last=self._day,
            as_of=self._scope.as_of,
            within_days=self._scope.within_days,
            tables=(
                Table("goals", GOAL_COLUMNS, tuple(self._row(goal, period) for goal, period in self._goals)),
                Table("periods", PERIOD_COLUMNS, tuple(row for goal, _ in self._goals for row in self._periods(goal))),
            ),
            outside=(Figure("opening", Unit.COUNT, self._opening()),),
            curves=tuple(curve for goal, period in self._goals for curve in self._curves(goal, period)),
        )

    def _row(self, goal: GoalFacts, period: Period) -> Row:
        done, target, before = self._measured(goal, period)
        gone, days = _days(period, self._day)
        expected = None if target is None else pace(target, gone, days)
        people: dict[str, int | Callable[[], list[Counted]]] = {"n": done.size, "behind": done.behind}
        return Row(
            str(goal.id),
            self._label(goal, goal.period),
            (
                Number(target, n=0),
                done,
                Number(None if target is None else done.size / target, **people),  # type: ignore[arg-type]
                Number(expected, n=0),
                Number(None if expected is None else done.size - expected, **people),  # type: ignore[arg-type]
                before,
            ),
        )

    def _periods(self, goal: GoalFacts) -> list[Row]:
        rows: list[Row] = []
        period: Period | None = period_of(Span(goal.period), self._day)
        while period is not None and len(rows) < PERIODS:
            done, target, _ = self._measured(goal, period)
            name = period_key(Span(goal.period), period)
            meant = target if _is_meant(goal, period) else None
            rows.append(Row(f"{goal.id}:{name}", self._label(goal, name), (Number(meant, n=0), done)))
            period = period_before(Span(goal.period), period)
        return rows[::-1]

    def _curves(self, goal: GoalFacts, period: Period) -> list[Curve]:
        done, target, _ = self._measured(goal, period)
        gone, days = _days(period, self._day)
        first = (period.first or self._day).toordinal()
        by_day = [0] * (gone + 1)
        for one in done.behind():
            by_day[(one.since or self._day).toordinal() - first + 1] += 1
        label = self._label(goal, goal.period)
        heights = tuple(float(height) for height in accumulate(by_day))
        curves = [Curve(f"done:{goal.id}", label, Unit.COUNT, tuple(map(float, range(gone + 1))), heights)]
        if target is not None:
            ends = (0.0, float(days)), (0.0, float(target))
            curves.append(Curve(f"pace:{goal.id}", label, Unit.TARGET, *ends, step=False))
        return curves

    def _measured(self, goal: GoalFacts, period: Period) -> tuple[Number, int | None, Number]:
        """Give what is done in a period, its target, and what was done in the one before."""
        happened = self._happened[goal.id]
        before = happened.within(period_before(Span(goal.period), period))
        return happened.within(period), target_of(goal.target, goal.growth_permille, before.size), before

    def _counted(self, goal: GoalFacts) -> Happened:
        seen = self._seen
        if goal.metric == Metric.CONTACTS:
            return self._contacts()
        if goal.metric == Metric.WON_BACK:
            back = (seen.began == Counts.MOVE) & ~seen.in_left
            back[1:] &= seen.in_left[:-1] & (seen.customer[1:] == seen.customer[:-1])
            back[:1] = False
            return self._stays(np.flatnonzero(back))
        if goal.metric == Metric.JOINED:
            joining = seen.first_of(~seen.in_left)
            opened = seen.began[seen.earliest] == Counts.OPENING  # be it into Left
            return self._stays(joining[(joining >= 0) & (seen.began[joining] == Counts.MOVE) & ~opened])
        if goal.metric == Metric.NEW_CUSTOMERS:
            since = NewCustomers(seen, self._data.first_orders).since
            return Happened(seen.ids[since > 0], since[since > 0])
        first = seen.first_of(self._there(goal) & (seen.began != Counts.REMOVED))
        return self._stays(first[(first >= 0) & (seen.began[first] == Counts.MOVE)])

    def _stays(self, stays: NDArray[np.intp]) -> Happened:
        """Give the beginnings of stays."""
        seen = self._seen
        return Happened(seen.ids[seen.customer[stays]], seen.entered[stays])

    def _contacts(self) -> Happened:
        contacts = contacts_until(self._data, self._day.toordinal())
        return Happened(contacts["customer"], contacts["day"])

    def _there(self, goal: GoalFacts) -> Mask:
        """Mark the stays in a stage that counts as having reached what the goal is about. By stay."""
        stages = enumerate(self._seen.stages, start=1)
        if goal.metric == Metric.NEW_CUSTOMERS:
            ranks = [rank for rank, stage in stages if stage.customer_from]
        else:
            ranks = [rank for rank, stage in stages if stage.id == goal.stage_id]
        none: Mask = np.zeros(len(self._seen.rank), dtype=np.bool_)
        there: Mask = self._seen.rank >= min(ranks) if ranks else none
        return there

    def _opening(self) -> Number:
        """Count who came where a goal counts in its period, but by an opening."""
        seen = self._seen
        marked = np.zeros(len(seen.ids), dtype=np.bool_)
        for goal, period in self._goals:
            if goal.metric in {Metric.CONTACTS, Metric.WON_BACK}:
                continue
            there = ~seen.in_left if goal.metric == Metric.JOINED else self._there(goal)
            began = (seen.began == Counts.OPENING) & days_within(seen.entered, period)
            marked |= seen.customers_of(there & began)
        ids = seen.ids[marked].tolist()
        return Number(len(ids), behind=lambda: [Counted(customer) for customer in ids])

    def _label(self, goal: GoalFacts, when: str) -> Label:
        stage = next((stage.name for stage in self._data.stages if stage.id == goal.stage_id), "")
        return Label(LabelKind.GOAL, f"{goal.metric} {when} {stage}".rstrip())


def period_key(span: Span, period: Period) -> str:
    """Return the key of a period: "2026-11", "2026-4" for a quarter, "2026"."""
    first = period.first or date.min
    names = {Span.MONTH: f"{first.year}-{first.month:02}", Span.QUARTER: f"{first.year}-{(first.month + 2) // 3}"}
    return names.get(span, str(first.year))


def _is_meant(goal: GoalFacts, period: Period) -> bool:
    first, last = (period.first or date.min).toordinal(), (period.last or date.max).toordinal()
    return goal.starts <= last and (goal.ends is None or first <= goal.ends)


def _days(period: Period, day: date) -> tuple[int, int]:
    """Return how many days of a period are gone at the end of a day in it, and how many it has."""
    first, last = period.first or day, period.last or day
    return (day - first).days + 1, (last - first).days + 1
