"""What comes of an import."""

from dataclasses import dataclass

from tracker.domain.imports import RowProblem


@dataclass(frozen=True, slots=True)
class ImportResult:
    """Customers created and updated, rows that brought nothing new, and rows left out, in file order."""

    created: int
    updated: int
    skipped: int
    errors: tuple[RowProblem, ...] = ()

    @property
    def is_step(self) -> bool:
        """Whether it wrote anything."""
        return bool(self.created or self.updated)


@dataclass(frozen=True, slots=True)
class OrdersResult:
    """What comes of an import of orders, in orders, lines and customers.

    orders: sales written, and their lines. customers_matched: who was there before and of whom the files hold an
    order. refunds: entries of money given back. skipped: orders that were there already; cancelled: orders that are
    none. files: what was read.
    """

    orders: int
    lines: int
    customers_created: int
    customers_matched: int
    refunds: int = 0
    skipped: int = 0
    cancelled: int = 0
    errors: tuple[RowProblem, ...] = ()
    files: tuple[str, ...] = ()

    @property
    def is_step(self) -> bool:
        """Whether it wrote anything."""
        return bool(self.orders or self.refunds)
