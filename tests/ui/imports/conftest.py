"""A page for imports over a real, empty shop."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tracker.workspace import Workspace
from ui.imports.import_page import ImportPage
from ui.session import Runners, Session
from ui.theme.theme import Theme


@pytest.fixture
def session(shop: Path, clock: Clock) -> Iterator[Session]:
    made = Session(lambda: Workspace(shop, author="Ota", clock=clock), Runners())
    made.start()
    yield made
    made.close()


@pytest.fixture
def page(qtbot: QtBot, session: Session, theme: Theme) -> ImportPage:
    made = ImportPage(session, theme)
    qtbot.addWidget(made)
    made.resize(900, 640)
    made.show()
    made.begin()
    return made
