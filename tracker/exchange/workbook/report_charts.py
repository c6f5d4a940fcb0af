"""Which charts stand on the sheet of which report, and which tables are shaded instead."""

from collections.abc import Mapping
from dataclasses import dataclass

from tracker.reports.report import Column, ReportName, Table

GOOD, BACK, GONE, OTHER, STILL = "0F6B5C", "C98A12", "A4262C", "A8A39A", "9CC7BB"
COLOURS: Mapping[str, str] = {  # of columns whose meaning has a colour
    "forward": GOOD,
    "back": BACK,
    "left": GONE,
    "other": OTHER,
    "here": STILL,
    "target": OTHER,
    "done": GOOD,
}
PALETTE = ("0F6B5C", "5B6EE1", "C98A12", "1C86C7", "A4262C", "7A5BB0", "6D6961", "9CC7BB", "C24A6B", "3F7D20")


@dataclass(frozen=True, slots=True)
class ChartPlan:
    """A chart of a table: of these columns, or with none named of those that come from the owner's data."""

    table: str
    columns: tuple[str, ...] = ()
    stacked: bool = False
    upright: bool = False


PLANS: Mapping[ReportName, tuple[ChartPlan, ...]] = {
    ReportName.FUNNEL: (ChartPlan("cohort", ("reached",)), ChartPlan("board", ("on_board",))),
    ReportName.STUCK: (ChartPlan("stages", ("forward", "back", "left", "other", "here"), stacked=True),),
    ReportName.TIME: (ChartPlan("stages", ("days_median", "days_p75")),),
    ReportName.LEFT: (ChartPlan("reasons", ("left",)), ChartPlan("matrix", stacked=True)),
    ReportName.SOURCES: (ChartPlan("sources", ("joined", "new_customers")),),
    ReportName.TACTICS: (ChartPlan("tactics", ("touched", "went_on", "new_customers")),),
    ReportName.CONTACTS: (ChartPlan("periods", stacked=True, upright=True),),
    ReportName.RECIPES: (ChartPlan("groups", ("move_on",)),),
    ReportName.BOARD: (ChartPlan("stages", ("count",)),),
}
SHADED = {
    (ReportName.MOVES, "matrix"),
    (ReportName.LEFT, "matrix"),
    (ReportName.TIME, "distribution"),
    (ReportName.COHORTS, "within_30"),
    (ReportName.COHORTS, "within_60"),
    (ReportName.COHORTS, "within_90"),
    (ReportName.COHORTS, "within_180"),
}


def drawn_columns(plan: ChartPlan, table: Table) -> list[int]:
    """Return the places of the columns that a chart of a table draws."""
    return [
        place
        for place, column in enumerate(table.columns)
        if (column.key in plan.columns if plan.columns else column.label is not None)
    ]


def series_colour(column: Column, place: int) -> str:
    """Return the colour of a column among others."""
    return COLOURS.get(column.key, PALETTE[place % len(PALETTE)])
