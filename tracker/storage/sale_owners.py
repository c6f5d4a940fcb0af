"""Whose sales and what hangs on them are, and whether the ledger is sound."""

from collections.abc import Iterable

from tracker.storage.tables import database

FOLLOWS = (  # (table, whose customer it is kept with): they are never two people's
    ("sale", "sale", "reverses_id"),
    ("sale_line", "sale", "sale_id"),
    ("quote_line", "quote", "quote_id"),
    ("thank_you", "sale", "sale_id"),
    ("check_in", "sale", "sale_id"),
)
NAMES = (  # (table, column, the table it names): emptied where the two are not the same customer's
    ("quote", "sale_id", "sale"),
    ("suggestion", "sale_id", "sale"),
    ("sale", "interaction_id", "interaction"),
    ("thank_you", "interaction_id", "interaction"),
    ("check_in", "interaction_id", "interaction"),
    ("check_in", "follow_up_id", "follow_up"),
)
EPOCH = 1721424.5  # the Julian day of date.toordinal() 0


def follow_sales(customer_ids: Iterable[int]) -> None:
    """Give what these customers have of sales that are somebody else's now to that somebody.

    What names a record that is another customer's by now names none any more.
    """
    some = ",".join(str(int(one)) for one in customer_ids)
    for table, head, column in FOLLOWS:
        owner = f"(SELECT head.customer_id FROM {head} head WHERE head.id = {table}.{column})"
        database.execute_sql(
            f"UPDATE {table} SET customer_id = {owner}"
            f" WHERE customer_id IN ({some}) AND {column} IS NOT NULL AND customer_id <> {owner}"
        )
    for table, column, other in NAMES:
        owner = f"(SELECT named.customer_id FROM {other} named WHERE named.id = {table}.{column})"
        database.execute_sql(
            f"UPDATE {table} SET {column} = NULL"
            f" WHERE customer_id IN ({some}) AND {column} IS NOT NULL AND customer_id <> {owner}"
        )


def wrong_sales() -> list[int]:
    """Return the customers whose ledger is not sound; empty in a sound file.

    An entry is the sum of its lines and of the day it happened on; what was taken out is marked so; no more is given
    back than was paid; what belongs together is one customer's.
    """
    apart = " UNION ".join(
        f"SELECT {table}.customer_id FROM {table} JOIN {head} head ON head.id = {table}.{column}"
        f" WHERE head.customer_id <> {table}.customer_id"
        for table, head, column in FOLLOWS
    )
    found = database.execute_sql(
        "SELECT customer_id FROM sale"
        " WHERE total_minor <> (SELECT total(amount_minor) FROM sale_line WHERE sale_id = sale.id)"
        f" OR day <> julianday(substr(occurred_at, 1, 10)) - {EPOCH}"
        " OR voided <> EXISTS (SELECT 1 FROM sale back WHERE back.reverses_id = sale.id AND back.kind = 'correction')"
        " OR (kind = 'sale' AND total_minor < (SELECT -total(back.total_minor) FROM sale back"
        " WHERE back.reverses_id = sale.id AND back.kind = 'refund' AND NOT back.voided))"
        f" UNION {apart} ORDER BY 1"
    )
    return [int(row[0]) for row in found.fetchall()]
