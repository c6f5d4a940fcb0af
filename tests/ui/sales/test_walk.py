from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QTableView, QWidget

from tests.conftest import Clock
from tests.settling import settle
from tests.ui.sales.conftest import Doing
from tests.ui.sales.handles import focused, press
from tests.ui.sales.test_page import habits, open_page, selling, sold
from ui.sales.page import PRODUCTS, SalesPage
from ui.sales.selling import Selling

__all__ = ["habits", "open_page", "selling", "sold"]  # fixtures
Key = Qt.Key
USED = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QTableView)
LEAST = 24


def unnamed(parent: QWidget) -> list[QWidget]:
    """Return what can be used and has no name for a screen reader."""
    return [
        one
        for one in parent.findChildren(QWidget)
        if isinstance(one, USED)
        and one.isVisible()
        and one.focusProxy() is None
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (one.accessibleName() or (isinstance(one, QAbstractButton) and one.text()))
    ]


def small(parent: QWidget) -> list[QWidget]:
    """Return the buttons that are too small to hit."""
    buttons = [one for one in parent.findChildren(QAbstractButton) if one.isVisible() and one.focusPolicy()]
    return [one for one in buttons if min(one.width(), one.height()) < LEAST and not one.inherits("QCheckBox")]


def walked(first: QWidget, inside: QWidget) -> list[str]:
    """Return the names of what Tab stops at from a widget on, until it comes round; parts of a day are one."""
    window = inside.window()
    window.activateWindow()
    settle(window.isActiveWindow)
    first.setFocus()
    names: list[str] = []
    here = first
    while True:
        name = here.accessibleName() or getattr(here, "text", str)()
        names += [] if names[-1:] == [name] else [name]
        press(Key.Key_Tab)
        here = focused()
        if here is first or not inside.isAncestorOf(here):
            return names


def test_everything_on_the_page_has_a_name(open_page: Callable[[], SalesPage], sold: dict[str, int]) -> None:
    page = open_page()
    page.ledger.filters._choose_kind("sale")
    assert unnamed(page) == []
    assert small(page) == []
    page.show_part(PRODUCTS)
    settle()
    assert unnamed(page) == []
    page.add_button.click()
    settle()
    assert unnamed(page.products.form) == []
    assert walked(page.products.form.lines["name"], page.products.form.panel) == [
        "Name",
        "Code",
        "Category",
        "Price (EUR)",
        "Margin: what is left of the price",
        "Save",
    ]


@pytest.mark.usefixtures("sold")
def test_tab_goes_through_a_sale_in_the_order_of_reading(selling: Selling, hana: int, clock: Clock) -> None:
    form = selling.form
    form.open_for(hana)
    form.lines.rows[0].price.setText("5")
    settle()
    assert unnamed(form) == []
    assert small(form) == []
    row = ["Product, or what it was", "Quantity", "Price of one", "Discount, in percent or as an amount"]
    assert walked(form.lines.rows[0].product.field, form.panel) == [
        *row,
        *row,  # the line that waits: what is typed there must not take the first one out
        "Take this line out",
        "Day of the sale",
        "Note",
        "Save and type another",
        "Save",
        "Somebody else",
    ]


def test_tab_goes_through_a_refund_and_a_card(selling: Selling, sold: dict[str, int], do: Doing) -> None:
    selling.refund(sold["third"])
    form = selling.refund_form
    form.what.buttons[1].click()
    form.lines.checks[0].setChecked(True)
    settle()
    assert unnamed(form) == []
    names = walked(form.what.buttons[1], form.panel)
    assert names == ["Some lines", "Helmet", "How much of Helmet comes back", "Day", "Note", "Give back"]
    form.dismiss()
    selling.show_sale(sold["third"])
    settle()
    assert unnamed(selling.card) == []
    names = walked(selling.card.customer, selling.card.panel)
    assert names == ["Hana Pokorná", "Note", "Campaign: —", "Take out", "Correct …", "Give back …"]
