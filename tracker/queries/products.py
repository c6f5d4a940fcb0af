"""What the shop sells."""

from typing import Any

from tracker.domain.contacts import clean_text, fold
from tracker.domain.sales import ProductRecord
from tracker.storage.fetch import fetch_all, fetch_rows
from tracker.storage.tables import Product


def products(including_removed: bool = False) -> list[ProductRecord]:
    """Return what the shop sells, by name; with `including_removed` also what it sold once."""
    query = _products()
    if not including_removed:
        query = query.where(~Product.removed)
    return fetch_all(query.order_by(Product.folded), _record)


def product_record(product_id: int) -> ProductRecord | None:
    """Return a product, a removed one too; None where there is none such."""
    found = fetch_all(_products().where(Product.id == product_id), _record)
    return found[0] if found else None


def product_called(text: str) -> ProductRecord | None:
    """Return the product with this name or code, however written; by code only where one product has it.

    One that is no longer sold is found by its name.
    """
    wanted = fold(clean_text(text))
    named = fetch_all(_products().where(Product.folded == wanted), _record)
    if named or not wanted:
        return named[0] if named else None
    coded = [
        row for row in fetch_rows(_products().where(~Product.removed, Product.code != "")) if fold(row[2]) == wanted
    ]
    return _record(*coded[0]) if len(coded) == 1 else None


def product_categories() -> list[str]:
    """Return the categories in use, in the order of the alphabet."""
    query = Product.select(Product.category).where(Product.category != "", ~Product.removed).distinct()
    return sorted((row[0] for row in fetch_rows(query)), key=fold)


def _products() -> Any:
    return Product.select(
        Product.id,
        Product.name,
        Product.code,
        Product.price_minor,
        Product.category,
        Product.margin_permille,
        Product.removed,
    )


def _record(*row: Any) -> ProductRecord:
    product, name, code, price, category, margin, removed = row
    return ProductRecord(product, name, code, price, category, margin, bool(removed))
