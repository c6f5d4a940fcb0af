"""The shop's stages, changed as a person changes them."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tracker.domain.records import ShopFacts
from tracker.queries.board import board_columns
from ui.session import Session
from ui.settings.settings_page import SettingsPage
from ui.settings.stage_row import MIME

Facts = Callable[[], ShopFacts]
LEFT_BUTTON, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def names(facts: Facts) -> list[str]:
    return [stage.name for stage in facts().stages]


def shown(page: SettingsPage) -> list[str]:
    return [row.name.text() for row in page.stages.list.rows]


def counts(session: Session) -> list[int]:
    answers: list[list[int]] = []
    session.read(lambda: [column.count for column in board_columns()], answers.append)
    return answers[0]


def test_a_stage_is_renamed_in_place(page: SettingsPage, session: Session, facts: Facts) -> None:
    row = page.stages.list.rows[1]
    row.name.setText("Comparing")
    row.edit.commit()
    assert names(facts)[1] == "Comparing"
    session.undo()
    assert row.name.text() == "Consideration"


def test_the_words_of_its_menu_can_always_be_set_anew(page: SettingsPage) -> None:
    row = page.stages.list.rows[1]
    for entry in (row.up, row.down, row.remove):
        assert shiboken6.createdByPython(entry)  # what Qt made itself PySide may forget while it is alive
    row.retranslate()
    menu = row.findChild(QMenu)
    assert menu is not None
    assert [entry.text() for entry in menu.actions()] == ["Move up", "Move down", "Remove…"]


def test_a_name_that_is_taken_is_said_beside_it_and_esc_brings_the_old_one_back(
    page: SettingsPage, facts: Facts
) -> None:
    row = page.stages.list.rows[1]
    row.name.setFocus()
    row.name.setText("purchase")
    QTest.keyClick(row.name, Qt.Key.Key_Return)
    assert "purchase" in row.problem
    assert names(facts)[1] == "Consideration"
    QTest.keyClick(row.name, Qt.Key.Key_Escape)
    assert row.name.text() == "Consideration"
    assert row.problem == ""


def test_colour_meaning_and_limit_are_saved_at_once(page: SettingsPage, session: Session, facts: Facts) -> None:
    row = page.stages.list.rows[1]
    before = facts().stages[1]
    row.swatch.click()
    assert row.colours.isVisible()
    row.colours.swatches[5].click()
    row.customer_from.click()
    row.limit.setValue(21)
    stage = facts().stages[1]
    assert (stage.colour, stage.customer_from, stage.limit_days) == (row.colours.swatches[5].colour, True, 21)
    row.limit.setValue(0)
    assert facts().stages[1].limit_days is None
    for _ in range(4):
        session.undo()
    assert facts().stages[1] == before
    assert row.swatch.colour == before.colour
    assert not row.customer_from.isChecked()


def test_the_arrows_move_a_stage_and_the_keyboard_stays_on_it(
    page: SettingsPage, session: Session, facts: Facts
) -> None:
    handle = page.stages.list.rows[0].handle
    handle.setFocus()
    QTest.keyClick(handle, Qt.Key.Key_Down)
    QTest.keyClick(handle, Qt.Key.Key_Down)
    assert names(facts)[:3] == ["Consideration", "Purchase", "Awareness"]
    assert shown(page) == names(facts)
    assert QApplication.focusWidget() is handle
    QTest.keyClick(handle, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.stages.list.rows[2].swatch
    session.undo()
    assert shown(page)[:2] == ["Consideration", "Awareness"]


def test_the_menu_moves_a_stage_and_offers_only_what_is_possible(page: SettingsPage, facts: Facts) -> None:
    first, last = page.stages.list.rows[0], page.stages.list.rows[-1]
    assert not first.up.isEnabled()
    assert not last.down.isEnabled()
    last.up.trigger()
    assert names(facts)[3:] == ["Advocacy", "Retention"]
    assert last.down.isEnabled()


def drop(page: SettingsPage, stage: int, y: int) -> None:
    mime = QMimeData()
    mime.setData(MIME, str(stage).encode())
    act = Qt.DropAction.MoveAction
    target = page.stages.list
    QApplication.sendEvent(target, QDragEnterEvent(QPoint(5, y), act, mime, LEFT_BUTTON, NO_KEYS))
    QApplication.sendEvent(target, QDragMoveEvent(QPoint(5, y), act, mime, LEFT_BUTTON, NO_KEYS))
    QApplication.sendEvent(target, QDropEvent(QPointF(5, y), act, mime, LEFT_BUTTON, NO_KEYS))


def test_a_stage_is_dropped_between_two_others(page: SettingsPage, facts: Facts) -> None:
    rows = page.stages.list.rows
    drop(page, rows[0].stage.id, rows[2].geometry().bottom() - 2)
    assert names(facts) == ["Consideration", "Purchase", "Awareness", "Retention", "Advocacy"]
    drop(page, page.stages.list.rows[4].stage.id, 1)
    assert names(facts)[0] == "Advocacy"
    before = names(facts)
    drop(page, page.stages.list.rows[1].stage.id, page.stages.list.rows[1].geometry().center().y() + 2)
    assert names(facts) == before


def test_a_stage_is_added_with_a_colour_that_is_free(page: SettingsPage, facts: Facts) -> None:
    page.stages.new_name.setFocus()
    QTest.keyClicks(page.stages.new_name, "Trial ride")
    QTest.keyClick(page.stages.new_name, Qt.Key.Key_Return)
    assert names(facts)[-1] == "Trial ride"
    assert len({stage.colour for stage in facts().stages}) == 6
    assert page.stages.new_name.text() == ""
    page.stages.add.click()
    assert page.stages.problem == "A name is needed."
    QTest.keyClicks(page.stages.new_name, "Trial ride")
    page.stages.add.click()
    assert "Trial ride" in page.stages.problem
    assert len(facts().stages) == 6


def test_a_removed_stage_asks_where_its_customers_go(page: SettingsPage, session: Session, facts: Facts) -> None:
    page.stages.list.rows[3].remove.trigger()
    question = page.stages.question
    assert question is not None
    assert "Retention" in question.text
    assert question.text.startswith("2 ")
    assert question.to.currentText() == "Purchase"
    question.remove.click()
    assert names(facts) == ["Awareness", "Consideration", "Purchase", "Advocacy"]
    assert counts(session) == [1, 0, 2, 0, 0]
    assert page.stages.question is None
    session.undo()
    assert counts(session) == [1, 0, 0, 2, 0, 0]
    assert shown(page)[3] == "Retention"


def test_its_customers_can_have_left(page: SettingsPage, session: Session) -> None:
    page.stages.list.rows[3].remove.trigger()
    question = page.stages.question
    assert question is not None
    question.to.setCurrentIndex(question.to.count() - 1)
    question.remove.click()
    assert counts(session) == [1, 0, 0, 0, 2]


def test_esc_keeps_the_stage(page: SettingsPage, facts: Facts) -> None:
    page.stages.list.rows[3].remove.trigger()
    assert page.stages.question is not None
    QTest.keyClick(page.stages.question.to, Qt.Key.Key_Escape)
    assert page.stages.question is None
    assert len(facts().stages) == 5
    assert QApplication.focusWidget() is page.stages.list.rows[3].more


def test_a_stage_that_nobody_is_in_goes_without_a_question(page: SettingsPage, session: Session, facts: Facts) -> None:
    page.stages.list.rows[4].remove.trigger()
    assert page.stages.question is None
    assert "Advocacy" not in names(facts)
    session.undo()
    assert shown(page)[4] == "Advocacy"


def test_the_last_stage_cannot_be_removed(page: SettingsPage, facts: Facts) -> None:
    for _ in range(4):
        page.stages.list.rows[-1].remove.trigger()
        if page.stages.question is not None:
            page.stages.question.remove.click()
    assert len(facts().stages) == 1
    assert not page.stages.list.rows[0].remove.isEnabled()
