"""The names of the funnel's figures in plain words, and how each is counted, in one sentence."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from tracker.reports.funnel_report import Figure, FunnelRow
from ui.text.formats import NOTHING, format_count, format_days, format_percent

SMALL = 10  # percentages of fewer people are greyed and carry their number


class Column(NamedTuple):
    """A column of the funnel's table: the field of FunnelRow it shows, and the figure whose people stand behind it."""

    field: str
    figure: Figure


HOW_FAR = (
    Column("reached", Figure.REACHED),
    Column("step", Figure.REACHED),
    Column("from_start", Figure.REACHED),
    Column("visited", Figure.VISITED),
    Column("strict", Figure.STRICT),
)
STAYS = (
    Column("stays", Figure.STAYS),
    Column("stay_customers", Figure.STAYS),
    Column("forward", Figure.FORWARD),
    Column("back", Figure.BACK),
    Column("left", Figure.LEFT),
    Column("other", Figure.OTHER),
    Column("here", Figure.HERE),
    Column("move_on", Figure.FORWARD),
)
TIMES = (
    Column("on_board", Figure.ON_BOARD),
    Column("days_median", Figure.STAYS),
    Column("days_p75", Figure.STAYS),
    Column("waiting_median", Figure.HERE),
    Column("returning", Figure.RETURNING),
)
RATES = {"step", "from_start", "move_on"}
DAYS = {"days_median", "days_p75", "waiting_median"}


def column_heading(field: str) -> str:
    """Return the heading of a figure's column."""
    return {
        "reached": _tr("Reached it"),
        "step": _tr("From the one before"),
        "from_start": _tr("From the start"),
        "visited": _tr("Really there"),
        "strict": _tr("One by one"),
        "stays": _tr("Stays"),
        "stay_customers": _tr("Customers"),
        "forward": _tr("Went on"),
        "back": _tr("Went back"),
        "left": _tr("Left for good"),
        "other": _tr("Other"),
        "here": _tr("Still there"),
        "move_on": _tr("Share that went on"),
        "on_board": _tr("On the board"),
        "days_median": _tr("Half move on within"),
        "days_p75": _tr("Three quarters within"),
        "waiting_median": _tr("Waiting now"),
        "returning": _tr("Came back later"),
    }[field]


def definition(field: str) -> str:
    """Say in one sentence how a figure is counted."""
    return {
        "reached": _tr("Customers who joined in the period and got to this stage or further; skipped stages count."),
        "step": _tr("Of those who reached the stage before, the share that reached this one."),
        "from_start": _tr("Of those who reached the first stage, the share that reached this one."),
        "visited": _tr("Customers who joined in the period and really were in this stage, not skipping it."),
        "strict": _tr("Customers who entered every stage up to this one for the first time in the stages' order."),
        "stays": _tr("Every entering of the stage in the period is one stay, by whomever."),
        "stay_customers": _tr("The different customers of these stays."),
        "forward": _tr("Stays that ended with a move to a later stage."),
        "back": _tr("Stays that ended with a move to an earlier stage."),
        "left": _tr("Stays that ended with the customer leaving."),
        "other": _tr("Stays that ended because the shop changed its stages."),
        "here": _tr("Stays that had not ended on the day the report is seen on."),
        "move_on": _tr("Went on, divided by went on, went back and left together; those still there are not in it."),
        "on_board": _tr("Customers who were in the stage at the end of the day the report is seen on."),
        "days_median": _tr("Half of the stays that ended lasted this many days or fewer."),
        "days_p75": _tr("Three quarters of the stays that ended lasted this many days or fewer."),
        "waiting_median": _tr("Half of those still there have been there for this many days or fewer."),
        "returning": _tr("Customers with two or more stays in this stage in the period."),
    }[field]


def figure_text(row: FunnelRow, field: str) -> str:
    """Return a figure as it stands in the table."""
    value = getattr(row, field)
    if value is None:
        return NOTHING
    if field in RATES:
        return format_percent(value)
    return format_days(value) if field in DAYS else format_count(value)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Figures", text)
