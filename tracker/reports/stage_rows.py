"""What reports by stage share: their rows, their frame and who is outside."""

from collections.abc import Callable, Mapping
from typing import Any

from tracker.domain.report_data import ReportData, Scope
from tracker.domain.stages import Counts, Stage
from tracker.reports.numbers import customers_marked
from tracker.reports.report import Figure, Label, LabelKind, Number, Report, ReportName, Row, Unit
from tracker.reports.seen_stays import Mask, SeenStays, days_within


def see(data: ReportData, scope: Scope) -> SeenStays:
    """Read the stays of the data at the end of the scope's as-of day."""
    return SeenStays(data.stays, data.stages, scope.as_of.toordinal())


def make_report(name: ReportName, scope: Scope, **parts: Any) -> Report:
    """Make a report of a scope. parts: figures, tables, outside, curves."""
    return Report(name, scope.days.first, scope.days.last or scope.as_of, scope.as_of, scope.within_days, **parts)


def stage_label(stage: Stage) -> Label:
    """Return the label of a stage."""
    return Label(LabelKind.STAGE, stage.name)


def stage_rows(seen: SeenStays, numbers: Callable[[int, Stage], tuple[Number, ...]]) -> tuple[Row, ...]:
    """Make a row for each stage that reports show. numbers: from a stage's rank and the stage to its numbers."""
    return tuple(
        Row(str(stage.id), stage_label(stage), numbers(rank, stage), stage.colour) for rank, stage in seen.rows
    )


def customer_figures(seen: SeenStays, marked: Mapping[str, Mask]) -> tuple[Figure, ...]:
    """Count the customers marked under each key. The masks are by customer."""
    return tuple(Figure(key, Unit.COUNT, customers_marked(seen, mask)) for key, mask in marked.items())


def outside_of_stays(seen: SeenStays, scope: Scope) -> tuple[Figure, ...]:
    """Count who is just outside of reports of stays.

    opening: customers with a stay in a stage that an opening entry, or a switch of the stage set, began in the period:
    it is in no report of stays. archived: customers archived by the as-of day, who are on no board.
    """
    opened = (seen.began == Counts.OPENING) & (seen.rank > 0) & days_within(seen.entered, scope.days)
    return customer_figures(seen, {"opening": seen.customers_of(opened), "archived": seen.archived})
