"""Campaigns: what the shop tries, for customers in which stage, what it costs and whom it reaches.

Amounts are whole numbers of the smallest unit of the shop's currency. Days are ISO text, as stored.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class CampaignState(StrEnum):
    """Where a day lies among a campaign's days."""

    COMING = "coming"
    RUNNING = "running"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Campaign:
    """A tactic with all that is summed up of it; customers in the trash are not counted."""

    id: int
    name: str
    stage_id: int | None  # None: for customers in any stage
    source: str  # the way people hear of the shop by it; empty for none
    hypothesis: str
    starts_on: str
    ends_on: str | None  # the last day; None while no end is set
    planned_minor: int | None
    note: str
    created_at: str
    author: str
    spent_minor: int
    customers: int  # whom it reached, by an interaction or not
    interactions: int

    def state_on(self, day: date) -> CampaignState:
        """Say whether it runs on a day; both the first and the last day count as running."""
        return state_on(self.starts_on, self.ends_on, day)


@dataclass(frozen=True, slots=True)
class CostEntry:
    """Money spent on a day: on a campaign, or on a source alone (campaign_id None)."""

    id: int
    campaign_id: int | None
    source: str  # empty for a cost of a campaign, which counts for the campaign's source
    spent_on: str
    amount_minor: int
    note: str


@dataclass(frozen=True, slots=True)
class ReachedBy:
    """An interaction that a campaign led to."""

    id: int
    customer_id: int
    kind: str  # domain.interactions.Kind
    occurred_at: str
    note: str


@dataclass(frozen=True, slots=True)
class Reached:
    """A customer whom a campaign reached, and the interactions it led to, newest first."""

    customer_id: int
    name: str
    company: str
    stage: str  # empty for who left
    first_on: str
    interactions: tuple[ReachedBy, ...]


@dataclass(frozen=True, slots=True)
class CampaignDetail:
    """One campaign. Costs: newest first; reached: those reached last first, no more than were asked for."""

    campaign: Campaign
    costs: tuple[CostEntry, ...]
    reached: tuple[Reached, ...]


@dataclass(frozen=True, slots=True)
class CampaignChoice:
    """A campaign to choose from a list."""

    id: int
    name: str
    starts_on: str
    ends_on: str | None

    def state_on(self, day: date) -> CampaignState:
        """Say whether it runs on a day."""
        return state_on(self.starts_on, self.ends_on, day)


@dataclass(frozen=True, slots=True)
class CustomerCampaign:
    """A campaign that reached a customer: since when, and how many of their interactions it led to."""

    id: int
    name: str
    first_on: str
    interactions: int


def state_on(starts_on: str, ends_on: str | None, day: date) -> CampaignState:
    """Say where a day lies among a campaign's days, given as stored."""
    told = day.isoformat()
    if told < starts_on:
        return CampaignState.COMING
    return CampaignState.ENDED if ends_on is not None and told > ends_on else CampaignState.RUNNING
