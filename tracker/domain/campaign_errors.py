"""Errors about campaigns and what they cost. Fields only: ui/text/campaign_errors.py turns them into sentences."""

from dataclasses import dataclass
from datetime import date

from tracker.domain.errors import TrackerError


@dataclass
class CampaignTaken(TrackerError):
    """Another campaign has that name already."""

    name: str


@dataclass
class EndsBeforeStart(TrackerError):
    """A campaign cannot end before it starts."""

    starts_on: date
    ends_on: date


@dataclass
class AmountRefused(TrackerError):
    """A cost is more than nothing, and no more than domain.money.MOST_MINOR."""

    amount_minor: int


class CostOfNothing(TrackerError):
    """A cost is that of a campaign, or else of a way people hear of the shop."""


@dataclass
class ReachedInFuture(TrackerError):
    """Nobody can have been reached by a campaign on a day to come."""

    on: date
