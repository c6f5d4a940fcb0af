"""The names of the funnel's figures in plain words, and how each is counted, in one sentence."""

from PySide6.QtCore import QCoreApplication


def column_heading(field: str) -> str:
    """Return the heading of a figure's column."""
    return {
        "reached": _tr("Reached it"),
        "step": _tr("From the one before"),
        "from_start": _tr("From the start"),
        "visited": _tr("Really there"),
        "skipped": _tr("Skipped it"),
        "dropped": _tr("Came no further"),
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
        "skipped": _tr("Customers who joined in the period and got further without ever being in this stage."),
        "dropped": _tr("Customers who joined in the period and got to this stage, but not to the next one."),
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


def _tr(text: str) -> str:
    return QCoreApplication.translate("Figures", text)
