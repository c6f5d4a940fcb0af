from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.conftest import Clock
from tests.settling import settle
from tests.ui.sales.conftest import Doing
from tests.ui.sales.handles import CTRL, focused, press, write
from tracker.commands.customers import AddCustomer, DeleteCustomers
from tracker.commands.products import AddProduct
from tracker.commands.sale_rules import SetSaleRule
from tracker.commands.sales import RecordSale, RefundSale
from tracker.commands.stages import ChangeSetting
from tracker.domain.sale_lines import NewLine
from tracker.domain.sales import NewSale, SaleRecord
from tracker.queries.customers import customer_record, find_customers
from tracker.queries.products import products
from tracker.queries.sales import sales_of
from ui.common.drafts import Drafts
from ui.common.toast import Toast
from ui.sales.sale_form import FORM, SaleForm
from ui.session import Session

Key = Qt.Key
MOST_STROKES = 8


class KeyCounter(QObject):
    """Counts the keys pressed that put no character into a text; Ctrl, Alt and Shift alone are no stroke."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched.isWindowType():
            self.count += not (bool(event.text()) and event.text().isprintable() and not event.modifiers() & CTRL)
        return False


@pytest.fixture
def sales(session: Session) -> Callable[[int], list[SaleRecord]]:
    def read(customer_id: int) -> list[SaleRecord]:
        found: list[list[SaleRecord]] = []
        session.read(lambda: sales_of(customer_id), found.append)
        return found[0]

    return read


Reading = Callable[[int], list[SaleRecord]]


def test_a_sale_of_a_known_product_takes_few_keys(
    sale_form: SaleForm, hana: int, helmet: int, sales: Reading, toast: Toast
) -> None:
    counter = KeyCounter()
    sale_form.open_for()  # Ctrl+B
    write("pok")
    press(Key.Key_Return)
    write("hel")
    press(Key.Key_Return, Key.Key_Return)
    assert not sale_form.is_open
    assert [sale.total_minor for sale in sales(hana)] == [129_000]
    assert 1 + counter.count <= MOST_STROKES // 2
    assert toast.text == "Sold to Hana Pokorná for 1,290\u00a0EUR, moved to Purchase"


def test_an_amount_alone_takes_few_keys(sale_form: SaleForm, hana: int, sales: Reading) -> None:
    counter = KeyCounter()
    sale_form.open_for()
    write("pok")
    press(Key.Key_Return)
    write("1290")
    press(Key.Key_Return, Key.Key_Return)
    assert [(sale.total_minor, sale.lines[0].text) for sale in sales(hana)] == [(129_000, "")]
    assert 1 + counter.count <= MOST_STROKES // 2


def test_a_new_product_with_quantity_and_discount_takes_at_most_eight_keys(
    sale_form: SaleForm, hana: int, sales: Reading
) -> None:
    counter = KeyCounter()
    sale_form.open_for()
    write("pok")
    press(Key.Key_Return)
    write("Bell")
    press(Key.Key_Tab)
    write("2")
    press(Key.Key_Tab)
    write("199.50")
    press(Key.Key_Tab)
    write("10 %")
    press(Key.Key_Return)
    assert [sale.total_minor for sale in sales(hana)] == [35_910]
    assert [(one.name, one.price_minor) for one in products()] == [("Bell", 19_950)]
    assert 1 + counter.count <= MOST_STROKES


def test_ctrl_enter_saves_and_begins_another_of_that_day(
    sale_form: SaleForm, hana: int, helmet: int, sales: Reading, clock: Clock
) -> None:
    yesterday = clock().date() - timedelta(days=1)
    sale_form.open_for(hana)
    assert focused() is sale_form.lines.first_field
    sale_form.details.day.show_day(yesterday)
    write("hel")
    press(Key.Key_Return)
    press(Key.Key_Return, modifier=CTRL)
    assert sale_form.is_open
    assert focused() is sale_form.customer.field
    assert sale_form.lines.is_empty
    assert [sale.day for sale in sales(hana)] == [yesterday]
    assert sale_form.details.day.day == yesterday


def test_somebody_new_buys(sale_form: SaleForm, helmet: int, sales: Reading, session: Session) -> None:
    sale_form.open_for()
    write("777 123 456")
    press(Key.Key_Return)
    assert sale_form.rule.check.text() == "Moves 777 123 456 to Purchase, by the rule for purchases"
    write("hel")
    press(Key.Key_Return, Key.Key_Return)
    found = find_customers("777123456", 1)
    assert len(sales(found[0].id)) == 1
    session.undo()
    assert find_customers("777123456", 1) == []


def test_what_the_rule_does_is_told_and_can_be_left_out(
    sale_form: SaleForm, hana: int, helmet: int, stage_ids: list[int], toast: Toast
) -> None:
    sale_form.open_for(hana)
    assert sale_form.rule.check.text() == "Moves Hana Pokorná to Purchase, by the rule for purchases"
    sale_form.rule.check.setChecked(False)
    write("hel")
    press(Key.Key_Return, Key.Key_Return)
    assert customer_record(hana).stage_id == stage_ids[1]
    assert toast.text == "Sold to Hana Pokorná for 1,290\u00a0EUR"
    sale_form.open_for(hana)
    assert sale_form.rule.check.text() == "Moves Hana Pokorná to Retention, by the rule for purchases"
    assert sale_form.rule.moves


def test_no_rule_says_nothing(sale_form: SaleForm, hana: int, do: Doing) -> None:
    do(SetSaleRule(1, None))
    sale_form.open_for(hana)
    assert sale_form.rule.isHidden()


def test_undo_takes_the_sale_and_the_move_back(
    sale_form: SaleForm, hana: int, helmet: int, sales: Reading, toast: Toast, stage_ids: list[int]
) -> None:
    sale_form.open_for(hana)
    write("hel")
    press(Key.Key_Return, Key.Key_Return)
    toast.buttons[0].click()
    assert sales(hana) == []
    assert customer_record(hana).stage_id == stage_ids[1]


def test_who_bought_is_asked_first(sale_form: SaleForm, helmet: int) -> None:
    sale_form.open_for()
    sale_form.submit()
    assert sale_form.hint.text == "Choose who bought first."
    assert sale_form.is_open


def test_what_was_bought_is_asked(sale_form: SaleForm, hana: int) -> None:
    sale_form.open_for(hana)
    press(Key.Key_Return)
    assert sale_form.lines.rows[0].problem == "How much was it?"
    assert focused() is sale_form.lines.rows[0].product.field


def test_a_customer_deleted_meanwhile_is_said_and_nothing_is_lost(
    sale_form: SaleForm, hana: int, helmet: int, do: Doing
) -> None:
    sale_form.open_for(hana)
    write("hel")
    press(Key.Key_Return)
    do(DeleteCustomers((hana,)))
    press(Key.Key_Return)
    assert sale_form.hint.text == "Hana Pokorná is in the trash. Restore them first."
    assert sale_form.lines.total_minor == 129_000


def test_a_day_to_come_is_not_taken(sale_form: SaleForm, hana: int, clock: Clock, helmet: int, sales: Reading) -> None:
    sale_form.open_for(hana)
    sale_form.details.day.show_day(clock().date() + timedelta(days=1))
    assert sale_form.details.day.day == clock().date()
    clock.now -= timedelta(days=2)
    write("hel")
    press(Key.Key_Return, Key.Key_Return)
    assert sale_form.hint.text == "That day is still to come."
    assert sales(hana) == []


def test_an_earlier_day_is_kept(sale_form: SaleForm, hana: int, clock: Clock, helmet: int, sales: Reading) -> None:
    sale_form.open_for(hana)
    earlier = clock().date() - timedelta(days=3)
    sale_form.details.day.show_day(earlier)
    write("hel")
    press(Key.Key_Return, Key.Key_Return)
    assert [sale.day for sale in sales(hana)] == [earlier]


def test_a_draft_is_kept_until_it_is_saved(sale_form: SaleForm, hana: int, helmet: int, drafts: Drafts) -> None:
    sale_form.open_for(hana)
    write("hel")
    press(Key.Key_Return)
    write("3")
    sale_form.dismiss()
    assert drafts.load(FORM)
    sale_form.open_for()
    assert sale_form.customer.customer is not None
    assert sale_form.lines.total_minor == 387_000
    assert sale_form.restored.isVisible()
    sale_form.submit()
    assert drafts.load(FORM) == {}


def test_a_draft_can_be_thrown_away(sale_form: SaleForm, drafts: Drafts) -> None:
    drafts.save(FORM, {"new_name": "Bo", "lines": [{"texts": ["", "", "5", ""], "said": "nothing"}], "moment": "?"})
    sale_form.open_for()
    assert sale_form.customer.new_name == "Bo"
    sale_form.start_anew.click()
    assert sale_form.lines.is_empty
    assert drafts.load(FORM) == {}


def test_a_correction_shows_the_sale_and_writes_both_entries(
    sale_form: SaleForm, hana: int, helmet: int, do: Doing, sales: Reading, toast: Toast, clock: Clock
) -> None:
    moment = clock() - timedelta(days=4)
    lines = (NewLine(helmet, price_minor=129_000), NewLine(text="bells", amount_minor=9_900))
    wrong = do(RecordSale(NewSale(hana, lines, moment, note="by card"))).sale_id
    sale_form.open_correction(wrong)
    assert sale_form.lines.total_minor == 138_900
    assert sale_form.details.note.text() == "by card"
    sale_form.lines.rows[1].price.setText("199")
    sale_form.submit()
    kept = [sale for sale in sales(hana) if sale.kind == "sale" and not sale.voided]
    assert [(sale.total_minor, sale.occurred_at, sale.note) for sale in kept] == [(148_900, moment, "by card")]
    assert len(sales(hana)) == 3
    assert toast.text == "Corrected the sale to Hana Pokorná: now 1,489\u00a0EUR"


def test_a_sale_with_a_refund_is_not_corrected(sale_form: SaleForm, hana: int, helmet: int, do: Doing) -> None:
    sale = do(RecordSale(NewSale(hana, (NewLine(helmet, price_minor=129_000),)))).sale_id
    do(RefundSale(sale))
    sale_form.open_correction(sale)
    sale_form.submit()
    assert sale_form.hint.text.startswith("Money was given back of this sale.")


def test_a_product_no_longer_sold_stays_in_a_corrected_sale(
    sale_form: SaleForm, hana: int, helmet: int, do: Doing, sales: Reading
) -> None:
    from tracker.commands.products import RemoveProduct

    sale = do(RecordSale(NewSale(hana, (NewLine(helmet, price_minor=129_000),)))).sale_id
    do(RemoveProduct(helmet))
    sale_form.open_correction(sale)
    sale_form.details.note.setText("new note")
    sale_form.submit()
    assert sales(hana)[0].lines[0].product_id == helmet


def test_yen_have_no_decimals(sale_form: SaleForm, hana: int, do: Doing, sales: Reading) -> None:
    do(ChangeSetting("currency", "JPY"))
    do(AddProduct("お茶", "", 1290))
    sale_form.open_for(hana)
    write("12.5")
    assert sale_form.lines.rows[0].product.model.rows[0].title == "New product “12.5”"
    sale_form.lines.clear()
    sale_form.lines.first_field.setFocus()
    write("1290")
    press(Key.Key_Return, Key.Key_Return)
    assert [sale.total_minor for sale in sales(hana)] == [1290]


def test_enter_while_a_word_is_composed_saves_nothing(
    sale_form: SaleForm, hana: int, helmet: int, sales: Reading
) -> None:
    sale_form.open_for(hana)
    write("hel")
    press(Key.Key_Return)
    sale_form.details.note.setFocus()
    QApplication.sendEvent(sale_form.details.note, QInputMethodEvent("ㄇㄞ", []))
    press(Key.Key_Return)
    assert sale_form.is_open
    assert sales(hana) == []


def test_everything_has_a_name_and_fits(sale_form: SaleForm, hana: int, helmet: int) -> None:
    sale_form.open_for(hana)
    write("hel")
    press(Key.Key_Return)
    stops = [one for one in sale_form.panel.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    unnamed = [
        one
        for one in stops
        if one.isVisible() and not one.focusProxy() and not (one.accessibleName() or getattr(one, "text", str)())
    ]
    assert unnamed == []
    assert sale_form.panel.height() <= sale_form.height()


def test_what_is_often_bought_with_it_is_offered(
    sale_form: SaleForm, hana: int, petr: int, helmet: int, do: Doing
) -> None:
    light, bell = do(AddProduct("Light", "", 50_000)), do(AddProduct("Bell", "", 9_900))
    together = (NewLine(helmet, price_minor=129_000), NewLine(light, price_minor=50_000))
    for _ in range(20):
        do(RecordSale(NewSale(petr, together)))
        do(RecordSale(NewSale(petr, (NewLine(bell, price_minor=9_900),))))
    sale_form.open_for(hana)
    assert sale_form.often.isHidden()
    write("hel")
    press(Key.Key_Return)
    assert [chip.text() for chip in sale_form.often.buttons] == ["+ Light"]
    press(*[Key.Key_Tab] * 8)  # two fields, an empty line, what takes the first out: then what stands below them
    assert focused() is sale_form.often.buttons[0]
    sale_form.often.buttons[0].click()
    assert sale_form.lines.total_minor == 179_000
    assert sale_form.often.isHidden()


def test_enter_on_a_button_presses_it(sale_form: SaleForm, hana: int, helmet: int, sales: Reading) -> None:
    sale_form.open_for(hana)
    write("hel")
    press(Key.Key_Return)
    sale_form.lines.rows[0].remove.setFocus()
    press(Key.Key_Return)
    assert sale_form.lines.is_empty
    assert sales(hana) == []


def test_the_keyboard_comes_back_to_where_it_was(sale_form: SaleForm, hana: int, helmet: int, window: QWidget) -> None:
    before = QLineEdit(window)
    before.show()
    before.setFocus()
    sale_form.open_for(hana)
    write("hel")
    press(Key.Key_Return, Key.Key_Return)
    assert focused() is before


def test_the_longest_names_fit(sale_form: SaleForm, do: Doing, stage_ids: list[int]) -> None:
    long = do(AddCustomer("A" * 300, stage_ids[0]))
    do(AddProduct("B" * 300, "", 500))
    sale_form.open_for(long)
    write("bbb")
    press(Key.Key_Return)
    sale_form.lines.rows[1].product.show_text("C" * 300)
    settle()
    assert sale_form.panel.minimumSizeHint().width() <= sale_form.panel.width()
