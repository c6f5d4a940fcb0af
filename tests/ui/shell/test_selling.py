"""A sale from anywhere in the program, by keyboard alone."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.real_keys import type_text
from tests.ui.shell.handles import opened
from tracker.commands.customers import AddCustomer
from tracker.commands.products import AddProduct
from tracker.domain.sales import SaleRecord
from tracker.queries.sales import sales_of
from ui.app import Shell
from ui.main_window import MainWindow

MOST_STROKES = 8
ANA = 1


@pytest.fixture
def window(shell: Shell, shop: Path, qtbot: QtBot) -> MainWindow:
    """The program with two customers and a product, on the board."""
    made = opened(shell, shop, qtbot)
    assert shell.shop is not None
    for command in (AddCustomer("Ana Malá", 1), AddCustomer("Bo Lin", 1), AddProduct("Helmet", "", 129_000)):
        with qtbot.waitSignal(shell.shop.session.done):
            shell.shop.session.do(command)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def sales(shell: Shell, qtbot: QtBot) -> Callable[[], list[SaleRecord]]:
    def read() -> list[SaleRecord]:
        assert shell.shop is not None
        found: list[list[SaleRecord]] = []
        shell.shop.session.read(lambda: sales_of(ANA), found.append)
        qtbot.waitUntil(lambda: bool(found))
        return found[0]

    return read


@pytest.mark.x11
def test_a_sale_takes_few_real_keys(
    shell: Shell, window: MainWindow, qtbot: QtBot, sales: Callable[[], list[SaleRecord]]
) -> None:
    assert shell.shop is not None
    strokes = 0

    def press(keys: str) -> None:
        nonlocal strokes
        strokes += 1
        subprocess.run(["xdotool", "key", keys], check=True)

    press("ctrl+b")
    form = shell.shop.quick.selling.form
    qtbot.waitUntil(lambda: form.is_open and form.customer.field.hasFocus())
    type_text("ana")
    qtbot.waitUntil(lambda: form.customer.field.text() == "ana")
    press("Return")
    qtbot.waitUntil(lambda: form.customer.customer is not None and form.lines.first_field.hasFocus())
    type_text("hel")
    qtbot.waitUntil(lambda: bool(form.lines.rows[0].product.model.rows))
    press("Return")
    qtbot.waitUntil(lambda: form.lines.total_minor == 129_000)
    press("Tab")
    press("Tab")
    type_text("10 %")
    qtbot.waitUntil(lambda: form.lines.total_minor == 116_100)
    press("Return")
    qtbot.waitUntil(lambda: not form.is_open)
    assert [sale.total_minor for sale in sales()] == [116_100]
    assert strokes <= MOST_STROKES


def test_the_customer_shown_is_filled_in(shell: Shell, window: MainWindow, qtbot: QtBot) -> None:
    assert shell.shop is not None
    shell.shop.open_customer(ANA)
    QTest.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    form = shell.shop.quick.selling.form
    qtbot.waitUntil(lambda: form.customer.customer is not None)
    assert QApplication.focusWidget() is form.lines.first_field


def test_the_ledger_follows_what_is_sold(shell: Shell, window: MainWindow, qtbot: QtBot) -> None:
    assert shell.shop is not None
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert window.shown_page == "sales"
    page = window.page("sales")
    qtbot.waitUntil(lambda: page.ledger.read is not None)
    page.ledger.first_button.click()
    form = shell.shop.quick.selling.form
    qtbot.waitUntil(lambda: bool(form.lines.rows[0].product.products))
    form.customer.take_id(ANA)
    qtbot.waitUntil(lambda: form.customer.customer is not None)
    form.lines.rows[0].price.setText("50")
    form.submit()
    qtbot.waitUntil(lambda: page.ledger.table.sales.rowCount() == 1)
    page.ledger.table.open_requested.emit(page.ledger.table.sales.rows[0].id)
    card = shell.shop.quick.selling.card
    qtbot.waitUntil(lambda: card.is_open)
    card.customer.click()
    assert window.shown_page == "customer"
    bought = window.page("customer").bought
    qtbot.waitUntil(lambda: len(bought.rows) == 1)
    bought.act_requested.emit("take_out", bought.rows[0].sale)
    qtbot.waitUntil(lambda: bought.rows == [])
