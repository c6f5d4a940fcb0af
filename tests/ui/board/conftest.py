"""Fixtures for the board: a page on a real shop file, with everything running in the test's own thread."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tracker.commands.base import Command
from tracker.commands.customers import AddCustomer
from tracker.domain.errors import TrackerError
from tracker.workspace import Workspace
from ui.board.column import Column
from ui.board.page import BoardPage
from ui.common.toast import Toast
from ui.habits import Habits
from ui.session import Runners, Session
from ui.theme.theme import Theme


@dataclass
class Board:
    """A board in a window, and the session it works with."""

    page: BoardPage
    session: Session
    toast: Toast
    window: QWidget
    errors: list[TrackerError]

    @property
    def columns(self) -> list[Column]:
        """The columns, left to right; the last is Left."""
        return self.page.area.columns

    def do(self, command: Command) -> Any:
        """Run a command and return its result."""
        results: list[Any] = []
        self.session.do(command, results.append)
        return results[0]

    def add(self, *names: str, column: int = 0) -> list[int]:
        """Add customers to a column so that they stand there in this order, and return their ids."""
        stage_id = self.columns[column].stage_id
        assert stage_id is not None
        return [int(self.do(AddCustomer(name, stage_id))) for name in reversed(names)][::-1]

    def ids(self, column: int) -> tuple[int, ...]:
        """Return the ids shown in a column."""
        return self.columns[column].model.ids()

    def names(self, column: int) -> list[str]:
        """Return the names shown in a column."""
        model = self.columns[column].model
        return [str(model.index(row).data()) for row in range(model.rowCount())]


@pytest.fixture(autouse=True)
def in_english(british: None) -> None:
    """Days and numbers as in British English."""


@pytest.fixture
def habits(tmp_path: Path) -> Habits:
    return Habits(QSettings(str(tmp_path / "habits.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def open_board(qtbot: QtBot, theme: Theme, shop: Path, clock: Clock, habits: Habits) -> Iterator[Callable[..., Board]]:
    """Opens boards on the shop; the last one is closed at the end."""
    opened: list[Board] = []

    def open_one(runners: Runners | None = None) -> Board:
        session = Session(lambda: Workspace(shop, author="Ota", clock=clock), runners or Runners())
        errors: list[TrackerError] = []
        session.failed.connect(errors.append)
        with qtbot.waitSignal(session.opened, raising=True):
            session.start()
        window = QWidget()
        toast = Toast(window)
        page = BoardPage(session, theme, habits, lambda: clock().date(), toast)
        page.setParent(window)
        qtbot.addWidget(window)
        page.resize(1060, 560)
        window.resize(1060, 560)
        with qtbot.waitExposed(window):
            window.show()
        qtbot.waitUntil(lambda: bool(page.area.columns))
        opened.append(Board(page, session, toast, window, errors))
        return opened[-1]

    yield open_one
    for board in opened:
        board.window.hide()
        board.session.close()


@pytest.fixture
def board(open_board: Callable[..., Board]) -> Board:
    return open_board()
