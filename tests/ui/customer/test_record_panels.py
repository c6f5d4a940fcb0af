"""Consent, own fields, connections and history on the customer's page; what two people typed at once."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tests.ui.customer.conftest import Doing, Typing
from tests.ui.customer.handles import Key, Reading, line, press
from tracker.commands.consent import SetConsent
from tracker.commands.custom_fields import AddField, EditField, RemoveField, SetFieldValue
from tracker.commands.customers import AddCustomer, EditCustomer
from tracker.domain.consent import Channel, ConsentGiven
from tracker.domain.custom_fields import FieldKind
from ui.customer.consent_panel import ConsentRow
from ui.customer.own_values import ValueRow
from ui.customer.page import CustomerPage
from ui.session import Session


@pytest.fixture
def josef(do: Doing, stage_ids: list[int]) -> int:
    return int(do(AddCustomer("Josef Kříž", stage_ids[3], phones=(("", "777 123 456"),))))


def choose(row: ConsentRow, state: str) -> None:
    row.state.setCurrentIndex(row.state.findData(state))
    row.state.activated.emit(row.state.currentIndex())


def states(row: ConsentRow) -> list[str]:
    return [row.state.itemData(place) for place in range(row.state.count())]


def test_nobody_asked_is_said_and_is_not_yes(page: CustomerPage, hana: int) -> None:
    page.show_customer(hana)
    assert not page.consent.is_unfolded
    assert page.consent.nothing.isVisible()
    assert states(page.consent.rows[Channel.EMAIL]) == ["yes", "no", "not_asked"]


def test_an_answer_is_kept_with_day_and_how(
    page: CustomerPage, hana: int, record: Reading, replace: Typing, do: Doing
) -> None:
    page.show_customer(hana)
    page.consent.head.click()
    row = page.consent.rows[Channel.EMAIL]
    choose(row, "yes")
    assert record(hana).consents == (ConsentGiven("email", "yes", "2026-01-31", ""),)
    replace(row.how, "paper form")
    press(Key.Key_Return)
    row.day.show_day(date(2026, 1, 20))
    row.day.editingFinished.emit()
    assert record(hana).consents == (ConsentGiven("email", "yes", "2026-01-20", "paper form"),)
    assert "withdrawn" in states(row)
    choose(row, "withdrawn")
    assert record(hana).consents[0].state == "withdrawn"
    do(SetConsent(hana, Channel.PHONE, "yes"))
    page.consent.head.click()
    shown = {channel: pill.text() for channel, pill in page.consent.pills.items() if pill.isVisible()}
    assert shown == {Channel.PHONE: "Phone ✓", Channel.EMAIL: "E-mail ✕"}
    assert page.consent.pills[Channel.EMAIL].accessibleName() == "E-mail: Withdrawn"


def value_row(page: CustomerPage, name: str) -> ValueRow:
    return next(row for row in page.details.own.rows.values() if row.field.name == name)


def test_own_fields_are_shown_as_people_write_them(page: CustomerPage, hana: int, do: Doing, replace: Typing) -> None:
    page.show_customer(hana)
    assert not page.details.own.isVisible()
    height = do(AddField("Height", FieldKind.NUMBER))
    do(AddField("Fitted on", FieldKind.DATE))
    do(SetFieldValue(hana, height, "1234.5"))
    assert value_row(page, "Height").line.text() == "1,234.5"
    replace(value_row(page, "Fitted on").line, "3/11/2025")  # the window is British
    press(Key.Key_Return)
    assert value_row(page, "Fitted on").value == "2025-11-03"
    assert value_row(page, "Fitted on").line.text() == "3 Nov 2025"


def test_what_cannot_be_read_stays_in_the_field_and_is_not_stored(
    page: CustomerPage, hana: int, do: Doing, record: Reading, replace: Typing
) -> None:
    height = do(AddField("Height", FieldKind.NUMBER))
    do(SetFieldValue(hana, height, "52"))
    page.show_customer(hana)
    row = value_row(page, "Height")
    replace(row.line, "52 or 53")
    press(Key.Key_Return)
    assert row.hint.text.startswith("This is not a number")
    assert row.line.text() == "52 or 53"
    do(EditCustomer(hana, company="Kolo"))  # the page reads again
    assert row.line.text() == "52 or 53"
    assert record(hana).values[0].value == "52"
    replace(row.line, "53")
    assert not row.hint.isVisible()
    press(Key.Key_Return)
    assert record(hana).values[0].value == "53"


def test_choices_and_yes_or_no_are_chosen(page: CustomerPage, hana: int, do: Doing, record: Reading) -> None:
    bike = do(AddField("Bike", FieldKind.CHOICE, ("city", "gravel")))
    do(AddField("Insured", FieldKind.YES_NO))
    page.show_customer(hana)
    for name, value in (("Bike", "gravel"), ("Insured", "no")):
        box = value_row(page, name).box
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())
    assert [one.value for one in record(hana).values] == ["gravel", "no"]
    do(EditField(bike, name="Kind", choices=("city",)))
    assert value_row(page, "Kind").box.currentText() == "gravel"  # offered no more, but kept
    do(RemoveField(bike))
    assert [row.field.name for row in page.details.own.rows.values()] == ["Insured"]


def test_who_brought_them_is_picked_and_shown_both_ways(
    page: CustomerPage, hana: int, josef: int, record: Reading, type_text: Typing
) -> None:
    opened: list[int] = []
    page.open_requested.connect(opened.append)
    page.show_customer(hana)
    relation = page.connections.relations["referred_by"]
    relation.add.click()
    assert relation.picker.field.hasFocus()
    assert relation.picker.model.rows == []
    type_text(relation.picker.field, "kriz")
    assert [row.title for row in relation.picker.model.rows] == ["Josef Kříž"]  # nobody new is made here
    press(Key.Key_Return)
    brought_by = record(hana).referred_by
    assert brought_by is not None
    assert brought_by.id == josef
    relation.link.click()
    assert opened == [josef]
    page.show_customer(josef)
    assert page.connections.brought.caption.text().startswith("Brought 1 friend")
    assert [link.text() for link in page.connections.brought.links] == ["Hana Pokorná"]
    page.show_customer(hana)
    relation.clear.click()
    assert record(hana).referred_by is None
    assert relation.add.isVisible()


def test_nobody_works_for_themselves(
    page: CustomerPage, hana: int, josef: int, do: Doing, record: Reading, type_text: Typing
) -> None:
    do(EditCustomer(josef, works_for=hana))
    page.show_customer(hana)
    assert page.connections.staff.isVisible()
    relation = page.connections.relations["works_for"]
    relation.add.click()
    type_text(relation.picker.field, "Josef")
    press(Key.Key_Return)
    assert record(hana).works_for is None
    assert relation.related is None
    assert "work for themselves" in relation.hint.text


def test_esc_leaves_a_connection_as_it_was(page: CustomerPage, hana: int, compose: Typing, type_text: Typing) -> None:
    page.show_customer(hana)
    relation = page.connections.relations["referred_by"]
    relation.add.click()
    type_text(relation.picker.field, "Hana")
    compose(relation.picker.field, "ㄏ")
    press(Key.Key_Return)
    assert relation.related is None
    assert relation.picker.isVisible()
    compose(relation.picker.field, "")
    press(Key.Key_Escape)
    assert relation.add.hasFocus()


def test_the_history_is_read_when_it_is_unfolded(
    page: CustomerPage, hana: int, do: Doing, clock: Clock, session: Session
) -> None:
    page.show_customer(hana)
    assert page.history.sentences == []
    clock.at(2026, 3, 3)
    do(EditCustomer(hana, phones=(("", "777 123 456"),), company="Kolo"))
    do(SetConsent(hana, Channel.EMAIL, "yes", how="paper form"))
    do(EditCustomer(hana, birthday="1990-05-14", company=""))
    page.history.head.click()
    assert page.history.sentences == [
        "Birthday added: 14 May 1990",
        "Company taken away: Kolo",
        "Consent for E-mail added: Yes (3 Mar 2026, paper form)",
        "Phone changed from +420 603 555 014 to 777 123 456",
        "Company added: Kolo",
    ]
    assert page.history.created.text() == "Added 31 Jan 2026, 12:00"
    session.undo()
    assert len(page.history.sentences) == 3


def test_sources_are_offered_and_new_ones_listed(
    page: CustomerPage, hana: int, do: Doing, record: Reading, replace: Typing
) -> None:
    page.show_customer(hana)
    suggestions = page.details.fields["source"].suggestions
    assert suggestions is not None
    assert suggestions.offered[0] == "Search"
    replace(line(page, "source"), "Newsletter")
    press(Key.Key_Return)
    assert suggestions.offered[-1] == "Newsletter"
    replace(line(page, "source"), "flyer")
    press(Key.Key_Return)
    assert record(hana).source == "Flyer"
    assert line(page, "source").text() == "Flyer"


def test_rare_details_are_asked_for(page: CustomerPage, hana: int, record: Reading, replace: Typing) -> None:
    page.show_customer(hana)
    assert not page.details.fields["persona"].isVisible()
    page.details.more_button.click()
    assert line(page, "persona").hasFocus()
    replace(line(page, "persona"), "Commuter")
    press(Key.Key_Return)
    assert record(hana).persona == "Commuter"
    assert not page.details.more_button.isVisible()


@pytest.mark.parametrize("mine", [True, False])
def test_two_editors_never_overwrite_silently(
    page: CustomerPage, hana: int, do: Doing, record: Reading, type_text: Typing, mine: bool
) -> None:
    page.show_customer(hana)
    field = page.details.fields["company"]
    field.field.setFocus()
    type_text(field.field, "Mine")
    do(EditCustomer(hana, company="Theirs"))
    assert line(page, "company").text() == "Mine"
    press(Key.Key_Return)
    assert record(hana).company == "Theirs"
    assert field.hint.text == "Changed to “Theirs” in the meantime."
    press(Key.Key_Return)  # not a way around the question
    assert record(hana).company == "Theirs"
    (field.mine if mine else field.theirs).click()
    assert record(hana).company == line(page, "company").text() == ("Mine" if mine else "Theirs")
    assert not field.in_conflict


def test_a_choice_not_made_keeps_both(
    page: CustomerPage, hana: int, do: Doing, josef: int, record: Reading, type_text: Typing
) -> None:
    page.show_customer(hana)
    line(page, "company").setFocus()
    type_text(line(page, "company"), "Mine")
    do(EditCustomer(hana, company="Theirs", note="old"))
    press(Key.Key_Return)
    page.show_customer(josef)
    assert (record(hana).company, record(hana).note) == ("Theirs", "old\nCompany: Mine")


def test_typing_twice_in_a_row_is_no_conflict(page: CustomerPage, hana: int, record: Reading, replace: Typing) -> None:
    page.show_customer(hana)
    for text in ("Kolo", "  Kolo & Duše ", "Kolo"):
        replace(line(page, "company"), text)
        press(Key.Key_Return)
        assert record(hana).company == text.strip()
    assert not page.details.fields["company"].in_conflict


@pytest.mark.parametrize("what", ["phone", "name"])
def test_somebody_alike_is_shown_while_typing(
    qtbot: QtBot, page: CustomerPage, hana: int, josef: int, what: str
) -> None:
    page.show_customer(hana)
    field: QLineEdit = page.header.name if what == "name" else page.details.phones.rows[0].field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Josef Krix" if what == "name" else "777123456")
    qtbot.waitUntil(lambda: len(page.details.alike.links) == 1)
    asked: list[int] = []
    page.open_requested.connect(asked.append)
    page.details.alike.links[0][1].click()  # type: ignore[attr-defined]
    assert asked == [josef]
    page.show_customer(josef)
    assert not page.details.alike.isVisible()


def test_enter_while_composing_keeps_nothing(
    page: CustomerPage, hana: int, do: Doing, record: Reading, compose: Typing
) -> None:
    do(AddField("Frame", FieldKind.TEXT))
    do(SetConsent(hana, Channel.EMAIL, "yes"))
    page.show_customer(hana)
    page.consent.head.click()
    page.details.more_button.click()
    page.header.tags.ask()
    before = record(hana)
    fields = (
        value_row(page, "Frame").line,
        page.consent.rows[Channel.EMAIL].how,
        line(page, "persona"),
        line(page, "source"),
        page.header.tags.field,
    )
    for field in fields:
        field.setFocus(Qt.FocusReason.TabFocusReason)
        compose(field, "ㄓㄨ")
        press(Key.Key_Down)
        press(Key.Key_Return)
        compose(field, "")
    assert record(hana) == before
