"""Today: what it shows, what its keys do, and that it is right when the day turns."""

from datetime import date, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tests.fitting import clipped, long_words
from tests.ui.today.conftest import Doing
from tracker.commands.customers import AddCustomer
from tracker.commands.followups import AddFollowUp, NewFollowUp
from tracker.commands.stages import EditStage
from tracker.queries.customers import customer_record
from ui.common.day_watch import DayWatch
from ui.common.pill import Pill
from ui.common.toast import Toast
from ui.session import Session
from ui.today.page import TodayPage
from ui.today.row_list import RowList

pytestmark = pytest.mark.usefixtures("british")


def names(rows: RowList) -> list[str]:
    return [record.name for record in rows.records]


def pills(rows: RowList) -> list[str]:
    return [pill.text() for pill in rows.findChildren(Pill) if pill.isVisible()]


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def focused_name(page: TodayPage) -> str:
    rows = page.follow_ups.list
    focused = QApplication.focusWidget()
    return next((record.name for record, row in zip(rows.records, rows.rows, strict=True) if row is focused), "")


def test_it_shows_who_waits(page: TodayPage, people: dict[str, int], stuck: None) -> None:
    assert page.heading.text() == "Saturday 31 January"
    assert page.summary.text() == "3 people to get back to · 2 stuck · 1 to keep in touch with"
    assert names(page.follow_ups.list) == ["Eva Černá", "王小華", "Martin Kučera", "Josef Kříž"]
    assert pills(page.follow_ups.list) == ["3 days late", "Today 15:00", "Today", "Tue 3"]
    assert names(page.stuck.list) == ["Eva Černá", "Martin Kučera"]
    assert names(page.touch.list) == ["Hana Pokorná"]
    assert names(page.birthdays.list) == ["Martin Kučera"]
    assert page.follow_ups.list.rows[0].accessibleName() == (
        "3 days late, Eva Černá, Ring back about the e-bike battery, Awareness"
    )
    assert page.birthdays.list.rows[0].accessibleName() == "Mon 2, Martin Kučera, turns 40"
    assert page.touch.list.rows[0].accessibleName() == "Hana Pokorná, never so far, every 20 d, 9 days late"
    assert [line[1].text() for line in page.week.lines] == ["0", "0", "0"]


def test_sections_with_nobody_go(page: TodayPage, people: dict[str, int], do: Doing) -> None:
    assert page.stuck.isVisible()
    for stage in (1, 2, 3, 4):
        do(EditStage(stage, limit_days=99))
    assert not page.stuck.isVisible()
    assert not page.touch.isVisible()
    assert page.birthdays.isVisible()


def test_a_shop_without_anybody_says_how_to_begin(page: TodayPage, qtbot: QtBot) -> None:
    assert page.pages.currentWidget() is page.empty
    with qtbot.waitSignal(page.add_requested):
        page.empty.findChildren(QPushButton)[0].click()


def test_nothing_to_do_is_said(page: TodayPage, do: Doing) -> None:
    do(AddCustomer("Jana", 1))
    assert page.pages.currentWidget() is page.columns
    assert page.follow_ups.nothing.isVisible()
    assert page.summary.text() == "Nobody to get back to today"


def test_arrows_walk_over_all_lists_and_enter_opens(
    page: TodayPage, people: dict[str, int], stuck: None, qtbot: QtBot
) -> None:
    page.setFocus()
    assert focused_name(page) == "Eva Černá"
    for expected in ("王小華", "Martin Kučera", "Josef Kříž"):
        press(Qt.Key.Key_Down)
        assert focused_name(page) == expected
    press(Qt.Key.Key_Down)
    assert page.stuck.list.holds_focus
    with qtbot.waitSignal(page.open_requested) as opened:
        press(Qt.Key.Key_Return)
    assert opened.args == [people["Eva Černá"]]
    press(Qt.Key.Key_Up)
    assert focused_name(page) == "Josef Kříž"
    press(Qt.Key.Key_Home)
    assert focused_name(page) == "Eva Černá"


def test_tab_goes_from_the_row_to_its_buttons_then_out(page: TodayPage, people: dict[str, int], stuck: None) -> None:
    page.setFocus()
    press(Qt.Key.Key_Down)
    for act in ("log", "done", "snooze"):
        press(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is page.follow_ups.list.button_of(1, act)
    press(Qt.Key.Key_Tab)
    assert not page.follow_ups.list.holds_focus


def test_done_goes_on_to_the_next_and_asks_what_comes_then(
    page: TodayPage, people: dict[str, int], toast: Toast, session: Session
) -> None:
    page.setFocus()
    press(Qt.Key.Key_D)
    assert names(page.follow_ups.list) == ["王小華", "Martin Kučera", "Josef Kříž"]
    assert focused_name(page) == "王小華"
    assert toast.text == "Done: Ring back about the e-bike battery"
    assert page.what_next.isVisible()
    press(Qt.Key.Key_A)
    assert not page.what_next.isVisible()
    assert focused_name(page) == "王小華"
    record = customer_record(people["Eva Černá"])
    assert [(one.due_on, one.text, one.done_at is None) for one in record.follow_ups] == [
        ("2026-01-28", "Ring back about the e-bike battery", False),
        ("2026-02-03", "Ring back about the e-bike battery", True),
    ]


def test_done_is_undone_from_the_toast(page: TodayPage, people: dict[str, int], toast: Toast) -> None:
    page.setFocus()
    press(Qt.Key.Key_D)
    toast.buttons[0].click()
    assert names(page.follow_ups.list)[0] == "Eva Černá"
    assert not page.what_next.isVisible()


def test_nothing_more_and_esc_take_the_question_away(page: TodayPage, people: dict[str, int]) -> None:
    page.setFocus()
    for key in (Qt.Key.Key_N, Qt.Key.Key_Escape):
        press(Qt.Key.Key_D)
        assert page.what_next.isVisible()
        press(key)
        assert not page.what_next.isVisible()
    assert names(page.follow_ups.list) == ["Martin Kučera", "Josef Kříž"]
    assert len(customer_record(people["Eva Černá"]).follow_ups) == 1


def test_what_comes_next_can_be_worded(page: TodayPage, people: dict[str, int]) -> None:
    page.setFocus()
    press(Qt.Key.Key_D)
    page.what_next.text.setFocus()
    page.what_next.text.selectAll()
    QTest.keyClicks(page.what_next.text, "that dnak")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_K)
    kept = customer_record(people["Eva Černá"]).follow_ups[1]
    assert (kept.due_on, kept.text) == ("2026-02-07", "that dnak")
    assert page.follow_ups.list.holds_focus


def test_one_that_repeats_says_when_it_comes_again(page: TodayPage, do: Doing, toast: Toast) -> None:
    jana = do(AddCustomer("Jana", 1))
    do(AddFollowUp(jana, NewFollowUp(date(2026, 1, 31), text="Water the plants", repeats="1w")))
    page.setFocus()
    press(Qt.Key.Key_D)
    assert toast.text == "Done: Water the plants. Again on 7 Feb."
    assert not page.what_next.isVisible()
    assert pills(page.follow_ups.list) == ["7 Feb"]


def test_a_second_click_does_not_hit_the_row_that_came_up(page: TodayPage, people: dict[str, int]) -> None:
    rows = page.follow_ups.list
    for _ in range(2):
        QTest.mouseClick(rows.button_of(0, "done"), Qt.MouseButton.LeftButton)
    assert names(rows) == ["王小華", "Martin Kučera", "Josef Kříž"]


def test_snooze_offers_days_by_a_letter(page: TodayPage, people: dict[str, int], qtbot: QtBot) -> None:
    page.setFocus()
    press(Qt.Key.Key_S)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == [
        "&Tomorrow, Sun 1",
        "In 3 d&ays, Tue 3",
        "In a wee&k, 7 Feb",
        "In a mont&h, 28 Feb",
        "Anothe&r day…",
    ]
    QTest.keyClick(menu, Qt.Key.Key_A)
    assert names(page.follow_ups.list) == ["王小華", "Martin Kučera", "Eva Černá", "Josef Kříž"]
    qtbot.waitUntil(lambda: focused_name(page) == "王小華")


def test_log_asks_for_the_form_with_the_follow_up(page: TodayPage, people: dict[str, int], qtbot: QtBot) -> None:
    page.setFocus()
    with qtbot.waitSignal(page.log_requested) as asked:
        press(Qt.Key.Key_L)
    assert asked.args is not None
    assert asked.args[0] == people["Eva Černá"]
    assert asked.args[1].text == "Ring back about the e-bike battery"


def test_letters_do_nothing_elsewhere(page: TodayPage, people: dict[str, int]) -> None:
    page.print_button.setFocus()
    press(Qt.Key.Key_D)
    assert len(page.follow_ups.list.records) == 4


def test_the_row_with_the_keyboard_keeps_it_when_others_come(
    page: TodayPage, people: dict[str, int], do: Doing
) -> None:
    page.setFocus()
    press(Qt.Key.Key_Down)
    do(AddFollowUp(people["Josef Kříž"], NewFollowUp(date(2026, 1, 10))))
    assert names(page.follow_ups.list)[0] == "Josef Kříž"
    assert focused_name(page) == "王小華"


def test_all_of_a_list_are_shown_elsewhere(
    session: Session, page: TodayPage, do: Doing, people: dict[str, int], qtbot: QtBot
) -> None:
    for number in range(12):
        do(AddFollowUp(do(AddCustomer(f"Late {number}", 1)), NewFollowUp(date(2026, 1, 5))))
    assert page.follow_ups.all_button.text() == "Show all 16"
    with qtbot.waitSignal(page.people_requested) as asked:
        page.follow_ups.all_button.click()
    assert asked.args is not None
    assert asked.args[0] == "Follow-ups"
    assert len(asked.args[1]) == 16


def test_midnight_makes_today_yesterday(page: TodayPage, people: dict[str, int], watch: DayWatch, clock: Clock) -> None:
    clock.now = datetime(2026, 1, 31, 23, 59, 30).astimezone()
    watch.look()
    clock.now += timedelta(minutes=1)
    watch.look()
    assert page.heading.text() == "Sunday 1 February"
    assert pills(page.follow_ups.list) == ["4 days late", "1 day late", "1 day late", "Tue 3"]


def test_a_laptop_that_slept_over_days_wakes_up_right(
    page: TodayPage, people: dict[str, int], watch: DayWatch, clock: Clock
) -> None:
    clock.pass_days(3)
    watch.look()
    assert page.heading.text() == "Tuesday 3 February"
    assert pills(page.follow_ups.list)[-1] == "Today"


def test_another_time_zone_is_another_day(
    page: TodayPage, people: dict[str, int], watch: DayWatch, clock: Clock
) -> None:
    clock.now = datetime(2026, 1, 31, 20, 0, tzinfo=timezone(timedelta(hours=1)))
    watch.look()
    clock.now = clock.now.astimezone(timezone(timedelta(hours=8)))
    watch.look()
    assert page.heading.text() == "Sunday 1 February"


def test_a_hidden_page_reads_when_it_is_shown(
    page: TodayPage, people: dict[str, int], watch: DayWatch, clock: Clock
) -> None:
    page.hide()
    clock.pass_days(1)
    watch.look()
    assert pills(page.follow_ups.list) == []
    page.show()
    assert pills(page.follow_ups.list)[0] == "4 days late"


@pytest.mark.parametrize("width", [796, 1052])
def test_words_have_room(page: TodayPage, people: dict[str, int], stuck: None, width: int) -> None:
    page.window().resize(width + 32, 700)
    with long_words():
        page.reload()
        assert clipped(page) == []
