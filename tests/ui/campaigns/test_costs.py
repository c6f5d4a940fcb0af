"""Costs are written down on the page of campaigns, by pointer and keyboard."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.campaigns.handles import cells, click_row, type_into
from tracker.commands.campaigns import AddCost
from tracker.queries.campaigns import campaign_detail, source_costs
from ui.campaigns.cost_list import FIRST_SHOWN
from ui.campaigns.model import SPENT
from ui.campaigns.page import CampaignsPage
from ui.session import Session


def test_costs_are_added_by_keys_alone(page: CampaignsPage, fair: int) -> None:
    new = page.one.costs.new
    new.lines["amount"].setFocus()
    QTest.keyClicks(new.lines["amount"], "1 500,5")
    assert new.hint.text == "That is 1,500.50\u00a0EUR"
    QTest.keyClick(new.lines["amount"], Qt.Key.Key_Tab)
    assert new.lines["note"].hasFocus()
    QTest.keyClicks(new.lines["note"], "tent")
    QTest.keyClick(new.lines["note"], Qt.Key.Key_Return)
    assert new.lines["amount"].hasFocus()
    assert new.lines["amount"].text() == ""
    QTest.keyClicks(new.lines["amount"], "7")
    QTest.keyClick(new.lines["amount"], Qt.Key.Key_Return)
    costs = campaign_detail(fair).costs
    assert [(one.spent_on, one.amount_minor, one.note) for one in costs] == [
        ("2026-01-31", 700, ""),
        ("2026-01-31", 150_050, "tent"),
        ("2026-01-12", 12_050, "stand"),
    ]
    assert page.one.costs.sum.text() == "Spent: 1,628\u00a0EUR of 1,000\u00a0EUR planned, 628\u00a0EUR over"


def test_the_latest_costs_are_shown_and_the_rest_when_asked_for(
    page: CampaignsPage, fair: int, session: Session
) -> None:
    assert not page.one.costs.all_button.isVisible()
    for day in range(1, 10):
        session.do(AddCost(date(2025, 3, day), day, fair))
    shown = page.one.costs.rows
    assert len(shown) == FIRST_SHOWN
    QTest.mouseClick(page.one.costs.all_button, Qt.MouseButton.LeftButton)
    rows = list(page.one.costs.rows.values())
    assert [row.cost for row in rows] == list(campaign_detail(fair).costs)
    assert rows[FIRST_SHOWN].lines["spent_on"].hasFocus()
    assert not page.one.costs.all_button.isVisible()
    for _ in range(4):
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
    assert rows[FIRST_SHOWN + 1].lines["spent_on"].hasFocus()
    page.show_campaign(1)
    page.show_campaign(fair)
    assert len(page.one.costs.rows) == FIRST_SHOWN


def test_a_cost_that_cannot_be_read_is_not_added(page: CampaignsPage, fair: int) -> None:
    new = page.one.costs.new
    type_into(new.lines["amount"], "0")
    QTest.keyClick(new.lines["amount"], Qt.Key.Key_Return)
    assert new.hint.text == "An amount must be more than nothing, and a sensible one."
    type_into(new.lines["spent_on"], "31.2.")
    QTest.keyClick(new.lines["spent_on"], Qt.Key.Key_Return)
    assert new.lines["spent_on"].hasFocus()
    assert "no day" in new.hint.text
    assert len(campaign_detail(fair).costs) == 1


def test_a_cost_is_changed_where_it_stands_and_taken_away(page: CampaignsPage, fair: int) -> None:
    (row,) = page.one.costs.rows.values()
    type_into(row.lines["amount"], "99")
    type_into(row.lines["spent_on"], "14/1/2026")
    type_into(row.lines["note"], "stand and tent")
    page.one.back_button.setFocus()
    (cost,) = campaign_detail(fair).costs
    assert (cost.amount_minor, cost.spent_on, cost.note) == (9_900, "2026-01-14", "stand and tent")
    type_into(row.lines["amount"], "x")
    page.one.back_button.setFocus()
    assert "no amount" in row.hint.text
    QTest.keyClick(row.lines["amount"], Qt.Key.Key_Escape)
    QTest.mouseClick(row.delete_button, Qt.MouseButton.LeftButton)
    assert campaign_detail(fair).costs == ()
    assert page.one.costs.rows == {}


def test_costs_of_a_source_alone_are_noted(page: CampaignsPage, filled: dict[str, int]) -> None:
    click_row(page, "Other costs")
    new = page.other.costs.new
    assert new.lines["amount"].hasFocus()
    QTest.keyClicks(new.lines["amount"], "20")
    QTest.keyClick(new.lines["amount"], Qt.Key.Key_Return)
    assert new.hint.text == "Say by what people were to hear of you."
    assert new.lines["source"].hasFocus()
    QTest.keyClicks(new.lines["source"], "Radio")
    QTest.keyClick(new.lines["source"], Qt.Key.Key_Return)
    assert [(one.source, one.amount_minor) for one in source_costs()] == [("Radio", 2_000), ("Search", 9_900)]
    row = list(page.other.costs.rows.values())[1]
    type_into(row.lines["source"], "Web")
    page.other.back_button.setFocus()
    assert source_costs()[1].source == "Web"
    QTest.mouseClick(page.other.back_button, Qt.MouseButton.LeftButton)
    assert cells(page, SPENT)[-1] == "119\u00a0EUR"
