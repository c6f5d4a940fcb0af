"""Writes about campaigns and about what they, or a source alone, cost."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from tracker.commands.sources import listed_source
from tracker.domain.campaign_errors import AmountRefused, CampaignTaken, CostOfNothing, EndsBeforeStart
from tracker.domain.contacts import clean_text, fold
from tracker.domain.context import Context
from tracker.domain.errors import NameMissing, RecordMissing
from tracker.domain.money import MOST_MINOR
from tracker.storage.fetch import fetch_one
from tracker.storage.tables import Campaign, CostEntry, Stage


@dataclass(frozen=True, slots=True)
class AddCampaign:
    """Add a campaign that runs from a day on, up to `ends_on`, a day included, where that is given.

    A source that is not on the shop's list is added to it; `stage_id` None is for customers in any stage. A plan of 0
    is none. The result is the campaign's id.

    Raises:
        NameMissing, CampaignTaken: the name is blank, or another campaign has it.
        EndsBeforeStart, AmountRefused: the days are the wrong way round, the plan is below nothing or beyond reason.
        RecordMissing: the stage is not there.
    """

    name: str
    starts_on: date
    ends_on: date | None = None
    stage_id: int | None = None
    source: str = ""
    hypothesis: str = ""
    planned_minor: int | None = None
    note: str = ""

    def apply(self, context: Context) -> int:
        """Write it."""
        name = free_name(self.name, None)
        _check_days(self.starts_on, self.ends_on)
        campaign = Campaign.create(
            name=name,
            folded=fold(name),
            stage=_stage(self.stage_id or 0),
            source=listed_source(self.source),
            hypothesis=clean_text(self.hypothesis),
            starts_on=self.starts_on.isoformat(),
            ends_on=self.ends_on.isoformat() if self.ends_on else None,
            planned_minor=_planned(self.planned_minor or 0),
            note=clean_text(self.note),
            created_at=context.stamp,
            author=context.author,
        )
        context.facts["name"] = name
        return int(campaign.id)


@dataclass(frozen=True, slots=True)
class EditCampaign:
    """Change a campaign; what is None stays as it is.

    A `stage_id` of 0 makes it one for any stage, a plan of 0 takes the plan away, `no_end` its last day.

    Raises:
        RecordMissing: the campaign was deleted in the meantime, or the stage is not there.
        NameMissing, CampaignTaken, EndsBeforeStart, AmountRefused: as for AddCampaign.
    """

    campaign_id: int
    name: str | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    no_end: bool = False
    stage_id: int | None = None
    source: str | None = None
    hypothesis: str | None = None
    planned_minor: int | None = None
    note: str | None = None

    def apply(self, context: Context) -> None:
        """Write what changed."""
        campaign = existing_campaign(self.campaign_id)
        changed: dict[str, Any] = {}
        if self.name is not None:
            changed["name"] = free_name(self.name, self.campaign_id)
            changed["folded"] = fold(changed["name"])
        if self.starts_on is not None:
            changed["starts_on"] = self.starts_on.isoformat()
        if self.no_end or self.ends_on is not None:
            changed["ends_on"] = self.ends_on.isoformat() if self.ends_on and not self.no_end else None
        if self.stage_id is not None:
            changed["stage"] = _stage(self.stage_id)
        if self.source is not None:
            changed["source"] = listed_source(self.source)
        if self.planned_minor is not None:
            changed["planned_minor"] = _planned(self.planned_minor)
        for column in ("hypothesis", "note"):
            text = getattr(self, column)
            if text is not None:
                changed[column] = clean_text(text)
        days = [changed.get(column, getattr(campaign, column)) for column in ("starts_on", "ends_on")]
        _check_days(*(date.fromisoformat(day) if day else None for day in days))
        if changed:
            Campaign.update(**changed).where(Campaign.id == self.campaign_id).execute()
        context.facts["name"] = changed.get("name", campaign.name)


@dataclass(frozen=True, slots=True)
class DeleteCampaign:
    """Delete a campaign with its costs and with whom it reached; customers and interactions stay. Raises RecordMissing.

    Undo brings all of it back.
    """

    campaign_id: int

    def apply(self, context: Context) -> None:
        """Take it away."""
        context.facts["name"] = existing_campaign(self.campaign_id).name
        Campaign.delete().where(Campaign.id == self.campaign_id).execute()


@dataclass(frozen=True, slots=True)
class AddCost:
    """Note money that was spent on a day: on a campaign, or on a source alone. The result is the entry's id.

    The source of a cost of a campaign is the campaign's; one given with it is left out. A source that is not on the
    shop's list is added to it.

    Raises:
        RecordMissing: the campaign was deleted in the meantime.
        CostOfNothing: there is neither a campaign nor a source.
        AmountRefused: the amount is not above nothing, or beyond reason.
    """

    spent_on: date
    amount_minor: int
    campaign_id: int | None = None
    source: str = ""
    note: str = ""

    def apply(self, context: Context) -> int:
        """Write it."""
        source = _cost_source(self.campaign_id, self.source)
        entry = CostEntry.create(
            campaign=self.campaign_id,
            source=source,
            spent_on=self.spent_on.isoformat(),
            amount_minor=_amount(self.amount_minor),
            note=clean_text(self.note),
            recorded_at=context.stamp,
            author=context.author,
        )
        context.facts["name"] = _cost_name(self.campaign_id, source)
        return int(entry.id)


@dataclass(frozen=True, slots=True)
class EditCost:
    """Change a cost; what is None stays as it is, and it stays one of its campaign or source.

    Raises:
        RecordMissing: it was deleted in the meantime.
        CostOfNothing: a cost without a campaign needs a source.
        AmountRefused: the amount is not above nothing, or beyond reason.
    """

    cost_id: int
    spent_on: date | None = None
    amount_minor: int | None = None
    note: str | None = None
    source: str | None = None  # of a cost without a campaign

    def apply(self, context: Context) -> None:
        """Write what changed."""
        entry = _existing_cost(self.cost_id)
        changed: dict[str, Any] = {}
        if self.spent_on is not None:
            changed["spent_on"] = self.spent_on.isoformat()
        if self.amount_minor is not None:
            changed["amount_minor"] = _amount(self.amount_minor)
        if self.note is not None:
            changed["note"] = clean_text(self.note)
        if self.source is not None and entry.campaign_id is None:
            changed["source"] = _cost_source(None, self.source)
        if changed:
            CostEntry.update(**changed).where(CostEntry.id == self.cost_id).execute()
        context.facts["name"] = _cost_name(entry.campaign_id, changed.get("source", entry.source))


@dataclass(frozen=True, slots=True)
class DeleteCost:
    """Take a cost away. Raises RecordMissing."""

    cost_id: int

    def apply(self, context: Context) -> None:
        """Delete it."""
        entry = _existing_cost(self.cost_id)
        context.facts["name"] = _cost_name(entry.campaign_id, entry.source)
        entry.delete_instance()


def existing_campaign(campaign_id: int) -> Campaign:
    """Return a campaign. Raises RecordMissing."""
    campaign = Campaign.get_or_none(Campaign.id == campaign_id)
    if campaign is None:
        raise RecordMissing("campaign", campaign_id)
    return campaign


def free_name(name: str, own_id: int | None) -> str:
    """Return a name as it is kept. Raises NameMissing, CampaignTaken."""
    name = clean_text(name)
    if not name:
        raise NameMissing
    other = Campaign.get_or_none(Campaign.folded == fold(name))
    if other is not None and other.id != own_id:
        raise CampaignTaken(other.name)
    return name


def _check_days(starts_on: date | None, ends_on: date | None) -> None:
    if starts_on is not None and ends_on is not None and ends_on < starts_on:
        raise EndsBeforeStart(starts_on, ends_on)


def _stage(stage_id: int) -> int | None:
    if stage_id and fetch_one(Stage.select(Stage.id).where(Stage.id == stage_id)) is None:
        raise RecordMissing("stage", stage_id)
    return stage_id or None


def _planned(amount_minor: int) -> int | None:
    return _amount(amount_minor) if amount_minor else None


def _amount(amount_minor: int) -> int:
    if not 0 < amount_minor <= MOST_MINOR:
        raise AmountRefused(amount_minor)
    return amount_minor


def _cost_source(campaign_id: int | None, source: str) -> str:
    """Return the source that a cost is kept with."""
    if campaign_id is not None:
        existing_campaign(campaign_id)
        return ""
    listed = listed_source(source)
    if not listed:
        raise CostOfNothing
    return listed


def _cost_name(campaign_id: int | None, source: str) -> str:
    return source if campaign_id is None else str(existing_campaign(campaign_id).name)


def _existing_cost(cost_id: int) -> CostEntry:
    entry = CostEntry.get_or_none(CostEntry.id == cost_id)
    if entry is None:
        raise RecordMissing("cost_entry", cost_id)
    return entry
