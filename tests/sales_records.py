"""Raw records of what a shop sold, as plain as they are stored: for tests that count reports again."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tracker.domain.report_data import ProductFacts
from tracker.domain.sale_lines import margin_of


@dataclass(frozen=True)
class RawProduct:
    """A product as it is stored; margin in thousandths of the price."""

    id: int
    name: str
    category: str = ""
    margin: int | None = None


@dataclass(frozen=True)
class RawLine:
    """A line as it is stored; quantity in thousandths, amount in minor units: of a refund both are below zero."""

    amount: int
    product: int | None = None
    quantity: int = 1000


@dataclass(frozen=True)
class RawSale:
    """An entry of the ledger: "sale", "refund" or "correction"; day: date.toordinal()."""

    id: int
    customer: int
    day: int
    lines: tuple[RawLine, ...]
    kind: str = "sale"
    voided: bool = False
    campaign: int | None = None

    @property
    def total(self) -> int:
        """What its lines come to."""
        return sum(line.amount for line in self.lines)

    @property
    def is_counted(self) -> bool:
        """Whether it was neither taken out nor takes another out."""
        return self.kind != "correction" and not self.voided


@dataclass(frozen=True)
class RawSuggestion:
    """A product that was suggested to a customer on a day, and what came of it."""

    id: int
    customer: int
    product: int
    day: int
    response: str = ""


@dataclass(frozen=True)
class RawSales:
    """All that a shop sold, and suggested; usual_margin: of lines whose product has none of its own, in thousandths."""

    sales: Sequence[RawSale] = ()
    products: Sequence[RawProduct] = ()
    usual_margin: int | None = None
    suggestions: Sequence[RawSuggestion] = ()

    def margin_permille(self, line: RawLine) -> int | None:
        """Say what is left of a line, in thousandths of it; None where nobody knows."""
        own = next((one.margin for one in self.products if one.id == line.product), None)
        return self.usual_margin if own is None else own

    def first_orders(self) -> dict[int, int]:
        """Give the day of each customer's first order."""
        days: dict[int, int] = {}
        for one in self.sales:
            if one.kind == "sale" and one.is_counted:
                days[one.customer] = min(one.day, days.get(one.customer, one.day))
        return days

    def parts(self) -> dict[str, Any]:
        """Pack them as the queries give them."""
        counted = [sale for sale in self.sales if sale.is_counted]
        ordered = sorted(counted, key=lambda one: (one.customer, one.day, one.id))
        cells = [
            (one.id, one.customer, one.day, one.total, int(one.kind == "sale"), one.campaign or 0) for one in ordered
        ]
        return {
            "sales": array("q", [cell for one in cells for cell in one]),
            "lines": array("q", [cell for one in sorted(counted, key=_id) for cell in self._line_cells(one)]),
            "first_orders": array("q", [cell for pair in sorted(self.first_orders().items()) for cell in pair]),
            "products": tuple(ProductFacts(one.id, one.name, one.category) for one in self.products),
            "basket_lines": array(
                "q",
                [cell for one in self.sales for line in one.lines if line.product for cell in (one.id, line.product)],
            ),
            "suggestions": array("q", self._suggestion_cells()),
        }

    def _basket_cells(self) -> list[int]:
        rows = ((one.id, line.product) for one in self.sales for line in one.lines if line.product is not None)
        return [cell for row in rows for cell in row]

    def _suggestion_cells(self) -> list[int]:
        offered = sorted(self.suggestions, key=lambda one: (one.customer, one.day, one.id))
        responses = ("", "bought", "interested", "declined")
        rows = ((one.customer, one.product, one.day, responses.index(one.response)) for one in offered)
        return [cell for row in rows for cell in row]

    def _line_cells(self, sale: RawSale) -> list[int]:
        cells: list[int] = []
        for line in sale.lines:
            permille = self.margin_permille(line)
            margin = 0 if permille is None else margin_of(line.amount, permille)
            cells += [sale.id, line.product or 0, line.quantity, line.amount, margin, int(permille is not None)]
        return cells


def _id(sale: RawSale) -> int:
    return sale.id
