from collections.abc import Callable
from dataclasses import replace as replaced
from datetime import date, datetime

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tests.ui.customer.conftest import Doing, Typing
from tests.ui.customer.handles import CTRL, Key, Reading, action, line, press
from tracker.commands.customers import AddCustomer
from tracker.commands.followups import AddFollowUp, FinishFollowUp, NewFollowUp
from tracker.commands.interactions import LogInteraction
from tracker.commands.moves import MoveCustomers
from ui.common.drafts import Drafts
from ui.common.toast import Toast
from ui.customer.begun_notes import BegunNotes
from ui.customer.page import CustomerPage
from ui.session import Session
from ui.theme.theme import Theme


def test_the_composer_logs_on_enter(
    page: CustomerPage, hana: int, record: Reading, toast: Toast, type_text: Typing, compose: Typing
) -> None:
    page.show_customer(hana)
    composer = page.timeline.composer
    composer.field.setFocus()
    press(Key.Key_Return)
    assert record(hana).interactions == ()
    composer.kinds.buttons[2].click()
    composer.field.setFocus()
    compose(composer.field, "ㄏ")
    press(Key.Key_Return)
    type_text(composer.field, "Zkušební jízda, 試乘")
    press(Key.Key_Return)
    [one] = record(hana).interactions
    assert (one.kind, one.note) == ("visit", "Zkušební jízda, 試乘")
    assert composer.text == ""
    assert toast.text == "Logged a visit of Hana Pokorná"
    assert not page.timeline.nothing.isVisible()


def test_several_lines_are_logged_by_ctrl_enter(page: CustomerPage, hana: int, record: Reading) -> None:
    page.show_customer(hana)
    field = page.timeline.composer.field
    field.setFocus()
    QTest.keyClicks(field, "one")
    press(Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(field, "two")
    press(Key.Key_Return)
    QTest.keyClicks(field, "three")
    assert record(hana).interactions == ()
    press(Key.Key_Return, CTRL)
    assert record(hana).interactions[0].note == "one\ntwo\nthree"


def test_a_note_begun_waits_for_its_customer(page: CustomerPage, hana: int, do: Doing, stage_ids: list[int]) -> None:
    other = do(AddCustomer("Eva", stage_ids[0]))
    page.show_customer(hana)
    page.timeline.composer.show_text("half")
    page.show_customer(other)
    assert page.timeline.composer.text == ""
    page.show_customer(hana)
    assert page.timeline.composer.text == "half"


def test_a_note_begun_is_there_after_quitting(  # noqa: PLR0913
    window: QWidget, session: Session, theme: Theme, toast: Toast, clock: Clock, *, drafts: Drafts, hana: int
) -> None:
    def opened() -> CustomerPage:
        made = CustomerPage(session, theme, toast, lambda: clock().date(), now=clock, drafts=drafts)
        layout = window.layout()
        assert layout is not None
        layout.addWidget(made)
        made.show()
        made.show_customer(hana)
        return made

    first = opened()
    first.timeline.composer.show_text("volat 單車")
    first.commit()
    second = opened()
    assert second.timeline.composer.text == "volat 單車"
    second.timeline.composer.submit()
    assert second.timeline.composer.text == ""
    assert opened().timeline.composer.text == ""
    second.timeline.composer.show_text("again")
    second.hide()
    assert opened().timeline.composer.text == "again"


def test_a_note_begun_is_not_given_to_somebody_else_with_that_number(
    hana: int, record: Reading, drafts: Drafts
) -> None:
    begun = BegunNotes(drafts)
    begun.keep(record(hana), "half")
    assert begun.of(record(hana)) == "half"
    assert begun.of(replaced(record(hana), created_at="2026-01-30T12:00:00+01:00")) == ""


def test_going_to_another_customer_saves_what_was_typed(
    page: CustomerPage, hana: int, record: Reading, do: Doing, *, stage_ids: list[int], replace: Typing
) -> None:
    other = do(AddCustomer("Eva", stage_ids[0]))
    page.show_customer(hana)
    replace(line(page, "company"), "Bike & Co")
    page.show_customer(other)
    assert (record(hana).company, record(other).company) == ("Bike & Co", "")
    assert line(page, "company").text() == ""


def test_going_to_another_customer_saves_an_entry_being_changed(
    page: CustomerPage, hana: int, record: Reading, do: Doing, *, stage_ids: list[int], session: Session
) -> None:
    other = do(AddCustomer("Eva", stage_ids[0]))
    do(LogInteraction(hana, "call_in", "first"))
    steps: list[str] = []
    session.done.connect(lambda step: steps.append(step.command))
    for typed, saved in (("first", []), ("first, corrected", ["EditInteraction"])):
        page.show_customer(hana)
        page.timeline.edit(page.timeline.view.entries.entries[0])
        assert page.timeline.editor is not None
        page.timeline.editor.note.setPlainText(typed)
        page.show_customer(other)
        assert page.timeline.editor is None
        assert steps == saved
    assert record(hana).interactions[0].note == "first, corrected"
    assert record(other).interactions == ()


def test_hiding_the_page_saves_an_entry_being_changed(
    page: CustomerPage, hana: int, record: Reading, do: Doing
) -> None:
    do(LogInteraction(hana, "call_in", "first"))
    page.show_customer(hana)
    page.timeline.edit(page.timeline.view.entries.entries[0])
    assert page.timeline.editor is not None
    page.timeline.editor.kinds.buttons[2].click()
    page.hide()
    assert record(hana).interactions[0].kind == "visit"


def entries(page: CustomerPage) -> list[str]:
    return [f"{entry.title}, {entry.when}" for entry in page.timeline.view.entries.entries]


def test_interactions_and_moves_are_one_history(
    page: CustomerPage, hana: int, do: Doing, stage_ids: list[int], at_hour: Callable[[int, int], datetime]
) -> None:
    do(LogInteraction(hana, "call_in", "first", at_hour(5, 9)))
    do(MoveCustomers((hana,), stage_ids[2], date(2026, 1, 8)))
    do(MoveCustomers((hana,), stage_ids[0], date(2026, 1, 9)))
    do(LogInteraction(hana, "email", "second", at_hour(30, 16)))
    page.show_customer(hana)
    assert entries(page) == [
        "E-mail, yesterday 16:00 · by Ota",
        "Back to Awareness, 9 Jan · by Ota",
        "Moved to Purchase, 8 Jan · by Ota",
        "Call in, 5 Jan · by Ota",
        "Added to Consideration, 3 Jan · by Ota",
    ]
    stays = page.journey.strip.stays
    assert [(stay.name, stay.days, stay.again, stay.is_current) for stay in stays[:3]] == [
        ("Consideration", 5, False, False),
        ("Purchase", 1, False, False),
        ("Awareness", 22, False, True),
    ]
    assert [stay.name for stay in stays[3:]] == ["Consideration", "Purchase", "Retention", "Advocacy"]
    assert "Purchase: from 8 Jan 2026, 1 d" in page.journey.strip.accessibleDescription()


def test_an_interaction_is_edited_where_it_stands(
    page: CustomerPage,
    hana: int,
    do: Doing,
    record: Reading,
    *,
    session: Session,
    at_hour: Callable[[int, int], datetime],
) -> None:
    do(LogInteraction(hana, "call_in", "frst", at_hour(5, 9)))
    page.show_customer(hana)
    view = page.timeline.view
    view.setFocus()
    view.setCurrentIndex(view.entries.index(0))
    press(Key.Key_Return)
    editor = page.timeline.editor
    assert editor is not None
    editor.note.setPlainText("first")
    editor.kinds.buttons[1].click()
    do(LogInteraction(hana, "note", "meanwhile"))  # the row moves down, the editor with it
    assert page.timeline.editor is editor
    assert editor.note.toPlainText() == "first"
    editor.day.show_day(date(2026, 1, 6))
    editor.note.setFocus()
    press(Key.Key_Return, CTRL)
    assert page.timeline.editor is None
    edited = record(hana).interactions[1]
    assert (edited.kind, edited.note, edited.occurred_at[:16]) == ("call_out", "first", "2026-01-06T09:00")
    session.undo()
    assert record(hana).interactions[1].note == "frst"


def test_esc_gives_an_edit_up_and_delete_deletes(
    page: CustomerPage, hana: int, do: Doing, record: Reading, toast: Toast
) -> None:
    do(LogInteraction(hana, "call_in", "first"))
    page.show_customer(hana)
    view = page.timeline.view
    page.timeline.edit(view.entries.entries[0])
    editor = page.timeline.editor
    assert editor is not None
    editor.note.setPlainText("changed")
    press(Key.Key_Escape)
    assert record(hana).interactions[0].note == "first"
    view.setCurrentIndex(view.entries.index(0))
    press(Key.Key_Delete)
    assert record(hana).interactions == ()
    toast.buttons[0].click()
    assert len(record(hana).interactions) == 1


def test_the_day_of_a_move_is_put_right_within_its_neighbours(
    page: CustomerPage, hana: int, do: Doing, record: Reading, stage_ids: list[int]
) -> None:
    do(MoveCustomers((hana,), stage_ids[2], date(2026, 1, 20)))
    page.show_customer(hana)
    newest = page.timeline.view.entries.entries[0]
    assert newest.move is not None
    assert page.timeline.limits_of(newest.move) == (date(2026, 1, 3), date(2026, 1, 31))
    page.timeline.edit(newest)
    calendar = page.timeline.calendar.calendar
    assert calendar.selectedDate().toString(Qt.DateFormat.ISODate) == "2026-01-20"
    calendar.clicked.emit(calendar.selectedDate().addDays(-3))
    assert record(hana).moves[1].occurred_at[:10] == "2026-01-17"
    assert entries(page)[0] == "Moved to Purchase, 17 Jan · by Ota"


def test_the_dots_open_the_menu(page: CustomerPage, hana: int, do: Doing, qtbot: QtBot) -> None:
    do(LogInteraction(hana, "call_in", "first"))
    page.show_customer(hana)
    view = page.timeline.view
    QApplication.processEvents()
    asked: list[object] = []
    view.menu_requested.disconnect()
    view.menu_requested.connect(lambda entry, _: asked.append(entry.title))
    rect = view.visualRect(view.entries.index(0))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.right() - 12, rect.top() + 12))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.left() + 60, rect.top() + 12))
    assert asked == ["Call in"]


def test_long_and_short_notes_have_their_heights(page: CustomerPage, hana: int, do: Doing) -> None:
    do(LogInteraction(hana, "call_in", "short"))
    do(LogInteraction(hana, "call_in", "long " * 200))
    page.show_customer(hana)
    QApplication.processEvents()
    view = page.timeline.view
    long, short = (view.visualRect(view.entries.index(row)).height() for row in (0, 1))
    assert long > 5 * short
    wide = view.visualRect(view.entries.index(0)).height()
    window = page.window()
    window.resize(700, 700)
    QApplication.processEvents()
    assert view.visualRect(view.entries.index(0)).height() != wide


def test_follow_ups_are_added_put_off_ticked_and_opened_again(
    page: CustomerPage, hana: int, record: Reading, type_text: Typing, toast: Toast
) -> None:
    page.show_customer(hana)
    panel = page.follow_ups
    panel.add.unfold_button.click()
    type_text(panel.add.text, "nabídnout světla")
    panel.add.due.chips.buttons[2].click()
    panel.add.text.setFocus()
    press(Key.Key_Return)
    [kept] = record(hana).follow_ups
    assert (kept.due_on, kept.text) == ("2026-02-07", "nabídnout světla")
    row = panel.rows[kept.id]
    assert row.due.text() == "7 Feb"
    action(row.menu, "By three days")
    assert record(hana).follow_ups[0].due_on == "2026-02-10"
    row.text.setPlainText("nabídnout zámek")
    row.text_edit.commit()
    assert record(hana).follow_ups[0].text == "nabídnout zámek"
    row.tick.click()
    assert record(hana).follow_ups[0].done_at is not None
    assert toast.text == "Follow-up done"
    assert panel.rows == {}
    assert panel.fold_button.isVisible()
    assert not panel.done.isVisible()
    panel.fold_button.click()
    [again] = [button for button in panel.done.findChildren(QPushButton) if button.isVisible()]
    again.click()
    assert record(hana).follow_ups[0].done_at is None
    action(panel.rows[kept.id].menu, "Delete")
    assert record(hana).follow_ups == ()


def test_an_overdue_follow_up_is_put_off_from_today(page: CustomerPage, hana: int, do: Doing, record: Reading) -> None:
    number = do(AddFollowUp(hana, NewFollowUp(date(2026, 1, 20), text="late")))
    do(AddFollowUp(hana, NewFollowUp(date(2026, 2, 3), text="later")))
    done = do(AddFollowUp(hana, NewFollowUp(date(2026, 1, 5), text="old")))
    do(FinishFollowUp(done))
    page.show_customer(hana)
    panel = page.follow_ups
    assert [row.due.text() for row in panel.rows.values()] == ["Overdue 11 d", "Tue 3"]
    assert panel.rows[number].due.property("pill") == "bad"
    action(panel.rows[number].menu, "By a day")
    assert record(hana).follow_ups[1].due_on == "2026-02-01"


def test_a_forgotten_move_is_put_into_the_history(
    page: CustomerPage, hana: int, record: Reading, stage_ids: list[int]
) -> None:
    page.show_customer(hana)
    page.header.move_button.click()
    action(page.header.more_menu, "Put a move into the history…")
    form = page.moves.form
    assert form is not None
    form.place_field.setCurrentIndex(3)
    form.day.show_day(date(2026, 1, 20))
    press(Key.Key_Return, CTRL)
    assert not form.isVisible()
    assert [(move.to_stage, move.occurred_at[:10]) for move in record(hana).moves] == [
        (stage_ids[1], "2026-01-03"),
        (stage_ids[3], "2026-01-20"),
        (stage_ids[2], "2026-01-31"),
    ]


def test_a_move_before_the_latest_is_explained_and_can_go_into_the_history(
    page: CustomerPage, hana: int, record: Reading, do: Doing, stage_ids: list[int]
) -> None:
    do(MoveCustomers((hana,), stage_ids[2], date(2026, 1, 20)))
    page.show_customer(hana)
    action(page.header.move_menu, "On another day, or with a reason…")
    form = page.moves.form
    assert form is not None
    form.place_field.setCurrentIndex(5)
    form.reason.setCurrentText("moved to Ostrava")
    form.day.show_day(date(2026, 1, 10))
    form.submit()
    assert form.hint.text.startswith("10 Jan 2026 is before the customer's latest move")
    form.insert_button.click()
    left = record(hana).moves[1]
    assert (left.to_stage, left.occurred_at[:10], left.reason) == (None, "2026-01-10", "moved to Ostrava")
