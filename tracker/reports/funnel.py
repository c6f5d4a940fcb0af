"""The funnel as a report: how far they got, what happened to each stay, who is where. Three tables, never mixed."""

from collections.abc import Callable
from functools import partial

import numpy as np

from tracker.domain.report_data import ReportData, Scope
from tracker.reports.cohort import Cohort
from tracker.reports.numbers import customers_marked, days_percentiles_at, list_stays, rate, stays_at
from tracker.reports.report import (
    Column,
    Counted,
    Number,
    Report,
    ReportName,
    Row,
    Table,
    Unit,
)
from tracker.reports.stage_rows import customer_figures, make_report, see, stage_rows
from tracker.reports.stay_outcomes import ENDS, MOVED, Outcome, StayOutcomes

COHORT = "cohort"
STAYS = "stays"
BOARD = "board"
COHORT_COLUMNS = (
    Column("reached", Unit.COUNT),
    Column("step", Unit.SHARE),
    Column("from_start", Unit.SHARE),
    Column("visited", Unit.COUNT),
    Column("skipped", Unit.COUNT),
    Column("strict", Unit.COUNT),
    Column("dropped", Unit.COUNT),
)
STAY_COLUMNS = (
    Column("stays", Unit.COUNT),
    Column("stay_customers", Unit.COUNT),
    Column("forward", Unit.COUNT),
    Column("back", Unit.COUNT),
    Column("left", Unit.COUNT),
    Column("other", Unit.COUNT),
    Column("here", Unit.COUNT),
    Column("move_on", Unit.SHARE),
    Column("returning", Unit.COUNT),
)
BOARD_COLUMNS = (
    Column("on_board", Unit.COUNT),
    Column("days_median", Unit.DAYS),
    Column("days_p75", Unit.DAYS),
    Column("waiting_median", Unit.DAYS),
)


def build_funnel(data: ReportData, scope: Scope) -> Report:
    """Count a funnel: those who joined in the period by stage, the stays that began in it, and who is where.

    Rows come in order of position, a removed stage only while the data hold any stay in it.
    """
    return _Funnel(data, scope).report()


class _Funnel:
    def __init__(self, data: ReportData, scope: Scope) -> None:
        self._scope = scope
        self._seen = see(data, scope)
        self._cohort = Cohort(self._seen, scope.days, scope.within_days)
        self._outcomes = StayOutcomes(self._seen, scope.days)
        self._stays = [self._outcomes.indices(rank) for rank, _ in self._seen.rows]

    def report(self) -> Report:
        seen = self._seen
        everybody = np.ones(len(seen.ids), dtype=np.bool_)
        whole = {
            "cohort": self._cohort.members,
            "left_now": seen.left_now,
            "archived": seen.archived,
            "elsewhere": seen.elsewhere,
            "known": everybody,
        }
        outside = {"too_recent": self._cohort.too_recent, "opening": self._cohort.began_as_opening}
        return make_report(
            ReportName.FUNNEL,
            self._scope,
            figures=customer_figures(seen, whole),
            tables=(
                Table(COHORT, COHORT_COLUMNS, self._rows(self._cohort_numbers)),
                Table(STAYS, STAY_COLUMNS, self._rows(self._stay_numbers)),
                Table(BOARD, BOARD_COLUMNS, self._rows(self._board_numbers)),
            ),
            outside=customer_figures(seen, outside),
        )

    def _rows(self, numbers: Callable[[int], tuple[Number, ...]]) -> tuple[Row, ...]:
        place_of = {rank: place for place, (rank, _) in enumerate(self._seen.rows)}
        return stage_rows(self._seen, lambda rank, _: numbers(place_of[rank]))

    def _cohort_numbers(self, place: int) -> tuple[Number, ...]:
        seen, cohort, rows = self._seen, self._cohort, self._seen.rows
        rank = rows[place][0]
        count = partial(customers_marked, seen)
        reached, visited = cohort.reached(rank), cohort.visited(rank)
        before = count(cohort.reached(rows[place - 1][0])) if place else Number(0)
        after = cohort.reached(rows[place + 1][0]) if place + 1 < len(rows) else reached
        return (
            count(reached),
            rate(count(reached), before),
            rate(count(reached), count(cohort.reached(rows[0][0]))),
            count(visited),
            count(reached & ~visited),
            count(cohort.strict(rank)),
            count(reached & ~after),
        )

    def _stay_numbers(self, place: int) -> tuple[Number, ...]:
        seen, rank = self._seen, self._seen.rows[place][0]
        stays, at = self._stays[place]
        moved = sum(len(at[outcome]) for outcome in MOVED)
        forward = stays_at(seen, at[Outcome.FORWARD])
        each = np.bincount(seen.customer.take(stays), minlength=len(seen.ids))
        return (
            stays_at(seen, stays),
            customers_marked(seen, each > 0),
            *(stays_at(seen, at[outcome]) for outcome in ENDS),
            rate(forward, Number(moved, behind=partial(self._list_moved, rank))),
            customers_marked(seen, each > 1),
        )

    def _list_moved(self, rank: int) -> list[Counted]:
        return list_stays(self._seen, self._outcomes.moved(rank))

    def _board_numbers(self, place: int) -> tuple[Number, ...]:
        seen, (stays, at) = self._seen, self._stays[place]
        finished = stays.compress(seen.finished.take(stays))
        return (
            customers_marked(seen, seen.on_board(seen.rows[place][0])),
            *days_percentiles_at(seen, finished, 50, 75),
            *days_percentiles_at(seen, at[Outcome.HERE], 50),
        )
