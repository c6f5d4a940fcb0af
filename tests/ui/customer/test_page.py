from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tests.ui.customer.conftest import Doing, Typing
from tests.ui.customer.handles import CTRL, Key, Reading, action, line, press
from tracker.commands.customers import AddCustomer, EditCustomer
from tracker.commands.followups import AddFollowUp, NewFollowUp
from tracker.workspace import Workspace
from ui.common.toast import Toast
from ui.customer.page import CustomerPage
from ui.session import Runners, Session
from ui.theme.theme import Theme


def test_it_shows_what_is_kept(page: CustomerPage, hana: int) -> None:
    page.show_customer(hana)
    assert page.header.name.text() == "Hana Pokorná"
    assert page.header.tags.stage.text() == "Consideration · 28 d"
    assert page.header.tags.tags == ("city rider",)
    assert page.header.move_button.text() == "Move to Purchase"
    assert page.details.phones.typed == ["+420 603 555 014"]
    assert page.details.emails.typed == ["hana@example.cz"]
    assert page.details.dates.text() == "Added 31 Jan 2026"
    assert page.timeline.nothing.isVisible()
    assert page.follow_ups.nothing.isVisible()


def test_a_detail_is_saved_on_enter_and_says_so(
    page: CustomerPage, hana: int, record: Reading, replace: Typing
) -> None:
    page.show_customer(hana)
    assert page.details.state.text() == ""
    replace(line(page, "company"), "Kolo & Duše, 單車")
    press(Key.Key_Return)
    assert record(hana).company == "Kolo & Duše, 單車"
    assert page.details.state.text() == "Saved 12:00"


def test_leaving_a_field_saves_it_once(
    page: CustomerPage, hana: int, record: Reading, session: Session, replace: Typing
) -> None:
    steps: list[str] = []
    session.done.connect(lambda step: steps.append(step.command))
    page.show_customer(hana)
    replace(line(page, "source"), "A friend")
    press(Key.Key_Return)
    press(Key.Key_Tab)
    replace(page.details.fields["note"].field, "two\nlines")
    line(page, "company").setFocus()
    line(page, "source").setFocus()
    assert (record(hana).source, record(hana).note) == ("A friend", "two\nlines")
    assert steps == ["EditCustomer", "EditCustomer"]


def test_esc_brings_back_what_was_saved(page: CustomerPage, hana: int, session: Session, replace: Typing) -> None:
    page.show_customer(hana)
    backs: list[int] = []
    page.back_requested.connect(lambda: backs.append(1))
    replace(page.header.name, "Typo")
    press(Key.Key_Escape)
    assert page.header.name.text() == "Hana Pokorná"
    assert backs == []
    press(Key.Key_Escape)
    assert backs == [1]
    assert session.undo_state.undo is not None
    assert session.undo_state.undo.command == "AddCustomer"


def test_undo_refreshes_what_is_not_being_typed(
    page: CustomerPage, hana: int, do: Doing, session: Session, replace: Typing
) -> None:
    do(EditCustomer(hana, company="Old & Co", note="first"))
    do(EditCustomer(hana, company="New & Co", note="second"))
    page.show_customer(hana)
    replace(page.details.fields["note"].field, "being typed")
    session.undo()
    assert line(page, "company").text() == "Old & Co"
    note = page.details.fields["note"].edit
    assert note.text == "being typed"
    assert note.saved == "first"
    press(Key.Key_Escape)
    assert note.text == "first"


def test_undo_of_an_edit_shows_in_its_own_field(
    page: CustomerPage, hana: int, session: Session, replace: Typing, record: Reading
) -> None:
    page.show_customer(hana)
    replace(page.header.name, "Hana Malá")
    press(Key.Key_Return)
    assert record(hana).name == "Hana Malá"
    session.undo()
    assert page.header.name.text() == "Hana Pokorná"
    session.redo()
    assert page.header.name.text() == "Hana Malá"


def test_a_customer_keeps_a_name(page: CustomerPage, hana: int, record: Reading, replace: Typing) -> None:
    page.show_customer(hana)
    replace(page.header.name, "   ")
    press(Key.Key_Return)
    assert page.header.name.text() == "Hana Pokorná"
    assert record(hana).name == "Hana Pokorná"


def test_enter_while_composing_saves_nothing(
    page: CustomerPage, hana: int, record: Reading, compose: Typing, type_text: Typing
) -> None:
    page.show_customer(hana)
    field = line(page, "company")
    field.setFocus()
    compose(field, "ㄉㄢ")
    press(Key.Key_Return)
    assert record(hana).company == ""
    type_text(field, "單車")
    press(Key.Key_Return)
    assert record(hana).company == "單車"


@pytest.mark.parametrize(
    ("typed", "stored", "shown"),
    [
        ("14 May", "--05-14", "14 May"),
        ("14.5.", "--05-14", "14 May"),
        ("14.5.1990", "1990-05-14", "14 May 1990"),
        ("1990-05-14", "1990-05-14", "14 May 1990"),
        ("May 14, 1990", "1990-05-14", "14 May 1990"),
        ("14/5/1990", "1990-05-14", "14 May 1990"),
        ("5月14日", "--05-14", "14 May"),
        ("29. 2.", "--02-29", "29 Feb"),
        ("31 Dec", "--12-31", "31 Dec"),
    ],
)
def test_birthdays_are_read_as_people_write_them(  # noqa: PLR0913
    page: CustomerPage, hana: int, record: Reading, *, replace: Typing, typed: str, stored: str, shown: str
) -> None:
    page.show_customer(hana)
    replace(line(page, "birthday"), typed)
    press(Key.Key_Return)
    assert record(hana).birthday == stored
    assert line(page, "birthday").text() == shown


@pytest.mark.parametrize("typed", ["soon", "31.2.", "14.5.2090", "14 Foo"])
def test_an_unreadable_birthday_goes_into_the_note(
    page: CustomerPage, hana: int, record: Reading, replace: Typing, typed: str
) -> None:
    page.show_customer(hana)
    replace(line(page, "birthday"), typed)
    press(Key.Key_Return)
    kept = record(hana)
    assert (kept.birthday, kept.note) == ("", f"Birthday: {typed}")
    assert line(page, "birthday").text() == ""
    assert "put into the note" in page.details.fields["birthday"].hint.text


def test_phones_are_added_labelled_and_taken_away(
    page: CustomerPage, hana: int, record: Reading, replace: Typing
) -> None:
    page.show_customer(hana)
    phones = page.details.phones
    assert not phones.rows[-1].isVisible()
    phones.add_button.click()
    replace(phones.rows[1].field, "777 123 456")
    press(Key.Key_Return)
    assert [(one.typed, one.normal) for one in record(hana).phones] == [
        ("+420 603 555 014", "+420603555014"),
        ("777 123 456", "+420777123456"),
    ]
    assert [row.hint.text for row in phones.rows] == ["", "+420777123456", ""]
    replace(phones.rows[1].label, "work")
    press(Key.Key_Return)
    assert record(hana).phones[1].label == "work"
    replace(phones.rows[0].field, "")
    phones.rows[0].field.clear()
    press(Key.Key_Return)
    assert [(one.label, one.typed) for one in record(hana).phones] == [("work", "777 123 456")]
    assert len(phones.rows) == 2


def test_what_is_no_phone_or_email_is_kept_with_a_remark(
    page: CustomerPage, hana: int, record: Reading, replace: Typing
) -> None:
    page.show_customer(hana)
    replace(page.details.phones.rows[0].field, "ask Petr")
    press(Key.Key_Return)
    replace(page.details.emails.rows[0].field, "hana@@example")
    press(Key.Key_Return)
    kept = record(hana)
    assert [one.typed for one in (*kept.phones, *kept.emails)] == ["ask Petr", "hana@@example"]
    assert "Not a full phone number" in page.details.phones.rows[0].hint.text
    assert "does not look like an e-mail" in page.details.emails.rows[0].hint.text
    assert page.details.emails.rows[0].hint.isVisible()


def test_tags_are_added_and_taken_off(page: CustomerPage, hana: int, record: Reading, type_text: Typing) -> None:
    page.show_customer(hana)
    tags = page.header.tags
    tags.add_button.click()
    type_text(tags.field, "elektrokolo")
    press(Key.Key_Return)
    assert record(hana).tags == ("city rider", "elektrokolo")
    type_text(tags.field, "City Rider")  # there already
    press(Key.Key_Return)
    assert record(hana).tags == ("city rider", "elektrokolo")
    press(Key.Key_Escape)
    assert not tags.field.isVisible()
    tags.pills[0].remove_button.click()
    assert record(hana).tags == ("elektrokolo",)


def test_ctrl_right_moves_on_but_not_from_a_text(
    page: CustomerPage, hana: int, record: Reading, stage_ids: list[int]
) -> None:
    page.show_customer(hana)
    line(page, "company").setFocus()
    press(Key.Key_Right, CTRL)
    assert record(hana).stage_id == stage_ids[1]
    page.timeline.view.setFocus()
    press(Key.Key_Right, CTRL)
    assert record(hana).stage_id == stage_ids[2]
    assert page.header.tags.stage.text() == "Purchase · 0 d"


def test_a_move_can_be_dated_afterwards(
    page: CustomerPage, hana: int, record: Reading, toast: Toast, session: Session
) -> None:
    page.show_customer(hana)
    page.header.move_button.click()
    assert toast.text == "Moved Hana Pokorná to Purchase"
    assert [button.text() for button in toast.buttons] == ["Undo", "It was yesterday", "Another day…"]
    toast.buttons[1].click()
    assert record(hana).moves[-1].occurred_at[:10] == "2026-01-30"
    session.undo()
    session.undo()
    assert len(record(hana).moves) == 1


def test_the_last_stage_has_no_next(page: CustomerPage, do: Doing, stage_ids: list[int]) -> None:
    page.show_customer(do(AddCustomer("Eva", stage_ids[-1])))
    assert not page.header.move_button.isVisible()


def test_leaving_takes_a_reason_and_coming_back_is_won_back(
    page: CustomerPage, hana: int, record: Reading, stage_ids: list[int]
) -> None:
    page.show_customer(hana)
    action(page.header.move_menu, "Went to a competitor")
    assert (record(hana).stage_id, record(hana).moves[-1].reason) == (None, "competitor")
    assert page.header.tags.stage.text() == "Left · 0 d"
    newest = page.timeline.view.entries.entries[0]
    assert (newest.title, newest.body) == ("Left", "from Consideration, after 28 days · Went to a competitor")
    action(page.header.move_menu, "Retention")
    assert record(hana).moves[-1].cause == "won_back"
    assert page.timeline.view.entries.entries[0].title == "Won back: Retention"


def test_archive_trash_and_back(page: CustomerPage, hana: int, record: Reading, toast: Toast) -> None:
    page.show_customer(hana)
    action(page.header.more_menu, "Archive")
    assert record(hana).archived_on == "2026-01-31"
    assert page.header.tags.state.text() == "Archived"
    action(page.header.more_menu, "Take out of the archive")
    assert record(hana).archived_on is None
    action(page.header.more_menu, "Delete")
    assert toast.text == "Put Hana Pokorná into the trash"
    assert page.header.tags.state.text() == "In the trash"
    assert not page.header.move_button.isVisible()
    page.header.restore_button.click()
    assert record(hana).trashed_at is None
    assert not page.header.tags.state.isVisible()


def test_somebody_undone_is_said_to_be_gone(page: CustomerPage, hana: int, session: Session) -> None:
    page.show_customer(hana)
    session.undo()
    assert page.missing.isVisible()
    session.redo()
    assert not page.missing.isVisible()
    assert page.header.name.text() == "Hana Pokorná"


def test_a_hidden_page_waits_and_then_shows_the_news(page: CustomerPage, hana: int, do: Doing) -> None:
    page.show_customer(hana)
    page.hide()
    do(EditCustomer(hana, company="News"))
    assert line(page, "company").text() == ""
    page.show()
    assert line(page, "company").text() == "News"


def test_tab_goes_through_the_page_in_reading_order(page: CustomerPage, hana: int, do: Doing) -> None:
    do(AddFollowUp(hana, NewFollowUp(date(2026, 2, 3), text="later")))
    page.show_customer(hana)
    stops = [
        page.header.name,
        page.header.tags.pills[0].remove_button,
        page.header.move_button,
        page.details.phones.rows[0].field,
        page.details.emails.rows[0].field,
        page.details.fields["note"].field,
        page.timeline.composer.field,
        page.timeline.view,
        next(iter(page.follow_ups.rows.values())).tick,
        page.follow_ups.add.unfold_button,
    ]
    QApplication.processEvents()  # the rows of follow-ups appear
    page.header.back_button.setFocus()
    seen = []
    for _ in range(40):
        press(Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    places = [seen.index(stop) for stop in stops]
    assert places == sorted(places)


def test_everything_that_takes_the_keyboard_has_a_name(page: CustomerPage, hana: int, do: Doing) -> None:
    do(AddFollowUp(hana, NewFollowUp(date(2026, 2, 3), text="later")))
    page.show_customer(hana)
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", lambda: "")())
    ]
    assert nameless == []


def test_in_little_room_the_follow_ups_stand_on_the_left(page: CustomerPage, hana: int) -> None:
    page.show_customer(hana)
    assert page.follow_ups.mapTo(page, QPoint()).x() > page.timeline.mapTo(page, QPoint()).x()
    page.window().resize(818, 500)
    QApplication.processEvents()
    assert page.follow_ups.mapTo(page, QPoint()).x() < page.timeline.mapTo(page, QPoint()).x()
    assert page.window().height() == 500


def test_the_page_in_real_threads(
    qtbot: QtBot, shop: Path, clock: Clock, theme: Theme, british: None, replace: Typing
) -> None:
    session = Session(partial(Workspace, shop, author="Ota", clock=clock), Runners.threads())
    with qtbot.waitSignal(session.opened):
        session.start()
    made: list[int] = []
    session.do(AddCustomer("Eva", 1), made.append)
    qtbot.waitUntil(lambda: bool(made))
    host = QWidget()
    layout = QVBoxLayout(host)
    qtbot.addWidget(host)
    page = CustomerPage(session, theme, Toast(host), lambda: clock().date(), now=clock)
    layout.addWidget(page)
    with qtbot.waitExposed(host):
        host.show()
    page.show_customer(made[0])
    qtbot.waitUntil(lambda: page.header.name.text() == "Eva")
    replace(line(page, "company"), "Pekárna")
    press(Key.Key_Return)
    press(Key.Key_Tab)
    qtbot.waitUntil(lambda: page.details.state.text() == "Saved 12:00")
    session.undo()
    qtbot.waitUntil(lambda: line(page, "company").text() == "")
    session.close()


def test_another_customer_is_shown_from_the_top(
    page: CustomerPage, window: QWidget, do: Doing, hana: int, stage_ids: list[int]
) -> None:
    window.resize(1000, 300)
    page.show_customer(hana)
    QApplication.processEvents()
    bars = [area.verticalScrollBar() for area in (page.columns.left, page.columns.right)]
    for bar in bars:
        bar.setValue(bar.maximum())
    assert all(bar.value() > 0 for bar in bars)
    page.show_customer(hana)  # read again, it stays where it is
    assert all(bar.value() > 0 for bar in bars)
    page.show_customer(do(AddCustomer("Petr Novák", stage_ids[0])))
    assert [bar.value() for bar in bars] == [0, 0]
