"""Campaigns with what they cost and whom they reached. Nobody in the trash is counted or listed; archived ones are."""

from typing import Any

from peewee import JOIN, fn

from tracker.domain.campaigns import (
    Campaign,
    CampaignChoice,
    CampaignDetail,
    CostEntry,
    CustomerCampaign,
    Reached,
    ReachedBy,
)
from tracker.domain.errors import RecordMissing
from tracker.storage.fetch import fetch_all, fetch_rows, listed
from tracker.storage.tables import Campaign as CampaignTable
from tracker.storage.tables import CampaignTouch, Customer, Interaction, Stage
from tracker.storage.tables import CostEntry as CostTable

MOST_LINKABLE = 12  # interactions to choose from
MOST_REACHED = 50  # of one campaign in a screen; the rest are in the table of customers


def list_campaigns() -> list[Campaign]:
    """Return all campaigns, the one that began last first."""
    return _campaigns()


def campaign_detail(campaign_id: int, most: int = MOST_REACHED) -> CampaignDetail:
    """Return a campaign, its costs, and up to `most` of those it reached. Raises RecordMissing."""
    found = _campaigns(CampaignTable.id == campaign_id)
    if not found:
        raise RecordMissing("campaign", campaign_id)
    return CampaignDetail(found[0], tuple(_costs(CostTable.campaign == campaign_id)), _reached(campaign_id, most))


def reached_ids(campaign_id: int) -> list[int]:
    """Return the ids of all whom a campaign reached, ascending."""
    query = _outside_trash(CampaignTouch.select(CampaignTouch.customer).distinct())
    return [row[0] for row in fetch_rows(query.where(CampaignTouch.campaign == campaign_id).order_by(Customer.id))]


def linkable_interactions(campaign_id: int, customer_id: int, most: int = MOST_LINKABLE) -> list[ReachedBy]:
    """Return a customer's latest interactions that are not put to a campaign yet, newest first."""
    put = CampaignTouch.select(CampaignTouch.interaction).where(
        CampaignTouch.campaign == campaign_id, CampaignTouch.interaction.is_null(False)
    )
    query = Interaction.select(
        Interaction.id, Interaction.customer, Interaction.kind, Interaction.occurred_at, Interaction.note
    ).where(Interaction.customer == customer_id, Interaction.id.not_in(put))
    return fetch_all(query.order_by(Interaction.occurred_at.desc(), Interaction.id.desc()).limit(most), ReachedBy)


def source_costs() -> list[CostEntry]:
    """Return the costs of sources alone, newest first."""
    return _costs(CostTable.campaign.is_null())


def campaign_choices() -> list[CampaignChoice]:
    """Return all campaigns to choose from, the one that began last first."""
    query = CampaignTable.select(CampaignTable.id, CampaignTable.name, CampaignTable.starts_on, CampaignTable.ends_on)
    return fetch_all(query.order_by(CampaignTable.starts_on.desc(), CampaignTable.id.desc()), CampaignChoice)


def campaigns_of(customer_id: int) -> list[CustomerCampaign]:
    """Return the campaigns that reached a customer, the last one first."""
    query = (
        CampaignTable.select(
            CampaignTable.id,
            CampaignTable.name,
            fn.MIN(CampaignTouch.touched_on).alias("first_on"),
            fn.COUNT(CampaignTouch.interaction),
        )
        .join(CampaignTouch)
        .where(CampaignTouch.customer == customer_id)
        .group_by(CampaignTable.id)
        .order_by(fn.MIN(CampaignTouch.touched_on).desc(), CampaignTable.id.desc())
    )
    return fetch_all(query, CustomerCampaign)


def _campaigns(where: Any = None) -> list[Campaign]:
    query = CampaignTable.select(
        CampaignTable.id,
        CampaignTable.name,
        CampaignTable.stage,
        CampaignTable.source,
        CampaignTable.hypothesis,
        CampaignTable.starts_on,
        CampaignTable.ends_on,
        CampaignTable.planned_minor,
        CampaignTable.note,
        CampaignTable.created_at,
        CampaignTable.author,
    ).order_by(CampaignTable.starts_on.desc(), CampaignTable.id.desc())
    rows = fetch_rows(query if where is None else query.where(where))
    spent: dict[int, int] = dict(
        fetch_rows(
            CostTable.select(CostTable.campaign, fn.SUM(CostTable.amount_minor))
            .where(CostTable.campaign.is_null(False))
            .group_by(CostTable.campaign)
        )
    )
    counted = _outside_trash(
        CampaignTouch.select(
            CampaignTouch.campaign, fn.COUNT(CampaignTouch.customer.distinct()), fn.COUNT(CampaignTouch.interaction)
        )
    )
    if where is not None:
        counted = counted.where(CampaignTouch.campaign.in_(listed(row[0] for row in rows)))
    reached = {row[0]: row[1:] for row in fetch_rows(counted.group_by(CampaignTouch.campaign))}
    return [Campaign(*(*row, spent.get(row[0], 0), *reached.get(row[0], (0, 0)))) for row in rows]


def _costs(where: Any) -> list[CostEntry]:
    query = CostTable.select(
        CostTable.id, CostTable.campaign, CostTable.source, CostTable.spent_on, CostTable.amount_minor, CostTable.note
    )
    return fetch_all(query.where(where).order_by(CostTable.spent_on.desc(), CostTable.id.desc()), CostEntry)


def _reached(campaign_id: int, most: int) -> tuple[Reached, ...]:
    first = fn.MIN(CampaignTouch.touched_on)
    query = _outside_trash(
        CampaignTouch.select(
            Customer.id, Customer.name, Customer.company, fn.COALESCE(Stage.name, ""), first.alias("first_on")
        )
    )
    query = (
        query.join(Stage, JOIN.LEFT_OUTER)
        .where(CampaignTouch.campaign == campaign_id)
        .group_by(Customer.id)
        .order_by(first.desc(), fn.MAX(CampaignTouch.id).desc())
        .limit(most)
    )
    rows = fetch_rows(query)
    led_to: dict[int, list[ReachedBy]] = {}
    for one in _interactions(campaign_id, [row[0] for row in rows]):
        led_to.setdefault(one.customer_id, []).append(one)
    return tuple(Reached(*(*row, tuple(led_to.get(row[0], ())))) for row in rows)


def _interactions(campaign_id: int, customer_ids: list[int]) -> list[ReachedBy]:
    query = (
        Interaction.select(
            Interaction.id, CampaignTouch.customer, Interaction.kind, Interaction.occurred_at, Interaction.note
        )
        .join(CampaignTouch, on=(CampaignTouch.interaction == Interaction.id))
        .where(CampaignTouch.campaign == campaign_id, CampaignTouch.customer.in_(listed(customer_ids)))
    )
    return fetch_all(query.order_by(Interaction.occurred_at.desc(), Interaction.id.desc()), ReachedBy)


def _outside_trash(touches: Any) -> Any:
    """Return a query of touches joined with their customers, without those in the trash."""
    return touches.join(Customer, on=(Customer.id == CampaignTouch.customer)).where(Customer.trashed_at.is_null())
