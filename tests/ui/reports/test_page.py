"""The reports' page: what it shows follows the file, the filters, the theme and the language."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tracker.commands.customers import AddCustomer
from tracker.commands.segments import DeleteSegment, SaveSegment
from tracker.domain.customer_filter import CustomerFilter
from tracker.domain.periods import Period, PeriodName
from tracker.reports.report import Address
from ui.habits import Habits
from ui.reports.choices import Against, Choices
from ui.reports.page import ReportsPage
from ui.reports.tables.model import BESIDE
from ui.session import Session
from ui.text.language import Language
from ui.theme.theme import Scheme, Theme

TODAY = date(2026, 1, 31)
SECOND = Address("cohort", "2", "reached")


def cells(page: ReportsPage, column: int) -> list[str]:
    model = page.body.tables.view.report_table
    return [str(model.data(model.index(row, column))) for row in range(model.rowCount())]


def beside(page: ReportsPage, row: int, column: int) -> str:
    model = page.body.tables.view.report_table
    return str(model.data(model.index(row, column), BESIDE))


def test_an_empty_shop_is_told_what_belongs_here(page: ReportsPage, session: Session) -> None:
    assert page._empty.isVisible()
    assert not page.head.workbook.isEnabled()
    session.do(AddCustomer("Eva", 1))
    assert not page._empty.isVisible()
    assert page.body.isVisible()


@pytest.mark.usefixtures("people")
def test_the_table_shows_the_report_and_follows_changes(page: ReportsPage, session: Session) -> None:
    assert cells(page, 1) == ["12", "6", "3", "0", "0"]
    assert cells(page, 2)[:3] == ["—", "50%", "50%  (n = 6)"]
    session.undo()
    assert cells(page, 1) == ["12", "6", "2", "0", "0"]


@pytest.mark.usefixtures("people")
def test_period_day_and_source_change_what_is_counted(page: ReportsPage) -> None:
    page.filters.choose_seen(date(2026, 1, 6))
    assert cells(page, 1) == ["6", "0", "0", "0", "0"]
    page.filters.choose_seen(TODAY)
    assert page.choices.as_of is None
    page.filters.choose_period(Period(date(2026, 1, 1), date(2026, 1, 3)))
    assert cells(page, 1) == ["3", "3", "3", "0", "0"]
    page.filters.choose_period(PeriodName.ALL)
    page.filters.toggle_source("walk-in")
    assert cells(page, 1) == ["6", "3", "1", "0", "0"]


@pytest.mark.usefixtures("people")
def test_a_segment_narrows_and_is_let_go_when_it_is_deleted(page: ReportsPage, session: Session) -> None:
    saved: list[int] = []
    session.do(SaveSegment("third", CustomerFilter(stages=(3,))), saved.append)
    page.filters.segment.pick(next(one for one in page.filters._segments if one.id == saved[0]))
    assert cells(page, 1) == ["3", "3", "3", "0", "0"]
    assert [chip.text() for chip in page.in_force.chips] == ["third"]
    session.do(DeleteSegment(saved[0]))
    assert page.choices.segment is None
    assert cells(page, 1) == ["12", "6", "3", "0", "0"]


@pytest.mark.usefixtures("people")
def test_nothing_in_a_period_offers_a_wider_one(page: ReportsPage) -> None:
    page.filters.choose_period(PeriodName.LAST_MONTH)
    assert page.body.nothing.isVisible()
    assert not page.body.chart.isVisible()
    page.body.wider.click()
    assert page.choices.period == PeriodName.ALL
    assert not page.body.nothing.isVisible()


@pytest.mark.usefixtures("people")
def test_a_chip_drops_its_filter_and_clear_drops_all(page: ReportsPage) -> None:
    page.filters.toggle_source("walk-in")
    page.filters.choose_seen(date(2026, 1, 20))
    assert len(page.in_force.chips) == 2
    page.in_force.chips[0].click()
    assert (page.choices.sources, page.choices.as_of) == ((), date(2026, 1, 20))
    page.in_force.clear.click()
    assert page.choices == Choices()
    assert not page.in_force.clear.isVisible()


@pytest.mark.usefixtures("people")
def test_two_periods_stand_beside_each_other_with_differences(page: ReportsPage) -> None:
    page.filters.choose_period(Period(date(2026, 1, 7), date(2026, 1, 12)))
    page.filters.choose_against(Against.BEFORE)
    assert cells(page, 1)[:2] == ["6", "0"]
    assert beside(page, 0, 1) == "6 (0)"
    assert beside(page, 1, 2) == "100% (\N{MINUS SIGN}100 pts)"
    page.filters.choose_against(Against.YEAR)
    assert beside(page, 0, 1) == "0 (+6)"
    assert beside(page, 1, 2) == "—"
    page.filters.choose_period(PeriodName.ALL)
    assert page.loaded is not None
    assert page.loaded.compared is None
    assert "nothing to compare" in page.in_force.days.text()


@pytest.mark.usefixtures("people")
def test_a_segment_stands_beside_everyone(page: ReportsPage, session: Session) -> None:
    session.do(SaveSegment("walked in", CustomerFilter(sources=("walk-in",))))
    page.filters.choose_against(Against.SEGMENT, page.filters._segments[0].id)
    assert beside(page, 1, 1) == "3 (+3)"
    page.open_number(SECOND, True)
    assert len(page.people.view.people.rows) == 3
    page.people.beside.click()
    assert len(page.people.view.people.rows) == 6


@pytest.mark.usefixtures("people")
def test_choices_are_remembered_by_name_and_for_this_shop(
    page: ReportsPage, session: Session, habits: Habits, qtbot: QtBot, theme: Theme
) -> None:
    page.filters.choose_period(PeriodName.LAST_QUARTER)
    page.filters.toggle_source("walk-in")
    again = ReportsPage(session, theme, lambda: date(2026, 4, 2), habits)
    qtbot.addWidget(again)
    assert again.choices == page.choices
    assert again.choices.days(date(2026, 4, 2)) == Period(date(2026, 1, 1), date(2026, 3, 31))
    assert not habits.report_choices(Path("elsewhere.regulars"))


@pytest.mark.usefixtures("people")
def test_theme_and_language_keep_filters_and_opened_people(page: ReportsPage, qapp: QApplication) -> None:
    page.filters.toggle_source("walk-in")
    page.open_number(SECOND)
    theme, before = page._theme, page.choices
    theme.set_scheme(Scheme.DARK)
    language = Language(qapp, "cs")
    QApplication.processEvents()
    assert page.people.title.text() != "Consideration: Reached it"
    assert page.choices == before
    assert len(page.people.view.people.rows) == 3
    theme.set_scheme(Scheme.LIGHT)
    language.use("en")
    QApplication.processEvents()
    assert page.people.title.text() == "Consideration: Reached it"


@pytest.mark.usefixtures("people")
def test_the_table_goes_to_the_clipboard_as_cells(page: ReportsPage) -> None:
    page.body.tables.view.setFocus()
    QTest.keyClick(page.body.tables.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:3] == ["Stage", "Reached it", "From the one before"]
    assert lines[2].split("\t")[1:3] == ["6", "50%"]
    assert len(lines) == 6


@pytest.mark.usefixtures("people")
def test_wishes_carry_what_is_shown(page: ReportsPage, qtbot: QtBot) -> None:
    page.filters.choose_seen(date(2026, 1, 20))
    with qtbot.waitSignal(page.workbook_requested) as book:
        page.head.workbook.click()
    assert book.args is not None
    assert book.args[0].report == page.choices.report
    page.offer_paper()
    assert page.head.paper.isVisible()
    with qtbot.waitSignal(page.pdf_requested) as asked:
        page.head.paper.menu().actions()[0].trigger()
    assert asked.args is not None
    assert asked.args[0].scope.as_of == date(2026, 1, 20)
    with qtbot.waitSignal(page.picture_requested) as wanted:
        page.head.picture.menu().actions()[1].trigger()
    assert wanted.args == ["png-print"]


@pytest.mark.usefixtures("people")
def test_within_days_is_asked_where_the_report_uses_it(page: ReportsPage) -> None:
    assert page.filters.within.isVisible()
    page.choose(replace(page.choices, within_days=5))
    assert cells(page, 1)[:2] == ["12", "0"]


@pytest.mark.usefixtures("people")
def test_another_day_is_counted_when_it_comes(page: ReportsPage) -> None:
    page._today = page.reader._today = lambda: date(2026, 2, 1)
    page._new_day.timeout.emit()
    assert page.loaded is not None
    assert page.loaded.report.as_of == date(2026, 2, 1)
