"""Campaigns on a customer's page and in the form that logs a call."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.fitting import clipped, long_words
from tests.ui.customer.conftest import Doing, Typing
from tracker.commands.campaigns import AddCampaign, DeleteCampaign
from tracker.commands.interactions import LogInteraction
from tracker.commands.touches import LinkCustomers
from tracker.queries.campaigns import campaign_detail, campaigns_of, list_campaigns, reached_ids
from tracker.queries.customers import find_customers
from ui.customer.log_form import LogForm
from ui.customer.page import CustomerPage
from ui.session import Session


@pytest.fixture
def fair(do: Doing) -> int:
    """A campaign that runs, beside one that has ended."""
    do(AddCampaign("Flyers", date(2025, 5, 1), date(2025, 5, 31)))
    return int(do(AddCampaign("Fair & market", date(2026, 1, 10))))


def test_a_shop_without_campaigns_is_asked_about_none(page: CustomerPage, log_form: LogForm, hana: int) -> None:
    page.show_customer(hana)
    log_form.open_for(hana)
    assert not page.campaigns.isVisible()
    assert not log_form.campaign.isVisible()
    assert log_form.draft() == {}


def test_who_was_reached_by_which_is_shown_and_taken_off(page: CustomerPage, hana: int, fair: int, do: Doing) -> None:
    do(LinkCustomers(fair, (hana,), date(2026, 1, 12)))
    do(LogInteraction(hana, "visit", campaign_id=fair))
    page.show_customer(hana)
    panel, asked = page.campaigns, list[int]()
    page.campaign_requested.connect(asked.append)
    (line,) = panel.lines
    assert line.link.text() == "Fair && market"
    assert line.campaign.interactions == 1
    QTest.mouseClick(line.link, Qt.MouseButton.LeftButton)
    assert asked == [fair]
    QTest.mouseClick(line.remove, Qt.MouseButton.LeftButton)
    assert campaigns_of(hana) == []
    assert panel.lines == []
    assert panel.isVisible()


def test_they_are_added_from_a_menu_of_the_others(page: CustomerPage, hana: int, fair: int) -> None:
    page.show_customer(hana)
    panel = page.campaigns
    panel.menu.aboutToShow.emit()
    entries = [entry for entry in panel.menu.actions() if not entry.isSeparator()]
    assert [entry.text() for entry in entries] == ["Fair && market", "Flyers"]
    entries[0].trigger()
    assert reached_ids(fair) == [hana]
    panel.menu.aboutToShow.emit()
    assert [entry.text() for entry in panel.menu.actions()] == ["Flyers"]


def test_a_call_is_put_to_a_campaign_by_keys(
    log_form: LogForm, hana: int, fair: int, window: QWidget, type_text: Typing
) -> None:
    log_form.open_for(hana)
    box = log_form.campaign.box
    assert [box.itemText(row) for row in range(box.count())] == ["None of them", "Fair & market"]
    assert box.currentIndex() == 0
    log_form.note.setFocus()
    type_text(log_form.note, "saw us there")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert log_form.draft()["campaign"] == fair
    log_form.submit()
    detail = campaign_detail(fair)
    assert [one.note for one in detail.reached[0].interactions] == ["saw us there"]
    log_form.open_for(hana)
    assert log_form.campaign.campaign_id is None


def test_a_new_customer_comes_by_a_campaign(log_form: LogForm, fair: int) -> None:
    log_form.open_for()
    log_form.customer.take_new("Ivo")
    log_form.campaign.show_campaign(fair)
    log_form.submit()
    assert reached_ids(fair) == [find_customers("Ivo")[0].id]


def test_a_draft_keeps_the_campaign_unless_it_is_gone(
    log_form: LogForm, hana: int, fair: int, session: Session, type_text: Typing
) -> None:
    log_form.open_for(hana)
    type_text(log_form.note, "half a")
    log_form.campaign.show_campaign(fair)
    log_form.dismiss()
    log_form.open_for()
    assert log_form.campaign.campaign_id == fair
    log_form.dismiss()
    session.do(DeleteCampaign(fair))
    log_form.open_for()
    assert log_form.campaign.campaign_id is None
    log_form.submit()
    assert all(one.interactions == 0 for one in list_campaigns())


def test_longer_words_have_room(page: CustomerPage, hana: int, fair: int, do: Doing) -> None:
    do(LinkCustomers(fair, (hana,)))
    long = do(AddCampaign("Eine sehr lange Kampagne mit vielen Worten im Namen", date(2026, 1, 1)))
    do(LinkCustomers(int(long), (hana,)))
    page.show_customer(hana)
    with long_words():
        assert clipped(page.campaigns) == []
