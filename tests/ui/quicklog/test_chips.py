"""Putting right by a chip what was understood, and how long that holds."""

from collections.abc import Callable
from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.ui.customer.conftest import Doing, Typing
from tests.ui.quicklog.conftest import Key, People, press
from tracker.commands.products import AddProduct
from tracker.commands.stages import ChangeSetting
from tracker.domain.records import CustomerRecord
from tracker.domain.sales import SaleRecord
from tracker.queries.sales import sales_of
from ui.quicklog.editors import (
    ChoiceEditor,
    CustomerEditor,
    DueEditor,
    Editor,
    TextEditor,
    WhenEditor,
    minor_of,
    tags_of,
)
from ui.quicklog.parts import Part
from ui.quicklog.quick_line import QuickLine
from ui.quicklog.sale_editor import SaleEditor
from ui.session import Session

Reading = Callable[[int], CustomerRecord]
LINE = "Hana Pokorná called, wants it red, ring her Tuesday 10:00 >purchase #cargo"


@pytest.fixture
def opened(quick: QuickLine, people: People, before: QWidget) -> QuickLine:
    quick.open_with(LINE)
    return quick


def value(quick: QuickLine, part: Part) -> str:
    return quick.entry.chips.chips[part].words.value


def open_editor(quick: QuickLine, part: Part) -> Editor:
    """Walk to a chip with Tab and open it with Enter."""
    quick.entry.field.setFocus()
    for _ in range(8):
        press(Key.Key_Tab)
        if QApplication.focusWidget() is quick.entry.chips.chips[part]:
            break
    press(Key.Key_Return)
    editor = quick.entry.editor
    assert editor is not None
    focused = QApplication.focusWidget()
    assert focused is not None
    assert editor.isAncestorOf(focused)
    return editor


def test_tab_walks_the_chips_in_order_and_comes_back(opened: QuickLine) -> None:
    walked = []
    for _ in range(6):
        press(Key.Key_Tab)
        walked.append(QApplication.focusWidget())
    assert walked == [*opened.entry.chips.visible, opened.entry.field]


@pytest.mark.parametrize("how", ["Space", "click"])
def test_a_chip_opens_by_space_and_by_a_click(opened: QuickLine, how: str) -> None:
    chip = opened.entry.chips.chips[Part.KIND]
    if how == "click":
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    else:
        chip.setFocus()
        press(Key.Key_Space)
    assert isinstance(opened.entry.editor, ChoiceEditor)


def test_the_kind_is_changed_and_saved(opened: QuickLine, people: People, record: Reading) -> None:
    open_editor(opened, Part.KIND)
    press(Key.Key_Down)  # after the call that came in, the one that went out
    press(Key.Key_Return)
    assert value(opened, Part.KIND) == "Call out, now"
    assert QApplication.focusWidget() is opened.entry.chips.chips[Part.KIND]
    opened.entry.field.setFocus()
    press(Key.Key_Return)
    assert [one.kind for one in record(people["Hana Pokorná"]).interactions] == ["call_out"]


def test_escape_closes_the_editor_first(opened: QuickLine) -> None:
    open_editor(opened, Part.STAGE)
    press(Key.Key_Escape)
    assert opened.is_open
    assert opened.entry.editor is None
    assert QApplication.focusWidget() is opened.entry.chips.chips[Part.STAGE]
    press(Key.Key_Escape)
    assert not opened.is_open


def test_a_correction_wins_until_its_text_changes(opened: QuickLine) -> None:
    open_editor(opened, Part.STAGE)
    press(Key.Key_Home)
    press(Key.Key_Return)
    assert value(opened, Part.STAGE) == "nowhere"
    opened.entry.field.setText(LINE.replace("red", "blue"))
    assert value(opened, Part.STAGE) == "nowhere"
    opened.entry.field.setText(LINE.replace(">purchase", ">retention"))
    assert value(opened, Part.STAGE) == "Retention"
    opened.entry.field.setText(LINE)
    assert value(opened, Part.STAGE) == "Purchase"


def test_the_follow_up_gets_another_day_and_no_time(opened: QuickLine, people: People, record: Reading) -> None:
    editor = open_editor(opened, Part.FOLLOW_UP)
    assert isinstance(editor, DueEditor)
    assert (editor.due.day, editor.with_time.isChecked(), editor.text.text()) == (date(2026, 2, 3), True, "ring her")
    editor.due.field.show_day(date(2027, 2, 4))
    editor.with_time.setChecked(False)
    press(Key.Key_Return)
    assert value(opened, Part.FOLLOW_UP) == "Thu 4 Feb 2027 · ring her"  # another year is said
    opened.entry.field.setFocus()
    press(Key.Key_Return)
    [kept] = record(people["Hana Pokorná"]).follow_ups
    assert (kept.due_on, kept.due_time) == ("2027-02-04", None)


def test_a_follow_up_given_up_is_a_part_of_the_note_again(opened: QuickLine, people: People, record: Reading) -> None:
    editor = open_editor(opened, Part.FOLLOW_UP)
    assert isinstance(editor, DueEditor)
    editor.due.chips.buttons[0].click()
    editor.take()
    assert value(opened, Part.FOLLOW_UP) == "none"
    assert opened.entry.note.text() == "Note: “wants it red, ring her Tuesday 10:00”"
    opened.entry.field.setFocus()
    press(Key.Key_Return)
    kept = record(people["Hana Pokorná"])
    assert kept.follow_ups == ()
    assert [one.note for one in kept.interactions] == ["wants it red, ring her Tuesday 10:00"]


def test_the_moment_is_shown_and_changed(quick: QuickLine, people: People, record: Reading) -> None:
    quick.open_with("Hana Pokorná called yesterday 15:00, wants it red")
    assert value(quick, Part.WHEN) == "Fri 30 Jan 15:00"
    assert value(quick, Part.KIND) == "Call in"
    editor = open_editor(quick, Part.WHEN)
    assert isinstance(editor, WhenEditor)
    editor.day.show_day(date(2025, 12, 24))
    press(Key.Key_Return)
    assert value(quick, Part.WHEN) == "Wed 24 Dec 2025 15:00"
    quick.entry.field.setFocus()
    press(Key.Key_Return)
    assert record(people["Hana Pokorná"]).interactions[0].occurred_at.startswith("2025-12-24T15:00")


def test_tags_and_amount(quick: QuickLine, people: People, do: Doing, record: Reading) -> None:
    do(ChangeSetting("currency", "GBP"))
    quick.open_with("Hana Pokorná called, quoted 1200 #cargo")
    assert value(quick, Part.AMOUNT) == "1,200\u00a0GBP"
    editor = open_editor(quick, Part.TAG)
    assert isinstance(editor, TextEditor)
    editor.field.setText("#city, cargo")
    press(Key.Key_Return)
    assert value(quick, Part.TAG) == "#city #cargo"
    editor = open_editor(quick, Part.AMOUNT)
    assert isinstance(editor, TextEditor)
    editor.field.setText("a lot")
    press(Key.Key_Return)
    assert quick.entry.editor is editor  # what is no amount is not taken
    editor.field.setText("1,250.50")
    press(Key.Key_Return)
    assert value(quick, Part.AMOUNT) == "1,250.50\u00a0GBP"
    quick.entry.field.setFocus()
    press(Key.Key_Return)
    assert record(people["Hana Pokorná"]).tags == ("cargo", "city")


def test_somebody_else_is_found_by_the_chip(opened: QuickLine, people: People, record: Reading) -> None:
    editor = open_editor(opened, Part.CUSTOMER)
    assert isinstance(editor, CustomerEditor)
    QTest.keyClicks(editor.field, "velka")
    press(Key.Key_Return)
    assert value(opened, Part.CUSTOMER).startswith("Eva Velká")
    opened.entry.field.setFocus()
    press(Key.Key_Return)
    assert len(record(people["Eva Velká"]).interactions) == 1


def test_an_editor_keeps_out_of_composing(opened: QuickLine, compose: Typing) -> None:
    editor = open_editor(opened, Part.TAG)
    assert isinstance(editor, TextEditor)
    compose(editor.field, "ㄔㄜ")
    press(Key.Key_Return)
    press(Key.Key_Escape)
    assert opened.entry.editor is editor


def test_a_stage_that_is_none_is_told(quick: QuickLine, people: People) -> None:
    quick.open_with("Hana Pokorná called >nowhere")
    chip = quick.entry.chips.chips[Part.STAGE]
    assert chip.words.in_doubt
    assert chip.words.value == "No stage “nowhere”"
    assert chip.accessibleDescription() == "Not sure"


def test_a_moment_to_come_is_not_saved(opened: QuickLine, people: People, record: Reading) -> None:
    assert opened.entry.understood is not None
    opened.entry.corrections.set(Part.WHEN, opened.entry.now().replace(year=2027), opened.entry.understood)
    opened.entry.look()
    press(Key.Key_Return)
    assert opened.is_open
    assert opened.entry.hint.text == "That moment is still to come."
    assert record(people["Hana Pokorná"]).interactions == ()


def test_the_editors_of_a_line_have_names(opened: QuickLine) -> None:
    for part in Part:
        opened.entry.edit(part)
        editor = opened.entry.editor
        assert editor is not None
        for field in editor.findChildren(QLineEdit):
            inside_another = not isinstance(field.parentWidget(), Editor)
            assert inside_another or field.accessibleName(), part


def test_tags_and_amounts_are_read() -> None:
    assert tags_of("#a, b  a #") == ("a", "b")
    assert minor_of("12.50", "CZK") == 1250
    assert minor_of("1200", "JPY") == 1200
    with pytest.raises(ValueError, match="-3"):
        minor_of("-3", "CZK")


SALE_LINE = "Hana Pokorná bought two helmets 2 580"


@pytest.fixture
def selling(quick: QuickLine, people: People, before: QWidget, do: Doing) -> QuickLine:
    do(AddProduct("Helmet", price_minor=129_000))
    quick.open_with(SALE_LINE)
    return quick


def test_a_sale_shows_before_it_is_saved(selling: QuickLine, people: People, session: Session) -> None:
    assert value(selling, Part.SALE).startswith("2 × Helmet · ")
    assert selling.entry.chips.chips[Part.AMOUNT].isHidden()
    press(Key.Key_Return)
    sales: list[SaleRecord] = []
    session.read(partial(sales_of, people["Hana Pokorná"]), sales.extend)
    assert [(one.total_minor, one.lines[0].text) for one in sales] == [(258_000, "Helmet")]


def test_a_sale_is_put_right_or_given_up(selling: QuickLine) -> None:
    editor = open_editor(selling, Part.SALE)
    assert isinstance(editor, SaleEditor)
    assert not editor.is_new.isVisibleTo(editor)
    editor.what.setText("Rocket")
    assert editor.is_new.isVisibleTo(editor)
    editor.is_new.setChecked(True)
    editor.amount.setText("much")
    editor.take()
    assert selling.entry.editor is editor
    editor.amount.setText("20")
    editor.quantity.setText("1")
    editor.take()
    sale = selling.entry.meant().sale
    assert sale is not None
    assert (sale.name, sale.is_new, sale.product_id, sale.amount_minor) == ("Rocket", True, None, 2000)
    assert value(selling, Part.SALE).startswith("Rocket (new product) · ")
    second = open_editor(selling, Part.SALE)
    assert isinstance(second, SaleEditor)
    second.done.emit(None)
    assert selling.entry.meant().sale is None
    assert value(selling, Part.SALE) == "none"
    assert not selling.entry.chips.chips[Part.AMOUNT].isHidden()  # money that was talked about
