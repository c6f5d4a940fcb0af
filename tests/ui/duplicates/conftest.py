"""Fixtures for duplicates: a real shop in this thread with somebody in it twice."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer
from tracker.commands.interactions import LogInteraction
from tracker.workspace import Workspace
from ui.common.toast import Toast
from ui.duplicates.page import DuplicatesPage
from ui.session import Runners, Session
from ui.theme.theme import Theme


@pytest.fixture
def session(shop: Path, clock: Clock) -> Iterator[Session]:
    opened = Session(partial(Workspace, shop, clock=clock), Runners())
    opened.start()
    yield opened
    opened.close()


@pytest.fixture
def people(session: Session) -> dict[str, int]:
    """Jana twice, with different notes and companies, and somebody who resembles nobody."""
    ids: dict[str, int] = {}
    for name, stage, company, phone, note in (
        ("Jana Nováková", 1, "Kolo & Co", "+420 777 123 456", "pays cash"),
        ("Nováková Jana", 2, "", "777 123 456", "likes blue"),
        ("陳美玲", 3, "", "0912 345 678", ""),
    ):
        command = AddCustomer(name, stage, company=company, phones=(("", phone),), note=note)
        session.do(command, partial(ids.__setitem__, name))
    session.do(LogInteraction(ids["Nováková Jana"], "visit", "bought a lamp"))
    return ids


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1050, 700)
    return made


@pytest.fixture
def toast(host: QWidget, theme: Theme) -> Toast:
    return Toast(host)


@pytest.fixture
def page(qtbot: QtBot, session: Session, theme: Theme, toast: Toast, clock: Clock, british: None) -> DuplicatesPage:
    made = DuplicatesPage(session, theme, toast, lambda: clock().date())
    qtbot.addWidget(made)
    made.resize(1050, 600)
    return made
