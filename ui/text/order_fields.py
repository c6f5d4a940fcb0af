"""What the columns of a list of orders can mean, and which programs write such lists."""

from collections.abc import Callable

from tracker.domain.order_fields import OrderField
from ui.text.words import words

ORDER_FIELDS: dict[OrderField, Callable[[], str]] = {
    OrderField.DATE: lambda: words.tr("Day"),
    OrderField.CUSTOMER: lambda: words.tr("Customer"),
    OrderField.FIRST_NAME: lambda: words.tr("First name"),
    OrderField.LAST_NAME: lambda: words.tr("Last name"),
    OrderField.COMPANY: lambda: words.tr("Company"),
    OrderField.CUSTOMER_ID: lambda: words.tr("Customer's number"),
    OrderField.EMAIL: lambda: words.tr("E-mail"),
    OrderField.PHONE: lambda: words.tr("Phone"),
    OrderField.AMOUNT: lambda: words.tr("Amount of the row"),
    OrderField.PRODUCT: lambda: words.tr("Product"),
    OrderField.CODE: lambda: words.tr("Product's code"),
    OrderField.QUANTITY: lambda: words.tr("Quantity"),
    OrderField.PRICE: lambda: words.tr("Price of one"),
    OrderField.DISCOUNT_PERCENT: lambda: words.tr("Discount in %"),
    OrderField.DISCOUNT_SHARE: lambda: words.tr("Discount, 0 to 1"),
    OrderField.DISCOUNT_AMOUNT: lambda: words.tr("Discount in money"),
    OrderField.DISCOUNT: lambda: words.tr("Discount (unclear)"),
    OrderField.ORDER: lambda: words.tr("Order number"),
    OrderField.PLATFORM_ID: lambda: words.tr("Order number elsewhere"),
    OrderField.TOTAL: lambda: words.tr("Total of the order"),
    OrderField.SUBTOTAL: lambda: words.tr("Goods of the order"),
    OrderField.SHIPPING: lambda: words.tr("Shipping"),
    OrderField.TAX: lambda: words.tr("Tax on top"),
    OrderField.ORDER_DISCOUNT: lambda: words.tr("Discount of the order"),
    OrderField.ADJUSTED_TOTAL: lambda: words.tr("Total less refunds"),
    OrderField.REFUNDED: lambda: words.tr("Given back"),
    OrderField.CURRENCY: lambda: words.tr("Currency"),
    OrderField.STATUS: lambda: words.tr("State of the order"),
    OrderField.CANCELLED: lambda: words.tr("Cancelled on"),
    OrderField.NOTE: lambda: words.tr("Note"),
}
