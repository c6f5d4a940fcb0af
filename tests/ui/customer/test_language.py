"""The customer's page in another language than it was filled in."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.customer.conftest import Typing
from tests.ui.customer.handles import Key, line, press
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
