"""Order exports of known web shops. A preset holds only where all its signature columns are there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tracker.domain.order_fields import OrderField


@dataclass(frozen=True, slots=True)
class OrderPreset:
    """The columns of one program's export; headers in lower case, the first filled one of several holds.

    namespace: under which its order numbers are kept, shared by exports of one program. day_first: how it writes
    5/1/2026. several_rows: a second row of an order is another line of it, not the same order again.
    """

    key: str
    namespace: str
    signature: frozenset[str]
    columns: dict[str, OrderField]
    day_first: bool | None = None
    several_rows: bool = False


SHOPIFY = OrderPreset(
    "shopify_orders",
    "shopify",
    frozenset({"name", "financial status", "lineitem name", "lineitem quantity", "lineitem price", "total"}),
    {
        "name": OrderField.ORDER,
        "id": OrderField.PLATFORM_ID,
        "email": OrderField.EMAIL,
        "financial status": OrderField.STATUS,
        "currency": OrderField.CURRENCY,
        "subtotal": OrderField.SUBTOTAL,
        "total": OrderField.TOTAL,
        "created at": OrderField.DATE,
        "lineitem quantity": OrderField.QUANTITY,
        "lineitem name": OrderField.PRODUCT,
        "lineitem price": OrderField.PRICE,
        "lineitem sku": OrderField.CODE,
        "lineitem discount": OrderField.DISCOUNT_AMOUNT,
        "billing name": OrderField.CUSTOMER,
        "shipping name": OrderField.CUSTOMER,
        "billing company": OrderField.COMPANY,
        "phone": OrderField.PHONE,
        "billing phone": OrderField.PHONE,
        "notes": OrderField.NOTE,
        "cancelled at": OrderField.CANCELLED,
        "refunded amount": OrderField.REFUNDED,
    },
    several_rows=True,
)
ETSY_ORDERS = OrderPreset(
    "etsy_orders",
    "etsy",
    frozenset({"sale date", "order id", "order value", "order total"}),
    {
        "sale date": OrderField.DATE,
        "order id": OrderField.ORDER,
        "buyer user id": OrderField.CUSTOMER_ID,
        "full name": OrderField.CUSTOMER,
        "currency": OrderField.CURRENCY,
        "order value": OrderField.SUBTOTAL,
        "discount amount": OrderField.ORDER_DISCOUNT,
        "order total": OrderField.TOTAL,
        "adjusted order total": OrderField.ADJUSTED_TOTAL,
        "status": OrderField.STATUS,
    },
    day_first=False,
)
ETSY_ITEMS = OrderPreset(
    "etsy_items",
    "etsy",
    frozenset({"sale date", "item name", "quantity", "price", "transaction id", "order id"}),
    {
        "sale date": OrderField.DATE,
        "item name": OrderField.PRODUCT,
        "ship name": OrderField.CUSTOMER,
        "buyer": OrderField.CUSTOMER_ID,
        "quantity": OrderField.QUANTITY,
        "price": OrderField.PRICE,
        "discount amount": OrderField.DISCOUNT_AMOUNT,
        "order shipping": OrderField.SHIPPING,
        "order sales tax": OrderField.TAX,
        "currency": OrderField.CURRENCY,
        "order id": OrderField.ORDER,
        "sku": OrderField.CODE,
    },
    day_first=False,
    several_rows=True,
)
WOOCOMMERCE = OrderPreset(
    "woocommerce_orders",
    "woocommerce",
    frozenset({"date", "order #", "status", "customer", "net sales"}),
    {
        "date": OrderField.DATE,
        "order #": OrderField.ORDER,
        "status": OrderField.STATUS,
        "customer": OrderField.CUSTOMER,
        "product(s)": OrderField.NOTE,
        "net sales": OrderField.TOTAL,
    },
)
PRESETS = (SHOPIFY, ETSY_ITEMS, ETSY_ORDERS, WOOCOMMERCE)


def find_order_preset(headers: Iterable[str]) -> OrderPreset | None:
    """Return the program that wrote a list of orders with these headers, or None."""
    names = {header.strip().casefold() for header in headers}
    return next((preset for preset in PRESETS if preset.signature <= names), None)


def preset_fields(preset: OrderPreset, headers: Sequence[str]) -> list[OrderField | None]:
    """Say what each column of a known program's list holds; None: it is not read."""
    return [preset.columns.get(header.strip().casefold()) for header in headers]
