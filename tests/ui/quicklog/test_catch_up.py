"""An evening's calls, one line each, by keyboard alone."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.customer.conftest import Doing, Typing
from tests.ui.quicklog.conftest import ALT, SHIFT, Key, People, press
from tracker.commands.customers import EditCustomer
from tracker.domain.records import CustomerRecord
from ui.common.drafts import Drafts
from ui.quicklog.catch_up import FORM, CatchUp
from ui.session import Session

Reading = Callable[[int], CustomerRecord]


def enter(evening: CatchUp, type_text: Typing, line: str) -> None:
    type_text(evening.entry.field, line)
    press(Key.Key_Return)


@pytest.fixture
def opened(evening: CatchUp, people: People, before: QWidget) -> CatchUp:
    evening.open_today()
    return evening


def test_lines_follow_one_another(
    opened: CatchUp, people: People, record: Reading, type_text: Typing, before: QWidget
) -> None:
    assert QApplication.focusWidget() is opened.entry.field
    enter(opened, type_text, "Hana Pokorná called, wants a bell, ring her Tuesday")
    assert opened.entry.text == ""
    enter(opened, type_text, "林志明 came in >purchase")
    enter(opened, type_text, "Tomáš Nový called")
    press(Key.Key_Return, SHIFT)
    assert opened.tally.text() == "3 logged · 1 follow-up · 1 moved · 1 new"
    assert [row.told.split(" · ")[0] for row in opened.rows] == ["Tomáš Nový", "林志明", "Hana Pokorná"]
    assert [one.note for one in record(people["Hana Pokorná"]).interactions] == ["wants a bell"]
    press(Key.Key_Escape)
    assert QApplication.focusWidget() is before


def test_one_key_makes_it_yesterday(opened: CatchUp, people: People, record: Reading, type_text: Typing) -> None:
    press(Key.Key_Y, ALT)
    assert QApplication.focusWidget() is opened.entry.field
    assert opened.day == date(2026, 1, 30)
    type_text(opened.entry.field, "Hana Pokorná called, ring her tomorrow >purchase")
    chips = {chip.words.caption: chip.words.value for chip in opened.entry.chips.visible}
    assert chips["When"] == "Fri 30 Jan"
    press(Key.Key_Return)
    kept = record(people["Hana Pokorná"])
    assert kept.interactions[0].occurred_at.startswith("2026-01-30T12:00")
    assert kept.follow_ups[0].due_on == "2026-01-31"  # as it was said then
    enter(opened, type_text, "林志明 came in at 15:00")
    assert record(people["林志明"]).interactions[0].occurred_at.startswith("2026-01-30T15:00")
    press(Key.Key_D, ALT)
    assert opened.day == date(2026, 1, 31)
    enter(opened, type_text, "Eva Malá called")
    assert record(people["Eva Malá"]).interactions[0].occurred_at.startswith("2026-01-31T12:00")


def test_any_other_day(opened: CatchUp, people: People, record: Reading, type_text: Typing) -> None:
    press(Key.Key_R, ALT)
    assert QApplication.focusWidget() is opened.day_field
    opened.day_field.show_day(date(2026, 1, 5))
    opened.entry.field.setFocus()
    enter(opened, type_text, "Hana Pokorná called")
    assert record(people["Hana Pokorná"]).interactions[0].occurred_at.startswith("2026-01-05")


def test_each_line_is_undoable_on_its_own(
    opened: CatchUp, people: People, record: Reading, type_text: Typing, session: Session, do: Doing
) -> None:
    enter(opened, type_text, "Hana Pokorná called, a >purchase")
    enter(opened, type_text, "林志明 called, b, ring him Tuesday")
    first, second = opened.rows[1], opened.rows[0]
    do(EditCustomer(people["Eva Malá"], company="Kolo"))
    first.button.setFocus()
    press(Key.Key_Space)
    kept = record(people["Hana Pokorná"])
    assert kept.interactions == ()
    assert len(kept.moves) == 1
    assert first.is_taken_back
    assert not first.button.isVisible()
    assert opened.tally.text() == "1 logged · 1 follow-up"
    assert [one.note for one in record(people["林志明"]).interactions] == ["b"]
    assert record(people["Eva Malá"]).company == "Kolo"
    session.undo()  # the taking back is a step like any other
    assert not first.is_taken_back
    assert [one.note for one in record(people["Hana Pokorná"]).interactions] == ["a"]
    second.button.click()
    assert second.is_taken_back
    assert record(people["林志明"]).follow_ups == ()


def test_the_latest_line_is_undone_as_a_step(
    opened: CatchUp, people: People, record: Reading, type_text: Typing, session: Session
) -> None:
    enter(opened, type_text, "Hana Pokorná called, a")
    [row] = opened.rows
    row.button.click()
    assert session.undo_state.redo is not None
    assert session.undo_state.redo.command == "LogLine"
    assert row.is_taken_back
    assert QApplication.focusWidget() is opened.entry.field
    session.redo()
    assert not row.is_taken_back
    assert [one.note for one in record(people["Hana Pokorná"]).interactions] == ["a"]


def test_unclear_lines_ask_in_their_place(opened: CatchUp, people: People, type_text: Typing, qtbot: QtBot) -> None:
    enter(opened, type_text, "Eva called")
    assert opened.rows == []
    assert "Which one" in opened.entry.hint.text
    qtbot.waitUntil(lambda: not opened.entry.has_just_asked)
    press(Key.Key_Return)
    assert len(opened.rows) == 1
    enter(opened, type_text, "Hana Pokorná")
    assert "what happened" in opened.entry.hint.text
    assert len(opened.rows) == 1


def test_the_line_that_was_not_saved_is_there_again_with_its_day(
    opened: CatchUp, drafts: Drafts, qtbot: QtBot, type_text: Typing
) -> None:
    press(Key.Key_Y, ALT)
    QTest.keyClicks(opened.entry.field, "Hana ca")
    qtbot.waitUntil(lambda: drafts.load(FORM) == {"line": "Hana ca", "day": "2026-01-30"})
    press(Key.Key_Escape)
    opened.open_today()
    assert (opened.entry.text, opened.day) == ("Hana ca", date(2026, 1, 30))
    opened.entry.field.clear()
    enter(opened, type_text, "Hana Pokorná called")
    assert drafts.load(FORM) == {}


def test_it_begins_anew_each_time(opened: CatchUp, people: People, type_text: Typing) -> None:
    enter(opened, type_text, "Hana Pokorná called")
    opened.dismiss()
    opened.open_today()
    assert opened.rows == []
    assert not opened.tally.isVisible()
