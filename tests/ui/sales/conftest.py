"""Fixtures for the screens of sales: a real shop in this thread, customers and products in it."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tracker.commands.base import Command
from tracker.commands.customers import AddCustomer
from tracker.commands.products import AddProduct
from tracker.queries.shop import shop_facts
from tracker.workspace import Workspace
from ui.common.drafts import Drafts
from ui.common.toast import Toast
from ui.sales.sale_form import SaleForm
from ui.session import Runners, Session
from ui.theme.theme import Theme

Doing = Callable[[Command], Any]


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
def stage_ids(session: Session) -> list[int]:
    return [stage.id for stage in shop_facts().stages]


@pytest.fixture
def hana(do: Doing, stage_ids: list[int]) -> int:
    """A customer in the second stage since 3 January."""
    return int(do(AddCustomer("Hana Pokorná", stage_ids[1], date(2026, 1, 3))))


@pytest.fixture
def petr(do: Doing, stage_ids: list[int]) -> int:
    return int(do(AddCustomer("Petr Svoboda", stage_ids[0], date(2026, 1, 3))))


@pytest.fixture
def helmet(do: Doing) -> int:
    return int(do(AddProduct("Helmet", "H-1", 129_000, "Safety")))


@pytest.fixture
def window(qtbot: QtBot, british: None) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1024, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def toast(window: QWidget) -> Toast:
    return Toast(window)


@pytest.fixture
def drafts(tmp_path: Path) -> Drafts:
    return Drafts(tmp_path / "drafts.json")


@pytest.fixture
def sale_form(window: QWidget, session: Session, theme: Theme, toast: Toast, drafts: Drafts, clock: Clock) -> SaleForm:
    return SaleForm(window, session, theme, toast, drafts, now=clock)
