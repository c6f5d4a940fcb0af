"""The funnel: who is where, how far those who joined in a period got, and what happened to each stay."""

from collections.abc import Sequence
from datetime import date

import numpy as np

from tracker.domain.periods import Period
from tracker.domain.stages import Stage
from tracker.domain.stays import StayTable
from tracker.reports.cohort import Cohort
from tracker.reports.funnel_report import Figure, FunnelReport, FunnelRow
from tracker.reports.seen_stays import Days, Mask, SeenStays
from tracker.reports.stay_outcomes import OUTCOMES, StayOutcomes

STAY_FIGURES = frozenset({Figure.STAYS, *OUTCOMES})


def build_funnel(
    stays: StayTable, stages: Sequence[Stage], period: Period, as_of: date, within_days: int | None = None
) -> FunnelReport:
    """Count a funnel.

    stages: all of the stage set, removed ones included, in any order; rows come in order of position, a removed stage
    only while the table holds any stay in it. period: of joining for the cohort's figures, of beginning for those of
    stays; cut at as_of. as_of: what is dated later has not happened. within_days: count only how far the cohort got in
    so many days after joining, and only those who had that long; figures of stays and of the board do not change.

    With no stays every count is 0 and every rate None.
    """
    return _Funnel(stays, stages, period.seen_at(as_of), as_of, within_days).report()


def funnel_people(
    stays: StayTable, stages: Sequence[Stage], report: FunnelReport, figure: Figure, stage_id: int | None = None
) -> list[int]:
    """List the customers behind a figure of a report, by id in the table's order, each once.

    stays, stages: those the report was built from. stage_id: for figures of a stage, one that the report shows.

    Raises:
        KeyError: the report has no such stage.
    """
    period = Period(report.first, report.last)
    return _Funnel(stays, stages, period, report.as_of, report.within_days).people(figure, stage_id)


class _Funnel:
    """The masks behind one funnel: its figures are their sizes, its people the customers they mark."""

    def __init__(
        self, stays: StayTable, stages: Sequence[Stage], period: Period, as_of: date, within_days: int | None
    ) -> None:
        self._asked = (period, as_of, within_days)
        self._seen = SeenStays(stays, stages, as_of.toordinal())
        self._cohort = Cohort(self._seen, period, within_days)
        self._outcomes = StayOutcomes(self._seen, period)
        self._whole = {
            Figure.COHORT: self._cohort.members,
            Figure.TOO_RECENT: self._cohort.too_recent,
            Figure.LEFT_NOW: self._seen.left_now,
            Figure.ARCHIVED: self._seen.archived,
            Figure.ELSEWHERE: self._seen.elsewhere,
            Figure.KNOWN: np.ones(len(self._seen.ids), dtype=np.bool_),
        }

    def report(self) -> FunnelReport:
        period, as_of, within_days = self._asked
        return FunnelReport(
            first=period.first,
            last=period.last or as_of,
            as_of=as_of,
            within_days=within_days,
            cohort=_size(self._whole[Figure.COHORT]),
            too_recent=_size(self._whole[Figure.TOO_RECENT]),
            stages=tuple(self._row(place) for place in range(len(self._seen.rows))),
            left_now=_size(self._whole[Figure.LEFT_NOW]),
            archived=_size(self._whole[Figure.ARCHIVED]),
            elsewhere=_size(self._whole[Figure.ELSEWHERE]),
            known=_size(self._whole[Figure.KNOWN]),
        )

    def people(self, figure: Figure, stage_id: int | None) -> list[int]:
        marked = self._whole.get(figure)
        if marked is None:
            place = {stage.id: place for place, (_, stage) in enumerate(self._seen.rows)}
            marked = self._customers(figure, place[stage_id or 0])
        return [int(customer) for customer in self._seen.ids[marked]]

    def _row(self, place: int) -> FunnelRow:
        rank, stage = self._seen.rows[place]
        reached = _size(self._customers(Figure.REACHED, place))
        before = _size(self._customers(Figure.REACHED, place - 1)) if place else 0
        stays = {figure: _size(self._outcomes.of(figure, rank)) for figure in STAY_FIGURES}
        moved = stays[Figure.FORWARD] + stays[Figure.BACK] + stays[Figure.LEFT]
        median, p75 = _percentiles(self._outcomes.finished_days(rank), 50, 75)
        (waiting,) = _percentiles(self._outcomes.waiting_days(rank), 50)
        return FunnelRow(
            stage=stage,
            name=stage.name,
            on_board=_size(self._customers(Figure.ON_BOARD, place)),
            reached=reached,
            visited=_size(self._customers(Figure.VISITED, place)),
            strict=_size(self._customers(Figure.STRICT, place)),
            step=_rate(reached, before),
            from_start=_rate(reached, _size(self._customers(Figure.REACHED, 0))),
            stays=stays[Figure.STAYS],
            stay_customers=_size(self._customers(Figure.STAYS, place)),
            forward=stays[Figure.FORWARD],
            back=stays[Figure.BACK],
            left=stays[Figure.LEFT],
            other=stays[Figure.OTHER],
            here=stays[Figure.HERE],
            move_on=_rate(stays[Figure.FORWARD], moved),
            days_median=median,
            days_p75=p75,
            waiting_median=waiting,
            returning=_size(self._customers(Figure.RETURNING, place)),
        )

    def _customers(self, figure: Figure, place: int) -> Mask:
        """Mark the customers behind a figure of the stage in this row."""
        rank, _ = self._seen.rows[place]
        cohort = self._cohort
        match figure:
            case Figure.ON_BOARD:
                marked = self._seen.on_board(rank)
            case Figure.REACHED:
                marked = cohort.reached(rank)
            case Figure.VISITED:
                marked = cohort.visited(rank)
            case Figure.STRICT:
                marked = cohort.strict(rank)
            case Figure.SKIPPED:
                marked = cohort.reached(rank) & ~cohort.visited(rank)
            case Figure.DROPPED:
                later = self._seen.rows[place + 1 :]
                marked = cohort.reached(rank) & ~cohort.reached(later[0][0] if later else rank)
            case Figure.RETURNING:
                marked = self._seen.customers_of(self._outcomes.of(Figure.STAYS, rank), at_least=2)
            case _:
                marked = self._seen.customers_of(self._outcomes.of(figure, rank))
        return marked


def _size(marked: Mask) -> int:
    return int(np.count_nonzero(marked))


def _rate(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _percentiles(days: Days, *percents: int) -> list[float | None]:
    """Give percentiles, linear between neighbours; None of nothing."""
    return [float(days) for days in np.percentile(days, percents)] if len(days) else [None] * len(percents)
