"""The scenes of quotes and left baskets, as pictures show them."""

from collections.abc import Callable
from typing import Any

from tests.settling import catch_up
from tracker.storage.tables import database
from ui.opened_shop import OpenedShop


def show_to_chase(shop: OpenedShop) -> None:
    """Show whom to ask about a quote on Today, and why the first one does not buy."""
    today = shop.window.go("today")
    catch_up(shop)
    today.quotes.take("quote_gone", today.quotes.section.list.records[0])
    catch_up(shop)
    today.columns.verticalScrollBar().setValue(today.quotes.section.y() - 12)


def show_of_customer(shop: OpenedShop) -> None:
    """Show the page of somebody with an open quote and one that is closed, and ask what came of the open one."""
    shop.window.page("today").quotes.form.given_up.emit()
    shop.session.read(_with_quotes, shop.open_customer)
    catch_up(shop)
    panel = shop.window.page("customer").quotes
    panel.unfold()
    panel.rows[0].closing.emit(panel.rows[0])


def show_form(shop: OpenedShop) -> None:
    """Change the quote of that customer."""
    panel = shop.window.page("customer").quotes
    panel.rows[0].changing.emit(panel.rows[0])


def hide_form(shop: OpenedShop) -> None:
    """Close the form again, and show the board."""
    shop.window.page("customer").quotes.form.dismiss()
    shop.window.go("board")


def _with_quotes() -> int:
    """Return the customer with most quotes, open ones first."""
    found = database.execute_sql(
        "SELECT customer_id FROM quote JOIN customer ON customer.id = customer_id"
        " WHERE archived_on IS NULL AND trashed_at IS NULL"
        " GROUP BY customer_id ORDER BY max(outcome = '') DESC, count(*) DESC LIMIT 1"
    )
    return int(found.fetchone()[0])


QUOTES: dict[str, Callable[[OpenedShop], Any]] = {
    "quotes-today": show_to_chase,
    "quotes-customer": show_of_customer,
    "quotes-form": show_form,
    "quotes-board": hide_form,
}
