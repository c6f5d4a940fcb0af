"""Whether followed recipes move people faster, as a picture."""

from tracker.charts.bar_table import BarTable
from tracker.charts.shown import Shown

COLUMNS = ("stays", "move_on", "half_after")


class RecipesChart(BarTable):
    """Draws table "groups": for each stage, stays whose recipe was followed, in part, or not at all."""

    def __init__(self, shown: Shown) -> None:
        """Take the report."""
        super().__init__(shown, "groups", COLUMNS)
