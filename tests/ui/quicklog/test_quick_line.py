"""The quick line by its keys: what it shows while typing, what Enter does, and what it never does."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.customer.conftest import Doing, Typing
from tests.ui.quicklog.conftest import SHIFT, Key, People, press
from tracker.commands.customers import AddCustomer, DeleteCustomers
from tracker.commands.followups import AddFollowUp, NewFollowUp
from tracker.commands.interactions import LogInteraction
from tracker.commands.stages import RemoveStage
from tracker.domain.records import CustomerRecord
from tracker.queries.customers import find_customers
from ui.common.drafts import Drafts
from ui.common.toast import Toast
from ui.quicklog.quick_line import FORM, QuickLine
from ui.session import Session

Reading = Callable[[int], CustomerRecord]
LINE = "Hana Pokorná called, wants the 52 frame, ring her Tuesday 10:00 >purchase #cargo"


def write(text: str) -> None:
    """Type ASCII where the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


def chips(quick: QuickLine) -> dict[str, str]:
    """What the chips say, by their captions."""
    return {chip.words.caption: chip.words.value for chip in quick.entry.chips.visible}


def titles(quick: QuickLine) -> list[str]:
    return [row.title for row in quick.entry.list.rows.rows]


def test_chips_show_what_was_understood(quick: QuickLine, people: People) -> None:
    quick.open_with(LINE)
    assert chips(quick) == {
        "Customer": "Hana Pokorná · Consideration · +420 603 555 014",
        "What": "Call in, now",
        "Follow-up": "Tue 3 Feb 10:00 · ring her",
        "Move to": "Purchase",
        "Tag": "#cargo",
    }
    assert quick.entry.note.text() == "Note: “wants the 52 frame”"
    assert quick.entry.note.isVisible()
    assert titles(quick)[0] == "Hana Pokorná"
    assert [chip.accessibleName() for chip in quick.entry.chips.visible][1] == "What: Call in, now"


def test_a_call_with_a_follow_up_takes_two_keys_besides_the_text(
    quick: QuickLine,
    people: People,
    before: QWidget,
    record: Reading,
    type_text: Typing,
    toast: Toast,
    session: Session,
) -> None:
    quick.open_with()  # the one key Ctrl+K
    assert QApplication.focusWidget() is quick.entry.field
    type_text(quick.entry.field, LINE)
    press(Key.Key_Return)
    assert not quick.is_open
    assert QApplication.focusWidget() is before
    kept = record(people["Hana Pokorná"])
    assert [(one.kind, one.note, one.author) for one in kept.interactions] == [("call_in", "wants the 52 frame", "Ota")]
    assert [(one.due_on, one.due_time, one.text) for one in kept.follow_ups] == [("2026-02-03", "10:00", "ring her")]
    assert kept.tags == ("cargo",)
    assert kept.moves[-1].to_name == "Purchase"
    assert toast.text == "Saved: Hana Pokorná · Call in · ⚑ Tue 3 Feb 10:00 · → Purchase · #cargo"
    [undo] = toast.buttons
    undo.click()
    assert record(people["Hana Pokorná"]).interactions == ()
    assert len(record(people["Hana Pokorná"]).moves) == 1
    quick.open_with()
    assert quick.entry.text == ""


def test_unsure_who_is_meant_enter_asks_and_saves_nothing(
    quick: QuickLine, people: People, record: Reading, session: Session
) -> None:
    state = session.undo_state
    quick.open_with("Eva called, wants a bell")
    assert chips(quick)["Customer"] == "Which one?"
    assert quick.entry.list.marked is None
    press(Key.Key_Return)
    assert quick.is_open
    assert "Which one" in quick.entry.hint.text
    assert session.undo_state == state
    assert quick.entry.list.marked is not None  # what Enter would take now can be seen
    press(Key.Key_Down)
    chosen = quick.entry.list.marked.title
    assert chips(quick)["Customer"].startswith(chosen)
    press(Key.Key_Return)
    assert not quick.is_open
    assert [one.note for one in record(people[chosen]).interactions] == ["wants a bell"]
    other = next(name for name in people if name.startswith("Eva") and name != chosen)
    assert record(people[other]).interactions == ()


def test_a_held_enter_does_not_answer_its_own_question(quick: QuickLine, people: People, session: Session) -> None:
    state = session.undo_state
    quick.open_with("Eva called")
    press(Key.Key_Return)
    held = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True)
    QApplication.sendEvent(quick.entry.field, held)
    assert quick.is_open
    assert session.undo_state == state


def test_a_double_press_of_enter_does_not_take_the_first_who_may_be_meant(
    quick: QuickLine, people: People, session: Session, qtbot: QtBot
) -> None:
    state = session.undo_state
    quick.open_with("Eva called")
    press(Key.Key_Return)
    press(Key.Key_Return)
    assert quick.is_open
    assert session.undo_state == state
    assert "Which one" in quick.entry.hint.text
    qtbot.waitUntil(lambda: not quick.entry.has_just_asked)
    press(Key.Key_Return)
    assert not quick.is_open


def test_the_arrow_chooses_who_is_meant_and_holds_while_typing_on(
    quick: QuickLine, people: People, record: Reading
) -> None:
    quick.open_with("Eva called")
    first = titles(quick)[0]
    press(Key.Key_Down)
    press(Key.Key_Down)
    chosen = quick.entry.list.marked
    assert chosen is not None
    assert chosen.title != first
    write(", wants a bell")
    assert chips(quick)["Customer"].startswith(chosen.title)
    press(Key.Key_Return)
    assert [one.note for one in record(people[chosen.title]).interactions] == ["wants a bell"]


def test_another_name_ends_the_choice(quick: QuickLine, people: People) -> None:
    quick.open_with("Eva called")
    press(Key.Key_Down)
    quick.entry.field.setText("Hana called")
    assert chips(quick)["Customer"].startswith("Hana Pokorná")


def test_somebody_new_is_added_and_logged_in_one_go(
    quick: QuickLine, people: People, session: Session, record: Reading, stage_ids: list[int]
) -> None:
    quick.open_with("Tomáš Dvořák 777 123 456 called, likes it >retention")
    assert chips(quick)["Customer"].startswith("Nobody named")
    press(Key.Key_Return)
    assert quick.is_open
    assert "Shift+Enter" in quick.entry.hint.text
    press(Key.Key_Return, SHIFT)
    assert not quick.is_open
    found: list[int] = []
    session.read(lambda: find_customers("Tomas Dvorak"), lambda some: found.extend(one.id for one in some))
    kept = record(found[0])
    assert (kept.name, kept.stage_id) == ("Tomáš Dvořák", stage_ids[3])
    assert [phone.typed for phone in kept.phones] == ["777 123 456"]
    assert len(kept.interactions) == 1
    session.undo()
    found.clear()
    session.read(lambda: find_customers("Tomas Dvorak"), lambda some: found.extend(one.id for one in some))
    assert found == []


def test_shift_enter_makes_a_namesake(quick: QuickLine, people: People, session: Session) -> None:
    quick.open_with("Hana Pokorná called")
    press(Key.Key_Return, SHIFT)
    found: list[int] = []
    session.read(lambda: find_customers("hana"), lambda some: found.extend(one.id for one in some))
    assert len(found) == 2


def test_nobody_named_says_so(quick: QuickLine, people: People, session: Session) -> None:
    state = session.undo_state
    quick.open_with("called, wants a bell")
    for keys in ((Key.Key_Return,), (Key.Key_Return, SHIFT)):
        press(*keys)
        assert quick.is_open
        assert quick.entry.hint.text.startswith("Whom is it about?")
    assert session.undo_state == state


def test_a_name_alone_opens_the_customer(quick: QuickLine, people: People, session: Session, qtbot: QtBot) -> None:
    state = session.undo_state
    quick.open_with("pokor")
    assert titles(quick) == ["Hana Pokorná", "New customer “pokor”"]
    assert chips(quick) == {}
    with qtbot.waitSignal(quick.open_requested) as asked:
        press(Key.Key_Return)
    assert asked.args == [people["Hana Pokorná"]]
    assert not quick.is_open
    assert session.undo_state == state


def test_who_called(quick: QuickLine, people: People, do: Doing, qtbot: QtBot) -> None:
    do(LogInteraction(people["Hana Pokorná"], "call_in", "wants a bell"))
    do(AddFollowUp(people["Hana Pokorná"], NewFollowUp(date(2026, 2, 2), text="offer one")))
    quick.open_with("555 014")
    row = quick.entry.list.rows.rows[0]
    assert row.more == ("+420 603 555 014 · Consideration · Call in today · “wants a bell” · promised: Mon 2 offer one")
    with qtbot.waitSignal(quick.open_requested):
        press(Key.Key_Return)


def test_namesakes_are_told_apart(quick: QuickLine, people: People, do: Doing, stage_ids: list[int]) -> None:
    do(AddCustomer("Hana Pokorná", stage_ids[0], phones=(("", "777 000 111"),)))
    quick.open_with("Hana Pokorná called")
    more = [row.more for row in quick.entry.list.rows.rows[:2]]
    assert sorted(more) == ["+420 603 555 014 · Consideration", "777 000 111 · Awareness"]


def test_no_match_offers_to_create(quick: QuickLine, people: People, qtbot: QtBot) -> None:
    quick.open_with("Zdeněk")
    assert titles(quick) == ["No match: create “Zdeněk”"]
    with qtbot.waitSignal(quick.create_requested) as asked:
        press(Key.Key_Return)
    assert asked.args == ["Zdeněk"]


@pytest.mark.parametrize("typed", ["nastav", "SETTINGS", "Nastaveni", "tings"])
def test_a_command_is_found_in_both_languages_and_run(
    quick: QuickLine, people: People, ran: list[str], typed: str
) -> None:
    quick.open_with(typed)
    assert titles(quick)[0] == "Nastavení"
    if typed != "tings":
        press(Key.Key_Return)
        assert ran == ["settings"]
        assert not quick.is_open


def test_customers_come_before_commands_of_the_same_beginning(
    quick: QuickLine, people: People, do: Doing, stage_ids: list[int]
) -> None:
    do(AddCustomer("Setnička", stage_ids[0]))
    quick.open_with("set")
    assert titles(quick)[:2] == ["Setnička", "Nastavení"]


def test_nothing_typed_offers_customers_commands_and_an_example(quick: QuickLine, people: People) -> None:
    quick.open_with()
    assert set(titles(quick)[:4]) == set(people)
    assert titles(quick)[4:] == ["Zapsat hovor"]
    assert quick.example.isVisible()
    press(Key.Key_Return)
    assert quick.is_open  # nothing is marked
    write("e")
    assert not quick.example.isVisible()


def test_a_draft_survives(quick: QuickLine, people: People, drafts: Drafts, qtbot: QtBot) -> None:
    quick.open_with()
    write("Hana called, wa")
    qtbot.waitUntil(lambda: drafts.load(FORM) == {"line": "Hana called, wa"})  # on the disk while it is typed
    press(Key.Key_Escape)
    assert not quick.is_open
    quick.open_with()
    assert quick.entry.text == "Hana called, wa"
    assert quick.entry.field.selectedText() == "Hana called, wa"
    assert quick.restored.isVisible()
    quick.clear_button.click()
    assert quick.entry.text == ""
    assert drafts.load(FORM) == {}
    assert not quick.restored.isVisible()


def test_what_was_typed_into_the_field_at_the_top_comes_first(quick: QuickLine, drafts: Drafts) -> None:
    drafts.save(FORM, {"line": "old"})
    quick.open_with("n")
    assert (quick.entry.text, quick.entry.field.selectedText()) == ("n", "")
    assert not quick.restored.isVisible()


def test_enter_while_a_word_is_composed_belongs_to_the_input_method(
    quick: QuickLine, people: People, compose: Typing, type_text: Typing, session: Session, record: Reading
) -> None:
    state = session.undo_state
    quick.open_with("林志明來電,")
    compose(quick.entry.field, "ㄒㄧㄤˇ")
    for key in (Key.Key_Return, Key.Key_Down, Key.Key_Up, Key.Key_Tab, Key.Key_Escape):
        press(key)
        assert QApplication.focusWidget() is quick.entry.field
    press(Key.Key_Return, SHIFT)
    assert quick.is_open
    assert session.undo_state == state
    type_text(quick.entry.field, "想要車")
    press(Key.Key_Return)
    assert not quick.is_open
    assert [one.note for one in record(people["林志明"]).interactions] == ["想要車"]


def test_an_expected_error_is_said_and_the_line_stays(
    quick: QuickLine, people: People, do: Doing, record: Reading
) -> None:
    quick.open_with("Hana Pokorná called >purchase")
    do(DeleteCustomers((people["Hana Pokorná"],)))
    assert quick.entry.understood is not None
    stage = quick.entry.understood.stage
    assert stage is not None
    do(RemoveStage(stage.id, quick.entry.understood.facts.stages[0].id))
    press(Key.Key_Return)
    assert quick.is_open
    assert quick.entry.hint.text == "That record is not there any more. Nothing was changed."
    assert quick.entry.text == "Hana Pokorná called >purchase"
