"""The editor of goals, by mouse and by keys alone."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tests.fitting import clipped, long_words
from tracker.commands.base import Command
from tracker.commands.goals import AddGoal, NewGoal
from tracker.domain.goals import Goal
from tracker.queries.goals import goals
from tracker.workspace import Workspace
from ui.goals.editor import GoalsEditor
from ui.session import Runners, Session
from ui.theme.theme import Theme


def do(session: Session, command: Command) -> Any:
    results: list[Any] = []
    session.do(command, results.append)
    return results[0]


def kept(session: Session) -> list[Goal]:
    found: list[list[Goal]] = []
    session.read(goals, found.append)
    return found[0]


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers)


def type_text(text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


def choose(combo: Any, data: object) -> None:
    combo.setCurrentIndex(combo.findData(data))


@pytest.fixture
def two(session: Session) -> list[int]:
    return [
        do(session, AddGoal(NewGoal("new_customers", "month", growth_permille=50))),
        do(session, AddGoal(NewGoal("reached", "quarter", 40, stage_id=4, ends_on=date(2026, 6, 30)))),
    ]


def test_without_goals_it_offers_one_and_enter_sets_it(editor: GoalsEditor, session: Session) -> None:
    editor.open_list()
    assert editor.form.isVisible()
    assert QApplication.focusWidget() is editor.form.amount
    assert editor.form.amount.text() == "5"
    press(Qt.Key.Key_Return)
    (goal,) = kept(session)
    assert (goal.metric, goal.span, goal.growth_permille, goal.starts_on) == (
        "new_customers",
        "month",
        50,
        date(2026, 1, 31),
    )
    assert editor.is_open
    assert not editor.form.isVisible()
    assert [row.name.text() for row in editor.rows.values()] == ["New customers"]
    assert QApplication.focusWidget() is editor.add


def test_asked_for_a_new_one_it_closes_when_that_is_saved(
    editor: GoalsEditor, session: Session, two: list[int]
) -> None:
    editor.open_list(new=True)
    choose(editor.form.kind, "number")
    editor.form.amount.setFocus()
    editor.form.amount.selectAll()
    type_text("14")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert kept(session)[-1].target == 14
    assert not editor.is_open
    editor.open_list(new=True)
    press(Qt.Key.Key_Escape)
    assert not editor.is_open
    assert len(kept(session)) == 3


def test_a_goal_is_changed(editor: GoalsEditor, session: Session, two: list[int]) -> None:
    editor.open_list()
    assert [row.wanted.text() for row in editor.rows.values()] == [
        "+5% each month",
        "40 each quarter · until 30 Jun 2026",
    ]
    row = editor.rows[two[1]]
    row.edit.setFocus()
    press(Qt.Key.Key_Space)
    assert (editor.form.amount.text(), editor.form.stage.currentText()) == ("40", "Retention")
    assert editor.form.fields["stage"].isVisible()
    choose(editor.form.counts, "contacts")
    assert not editor.form.fields["stage"].isVisible()
    choose(editor.form.span, "year")
    editor.form.ends.setChecked(False)
    editor.form.amount.setFocus()
    press(Qt.Key.Key_Return)
    changed = kept(session)[1]
    assert (changed.metric, changed.span, changed.target, changed.ends_on) == ("contacts", "year", 40, None)
    assert row.name.text() == "Calls, visits and messages"
    assert QApplication.focusWidget() is row.edit


@pytest.mark.parametrize(("kind", "text"), [("number", ""), ("number", "0"), ("growth", "x"), ("growth", "-5")])
def test_what_is_wrong_is_said_beside_the_field(editor: GoalsEditor, session: Session, kind: str, text: str) -> None:
    editor.open_list()
    choose(editor.form.kind, kind)
    editor.form.amount.setText(text)
    press(Qt.Key.Key_Return)
    assert kept(session) == []
    assert editor.form.fields["amount"].problem
    assert QApplication.focusWidget() is editor.form.amount
    type_text("7")
    assert not editor.form.fields["amount"].problem


def test_a_goal_that_would_end_before_it_begins(editor: GoalsEditor, session: Session) -> None:
    editor.open_list()
    editor.form.ends.setChecked(True)
    editor.form.until.show_day(date(2026, 1, 1))
    editor.form.amount.setFocus()
    press(Qt.Key.Key_Return)
    assert kept(session) == []
    assert editor.form.problem.text() == "The goal begins on 31 Jan 2026: it cannot end before."


def test_goals_are_moved_and_deleted_by_keys_and_undone(editor: GoalsEditor, session: Session, two: list[int]) -> None:
    editor.open_list()
    editor.rows[two[1]].edit.setFocus()
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [goal.id for goal in kept(session)] == two[::-1]
    assert QApplication.focusWidget() is editor.rows[two[1]].edit
    assert not editor.rows[two[1]].up.isEnabled()
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is editor.rows[two[1]].delete
    press(Qt.Key.Key_Space)
    assert list(editor.rows) == [two[0]]
    assert QApplication.focusWidget() is editor.rows[two[0]].delete
    session.undo()
    assert sorted(editor.rows) == two


def test_a_form_whose_goal_went_is_put_away(editor: GoalsEditor, session: Session) -> None:
    editor.open_list()
    press(Qt.Key.Key_Return)
    (goal,) = kept(session)
    editor.rows[goal.id].edit.click()
    assert editor.form.isVisible()
    session.undo()
    assert not editor.form.isVisible()
    assert editor.nothing.isVisible()
    assert QApplication.focusWidget() is editor.add


def test_escape_closes_the_form_then_the_editor(editor: GoalsEditor, two: list[int]) -> None:
    editor.open_list()
    editor.add.click()
    assert editor.form.isVisible()
    press(Qt.Key.Key_Escape)
    assert editor.is_open
    assert not editor.form.isVisible()
    press(Qt.Key.Key_Escape)
    assert not editor.is_open


def test_words_have_room(editor: GoalsEditor, host: QWidget, two: list[int]) -> None:
    with long_words():
        editor.open_list()
        editor.rows[two[1]].edit.click()
        assert list(clipped(host)) == []


def test_enter_pressed_twice_sets_one_goal(host: QWidget, shop: Path, clock: Clock, theme: Theme, qtbot: QtBot) -> None:
    session = Session(partial(Workspace, shop, clock=clock), Runners.threads())
    with qtbot.waitSignal(session.opened):
        session.start()
    editor = GoalsEditor(host, session, theme, lambda: clock().date())
    editor.open_list()
    qtbot.waitUntil(editor.form.isVisible)
    for _ in range(3):  # before the first is answered
        QTest.keyClick(editor.form.amount, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(editor.rows))
    found: list[list[Goal]] = []
    session.read(goals, found.append)
    qtbot.waitUntil(lambda: bool(found))
    session.close()
    assert len(found[0]) == 1
