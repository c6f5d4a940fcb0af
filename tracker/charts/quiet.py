"""Who is in their rhythm and who is going quiet, as a picture."""

from tracker.charts.bar_table import BarTable
from tracker.charts.shown import Shown

COLUMNS = ("customers", "share", "usual_median")


class QuietChart(BarTable):
    """Draws table "groups": a row a group, how many regulars are in it and how often they usually buy."""

    def __init__(self, shown: Shown) -> None:
        """Take the report."""
        super().__init__(shown, "groups", COLUMNS)
