"""What a sale says about suggestions: whoever buys what was suggested has answered it."""

from tracker.domain.together import ANSWERED_DAYS, Response
from tracker.storage.tables import Suggestion, database

_DAY = "CAST(julianday(substr(suggested_at, 1, 10)) - 1721424.5 AS INTEGER)"


def answer_by_sale(sale_id: int) -> None:
    """Mark as bought what was suggested to the buyer of a sale that holds it, up to ANSWERED_DAYS before its day.

    An answer given before is overruled; what was bought by another sale stays with that.
    """
    database.execute_sql(
        "UPDATE suggestion SET response = ?, responded_at = sale.recorded_at, sale_id = sale.id FROM sale"
        " WHERE sale.id = ? AND suggestion.customer_id = sale.customer_id AND response <> ?"
        " AND product_id IN (SELECT product_id FROM sale_line WHERE sale_line.sale_id = sale.id)"
        f" AND sale.day BETWEEN {_DAY} AND {_DAY} + {ANSWERED_DAYS}",
        (Response.BOUGHT.value, sale_id, Response.BOUGHT.value),
    )


def take_back_answers(sale_id: int) -> None:
    """Leave without an answer what a sale had answered, for it does not stand."""
    changed = {"sale": None, "response": Response.NOT_YET.value, "responded_at": None}
    Suggestion.update(**changed).where(Suggestion.sale == sale_id).execute()
