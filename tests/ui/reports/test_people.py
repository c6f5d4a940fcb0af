"""The people behind a number: as many as it says, and what can be done with them."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tracker.commands.moves import MoveCustomers
from tracker.domain.customer_table import SavedSegment
from tracker.queries.segments import saved_segments
from tracker.reports.report import Address
from ui.reports.page import ReportsPage
from ui.reports.people.model import NAME, SINCE, STAGE
from ui.session import Session

SECOND = Address("cohort", "2", "reached")


def listed(page: ReportsPage) -> list[str]:
    return [one.name for one in page.people.view.people.rows]


def test_a_cell_opens_its_people_and_escape_leads_back(page: ReportsPage, people: list[int]) -> None:
    view = page.body.tables.view
    view.setFocus()
    view.setCurrentIndex(view.report_table.index(1, 1))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert page.people.isVisible()
    assert page.people.title.text() == "Consideration: Reached it"
    assert page.people.amount.text() == "6 people"
    assert sorted(page.people.customers) == sorted(people[:6])
    QTest.keyClick(page.people.view, Qt.Key.Key_Escape)
    assert page.body.isVisible()
    assert view.currentIndex() == view.report_table.index(1, 1)


def test_a_click_opens_the_cell_under_it(page: ReportsPage, people: list[int]) -> None:
    view = page.body.tables.view
    number, name = (view.visualRect(view.report_table.index(2, column)).center() for column in (1, 0))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=number)
    assert sorted(page.people.customers) == sorted(people[:3])
    page.people.back_button.click()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=name)
    assert page.body.isVisible()


def test_who_repeats_is_said(page: ReportsPage, people: list[int], session: Session) -> None:
    session.do(MoveCustomers((people[0],), 2, date(2026, 1, 28)))
    page.open_number(Address("stays", "2", "stays"))
    assert len(listed(page)) == 7
    assert page.people.amount.text() == "7 in all, 6 different customers"
    model = page.people.view.people
    assert model.data(model.index(0, SINCE)) == "22 Jan 2026"
    page.open_number(Address("stays", "2", "move_on"))
    assert page.people.amount.text() == "100%  (n = 3), from 3"


@pytest.mark.usefixtures("people")
def test_the_list_is_sorted_by_any_column(page: ReportsPage) -> None:
    page.open_number(Address("cohort", "1", "reached"))
    header = page.people.view.horizontalHeader()
    assert listed(page)[:3] == ["person 0", "person 1", "person 10"]
    header.setSortIndicator(NAME, Qt.SortOrder.DescendingOrder)
    assert listed(page)[0] == "person 9"
    header.setSortIndicator(STAGE, Qt.SortOrder.AscendingOrder)
    assert [one.stage for one in page.people.view.people.rows[:6]] == ["Awareness"] * 6


def test_enter_and_a_double_click_open_the_customer(page: ReportsPage, people: list[int], qtbot: QtBot) -> None:
    page.open_number(SECOND)
    with qtbot.waitSignal(page.open_requested) as asked:
        QTest.keyClick(page.people.view, Qt.Key.Key_Return)
    assert asked.args == [people[0]]
    with qtbot.waitSignal(page.open_requested) as asked:
        page.people.view.doubleClicked.emit(page.people.view.people.index(1, 0))
    assert asked.args == [people[1]]


def test_they_go_to_customers_to_a_segment_and_to_files(
    page: ReportsPage, people: list[int], session: Session, qtbot: QtBot
) -> None:
    page.open_number(SECOND)
    with qtbot.waitSignal(page.people_requested) as asked:
        page.people.show_button.click()
    assert asked.args == ["Consideration: Reached it", page.people.customers]
    page.people.segment_button.click()
    popup = page.people.saver.popup
    popup.field.setText("  ")
    popup.save_button.click()
    assert popup.remark.text()
    popup.field.setText("considering")
    popup.save_button.click()
    found: list[SavedSegment] = []
    session.read(saved_segments, found.extend)
    assert [(one.name, sorted(one.filter.ids or ())) for one in found] == [("considering", people[:6])]
    for place, kind in enumerate(("xlsx", "csv")):
        with qtbot.waitSignal(page.list_export_requested) as wanted:
            page.people.export_button.menu().actions()[place].trigger()
        assert wanted.args is not None
        assert (wanted.args[0].kind, len(wanted.args[0].people)) == (kind, 6)


@pytest.mark.usefixtures("people")
def test_who_is_just_outside_opens_too(page: ReportsPage) -> None:
    page.body.how.click()
    assert page.body.definitions.isVisible()
    assert "skipped stages count" in page.body.definitions.text.text()
    page.body.definitions.outside.buttons[1].click()
    assert page.people.title.text() == "Opening"
    assert page.people.nobody.isVisible()
    assert not page.people.export_button.isEnabled()


@pytest.mark.usefixtures("people")
def test_the_list_follows_changes(page: ReportsPage, session: Session) -> None:
    page.open_number(Address("cohort", "3", "reached"))
    assert len(listed(page)) == 3
    session.undo()
    assert len(listed(page)) == 2
    assert page.people.amount.text() == "2 people"


@pytest.mark.usefixtures("people")
def test_the_chosen_report_and_escape_lead_back_from_the_list_of_reports(page: ReportsPage) -> None:
    reports = page.list
    chosen = reports.visualItemRect(reports.currentItem()).center()
    page.open_number(SECOND)
    QTest.mouseClick(reports.viewport(), Qt.MouseButton.LeftButton, pos=chosen)
    assert page.body.isVisible()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        page.open_number(SECOND)
        assert page.people.isVisible()
        reports.setFocus()
        QTest.keyClick(reports, key)
        assert page.body.isVisible()
        assert reports.hasFocus()
