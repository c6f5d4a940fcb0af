"""What the columns of a list of orders can mean."""

from enum import StrEnum


class OrderField(StrEnum):
    """What a column of a list of orders can mean."""

    DATE = "date"
    CUSTOMER = "customer"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    COMPANY = "company"
    CUSTOMER_ID = "customer_id"
    EMAIL = "email"
    PHONE = "phone"
    AMOUNT = "amount"  # what the row comes to
    PRODUCT = "product"
    CODE = "code"  # of the product
    QUANTITY = "quantity"
    PRICE = "price"  # of one
    DISCOUNT_PERCENT = "discount_percent"
    DISCOUNT_SHARE = "discount_share"  # 0.15 for 15 %
    DISCOUNT_AMOUNT = "discount_amount"
    DISCOUNT = "discount"  # the header does not say of what
    ORDER = "order"  # the number that the rows of one order share
    PLATFORM_ID = "platform_id"  # the program's own id of the order
    TOTAL = "total"  # what the whole order comes to
    SUBTOTAL = "subtotal"  # of the goods, less discounts
    SHIPPING = "shipping"  # of the whole order, on top of the goods
    TAX = "tax"  # of the whole order, on top of the goods
    ORDER_DISCOUNT = "order_discount"  # taken off the subtotal
    ADJUSTED_TOTAL = "adjusted_total"  # what is left of the total after money was given back
    REFUNDED = "refunded"
    CURRENCY = "currency"
    STATUS = "status"
    CANCELLED = "cancelled"  # anything in it: the order was cancelled
    NOTE = "note"
