"""The form that asks what a workbook or paper is to hold: by keyboard, remembered, for the days of the report."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tracker.domain.customer_filter import CustomerFilter
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.reports.catalogue import offered_reports
from tracker.reports.report import ReportName
from ui.exporting.form import ExportForm
from ui.exporting.order import PaperWanted, ReportsPreset, Target, WorkbookWanted
from ui.habits import Habits

SCOPE = Scope(Period(date(2026, 1, 1), date(2026, 1, 31)), date(2026, 1, 31))
COMPARED = ReportsPreset(SCOPE, Scope(Period(), date(2025, 12, 31)), "Regulars & co", "December")


@pytest.fixture
def habits(tmp_path: Path) -> Habits:
    return Habits(QSettings(str(tmp_path / "habits.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.resize(1024, 600)
    shown.show()
    return shown


@pytest.fixture
def form(window: QWidget, habits: Habits) -> ExportForm:
    return ExportForm(window, habits)


def answered(qtbot: QtBot, form: ExportForm) -> WorkbookWanted:
    with qtbot.waitSignal(form.wanted) as told:
        QTest.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told.args is not None
    wanted: WorkbookWanted = told.args[0]
    return wanted


def test_at_first_everything_is_wanted(form: ExportForm, qtbot: QtBot) -> None:
    form.ask(ReportsPreset(SCOPE))
    assert not form.beside.isVisible()
    wanted = answered(qtbot, form)
    assert list(wanted.order.names) == offered_reports()
    assert (wanted.order.scope, wanted.order.other, wanted.order.records) == (SCOPE, None, True)
    assert (wanted.whom, wanted.compared_with) == ("", "")
    assert not form.is_open


def test_what_was_chosen_is_remembered(form: ExportForm, window: QWidget, habits: Habits, qtbot: QtBot) -> None:
    form.ask(COMPARED)
    form.none.click()
    assert not form.save.isEnabled()
    form.reports[ReportName.LEFT].click()
    form.records.click()
    form.beside.click()
    assert answered(qtbot, form).order.names == (ReportName.LEFT,)
    again = ExportForm(window, habits)
    again.ask(COMPARED)
    wanted = answered(qtbot, again)
    assert wanted.order.names == (ReportName.LEFT,)
    assert (wanted.order.records, wanted.order.other, wanted.compared_with) == (False, None, "")
    again.ask(COMPARED)
    again.all.click()
    assert list(answered(qtbot, again).order.names) == offered_reports()


def test_a_comparison_and_a_segment_are_handed_on(form: ExportForm, qtbot: QtBot) -> None:
    form.ask(COMPARED)
    assert "Regulars & co" in form.about.text()
    assert "December" in form.beside.text()
    wanted = answered(qtbot, form)
    assert wanted.order.other == COMPARED.other
    assert (wanted.whom, wanted.compared_with) == ("Regulars & co", "December")


def test_nothing_is_written_without_a_report_or_when_given_up(form: ExportForm, qtbot: QtBot) -> None:
    form.ask(ReportsPreset(SCOPE))
    form.none.click()
    with qtbot.assertNotEmitted(form.wanted):
        form.submit()
        QTest.keyClick(form, Qt.Key.Key_Escape)
        form.submit()
    assert not form.is_open


def test_the_keyboard_reaches_everything_in_order(form: ExportForm, qtbot: QtBot, window: QWidget) -> None:
    qtbot.waitActive(window)
    form.ask(COMPARED)
    reached = [QApplication.focusWidget()]
    for _ in range(len(form.reports) + 6):
        QTest.keyClick(QApplication.focusWidget() or form, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    everything = {*form.reports.values(), form.all, form.none, form.records, form.beside, form.cancel, form.save}
    assert everything <= set(reached)


@pytest.mark.parametrize("target", [Target.PDF, Target.PREVIEW])
def test_paper_is_asked_for_by_keys_and_without_records(
    form: ExportForm, qtbot: QtBot, window: QWidget, target: Target
) -> None:
    qtbot.waitActive(window)
    form.ask(COMPARED, target)
    assert not form.records.isVisible()
    assert not form.records_hint.isVisible()
    reached = [QApplication.focusWidget()]
    for _ in range(len(form.reports) + 5):
        QTest.keyClick(QApplication.focusWidget() or form, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert {*form.reports.values(), form.all, form.none, form.beside, form.cancel, form.save} == set(reached)
    form.reports[ReportName.FUNNEL].setFocus()
    QTest.keyClick(form.reports[ReportName.FUNNEL], Qt.Key.Key_Space)
    with qtbot.assertNotEmitted(form.wanted), qtbot.waitSignal(form.paper_wanted) as told:
        QTest.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [PaperWanted(tuple(offered_reports()[1:]), SCOPE, COMPARED.other, "Regulars & co")]


def test_paper_and_workbook_are_remembered_each_for_itself(
    form: ExportForm, window: QWidget, habits: Habits, qtbot: QtBot
) -> None:
    form.ask(COMPARED, Target.PDF)
    form.none.click()
    form.reports[ReportName.LEFT].click()
    form.beside.click()
    form.save.click()
    again = ExportForm(window, habits)
    again.ask(COMPARED)
    assert again.records.isVisible()
    assert list(answered(qtbot, again).order.names) == offered_reports()
    again.ask(COMPARED, Target.PREVIEW)
    assert [name for name, box in again.reports.items() if box.isChecked()] == [ReportName.LEFT]
    assert not again.beside.isChecked()
    assert (again.panel.accessibleName(), again.save.text()) == ("Print preview", "Show the preview")
    again.ask(COMPARED, Target.PDF)
    assert (again.panel.accessibleName(), again.save.text()) == ("PDF report", "Choose where to …")


def test_it_fits_a_small_window(form: ExportForm, window: QWidget) -> None:
    form.ask(COMPARED)
    assert form.panel.height() <= window.height()


def test_a_scope_of_certain_customers_is_kept(form: ExportForm, qtbot: QtBot) -> None:
    scope = Scope(SCOPE.period, SCOPE.as_of, None, CustomerFilter(sources=("web",)))
    form.ask(ReportsPreset(scope, whom="web"))
    assert answered(qtbot, form).order.scope == scope
