"""Real keys on a real screen: what is typed on a page arrives in the file, whatever the script."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.real_keys import type_text
from tracker.domain.records import CustomerRecord
from ui.customer.page import CustomerPage


@pytest.mark.x11
@pytest.mark.parametrize("text", ["Příliš žluťoučký kůň", "要紅色的車架，星期五回電"])
def test_typed_text_is_logged(
    qtbot: QtBot, page: CustomerPage, hana: int, record: Callable[[int], CustomerRecord], text: str
) -> None:
    page.show_customer(hana)
    field = page.timeline.composer.field
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    field.setFocus()
    type_text(text)
    qtbot.waitUntil(lambda: len(field.toPlainText()) >= len(text))
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert [one.note for one in record(hana).interactions] == [text]
