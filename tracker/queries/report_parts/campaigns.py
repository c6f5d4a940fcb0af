"""What was tried, what it cost and whom it reached, as reports read it."""

from array import array
from datetime import date
from itertools import chain
from typing import Any

from tracker.domain.interactions import Kind
from tracker.domain.report_data import CampaignFacts, Cost
from tracker.queries.report_parts.sql_pieces import day_number, meant
from tracker.storage.tables import database


def campaigns(_: Any = None) -> tuple[CampaignFacts, ...]:
    """Return every campaign, whoever is meant, in the order they were added."""
    rows = database.execute_sql(
        "SELECT id, name, source, stage_id, starts_on, ends_on, planned_minor FROM campaign ORDER BY id"
    )
    return tuple(
        CampaignFacts(id_, name, source, stage, _day(starts), None if ends is None else _day(ends), planned)
        for id_, name, source, stage, starts, ends, planned in rows
    )


def costs(_: Any = None) -> tuple[Cost, ...]:
    """Return every cost, whoever is meant: money is spent on nobody in particular. In the order they were added."""
    rows = database.execute_sql(
        "SELECT spent_on, amount_minor, coalesce(campaign.source, cost_entry.source), campaign_id"
        " FROM cost_entry LEFT JOIN campaign ON campaign.id = campaign_id ORDER BY cost_entry.id"
    )
    return tuple(Cost(_day(day), amount, source, campaign) for day, amount, source, campaign in rows)


def touches(only: Any = None) -> "array[int]":
    """Return whom campaigns reached and when, as `ReportData` keeps it."""
    condition, values = meant("touch.customer_id", only)
    rows = database.execute_sql(
        f"SELECT touch.campaign_id, touch.customer_id, {day_number('touched_on')},"
        " interaction.id IS NOT NULL AND interaction.kind <> ?"
        " FROM campaign_touch touch LEFT JOIN interaction ON interaction.id = touch.interaction_id"
        f" WHERE {condition} ORDER BY touch.customer_id, touched_on, touch.id",
        (Kind.NOTE.value, *values),
    )
    return array("q", chain.from_iterable(rows))


def _day(text: str) -> int:
    return date.fromisoformat(text).toordinal()
