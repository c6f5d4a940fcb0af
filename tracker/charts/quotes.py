"""Where people stop on the way to buying, as a picture."""

from tracker.charts.bar_table import BarTable
from tracker.charts.shown import Shown

COLUMNS = ("quotes", "share", "amount")


class QuotesChart(BarTable):
    """Draws table "stopped": a row a place, how many quotes stopped there and what they come to."""

    def __init__(self, shown: Shown) -> None:
        """Take the report."""
        super().__init__(shown, "stopped", COLUMNS)
