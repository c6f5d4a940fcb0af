"""Reports are read by real threads: the newest question is answered, what takes long can be stopped."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tracker.domain.periods import PeriodName
from tracker.workspace import Workspace
from ui.reports import reading
from ui.reports.choices import Choices, asked_for
from ui.reports.page import ReportsPage
from ui.session import Runners, Session
from ui.theme.theme import Theme

TODAY = date(2026, 1, 31)


@pytest.fixture
def threaded(shop: Path, clock: Clock, qtbot: QtBot) -> Iterator[Session]:
    session = Session(partial(Workspace, shop, clock=clock), Runners.threads())
    with qtbot.waitSignal(session.opened):
        session.start()
    yield session
    session.close()


@pytest.mark.parametrize(("language", "week_start"), [("en_US", 6), ("cs_CZ", 0)])
def test_weeks_begin_as_the_language_says(session: Session, language: str, week_start: int) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    loaded: list[reading.Loaded] = []
    session.read(partial(reading.load_report, Choices(), TODAY), loaded.append)
    QLocale.setDefault(before)
    assert [one.asked.scope.week_start for one in loaded] == [week_start]


def catch_up(session: Session, qtbot: QtBot) -> None:
    answered: list[bool] = []
    session.read(lambda: True, answered.append)
    qtbot.waitUntil(lambda: bool(answered))


def test_a_slow_older_answer_is_dropped(
    threaded: Session, qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, asked = Event(), []
    really = reading.load_report

    def slowly(choices: Choices, today: date) -> reading.Loaded:
        asked.append(choices.period)
        if len(asked) == 1:
            go_on.wait(10)
        return really(choices, today)

    monkeypatch.setattr(reading, "load_report", slowly)
    page = ReportsPage(threaded, theme, lambda: TODAY)
    qtbot.addWidget(page)
    shown: list[object] = []
    page.reader.loaded.connect(lambda loaded: shown.append(loaded.choices.period))
    page.show()
    qtbot.waitUntil(lambda: len(asked) == 1)
    qtbot.waitUntil(page.in_force.busy.isVisible)
    page.filters.choose_period(PeriodName.THIS_MONTH)
    page.filters.choose_period(PeriodName.THIS_YEAR)
    go_on.set()
    qtbot.waitUntil(lambda: bool(shown))
    catch_up(threaded, qtbot)
    assert shown == [PeriodName.THIS_YEAR]
    assert asked == [PeriodName.LAST_12_MONTHS, PeriodName.THIS_YEAR]  # the one between was never begun
    assert not page.in_force.busy.isVisible()


def test_a_report_that_takes_long_holds_up_nobody_and_can_be_stopped(
    threaded: Session, qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "SLOW_S", -1.0)
    page = ReportsPage(threaded, theme, lambda: TODAY)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.loaded is not None)
    go_on, begun = Event(), Event()
    really = asked_for

    def slowly(*given: object) -> object:
        begun.set()
        go_on.wait(10)
        return really(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(reading, "asked_for", slowly)
    page.filters.choose_period(PeriodName.THIS_MONTH)
    qtbot.waitUntil(begun.is_set)
    catch_up(threaded, qtbot)  # others are read meanwhile
    assert str(page.choices.period) == PeriodName.THIS_MONTH
    page.strip.cancelled.emit()
    assert str(page.choices.period) == PeriodName.LAST_12_MONTHS
    assert page.loaded is not None
    assert page.loaded.choices.period == PeriodName.LAST_12_MONTHS
    go_on.set()
