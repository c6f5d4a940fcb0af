"""Fixtures for the page of campaigns: a real shop in this thread, with people and campaigns in it."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tests.ui.campaigns.handles import FAIR, click_row
from tracker.commands.campaigns import AddCampaign, AddCost
from tracker.commands.customers import AddCustomer
from tracker.commands.interactions import LogInteraction
from tracker.commands.touches import LinkCustomers
from tracker.workspace import Workspace
from ui.campaigns.page import CampaignsPage
from ui.common.toast import Toast
from ui.session import Runners, Session
from ui.theme.theme import Theme


@pytest.fixture
def session(shop: Path, clock: Clock) -> Iterator[Session]:
    opened = Session(partial(Workspace, shop, clock=clock), Runners())
    opened.start()
    yield opened
    opened.close()


@pytest.fixture
def filled(session: Session) -> dict[str, int]:
    """Two campaigns for the first stage, one for everybody, a cost of a source alone, and people, by name."""
    ids: dict[str, int] = {}
    for name in ("Jana Nováková", "陳美玲", "Petr Svoboda"):
        session.do(AddCustomer(name, 1, date(2026, 1, 20)), partial(ids.__setitem__, name))
    for campaign in (
        AddCampaign("Flyers & posters", date(2025, 11, 1), date(2025, 11, 30), 1, "Flyer", "", 50_000),
        AddCampaign("Spring fair", date(2026, 1, 10), None, 1, "Fair", "people like cake", 100_000),
        AddCampaign("Bring a friend", date(2026, 3, 1), None, None, "Word of mouth"),
    ):
        session.do(campaign, partial(ids.__setitem__, campaign.name))
    session.do(AddCost(date(2026, 1, 12), 60_000, ids["Flyers & posters"]))
    session.do(AddCost(date(2026, 1, 12), 12_050, ids["Spring fair"], note="stand"))
    session.do(AddCost(date(2026, 1, 5), 9_900, source="Search"))
    session.do(LinkCustomers(ids["Spring fair"], (ids["Jana Nováková"],), date(2026, 1, 11)))
    met = datetime(2026, 1, 12, 10).astimezone()
    session.do(LogInteraction(ids["陳美玲"], "visit", "tried a bike", met, campaign_id=ids["Spring fair"]))
    return ids


@pytest.fixture
def open_page(qtbot: QtBot, session: Session, theme: Theme, clock: Clock, british: None) -> Callable[[], CampaignsPage]:
    """Opens pages on the shop, each with a toast of its own."""

    def open_one() -> CampaignsPage:
        window = QWidget()
        made = CampaignsPage(session, theme, Toast(window), lambda: clock().date())
        column = QVBoxLayout(window)
        column.addWidget(made)
        qtbot.addWidget(window)
        window.resize(1040, 640)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return made

    return open_one


@pytest.fixture
def page(open_page: Callable[[], CampaignsPage]) -> CampaignsPage:
    return open_page()


@pytest.fixture
def fair(page: CampaignsPage, filled: dict[str, int]) -> int:
    """The page, open on one campaign."""
    click_row(page, FAIR)
    assert page.one.isVisible()
    return filled[FAIR]
