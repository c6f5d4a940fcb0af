"""From a name and a scope to a report: reads what the report needs, and no more, and has it made."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from tracker.domain.customer_filter import EVERYONE, Archived, CustomerFilter
from tracker.domain.report_data import ReportData, Scope
from tracker.queries.filtering import customer_ids_query
from tracker.queries.report_parts.campaigns import campaigns, costs, touches
from tracker.queries.report_parts.contacts import contacts
from tracker.queries.report_parts.first_touch import sources
from tracker.queries.report_parts.goals import read_goals
from tracker.queries.report_parts.latest_contact import last_contacts
from tracker.queries.report_parts.leaving_reasons import leaving_reasons
from tracker.queries.report_parts.recipes import entries, recipes, ticks
from tracker.queries.reporting import all_stages, stay_table
from tracker.reports.catalogue import build_report
from tracker.reports.report import Report, ReportName

Reader = Callable[[Any], Any]  # takes a query of the ids that are meant, None for everyone; gives one part of the data
READERS: dict[str, Reader] = {  # by the field of ReportData
    "campaigns": campaigns,
    "contacts": contacts,
    "costs": costs,
    "entries": entries,
    "goals": read_goals,
    "reasons": leaving_reasons,
    "recipes": recipes,
    "sources": sources,
    "ticks": ticks,
    "touches": touches,
}
DayReader = Callable[[Any, date], Any]  # takes the as-of day too
DAY_READERS: dict[str, DayReader] = {
    "last_contact": last_contacts,
}
NEEDS: Mapping[ReportName, tuple[str, ...]] = {  # fields of ReportData besides stays and stages
    ReportName.STUCK: ("last_contact",),
    ReportName.LEFT: ("reasons",),
    ReportName.SOURCES: ("sources", "costs"),
    ReportName.TACTICS: ("campaigns", "costs", "touches"),
    ReportName.CONTACTS: ("contacts",),
    ReportName.RECIPES: ("entries", "recipes", "ticks"),
    ReportName.GOALS: ("goals", "contacts"),
}


def read_report(name: ReportName, scope: Scope) -> Report:
    """Make a report of what the shop file holds now. Runs on the caller's snapshot."""
    return build_report(name, read_data(name, scope), scope)


def read_data(name: ReportName, scope: Scope) -> ReportData:
    """Read the records that a report of this name needs of whom the scope means."""
    only = ids_in(scope.only, scope.as_of)
    needed = NEEDS.get(name, ())
    parts = {part: READERS[part](only) for part in needed if part in READERS}
    parts |= {part: DAY_READERS[part](only, scope.as_of) for part in needed if part in DAY_READERS}
    return ReportData(stay_table(only), tuple(all_stages()), **parts)


def ids_in(only: CustomerFilter, as_of: date) -> Any:
    """Return a query of the ids of whom a report of a filter counts, archived ones too; None: everyone."""
    both = replace(only, archived=Archived.BOTH) if only.archived == Archived.NO else only
    if both == replace(EVERYONE, archived=Archived.BOTH):
        return None
    return customer_ids_query(both, as_of)
