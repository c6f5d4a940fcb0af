"""Campaigns in words: whom they are for, their days, how they stand."""

from datetime import date

from tracker.domain.campaigns import Campaign, CampaignState
from tracker.domain.stages import Stage
from ui.common.pill import PillKind
from ui.text.fill import fill
from ui.text.formats import NOTHING, format_day, format_day_short
from ui.text.money import show_money
from ui.text.words import words

_DECEMBER = 12
STATE_PILLS: dict[CampaignState, PillKind] = {
    CampaignState.COMING: "warn",
    CampaignState.RUNNING: "accent",
    CampaignState.ENDED: "plain",
}


def state_word(state: CampaignState) -> str:
    """Return the word for how a campaign stands: "Running"."""
    return {
        CampaignState.COMING: words.tr("Still to come", "a campaign"),
        CampaignState.RUNNING: words.tr("Running", "a campaign"),
        CampaignState.ENDED: words.tr("Ended", "a campaign"),
    }[state]


def stage_title(stage: Stage | None) -> str:
    """Return whom campaigns are for, as a heading: a stage, or everybody."""
    if stage is None:
        return words.tr("For everybody")
    return fill(words.tr("%1 (removed)", "a stage"), stage.name) if stage.removed else stage.name


def days_words(campaign: Campaign) -> str:
    """Write from when to when a campaign runs: "1 May – 31 May 2026"."""
    start = date.fromisoformat(campaign.starts_on)
    if campaign.ends_on is None:
        return fill(words.tr("from %1 on", "a day"), format_day(start))
    end = date.fromisoformat(campaign.ends_on)
    if start == end:
        return format_day(start)
    first, last = format_day(start), format_day(end)
    if start.year == end.year:  # said once
        if last.startswith(str(end.year)):
            last = format_day_short(end, date(end.year, 12, 31) if end.month < _DECEMBER else date(end.year, 1, 1))
        else:
            first = format_day_short(start, end)
    return fill(words.tr("%1 – %2", "first day, last day"), first, last)


def planned_words(minor: int | None, currency: str) -> str:
    """Write what was planned; a dash for nothing."""
    return NOTHING if minor is None else show_money(minor, currency)


def over_words(campaign: Campaign, currency: str) -> str:
    """Say by how much more was spent than planned; empty where it was not."""
    over = campaign.spent_minor - (campaign.planned_minor or campaign.spent_minor)
    return fill(words.tr("%1 over", "an amount of money"), show_money(over, currency)) if over > 0 else ""
