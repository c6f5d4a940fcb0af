"""What is bought together as a picture: the strongest pairs."""

from dataclasses import replace

from tracker.charts.bar_table import BarTable
from tracker.charts.shown import Shown

COLUMNS = ("orders", "confidence", "confidence_back", "lift")
MOST = 12  # pairs


class TogetherChart(BarTable):
    """Draws the first rows of table "pairs"."""

    def __init__(self, shown: Shown) -> None:
        """Take the report."""
        tables = (replace(table, rows=table.rows[:MOST]) for table in shown.report.tables if table.key == "pairs")
        super().__init__(replace(shown, report=replace(shown.report, tables=tuple(tables))), "pairs", COLUMNS)
