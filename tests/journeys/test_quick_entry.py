"""A call written down on a real X server, its keys counted: by the quick line, and by the form."""

import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.real_keys import type_text
from tests.real_mouse import press_keys
from tracker.commands.customers import AddCustomer
from tracker.domain.records import CustomerRecord
from tracker.queries.customers import customer_record
from tracker.workspace import Workspace
from ui.app import Shell
from ui.common.drafts import Drafts
from ui.habits import Habits
from ui.opened_shop import OpenedShop
from ui.places import drafts_file
from ui.quicklog.quick_line import FORM

pytestmark = [pytest.mark.x11, pytest.mark.qt_log_ignore("Falling back to using screens root_visual")]
MOST_KEYS = 12
ROOT = Path(__file__).parents[2]


class Hand:
    """Presses keys and counts them; the letters of the text are not counted, and there is no mouse."""

    def __init__(self, qtbot: QtBot) -> None:
        self.strokes = 0
        self._qtbot = qtbot

    def press(self, *keys: str) -> None:
        """Press these keys; one with modifiers is one stroke."""
        self.strokes += len(keys)
        press_keys(self._qtbot, *keys)


@pytest.fixture
def drafts(shop: Path) -> Drafts:
    """What another program on this shop keeps of what is typed."""
    return Drafts(drafts_file(shop))


@pytest.fixture
def hand(qtbot: QtBot) -> Hand:
    return Hand(qtbot)


@pytest.fixture
def opened(qapp: QApplication, shop: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenedShop]:
    """The program with two customers in the first column."""
    before = Workspace(shop)
    for name in ("Petr Svoboda", "Jana Nováková"):
        before.do(AddCustomer(name, 1))
    before.close()
    monkeypatch.setattr("sys.excepthook", __import__("sys").excepthook)
    shell = Shell(qapp, Habits(QSettings(str(shop.with_name("habits.ini")), QSettings.Format.IniFormat)))
    shell.open_shop(shop)
    found = shell.shop
    assert found is not None
    found.window.move(0, 0)
    found.window.activateWindow()
    qtbot.waitUntil(lambda: found.window.shown_page == "today" and found.window.page("today").found is not None)
    qtbot.waitUntil(found.window.isActiveWindow)
    yield found
    shell.language.use("en")
    shell.close()
    shell.garbage.end()


def jana(shop: OpenedShop, qtbot: QtBot) -> CustomerRecord:
    found: list[CustomerRecord] = []
    shop.session.read(lambda: customer_record(2), found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


@pytest.mark.parametrize(
    ("language", "line", "note"),
    [
        ("en", "novakova called, wants a bell, ring her tomorrow", "wants a bell"),
        ("cs", "volala Nováková, chce zvonek, zítra zavolat", "chce zvonek"),
    ],
)
def test_a_call_by_the_quick_line(
    opened: OpenedShop, qtbot: QtBot, hand: Hand, *, language: str, line: str, note: str
) -> None:
    opened._shell.language.use(language)
    hand.press("ctrl+k")
    qtbot.waitUntil(lambda: opened.quick.line.is_open)
    type_text(line)
    qtbot.waitUntil(lambda: opened.quick.line.entry.text == line)
    hand.press("Return")
    qtbot.waitUntil(lambda: not opened.quick.line.is_open)
    kept = jana(opened, qtbot)
    assert [(one.kind, one.note) for one in kept.interactions] == [("call_in", note)]
    assert len(kept.follow_ups) == 1
    assert hand.strokes == 2 <= MOST_KEYS


def test_a_call_by_the_form(opened: OpenedShop, qtbot: QtBot, hand: Hand) -> None:
    hand.press("F2")
    qtbot.waitUntil(lambda: opened.log_form.is_open)
    type_text("novak")
    qtbot.waitUntil(lambda: opened.log_form.customer.model.rowCount() > 1)
    hand.press("Return")
    qtbot.waitUntil(opened.log_form.note.hasFocus)
    type_text("wants a bell")
    qtbot.waitUntil(lambda: opened.log_form.note.toPlainText() == "wants a bell")
    hand.press("alt+t", "ctrl+Return")
    qtbot.waitUntil(lambda: not opened.log_form.is_open)
    kept = jana(opened, qtbot)
    assert [one.note for one in kept.interactions] == ["wants a bell"]
    assert len(kept.follow_ups) == 1
    assert hand.strokes == 4 <= MOST_KEYS


def test_an_evening_by_keyboard_alone(opened: OpenedShop, qtbot: QtBot, hand: Hand) -> None:
    hand.press("ctrl+shift+l")
    qtbot.waitUntil(lambda: opened.quick.catch_up.is_open)
    hand.press("alt+y")
    for line in ("novakova called, wants a bell", "svoboda came in"):
        type_text(line)
        qtbot.waitUntil(lambda line=line: opened.quick.catch_up.entry.text == line)  # type: ignore[misc]
        hand.press("Return")
        qtbot.waitUntil(lambda: opened.quick.catch_up.entry.text == "")
    hand.press("Escape")
    qtbot.waitUntil(lambda: not opened.quick.catch_up.is_open)
    assert hand.strokes == 5
    assert len(jana(opened, qtbot).interactions) == 1


def test_what_is_typed_outlives_a_kill(shop: Path, qtbot: QtBot, drafts: Drafts) -> None:
    program = subprocess.Popen([sys.executable, "main.py", str(shop)], cwd=ROOT)
    try:
        qtbot.waitUntil(lambda: shop.with_name(f"{shop.name}-wal").exists(), timeout=20_000)
        found = ["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(program.pid)]
        window = subprocess.run(found, capture_output=True, text=True, check=True, timeout=20).stdout.split()[-1]
        subprocess.run(["xdotool", "windowfocus", "--sync", window], check=True, timeout=20)
        press_keys(qtbot, "ctrl+k")
        type_text("Eva called, wa")
        qtbot.waitUntil(lambda: drafts.load(FORM) == {"line": "Eva called, wa"}, timeout=20_000)
    finally:
        program.kill()
        program.wait(timeout=20)
    assert drafts.load(FORM) == {"line": "Eva called, wa"}  # what it is opened with is tested beside its fields


def test_the_quick_line_is_there_at_once(opened: OpenedShop, qtbot: QtBot, hand: Hand) -> None:
    times = []
    for _ in range(5):
        hand.press("Escape")
        qtbot.waitUntil(lambda: not opened.quick.line.is_open)
        started = time.perf_counter()
        opened.window.actions_table["find"].trigger()
        opened.quick.line.repaint()
        QApplication.processEvents()
        times.append(time.perf_counter() - started)
        assert opened.quick.line.entry.field.hasFocus()
    assert max(times[0], statistics.median(times)) < 0.15
