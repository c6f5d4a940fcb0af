from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from tests.conftest import Clock
from tests.settling import settle
from tests.ui.sales.conftest import Doing
from tests.ui.sales.handles import focused, press, write
from tracker.commands.sales import CorrectSale, RecordSale, RefundSale
from tracker.domain.periods import Period, PeriodName
from tracker.domain.sale_lines import NewLine
from tracker.domain.sales import NewSale, SaleRecord
from tracker.queries.sales import PAGE
from ui.common.toast import Toast
from ui.habits import Habits
from ui.sales.page import PRODUCTS, SalesPage
from ui.sales.remembered import read_choice, read_widths, write_choice
from ui.sales.sales_model import AMOUNT, CUSTOMER, WHAT
from ui.sales.sales_table import SalesTable
from ui.sales.selling import Selling
from ui.session import Session
from ui.theme.theme import Theme

Key = Qt.Key
SPACE = "\u00a0"


@pytest.fixture
def habits(tmp_path: Path) -> Habits:
    return Habits(QSettings(str(tmp_path / "habits.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def open_page(
    window: QWidget, session: Session, theme: Theme, toast: Toast, *, clock: Clock, habits: Habits
) -> Callable[[], SalesPage]:
    def open_one() -> SalesPage:
        layout: QLayout = window.layout() or QVBoxLayout(window)
        made = SalesPage(session, theme, toast, lambda: clock().date(), window=window, habits=habits)
        layout.addWidget(made)
        settle()
        window.activateWindow()
        settle(window.isActiveWindow)
        made.setFocus()
        return made

    return open_one


@pytest.fixture
def sold(do: Doing, hana: int, petr: int, helmet: int, clock: Clock) -> dict[str, int]:
    """Three sales, the newest of today, one of them partly given back; one that was taken out."""
    line = NewLine(helmet, price_minor=129_000)
    old = clock() - timedelta(days=40)
    first = do(RecordSale(NewSale(hana, (line, NewLine(text="bell", amount_minor=9_900)), old))).sale_id
    second = do(RecordSale(NewSale(petr, (NewLine(amount_minor=50_000),), clock() - timedelta(days=2)))).sale_id
    third = do(RecordSale(NewSale(hana, (NewLine(helmet, "", 2000, 129_000, 1000),), note="by card"))).sale_id
    refund = do(RefundSale(first, amount_minor=20_000))
    wrong = do(RecordSale(NewSale(petr, (line,)))).sale_id
    do(CorrectSale(wrong))
    return {"first": first, "second": second, "third": third, "refund": refund, "wrong": wrong}


def cells(table: SalesTable, column: int) -> list[str]:
    model = table.sales
    return [str(model.data(model.index(row, column))) for row in range(model.rowCount())]


def figures(page: SalesPage) -> list[str]:
    return [value.text().replace(SPACE, " ") for value in page.ledger.totals.values]


def test_the_ledger_lists_what_stands_newest_first(open_page: Callable[[], SalesPage], sold: dict[str, int]) -> None:
    table = open_page().ledger.table
    assert [sale.id for sale in table.sales.rows] == [sold[one] for one in ("refund", "third", "second", "first")]
    told = ["Refund: Helmet, bell", "2 × Helmet · by card", "—", "Helmet, bell · 200 EUR given back"]
    assert [text.replace(SPACE, " ") for text in cells(table, WHAT)] == told
    amounts = ["-200 EUR", "2,322 EUR", "500 EUR", "1,389 EUR"]
    assert [text.replace(SPACE, " ") for text in cells(table, AMOUNT)] == amounts


def test_totals_follow_the_filter(open_page: Callable[[], SalesPage], sold: dict[str, int]) -> None:
    page = open_page()
    assert figures(page) == ["3", "4,011 EUR", "200 EUR", "1,403.67 EUR", "2"]
    filters = page.ledger.filters
    filters.text.setFocus()
    write("petr")
    filters.text.returnPressed.emit()
    assert figures(page) == ["1", "500 EUR", "0 EUR", "500 EUR", "1"]
    assert cells(page.ledger.table, CUSTOMER) == ["Petr Svoboda"]
    for text, orders in (("BÝ CARD", "1"), ("card by", "0"), ("bell", "1"), ("helm", "2"), ("100%", "0")):
        filters.text.setText(text)
        filters.text.returnPressed.emit()
        assert figures(page)[0] == orders, text
    filters.clear_button.click()
    filters._choose_kind("refund")
    assert figures(page) == ["0", "-200 EUR", "200 EUR", "—", "0"]
    filters.clear_button.click()
    filters.product.setFocus()
    write("helm")
    filters.product.returnPressed.emit()
    assert figures(page)[0] == "2"
    filters.clear_button.click()
    filters._choose_period(PeriodName.ALL)
    filters._choose_kind("taken_out")
    assert len(page.ledger.table.sales.rows) == 6
    assert figures(page)[0] == "3"


def test_nothing_sold_and_nothing_that_fits_are_told_apart(
    open_page: Callable[[], SalesPage], do: Doing, hana: int
) -> None:
    page = open_page()
    assert page.ledger.nothing.isVisible()
    assert page.ledger.first_button.hasFocus()
    do(RecordSale(NewSale(hana, (NewLine(amount_minor=5),))))
    assert page.ledger.table.isVisible()
    page.ledger.filters._choose_kind("refund")
    assert page.ledger.no_match.isVisible()
    page.ledger.clear_button.click()
    assert page.ledger.table.isVisible()


def test_keys_open_give_back_and_take_out(open_page: Callable[[], SalesPage], sold: dict[str, int]) -> None:
    page = open_page()
    asked: list[tuple[str, object]] = []
    page.open_requested.connect(lambda sale: asked.append(("open", sale)))
    page.refund_requested.connect(lambda sale: asked.append(("refund", sale)))
    page.take_out_requested.connect(lambda sale: asked.append(("out", sale.id)))
    assert focused() is page.ledger.table
    press(Key.Key_Down, Key.Key_Return, Key.Key_R, Key.Key_Down, Key.Key_Delete)
    assert asked == [("open", sold["third"]), ("refund", sold["third"]), ("out", sold["second"])]


def test_the_marked_sale_stays_marked_when_another_comes(
    open_page: Callable[[], SalesPage], sold: dict[str, int], do: Doing, petr: int
) -> None:
    table = open_page().ledger.table
    press(Key.Key_Down)
    do(RecordSale(NewSale(petr, (NewLine(amount_minor=5),))))
    marked = table.current_sale()
    assert marked is not None
    assert marked.id == sold["third"]


def test_more_are_read_at_the_end(open_page: Callable[[], SalesPage], do: Doing, hana: int) -> None:
    for number in range(PAGE + 5):
        do(RecordSale(NewSale(hana, (NewLine(amount_minor=number),))))
    table = open_page().ledger.table
    assert table.sales.rowCount() == PAGE
    press(Key.Key_End)
    table.scrollToBottom()
    settle(lambda: table.sales.rowCount() == PAGE + 5)
    assert table.sales.rowCount() == PAGE + 5
    do(RecordSale(NewSale(hana, (NewLine(amount_minor=1),))))
    assert table.sales.rowCount() == PAGE + 5


def test_days_kind_and_widths_are_remembered(
    open_page: Callable[[], SalesPage], habits: Habits, sold: dict[str, int]
) -> None:
    page = open_page()
    page.ledger.filters._choose_period(PeriodName.THIS_YEAR)
    page.ledger.filters._choose_kind("sale")
    page.ledger.table.setColumnWidth(CUSTOMER, 222)
    other = open_page()
    assert other.ledger.filters.kept_choice == "this_year sale"
    assert other.ledger.table.columnWidth(CUSTOMER) == 222


def test_what_is_remembered_reads_back_and_rubbish_does_not_hurt(clock: Clock) -> None:
    days = Period(clock().date(), None)
    assert read_choice(write_choice(days, "refund")) == (days, "refund")
    assert read_choice("some..where x") == (PeriodName.ALL, "")
    assert read_choice("") == (PeriodName.ALL, "")
    assert read_widths("1:20 x:y 3 4:5:6") == {1: 20}


def test_products_are_listed_and_kept(
    open_page: Callable[[], SalesPage], do: Doing, helmet: int, toast: Toast, session: Session
) -> None:
    page = open_page()
    page.show_part(PRODUCTS)
    page.setFocus()
    products = page.products
    assert [one.name for one in products.table.products.rows] == ["Helmet"]
    press(Key.Key_Return)
    assert products.form.is_open
    assert products.form.lines["price"].text() == "1,290"
    products.form.lines["price"].setText("a lot")
    products.form.lines["margin"].setText("130")
    press(Key.Key_Return)
    assert products.form.fields["price"].problem
    assert products.form.fields["margin"].problem == "A margin is written like 30%, from 0 to 100."
    products.form.lines["price"].setText("1300")
    products.form.lines["margin"].setText("32.5 %")
    press(Key.Key_Return)
    assert not products.form.is_open
    kept = products.table.products.rows[0]
    assert (kept.price_minor, kept.margin_permille) == (130_000, 325)
    press(Key.Key_Delete)
    assert toast.text == "Helmet is no longer offered"
    assert products.no_match.isVisible()
    products.with_removed.setChecked(True)
    products.table.open_requested.emit(products.table.products.rows[0])
    products.form.restore_button.click()
    assert not products.table.products.rows[0].removed


def test_a_new_product_needs_a_free_name(open_page: Callable[[], SalesPage], helmet: int) -> None:
    page = open_page()
    page.show_part(PRODUCTS)
    page.add_button.click()
    form = page.products.form
    form.submit()
    assert form.fields["name"].problem == "A name is needed."
    write("helmet")
    form.submit()
    assert form.fields["name"].problem == "There is a product “Helmet” already."
    form.lines["name"].setText("Lamp")
    form.submit()
    assert not form.is_open
    marked = page.products.table.current_product()
    assert marked is not None
    assert marked.name == "Lamp"


@pytest.fixture
def selling(window: QWidget, session: Session, theme: Theme, toast: Toast, *, drafts: object, clock: Clock) -> Selling:
    return Selling(window, session, theme, toast, drafts, now=clock)  # type: ignore[arg-type]


def read_sale(session: Session, sale_id: int) -> SaleRecord:
    from tracker.queries.sales import sale_record

    found: list[SaleRecord] = []
    session.read(lambda: sale_record(sale_id), found.append)
    return found[0]


def test_all_of_a_sale_is_given_back_with_one_key(
    selling: Selling, sold: dict[str, int], session: Session, toast: Toast
) -> None:
    selling.refund(sold["third"])
    press(Key.Key_Return)
    assert toast.text.replace(SPACE, " ") == "Gave 2,322 EUR back to Hana Pokorná"
    assert read_sale(session, sold["third"]).refunded_minor == 232_200
    toast.buttons[0].click()
    assert read_sale(session, sold["third"]).refunded_minor == 0


def test_lines_are_given_back(selling: Selling, sold: dict[str, int], session: Session) -> None:
    form = selling.refund_form
    selling.refund(sold["third"])
    form.what.buttons[1].click()
    form.submit()
    assert form.hint.text == "Choose what comes back, and no more of it than is left."
    form.lines.checks[0].setChecked(True)
    form.lines.fields[0].setText("3")
    form.submit()
    assert form.is_open
    form.lines.fields[0].setText("1")
    form.lines.fields[0].textEdited.emit("1")
    assert form.sum.text().replace(SPACE, " ") == "1,161 EUR"
    form.submit()
    assert read_sale(session, sold["third"]).refunded_minor == 116_100


def test_no_more_is_given_back_than_is_left(selling: Selling, sold: dict[str, int], session: Session) -> None:
    form = selling.refund_form
    selling.refund(sold["first"])
    form.what.buttons[2].click()
    field = form.amount.field
    for text in ("1190", "0", "x"):
        field.setText(text)  # type: ignore[attr-defined]
        form.submit()
        assert form.amount.problem
    field.setText("1189")  # type: ignore[attr-defined]
    form.submit()
    assert read_sale(session, sold["first"]).refunded_minor == 138_900
    selling.refund(sold["first"])
    assert form.hint.text == "Everything was given back already."
    press(Key.Key_Return)
    assert form.is_open


def test_taking_out_can_be_undone(selling: Selling, sold: dict[str, int], session: Session, toast: Toast) -> None:
    selling.take_out(read_sale(session, sold["second"]))
    assert read_sale(session, sold["second"]).voided
    assert toast.text == "Took the sale to Petr Svoboda out"
    toast.buttons[0].click()
    assert not read_sale(session, sold["second"]).voided


def test_enter_presses_what_has_the_keyboard_in_the_card(selling: Selling, sold: dict[str, int]) -> None:
    selling.show_sale(sold["third"])
    selling.card.correct_button.setFocus()
    press(Qt.Key.Key_Return)
    assert not selling.card.is_open
    assert selling.form.lines.total_minor == 232_200


def test_the_card_shows_a_sale_and_keeps_its_note(selling: Selling, sold: dict[str, int], session: Session) -> None:
    card = selling.card
    selling.show_sale(sold["first"])
    assert card.is_open
    assert card.state.text().replace(SPACE, " ") == "200 EUR given back"
    card.edit.field.setText("paid in two parts")  # type: ignore[union-attr]
    card.edit.commit()
    assert read_sale(session, sold["first"]).note == "paid in two parts"
    card.refund_button.click()
    assert not card.is_open
    assert selling.refund_form.is_open
    selling.refund_form.dismiss()
    selling.show_sale(sold["third"])
    card.correct_button.click()
    assert selling.form.lines.total_minor == 232_200
    selling.form.dismiss()
    selling.show_sale(sold["refund"])
    assert card.correct_button.isHidden()
    card.out_button.click()
    assert read_sale(session, sold["first"]).refunded_minor == 0
