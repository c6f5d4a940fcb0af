"""Do the recipes help: what became of stays by how much of their stage's recipe was done."""

from collections import Counter

import numpy as np

from tracker.domain.report_data import TICK_COLUMNS, ReportData, Scope
from tracker.domain.stages import Counts
from tracker.domain.stays import COLUMNS as STAY_COLUMNS
from tracker.reports.flat_records import columns_of
from tracker.reports.numbers import customers_marked, days_percentile, rate, stays_marked
from tracker.reports.report import Column, Figure, Label, LabelKind, Number, Report, ReportName, Row, Table, Unit
from tracker.reports.seen_stays import Days, Mask, SeenStays, days_within
from tracker.reports.stay_outcomes import Outcome, StayOutcomes
from tracker.reports.survival import survival

COLUMNS = (
    Column("stays", Unit.COUNT),
    Column("went_on", Unit.COUNT),
    Column("move_on", Unit.SHARE),
    Column("days_median", Unit.DAYS),
    Column("half_after", Unit.DAYS),
)


def build_recipes_report(data: ReportData, scope: Scope) -> Report:
    """Set side by side the stays of the period in which the whole recipe of the stage was done, a part, or nothing.

    Stages that have a recipe now, in order of position, each with three rows: followed, partly, none. The recipe is
    that of today; steps count as done that were ticked by the as-of day. half_after: the days after which half are
    gone, those still there counted for as long as they have been.
    """
    return _Recipes(data, scope).report()


class _Recipes:
    def __init__(self, data: ReportData, scope: Scope) -> None:
        self._scope = scope
        self._seen = SeenStays(data.stays, data.stages, scope.as_of.toordinal())
        self._outcomes = StayOutcomes(self._seen, scope.days)
        self._stage_of = {step.step_id: step.stage_id for step in data.recipes}
        steps = Counter(self._stage_of.values())
        self._rows = [(rank, stage, steps[stage.id]) for rank, stage in self._seen.rows if stage.id in steps]
        self._done = self._steps_done(data)

    def report(self) -> Report:
        scope, seen = self._scope, self._seen
        ranks = [rank for rank, _, _ in self._rows]
        opened = (seen.began == Counts.OPENING) & np.isin(seen.rank, ranks) & days_within(seen.entered, scope.days)
        return Report(
            name=ReportName.RECIPES,
            first=scope.days.first,
            last=scope.days.last or scope.as_of,
            as_of=scope.as_of,
            within_days=None,
            tables=(Table("groups", COLUMNS, self._groups()),),
            outside=(Figure("opening", Unit.COUNT, customers_marked(seen, seen.customers_of(opened))),),
        )

    def _groups(self) -> tuple[Row, ...]:
        rows = []
        for rank, stage, steps in self._rows:
            groups = {
                "followed": self._done == steps,
                "partly": (self._done > 0) & (self._done < steps),
                "none": self._done == 0,
            }
            for group, marked in groups.items():
                label = Label(LabelKind.STAGE, stage.name, word=group)
                rows.append(Row(f"{stage.id}:{group}", label, self._numbers(rank, marked), stage.colour))
        return tuple(rows)

    def _numbers(self, rank: int, group: Mask) -> tuple[Number, ...]:
        seen = self._seen
        stays, moved = self._outcomes.stays(rank) & group, self._outcomes.moved(rank) & group
        forward = stays_marked(seen, self._outcomes.of(Outcome.FORWARD, rank) & group)
        counted = stays_marked(seen, stays)
        half = survival(seen.days.compress(stays), seen.finished.compress(stays)).half_after
        return (
            counted,
            forward,
            rate(forward, stays_marked(seen, moved)),
            days_percentile(seen, stays & seen.finished, 50),
            Number(half, n=counted.size, behind=counted.behind),
        )

    def _steps_done(self, data: ReportData) -> Days:
        """Count for each stay the steps of its stage's recipe that were done by the as-of day."""
        seen = self._seen
        entered = np.asarray(data.stays.cells).reshape(-1, len(STAY_COLUMNS))[:, STAY_COLUMNS.index("entered")]
        entries = np.asarray(data.entries)[entered <= seen.day]
        ticks = columns_of(data.ticks, TICK_COLUMNS)
        order = np.argsort(entries)
        place = np.searchsorted(entries, ticks["entry"], sorter=order)
        known = (place < len(entries)) & (ticks["day"] <= seen.day)
        known[known] = entries[order[place[known]]] == ticks["entry"][known]
        stay = order[place[known]]
        rank_of = {stage.id: rank for rank, stage, _ in self._rows}
        ranks = [rank_of.get(self._stage_of.get(step, 0), -1) for step in ticks["step"][known].tolist()]
        counted: Days = np.bincount(stay[seen.rank[stay] == ranks], minlength=len(entries)).astype(np.int32)
        return counted
