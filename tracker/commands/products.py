"""Writes about what the shop sells."""

from dataclasses import dataclass
from typing import Any

from tracker.domain.contacts import clean_text, fold
from tracker.domain.context import Context
from tracker.domain.errors import NameMissing, RecordMissing
from tracker.domain.money import MOST_MINOR
from tracker.domain.sale_errors import MarginRefused, PriceRefused, ProductTaken
from tracker.domain.sale_lines import PERMILLE
from tracker.storage.tables import Product, database


@dataclass(frozen=True, slots=True)
class AddProduct:
    """Add something the shop sells. The result is the product's id.

    price_minor: of one, in the shop's currency; margin_permille: thousandths of what it is sold for that are left of
    it. None: not known.

    Raises:
        NameMissing, ProductTaken: the name is blank, or another product has it, perhaps a removed one.
        PriceRefused, MarginRefused: the price is below nothing or beyond reason, the margin not within 0 to 1000.
    """

    name: str
    code: str = ""
    price_minor: int | None = None
    category: str = ""
    margin_permille: int | None = None

    def apply(self, context: Context) -> int:
        """Write it."""
        name = _free_name(self.name, None)
        context.facts["name"] = name
        product = Product.create(
            name=name,
            folded=fold(name),
            code=clean_text(self.code),
            price_minor=checked_price(self.price_minor),
            category=clean_text(self.category),
            margin_permille=checked_margin(self.margin_permille),
            created_at=context.stamp,
        )
        return int(product.id)


@dataclass(frozen=True, slots=True)
class EditProduct:
    """Change a product; what is None stays as it is. Sales it is in keep what was paid.

    Its price and its margin are taken away by `no_price` and `no_margin`.

    Raises:
        RecordMissing: there is no such product any more.
        NameMissing, ProductTaken, PriceRefused, MarginRefused: as for AddProduct.
    """

    product_id: int
    name: str | None = None
    code: str | None = None
    price_minor: int | None = None
    category: str | None = None
    margin_permille: int | None = None
    no_price: bool = False
    no_margin: bool = False

    def apply(self, context: Context) -> None:
        """Write what changed."""
        product = existing_product(self.product_id)
        changed: dict[str, Any] = {}
        if self.name is not None:
            changed["name"] = _free_name(self.name, self.product_id)
            changed["folded"] = fold(changed["name"])
        for column in ("code", "category"):
            text = getattr(self, column)
            if text is not None:
                changed[column] = clean_text(text)
        if self.no_price or self.price_minor is not None:
            changed["price_minor"] = None if self.no_price else checked_price(self.price_minor)
        if self.no_margin or self.margin_permille is not None:
            changed["margin_permille"] = None if self.no_margin else checked_margin(self.margin_permille)
        if changed:
            Product.update(**changed).where(Product.id == self.product_id).execute()
        context.facts["name"] = changed.get("name", product.name)


@dataclass(frozen=True, slots=True)
class RemoveProduct:
    """Offer a product no more; it stays in the sales it is in. Raises RecordMissing."""

    product_id: int

    def apply(self, context: Context) -> None:
        """Write it."""
        context.facts["name"] = existing_product(self.product_id).name
        _mark(self.product_id, removed=True)


@dataclass(frozen=True, slots=True)
class RestoreProduct:
    """Offer a removed product again. Raises RecordMissing."""

    product_id: int

    def apply(self, context: Context) -> None:
        """Write it."""
        context.facts["name"] = existing_product(self.product_id).name
        _mark(self.product_id, removed=False)


def product_named(name: str, context: Context, price_minor: int | None = None) -> int:
    """Return the id of the product that is called this, however it is written; one that is not there is added.

    A removed one is offered again: it is sold. Raises NameMissing, PriceRefused.
    """
    product = Product.get_or_none(Product.folded == fold(_one_line(name)))
    if product is None:
        named = context.facts.get("name")
        made = AddProduct(name, price_minor=price_minor).apply(context)
        context.facts["name"] = named  # the step is not about the product
        return made
    if product.removed:
        _mark(product.id, removed=False)
    return int(product.id)


def check_product(product_id: int) -> None:
    """Raise RecordMissing where there is no such product; asked for each line of a sale."""
    if database.execute_sql("SELECT 1 FROM product WHERE id = ?", (product_id,)).fetchone() is None:
        raise RecordMissing("product", product_id)


def existing_product(product_id: int) -> Product:
    """Return a product. Raises RecordMissing."""
    product = Product.get_or_none(Product.id == product_id)
    if product is None:
        raise RecordMissing("product", product_id)
    return product


def checked_price(price_minor: int | None) -> int | None:
    """Return a price as it is kept. Raises PriceRefused."""
    if price_minor is not None and not 0 <= price_minor <= MOST_MINOR:
        raise PriceRefused(price_minor)
    return price_minor


def checked_margin(margin_permille: int | None) -> int | None:
    """Return a margin as it is kept. Raises MarginRefused."""
    if margin_permille is not None and not 0 <= margin_permille <= PERMILLE:
        raise MarginRefused(margin_permille)
    return margin_permille


def _mark(product_id: int, *, removed: bool) -> None:
    Product.update(removed=removed).where(Product.id == product_id, Product.removed != removed).execute()


def _one_line(name: str) -> str:
    """Return a name as it is kept: a row of a list has one line."""
    return " ".join(clean_text(name).split())


def _free_name(name: str, own_id: int | None) -> str:
    name = _one_line(name)
    if not name:
        raise NameMissing
    other = Product.get_or_none(Product.folded == fold(name))
    if other is not None and other.id != own_id:
        raise ProductTaken(other.name, bool(other.removed))
    return name
