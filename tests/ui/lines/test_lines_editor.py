from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.settling import settle
from tracker.domain.sale_lines import NewLine
from tracker.domain.sales import ProductRecord, SaleLineRecord
from ui.common.lines.lines_editor import LinesEditor
from ui.theme.theme import Theme

HELMET = ProductRecord(1, "Helmet", "H-1", 129_000, "Safety", None, False)
LIGHT = ProductRecord(2, "Helmet light", "", 45_050, "", None, False)
SERVICE = ProductRecord(3, "Service", "", None, "Work", None, False)
Key = Qt.Key


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme, british: None) -> LinesEditor:
    made = LinesEditor(theme)
    qtbot.addWidget(made)
    made.resize(620, 300)
    made.offer([HELMET, LIGHT, SERVICE], "CZK")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.first_field.setFocus()
    return made


@pytest.fixture
def press() -> Callable[..., None]:
    """Types a text or presses keys where the keyboard is."""

    def send(*typed: str | Key) -> None:
        for one in typed:
            field = QApplication.focusWidget()
            assert field is not None
            if isinstance(one, str):
                QTest.keyClicks(field, one)
            else:
                QTest.keyClick(field, one)

    return send


def read(editor: LinesEditor) -> list[NewLine]:
    lines = editor.read()
    assert lines is not None
    return lines


def test_a_product_brings_its_price(editor: LinesEditor, press: Callable[..., None]) -> None:
    press("hel", Key.Key_Return)
    assert editor.sum.text() == "1,290\u00a0CZK"
    assert QApplication.focusWidget() is editor.rows[0].quantity
    press("2", Key.Key_Tab, Key.Key_Tab, "10 %")
    assert read(editor) == [NewLine(1, "", 2000, 129_000, 1000)]
    assert editor.sum.text() == "2,322\u00a0CZK"


def test_arrows_choose_among_products(editor: LinesEditor, press: Callable[..., None]) -> None:
    press("hel", Key.Key_Down, Key.Key_Return)
    assert read(editor) == [NewLine(2, "", 1000, 45_050)]


def test_a_product_without_a_price_is_asked_for_one(editor: LinesEditor, press: Callable[..., None]) -> None:
    press("serv", Key.Key_Return)
    assert QApplication.focusWidget() is editor.rows[0].price
    assert editor.read() is None
    assert editor.rows[0].problem == "How much was it?"
    press("300")
    assert read(editor) == [NewLine(3, "", 1000, 30_000)]


def test_an_amount_alone_is_a_line(editor: LinesEditor, press: Callable[..., None]) -> None:
    press("1290", Key.Key_Return)
    assert editor.rows[0].price.text() == "1,290"
    assert read(editor) == [NewLine(amount_minor=129_000)]


def test_an_unknown_name_is_a_new_product_and_says_so(editor: LinesEditor, press: Callable[..., None]) -> None:
    press("Bell", Key.Key_Tab)
    assert editor.rows[0].hint.text() == "“Bell” will be a new product."
    press(Key.Key_Tab, "99")
    assert read(editor) == [NewLine(None, "", 1000, 9_900, product="Bell")]


def test_words_can_stand_without_a_product(editor: LinesEditor, press: Callable[..., None]) -> None:
    press("old bike, as seen")
    QTest.keyClick(editor.rows[0].product.field, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    press("500")
    assert read(editor) == [NewLine(None, "old bike, as seen", amount_minor=50_000)]


def test_a_name_typed_in_full_is_its_product(editor: LinesEditor, press: Callable[..., None]) -> None:
    press("HELMET", Key.Key_Tab)
    assert read(editor) == [NewLine(1, "", 1000, 129_000)]


def test_an_empty_line_always_waits_and_tab_reaches_it(editor: LinesEditor, press: Callable[..., None]) -> None:
    press("hel", Key.Key_Return, Key.Key_Tab, Key.Key_Tab, Key.Key_Tab)
    assert QApplication.focusWidget() is editor.rows[1].product.field
    press("serv", Key.Key_Return, "300")
    assert [line.product_id for line in read(editor)] == [1, 3]
    assert editor.total_minor == 159_000


def test_what_takes_a_line_out_comes_after_all_lines(editor: LinesEditor, press: Callable[..., None]) -> None:
    press("hel", Key.Key_Return, Key.Key_Tab, Key.Key_Tab, Key.Key_Tab, "serv", Key.Key_Return, "300")
    press(Key.Key_Tab, Key.Key_Tab)
    assert QApplication.focusWidget() is editor.rows[2].product.field
    press(Key.Key_Tab, Key.Key_Tab, Key.Key_Tab, Key.Key_Tab)
    assert QApplication.focusWidget() is editor.rows[0].remove
    press(Key.Key_Tab)
    assert QApplication.focusWidget() is editor.rows[1].remove
    press(Key.Key_Space)
    assert [line.product_id for line in read(editor)] == [1]


def test_a_line_can_be_taken_out(editor: LinesEditor, press: Callable[..., None]) -> None:
    press("hel", Key.Key_Return)
    editor.rows[0].remove.click()
    settle()
    assert editor.is_empty
    assert len(editor.rows) == 1


@pytest.mark.parametrize(
    ("field", "text", "problem"),
    [
        ("price", "a lot", "This is no amount. Write it like 1,234.50."),
        ("price", "12.345", "“12.345” may mean two things. For 12,345\u00a0CZK write 12345."),
        ("price", "-5", "A price is not below 0. What is given back is a refund."),
        ("price", "99999999999999999", "That is more than can be kept."),
        ("quantity", "0", "The quantity is a number above 0, with at most 3 decimals."),
        ("quantity", "many", "The quantity is a number above 0, with at most 3 decimals."),
        ("discount", "2000", "The discount is more than the price."),
        ("discount", "some", "A discount is written like 10% or 50."),
    ],
)
def test_what_cannot_be_read_is_said_and_stays(
    editor: LinesEditor, press: Callable[..., None], field: str, text: str, problem: str
) -> None:
    press("hel", Key.Key_Return)
    typed = getattr(editor.rows[0], field)
    assert isinstance(typed, QLineEdit)
    typed.setText(text)
    assert editor.read() is None
    assert editor.rows[0].problem == problem
    assert typed.text() == text
    assert QApplication.focusWidget() is typed
    assert editor.sum.text() == "—"


def test_a_saved_line_stays_what_it_is_until_it_is_changed(editor: LinesEditor) -> None:
    bulk = SaleLineRecord(None, "three tubes", 3000, None, 0, 0, 10_000)
    both = SaleLineRecord(1, "Helmet", 1000, 129_000, 1000, 50, 116_050)
    editor.show_lines([bulk, both])
    assert read(editor) == [
        NewLine(None, "three tubes", 3000, None, amount_minor=10_000),
        NewLine(1, "", 1000, 129_000, 1000, 50),
    ]
    assert editor.total_minor == 126_050


def test_a_draft_comes_back(editor: LinesEditor, press: Callable[..., None]) -> None:
    press("hel", Key.Key_Return, "3", Key.Key_Tab, Key.Key_Tab, Key.Key_Tab, Key.Key_Tab, "Bell", Key.Key_Tab)
    draft = editor.draft()
    editor.clear()
    editor.show_draft(draft)
    assert editor.draft() == draft
    assert editor.rows[0].product.product == HELMET
    editor.show_draft([{"texts": ["x"]}, 5, None])
    assert editor.is_empty
