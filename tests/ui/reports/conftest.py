"""A page of reports on a shop of its own, with everything in the calling thread."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer
from tracker.commands.moves import MoveCustomers
from tracker.workspace import Workspace
from ui.habits import Habits
from ui.reports.page import ReportsPage
from ui.session import Runners, Session
from ui.theme.theme import Scheme, Theme

TODAY = date(2026, 1, 31)


@pytest.fixture
def session(shop: Path, clock: Clock) -> Iterator[Session]:
    opened = Session(partial(Workspace, shop, clock=clock), Runners())
    opened.start()
    yield opened
    opened.close()


@pytest.fixture
def habits(tmp_path: Path) -> Habits:
    return Habits(QSettings(str(tmp_path / "habits.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def page(session: Session, habits: Habits, qtbot: QtBot, qapp: QApplication) -> ReportsPage:
    shown = ReportsPage(session, Theme(qapp, Scheme.LIGHT), lambda: TODAY, habits)
    qtbot.addWidget(shown)
    shown.resize(1000, 700)
    shown.show()
    return shown


@pytest.fixture
def people(session: Session) -> list[int]:
    """Twelve people of whom six go on to the second stage and three to the third."""
    ids: list[int] = []
    for number in range(12):
        source = "walk-in" if number % 2 else "Instagram"
        session.do(AddCustomer(f"person {number}", 1, date(2026, 1, 1 + number), source=source), ids.append)
    for place, stage in ((6, 2), (3, 3)):
        for customer in ids[:place]:
            session.do(MoveCustomers((customer,), stage, date(2026, 1, 20 + stage)))
    return ids
