"""The first start: everything suggested, one button starts; and what follows when a file cannot be opened."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.fitting import clipped, long_words
from tracker.domain.errors import FileExists, FileNewer
from tracker.queries.board import board_columns
from tracker.queries.shop import shop_facts
from tracker.workspace import create_shop, open_reader
from ui.habits import Habits
from ui.runners import InlineRunner, ThreadRunner
from ui.start.failed_page import FailedPage
from ui.start.shop_path import file_stem, free_path
from ui.start.start_page import StartPage, create_sample
from ui.text.language import Language
from ui.theme.theme import Theme


@pytest.fixture
def habits(tmp_path: Path) -> Habits:
    return Habits(QSettings(str(tmp_path / "habits.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def language(qapp: QApplication, theme: Theme) -> Iterator[Language]:
    made = Language(qapp)
    made.changed.connect(theme.set_language)
    yield made
    made.use("en")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "Documents").mkdir()
    return tmp_path / "Documents"


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, language: Language, habits: Habits, folder: Path) -> StartPage:
    sample = partial(create_sample, customers=8)
    made = StartPage(theme, language, habits, runner=InlineRunner(), folder=folder, make_sample=sample)
    qtbot.addWidget(made)
    made.resize(1024, 600)
    made.show()
    made.activateWindow()
    return made


def choose_language(page: StartPage, code: str) -> None:
    page.language.setCurrentIndex(page.language.findData(code))
    page.language.activated.emit(page.language.currentIndex())
    QApplication.processEvents()  # widgets hear of it by a posted event


def choose_currency(page: StartPage, code: str) -> None:
    page.shop.currency.setCurrentIndex(page.shop.currency.findData(code))
    page.shop.currency.activated.emit(page.shop.currency.currentIndex())


def test_a_shop_starts_with_one_key_and_nothing_asked(qtbot: QtBot, page: StartPage, folder: Path) -> None:
    assert QApplication.focusWidget() is page.start
    with qtbot.waitSignal(page.create_requested) as asked:
        QTest.keyClick(page.start, Qt.Key.Key_Space)
    assert asked.args is not None
    setup, path, then_import = asked.args
    assert setup.name == "My shop"
    assert setup.stage_set == "awareness"
    assert path == folder / "My shop.regulars"
    assert then_import is False
    create_shop(path, setup)
    with open_reader(path):
        assert [stage.name for stage in shop_facts().stages][0] == "Awareness"


def test_what_was_chosen_is_what_is_made(qtbot: QtBot, page: StartPage, habits: Habits, folder: Path) -> None:
    page.shop.name.selectAll()
    QTest.keyClicks(page.shop.name, "Kolo: dusa")
    page.shop.cards["reach"].click()
    choose_currency(page, "PLN")
    QTest.keyClicks(page.shop.author, "Hana")
    with qtbot.waitSignal(page.create_requested) as asked:
        page.import_first.click()
    assert asked.args is not None
    setup, path, then_import = asked.args
    assert (setup.stage_set, setup.language, setup.currency, setup.name) == ("reach", "en", "PLN", "Kolo: dusa")
    assert path == folder / "Kolo dusa.regulars"
    assert then_import is True
    assert habits.author == "Hana"


def test_another_language_keeps_what_was_typed_and_changes_what_was_not(page: StartPage, habits: Habits) -> None:
    page.shop.name.selectAll()
    QTest.keyClicks(page.shop.name, "Kolo")
    QTest.keyClicks(page.shop.author, "Ha")
    page.shop.cards["reach"].setChecked(True)
    choose_language(page, "cs")
    assert habits.language == "cs"
    assert page.shop.name.text() == "Kolo"
    assert page.shop.author.text() == "Ha"
    assert page.shop.stage_set == "reach"
    assert page.shop.currency.code == "CZK"
    assert list(page.shop.cards["reach"].names)[:2] == ["Oslovení", "Získání"]
    setup = page.shop.set_up()
    assert (setup.language, setup.currency) == ("cs", "CZK")
    choose_language(page, "zh_TW")
    assert page.shop.currency.code == "TWD"
    assert page.shop.cards["awareness"].accessibleName().startswith("認知")


def test_a_currency_that_was_chosen_stays_with_another_language(page: StartPage) -> None:
    choose_currency(page, "USD")
    choose_language(page, "cs")
    assert page.shop.set_up().currency == "USD"


def test_the_arrow_keys_choose_between_the_stage_sets(page: StartPage) -> None:
    card = page.shop.cards["awareness"]
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Down)
    assert page.shop.stage_set == "reach"


def test_the_file_follows_the_name_until_it_is_put_elsewhere(page: StartPage, folder: Path, tmp_path: Path) -> None:
    (folder / "Kolo.regulars").touch()
    page.shop.name.setText("Kolo")
    assert page.shop.path == folder / "Kolo 2.regulars"
    page.shop.change.click()
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "Mine"))
    dialog.close()
    assert page.shop.path == tmp_path / "Mine.regulars"
    assert page.shop.place.text() == str(tmp_path / "Mine.regulars")
    page.shop.name.setText("Other")
    assert page.shop.path == tmp_path / "Mine.regulars"


def test_a_sample_is_a_file_of_its_own(qtbot: QtBot, page: StartPage, folder: Path) -> None:
    with qtbot.waitSignal(page.sample_made) as made:
        page.try_sample.click()
    assert made.args == [folder / "Sample shop.regulars"]
    with open_reader(folder / "Sample shop.regulars"):
        assert sum(column.count for column in board_columns()) > 0
    assert page.start.isEnabled()
    assert page.shop.sample_path() == folder / "Sample shop 2.regulars"


def test_a_sample_that_is_cancelled_leaves_nothing(
    qtbot: QtBot, theme: Theme, language: Language, habits: Habits, folder: Path
) -> None:
    go_on, made = Event(), Event()

    def slow(path: Path, **options: Any) -> None:
        go_on.wait(20)
        create_sample(path, customers=5, **options)
        made.set()

    runner = ThreadRunner("sample")
    page = StartPage(theme, language, habits, runner=runner, folder=folder, make_sample=slow)
    qtbot.addWidget(page)
    page.try_sample.click()
    assert not page.start.isEnabled()
    page.strip.cancelled.emit()
    assert page.banner_text == "Stopped. Nothing was changed."
    assert page.start.isEnabled()
    go_on.set()
    runner.shutdown()
    assert made.is_set()
    qtbot.waitUntil(lambda: not list(folder.glob("*.regulars")))


def test_what_went_wrong_is_said_and_the_page_can_be_used_again(page: StartPage, folder: Path) -> None:
    page.start.click()
    assert not page.start.isEnabled()
    page.show_error(FileExists(folder / "My shop.regulars"))
    assert "is there already" in page.banner_text
    assert page.start.isEnabled()


def test_a_shop_file_is_opened(qtbot: QtBot, page: StartPage, folder: Path) -> None:
    page.open.click()
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    with qtbot.waitSignal(page.open_requested) as asked:
        dialog.fileSelected.emit(str(folder / "Old.regulars"))
    dialog.close()
    assert asked.args == [folder / "Old.regulars"]


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Kolo & Duše, Brno", "Kolo & Duše, Brno"),
        ("林志明的店", "林志明的店"),
        ('a/b\\c:d*e?"f<g>|h', "a b c d e f g h"),
        ("  ..  ", ""),
        ("CON", "CON shop"),
        ("x" * 300, "x" * 60),
        ("../../etc/passwd", "etc passwd"),
        ("evil\u202efdp.exe", "evil fdp.exe"),
    ],
)
def test_a_shop_names_its_file_on_any_system(name: str, stem: str, tmp_path: Path) -> None:
    assert file_stem(name) == stem
    assert free_path(tmp_path, name, "Shop") == tmp_path / f"{stem or 'Shop'}.regulars"


def test_a_file_that_was_not_opened_says_why_and_what_can_be_done(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    path = tmp_path / "Kolo.regulars"
    page = FailedPage(theme, path, FileNewer(path, 9, 1))
    qtbot.addWidget(page)
    page.show()
    assert "newer version" in page.state.accessibleDescription()
    assert "Kolo.regulars" in page.state.accessibleName()
    with qtbot.waitSignal(page.retry_requested) as asked:
        page.retry.click()
    assert asked.args == [path]
    with qtbot.waitSignal(page.new_requested):
        page.new.click()
    page.open.click()
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    with qtbot.waitSignal(page.open_requested) as opened:
        dialog.fileSelected.emit(str(tmp_path / "Other.regulars"))
    dialog.close()
    assert opened.args == [tmp_path / "Other.regulars"]


def test_long_words_have_room(qtbot: QtBot, page: StartPage, theme: Theme, tmp_path: Path) -> None:
    path = tmp_path / "Kolo.regulars"
    failed = FailedPage(theme, path, FileNewer(path, 9, 1))
    qtbot.addWidget(failed)
    failed.resize(1024, 600)
    failed.show()
    with long_words():
        page.show_error(FileExists(path))
        assert clipped(page) == []
        assert clipped(failed) == []
