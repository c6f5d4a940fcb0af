"""After a sale, in the settings: the days, and the texts of thanks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.fitting import clipped, long_words
from tracker.domain.sale_settings import SaleSettings
from tracker.domain.thanks_text import SHIPPED_TEXTS, ThanksWords
from tracker.queries.after_sales import thanks_words
from tracker.queries.sales import sale_settings_now
from ui.session import Session
from ui.settings.settings_page import SettingsPage

pytestmark = pytest.mark.usefixtures("british")


def kept(session: Session) -> tuple[SaleSettings, ThanksWords]:
    found: list[tuple[SaleSettings, ThanksWords]] = []
    session.read(lambda: (sale_settings_now(), thanks_words()), found.append)
    return found[0]


def test_days_are_saved_at_once_and_can_be_none(page: SettingsPage, session: Session) -> None:
    panel = page.thanks
    assert (panel.thank_after.value(), panel.ask_after.value()) == (2, 14)
    panel.thank_after.setValue(0)
    panel.ask_after.setValue(-1)
    assert panel.ask_after.text() == "not at all"
    assert kept(session)[0] == SaleSettings(0, None)
    session.undo()
    assert panel.ask_after.value() == 14


def test_a_text_is_saved_on_leaving_it_and_put_back(page: SettingsPage, session: Session) -> None:
    panel = page.thanks
    assert panel.text.toPlainText() == SHIPPED_TEXTS["en"]
    assert not panel.reset.isVisible()
    panel.text.setFocus()
    panel.text.selectAll()
    QTest.keyClicks(panel.text, "Thanks, {name}! {product}")
    assert panel.preview.text() == "So it reads: Thanks, Jane! helmet"
    QTest.keyClick(panel.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert kept(session)[1].own == {"en": "Thanks, {name}! {product}"}
    panel.reset.click()
    assert kept(session)[1].own == {}
    assert panel.text.toPlainText() == SHIPPED_TEXTS["en"]


def test_each_language_has_its_own_text(page: SettingsPage, session: Session) -> None:
    panel = page.thanks
    panel.languages.buttons[1].click()
    assert panel.text.toPlainText() == SHIPPED_TEXTS["cs"]
    assert "Petře" in panel.preview.text()
    panel.languages.buttons[2].click()
    assert "王小明您好" in panel.preview.text()
    panel.text.setPlainText("謝謝{name}")
    panel.edit.commit()
    assert kept(session)[1].own == {"zh_TW": "謝謝{name}"}


def test_nothing_is_cut_off(page: SettingsPage) -> None:
    QApplication.processEvents()
    with long_words():
        assert clipped(page.thanks) == []
