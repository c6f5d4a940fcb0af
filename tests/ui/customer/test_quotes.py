"""Quotes on a customer's page: noted, changed, asked about, closed, opened again, deleted; all by keyboard."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.fitting import clipped, long_words
from tests.ui.customer.conftest import Doing
from tracker.commands.campaigns import AddCampaign
from tracker.commands.products import AddProduct
from tracker.commands.quotes import AddQuote, CloseQuote
from tracker.commands.sales import RecordSale
from tracker.commands.stages import ChangeSetting
from tracker.domain.quotes import Outcome, QuoteRecord
from tracker.domain.sale_lines import NewLine
from tracker.domain.sales import NewSale
from tracker.queries.quotes import quotes_of
from tracker.queries.sales import sales_of
from ui.common.toast import Toast
from ui.customer.page import CustomerPage
from ui.customer.quote_panel import QuotePanel
from ui.session import Session

BIKE, LOCK = NewLine(text="City bike", amount_minor=1_990_000), NewLine(text="lock", amount_minor=79_900)


@pytest.fixture
def panel(page: CustomerPage, hana: int, do: Doing) -> QuotePanel:
    do(ChangeSetting("currency", "CZK"))
    page.show_customer(hana)
    return page.quotes


@pytest.fixture
def quote(panel: QuotePanel, hana: int, do: Doing) -> int:
    days = date(2026, 1, 10), date(2026, 2, 20), date(2026, 1, 30)
    return int(do(AddQuote(hana, (BIKE, LOCK), "quote", *days, "price", "by phone")))


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def write(text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


def of(session: Session, customer: int) -> list[QuoteRecord]:
    found: list[list[QuoteRecord]] = []
    session.read(lambda: quotes_of(customer), found.append, view="test")
    return found[0]


def texts(panel: QuotePanel) -> list[str]:
    return [f"{row.amount.text()} | {row.state.text()} | {row._history()}" for row in panel.rows]


def test_a_quote_is_noted_by_keyboard_only(
    panel: QuotePanel, hana: int, session: Session, toast: Toast, do: Doing
) -> None:
    do(AddProduct("Cargo bike", "", 3_190_000, "", None))
    panel.add_button.setFocus()
    press(Qt.Key.Key_Space)
    form = panel.form
    assert form.is_open
    write("cargo")
    press(Qt.Key.Key_Return)  # takes the product, with its price
    assert form.lines.total_minor == 3_190_000
    form.fields.lines["valid_until"].setFocus()
    write("20.2.2026")
    form.fields.lines["stopped_at"].setFocus()
    write("At the delivery")
    press(Qt.Key.Key_Return)
    (kept,) = of(session, hana)
    assert (kept.kind, kept.amount_minor, kept.given_on) == ("quote", 3_190_000, date(2026, 1, 31))
    assert (kept.valid_until, kept.chase_on, kept.stopped_at) == (date(2026, 2, 20), date(2026, 2, 3), "delivery")
    assert not form.is_open
    assert toast.text == "Noted a quote for Hana Pokorná"
    assert len(panel.rows) == 1
    session.undo()
    assert panel.rows == []


def test_what_cannot_be_read_is_said_and_nothing_is_saved(panel: QuotePanel, hana: int, session: Session) -> None:
    panel.add_button.click()
    form = panel.form
    form.submit()
    assert form.is_open
    write("lock")
    form.lines.rows[0].price.setText("799")
    form.fields.lines["given_on"].setText("sometime")
    form.submit()
    assert form.fields.fields["given_on"].problem.startswith("This is no day that can be read.")
    form.fields.lines["given_on"].setText("1 Feb 2026")
    form.submit()
    assert "is still to come" in form.fields.fields["given_on"].problem
    form.fields.lines["given_on"].setText("20 Jan 2026")
    form.fields.lines["valid_until"].setText("19 Jan 2026")
    form.submit()
    assert "It cannot run out on" in form.fields.fields["valid_until"].problem
    assert of(session, hana) == []
    press(Qt.Key.Key_Escape)
    assert not form.is_open


def test_it_is_shown_with_its_state_and_its_history(panel: QuotePanel, quote: int, hana: int, do: Doing) -> None:
    gone = do(AddQuote(hana, (LOCK,), "basket", date(2026, 1, 2)))
    do(CloseQuote(gone, Outcome.GONE, "competitor", date(2026, 1, 9), "delivery"))
    assert texts(panel) == ["20,699\xa0CZK | 1 day late | given on 10 Jan 2026 · runs out 20 Feb · At the price"]
    assert panel.fold_button.text() == "1 closed"
    panel.fold_button.click()
    assert texts(panel)[1] == "799\xa0CZK | Gone | 9 Jan 2026 · Went to a competitor · At the delivery"


def test_it_is_changed_and_what_is_emptied_goes(panel: QuotePanel, quote: int, hana: int, session: Session) -> None:
    panel.rows[0].changing.emit(panel.rows[0])
    form = panel.form
    assert [row.product.field.text() for row in form.lines.rows] == ["City bike", "lock", ""]
    assert form.fields.lines["stopped_at"].text() == "At the price"
    form.fields.lines["valid_until"].clear()
    form.fields.lines["chase_on"].clear()
    form.lines.rows[0].remove.click()
    form.submit()
    (kept,) = of(session, hana)
    assert (kept.valid_until, kept.chase_on, kept.amount_minor) == (None, None, 79_900)
    assert (kept.stopped_at, kept.note, kept.given_on) == ("price", "by phone", date(2026, 1, 10))
    session.undo()
    assert of(session, hana)[0].amount_minor == 2_069_900


def test_a_campaign_that_ended_stays_with_the_quote(panel: QuotePanel, hana: int, session: Session, do: Doing) -> None:
    ended = do(AddCampaign("Flyers", date(2025, 5, 1), date(2025, 5, 31)))
    do(AddQuote(hana, (LOCK,), campaign_id=ended))
    panel.rows[0].changing.emit(panel.rows[0])
    panel.form.submit()
    assert of(session, hana)[0].campaign_id == ended


def test_asked_chooses_the_next_day(panel: QuotePanel, quote: int, hana: int, session: Session) -> None:
    panel.rows[0].asked_button.click()
    (menu,) = [one for one in panel.findChildren(QMenu) if one.isVisible()]
    menu.actions()[0].trigger()
    menu.close()
    (kept,) = of(session, hana)
    assert (kept.chases, kept.chase_on) == (1, date(2026, 2, 1))
    assert "asked" in texts(panel)[0]


def test_bought_makes_the_sale_or_is_one_that_is_there(
    panel: QuotePanel, quote: int, hana: int, session: Session, do: Doing
) -> None:
    sold = do(RecordSale(NewSale(hana, (LOCK,)))).sale_id
    panel.rows[0].close_button.click()
    form = panel.closing_form
    assert form.isVisible()
    assert not form.reason.isVisible()
    assert [form.sale.itemText(row) for row in range(form.sale.count())] == [
        "Record the sale from the quote",
        "It is the sale of 31 Jan 2026, 799\xa0CZK",
    ]
    form.sale.setCurrentIndex(1)
    press(Qt.Key.Key_Return)
    (kept,) = of(session, hana)
    assert (kept.outcome, kept.sale_id) == ("bought", sold)
    session.undo()
    panel.rows[0].close_button.click()
    press(Qt.Key.Key_Return)
    found: list[list[int]] = []
    session.read(lambda: [one.total_minor for one in sales_of(hana)], found.append, view="test")
    assert sorted(found[0]) == [79_900, 2_069_900]
    assert panel.rows == []


def test_gone_says_why_on_which_day_and_is_opened_again(
    panel: QuotePanel, quote: int, hana: int, session: Session, toast: Toast
) -> None:
    panel.rows[0].close_button.click()
    form = panel.closing_form
    form.outcomes.buttons[1].click()
    assert form.reason.isVisible()
    form.reason.setFocus()
    write("no answer")
    form.day.show_day(date(2026, 1, 20))
    form.submit()
    (kept,) = of(session, hana)
    assert (kept.outcome, kept.reason, kept.outcome_on) == ("gone", "no_answer", date(2026, 1, 20))
    assert kept.stopped_at == "price"
    panel.unfold()
    menu = panel.rows[0].menu()
    assert [action.text() for action in menu.actions()] == ["Open again", "Change…", "Delete"]
    menu.actions()[0].trigger()
    assert of(session, hana)[0].is_open
    panel.rows[0].menu().actions()[1].trigger()
    assert of(session, hana) == []
    assert toast.text == "Deleted the quote for Hana Pokorná"


def test_what_ran_out_is_asked_about_as_of_its_last_day(panel: QuotePanel, hana: int, do: Doing) -> None:
    do(AddQuote(hana, (LOCK,), given_on=date(2026, 1, 2), valid_until=date(2026, 1, 15)))
    assert panel.rows[0].state.text() == "ran out 16 days ago"
    panel.rows[0].close_button.click()
    form = panel.closing_form
    assert (form.outcomes.value, form.day.day) == (Outcome.EXPIRED, date(2026, 1, 15))
    form.outcomes.buttons[1].click()
    assert form.day.day == date(2026, 1, 31)
    press(Qt.Key.Key_Escape)
    assert not form.isVisible()


def test_another_customer_has_other_quotes(
    page: CustomerPage, panel: QuotePanel, quote: int, stage_ids: list[int], do: Doing
) -> None:
    from tracker.commands.customers import AddCustomer

    other = do(AddCustomer("Eva", stage_ids[0]))
    panel.rows[0].close_button.click()
    page.show_customer(other)
    assert panel.rows == []
    assert not panel.closing_form.isVisible()


def test_long_words_fit(page: CustomerPage, panel: QuotePanel, quote: int) -> None:
    panel.rows[0].close_button.click()
    panel.closing_form.outcomes.buttons[1].click()
    with long_words():
        panel.add_button.click()
        assert clipped(panel) == []
        assert clipped(panel.form) == []
