"""Time in stage: how long stays lasted, how the lengths spread, and how long until half are gone."""

from tracker.domain.report_data import ReportData, Scope
from tracker.domain.stages import Stage
from tracker.reports.numbers import days_percentile, stays_marked
from tracker.reports.report import Column, Curve, Number, Report, ReportName, Table, Unit
from tracker.reports.seen_stays import Mask
from tracker.reports.stage_rows import make_report, outside_of_stays, see, stage_label, stage_rows
from tracker.reports.stay_outcomes import Outcome, StayOutcomes
from tracker.reports.survival import Survival, survival

COLUMNS = (
    Column("finished", Unit.COUNT),
    Column("days_median", Unit.DAYS),
    Column("days_p75", Unit.DAYS),
    Column("half_after", Unit.DAYS),
    Column("here", Unit.COUNT),
    Column("waiting_median", Unit.DAYS),
)
SPANS = {  # days of a finished stay, both included; None: any longer one
    "d0": (0, 0),
    "d1_2": (1, 2),
    "d3_7": (3, 7),
    "d8_14": (8, 14),
    "d15_30": (15, 30),
    "d31_90": (31, 90),
    "d91": (91, None),
}


def build_time_report(data: ReportData, scope: Scope) -> Report:
    """Say how long the stays that began in the period lasted, stage by stage.

    A stay is finished however it ended. The curves and `half_after` count the open stays too, with their days so far.
    """
    return _Times(data, scope).report()


class _Times:
    def __init__(self, data: ReportData, scope: Scope) -> None:
        self._scope = scope
        self._seen = see(data, scope)
        self._outcomes = StayOutcomes(self._seen, scope.days)
        self._survival = {rank: self._estimate(rank) for rank, _ in self._seen.rows}

    def report(self) -> Report:
        spans = tuple(Column(key, Unit.COUNT) for key in SPANS)
        return make_report(
            ReportName.TIME,
            self._scope,
            tables=(
                Table("stages", COLUMNS, stage_rows(self._seen, self._times)),
                Table("distribution", spans, stage_rows(self._seen, self._spread)),
            ),
            outside=outside_of_stays(self._seen, self._scope),
            curves=tuple(
                self._curve(stage, self._survival[rank]) for rank, stage in self._seen.rows if self._survival[rank].days
            ),
        )

    def _times(self, rank: int, _: Stage) -> tuple[Number, ...]:
        seen = self._seen
        stays, here, finished = self._stays(rank), self._outcomes.of(Outcome.HERE, rank), self._finished(rank)
        counted = stays_marked(seen, stays)
        return (
            stays_marked(seen, finished),
            days_percentile(seen, finished, 50),
            days_percentile(seen, finished, 75),
            Number(self._survival[rank].half_after, n=counted.size, behind=counted.behind),
            stays_marked(seen, here),
            days_percentile(seen, here, 50),
        )

    def _spread(self, rank: int, _: Stage) -> tuple[Number, ...]:
        finished = self._finished(rank)
        return tuple(stays_marked(self._seen, finished & self._lasting(*span)) for span in SPANS.values())

    def _lasting(self, least: int, most: int | None) -> Mask:
        days = self._seen.days
        long = days >= least
        return long if most is None else long & (days <= most)

    def _stays(self, rank: int) -> Mask:
        return self._outcomes.stays(rank)

    def _finished(self, rank: int) -> Mask:
        return self._stays(rank) & self._seen.finished

    def _estimate(self, rank: int) -> Survival:
        stays = self._stays(rank)
        return survival(self._seen.days.compress(stays), self._seen.finished.compress(stays))

    @staticmethod
    def _curve(stage: Stage, estimate: Survival) -> Curve:
        return Curve(
            key=str(stage.id),
            label=stage_label(stage),
            unit=Unit.SHARE,
            x=estimate.days,
            y=estimate.share,
            colour=stage.colour,
            open_end=estimate.open_end,
        )
