"""The lines of quotes as rows: written and read back; and quotes whose amount is not that of their lines."""

from collections.abc import Sequence

from tracker.domain.refunding import KeptLine
from tracker.domain.sale_lines import NewLine
from tracker.storage.bulk import insert_rows
from tracker.storage.fetch import fetch_rows
from tracker.storage.tables import QuoteLine, database

TYPED = ("product_id", "text", "quantity_milli", "price_minor", "discount_permyriad", "discount_minor")
COLUMNS = ("position", *TYPED, "amount_minor")


def replace_lines(quote_id: int, customer_id: int, lines: Sequence[KeptLine]) -> None:
    """Write these lines in the place of those that were there."""
    QuoteLine.delete().where(QuoteLine.quote == quote_id).execute()
    rows = ((quote_id, customer_id, *(getattr(line, column) for column in COLUMNS)) for line in lines)
    insert_rows(QuoteLine, ("quote_id", "customer_id", *COLUMNS), rows)


def lines_of(quote_id: int) -> tuple[NewLine, ...]:
    """Return a quote's lines as they were typed."""
    columns = [QuoteLine._meta.columns[column] for column in (*TYPED, "amount_minor")]
    query = QuoteLine.select(*columns).where(QuoteLine.quote == quote_id)
    rows = fetch_rows(query.order_by(QuoteLine.position, QuoteLine.id))
    return tuple(_as_typed(*row) for row in rows)


def wrong_quotes() -> list[int]:
    """Return the customers who have a quote that does not come to what its lines do; empty in a sound file."""
    found = database.execute_sql(
        "SELECT DISTINCT customer_id FROM quote WHERE amount_minor IS NOT"
        " (SELECT sum(amount_minor) FROM quote_line WHERE quote_id = quote.id) ORDER BY 1"
    )
    return [int(row[0]) for row in found.fetchall()]


def _as_typed(  # noqa: PLR0913, PLR0917  the columns
    product_id: int | None,
    text: str,
    quantity_milli: int,
    price_minor: int | None,
    discount_permyriad: int,
    discount_minor: int,
    amount_minor: int,
) -> NewLine:
    """Return a line whose amount is given only where no price says it."""
    given = amount_minor if price_minor is None else None
    return NewLine(product_id, text, quantity_milli, price_minor, discount_permyriad, discount_minor, given)
