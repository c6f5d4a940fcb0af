"""A real shop in this thread, on a day with something to do, and Today over it with a clock that is told the time."""

from collections.abc import Callable, Iterator
from datetime import date, time
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tracker.commands.base import Command
from tracker.commands.customers import AddCustomer
from tracker.commands.followups import AddFollowUp, NewFollowUp
from tracker.commands.stages import EditStage
from tracker.workspace import Workspace
from ui.common.day_watch import DayWatch
from ui.common.toast import Toast
from ui.session import Runners, Session
from ui.theme.theme import Theme
from ui.today.page import TodayPage

Doing = Callable[[Command], Any]


@pytest.fixture
def session(shop: Path, clock: Clock) -> Iterator[Session]:
    opened = Session(partial(Workspace, shop, author="Ota", clock=clock), Runners())
    opened.start()
    yield opened
    opened.close()


@pytest.fixture
def do(session: Session) -> Doing:
    def run(command: Command) -> Any:
        results: list[Any] = []
        session.do(command, results.append)
        return results[0]

    return run


@pytest.fixture
def people(do: Doing) -> dict[str, int]:
    """Eva is 3 days late, Martin due today, 王小華 today at 15:00, Josef on Tuesday; it is 31 January, a Saturday."""
    ids = {}
    for name, stage, birthday in (
        ("Eva Černá", 1, ""),
        ("Martin Kučera", 2, "1986-02-02"),
        ("王小華", 3, ""),
        ("Josef Kříž", 4, ""),
    ):
        ids[name] = do(AddCustomer(name, stage, date(2026, 1, 2), birthday=birthday, phones=(("", "603 555 014"),)))
    for name, due_on, due_time, text in (
        ("Eva Černá", date(2026, 1, 28), None, "Ring back about the e-bike battery"),
        ("Martin Kučera", date(2026, 1, 31), None, "Quote: answer the Decathlon price"),
        ("王小華", date(2026, 1, 31), time(15), "Ask how the first week went"),
        ("Josef Kříž", date(2026, 2, 3), None, ""),
    ):
        do(AddFollowUp(ids[name], NewFollowUp(due_on, due_time, text)))
    return ids


@pytest.fixture
def stuck(do: Doing, people: dict[str, int]) -> None:
    """Who is in the first two stages for more than 10 days is stuck; Hana is to be kept in touch with."""
    for stage, days in ((1, 10), (2, 10), (3, 99), (4, 99)):
        do(EditStage(stage, limit_days=days))
    do(EditStage(4, touch_days=20))
    do(AddCustomer("Hana Pokorná", 4, date(2026, 1, 2)))


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, british: None) -> QWidget:
    host = QWidget()
    host.setLayout(QVBoxLayout())
    host.resize(1084, 700)
    qtbot.addWidget(host)
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()
    return host


@pytest.fixture
def toast(window: QWidget) -> Toast:
    return Toast(window)


@pytest.fixture
def watch(clock: Clock, window: QWidget) -> DayWatch:
    return DayWatch(clock, window)


@pytest.fixture
def page(window: QWidget, session: Session, theme: Theme, toast: Toast, watch: DayWatch, clock: Clock) -> TodayPage:
    made = TodayPage(session, theme, toast, watch, clock)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(made)
    return made
