"""Which charts stand on the sheet of which report, and which tables are shaded instead."""

from collections.abc import Mapping
from dataclasses import dataclass

from tracker.reports.report import Column, ReportName, Table

GOOD, BACK, GONE, OTHER, STILL = "0F6B5C", "C98A12", "A4262C", "A8A39A", "9CC7BB"
COLOURS: Mapping[str, str] = {  # of columns whose meaning has a colour
    "forward": GOOD,
    "back": BACK,
    "left": GONE,
    "bought": GOOD,
    "gone": GONE,
    "expired": BACK,
    "open": STILL,
    "other": OTHER,
    "here": STILL,
    "target": OTHER,
    "done": GOOD,
}
PALETTE = ("0F6B5C", "5B6EE1", "C98A12", "1C86C7", "A4262C", "7A5BB0", "6D6961", "9CC7BB", "C24A6B", "3F7D20")


@dataclass(frozen=True, slots=True)
class ChartPlan:
    """A chart of a table: of these columns, or with none named of those that come from the owner's data.

    rows: of no more than so many, the first ones; None: of all.
    """

    table: str
    columns: tuple[str, ...] = ()
    stacked: bool = False
    upright: bool = False
    rows: int | None = None


PLANS: Mapping[ReportName, tuple[ChartPlan, ...]] = {
    ReportName.FUNNEL: (ChartPlan("cohort", ("reached",)), ChartPlan("board", ("on_board",))),
    ReportName.STUCK: (ChartPlan("stages", ("forward", "back", "left", "other", "here"), stacked=True),),
    ReportName.TIME: (ChartPlan("stages", ("days_median", "days_p75")),),
    ReportName.LEFT: (ChartPlan("reasons", ("left",)), ChartPlan("matrix", stacked=True)),
    ReportName.SOURCES: (ChartPlan("sources", ("joined", "new_customers")),),
    ReportName.TACTICS: (ChartPlan("tactics", ("touched", "went_on", "new_customers")),),
    ReportName.CONTACTS: (ChartPlan("periods", stacked=True, upright=True),),
    ReportName.RECIPES: (ChartPlan("groups", ("move_on",)),),
    ReportName.VALUE: (ChartPlan("bands", ("customers",)), ChartPlan("sources", ("customers", "new_customers"))),
    ReportName.QUOTES: (
        ChartPlan("stopped", ("quotes",)),
        ChartPlan("months", ("bought", "gone", "expired", "open"), stacked=True, upright=True),
    ),
    ReportName.QUIET: (
        ChartPlan("groups", ("customers",)),
        ChartPlan("gaps", ("in_rhythm", "due", "quiet", "gone"), stacked=True),
    ),
    ReportName.SATISFACTION: (
        ChartPlan("scores", ("answers",)),
        ChartPlan("months", ("average",), upright=True),
    ),
    ReportName.BUYERS: (
        ChartPlan("sources", ("known", "buyers")),
        ChartPlan("first_products", ("buyers", "again"), rows=12),
    ),
    ReportName.BOARD: (ChartPlan("stages", ("count",)),),
    ReportName.SALES: (
        ChartPlan("months", ("revenue",), upright=True),
        ChartPlan("months", ("orders",), upright=True),
        ChartPlan("categories", ("revenue",)),
    ),
    ReportName.REPEAT: (ChartPlan("cohorts", ("buyers", "again"), upright=True),),
    ReportName.RFM: (ChartPlan("groups", ("customers",)), ChartPlan("groups", ("revenue",))),
    ReportName.TOGETHER: (ChartPlan("pairs", ("orders",), rows=12), ChartPlan("suggestions", ("suggested", "bought"))),
}
SHADED = {
    (ReportName.MOVES, "matrix"),
    (ReportName.LEFT, "matrix"),
    (ReportName.TIME, "distribution"),
    (ReportName.REPEAT, "months"),
    (ReportName.COHORTS, "within_30"),
    (ReportName.COHORTS, "within_60"),
    (ReportName.COHORTS, "within_90"),
    (ReportName.COHORTS, "within_180"),
    (ReportName.RFM, "moves"),
    (ReportName.RFM, "scores"),
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
