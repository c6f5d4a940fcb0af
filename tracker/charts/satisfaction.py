"""What customers answered when asked how satisfied they are, as a picture."""

from tracker.charts.bar_table import BarTable
from tracker.charts.shown import Shown

COLUMNS = ("answers", "share")


class SatisfactionChart(BarTable):
    """Draws table "scores": a row a score, the best on top."""

    def __init__(self, shown: Shown) -> None:
        """Take the report."""
        super().__init__(shown, "scores", COLUMNS)
