"""Writes about whom campaigns reached, and by which interactions."""

from dataclasses import dataclass
from datetime import date

from tracker.commands.bulk import chunks, ids_of
from tracker.commands.campaigns import existing_campaign
from tracker.commands.customers import name_of, note_names
from tracker.domain.campaign_errors import ReachedInFuture
from tracker.domain.context import Context
from tracker.domain.errors import RecordMissing
from tracker.storage.tables import CampaignTouch, Interaction
from tracker.storage.touches import write_touch

_GIVEN = "SELECT value FROM json_each(?)"


@dataclass(frozen=True, slots=True)
class LinkCustomers:
    """Note that a campaign reached customers on a day, today if none is given. The result counts those newly noted.

    Customers who are noted already, are gone, or are merged into another are passed over.

    Raises:
        RecordMissing: the campaign was deleted in the meantime.
        ReachedInFuture: the day is to come.
    """

    campaign_id: int
    customer_ids: tuple[int, ...]
    day: date | None = None

    def apply(self, context: Context) -> int:
        """Write it."""
        campaign = existing_campaign(self.campaign_id)
        day = self.day or context.today
        if day > context.today:
            raise ReachedInFuture(day)
        count = 0
        for some in chunks(self.customer_ids, context):
            count += len(
                ids_of(
                    "INSERT INTO campaign_touch(campaign_id, customer_id, touched_on, recorded_at, author)"
                    f" SELECT ?, id, ?, ?, ? FROM customer WHERE id IN ({_GIVEN}) AND merged_into_id IS NULL"
                    " AND id NOT IN (SELECT customer_id FROM campaign_touch"
                    " WHERE campaign_id = ? AND interaction_id IS NULL) RETURNING customer_id",
                    (self.campaign_id, day.isoformat(), context.stamp, context.author, some, self.campaign_id),
                )
            )
        _note(context, self.customer_ids, campaign.name)
        return count


@dataclass(frozen=True, slots=True)
class UnlinkCustomers:
    """Take it back that a campaign reached customers, their interactions included. The result counts the customers.

    Raises:
        RecordMissing: the campaign was deleted in the meantime.
    """

    campaign_id: int
    customer_ids: tuple[int, ...]

    def apply(self, context: Context) -> int:
        """Write it."""
        campaign = existing_campaign(self.campaign_id)
        count = 0
        for some in chunks(self.customer_ids, context):
            count += len(
                ids_of(
                    "DELETE FROM campaign_touch WHERE campaign_id = ?"
                    f" AND customer_id IN ({_GIVEN}) RETURNING customer_id",
                    (self.campaign_id, some),
                )
            )
        _note(context, self.customer_ids, campaign.name)
        return count


@dataclass(frozen=True, slots=True)
class LinkInteraction:
    """Note that an interaction was a campaign's doing: it reached its customer on that day.

    The result says whether that was not noted before. Raises RecordMissing.
    """

    campaign_id: int
    interaction_id: int

    def apply(self, context: Context) -> bool:
        """Write it."""
        campaign, interaction = existing_campaign(self.campaign_id), _existing(self.interaction_id)
        context.facts.update(name=name_of(interaction.customer_id), other=campaign.name)
        return write_touch(self.campaign_id, self.interaction_id, context.stamp, context.author)


@dataclass(frozen=True, slots=True)
class UnlinkInteraction:
    """Take it back that an interaction was a campaign's doing; a customer noted besides stays. Raises RecordMissing."""

    campaign_id: int
    interaction_id: int

    def apply(self, context: Context) -> None:
        """Write it."""
        campaign, interaction = existing_campaign(self.campaign_id), _existing(self.interaction_id)
        context.facts.update(name=name_of(interaction.customer_id), other=campaign.name)
        here = (CampaignTouch.campaign == self.campaign_id) & (CampaignTouch.interaction == self.interaction_id)
        CampaignTouch.delete().where(here).execute()


def _note(context: Context, customer_ids: tuple[int, ...], campaign: str) -> None:
    note_names(context, customer_ids)
    context.facts["other"] = campaign


def _existing(interaction_id: int) -> Interaction:
    interaction = Interaction.get_or_none(Interaction.id == interaction_id)
    if interaction is None:
        raise RecordMissing("interaction", interaction_id)
    return interaction
