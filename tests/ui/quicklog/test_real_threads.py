"""Enter before the answer has come: what is saved is what the line said when it was understood, never an older one."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tests.ui.quicklog.conftest import Key
from tracker.commands.customers import AddCustomer
from tracker.queries.customers import customer_record
from tracker.workspace import Workspace
from ui.common.drafts import Drafts
from ui.common.toast import Toast
from ui.quicklog.quick_line import QuickLine
from ui.session import Runners, Session
from ui.theme.theme import Theme

NAMES = ("Eva Malá", "Hana Pokorná")


@pytest.fixture
def session(shop: Path, clock: Clock, qtbot: QtBot) -> Iterator[Session]:
    """The shop with two customers, worked on by threads."""
    before = Workspace(shop, clock=clock)
    for name in NAMES:
        before.do(AddCustomer(name, 1))
    before.close()
    opened = Session(partial(Workspace, shop, clock=clock), Runners.threads())
    with qtbot.waitSignal(opened.opened):
        opened.start()
    yield opened
    opened.close()


@pytest.fixture
def quick(  # noqa: PLR0913
    window: QWidget, session: Session, theme: Theme, toast: Toast, *, drafts: Drafts, clock: Clock
) -> QuickLine:
    made = QuickLine(window, session, theme, toast, drafts, clock)
    made.open_with()
    return made


@pytest.fixture
def held(session: Session) -> Iterator[Callable[[], None]]:
    """Holds up every read until it is called."""
    release = Event()
    session.read(partial(release.wait, 20), lambda _: None)
    yield release.set
    release.set()


def notes(session: Session, qtbot: QtBot) -> list[list[str]]:
    """What was logged with each customer, read behind everything that was asked for so far."""
    done: list[Any] = []
    session.do(AddCustomer("Last", 1), done.append)
    qtbot.waitUntil(lambda: bool(done))
    found: list[list[str]] = []
    for customer in (1, 2):
        session.read(partial(customer_record, customer), lambda one: found.append([it.note for it in one.interactions]))
    qtbot.waitUntil(lambda: len(found) == 2)
    return found


def understood(quick: QuickLine, line: str) -> Callable[[], bool]:
    return lambda: quick.entry.understood is not None and quick.entry.understood.line == line


def test_enter_waits_for_the_understanding_of_what_is_there(
    quick: QuickLine, session: Session, qtbot: QtBot, held: Callable[[], None]
) -> None:
    QTest.keyClicks(quick.entry.field, "Eva called, a")
    QTest.keyClick(quick.entry.field, Key.Key_Return)
    assert quick.is_open
    assert not quick.entry.is_saving
    held()
    qtbot.waitUntil(lambda: not quick.is_open)
    assert notes(session, qtbot) == [["a"], []]


def test_an_older_understanding_is_never_saved(quick: QuickLine, session: Session, qtbot: QtBot) -> None:
    QTest.keyClicks(quick.entry.field, "Eva called, a")
    qtbot.waitUntil(understood(quick, "Eva called, a"))
    release = Event()
    session.read(partial(release.wait, 20), lambda _: None)
    quick.entry.field.selectAll()
    QTest.keyClicks(quick.entry.field, "Hana called, b")
    QTest.keyClick(quick.entry.field, Key.Key_Return)
    assert not quick.entry.is_saving
    release.set()
    qtbot.waitUntil(lambda: not quick.is_open)
    assert notes(session, qtbot) == [[], ["b"]]


def test_typing_on_takes_enter_back(quick: QuickLine, session: Session, qtbot: QtBot, held: Callable[[], None]) -> None:
    QTest.keyClicks(quick.entry.field, "Eva called")
    QTest.keyClick(quick.entry.field, Key.Key_Return)
    QTest.keyClicks(quick.entry.field, ", no")
    held()
    qtbot.waitUntil(understood(quick, "Eva called, no"))
    assert quick.is_open
    assert notes(session, qtbot) == [[], []]


def test_enter_twice_saves_once(quick: QuickLine, session: Session, qtbot: QtBot) -> None:
    QTest.keyClicks(quick.entry.field, "Eva called, a")
    qtbot.waitUntil(understood(quick, "Eva called, a"))
    QTest.keyClick(quick.entry.field, Key.Key_Return)
    QTest.keyClick(quick.entry.field, Key.Key_Return)
    qtbot.waitUntil(lambda: not quick.is_open)
    assert notes(session, qtbot) == [["a"], []]


def test_what_is_typed_while_saving_is_the_next_line(quick: QuickLine, session: Session, qtbot: QtBot) -> None:
    QTest.keyClicks(quick.entry.field, "Eva called, a")
    qtbot.waitUntil(understood(quick, "Eva called, a"))
    QTest.keyClick(quick.entry.field, Key.Key_Return)
    assert quick.entry.is_saving
    QTest.keyClicks(quick.entry.field, "Hana called, b")
    qtbot.waitUntil(lambda: not quick.entry.is_saving)
    assert quick.entry.text == "Hana called, b"
    assert notes(session, qtbot) == [["a"], []]


@pytest.mark.parametrize("line", ["Eva called, a", "Hana called, b", ""])
def test_only_the_newest_answer_is_shown(quick: QuickLine, qtbot: QtBot, line: str) -> None:
    for typed in ("Eva", "Hana", "E", line):
        quick.entry.field.setText(typed)
    qtbot.waitUntil(understood(quick, line))
    shown = [row.title for row in quick.entry.list.rows.rows if row.customer is not None]
    assert shown == ([name for name in NAMES if name.startswith(line[:1])] if line else shown)
