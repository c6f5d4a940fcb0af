"""Groups of buyers as a picture: how many they are, what they spent, how long ago they bought."""

from tracker.charts.bar_table import BarTable
from tracker.charts.shown import Shown

COLUMNS = ("customers", "revenue", "recency")


class RfmChart(BarTable):
    """Draws table "groups", each in its colour."""

    def __init__(self, shown: Shown) -> None:
        """Take the report."""
        super().__init__(shown, "groups", COLUMNS)
