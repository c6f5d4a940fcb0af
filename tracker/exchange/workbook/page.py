"""How sheets are printed."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.properties import PageSetupProperties

from tracker.exchange.workbook.cells import cell_text

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

A4 = "9"
LONGEST_NAME = 80  # a footer holds 255 characters


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """What stands on each printed page besides the sheet."""

    title: str
    shop_name: str
    written_at: datetime

    def set_up(self, sheet: "Worksheet", *, header_row: int = 0) -> None:
        """Print a sheet in landscape, one page wide, with page numbers, its heading row (0: none) on each page."""
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        setup = sheet.page_setup
        setup.orientation, setup.paperSize = "landscape", A4
        setup.fitToWidth, setup.fitToHeight = 1, 0
        margins = sheet.page_margins
        margins.left = margins.right = 0.5
        margins.top = margins.bottom = 0.75
        header, footer = HeaderFooterItem(), HeaderFooterItem()
        sheet.HeaderFooter.oddHeader, sheet.HeaderFooter.oddFooter = header, footer
        header.left.text = _footer_text(self.title)
        header.right.text = "&A"
        footer.left.text = _footer_text(self.shop_name)
        footer.center.text = f"{self.written_at:%Y-%m-%d}"
        footer.right.text = "&P / &N"
        if header_row:
            sheet.print_title_rows = f"{header_row}:{header_row}"


def _footer_text(text: str) -> str:
    """Give text as it stands in a header or footer, where & begins a code."""
    return " ".join(cell_text(text).split())[:LONGEST_NAME].replace("&", "&&") or " "
