"""The customer's page in another language than it was filled in."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.customer.conftest import Doing, Typing
from tests.ui.customer.handles import Key, Reading, line, press
from tracker.commands.customers import EditCustomer
from ui.customer.page import CustomerPage
from ui.text.language import Language


@pytest.fixture
def language(qapp: QApplication, page: CustomerPage) -> Iterator[Language]:
    made = Language(qapp)
    yield made
    made.use("en")


def test_remarks_are_said_again_in_a_new_language(
    page: CustomerPage, hana: int, replace: Typing, language: Language, qapp: QApplication
) -> None:
    page.show_customer(hana)
    details = page.details
    for field, typed in (
        (details.phones.rows[0].field, "ask Petr"),
        (details.emails.rows[0].field, "hana@@example"),
        (line(page, "birthday"), "in spring"),
    ):
        replace(field, typed)
        press(Key.Key_Return)
    hints = (details.phones.rows[0].hint, details.emails.rows[0].hint, details.fields["birthday"].hint)
    english = [hint.text for hint in hints]
    assert all(english)
    language.use("cs")
    qapp.processEvents()
    czech = [hint.text for hint in hints]
    assert all(czech)
    assert [one for one in czech if one in english] == []
    replace(line(page, "birthday"), "14. 5. 1990")
    press(Key.Key_Return)
    language.use("en")
    qapp.processEvents()
    assert [hint.text for hint in hints] == [*english[:2], ""]


def test_labels_are_shown_in_words_and_kept_as_codes(
    page: CustomerPage, hana: int, record: Reading, do: Doing, *, replace: Typing, language: Language
) -> None:
    codes = ("home", "work", "mobile", "main", "other", "fax", "chata")
    do(EditCustomer(hana, phones=tuple((code, f"+420 603 555 01{place}") for place, code in enumerate(codes))))
    page.show_customer(hana)
    rows = page.details.phones.rows

    def shown() -> list[str]:
        return [row.label.text() for row in rows[:-1]]

    assert shown() == list(codes)
    language.use("zh_TW")
    QApplication.processEvents()
    assert shown() == ["住家", "公司", "手機", "主要", "其他", "傳真", "chata"]
    replace(rows[0].field, "+420 603 555 099")
    press(Key.Key_Return)
    assert [one.label for one in record(hana).phones] == list(codes)
    assert record(hana).phones[0].typed == "+420 603 555 099"
    replace(rows[1].label, "chalupa")
    press(Key.Key_Return)
    replace(rows[6].label, "公司")
    press(Key.Key_Return)
    assert [one.label for one in record(hana).phones] == ["home", "chalupa", *codes[2:6], "work"]
    language.use("cs")
    QApplication.processEvents()
    assert shown() == ["domácí", "chalupa", "mobil", "hlavní", "jiný", "fax", "pracovní"]
