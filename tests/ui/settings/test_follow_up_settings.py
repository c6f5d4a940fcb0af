"""Rules, keeping in touch and notifications in the settings."""

from collections.abc import Callable
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.fitting import clipped, long_words
from tracker.commands.rules import AddRule
from tracker.domain.followups import Rule
from tracker.domain.records import ShopFacts
from tracker.queries.rules import follow_up_rules
from ui.habits import Habits
from ui.session import Session
from ui.settings.rule_row import RuleRow
from ui.settings.settings_page import SettingsPage

pytestmark = pytest.mark.usefixtures("british")


def rules(session: Session) -> list[Rule]:
    found: list[list[Rule]] = []
    session.read(follow_up_rules, found.append)
    return found[0]


def only_row(page: SettingsPage) -> RuleRow:
    (row,) = page.rules.rows.values()
    return row


def test_a_rule_is_added_and_changed_in_its_place(page: SettingsPage, session: Session) -> None:
    assert page.rules.nothing.isVisible()
    page.rules.add.click()
    assert not page.rules.nothing.isVisible()
    row = only_row(page)
    assert QApplication.focusWidget() is row.stage
    row.days.setValue(5)
    row.text.setFocus()
    QTest.keyClicks(row.text, "Ask about the quote")
    QTest.keyClick(row.text, Qt.Key.Key_Return)
    row.stage.setCurrentIndex(2)
    row.stage.activated.emit(2)
    row.kind.setCurrentIndex(2)
    row.kind.activated.emit(2)
    (kept,) = rules(session)
    assert (kept.stage, kept.after_days, kept.kind, kept.text) == ("Purchase", 5, "email", "Ask about the quote")
    assert only_row(page).active.accessibleName() == "Rule for Purchase is on"


def test_a_rule_is_switched_off_and_deleted(page: SettingsPage, session: Session) -> None:
    session.do(AddRule(2, 3, "call", "Ring"))
    row = only_row(page)
    row.active.click()
    assert not rules(session)[0].active
    assert not row.text.isEnabled()
    row.delete.click()
    assert rules(session) == []
    assert page.rules.nothing.isVisible()
    session.undo()
    assert only_row(page).text.text() == "Ring"


def test_keeping_in_touch_is_a_number_for_each_stage(
    page: SettingsPage, session: Session, facts: Callable[[], ShopFacts]
) -> None:
    field = page.touch.fields[4]
    assert field.text() == "no rhythm"
    field.setValue(60)
    assert field.text() == "every 60 days"
    assert facts().stages[3].touch_days == 60
    session.undo()
    assert field.value() == 0


def test_quiet_hours_and_notifications_are_kept(page: SettingsPage, habits: Habits) -> None:
    assert (habits.quiet_from, habits.quiet_to, habits.notifies) == (time(20), time(8), True)
    page.notices.quiet_from.show_time(time(21, 30))
    assert (habits.quiet_from, habits.quiet_to) == (time(21, 30), time(8))
    page.notices.wanted.setChecked(False)
    assert not habits.notifies
    assert not page.notices.quiet_to.isEnabled()


def test_words_have_room(page: SettingsPage, session: Session) -> None:
    session.do(AddRule(2, 3, "call", "Ring"))
    with long_words():
        assert clipped(page.rules) == []
        assert clipped(page.touch) == []
        assert clipped(page.notices) == []


def test_no_section_is_wider_than_the_smallest_window(page: SettingsPage, session: Session) -> None:
    session.do(AddRule(2, 3, "call", "Ring"))
    for section in (page.rules, page.touch, page.notices):
        assert section.minimumSizeHint().width() < 760
