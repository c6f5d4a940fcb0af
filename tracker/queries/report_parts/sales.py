"""The ledger of sales and what was sold, as reports read them."""

from array import array
from itertools import chain
from typing import TYPE_CHECKING, Any

from tracker.domain.report_data import SALE_COLUMNS, ProductFacts
from tracker.queries.report_parts.sql_pieces import meant
from tracker.storage.sale_settings import read_sale_settings
from tracker.storage.tables import database

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

COUNTED = "NOT sale.voided AND sale.kind <> 'correction'"


def sales(only: Any = None) -> "array[int]":
    """Return the orders and refunds of everyone who is meant, as `ReportData` keeps them.

    Of the whole shop they are read as they lie in the file and put in order afterwards: going through them by an index
    takes three times as long.
    """
    import numpy as np

    condition, values = meant("customer_id", only)
    rows = database.execute_sql(
        "SELECT id, customer_id, day, total_minor, kind = 'sale', coalesce(campaign_id, 0)"
        f" FROM sale {_as_it_lies(only)} WHERE {COUNTED} AND {condition}",
        values,
    )
    table = np.fromiter(chain.from_iterable(rows), dtype=np.int64).reshape(-1, len(SALE_COLUMNS))
    id_, customer, day, *_ = table.T
    ordered = array("q")
    ordered.frombytes(table[np.lexsort((id_, day, customer))].tobytes())
    return ordered


def first_orders(only: Any = None) -> "array[int]":
    """Return the day of each one's first order, as `ReportData` keeps it."""
    condition, values = meant("customer_id", only)
    rows = database.execute_sql(
        f"SELECT customer_id, first_day FROM buying WHERE {condition} ORDER BY customer_id", values
    )
    return array("q", chain.from_iterable(rows))


def lines(only: Any = None) -> "array[int]":
    """Return the lines of these sales, as `ReportData` keeps them.

    The margin is that of the product as it is known today, else the shop's usual one, rounded as
    `domain.sale_lines.margin_of` does. Looking up the sale and the product of each line takes three times as long.
    """
    import numpy as np

    condition, values = meant("customer_id", only)
    rows = database.execute_sql(
        "SELECT sale_id, coalesce(product_id, 0), quantity_milli, amount_minor, position"
        f" FROM sale_line {_as_it_lies(only)} WHERE {condition} ORDER BY id",
        values,
    )
    sale, product, quantity, amount, position = np.fromiter(chain.from_iterable(rows), dtype=np.int64).reshape(-1, 5).T
    uncounted = [row[0] for row in database.execute_sql(f"SELECT id FROM sale WHERE NOT ({COUNTED})")]
    permille = _permille_of(product)
    known = permille >= 0
    size = (2 * np.abs(amount) * np.maximum(permille, 0) + 1000) // 2000
    margin = np.where(amount < 0, -size, size)
    order = np.lexsort((position, sale))  # of equals the one that was written first stays first
    order = order[~np.isin(sale[order], uncounted)] if uncounted else order
    table = np.column_stack((sale, product, quantity, amount, np.where(known, margin, 0), known))[order]
    cells = array("q")
    cells.frombytes(table.astype(np.int64, copy=False).tobytes())
    return cells


def _as_it_lies(only: Any) -> str:
    """Say to read a table as it lies in the file where everyone is meant; some are found by an index."""
    return "NOT INDEXED" if only is None else ""


def _permille_of(product: "NDArray[np.int64]") -> "NDArray[np.int64]":
    """Give the margin of each product in thousandths, else the shop's usual one; -1 where none is known."""
    import numpy as np

    usual = read_sale_settings().usual_margin_permille
    known = database.execute_sql("SELECT id, margin_permille FROM product WHERE margin_permille IS NOT NULL").fetchall()
    permille = np.full(max(product.max(initial=0), *(id_ for id_, _ in known), 0) + 1, -1 if usual is None else usual)
    for id_, own in known:
        permille[id_] = own
    found: NDArray[np.int64] = permille[product]
    return found


def basket_lines(_: Any = None) -> "array[int]":
    """Return which sales hold which products, of whomever: a plain read of one table, not even in order."""
    rows = database.execute_sql("SELECT sale_id, product_id FROM sale_line WHERE product_id IS NOT NULL")
    return array("q", chain.from_iterable(rows))


def products(_: Any = None) -> tuple[ProductFacts, ...]:
    """Return every product, one that is no longer sold too, in the order they were added."""
    rows = database.execute_sql("SELECT id, name, category FROM product ORDER BY id")
    return tuple(ProductFacts(id_, name, category) for id_, name, category in rows)
