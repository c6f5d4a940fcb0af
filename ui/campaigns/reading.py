"""What the page of campaigns reads from the shop."""

from typing import NamedTuple

from tracker.domain.campaigns import Campaign, CampaignDetail, CostEntry
from tracker.domain.stages import Stage
from tracker.queries.campaigns import campaign_detail, list_campaigns, source_costs
from tracker.queries.record_lists import source_names
from tracker.queries.reporting import all_stages
from tracker.queries.shop import shop_facts


class ShopChoices(NamedTuple):
    """What campaigns and costs are written with: stages in board order, removed ones too, and the shop's sources."""

    currency: str
    stages: tuple[Stage, ...]
    sources: tuple[str, ...]

    def stage(self, stage_id: int | None) -> Stage | None:
        """Return a stage; None for any stage."""
        return next((stage for stage in self.stages if stage.id == stage_id), None)


class Overview(NamedTuple):
    """All campaigns, and the costs of sources alone."""

    shop: ShopChoices
    campaigns: list[Campaign]
    source_costs: list[CostEntry]


class Shown(NamedTuple):
    """One campaign."""

    shop: ShopChoices
    detail: CampaignDetail


def read_overview() -> Overview:
    """Read all campaigns."""
    return Overview(_choices(), list_campaigns(), source_costs())


def read_campaign(campaign_id: int) -> Shown:
    """Read one campaign. Raises RecordMissing."""
    return Shown(_choices(), campaign_detail(campaign_id))


def _choices() -> ShopChoices:
    return ShopChoices(shop_facts().settings["currency"], tuple(all_stages()), source_names())
