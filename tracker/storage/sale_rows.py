"""The one writer of the ledger's entries and their lines, and what commands must know of those there are."""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from tracker.domain.refunding import KeptLine
from tracker.storage.bulk import first_free_id, insert_rows
from tracker.storage.tables import Sale, SaleLine, database

LINE_COLUMNS = (
    "sale_id",
    "customer_id",
    "position",
    "product_id",
    "text",
    "quantity_milli",
    "price_minor",
    "discount_permyriad",
    "discount_minor",
    "amount_minor",
)
_LINES = f"SELECT {','.join(LINE_COLUMNS[2:])} FROM sale_line"
GIVEN_BACK = (  # what was given back of `sale`, below zero or nothing
    "coalesce((SELECT sum(back.total_minor) FROM sale back"
    " WHERE back.reverses_id = sale.id AND back.kind = 'refund' AND NOT back.voided), 0)"
)
STANDS = (  # whether an order counts as a purchase for the rules: it was not given back whole
    f"(sale.total_minor = 0 OR sale.total_minor + {GIVEN_BACK} > 0)"
)


class Entry(NamedTuple):
    """An entry as it is written; its day and total follow."""

    customer_id: int
    kind: str
    occurred_at: str  # as stored
    recorded_at: str
    author: str
    note: str = ""
    campaign_id: int | None = None
    interaction_id: int | None = None
    reverses_id: int | None = None
    thanks_owed: bool = False


def write_entry(entry: Entry, lines: Sequence[KeptLine], day: int) -> int:
    """Write an entry with its lines and return its id. day: date.toordinal() of when it happened."""
    total = sum(line.amount_minor for line in lines)
    sale_id = first_free_id(Sale)
    columns = ("id", "day", "total_minor", *(f for f in Entry._fields))
    insert_rows(Sale, columns, [(sale_id, day, total, *entry)])
    insert_rows(SaleLine, LINE_COLUMNS, [(sale_id, entry.customer_id, *_values(line)) for line in lines])
    return sale_id


def lines_of(sale_id: int) -> list[KeptLine]:
    """Return the lines of an entry, in their order."""
    return _lines("sale_id = ? ORDER BY position, id", sale_id)


def lines_given_back(sale_id: int) -> list[KeptLine]:
    """Return the lines of all refunds of a sale that stand."""
    return _lines(
        "sale_id IN (SELECT id FROM sale WHERE reverses_id = ? AND kind = 'refund' AND NOT voided) ORDER BY id",
        sale_id,
    )


def has_refunds(sale_id: int) -> bool:
    """Whether anything was given back of a sale."""
    found = database.execute_sql(
        "SELECT EXISTS (SELECT 1 FROM sale WHERE reverses_id = ? AND kind = 'refund' AND NOT voided)", (sale_id,)
    )
    return bool(found.fetchone()[0])


def number_of(customer_id: int, sale_id: int, day: int) -> int:
    """Return the how-manieth purchase of a customer a sale is, by day and id; those given back whole count not."""
    found = database.execute_sql(
        "SELECT count(*) FROM sale WHERE customer_id = ? AND day <= ? AND (day < ? OR id <= ?)"
        f" AND kind = 'sale' AND NOT voided AND {STANDS}",
        (customer_id, day, day, sale_id),
    )
    return int(found.fetchone()[0])


def _lines(where: str, *values: Any) -> list[KeptLine]:
    return [KeptLine(*row) for row in database.execute_sql(f"{_LINES} WHERE {where}", values)]


def _values(line: KeptLine) -> Iterable[Any]:
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
