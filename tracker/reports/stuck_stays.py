"""Where they get stuck: what happened to each stay, and who has been in a stage for too long."""

from collections.abc import Callable
from functools import partial

import numpy as np

from tracker.domain.report_data import ReportData, Scope
from tracker.domain.stage_limits import limit_of
from tracker.domain.stages import Counts, Stage
from tracker.reports.numbers import customers_marked, days_percentile, list_stays, rate, stays_marked
from tracker.reports.report import Column, Figure, Number, Report, ReportName, Table, Unit
from tracker.reports.seen_stays import Mask
from tracker.reports.stage_rows import make_report, outside_of_stays, see, stage_rows
from tracker.reports.stay_outcomes import ENDS, Outcome, StayOutcomes

COLUMNS = (
    Column("stays", Unit.COUNT),
    Column("stay_customers", Unit.COUNT),
    Column("forward", Unit.COUNT),
    Column("back", Unit.COUNT),
    Column("left", Unit.COUNT),
    Column("other", Unit.COUNT),
    Column("here", Unit.COUNT),
    Column("move_on", Unit.SHARE),
    Column("waiting_median", Unit.DAYS),
    Column("limit", Unit.DAYS),
    Column("stuck", Unit.COUNT),
)


def build_stuck_report(data: ReportData, scope: Scope) -> Report:
    """Say what happened to the stays that began in the period, and who is stuck at the end of the as-of day.

    Stuck is whose open stay, whenever and however it began, is older than the stage's limit, with no interaction in
    the last half of the limit (`data.last_contact`); whoever is archived is not. A stage's limit is the owner's own,
    else the 75th percentile of its finished stays of those in the data, at least 14 days.
    """
    return _Stuck(data, scope).report()


class _Stuck:
    def __init__(self, data: ReportData, scope: Scope) -> None:
        self._scope = scope
        self._seen = seen = see(data, scope)
        self._outcomes = StayOutcomes(seen, scope.days)
        last = data.last_contact
        never = np.int32(0)
        contact = np.fromiter((last.get(one, never) for one in seen.ids.tolist()), np.int32, len(seen.ids))
        self._silent = seen.day - contact[seen.customer]  # by stay: days since the customer's latest interaction
        self._open = ~seen.finished & ~seen.archived[seen.customer]
        self._known_length = seen.finished & (seen.began != Counts.OPENING)

    def report(self) -> Report:
        seen, outcomes = self._seen, self._outcomes
        forward = self._anywhere(lambda rank, _: outcomes.of(Outcome.FORWARD, rank))
        moved = self._anywhere(lambda rank, _: outcomes.moved(rank))
        return make_report(
            ReportName.STUCK,
            self._scope,
            figures=(
                Figure("stays", Unit.COUNT, stays_marked(seen, self._anywhere(lambda rank, _: outcomes.stays(rank)))),
                Figure("moved_on", Unit.SHARE, rate(stays_marked(seen, forward), stays_marked(seen, moved))),
                Figure("stuck", Unit.COUNT, stays_marked(seen, self._anywhere(self._stuck))),
            ),
            tables=(Table("stages", COLUMNS, stage_rows(seen, self._numbers)),),
            outside=outside_of_stays(seen, self._scope),
        )

    def _numbers(self, rank: int, stage: Stage) -> tuple[Number, ...]:
        seen, outcomes = self._seen, self._outcomes
        stays, forward = outcomes.stays(rank), stays_marked(seen, outcomes.of(Outcome.FORWARD, rank))
        return (
            stays_marked(seen, stays),
            customers_marked(seen, seen.customers_of(stays)),
            *(stays_marked(seen, outcomes.of(outcome, rank)) for outcome in ENDS),
            rate(forward, stays_marked(seen, outcomes.moved(rank))),
            days_percentile(seen, outcomes.of(Outcome.HERE, rank), 50),
            self._limit(rank, stage),
            stays_marked(seen, self._stuck(rank, stage)),
        )

    def _anywhere(self, stays: Callable[[int, Stage], Mask]) -> Mask:
        """Mark the stays marked in any stage."""
        marked = np.zeros(len(self._seen.rank), dtype=np.bool_)
        for rank, stage in self._seen.rows:
            marked |= stays(rank, stage)
        return marked

    def _limit(self, rank: int, stage: Stage) -> Number:
        seen, finished = self._seen, self._known_length & (self._seen.rank == rank)
        lengths = np.bincount(seen.days.compress(finished))
        lasted = {int(days): int(lengths[days]) for days in np.flatnonzero(lengths)}
        limit = limit_of(stage, lasted)
        return Number(limit.days, n=sum(lasted.values()), behind=partial(list_stays, seen, finished))

    def _stuck(self, rank: int, stage: Stage) -> Mask:
        limit = self._limit(rank, stage).value or 0
        long: Mask = self._open & (self._seen.rank == rank) & (self._seen.days > limit)
        return long & (self._silent > limit / 2)
