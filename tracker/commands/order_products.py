"""Products that orders name."""

from dataclasses import dataclass, field

from tracker.domain.contacts import fold, names_fit
from tracker.domain.context import Context
from tracker.domain.orders import OrderLine
from tracker.storage.bulk import first_free_id, insert_rows
from tracker.storage.fetch import fetch_rows
from tracker.storage.tables import Product

COLUMNS = ("id", "name", "folded", "code", "price_minor", "created_at")


@dataclass(slots=True)
class OrderProducts:
    """Finds products by name, else by code; what is not there is created with its list price or the latest one paid."""

    context: Context
    prices: dict[str, int]
    _by_name: dict[str, int] = field(default_factory=dict)
    _by_code: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    _new: dict[int, list[object]] = field(default_factory=dict)
    _next_id: int = field(default_factory=lambda: first_free_id(Product))

    def __post_init__(self) -> None:
        for product, name, folded, code in fetch_rows(
            Product.select(Product.id, Product.name, Product.folded, Product.code)
        ):
            self._know(product, name, folded, code)

    def id_of(self, line: OrderLine) -> int | None:
        """Return the product of a line; None where it names none."""
        if not line.product:
            return None
        found = self._by_name.get(fold(line.product))
        if found is None and line.code:
            same = self._by_code.get(line.code, [])
            if len(same) == 1 and (line.product == line.code or names_fit(same[0][1], line.product)):
                found = same[0][0]
        if found is None:
            found = self._add(line)
        elif found in self._new and line.product not in self.prices and line.price_minor is not None:
            self._new[found][4] = line.price_minor
        return found

    def write(self) -> None:
        """Write what is new."""
        insert_rows(Product, COLUMNS, self._new.values())

    def _add(self, line: OrderLine) -> int:
        product = self._next_id
        self._next_id += 1
        price = self.prices.get(line.product, line.price_minor)
        folded = fold(line.product)
        self._new[product] = [product, line.product, folded, line.code, price, self.context.stamp]
        self._know(product, line.product, folded, line.code)
        return product

    def _know(self, product: int, name: str, folded: str, code: str) -> None:
        self._by_name[folded] = product
        if code:
            self._by_code.setdefault(code, []).append((product, name))
