"""The shop's own lists: ways people hear of it, fields of the owner's own, words used before."""

from typing import Any

from peewee import fn

from tracker.domain.custom_fields import OwnField
from tracker.domain.relations import ListedSource, Offered
from tracker.storage.fetch import fetch_rows
from tracker.storage.own_fields import read_fields
from tracker.storage.tables import Consent, Customer, LeadSource

MOST_OFFERED = 50


def lead_sources() -> list[ListedSource]:
    """Return the list of sources in the owner's order, with how many customers outside the trash came each way."""
    # in the order of the rows: an index of those outside the trash would be read, and every row sought through it
    outside_trash = fn.COALESCE(Customer.trashed_at, "") == ""
    came = Customer.select(Customer.source, fn.COUNT(Customer.id)).where(outside_trash)
    counts: dict[str, int] = dict(fetch_rows(came.group_by(Customer.source)))
    rows = fetch_rows(LeadSource.select(LeadSource.id, LeadSource.name).order_by(LeadSource.position, LeadSource.id))
    return [ListedSource(source, name, counts.get(name, 0)) for source, name in rows]


def source_names() -> tuple[str, ...]:
    """Return the names of the sources in the owner's order."""
    query = LeadSource.select(LeadSource.name).order_by(LeadSource.position, LeadSource.id)
    return tuple(name for (name,) in fetch_rows(query))


def own_fields() -> list[OwnField]:
    """Return the fields of the owner's own in their order, without those removed."""
    return read_fields()


def offered() -> Offered:
    """Return what the fields of a customer's record offer."""
    return Offered(
        source_names(),
        _used(Customer.persona),
        _used(Customer.language),
        _used(Consent.how),
        tuple(read_fields()),
    )


def _used(column: Any) -> tuple[str, ...]:
    query = column.model.select(column).where(column != "").group_by(column)
    return tuple(text for (text,) in fetch_rows(query.order_by(fn.COUNT(column).desc(), column).limit(MOST_OFFERED)))
