"""The rows of a workbook's sheets of sales, read while they are gone through."""

from typing import Any

from peewee import JOIN, Value, fn

from tracker.domain.raw_rows import LoggedLine, LoggedProduct, LoggedSale
from tracker.queries.raw_rows import ReadWhileUsed, counted
from tracker.storage.sale_settings import read_sale_settings
from tracker.storage.tables import Campaign, Customer, Product, Sale, SaleLine


def all_sales(only: Any = None) -> ReadWhileUsed[LoggedSale]:
    """Give every entry of the ledger of customers outside the trash: by customer, then day, then id.

    only: of those whose ids this query gives.
    """
    query = (
        Sale.select(
            Sale.id,
            Sale.customer,
            Sale.occurred_at,
            Sale.kind,
            Sale.total_minor,
            Sale.campaign,
            fn.COALESCE(Campaign.name, ""),
            Customer.source,
            Sale.reverses,
            Sale.voided,
            Sale.note,
            Sale.author,
            Sale.recorded_at,
        )
        .join(Customer)
        .switch(Sale)
        .join(Campaign, JOIN.LEFT_OUTER)
        .where(counted(Sale.customer, only))
    )
    return ReadWhileUsed(query.order_by(Sale.customer, Sale.day, Sale.id), LoggedSale)


def all_lines(only: Any = None) -> ReadWhileUsed[LoggedLine]:
    """Give every line of these entries, in their order; only: as of `all_sales`."""
    usual = read_sale_settings().usual_margin_permille
    query = (
        SaleLine.select(
            SaleLine.sale,
            SaleLine.customer,
            Sale.occurred_at,
            Sale.kind,
            Sale.voided,
            SaleLine.product,
            fn.COALESCE(Product.name, SaleLine.text),
            fn.COALESCE(Product.category, ""),
            SaleLine.quantity_milli,
            SaleLine.price_minor,
            SaleLine.discount_permyriad,
            SaleLine.discount_minor,
            SaleLine.amount_minor,
            fn.COALESCE(Product.margin_permille, Value(usual)),
        )
        .join(Sale)
        .switch(SaleLine)
        .join(Product, JOIN.LEFT_OUTER)
        .where(counted(SaleLine.customer, only))
    )
    return ReadWhileUsed(query.order_by(Sale.customer, Sale.day, Sale.id, SaleLine.position, SaleLine.id), LoggedLine)


def all_products() -> ReadWhileUsed[LoggedProduct]:
    """Give every product in the order they were added."""
    query = Product.select(
        Product.id,
        Product.name,
        Product.code,
        Product.category,
        Product.price_minor,
        Product.margin_permille,
        Product.removed,
        Product.created_at,
    )
    return ReadWhileUsed(query.order_by(Product.id), LoggedProduct)
