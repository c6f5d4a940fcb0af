"""Filters as chips, and segments."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from tracker.commands.bulk import TagCustomers
from tracker.commands.segments import SaveSegment
from tracker.commands.stages import RemoveStage
from tracker.domain.customer_filter import (
    Archived,
    Comparison,
    ConsentIs,
    ContactedWhen,
    CustomerFilter,
    FieldIs,
    FollowUpIs,
    LastContact,
)
from tracker.domain.customer_table import FilterChoices, OwnColumn
from tracker.queries.segments import saved_segments
from tracker.storage.tables import CustomField, CustomValue
from ui.customers.filter_forms import OneOf, SomeOf
from ui.customers.page import CustomersPage
from ui.session import Session
from ui.text.filters import Part, part_text, parts_of


def names(page: CustomersPage) -> set[str]:
    return {row.name for row in page.table.customers.loaded()}


def boxes(page: CustomersPage, part: Part) -> SomeOf:
    form = page.filter_bar.edit(part).editing.form
    assert isinstance(form, SomeOf)
    return form


def ways(page: CustomersPage, part: Part) -> OneOf:
    form = page.filter_bar.edit(part).editing.form
    assert isinstance(form, OneOf)
    return form


def choose_entry(menu: QMenu, name: str) -> None:
    menu.aboutToShow.emit()
    next(one for one in menu.actions() if one.text() == name).trigger()


def test_a_part_is_added_changed_and_dropped(people: dict[str, int], page: CustomersPage) -> None:
    form = boxes(page, Part.STAGES)
    assert [box.text() for _, box in form.boxes] == [
        "Awareness",
        "Consideration",
        "Purchase",
        "Retention",
        "Advocacy",
        "Left",
    ]
    form.boxes[2][1].click()
    assert names(page) == {"Petr Svoboda"}
    form.boxes[5][1].click()
    assert names(page) == {"Petr Svoboda", "Eva Černá"}
    chip = page.filter_bar.chips[Part.STAGES]
    assert chip.text_button.text() == "Stage: Purchase, Left"
    assert page.count.text() == "2 of 4"
    chip.text_button.click()
    again = page.filter_bar.popup
    assert again is not None
    assert isinstance(again.editing.form, SomeOf)
    assert again.editing.form.chosen == (3, None)
    QTest.keyClick(again, Qt.Key.Key_Escape)
    assert not again.isVisible()
    page.filter_bar.chips[Part.STAGES].drop_button.click()
    assert len(names(page)) == 4
    assert page.filter_bar.chips == {}


def test_tags_any_or_all(people: dict[str, int], page: CustomersPage, empty_session: Session) -> None:
    ids = tuple(people.values())
    empty_session.do(TagCustomers(ids[:2], add=("kolo",)))
    empty_session.do(TagCustomers(ids[1:3], add=("vip",)))
    form = boxes(page, Part.TAGS)
    for _, box in form.boxes:
        box.click()
    assert len(names(page)) == 3
    form.every.click()
    assert names(page) == {"陳美玲"}
    assert page.filter_bar.chips[Part.TAGS].text_button.text() == "Tag: kolo + vip"


def test_last_contact_by_days_and_by_day(people: dict[str, int], page: CustomersPage) -> None:
    form = ways(page, Part.LAST_CONTACT)
    form.buttons[1].click()
    assert names(page) == {"Petr Svoboda"}
    form.fields[0].setValue(5)  # type: ignore[union-attr]  # typing into a field chooses its way
    assert page.filter_bar.filter.last_contact == LastContact(ContactedWhen.LONGER_AGO, 5)
    assert names(page) == {"Jana Nováková", "陳美玲", "Eva Černá"}
    form.fields[3].show_day(date(2026, 1, 1))  # type: ignore[union-attr]
    assert page.filter_bar.filter.last_contact == LastContact(ContactedWhen.SINCE, 0, "2026-01-01")
    assert names(page) == {"Petr Svoboda"}
    form.buttons[4].click()
    assert page.filter_bar.chips[Part.LAST_CONTACT].text_button.text() == "Last contact: never"


@pytest.mark.parametrize(
    ("part", "way", "expected"),
    [
        (Part.FOLLOW_UP, 0, CustomerFilter(follow_up=FollowUpIs.OVERDUE)),
        (Part.DAYS, 0, CustomerFilter(days_at_least=30)),
        (Part.DAYS, 1, CustomerFilter(days_at_most=30)),
        (Part.ORDERS, 0, CustomerFilter(orders_at_least=30)),
        (Part.ORDERS, 1, CustomerFilter(orders_at_most=30)),
        (Part.SPENT, 0, CustomerFilter()),  # nothing is typed yet
        (Part.LAST_BOUGHT, 1, CustomerFilter(last_bought_to="2026-01-31")),
        (Part.CREATED, 0, CustomerFilter(created_from="2026-01-31")),
        (Part.CREATED, 1, CustomerFilter(created_to="2026-01-31")),
        (Part.ARCHIVED, 1, CustomerFilter(archived=Archived.ONLY)),
        (Part.ARCHIVED, 0, CustomerFilter()),
    ],
)
def test_one_of_several_ways(page: CustomersPage, part: Part, way: int, expected: CustomerFilter) -> None:
    ways(page, part).buttons[way].click()
    assert page.filter_bar.filter == expected
    shown = page.filter_bar.edit(part).editing
    assert shown.apply(expected) == expected


def test_consent(people: dict[str, int], page: CustomersPage) -> None:
    form = page.filter_bar.edit_consent("email", "E-mail").editing.form
    assert isinstance(form, OneOf)
    form.buttons[2].click()
    assert page.filter_bar.filter.consents == (ConsentIs("email", "not_asked"),)
    assert len(names(page)) == 4
    form.buttons[0].click()
    assert page.filter_bar.chips[Part.CONSENTS].text_button.text() == "E-mail: Yes"
    assert page.empty.isVisible()
    page.filter_bar.chips[Part.CONSENTS].text_button.click()
    assert page.filter_bar.popup is not None
    assert page.filter_bar.popup.accessibleName() == "Consent: E-mail"


class AddField:
    """Make a field of the owner's own, with a value for one customer."""

    def __init__(self, name: str, kind: str, value: str, customer: int) -> None:
        self.name, self.kind, self.value, self.customer = name, kind, value, customer

    def apply(self, context: object) -> int:
        made = CustomField.create(name=self.name, folded=self.name, kind=self.kind, choices='["S", "M"]', position=1)
        CustomValue.create(customer=self.customer, field=made.id, value=self.value)
        return int(made.id)


@pytest.mark.parametrize(
    ("kind", "value", "way", "typed", "says"),
    [
        ("text", "Červená", 0, "cerv", "Colour contains cerv"),
        ("number", "52.5", 1, "50,5", "Colour at least 50.5"),
        ("choice", "M", 1, None, "Colour is M"),
        ("yes_no", "yes", 0, None, "Colour is Yes"),
        ("date", "2026-01-31", 0, None, "Colour is 31 Jan 2026"),
        ("text", "x", 3, None, "Colour is known"),
    ],
)
def test_fields_of_the_owners_own(
    people: dict[str, int],
    page: CustomersPage,
    empty_session: Session,
    kind: str,
    value: str,
    way: int,
    typed: str | None,
    says: str,
) -> None:
    made: list[int] = []
    empty_session.do(AddField("Colour", kind, value, people["陳美玲"]), made.append)
    popup = page.filter_bar.edit_field(made[0])
    assert popup is not None
    form = popup.editing.form
    assert isinstance(form, OneOf)
    if typed is None:
        form.buttons[way].click()
    else:
        form.fields[way].setText(typed)  # type: ignore[union-attr]
        form.fields[way].textEdited.emit(typed)  # type: ignore[union-attr]
    assert names(page) == {"陳美玲"}
    assert page.filter_bar.chips[Part.FIELDS].text_button.text() == says
    choose_entry(page.columns_button.menu(), "Colour")
    cell = page.table.customers.index(0, len(page.table.customers.columns) - 1)
    assert cell.data()
    assert "Colour" in [entry.text() for entry in page.filter_bar.menu().actions()]
    assert page.filter_bar.edit_field(99) is None


def test_a_segment_is_saved_chosen_changed_renamed_and_deleted(
    people: dict[str, int], page: CustomersPage, empty_session: Session
) -> None:
    def segments() -> list[str]:
        read: list[list[str]] = []
        empty_session.read(lambda: [one.name for one in saved_segments()], read.append)
        return read[0]

    button, popup = page.segments.button, page.segments.popup
    page.show_filter(CustomerFilter(stages=(3,)))
    choose_entry(button.menu(), "Save as segment…")
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert popup.remark.text() == "A segment needs a name."
    popup.field.setText("Buying")
    popup.save_button.click()
    assert not popup.isVisible()
    assert segments() == ["Buying"]
    assert button.text() == "Buying"
    page.show_filter(CustomerFilter(stages=(3, None)))
    assert button.text() == "Buying, changed"
    choose_entry(button.menu(), "Save the changes to “Buying”")
    assert button.text() == "Buying"
    choose_entry(button.menu(), "Everyone")
    assert len(names(page)) == 4
    assert page.filter_bar.filter.is_open
    choose_entry(button.menu(), "Buying")
    assert names(page) == {"Petr Svoboda", "Eva Černá"}
    choose_entry(button.menu(), "Rename “Buying”…")
    popup.field.setText("Bought")
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert button.text() == "Bought"
    choose_entry(button.menu(), "Save as segment…")
    popup.field.setText("bought")
    popup.save_button.click()
    assert popup.remark.text() == "There is a segment “Bought” already."
    popup.close()
    choose_entry(button.menu(), "Delete “Bought”")
    assert segments() == []
    assert button.text() == "Everyone"
    assert names(page) == {"Petr Svoboda", "Eva Černá"}  # the filter itself stays


def test_a_segment_says_what_is_gone(people: dict[str, int], page: CustomersPage, empty_session: Session) -> None:
    empty_session.do(SaveSegment("Old", CustomerFilter(stages=(2,), tags=("nowhere",))))
    empty_session.do(RemoveStage(2, 1))
    choose_entry(page.segments.button.menu(), "Old")
    assert page.remark.text() == "No longer there: Stage “Consideration”, Tag “nowhere”"
    assert page.remark.isVisible()
    assert page.empty.accessibleName() == "Nobody fits this filter"
    assert page.filter_bar.chips[Part.STAGES].text_button.text() == "Stage: a removed stage"
    page.clear_button.click()
    assert len(names(page)) == 4


def test_every_part_has_words() -> None:
    own = OwnColumn(1, "Size", "number", ())
    full = CustomerFilter(
        stages=(1,),
        tags=("a",),
        sources=("",),
        languages=("cs",),
        personas=("x",),
        referred_by=3,
        last_contact=LastContact(ContactedWhen.BEFORE, 0, "2026-01-05"),
        follow_up=FollowUpIs.NONE,
        days_at_least=1,
        days_at_most=5,
        consents=(ConsentIs("fax", "maybe"),),
        fields=(FieldIs(1, Comparison.AT_MOST, "5"), FieldIs(9, Comparison.IS, "?")),
        archived=Archived.BOTH,
        created_from="2026-01-01",
        created_to="bad",
        orders_at_least=2,
        orders_at_most=5,
        spent_at_least_minor=100_050,
        last_bought_to="2026-01-05",
        products=(1, 9),
        unknown=("star_sign",),
    )
    choices = FilterChoices((), (), (), (), (), (own,), ((1, "Bell"),), "CZK")
    assert parts_of(full) == list(Part)
    texts = [part_text(part, full, choices) for part in Part]
    assert all(texts)
    assert "Size at most 5 · a removed field is ?" in texts
    assert "fax: maybe" in texts
    assert {"Purchases: 2 to 5", "Bought: Bell, a removed product"} <= set(texts)
    assert "Bought for: at least 1,000.50\u00a0CZK" in texts


def test_the_button_that_adds_parts(page: CustomersPage, qapp: object) -> None:
    menu = page.filter_bar.menu()
    opened: Callable[[], object] = next(one for one in menu.actions() if one.text() == "Follow-up").trigger
    opened()
    assert page.filter_bar.popup is not None
    assert page.filter_bar.popup.isVisible()
    QTest.keyClick(page.filter_bar.popup, Qt.Key.Key_Return)
    assert not page.filter_bar.popup.isVisible()
