"""Tactics side by side as a picture."""

from tracker.charts.bar_table import BarTable
from tracker.charts.shown import Shown

COLUMNS = ("touched", "went_on_share", "new_customers", "cost_each", "revenue")


class TacticsChart(BarTable):
    """Draws table "tactics": whom each reached, what came of it and at what cost."""

    def __init__(self, shown: Shown) -> None:
        """Take the report."""
        super().__init__(shown, "tactics", COLUMNS)
