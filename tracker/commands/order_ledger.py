"""Entries of the ledger that come with orders, collected and written at once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from tracker.commands.import_batch import Batch
from tracker.commands.order_products import OrderProducts
from tracker.domain.context import Context
from tracker.domain.orders import OrderLine
from tracker.domain.refunding import KeptLine, refund_of
from tracker.domain.sales import SaleKind
from tracker.storage.bulk import first_free_id, insert_rows
from tracker.storage.sale_rows import LINE_COLUMNS, lines_given_back, lines_of
from tracker.storage.tables import Sale, SaleLine, database

SALE_COLUMNS = (
    "id",
    "customer_id",
    "kind",
    "occurred_at",
    "recorded_at",
    "day",
    "total_minor",
    "author",
    "note",
    "reverses_id",
    "thanks_owed",
    "import_key",
    "batch_id",
)
_KNOWN = "SELECT import_key, id, customer_id, kind, total_minor, NOT voided FROM sale WHERE import_key IS NOT NULL"
_BACK = (
    "SELECT reverses_id, -sum(total_minor) FROM sale WHERE reverses_id IS NOT NULL AND kind = 'refund' AND NOT voided"
    " GROUP BY 1"
)


@dataclass(frozen=True, slots=True)
class KnownEntry:
    """An entry that an import wrote, this one or an earlier one."""

    id: int
    customer_id: int
    kind: str
    total_minor: int
    stands: bool  # nobody took it out


@dataclass(frozen=True, slots=True)
class When:
    """Of which moment, as stored, and of which day (date.toordinal()) an entry is."""

    occurred_at: str
    day: int


@dataclass(slots=True)
class OrderLedger:
    """Knows the entries of all imports by their keys, and collects new ones."""

    context: Context
    batch: Batch
    products: OrderProducts
    known: dict[str, KnownEntry] = field(init=False)
    touched: set[int] = field(default_factory=set)  # customers
    refunds: int = 0
    _next_id: int = field(default_factory=lambda: first_free_id(Sale))
    _sales: list[tuple[Any, ...]] = field(default_factory=list)
    _lines: dict[int, list[KeptLine]] = field(default_factory=dict)  # of new entries
    _given_back: dict[int, int] = field(default_factory=dict)  # of sales, above zero
    _backs: dict[int, list[KeptLine]] = field(default_factory=dict)  # given back of sales in this run
    _unthanked: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.known = {
            key: KnownEntry(entry, customer, kind, total, bool(stands))
            for key, entry, customer, kind, total, stands in database.execute_sql(_KNOWN)
        }
        self._given_back = dict(database.execute_sql(_BACK).fetchall())

    @property
    def entries(self) -> int:
        """How many entries are new."""
        return len(self._sales)

    def add(
        self,
        kind: SaleKind,
        customer_id: int,
        when: When,
        lines: Iterable[OrderLine],
        *,
        key: str,
        note: str = "",
        thanks_owed: bool = False,
    ) -> int:
        """Collect an entry of an order's lines; return its id."""
        kept = [
            KeptLine(
                place,
                product,
                line.text if product is None else "",
                line.quantity_milli,
                line.price_minor,
                line.discount_permyriad,
                line.discount_minor,
                line.amount_minor,
            )
            for place, line in enumerate(lines)
            for product in (self.products.id_of(line),)
        ]
        return self._add(kind, customer_id, when, kept, key, note=note, thanks_owed=thanks_owed)

    def refund_up_to(self, sale: KnownEntry, amount_minor: int, when: When, *, key: str) -> bool:
        """Give back what of an amount was not given back of a sale yet; return whether that was anything."""
        before = self._given_back.get(sale.id, 0)
        more = min(amount_minor, sale.total_minor) - before
        if more <= 0:
            return False
        lines = self._lines.get(sale.id) or lines_of(sale.id)
        backs = [*lines_given_back(sale.id), *self._backs.get(sale.id, ())]
        whole = before + more == sale.total_minor
        back = refund_of(lines, backs, None, None if whole else more)
        number = f"{key}:refund:{before + more}"
        while number in self.known:
            number += "+"
        self._add(SaleKind.REFUND, sale.customer_id, when, list(back), number, reverses=sale.id)
        self._given_back[sale.id] = before + more
        self._backs.setdefault(sale.id, []).extend(back)
        if whole:
            self._unthanked.add(sale.id)
        return True

    def write(self) -> None:
        """Write what was collected."""
        insert_rows(Sale, SALE_COLUMNS, self._sales)
        customers = {row[0]: row[1] for row in self._sales}
        insert_rows(
            SaleLine,
            LINE_COLUMNS,
            ((entry, customers[entry], *_values(line)) for entry, lines in self._lines.items() for line in lines),
        )
        for sale in sorted(self._unthanked):
            Sale.update(thanks_owed=False).where(Sale.id == sale, Sale.thanks_owed).execute()

    def _add(
        self,
        kind: SaleKind,
        customer_id: int,
        when: When,
        lines: list[KeptLine],
        key: str,
        *,
        note: str = "",
        reverses: int | None = None,
        thanks_owed: bool = False,
    ) -> int:
        entry = self._next_id
        self._next_id += 1
        total = sum(line.amount_minor for line in lines)
        stamp, author = self.context.stamp, self.context.author
        head = (entry, customer_id, kind.value, when.occurred_at, stamp, when.day, total, author, note)
        self._sales.append((*head, reverses, int(thanks_owed), key, self.batch.id()))
        self._lines[entry] = lines
        self.touched.add(customer_id)
        self.known[key] = KnownEntry(entry, customer_id, kind.value, total, stands=True)
        self.refunds += kind is SaleKind.REFUND
        return entry


def _values(line: KeptLine) -> Sequence[Any]:
    return (
        line.position,
        line.product_id,
        line.text,
        line.quantity_milli,
        line.price_minor,
        line.discount_permyriad,
        line.discount_minor,
        line.amount_minor,
    )
