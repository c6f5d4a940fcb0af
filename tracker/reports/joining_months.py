"""Cohorts: of those who joined in a month, the share that reached each stage in so many days."""

import numpy as np

from tracker.domain.report_data import ReportData, Scope
from tracker.reports.calendar_months import month_label, months_of
from tracker.reports.cohort import Cohort
from tracker.reports.numbers import customers_marked, rate
from tracker.reports.report import Column, Figure, Label, LabelKind, Number, Report, ReportName, Row, Table, Unit
from tracker.reports.seen_stays import Mask, SeenStays

WITHIN = (30, 60, 90, 180)  # days


def build_cohorts_report(data: ReportData, scope: Scope) -> Report:
    """Follow those who joined in the period, by month of joining, for 30, 60, 90 and 180 days: a table for each.

    Only those who have had the days are in a table: who joined at least so many days before the as-of day. The rows,
    the same in each table, are the months in which somebody joined, oldest first. The columns are how many are counted
    and, for each stage after the first, the share of them that reached it or a later one in so many days.
    """
    seen = SeenStays(data.stays, data.stages, scope.as_of.toordinal())
    everyone = Cohort(seen, scope.days, None)
    months = _Months(seen, everyone)
    cohorts = {within: Cohort(seen, scope.days, within) for within in WITHIN}
    outside = {f"too_recent_{within}": cohort.too_recent for within, cohort in cohorts.items()}
    outside["opening"] = everyone.began_as_opening
    return Report(
        name=ReportName.COHORTS,
        first=scope.days.first,
        last=scope.days.last or scope.as_of,
        as_of=scope.as_of,
        within_days=None,
        figures=(Figure("cohort", Unit.COUNT, customers_marked(seen, everyone.members)),),
        tables=tuple(months.table(within, cohort) for within, cohort in cohorts.items()),
        outside=tuple(Figure(key, Unit.COUNT, customers_marked(seen, mask)) for key, mask in outside.items()),
    )


class _Months:
    """Who joined in which month."""

    def __init__(self, seen: SeenStays, everyone: Cohort) -> None:
        self._seen = seen
        joining = seen.first_of(~seen.in_left)
        joined = seen.entered[joining] if len(seen.entered) else np.zeros(0, dtype=np.int32)
        self._month = months_of(joined)  # of one who never joined, any
        self._months = np.unique(self._month[everyone.members]).tolist()

    def table(self, within: int, cohort: Cohort) -> Table:
        """Make the table of those who have had so many days."""
        stages = self._seen.rows[1:]
        columns = [Column(f"reached:{stage.id}", Unit.SHARE, Label(LabelKind.STAGE, stage.name)) for _, stage in stages]
        rows = []
        for month in self._months:
            label = month_label(month)
            numbers = self._numbers(cohort, self._month == month, [rank for rank, _ in stages])
            rows.append(Row(label.text, label, numbers))
        return Table(f"within_{within}", (Column("joined", Unit.COUNT), *columns), tuple(rows))

    def _numbers(self, cohort: Cohort, of_month: Mask, ranks: list[int]) -> tuple[Number, ...]:
        joined = customers_marked(self._seen, cohort.members & of_month)
        reached = (customers_marked(self._seen, cohort.reached(rank) & of_month) for rank in ranks)
        return joined, *(rate(number, joined) for number in reached)
