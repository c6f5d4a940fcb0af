"""Handles for the tests of the page of campaigns: its table and its fields."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from ui.campaigns.model import NAME
from ui.campaigns.page import CampaignsPage

FAIR, FLYERS, FRIEND = "Spring fair", "Flyers & posters", "Bring a friend"


def cells(page: CampaignsPage, column: int) -> list[str]:
    model = page.table.campaigns
    return [model.index(row, column).data() for row in range(model.rowCount())]


def click_row(page: CampaignsPage, name: str) -> None:
    table = page.table
    rect = table.visualRect(table.campaigns.index(cells(page, NAME).index(name), NAME))
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


def type_into(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
