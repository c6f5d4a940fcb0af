"""A real shop in this thread, and the editor of goals over a window."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tracker.workspace import Workspace
from ui.goals.editor import GoalsEditor
from ui.session import Runners, Session
from ui.theme.theme import Theme


@pytest.fixture
def session(shop: Path, clock: Clock) -> Iterator[Session]:
    opened = Session(partial(Workspace, shop, clock=clock), Runners())
    opened.start()
    yield opened
    opened.close()


@pytest.fixture
def host(qtbot: QtBot, theme: Theme, british: None) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1024, 600)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def editor(host: QWidget, session: Session, theme: Theme, clock: Clock) -> GoalsEditor:
    return GoalsEditor(host, session, theme, lambda: clock().date())
