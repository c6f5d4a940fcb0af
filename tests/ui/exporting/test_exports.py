"""From the menu and from a report to a workbook on the disk."""

from datetime import date
from functools import partial
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer
from tracker.domain.customer_filter import CustomerFilter
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.reports.report import ReportName
from tracker.workspace import Workspace
from ui.common.progress_strip import ProgressStrip
from ui.exporting.form import ExportForm
from ui.exports import Exports
from ui.habits import Habits
from ui.main_window import MainWindow
from ui.reports.choices import Asked
from ui.runners import Deliver, InlineRunner, Work
from ui.session import Runners, Session
from ui.theme.theme import Scheme, Theme

TODAY = date(2026, 1, 31)
SCOPE = Scope(Period(date(2026, 1, 1), TODAY), TODAY, None, CustomerFilter(sources=("web",)))


@pytest.fixture
def exports(shop: Path, clock: Clock, tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Exports:
    session = Session(partial(Workspace, shop, clock=clock), Runners())
    session.start()
    for name, source in (("Ana", "web"), ("Bob", "")):
        session.do(AddCustomer(name, 1, date(2026, 1, 5), source=source), lambda _: None)
    habits = Habits(QSettings(str(tmp_path / "habits.ini"), QSettings.Format.IniFormat))
    window = MainWindow(session, Theme(qapp, Scheme.LIGHT), habits, lambda: TODAY)
    qtbot.addWidget(window)
    window.show()
    return Exports(window, session, lambda name, kinds: tmp_path / "made.xlsx", habits)


def form_of(exports: Exports) -> ExportForm:
    parent = exports.parent()
    assert isinstance(parent, MainWindow)
    (form,) = parent.frame.findChildren(ExportForm)
    return form


def test_everything_is_written_after_asking(exports: Exports, tmp_path: Path) -> None:
    exports.ask_for_everything(TODAY)
    assert not (tmp_path / "made.xlsx").exists()
    form_of(exports).submit()
    book = load_workbook(tmp_path / "made.xlsx")
    assert [row[1].value for row in book["Customers"].iter_rows(min_row=2)] == ["Ana", "Bob"]


def test_a_report_of_some_gives_a_workbook_of_them_beside_the_year_before(exports: Exports, tmp_path: Path) -> None:
    before = Scope(Period(date(2025, 1, 1), date(2025, 1, 31)), date(2025, 1, 31), None, SCOPE.only)
    exports.ask_for_reports(Asked(ReportName.FUNNEL, SCOPE, before, "From the web", "From the web"))
    form = form_of(exports)
    form.none.click()
    form.reports[ReportName.FUNNEL].click()
    form.submit()
    book = load_workbook(tmp_path / "made.xlsx")
    assert [row[1].value for row in book["Customers"].iter_rows(min_row=2)] == ["Ana"]
    said = [row[1] for row in book["Summary"].iter_rows(values_only=True)]
    assert "From the web" in said
    headings = [cell.value for cell in book["Funnel"][book["Funnel"].tables["FunnelCohort"].ref][0]]
    assert headings[1:4] == ["Reached it", "Reached it, 1 Jan 2025 – 31 Jan 2025", "Reached it, Change"]
    first = [cell.value for cell in book["Funnel"][book["Funnel"].tables["FunnelCohort"].ref][1]]
    assert first[1:4] == [1, 0, 1]


class Waiting:
    """Keeps jobs until they are asked to run, one after the other."""

    def __init__(self) -> None:
        self._kept: list[tuple[Work, Deliver, Deliver]] = []

    def submit(self, work: Work, on_answer: Deliver, on_error: Deliver) -> None:
        self._kept.append((work, on_answer, on_error))

    def shutdown(self) -> None:
        self._kept.clear()

    def run_next(self) -> None:
        InlineRunner().submit(*self._kept.pop(0))


def test_of_two_files_the_one_that_is_written_is_shown_and_stopped(
    shop: Path, clock: Clock, tmp_path: Path, qtbot: QtBot, theme: Theme
) -> None:
    jobs = Waiting()
    session = Session(partial(Workspace, shop, clock=clock), Runners(jobs=jobs))
    session.start()
    habits = Habits(QSettings(str(tmp_path / "habits.ini"), QSettings.Format.IniFormat))
    window = MainWindow(session, theme, habits, lambda: TODAY)
    qtbot.addWidget(window)
    exports = Exports(window, session, lambda name, kinds: tmp_path / name, habits)
    (strip,) = window.frame.findChildren(ProgressStrip)

    def said() -> str:
        return " ".join(label.text() for label in strip.findChildren(QLabel))

    exports.ask_for_everything(TODAY)
    form_of(exports).submit()
    exports.export_calendar(clock())
    assert said() == "Writing the workbook …"
    strip.cancelled.emit()
    jobs.run_next()
    assert said() == "Writing the calendar …"
    jobs.run_next()
    assert [one.suffix for one in tmp_path.glob("*") if one.suffix in {".xlsx", ".ics"}] == [".ics"]
    session.close()
