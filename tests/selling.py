"""Sales put straight into a shop, as many and as old as a test needs them, without what a rule would do about them."""

from dataclasses import dataclass
from datetime import date, datetime, time

from tracker.domain.context import Context
from tracker.storage.buying import refresh_buying
from tracker.storage.tables import Product, Sale, SaleLine
from tracker.workspace import Workspace


@dataclass(frozen=True)
class Sell:
    """Put an entry into the ledger; the result is its id. things: what and its amount, products by their id."""

    customer_id: int
    day: date
    things: tuple[tuple[str | int, int], ...] = (("bell", 10000),)
    kind: str = "sale"
    thanks_owed: bool = True
    voided: bool = False

    def apply(self, context: Context) -> int:
        at = datetime.combine(self.day, time(12)).astimezone().isoformat(timespec="seconds")
        sale = Sale.create(
            customer=self.customer_id,
            kind=self.kind,
            occurred_at=at,
            recorded_at=context.stamp,
            day=self.day.toordinal(),
            total_minor=sum(amount for _, amount in self.things),
            thanks_owed=self.thanks_owed and self.kind == "sale" and not self.voided,
            voided=self.voided,
        )
        for place, (what, amount) in enumerate(self.things):
            SaleLine.create(
                sale=sale,
                customer=self.customer_id,
                position=place,
                product=what if isinstance(what, int) else None,
                text=what if isinstance(what, str) else "",
                amount_minor=amount,
            )
        refresh_buying((self.customer_id,))
        return int(sale.id)


@dataclass(frozen=True)
class Make:
    """Put a product on the shelf; the result is its id."""

    name: str

    def apply(self, context: Context) -> int:
        return int(Product.create(name=self.name, folded=self.name.casefold(), created_at=context.stamp).id)


def sold(workspace: Workspace, customer: int, day: date, amount: int = 10000, what: str | int = "bell") -> int:
    """Sell one thing and return the sale's id."""
    return int(workspace.do(Sell(customer, day, ((what, amount),))).result)
