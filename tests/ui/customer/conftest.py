"""Fixtures for the screens of one customer: a real shop in this thread, a window to put them in."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tracker.commands.base import Command
from tracker.commands.customers import AddCustomer
from tracker.domain.records import CustomerRecord
from tracker.queries.customers import customer_record
from tracker.queries.shop import shop_facts
from tracker.workspace import Workspace
from ui.common.drafts import Drafts
from ui.common.toast import Toast
from ui.customer.log_form import LogForm
from ui.customer.new_form import NewForm
from ui.customer.page import CustomerPage
from ui.session import Runners, Session
from ui.theme.theme import Theme

Doing = Callable[[Command], Any]
Typing = Callable[[QWidget, str], None]


@pytest.fixture
def session(shop: Path, clock: Clock, qapp: QApplication) -> Iterator[Session]:
    opened = Session(partial(Workspace, shop, author="Ota", clock=clock), Runners())
    opened.start()
    yield opened
    opened.close()


@pytest.fixture
def do(session: Session) -> Doing:
    """Runs a command and returns its result; an expected error fails the test."""

    def run(command: Command) -> Any:
        results: list[Any] = []
        session.do(command, results.append)
        return results[0]

    return run


@pytest.fixture
def record(session: Session) -> Callable[[int], CustomerRecord]:
    """Reads a customer back from the file."""

    def read(customer_id: int) -> CustomerRecord:
        records: list[CustomerRecord] = []
        session.read(partial(customer_record, customer_id), records.append)
        return records[0]

    return read


@pytest.fixture
def stage_ids(session: Session) -> list[int]:
    return [stage.id for stage in shop_facts().stages]


@pytest.fixture
def hana(do: Doing, stage_ids: list[int]) -> int:
    """A customer in the second stage since 3 January."""
    return int(
        do(
            AddCustomer(
                "Hana Pokorná",
                stage_ids[1],
                date(2026, 1, 3),
                phones=(("", "+420 603 555 014"),),
                emails=(("", "hana@example.cz"),),
                tags=("city rider",),
            )
        )
    )


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, british: None) -> QWidget:
    """A window of the usual size, shown."""
    host = QWidget()
    host.setLayout(QVBoxLayout())
    host.resize(1084, 700)
    qtbot.addWidget(host)
    with qtbot.waitExposed(host):
        host.show()
    return host


@pytest.fixture
def toast(window: QWidget) -> Toast:
    return Toast(window)


@pytest.fixture
def page(window: QWidget, session: Session, theme: Theme, toast: Toast, clock: Clock) -> CustomerPage:
    made = CustomerPage(session, theme, toast, lambda: clock().date(), now=clock)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(made)
    return made


@pytest.fixture
def drafts(tmp_path: Path) -> Drafts:
    return Drafts(tmp_path / "habits" / "drafts.json")


@pytest.fixture
def log_form(  # noqa: PLR0913
    window: QWidget, session: Session, theme: Theme, toast: Toast, *, drafts: Drafts, clock: Clock
) -> LogForm:
    return LogForm(window, session, theme, toast, drafts, now=clock)


@pytest.fixture
def new_form(  # noqa: PLR0913
    window: QWidget, session: Session, theme: Theme, toast: Toast, *, drafts: Drafts, clock: Clock
) -> NewForm:
    return NewForm(window, session, theme, toast, lambda: clock().date(), drafts=drafts)


@pytest.fixture
def type_text(qapp: QApplication) -> Typing:
    """Puts a text in as an input method does: in any script."""

    def put(field: QWidget, text: str) -> None:
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(field, event)

    return put


@pytest.fixture
def compose(qapp: QApplication) -> Typing:
    """Shows a word in a field that an input method has not finished."""

    def put(field: QWidget, text: str) -> None:
        QApplication.sendEvent(field, QInputMethodEvent(text, []))

    return put


@pytest.fixture
def replace(type_text: Typing) -> Typing:
    """Types over all that is in a field, with the keyboard in it."""

    def put(field: QWidget, text: str) -> None:
        assert isinstance(field, QLineEdit | QPlainTextEdit)
        field.setFocus()
        field.selectAll()
        type_text(field, text)

    return put


@pytest.fixture
def at_hour(clock: Clock) -> Callable[[int, int], datetime]:
    """A moment of a day of January 2026."""
    return lambda day, hour: datetime(2026, 1, day, hour).astimezone()
