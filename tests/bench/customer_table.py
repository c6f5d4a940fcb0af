"""A page of the table of customers, and how many fit a filter. The floors read the same by raw sqlite3."""

import sqlite3
from functools import partial

from tests.bench.measuring import Bench, Compared, Place, compare, timed
from tests.bench.raw import raw_file
from tests.bench.synthetic_shop import NOW
from tracker.domain.customer_filter import EVERYONE, CustomerFilter
from tracker.domain.customer_table import Column
from tracker.queries.customer_table import PAGE, all_ids, count_customers, table_page
from tracker.workspace import open_reader

KEPT = "archived_on IS NULL AND trashed_at IS NULL"
ROWS = f"""
SELECT customer.id, customer.name, company, stage.name, stage.colour, stage_since, last_contact_at, next_due, source,
 address, birthday, persona, language, created_at,
 (SELECT typed FROM phone WHERE customer_id = customer.id ORDER BY position LIMIT 1),
 (SELECT address FROM email WHERE customer_id = customer.id ORDER BY position LIMIT 1),
 (SELECT group_concat(tag.name) FROM customer_tag JOIN tag ON tag.id = tag_id WHERE customer_id = customer.id),
 (SELECT group_concat(value) FROM custom_value WHERE customer_id = customer.id)
FROM customer LEFT JOIN stage ON stage.id = stage_id WHERE {KEPT} AND """
BY_NAME = f"{ROWS} (name_key, customer.id) > (?, ?) ORDER BY name_key, customer.id LIMIT {PAGE}"
BY_SOURCE = f"{ROWS} source <> '' ORDER BY +source, customer.id LIMIT {PAGE}"
SEARCH = f"SELECT count(*) FROM customer NOT INDEXED WHERE {KEPT} AND instr(folded, ?)"
IDS = f"SELECT id FROM customer NOT INDEXED WHERE {KEPT}"
TEXT = "nov"
TODAY = NOW.date()


def next_page(place: Place) -> Compared:
    """Read the page after the first, by name: the index has the order."""
    shop = place.copy_of_shop()
    with raw_file(place.copy_of_shop()) as file, open_reader(shop):
        total = count_customers(EVERYONE, TODAY)
        first = table_page(EVERYONE, today=TODAY).last
        ours = partial(table_page, EVERYONE, today=TODAY, after=first, total=total)
        return compare(lambda: timed(ours, 5), lambda: timed(lambda: _rows(file, BY_NAME, *(first or ())), 5))


def unindexed_page(place: Place) -> Compared:
    """Read the first page by source, which has no index, in the order of the language; the floor's is of bytes."""
    shop = place.copy_of_shop()
    with raw_file(place.copy_of_shop()) as file, open_reader(shop):
        total = count_customers(EVERYONE, TODAY)
        ours = partial(table_page, EVERYONE, Column.SOURCE, today=TODAY, total=total)
        return compare(lambda: timed(ours), lambda: timed(lambda: _rows(file, BY_SOURCE)))


def count_found(place: Place) -> Compared:
    """Count who fits a text."""
    shop = place.copy_of_shop()
    with raw_file(place.copy_of_shop()) as file, open_reader(shop):
        ours = partial(count_customers, CustomerFilter(text=TEXT), TODAY)
        return compare(lambda: timed(ours), lambda: timed(lambda: _rows(file, SEARCH, TEXT)))


def everybody(place: Place) -> Compared:
    """Read the ids of all, to choose them."""
    shop = place.copy_of_shop()
    with raw_file(place.copy_of_shop()) as file, open_reader(shop):
        return compare(lambda: timed(partial(all_ids, EVERYONE, TODAY)), lambda: timed(lambda: _rows(file, IDS)))


def _rows(file: sqlite3.Connection, query: str, *values: object) -> object:
    return file.execute(query, values).fetchall()


BENCHES = (
    Bench("table: next page by name", 2, next_page),
    Bench("table: first page by source", 2, unindexed_page),
    Bench("table: count of a text", 2, count_found),
    Bench("table: all ids", 2, everybody),
)
