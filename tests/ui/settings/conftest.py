"""A page of settings over a real shop with a few customers."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer
from tracker.domain.records import ShopFacts
from tracker.queries.shop import shop_facts
from tracker.workspace import Workspace
from ui.habits import Habits
from ui.session import Runners, Session
from ui.settings.settings_page import SettingsPage
from ui.text.language import Language
from ui.theme.theme import Theme


@pytest.fixture
def session(shop: Path, clock: Clock) -> Iterator[Session]:
    made = Session(lambda: Workspace(shop, author="Ota", clock=clock), Runners())
    made.start()
    for name, stage in (("Jana", 4), ("Petr", 4), ("Eva", 1)):
        made.do(AddCustomer(name, stage))
    yield made
    made.close()


@pytest.fixture
def habits(tmp_path: Path) -> Habits:
    return Habits(QSettings(str(tmp_path / "habits.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def language(qapp: QApplication, theme: Theme) -> Iterator[Language]:
    made = Language(qapp)
    made.changed.connect(theme.set_language)
    yield made
    made.use("en")


@pytest.fixture
def page(qtbot: QtBot, session: Session, habits: Habits, theme: Theme, language: Language) -> SettingsPage:
    made = SettingsPage(session, habits, theme, language)
    qtbot.addWidget(made)
    made.resize(860, 700)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def facts(session: Session) -> Callable[[], ShopFacts]:
    """What is in the file now."""

    def read() -> ShopFacts:
        answers: list[ShopFacts] = []
        session.read(shop_facts, answers.append)
        return answers[0]

    return read
