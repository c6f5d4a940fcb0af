"""Fixtures for the list of customers: a real shop in this thread, with a few people in it."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer
from tracker.commands.interactions import LogInteraction
from tracker.commands.moves import MoveCustomers
from tracker.workspace import Workspace
from ui.common.toast import Toast
from ui.customers.page import CustomersPage
from ui.habits import Habits
from ui.session import Runners, Session
from ui.theme.theme import Theme


@pytest.fixture
def empty_session(shop: Path, clock: Clock) -> Iterator[Session]:
    opened = Session(partial(Workspace, shop, clock=clock), Runners())
    opened.start()
    yield opened
    opened.close()


@pytest.fixture
def people(empty_session: Session) -> dict[str, int]:
    """Four people by name: one in a company, one met, one who left."""
    ids: dict[str, int] = {}
    for name, stage, company, phone in (
        ("Jana Nováková", 1, "", "+420 603 555 014"),
        ("陳美玲", 2, "單車工坊", "0912 345 678"),
        ("Petr Svoboda", 3, "Cyklo & Team", ""),
        ("Eva Černá", 3, "", "777 123 456"),
    ):
        command = AddCustomer(name, stage, date(2026, 1, 24), company=company, phones=(("", phone),) if phone else ())
        empty_session.do(command, partial(ids.__setitem__, name))
    empty_session.do(LogInteraction(ids["Petr Svoboda"], "visit"))
    empty_session.do(MoveCustomers((ids["Eva Černá"],), None))
    return ids


@pytest.fixture
def habits(tmp_path: Path) -> Habits:
    return Habits(QSettings(str(tmp_path / "habits.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def open_page(
    qtbot: QtBot, empty_session: Session, theme: Theme, clock: Clock, habits: Habits, british: None
) -> Callable[[], CustomersPage]:
    """Opens pages on the shop, each with a toast of its own."""

    def open_one() -> CustomersPage:
        window = QWidget()
        toast = Toast(window)
        made = CustomersPage(empty_session, theme, lambda: clock().date(), habits, toast)
        column = QVBoxLayout(window)
        column.addWidget(made)
        qtbot.addWidget(window)
        window.resize(1080, 640)
        with qtbot.waitExposed(window):
            window.show()
        return made

    return open_one


@pytest.fixture
def page(open_page: Callable[[], CustomersPage]) -> CustomersPage:
    return open_page()


@pytest.fixture
def toast(page: CustomersPage) -> Toast:
    found = page.window().findChild(Toast)
    assert isinstance(found, Toast)
    return found
