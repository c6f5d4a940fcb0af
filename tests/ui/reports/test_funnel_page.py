"""The funnel's page: its numbers are the report's, and every bar and number opens the people behind it."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer
from tracker.commands.moves import MoveCustomers
from tracker.domain.periods import PeriodName
from tracker.workspace import Workspace
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
def page(session: Session, qtbot: QtBot, qapp: QApplication) -> ReportsPage:
    shown = ReportsPage(session, Theme(qapp, Scheme.LIGHT), lambda: TODAY)
    qtbot.addWidget(shown)
    shown.resize(1000, 700)
    shown.show()
    return shown


def people(session: Session) -> list[int]:
    """Twelve people of whom six go on to the second stage and three to the third."""
    ids: list[int] = []
    for number in range(12):
        session.do(AddCustomer(f"person {number}", 1, date(2026, 1, 1 + number)), ids.append)
    for place, stage in ((6, 2), (3, 3)):
        for customer in ids[:place]:
            session.do(MoveCustomers((customer,), stage, date(2026, 1, 20 + stage)))
    return ids


def cells(page: ReportsPage, column: int) -> list[str]:
    model = page.table
    return [str(model.data(model.index(row, column))) for row in range(model.rowCount())]


def test_an_empty_shop_is_told_what_belongs_here(page: ReportsPage) -> None:
    assert page.loaded is not None
    assert page.loaded.report.known == 0
    assert page._empty.isVisible()


def test_the_table_shows_the_report_and_follows_changes(page: ReportsPage, session: Session) -> None:
    people(session)
    assert cells(page, 1) == ["12", "6", "3", "0", "0"]
    assert cells(page, 2)[:3] == ["—", "50%", "50%  (n = 6)"]
    session.undo()
    assert cells(page, 1) == ["12", "6", "2", "0", "0"]


def test_every_number_opens_the_people_behind_it(page: ReportsPage, session: Session, qtbot: QtBot) -> None:
    people(session)
    for tab in page._tabs:
        tab.click()
        for row in range(page.table.rowCount()):
            for column in range(1, page.table.columnCount()):
                index = page.table.index(row, column)
                with qtbot.waitSignal(page.people_requested) as asked:
                    page.view.clicked.emit(index)
                assert asked.args is not None
                opened = page.table.opened_at(index)
                assert opened is not None
                figure, of_stage = opened
                value = getattr(of_stage, "stay_customers" if figure == "stays" else str(figure))
                assert len(asked.args[1]) == value


def test_a_click_on_a_bar_opens_who_reached_the_stage(page: ReportsPage, session: Session, qtbot: QtBot) -> None:
    ids = people(session)
    page.chart.repaint()
    row_height = page.chart.height() / 5
    with qtbot.waitSignal(page.people_requested) as asked:
        place = QPoint(page.chart.width() // 2, round(row_height * 1.5))
        QTest.mouseClick(page.chart, Qt.MouseButton.LeftButton, pos=place)
    assert asked.args is not None
    assert asked.args[1] == ids[:6]


def test_period_and_day_change_what_is_counted(page: ReportsPage, session: Session) -> None:
    people(session)
    page.period.choose_as_of(date(2026, 1, 6))
    assert cells(page, 1) == ["6", "0", "0", "0", "0"]
    page.period.choose_as_of(None)
    page.period.choose(PeriodName.LAST_MONTH)
    assert cells(page, 1) == ["0", "0", "0", "0", "0"]


def test_dark_colours_reach_the_chart(session: Session, qtbot: QtBot, qapp: QApplication) -> None:
    people(session)
    theme = Theme(qapp, Scheme.LIGHT)
    page = ReportsPage(session, theme, lambda: TODAY)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    light = page.chart.grab().toImage().pixelColor(3, 3).lightness()
    theme.set_scheme(Scheme.DARK)
    assert page.chart.grab().toImage().pixelColor(3, 3).lightness() < light / 2
    theme.set_scheme(Scheme.LIGHT)
