"""What sources bring and cost, side by side, as a picture."""

from tracker.charts.bar_table import BarTable
from tracker.charts.shown import Shown

COLUMNS = ("joined", "became_share", "new_customers", "cost_each")


class SourcesChart(BarTable):
    """Draws table "sources": a row a source, new customers with the cost of each beside."""

    def __init__(self, shown: Shown) -> None:
        """Take the report."""
        super().__init__(shown, "sources", COLUMNS)
