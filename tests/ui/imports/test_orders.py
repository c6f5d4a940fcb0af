"""Orders brought in as a person does it: look, put right what a column is, import, see what came of it, undo."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from tests.fitting import clipped, long_words
from tracker.domain.imports import Field, ListKind
from tracker.domain.order_fields import OrderField
from tracker.domain.sale_filter import SaleFilter
from tracker.queries.sales import sales_page
from ui.imports.column_models import MEANING
from ui.imports.import_page import ImportPage
from ui.session import Session

ORDERS = """Date,Customer,Product,Quantity,Price,Discount
2026-01-05,Jana Nováková,Helmet,1,1290.00,0
2026-01-07,Jana Nováková,Bell,2,90.00,0
2026-01-09,林志明,Lock,1,450.00,10
2026-02-31,Petr,Lock,1,450.00,0
"""


def write(path: Path, text: str = ORDERS) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def totals(session: Session) -> list[tuple[str, int]]:
    answers: list[list[tuple[str, int]]] = []
    read = lambda: [(one.customer, one.total_minor) for one in sales_page(SaleFilter()).rows]  # noqa: E731
    session.read(read, answers.append)
    return answers[0]


def figures(page: ImportPage) -> list[str]:
    return [one._number.accessibleName() for one in page.result._figures if one.isVisible()]


def test_orders_are_seen_for_what_they_are_and_brought_in(
    qtbot: QtBot, page: ImportPage, session: Session, tmp_path: Path
) -> None:
    page.open_file(write(tmp_path / "orders.csv"))
    assert page.preview.found is not None
    assert page.preview.found.kind is ListKind.ORDERS
    assert page.preview.options.kind.currentText() == "Orders"
    assert not page.preview.options.stage.isVisible()
    assert page.preview.columns.meanings()[-1] is OrderField.DISCOUNT
    page.preview.options.start.click()
    assert figures(page) == [
        "2 new orders", "1 new customers", "0 known customers", "0 orders there already", "2 rows left out",
    ]  # fmt: skip
    assert [row[:2] for row in page.result.left_out.rows] == [("4", "Discount"), ("5", "Date")]
    assert totals(session) == [("Jana Nováková", 18000), ("Jana Nováková", 129000)]
    with qtbot.waitSignal(page.sales_requested):
        page.result.board.click()
    page.result.undo.click()
    assert totals(session) == []
    assert page.result.taken_back.isVisible()


def test_what_a_column_is_can_be_said_with_the_keyboard(
    qtbot: QtBot, page: ImportPage, session: Session, tmp_path: Path
) -> None:
    page.open_file(write(tmp_path / "orders.csv"))
    table = page.preview.columns_table
    table.setFocus()
    table.setCurrentIndex(page.preview.columns.index(5, MEANING))
    QTest.keyClick(table, Qt.Key.Key_Return)
    combo = table.findChild(QComboBox)
    assert isinstance(combo, QComboBox)
    qtbot.waitUntil(lambda: combo.view().isVisible())
    combo.hidePopup()
    combo.setCurrentIndex(combo.findData(OrderField.DISCOUNT_PERCENT))
    combo.activated.emit(combo.currentIndex())
    assert page.preview.overrides == {5: OrderField.DISCOUNT_PERCENT}
    page.preview.options.start.click()
    assert totals(session)[0] == ("林志明", 40500)


def test_a_list_can_be_said_to_be_of_customers_and_of_orders_again(
    page: ImportPage, session: Session, tmp_path: Path
) -> None:
    page.open_file(write(tmp_path / "orders.csv"))
    for place, name in ((0, Field.NAME), (1, OrderField.CUSTOMER)):
        page.preview.options.kind.setCurrentIndex(place)
        page.preview.options.kind.activated.emit(place)
        assert page.preview.columns.meanings()[1] is name
        assert page.preview.options.stage.isVisible() is (place == 0)
    page.open_file(write(tmp_path / "people.csv", "Name,E-mail\nJana,jana@example.cz\n"))
    assert page.preview.options.kind.currentText() == "Customers"
    page.preview.options.kind.setCurrentIndex(1)
    page.preview.options.kind.activated.emit(1)
    page.preview.options.start.click()
    assert "does not say who bought when" in page.banner_text
    assert page.preview.isVisible()


def test_a_second_import_brings_nothing_and_offers_no_undo(page: ImportPage, session: Session, tmp_path: Path) -> None:
    for _ in range(2):
        page.open_file(write(tmp_path / "orders.csv"))
        page.preview.options.start.click()
    assert figures(page)[0] == "0 new orders"
    assert figures(page)[3] == "2 orders there already"
    assert not page.result.undo.isVisible()


def test_what_belongs_together_is_found_and_named(page: ImportPage, session: Session, samples: Path) -> None:
    page.open_file(samples / "northwind__order-details.csv")
    assert page.preview.recognised.text() == "Recognised: orders in several files"
    assert "northwind__customers.csv" in page.preview.options._files.text()
    assert not page.preview.tabs.isTabVisible(0)
    assert not page.preview.options.kind.isEnabled()
    page.preview.options.start.click()
    assert figures(page)[:2] == ["830 new orders", "89 new customers"]
    assert "northwind__products.csv" in page.result._more.text()


def test_files_are_dropped_together(page: ImportPage, session: Session, tmp_path: Path) -> None:
    paths = [write(tmp_path / "orders.csv", "OrderID,CustomerID,OrderDate\n1,ANA,2026-01-05\n2,BOB,2026-01-05\n")]
    (tmp_path / "elsewhere").mkdir()
    lines = "OrderID,ProductID,UnitPrice,Quantity\n1,9,2.50,2\n3,9,1,1\n"
    paths.append(write(tmp_path / "elsewhere" / "lines.csv", lines))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, mime, buttons, none)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, buttons, none))
    assert page.preview.isVisible()
    page.preview.options.start.click()
    assert totals(session) == [("ANA", 500)]
    assert [row[:2] for row in page.result.left_out.rows] == [("lines.csv", "3"), ("orders.csv", "3")]
    page.save_left_out(tmp_path / "left out.csv")
    with (tmp_path / "left out.csv").open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.reader(file)) == ["File", "Row", "Column", "Why"]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("platform__shopify_orders_multiline.csv", "Recognised: orders from Shopify"),
        ("platform__etsy_sold_orders.csv", "Recognised: orders from Etsy"),
        ("lifetimes__CDNOW_sample.txt", "Recognised: one order a row, without headings"),
    ],
)
def test_known_exports_are_named(page: ImportPage, samples: Path, name: str, said: str) -> None:
    page.open_file(samples / name)
    assert page.preview.recognised.text() == said


def test_orders_without_their_lines_are_told_about(page: ImportPage, tmp_path: Path) -> None:
    page.open_file(write(tmp_path / "orders.csv", "OrderID,CustomerID,OrderDate\n1,ANA,2026-01-05\n"))
    assert "stands in another file" in page.banner_text
    assert page.drop.isVisible()


def test_several_lists_of_people_are_not_taken_for_orders(page: ImportPage, tmp_path: Path) -> None:
    write(tmp_path / "people.csv", "Name,E-mail\nJana,jana@example.cz\n")
    page.open_files([write(tmp_path / "orders.csv"), tmp_path / "people.csv"])
    assert "“people.csv” does not say who bought when" in page.banner_text
    page.open_files([write(tmp_path / "orders.csv"), write(tmp_path / "more.csv", ORDERS.replace("01-05", "01-06"))])
    page.preview.options.start.click()
    assert figures(page)[0] == "3 new orders"  # what stands in both files is one order


def test_long_words_have_room(page: ImportPage, tmp_path: Path) -> None:
    page.resize(796, 510)
    with long_words():
        page.open_file(write(tmp_path / "orders.csv"))
        page.preview.not_right.setChecked(True)
        assert clipped(page) == []
        page.preview.options.start.click()
        assert clipped(page) == []


def test_the_keyboard_reaches_everything(page: ImportPage, tmp_path: Path) -> None:
    page.open_file(write(tmp_path / "orders.csv"))
    page.activateWindow()
    page.choose_other.setFocus()
    reached = set()
    for _ in range(20):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    options = page.preview.options
    assert {
        page.close_button,
        page.preview.not_right,
        page.preview.columns_table,
        options.kind,
        options.start,
    } <= reached
    options.kind.setFocus()
    QTest.keyClick(options.kind, Qt.Key.Key_Up)
    assert page.preview.columns.meanings()[1] is Field.NAME
