"""Every number of every report on the sample shop opens a list as long as the number says."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tracker.charts.addresses import address_of
from tracker.domain.periods import PeriodName
from tracker.jobs.sample_shop import create_sample_shop
from tracker.reports.catalogue import BUILDERS
from tracker.reports.report import Address, Report, ReportName, Unit
from tracker.workspace import Workspace
from ui.reports.choices import Against
from ui.reports.page import ReportsPage
from ui.session import Runners, Session
from ui.theme.theme import Theme

TODAY = date(2026, 1, 31)
EVERY = [name for name in ReportName if name in BUILDERS]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.regulars"
    create_sample_shop(path, customers=60, clock=Clock())
    return path


@pytest.fixture
def page(sample: Path, clock: Clock, qtbot: QtBot, theme: Theme) -> Iterator[ReportsPage]:
    session = Session(partial(Workspace, sample, clock=clock), Runners())
    session.start()
    shown = ReportsPage(session, theme, lambda: TODAY)
    qtbot.addWidget(shown)
    shown.resize(1000, 700)
    shown.show()
    yield shown
    session.close()


def show(page: ReportsPage, name: ReportName, against: Against = Against.NOTHING) -> Report:
    page.choose(replace(page.choices, report=name, period=PeriodName.LAST_12_MONTHS, against=against))
    assert page.loaded is not None
    assert page.loaded.report.name == name
    return page.loaded.report


def check_opened(page: ReportsPage, report: Report, address: Address) -> None:
    """Compare the list that is open with the number at an address."""
    unit, number = next((unit, number) for where, unit, number in report.numbers() if where == address)
    assert page.people.isVisible(), address
    listed = page.people.view.people.rows
    assert len(listed) == number.size, address
    assert page.people.view.people.rowCount() == number.size
    if unit is Unit.COUNT:
        assert len(listed) == number.value, address
    elif listed and unit is not Unit.TARGET:
        assert str(len(listed)) in page.people.amount.text(), address
    assert [bool(one.name) for one in listed] == [True] * len(listed), address
    assert "\n" not in page.people.title.text()
    assert page.people.title.text() != address.column, f"{address} has no words"


@pytest.mark.parametrize("name", EVERY)
def test_every_cell_and_figure_opens_as_many_as_it_says(page: ReportsPage, name: ReportName) -> None:
    report = show(page, name)
    for address, button in list(page.body.figures.buttons.items()):
        button.click()
        check_opened(page, report, address)
        page._leave_people()
    for table in report.tables:
        page.body.tables.show_table(table.key)
        view = page.body.tables.view
        for row in range(view.report_table.rowCount()):
            for column in range(1, view.report_table.columnCount()):
                index = view.report_table.index(row, column)
                here = view.report_table.address(index)
                assert here is not None
                view.opened.emit(here, False)
                check_opened(page, report, here)
        page._leave_people()
    page.body.how.setChecked(True)
    for figure, outside in zip(report.outside, page.body.definitions.outside.buttons, strict=True):
        outside.click()
        check_opened(page, report, Address("outside", "", figure.key))


@pytest.mark.parametrize("name", EVERY)
def test_every_part_of_a_picture_opens_what_it_stands_for(page: ReportsPage, name: ReportName) -> None:
    report = show(page, name)
    page.body.chart.chart.repaint()
    figure = page.body.chart.chart.figure
    if figure is None:  # nothing to draw: said in words
        assert page.body.nothing.isVisible()
        return
    artists = [artist for axes in figure.axes for artist in axes.get_children()]
    addresses = {address for one in artists if (address := address_of(one.get_gid())) is not None}
    assert addresses
    for address in addresses:
        page.body.chart.opened.emit(address)
        check_opened(page, report, address)


@pytest.mark.parametrize("name", EVERY)
def test_the_numbers_beside_open_too(page: ReportsPage, name: ReportName) -> None:
    show(page, name, Against.BEFORE)
    assert page.loaded is not None
    assert page.loaded.compared is not None
    other = page.loaded.compared.other
    for address in list(page.loaded.compared.differences)[::7]:
        page.open_number(address, True)
        check_opened(page, other, address)


@pytest.mark.parametrize("name", EVERY)
def test_every_word_of_a_report_is_there(page: ReportsPage, name: ReportName) -> None:
    report = show(page, name)
    table_view = page.body.tables.view.report_table
    for table in report.tables:
        page.body.tables.show_table(table.key)
        for place, column in enumerate(table.columns, start=1):
            assert table_view.heading(place) != column.key or column.label is not None, (table.key, column.key)
            if column.label is None:
                assert table_view.headerData(place, page.body.tables.view.horizontalHeader().orientation(), 3)
    assert [tab.text() for tab in page.body.tables.tabs] != [table.key for table in report.tables] or not report.tables
