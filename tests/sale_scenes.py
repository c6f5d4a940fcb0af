"""The scenes of sales, as pictures show them."""

from collections.abc import Callable
from typing import Any

from tests.settling import catch_up, settle
from tracker.domain.sales import SaleKind, SaleRecord
from ui.opened_shop import OpenedShop
from ui.sales.page import PRODUCTS, SALES
from ui.sales.sale_form import SaleForm


def show_ledger(shop: OpenedShop) -> Any:
    """Show all sales and refunds, and return the page."""
    page = shop.window.go("sales")
    page.show_part(SALES)
    page.ledger.filters.clear()
    catch_up(shop)
    settle(lambda: page.ledger.read is not None)
    return page


def show_no_sale_that_fits(shop: OpenedShop) -> None:
    """Look for what nobody bought."""
    page = show_ledger(shop)
    page.ledger.filters.text.setText("xyzzy")
    page.ledger.filters.text.returnPressed.emit()


def show_typed(shop: OpenedShop) -> SaleForm:
    """Type a sale: a product with a discount, and one that is being looked for."""
    show_ledger(shop)
    form = shop.quick.selling.form
    shop.quick.new_sale(1)
    catch_up(shop)
    settle(lambda: form.customer.customer is not None)
    form.lines.clear()
    form.lines.rows[0].take_product(form.lines.rows[0].product.products[1])
    form.lines.rows[0].discount.setText("10 %")
    form.lines.rows[1].product.field.setFocus()
    form.lines.rows[1].product.field.insert("e")
    form.lines.rows[1].product.field.textEdited.emit("e")
    return form


def show_mistyped(shop: OpenedShop) -> None:
    """Type a sale with a new product and a price that is none."""
    form = show_typed(shop)
    row = form.lines.rows[1]
    row.product.show_text("Zebra")
    row.price.setText("1 2a")
    form.submit()


def show_one_sale(shop: OpenedShop) -> None:
    """Open a sale of several lines."""
    shop.quick.selling.form.lines.clear()
    shop.quick.selling.form.dismiss()
    show_ledger(shop).open_requested.emit(_one_of_several_lines(shop).id)


def show_refund(shop: OpenedShop) -> None:
    """Give some lines of a sale back."""
    show_ledger(shop).refund_requested.emit(_one_of_several_lines(shop).id)
    catch_up(shop)
    form = shop.quick.selling.refund_form
    form.what.buttons[1].click()
    next(iter(form.lines.checks.values())).setChecked(True)


def show_products(shop: OpenedShop) -> Any:
    """Show the products, and return the page."""
    page = shop.window.go("sales")
    page.show_part(PRODUCTS)
    catch_up(shop)
    return page


def show_product(shop: OpenedShop) -> None:
    """Open a product."""
    products = show_products(shop).products
    products.table.open_requested.emit(products.table.products.rows[0])


def show_buyer(shop: OpenedShop) -> None:
    """Show the page of somebody who bought."""
    shop.open_customer(_one_of_several_lines(shop).customer_id)


def show_sale_rules(shop: OpenedShop) -> None:
    """Show the rules of sales in the settings."""
    page = shop.window.go("settings")
    catch_up(shop)
    page.show_sales()


def _one_of_several_lines(shop: OpenedShop) -> SaleRecord:
    sales: list[SaleRecord] = shop.window.page("sales").ledger.table.sales.rows
    return next(one for one in sales if one.kind == SaleKind.SALE and len(one.lines) > 1)


SALE_SCENES: dict[str, Callable[[OpenedShop], Any]] = {
    "sales": show_ledger,
    "sales-nothing": show_no_sale_that_fits,
    "sale-typed": show_typed,
    "sale-mistyped": show_mistyped,
    "sale": show_one_sale,
    "sale-refund": show_refund,
    "sale-customer": show_buyer,
    "products": show_products,
    "product": show_product,
    "sale-rules": show_sale_rules,
}
