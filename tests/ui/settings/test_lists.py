"""The list of sources and the owner's own fields in the settings, changed as a person changes them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tracker.commands.customers import EditCustomer
from tracker.domain.custom_fields import OwnField
from tracker.domain.relations import ListedSource
from tracker.queries.customers import customer_record
from tracker.queries.record_lists import lead_sources, own_fields
from ui.session import Session
from ui.settings.settings_page import SettingsPage

ENTER = Qt.Key.Key_Return


def sources(session: Session) -> list[ListedSource]:
    answers: list[list[ListedSource]] = []
    session.read(lead_sources, answers.append)
    return answers[0]


def fields(session: Session) -> list[OwnField]:
    answers: list[list[OwnField]] = []
    session.read(own_fields, answers.append)
    return answers[0]


@pytest.fixture
def page(page: SettingsPage, session: Session) -> SettingsPage:
    session.do(EditCustomer(1, source="Flyer"))
    return page


def test_a_source_is_renamed_everywhere(page: SettingsPage, session: Session) -> None:
    row = page.sources.rows[3]
    assert (row.name.text(), row.remark.text()) == ("Flyer", "1 person")
    row.name.setFocus()
    row.name.selectAll()
    QTest.keyClicks(row.name, "Leaflet")
    QTest.keyClick(row.name, ENTER)
    assert sources(session)[3].name == "Leaflet"
    assert customer_record(1).source == "Leaflet"
    session.undo()
    assert row.name.text() == "Flyer"


def test_a_source_that_is_there_is_said_beside_it(page: SettingsPage, session: Session) -> None:
    row = page.sources.rows[3]
    row.name.setText("search")
    row.edit.commit()
    assert row.problem == "“Search” is on the list already."
    assert sources(session)[3].name == "Flyer"
    row.edit.restore()
    page.sources.new_name.setText(" ")
    page.sources.add.click()
    assert page.sources.problem == "A name is needed."


def test_sources_are_added_moved_and_removed(page: SettingsPage, session: Session) -> None:
    page.sources.new_name.setFocus()
    QTest.keyClicks(page.sources.new_name, "Newsletter")
    QTest.keyClick(page.sources.new_name, ENTER)
    assert page.sources.new_name.text() == ""
    last = page.sources.rows[-1]
    assert last.name.text() == "Newsletter"
    last.name.setFocus()
    QTest.keyClick(last.name, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert sources(session)[-2].name == "Newsletter"
    assert last.name.hasFocus()
    page.sources.rows[3].remove.trigger()
    assert "Flyer" not in [source.name for source in sources(session)]
    assert customer_record(1).source == "Flyer"


def test_a_field_with_choices_is_made_and_changed(page: SettingsPage, session: Session) -> None:
    editor = page.own_fields
    assert editor.nothing.isVisible()
    editor.new_name.setText("車種")
    editor.kind.setCurrentIndex(editor.kind.findData("choice"))
    editor.add.click()
    assert editor.problem == "At least one choice is needed."
    editor.new_choices.setText("公路車、親子車, gravel,")
    editor.add.click()
    assert [(field.name, field.kind, field.choices) for field in fields(session)] == [
        ("車種", "choice", ("公路車", "親子車", "gravel"))
    ]
    [row] = editor.rows
    assert (row.remark.text(), row.choices.text()) == ("One of several", "公路車, 親子車, gravel")
    row.choices.setText("")
    row.choices_edit.commit()
    assert row.problem == "At least one choice is needed."
    row.choices.setText("city; gravel")
    row.choices_edit.commit()
    assert fields(session)[0].choices == ("city", "gravel")


def test_fields_are_ordered_and_removed(page: SettingsPage, session: Session) -> None:
    editor = page.own_fields
    for name in ("Frame", "Level"):
        editor.new_name.setText(name)
        editor.add.click()
    editor.rows[0].down.trigger()
    assert [field.name for field in fields(session)] == ["Level", "Frame"]
    editor.rows[0].remove.trigger()
    assert [row.name.text() for row in editor.rows] == ["Frame"]
    session.undo()
    assert [row.name.text() for row in editor.rows] == ["Level", "Frame"]


def test_enter_while_composing_adds_nothing(page: SettingsPage, session: Session) -> None:
    before = len(sources(session))
    for editor in (page.sources, page.own_fields):
        editor.new_name.setFocus()
        editor.new_name.setText("單")
        QApplication.sendEvent(editor.new_name, QInputMethodEvent("ㄔㄜ", []))
        QTest.keyClick(editor.new_name, ENTER)
        QApplication.sendEvent(editor.new_name, QInputMethodEvent())
    assert len(sources(session)) == before
    assert fields(session) == []
