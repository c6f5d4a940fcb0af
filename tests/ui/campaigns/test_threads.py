"""The page of campaigns in the whole program, with its real threads."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tracker.commands.campaigns import AddCampaign
from tracker.commands.customers import AddCustomer
from tracker.queries.campaigns import list_campaigns
from tracker.workspace import Workspace
from ui.app import Shell
from ui.campaigns.page import CampaignsPage
from ui.clock import today
from ui.habits import Habits
from ui.opened_shop import OpenedShop


@pytest.fixture
def opened(
    qapp: QApplication, tmp_path: Path, shop: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[OpenedShop]:
    monkeypatch.setattr("sys.excepthook", __import__("sys").excepthook)  # the shell puts its own there
    shell = Shell(qapp, Habits(QSettings(str(tmp_path / "habits.ini"), QSettings.Format.IniFormat)))
    shell.open_shop(shop)
    assert shell.shop is not None
    window = shell.shop.window
    qtbot.waitUntil(lambda: window.shown_page == "today" and window.page("today").found is not None)
    yield shell.shop
    shell.close()
    shell.garbage.end()


def test_a_campaign_is_made_paid_for_followed_to_people_and_taken_back(opened: OpenedShop, qtbot: QtBot) -> None:
    window, session = opened.window, opened.session
    with qtbot.waitSignal(session.done):
        session.do(AddCustomer("Jana Nováková", 1))
    window.frame.sidebar.buttons["campaigns"].click()
    page: CampaignsPage = window.page("campaigns")
    qtbot.waitUntil(page.empty.isVisible)
    QTest.mouseClick(page.first_button, Qt.MouseButton.LeftButton)
    assert page.form.parent() is window.frame
    QTest.keyClicks(page.form.name.field, "Market")
    QTest.keyClick(page.form.name.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.one.isVisible() and page.one.name.text() == "Market")
    amount = page.one.costs.new.lines["amount"]
    amount.setFocus()
    QTest.keyClicks(amount, "12")
    for _ in range(3):  # pressed again before the first is answered
        QTest.keyClick(amount, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.one.costs.rows) == 1 and amount.text() == "")
    find = page.one.reached.picker.field
    QTest.keyClicks(find, "jana")
    QTest.keyClick(find, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.one.reached.rows) == 1)
    assert len(page.one.costs.rows) == 1
    assert "Jana Nováková" in window.frame.toast.text
    QTest.mouseClick(page.one.reached.all_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.shown_page == "customers")
    customers = window.page("customers")
    qtbot.waitUntil(lambda: [row.name for row in customers.table.customers.loaded()] == ["Jana Nováková"])
    assert customers.heading == "Reached by “Market”"
    customers.back_button.click()
    assert window.shown_page == "campaigns"
    QTest.mouseClick(next(iter(page.one.reached.rows.values())).link, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.page("customer").campaigns.lines))
    window.page("customer").campaigns.lines[0].link.click()
    assert window.shown_page == "campaigns"
    with qtbot.waitSignal(session.undone):
        window.actions_table["undo"].trigger()
    qtbot.waitUntil(lambda: not page.one.reached.rows)


def test_what_is_typed_is_saved_when_the_window_is_closed(opened: OpenedShop, shop: Path, qtbot: QtBot) -> None:
    window, made = opened.window, list[int]()
    opened.session.do(AddCampaign("Fair", today()), made.append)
    qtbot.waitUntil(lambda: bool(made))
    page: CampaignsPage = window.go("campaigns")
    page.show_campaign(made[0])
    qtbot.waitUntil(page.one.isVisible)
    with qtbot.waitActive(window):
        window.activateWindow()
    page.one.name.setFocus()
    page.one.name.setText("Fair and market")
    window.close()
    with closing(Workspace(shop)):
        assert [one.name for one in list_campaigns()] == ["Fair and market"]
