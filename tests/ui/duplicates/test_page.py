from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tracker.commands.custom_fields import AddField, SetFieldValue
from tracker.commands.customers import AddCustomer, EditCustomer
from tracker.commands.interactions import DeleteInteraction, LogInteraction
from tracker.commands.merges import MergeCustomers, UnmergeCustomers
from tracker.queries.customers import customer_record, find_customers
from tracker.queries.merges import joined_customers
from ui.common.toast import Toast
from ui.duplicates.page import DuplicatesPage
from ui.duplicates.take_apart import TakeApart
from ui.session import Session


def shown(qtbot: QtBot, page: DuplicatesPage) -> DuplicatesPage:
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.show_list()
    return page


def rows(page: DuplicatesPage) -> list[list[str]]:
    model = page.table.pairs
    return [[model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())]


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def test_a_shop_without_duplicates_says_so(qtbot: QtBot, session: Session, page: DuplicatesPage) -> None:
    shown(qtbot, page)
    assert page.empty.isVisible()
    assert page.empty.accessibleName() == "No duplicates"


def test_pairs_are_listed_with_what_speaks_for_them(qtbot: QtBot, people: dict[str, int], page: DuplicatesPage) -> None:
    shown(qtbot, page)
    assert rows(page) == [
        [
            "Jana Nováková, Kolo & Co · Awareness · +420 777 123 456",
            "Nováková Jana, Consideration · 777 123 456",
            "same phone, same name",
            "almost surely",
        ]
    ]


def test_two_are_joined_by_keys_alone_and_undone(
    qtbot: QtBot, people: dict[str, int], page: DuplicatesPage, toast: Toast, session: Session
) -> None:
    shown(qtbot, page)
    press(Qt.Key.Key_Return)
    assert page.form.isVisible()
    qtbot.waitUntil(page.form.rows.buttons["place", "left"].hasFocus)
    press(Qt.Key.Key_Right)  # to the other's place among the stages
    assert page.form.rows.buttons["place", "right"].isChecked()
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.table.isVisible() or page.empty.isVisible()
    kept = customer_record(people["Nováková Jana"])
    assert (kept.name, kept.company, kept.stage_id) == ("Nováková Jana", "Kolo & Co", 2)
    assert kept.note == "likes blue\n\npays cash"
    assert rows(page) == []
    assert toast.text == "Joined Nováková Jana and Jana Nováková"
    toast.buttons[0].click()
    assert len(rows(page)) == 1
    assert len(find_customers("Jana")) == 2


def test_what_is_chosen_is_shown_before_it_is_done(qtbot: QtBot, people: dict[str, int], page: DuplicatesPage) -> None:
    shown(qtbot, page)
    page.show_pair(people["Jana Nováková"], people["Nováková Jana"])
    form = page.form.rows
    results = {what: label.text() for what, label in form._results.items()}
    assert results["name"] == "Jana Nováková"
    assert results["company"] == "Kolo & Co"
    assert results["note"] == "pays cash\n\nlikes blue"
    assert results["phones"] == "+420 777 123 456"
    assert results["interactions"] == "1"
    assert ("company", "left") not in form.buttons  # only one of them has one
    assert form.buttons["note", "both"].isChecked()
    form.buttons["note", "right"].click()
    form.buttons["name", "right"].click()
    form.buttons["place", "right"].click()
    results = {what: label.text() for what, label in form._results.items()}
    assert (results["note"], results["name"]) == ("likes blue", "Nováková Jana")
    assert results["place"].startswith("Consideration")
    assert "Jana Nováková" in page.form.aside.text()
    page.form.join()
    assert customer_record(people["Nováková Jana"]).note == "likes blue"


def test_two_people_are_told_apart_and_not_shown_again(
    qtbot: QtBot, people: dict[str, int], page: DuplicatesPage, toast: Toast
) -> None:
    shown(qtbot, page)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert rows(page) == []
    assert toast.text == "Jana Nováková and Nováková Jana stay two people"
    toast.buttons[0].click()
    press_on = page.table
    QTest.keyClick(press_on, Qt.Key.Key_Return)
    page.form.apart_button.click()
    assert rows(page) == []


def test_escape_leaves_everything_as_it_was(qtbot: QtBot, people: dict[str, int], page: DuplicatesPage) -> None:
    shown(qtbot, page)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    assert page.table.isVisible()
    assert len(rows(page)) == 1


def test_from_a_customers_page_the_likely_ones_come_first_and_anybody_can_be_typed(
    qtbot: QtBot, people: dict[str, int], page: DuplicatesPage
) -> None:
    shown(qtbot, page)
    page.ask_about(people["Jana Nováková"])
    partner = page.partner
    assert partner.title.text() == "Who is the same person as Jana Nováková?"
    assert [partner.list.item(row).text() for row in range(partner.list.count())] == [
        "Nováková Jana · Consideration · 777 123 456"
    ]
    partner.field.setText("美玲")
    partner.field.textEdited.emit("美玲")
    assert partner.list.count() == 1
    opened: list[int] = []
    page.open_requested.connect(opened.append)
    QTest.keyClick(partner.field, Qt.Key.Key_Return)
    assert page.form.rows.buttons["name", "right"].toolTip() == "陳美玲"
    page.form.join()
    assert opened == [people["Jana Nováková"]]


def test_a_pair_of_whom_one_is_gone_is_closed(qtbot: QtBot, people: dict[str, int], page: DuplicatesPage) -> None:
    shown(qtbot, page)
    page.show_pair(people["Jana Nováková"], 999)
    assert page.table.isVisible()


@pytest.fixture
def question(host: QWidget, session: Session, toast: Toast, qtbot: QtBot) -> TakeApart:
    with qtbot.waitExposed(host):
        host.show()
    return TakeApart(host, session, toast)


def _words(question: TakeApart) -> list[str]:
    return [label.text() for part in question._parts for label in part if not label.isHidden()]


def test_taking_apart_says_first_what_it_does(
    people: dict[str, int], session: Session, question: TakeApart, toast: Toast, british: None
) -> None:
    jana, other = people["Jana Nováková"], people["Nováková Jana"]
    session.do(MergeCustomers(jana, other, {"name": "other"}))
    lamp = customer_record(jana).interactions[0].id
    session.do(DeleteInteraction(lamp))
    session.do(LogInteraction(jana, "visit", "came again"))
    session.do(EditCustomer(jana, name="Jana Malá"))
    merge = joined_customers(jana)[0].merge_id
    question.open_for(merge)
    assert question.isVisible()
    assert question.title.text() == "Take Jana Malá and Nováková Jana apart?"
    assert "31 Jan 2026" in question.text.text()
    assert _words(question)[1:] == [
        "Changed since then, so it stays with Jana Malá as it is:",
        "• Name: Jana Malá",
        "Deleted since then, so Nováková Jana cannot get it back:",
        "• Visit on 31 Jan 2026: bought a lamp",
    ]
    assert question.keep_button.hasFocus() or not question.isActiveWindow()
    question.keep_button.click()
    assert not question.isVisible()
    assert len(joined_customers(jana)) == 1
    question.open_for(merge)
    question.do_button.click()
    assert joined_customers(jana) == []
    assert toast.text == "Jana Malá and Nováková Jana are two people again"
    toast.buttons[0].click()
    assert len(joined_customers(jana)) == 1


def test_what_was_built_upon_leads_to_what_comes_first(
    people: dict[str, int], session: Session, question: TakeApart
) -> None:
    jana, other, third = people.values()
    session.do(MergeCustomers(jana, other))
    session.do(MergeCustomers(third, jana))
    first, last = joined_customers(jana)[1].merge_id, joined_customers(third)[0].merge_id
    question.open_for(first)
    assert not question.do_button.isVisible()
    question.take_apart()
    assert len(joined_customers(jana)) == 2
    question.first_button.click()
    assert question.do_button.isVisible()
    question.do_button.click()
    session.do(UnmergeCustomers(first))
    assert joined_customers(jana) == []
    assert last > first


def test_the_list_is_looked_through_again_when_something_changed(
    qtbot: QtBot, people: dict[str, int], page: DuplicatesPage, session: Session, shop: Path
) -> None:
    shown(qtbot, page)
    session.do(AddCustomer("美玲 陳", 1))
    assert len(rows(page)) == 2


def test_ctrl_enter_takes_apart(
    qtbot: QtBot, people: dict[str, int], session: Session, host: QWidget, toast: Toast
) -> None:
    jana, other, _ = people.values()
    session.do(MergeCustomers(jana, other))
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()
    question = TakeApart(host, session, toast)
    question.open_for(joined_customers(jana)[0].merge_id)
    qtbot.waitUntil(question.do_button.hasFocus)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert joined_customers(jana) == []


def test_own_fields_are_written_as_people_write_them(
    qtbot: QtBot, people: dict[str, int], page: DuplicatesPage, session: Session, british: None
) -> None:
    made: list[int] = []
    session.do(AddField("Since", "date"), made.append)
    session.do(SetFieldValue(people["Jana Nováková"], made[0], "2026-01-05"))
    shown(qtbot, page)
    page.show_pair(people["Jana Nováková"], people["Nováková Jana"])
    assert page.form.rows._results[f"field:{made[0]}"].text() == "5 Jan 2026"
