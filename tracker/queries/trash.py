"""Who is in the trash."""

from peewee import fn

from tracker.domain.trash import TrashedCustomer
from tracker.storage.fetch import fetch_all
from tracker.storage.tables import Customer, Stage


def trashed_customers() -> list[TrashedCustomer]:
    """Return who is in the trash, the latest first; those merged into another are not: they are no longer somebody."""
    query = (
        Customer.select(
            Customer.id,
            Customer.name,
            Customer.company,
            fn.COALESCE(Stage.name, ""),
            fn.COALESCE(Stage.colour, ""),
            Customer.trashed_at,
        )
        .join(Stage, "LEFT JOIN")
        .where(Customer.trashed_at.is_null(False), Customer.merged_into.is_null())
    )
    return fetch_all(query.order_by(Customer.trashed_at.desc(), Customer.id.desc()), TrashedCustomer)
