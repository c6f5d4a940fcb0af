"""Records as the raw sheets of a workbook list them. Days and moments are as stored: ISO text, local wall time."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LoggedCost:
    """Money spent on a day: for a campaign, or for a source alone (campaign_id None, campaign empty).

    source: of a campaign's cost, the campaign's source.
    """

    id: int
    spent_on: str
    campaign_id: int | None
    campaign: str
    source: str
    amount_minor: int
    note: str
    author: str
    recorded_at: str


@dataclass(frozen=True, slots=True)
class LoggedTouch:
    """A campaign reached a customer on a day; interaction_id: by which interaction, of which kind; None for none."""

    campaign_id: int
    campaign: str
    customer_id: int
    touched_on: str
    interaction_id: int | None
    kind: str
    author: str
    recorded_at: str
