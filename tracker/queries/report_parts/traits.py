"""What is known of customers, as reports read it: persona, tags, the town they live in."""

from array import array
from itertools import chain
from typing import Any

from tracker.domain.towns import town_of
from tracker.queries.report_parts.sql_pieces import meant
from tracker.storage.tables import database


def personas(only: Any = None) -> dict[int, str]:
    """Return the persona of everyone who is meant and has one, by customer."""
    condition, values = meant("id", only)
    return dict(
        database.execute_sql(f"SELECT id, persona FROM customer WHERE persona <> '' AND {condition}", values).fetchall()
    )


def towns(only: Any = None) -> dict[int, str]:
    """Return the town of everyone who is meant and whose address tells it, by customer."""
    condition, values = meant("id", only)
    rows = database.execute_sql(f"SELECT id, address FROM customer WHERE address <> '' AND {condition}", values)
    read = {customer: town_of(address) for customer, address in rows}
    return {customer: town for customer, town in read.items() if town}


def tagged(only: Any = None) -> "array[int]":
    """Return the tags of everyone who is meant, as `ReportData` keeps them."""
    condition, values = meant("customer_id", only)
    rows = database.execute_sql(f"SELECT customer_id, tag_id FROM customer_tag WHERE {condition}", values)
    return array("q", chain.from_iterable(rows))


def tags(_: Any = None) -> dict[int, str]:
    """Return the names of all tags, by id."""
    return dict(database.execute_sql("SELECT id, name FROM tag").fetchall())
