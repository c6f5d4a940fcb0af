"""Kind, time and rhythm of a follow-up on the customer's page, and the follow-up that a logged call finishes."""

from collections.abc import Callable
from datetime import date, time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.conftest import Clock
from tests.fitting import clipped, long_words
from tests.ui.customer.conftest import Doing, Typing
from tracker.commands.followups import AddFollowUp, NewFollowUp
from tracker.domain.records import CustomerRecord
from tracker.domain.today import DueFollowUp, Today
from tracker.queries.today import today
from ui.customer.log_form import LogForm
from ui.customer.page import CustomerPage
from ui.customer.promise_details import OWN, PromiseDetails
from ui.session import Session

Reading = Callable[[int], CustomerRecord]


def due_now(session: Session, clock: Clock) -> DueFollowUp:
    found: list[Today] = []
    session.read(lambda: today(clock()), found.append)
    return (*found[0].overdue.rows, *found[0].due.rows)[0]


def choose(details: PromiseDetails, field: str, value: str) -> None:
    box = getattr(details, field)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_a_follow_up_is_added_with_kind_time_and_rhythm(page: CustomerPage, hana: int, record: Reading) -> None:
    page.show_customer(hana)
    add = page.follow_ups.add
    add.unfold()
    add.text.setText("Check the brakes")
    choose(add.details, "kind", "visit")
    choose(add.details, "repeats", "2w")
    add.details.timed.click()
    add.details.time.show_time(time(15, 30))
    add.submit()
    (kept,) = record(hana).follow_ups
    assert (kept.due_on, kept.due_time, kept.kind, kept.repeats) == ("2026-02-01", "15:30", "visit", "2w")
    (row,) = page.follow_ups.rows.values()
    assert row.about.text() == "Visit · every 2 weeks"
    assert row.repeat_icon.isVisibleTo(row)
    add.unfold()
    assert (add.details.rhythm, add.details.due_time) == ("", None)


def test_details_are_changed_in_the_row(page: CustomerPage, hana: int, do: Doing, record: Reading) -> None:
    do(AddFollowUp(hana, NewFollowUp(date(2026, 2, 3), text="later")))
    page.show_customer(hana)
    (row,) = page.follow_ups.rows.values()
    assert not row.repeat_icon.isVisibleTo(row)
    row.unfold_details()
    assert row.details is not None
    choose(row.details, "repeats", OWN)
    row.details.count.setValue(3)
    choose(row.details, "unit", "m")
    assert record(hana).follow_ups[0].repeats == "3m"
    assert row.about.text() == "every 3 months"
    choose(row.details, "repeats", "")
    assert record(hana).follow_ups[0].repeats == ""
    assert record(hana).follow_ups[0].text == "later"


def test_another_kind_leaves_a_rhythm_from_another_day(
    page: CustomerPage, hana: int, do: Doing, record: Reading
) -> None:
    do(AddFollowUp(hana, NewFollowUp(date(2026, 2, 28), text="rent", repeats="1m@2026-01-31")))
    page.show_customer(hana)
    (row,) = page.follow_ups.rows.values()
    row.unfold_details()
    assert row.details is not None
    choose(row.details, "kind", "call")
    kept = record(hana).follow_ups[0]
    assert (kept.kind, kept.repeats) == ("call", "1m@2026-01-31")


def test_details_have_room(page: CustomerPage, hana: int) -> None:
    page.show_customer(hana)
    page.follow_ups.add.unfold()
    choose(page.follow_ups.add.details, "repeats", OWN)
    with long_words():
        assert clipped(page.follow_ups) == []


def test_logging_a_call_finishes_what_it_was_about(
    log_form: LogForm, session: Session, hana: int, do: Doing, record: Reading, clock: Clock
) -> None:
    do(AddFollowUp(hana, NewFollowUp(date(2026, 1, 30), text="Ring back")))
    log_form.open_for(hana, due_now(session, clock))
    assert log_form.finishing.isVisible()
    assert log_form.kinds.value == "call_out"
    log_form.note.setPlainText("All is well")
    log_form.submit()
    kept = record(hana)
    assert kept.follow_ups[0].done_at is not None
    assert kept.interactions[0].note == "All is well"
    session.undo()  # one step
    assert record(hana).follow_ups[0].done_at is None
    assert record(hana).interactions == ()


def test_the_tick_can_be_taken_away(
    log_form: LogForm, session: Session, hana: int, do: Doing, record: Reading, clock: Clock
) -> None:
    do(AddFollowUp(hana, NewFollowUp(date(2026, 1, 30), text="Ring back")))
    log_form.open_for(hana, due_now(session, clock))
    log_form.finishing.box.click()
    log_form.submit()
    assert record(hana).follow_ups[0].done_at is None


def test_the_tick_outlives_esc_with_the_draft(
    log_form: LogForm, session: Session, hana: int, do: Doing, record: Reading, clock: Clock
) -> None:
    do(AddFollowUp(hana, NewFollowUp(date(2026, 1, 30), text="Ring back")))
    log_form.open_for(hana, due_now(session, clock))
    log_form.note.setPlainText("half a note")
    QTest.keyClick(log_form.note, Qt.Key.Key_Escape)
    log_form.open_for()
    assert log_form.finishing.isVisible()
    log_form.submit()
    assert record(hana).follow_ups[0].done_at is not None


def test_somebody_else_finishes_nothing(
    log_form: LogForm, session: Session, hana: int, do: Doing, record: Reading, clock: Clock, type_text: Typing
) -> None:
    do(AddFollowUp(hana, NewFollowUp(date(2026, 1, 30), text="Ring back")))
    log_form.open_for(hana, due_now(session, clock))
    log_form.customer.take_new("Somebody Else")
    log_form.submit()
    assert not log_form.finishing.isVisible()
    assert record(hana).follow_ups[0].done_at is None


def test_a_plain_call_has_no_tick(log_form: LogForm, hana: int) -> None:
    log_form.open_for(hana)
    assert not log_form.finishing.isVisible()
