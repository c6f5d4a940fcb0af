"""The scenes of what comes after a sale, as pictures show them."""

from collections.abc import Callable
from typing import Any

from tests.settling import catch_up
from tracker.commands.check_ins import CheckIn
from tracker.domain.context import local_now
from tracker.queries.after_sales import going_quiet
from ui.opened_shop import OpenedShop
from ui.today.after_sales import ASK


def show_check_in(shop: OpenedShop) -> None:
    """Ask on Today how it is going, with a bad score chosen."""
    page = shop.window.go("today")
    catch_up(shop)
    acts = page.after_sales
    if acts.check_ins.list.records:
        acts.take(ASK, acts.check_ins.list.records[0])
        acts.form.choose(2)
    page.columns.ensureWidgetVisible(acts.check_ins, 0, 0)


def show_after_sales(shop: OpenedShop) -> None:
    """Open somebody who is going quiet and gave some scores, and ask them again."""
    shop.session.read(lambda: going_quiet(local_now().date(), 1), lambda found: _open(shop, found), view="scene")


def _open(shop: OpenedShop, found: Any) -> None:
    customer = found[0].rows[0].customer_id
    for score, words in ((2, ""), (4, ""), (3, "The brake still squeaks a little")):
        shop.session.do(CheckIn(customer, score, words))
    shop.open_customer(customer)
    catch_up(shop)
    shop.window.page("customer").after_sales.ask()


def show_thanks_settings(shop: OpenedShop) -> None:
    """Show in the settings what comes after a sale."""
    page = shop.window.go("settings")
    catch_up(shop)
    page.thanks.text.setFocus()
    page._scroll.verticalScrollBar().setValue(page.thanks.y())  # noqa: SLF001  as its own links do


AFTER_SALES: dict[str, Callable[[OpenedShop], Any]] = {
    "check-in": show_check_in,
    "after-sales": show_after_sales,
    "thanks": show_thanks_settings,
}
