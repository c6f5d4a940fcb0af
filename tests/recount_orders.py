"""What published purchase histories come to, in plain Python over the rows of the files; shares no code of ours."""

import csv
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Bought:
    """Customers with orders, orders, revenue, customers with two orders or more, and who spent most, and how much."""

    customers: int
    orders: int
    revenue: Decimal
    repeat: int
    top: tuple[str, Decimal] | None


def recount_transactions(lines: Iterable[str]) -> Bought:
    """One line is one order; the customer is the second number of it."""
    rows = [line.split() for line in lines if line.strip()]
    return _bought([(row[1], Decimal(row[4])) for row in rows])


def recount_relations(orders: Sequence[dict[str, str]], details: Sequence[dict[str, str]]) -> Bought:
    """Add up the lines, each rounded half up, of the orders that have any."""
    amounts: dict[str, Decimal] = {}
    for row in details:
        exact = Decimal(row["unitPrice"]) * Decimal(row["quantity"]) * (1 - Decimal(row["discount"]))
        amounts[row["orderID"]] = amounts.get(row["orderID"], Decimal()) + exact.quantize(CENT, ROUND_HALF_UP)
    return _bought([(row["customerID"], amounts[row["orderID"]]) for row in orders if row["orderID"] in amounts])


def read_rows(path: Path) -> list[dict[str, str]]:
    """Read a CSV file as csv.DictReader does: cells beyond the header are of no account."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _bought(orders: Sequence[tuple[str, Decimal]]) -> Bought:
    counts: Counter[str] = Counter()
    spent: dict[str, Decimal] = {}
    for customer, amount in orders:
        counts[customer] += 1
        spent[customer] = spent.get(customer, Decimal()) + amount
    top = max(spent.items(), key=lambda one: one[1], default=None)
    return Bought(len(counts), len(orders), sum(spent.values(), Decimal()), sum(n > 1 for n in counts.values()), top)
