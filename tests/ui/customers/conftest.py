"""Fixtures for the list of customers: a real shop in this thread, with a few people in it."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer
from tracker.commands.interactions import LogInteraction
from tracker.commands.moves import MoveCustomers
from tracker.workspace import Workspace
from ui.customers.page import CustomersPage
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
def page(qtbot: QtBot, empty_session: Session, theme: Theme, clock: Clock, british: None) -> CustomersPage:
    made = CustomersPage(empty_session, theme, lambda: clock().date())
    qtbot.addWidget(made)
    made.resize(1050, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made
