"""Who buys, as a picture: the share of each row, and between which shares the true one lies."""

from typing_extensions import override

from tracker.charts.bar_table import BarTable, Scale
from tracker.charts.sheet import Box, Sheet, Stroke
from tracker.charts.shown import Shown
from tracker.reports.report import Row

COLUMNS = ("known", "buyers", "share")
PROFILES = ("sources", "personas", "tags", "towns")
END_PX = 4.0  # how far the ends of a range stand out


class BuyersChart(BarTable):
    """Draws the first of the profiles that has rows: by source, else by persona, tag or town.

    The range of the true share is a line over its bar, and stands below the number.
    """

    def __init__(self, shown: Shown) -> None:
        """Take the report."""
        tables = {table.key: table for table in shown.report.tables}
        drawn = next((key for key in PROFILES if key in tables and tables[key].rows), PROFILES[0])
        super().__init__(shown, drawn, COLUMNS)

    @override
    def texts(self, row: Row, key: str) -> list[str]:
        texts = super().texts(row, key)
        if key != "share" or self.cells.number(row, "low").value is None:
            return texts
        ends = " \N{EN DASH} ".join(self.cells.words(row, end) for end in ("low", "high"))
        return [texts[0], " · ".join((ends, *texts[1:]))]

    @override
    def paint_cell(self, sheet: Sheet, row: Row, scale: Scale, box: Box) -> None:
        super().paint_cell(sheet, row, scale, box)
        if scale.column.key != "share" or self.cells.number(row, "low").value is None:
            return
        area = sheet.area(box, (0, scale.most), (0, box.height))
        low, high = (self.cells.value(row, end) for end in ("low", "high"))
        middle, stroke = box.height / 2, Stroke(sheet.style.text, 1.5)
        sheet.line(area, [low, high], [middle, middle], stroke)
        for end in (low, high):
            sheet.line(area, [end, end], [middle - END_PX, middle + END_PX], stroke)
