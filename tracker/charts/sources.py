"""What sources bring and cost, side by side, as a picture."""

from tracker.charts.bar_table import BarTable
from tracker.charts.shown import Shown

COLUMNS = ("joined", "became_share", "new_customers", "cost_each", "revenue")


class SourcesChart(BarTable):
    """Draws table "sources": a row a source, new customers, the cost of each and the revenue."""

    def __init__(self, shown: Shown) -> None:
        """Take the report."""
        super().__init__(shown, "sources", COLUMNS)
