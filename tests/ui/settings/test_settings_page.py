"""Settings: what is changed is in the file at once, can be undone, and what is wrong is said beside it."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.fitting import clipped, long_words
from tracker.commands.customers import AddCustomer
from tracker.domain.records import ShopFacts
from tracker.workspace import Workspace
from ui.habits import Habits
from ui.session import Runners, Session
from ui.settings.settings_page import SettingsPage
from ui.text.language import Language
from ui.theme.theme import Scheme, Theme

Facts = Callable[[], ShopFacts]


def retype(field: QWidget, text: str) -> None:
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, text)


def test_the_name_is_saved_on_enter_and_on_leaving(page: SettingsPage, session: Session, facts: Facts) -> None:
    retype(page.shop.name, "Kolo")
    assert facts().name == ""
    QTest.keyClick(page.shop.name, Qt.Key.Key_Return)
    assert facts().name == "Kolo"
    retype(page.shop.name, "Kolo a dusa")
    page.shop.currency.setFocus()
    assert facts().name == "Kolo a dusa"
    session.undo()
    assert page.shop.name.text() == "Kolo"


def test_a_currency_is_chosen_or_typed(page: SettingsPage, facts: Facts) -> None:
    combo = page.shop.currency
    combo.setCurrentIndex(combo.findData("TWD"))
    combo.activated.emit(combo.currentIndex())
    assert facts().settings["currency"] == "TWD"
    retype(combo, "bgn")
    QTest.keyClick(combo, Qt.Key.Key_Return)
    assert facts().settings["currency"] == "BGN"
    assert combo.currentText() == "BGN"


def test_what_is_no_currency_or_country_is_said_and_not_saved(page: SettingsPage, facts: Facts) -> None:
    for name, field, wrong, right in (
        ("currency", page.shop.currency, "money", "USD"),
        ("region", page.shop.region, "qq", "DE"),
    ):
        before = facts().settings[name]
        retype(field, wrong)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert "such as" in page.shop.fields[name].problem
        assert facts().settings[name] == before
        retype(field, right)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert page.shop.fields[name].problem == ""
        assert facts().settings[name] == right


def test_another_language_takes_hold_at_once_and_keeps_what_is_being_typed(
    page: SettingsPage, habits: Habits, language: Language
) -> None:
    retype(page.shop.name, "Half a na")
    retype(page.stages.new_name, "Trial")
    combo = page.laptop.language
    combo.setCurrentIndex(combo.findData("cs"))
    combo.activated.emit(combo.currentIndex())
    QApplication.processEvents()  # widgets hear of it by a posted event
    assert language.current == "cs"
    assert habits.language == "cs"
    assert page.shop.name.text() == "Half a na"
    assert page.stages.new_name.text() == "Trial"


def test_light_and_dark(page: SettingsPage, habits: Habits, theme: Theme) -> None:
    combo = page.laptop.scheme
    assert combo.currentData() == Scheme.LIGHT
    combo.setCurrentIndex(combo.findData(Scheme.DARK))
    combo.activated.emit(combo.currentIndex())
    assert theme.is_dark
    assert habits.scheme == "dark"


def test_the_name_given_signs_what_is_done_from_then_on(page: SettingsPage, session: Session, habits: Habits) -> None:
    retype(page.laptop.author, " Hana ")
    QTest.keyClick(page.laptop.author, Qt.Key.Key_Return)
    assert habits.author == "Hana"
    assert page.laptop.author.text() == "Hana"
    session.do(AddCustomer("Karel", 1))
    assert session.undo_state.undo is not None
    assert session.undo_state.undo.author == "Hana"


def test_the_file_is_named_and_others_can_be_opened(qtbot: QtBot, page: SettingsPage, session: Session) -> None:
    assert page.file.place.text() == str(session.path)
    assert page.file.backup.isHidden()
    page.show_backup(datetime(2026, 1, 5, 9, 12).astimezone())
    assert not page.file.backup.isHidden()
    page.file.open_other.click()
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    with qtbot.waitSignal(page.open_requested) as asked:
        dialog.fileSelected.emit(str(session.path))
    dialog.close()
    assert asked.args == [session.path]
    with qtbot.waitSignal(page.new_requested):
        page.file.make_new.click()


def test_the_stages_are_gone_to(qtbot: QtBot, page: SettingsPage) -> None:
    page.resize(860, 200)
    page.show_stages()
    assert QApplication.focusWidget() is page.stages.list.rows[0].name
    qtbot.waitUntil(lambda: not page.stages.list.rows[0].visibleRegion().isEmpty())


def test_the_keyboard_reaches_everything(page: SettingsPage) -> None:
    page.shop.name.setFocus()
    reached = set()
    for _ in range(120):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    wanted: set[QWidget] = {page.shop.currency, page.shop.region, page.stages.new_name, page.stages.add}
    wanted |= {page.laptop.language, page.laptop.scheme, page.laptop.author}
    wanted |= {page.file.show_folder, page.file.open_other, page.file.make_new}
    for row in page.stages.list.rows:
        wanted |= {row.handle, row.swatch, row.name, row.customer_from, row.limit, row.more}
    assert wanted <= reached


def test_with_real_threads_a_name_typed_entered_and_left_is_one_step(
    qtbot: QtBot, shop: Path, habits: Habits, theme: Theme, language: Language
) -> None:
    session = Session(lambda: Workspace(shop), Runners.threads())
    with qtbot.waitSignal(session.opened):
        session.start()
    page = SettingsPage(session, habits, theme, language)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: len(page.stages.list.rows) == 5)
    name = page.stages.list.rows[0].name
    steps: list[object] = []
    session.done.connect(steps.append)
    retype(name, "First")
    QTest.keyClick(name, Qt.Key.Key_Return)
    page.shop.name.setFocus()
    qtbot.waitUntil(lambda: page.stages.list.rows[0].stage.name == "First")
    session.close()
    assert len(steps) == 1


def test_long_words_have_room(page: SettingsPage) -> None:
    page.resize(796, 500)
    page.show_backup(datetime(2026, 1, 5, 9, 12).astimezone())
    with long_words():
        page.stages.list.rows[3].remove.trigger()
        assert clipped(page) == []
