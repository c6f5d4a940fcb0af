"""The page fits a small window in any language, and the keyboard reaches everything in it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.fitting import clipped, long_words
from tracker.domain.errors import FileBusy
from tracker.reports.report import Address, ReportName
from ui.reports.choices import Against, Choices
from ui.reports.page import ReportsPage
from ui.session import Session

SMALL = (796, 520)  # what is left of a window of 1024 x 600


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize("name", [ReportName.FUNNEL, ReportName.STUCK, ReportName.LEFT])
def test_words_fit_a_small_window_however_long_they_are(page: ReportsPage, name: ReportName) -> None:
    page.resize(*SMALL)
    page.choose(Choices(name, against=Against.YEAR))
    page.body.how.setChecked(True)
    with long_words():
        assert clipped(page) == []
        page.open_number(Address("", "", page.loaded.report.figures[0].key))  # type: ignore[union-attr]
        assert clipped(page) == []
    assert page.width() == SMALL[0]


def reached_by_tab(page: ReportsPage, qtbot: QtBot) -> list[QWidget]:
    """Press Tab until the keyboard is where it began."""
    page.activateWindow()
    page.list.setFocus()
    qtbot.waitUntil(page.list.hasFocus)
    found: list[QWidget] = []
    for _ in range(80):
        here = QApplication.focusWidget()
        assert here is not None
        if here in found:
            break
        found.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return found


@pytest.mark.usefixtures("people")
def test_tab_goes_through_everything_from_top_to_bottom(page: ReportsPage, qtbot: QtBot) -> None:
    page.filters.toggle_source("walk-in")
    found = reached_by_tab(page, qtbot)
    figures = list(page.body.figures.buttons.values())
    wanted: list[QWidget] = [page.list, page.head.workbook, page.head.picture, page.filters.period]
    wanted += [page.filters.against, *page.in_force.chips, page.in_force.clear, figures[0], figures[-1]]
    wanted += [page.body.tables.tabs[0], page.body.tables.copy_button, page.body.tables.view, page.body.how]
    places = [found.index(one) for one in wanted]
    assert places == sorted(places)


@pytest.mark.usefixtures("people")
def test_the_arrows_choose_a_report_and_filters_stay(page: ReportsPage) -> None:
    page.filters.toggle_source("walk-in")
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.choices == Choices(page.list.names[1], sources=("walk-in",))
    assert page.head.title.text() == page.list.item(1).text()
    QTest.keyClick(page.list, Qt.Key.Key_Up)
    assert page.choices.report == page.list.names[0]


@pytest.mark.usefixtures("people")
def test_every_filter_is_in_its_menu(page: ReportsPage) -> None:
    def pick(menu: QMenu, text: str) -> None:
        menu.aboutToShow.emit()
        next(one for one in menu.actions() if one.text() == text).trigger()

    pick(page.filters.period.menu(), "This quarter")
    pick(page.filters.source.menu(), "Instagram")
    pick(page.filters.within.menu(), "Within 60 days")
    pick(page.filters.against.menu(), "With the period before")
    assert page.loaded is not None
    assert page.loaded.asked.other is not None
    assert page.filters.period.text() == "This quarter"
    assert page.filters.source.text() == "Instagram"
    assert page.loaded.asked.scope.within_days == 60
    page.filters._ask_for_range()
    popup = page.filters._range
    assert popup is not None
    popup.first.show_day(page._today())
    popup.last.show_day(page._today().replace(day=1))
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert page.filters.period.text() == "1 Jan 2026 – 31 Jan 2026"
    page.filters._ask_for_day()
    assert page.filters._calendar is not None
    page.filters._calendar.picked.emit(page._today().replace(day=20))
    page.filters._calendar.hide()
    assert page.filters.seen.text() == "Seen on 20 Jan 2026"


@pytest.mark.usefixtures("people")
def test_a_failure_is_said_until_the_next_answer(page: ReportsPage, session: Session, qtbot: QtBot) -> None:
    error = FileBusy(session.path)
    page.reader.failed.emit(error)
    assert page._banner is not None
    qtbot.waitUntil(page._banner.isVisible)
    page.reload()
    assert page._banner is None
