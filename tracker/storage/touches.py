"""Whom campaigns reached: rows that belong to the customer of their interaction, whoever that is by now."""

from collections.abc import Iterable

from tracker.storage.tables import CampaignTouch, database

OF_INTERACTION = "(SELECT customer_id FROM interaction WHERE interaction.id = interaction_id)"
DAY_OF_INTERACTION = "(SELECT substr(occurred_at, 1, 10) FROM interaction WHERE interaction.id = interaction_id)"


def write_touch(campaign_id: int, interaction_id: int, stamp: str, author: str) -> bool:
    """Keep, once, that an interaction was a campaign's doing; return whether it was not kept before."""
    here = (CampaignTouch.campaign == campaign_id) & (CampaignTouch.interaction == interaction_id)
    if CampaignTouch.select().where(here).exists():
        return False
    database.execute_sql(
        "INSERT INTO campaign_touch(campaign_id, customer_id, interaction_id, touched_on, recorded_at, author)"
        " SELECT ?, customer_id, id, substr(occurred_at, 1, 10), ?, ? FROM interaction WHERE id = ?",
        (campaign_id, stamp, author, interaction_id),
    )
    return True


def follow_interactions(customer_ids: Iterable[int]) -> None:
    """Give what these customers have of interactions that are somebody else's now to that somebody."""
    some = ",".join(str(int(one)) for one in customer_ids)
    database.execute_sql(
        f"UPDATE campaign_touch SET customer_id = {OF_INTERACTION}"
        f" WHERE customer_id IN ({some}) AND interaction_id IS NOT NULL AND customer_id <> {OF_INTERACTION}"
    )


def follow_day(interaction_id: int) -> None:
    """Date what an interaction is kept with as the interaction is dated now."""
    database.execute_sql(
        f"UPDATE campaign_touch SET touched_on = {DAY_OF_INTERACTION}"
        f" WHERE interaction_id = ? AND touched_on <> {DAY_OF_INTERACTION}",
        (interaction_id,),
    )


def wrong_touches() -> list[int]:
    """Return the customers who are kept with a campaign twice, or with another's interaction; empty in a sound file."""
    found = database.execute_sql(
        f"SELECT customer_id FROM campaign_touch WHERE interaction_id IS NOT NULL"
        f" AND (customer_id <> {OF_INTERACTION} OR touched_on <> {DAY_OF_INTERACTION})"
        " UNION SELECT customer_id FROM campaign_touch WHERE interaction_id IS NULL"
        " GROUP BY campaign_id, customer_id HAVING count(*) > 1 ORDER BY 1"
    )
    return [int(row[0]) for row in found.fetchall()]
