"""Writes about many customers at once, each one step: tags, and how they heard of the shop."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tracker.commands.contact_rows import tag_id
from tracker.commands.customers import note_names
from tracker.commands.sources import listed_source
from tracker.domain.contacts import clean_text, fold
from tracker.domain.context import Context
from tracker.storage.tables import Customer, Tag, database

CHUNK = 500  # customers between two reports of progress
_GIVEN = "SELECT value FROM json_each(?)"


@dataclass(frozen=True, slots=True)
class TagCustomers:
    """Put tags on customers and take others off; unknown tags are made. The result counts the customers touched.

    A tag that is to be put on and taken off is taken off. Customers who are gone are passed over.
    """

    customer_ids: tuple[int, ...]
    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()

    def apply(self, context: Context) -> int:
        """Write who has which tag."""
        removed = {fold(name) for name in self.remove}
        wanted = [tag_id(name) for name in self.add if clean_text(name) and fold(name) not in removed]
        dropped = [row.id for row in Tag.select().where(Tag.folded.in_(sorted(removed)))]
        touched: set[int] = set()
        for some in chunks(self.customer_ids, context):
            for tag in wanted:
                touched |= ids_of(
                    "INSERT INTO customer_tag(customer_id, tag_id) SELECT id, ? FROM customer"
                    f" WHERE id IN ({_GIVEN}) AND id NOT IN (SELECT customer_id FROM customer_tag WHERE tag_id = ?)"
                    " RETURNING customer_id",
                    (tag, some, tag),
                )
            for tag in dropped:
                touched |= ids_of(
                    f"DELETE FROM customer_tag WHERE tag_id = ? AND customer_id IN ({_GIVEN}) RETURNING customer_id",
                    (tag, some),
                )
        note_names(context, self.customer_ids)
        context.facts["tags"] = [*self.add, *self.remove]
        return len(touched)


@dataclass(frozen=True, slots=True)
class DescribeCustomers:
    """Write for many customers how they heard of the shop, or what kind of customer they are; None stays as it is.

    A source that is not on the shop's list is added to it. The result counts the customers whose record changed.
    Customers who are gone are passed over.
    """

    customer_ids: tuple[int, ...]
    source: str | None = None
    persona: str | None = None

    def apply(self, context: Context) -> int:
        """Write what changed."""
        given = {Customer.source: self.source, Customer.persona: self.persona}
        texts = {column: clean_text(text) for column, text in given.items() if text is not None}
        if Customer.source in texts:
            texts[Customer.source] = listed_source(texts[Customer.source])
        touched: set[int] = set()
        for some in chunks(self.customer_ids, context):
            for column, text in texts.items():
                touched |= ids_of(
                    f'UPDATE customer SET "{column.column_name}" = ?, changed_at = ?'
                    f' WHERE id IN ({_GIVEN}) AND "{column.column_name}" <> ? RETURNING id',
                    (text, context.stamp, some, text),
                )
        note_names(context, self.customer_ids)
        return len(touched)


def chunks(customer_ids: Sequence[int], context: Context) -> Iterator[str]:
    """Yield portions of the ids as JSON, telling the progress after each. Raises Cancelled."""
    for start in range(0, len(customer_ids), CHUNK):
        yield json.dumps(customer_ids[start : start + CHUNK])
        context.advance(min(start + CHUNK, len(customer_ids)), len(customer_ids))


def ids_of(statement: str, values: tuple[object, ...]) -> set[int]:
    """Run a statement with RETURNING and return the ids it gave."""
    return {int(row[0]) for row in database.execute_sql(statement, values).fetchall()}
