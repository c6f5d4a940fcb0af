"""The scenes of an import of orders, as pictures show them."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.settling import settle
from ui.opened_shop import OpenedShop

ORDERS = """Order number,Date,Customer,E-mail,Product,Quantity,Price,Discount %,Currency
2041,2026-01-05,Žofie Krátká,zofie@example.cz,Cestovní přilba,1,1290.00,10,
2041,,,,Zvonek,2,90.00,,
2042,2026-01-07,林志明,lin@example.tw,安全帽,1,1490.00,,
2043,2026-01-09,Jan Horák,,Světlo,1,450.00,,
2044,2026-02-31,Petra,,Světlo,1,450.00,,
2045,2026-01-11,,,Zámek,1,690.00,,
2046,2026-01-11,Eva,,Zámek,1,690.00,,XAU
"""


def show_orders(shop: OpenedShop) -> Any:
    """Look into a list of orders."""
    page = shop.window.go("import", "customers")
    page.begin()
    path = Path(tempfile.gettempdir(), "orders.csv")
    path.write_text(ORDERS, encoding="utf-8")
    page.open_file(path)
    settle(page.preview.isVisible)
    return page


def show_orders_brought_in(shop: OpenedShop) -> None:
    """Bring it in, with rows left out."""
    page = show_orders(shop)
    page.preview.options.start.click()
    settle(page.result.isVisible)


def show_orders_taken_back(shop: OpenedShop) -> None:
    """Take it back, so that what is shown next is as before."""
    page = shop.window.page("import")
    page.result.undo.click()
    settle(page.result.taken_back.isVisible)


ORDER_SCENES: dict[str, Callable[[OpenedShop], Any]] = {
    "import-orders": show_orders,
    "import-orders-done": show_orders_brought_in,
    "import-orders-undone": show_orders_taken_back,
}
