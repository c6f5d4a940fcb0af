"""The rows of the table of customers, and what its filters choose among."""

import json
from collections.abc import Sequence

from tracker.domain.customer_table import CustomerRow, FilterChoices, OwnColumn
from tracker.storage.fetch import fetch_rows
from tracker.storage.settings import read_settings
from tracker.storage.stages import read_stages
from tracker.storage.tables import Customer, CustomField, LeadSource, Product, Tag, database

# spelled out: peewee takes longer to build these than SQLite to answer them
_AMONG = "IN (SELECT value FROM json_each(?))"
_ROWS = f"""
SELECT customer.id, customer.name, company, stage_id, coalesce(stage.name, ''), coalesce(stage.colour, ''),
 coalesce(stage_since, ''), last_contact_at, next_due, source, address, birthday, persona, language, created_at,
 archived_on, buying.orders, buying.spent_minor, date(buying.last_day + 1721424.5),
 coalesce((SELECT typed FROM phone WHERE customer_id = customer.id ORDER BY position LIMIT 1), ''),
 coalesce((SELECT email.address FROM email WHERE customer_id = customer.id ORDER BY position LIMIT 1), '')
FROM customer LEFT JOIN stage ON stage.id = stage_id LEFT JOIN buying ON buying.customer_id = customer.id
WHERE customer.id {_AMONG}"""
_TAGS = (
    "SELECT customer_id, name FROM customer_tag JOIN tag ON tag.id = customer_tag.tag_id"
    f" WHERE customer_id {_AMONG} ORDER BY tag.folded"
)
_VALUES = f"SELECT customer_id, field_id, value FROM custom_value WHERE customer_id {_AMONG}"


def customer_rows(ids: Sequence[int]) -> list[CustomerRow]:
    """Return the rows of these customers, in this order; at most a few hundred at a time."""
    given = (json.dumps(ids),)
    tags: dict[int, list[str]] = {}
    for customer, name in database.execute_sql(_TAGS, given):
        tags.setdefault(customer, []).append(name)
    values: dict[int, dict[int, str]] = {}
    for customer, field_id, value in database.execute_sql(_VALUES, given):
        values.setdefault(customer, {})[field_id] = value
    rows = {row[0]: row for row in database.execute_sql(_ROWS, given)}
    return [CustomerRow(*(*rows[one], tuple(tags.get(one, ())), values.get(one, {}))) for one in ids if one in rows]


def filter_choices() -> FilterChoices:
    """Return what filters can choose among now: the stages of the board, the tags, sources, … in use or listed."""
    kept = Customer.trashed_at.is_null()
    listed_sources = [row[0] for row in fetch_rows(LeadSource.select(LeadSource.name).order_by(LeadSource.position))]
    used = [row[0] for row in fetch_rows(Customer.select(Customer.source).where(kept).distinct()) if row[0]]
    sources = dict.fromkeys([*listed_sources, *sorted(used)])
    personas, languages = (
        tuple(sorted(row[0] for row in fetch_rows(Customer.select(column).where(kept, column != "").distinct())))
        for column in (Customer.persona, Customer.language)
    )
    tags = tuple(row[0] for row in fetch_rows(Tag.select(Tag.name).order_by(Tag.folded)))
    sold = tuple(fetch_rows(Product.select(Product.id, Product.name).order_by(Product.folded)))
    currency = read_settings()["currency"]
    return FilterChoices(tuple(read_stages()), tags, tuple(sources), personas, languages, own_columns(), sold, currency)


def own_columns() -> tuple[OwnColumn, ...]:
    """Return the owner's own fields that are not removed, in their order."""
    query = CustomField.select(CustomField.id, CustomField.name, CustomField.kind, CustomField.choices)
    rows = fetch_rows(query.where(~CustomField.removed).order_by(CustomField.position, CustomField.id))
    return tuple(OwnColumn(one, name, kind, tuple(json.loads(choices))) for one, name, kind, choices in rows)
