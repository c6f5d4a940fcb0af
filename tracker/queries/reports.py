"""From a name and a scope to a report: reads what the report needs, and no more, and has it made."""

from array import array
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from tracker.domain.customer_filter import EVERYONE, Archived, CustomerFilter
from tracker.domain.report_data import ReportData, Scope
from tracker.domain.stays import StayTable
from tracker.queries.filtering import customer_ids_query
from tracker.queries.report_parts.campaigns import campaigns, costs, touches
from tracker.queries.report_parts.check_ins import away, check_ins
from tracker.queries.report_parts.contacts import contacts
from tracker.queries.report_parts.first_touch import sources
from tracker.queries.report_parts.goals import read_goals
from tracker.queries.report_parts.latest_contact import last_contacts
from tracker.queries.report_parts.leaving_reasons import leaving_reasons
from tracker.queries.report_parts.names import with_names
from tracker.queries.report_parts.quotes import quote_words, quotes, with_open_quotes
from tracker.queries.report_parts.recipes import entries, recipes, ticks
from tracker.queries.report_parts.sales import basket_lines, first_orders, lines, products, sales
from tracker.queries.report_parts.suggestions import suggestions
from tracker.queries.report_parts.traits import personas, tagged, tags, towns
from tracker.queries.reporting import all_stages, stay_table
from tracker.reports.catalogue import build_report
from tracker.reports.report import Report, ReportName

Reader = Callable[[Any], Any]  # takes a query of the ids that are meant, None for everyone; gives one part of the data
READERS: dict[str, Reader] = {  # by the field of ReportData
    "basket_lines": basket_lines,
    "campaigns": campaigns,
    "check_ins": check_ins,
    "contacts": contacts,
    "costs": costs,
    "entries": entries,
    "first_orders": first_orders,
    "goals": read_goals,
    "lines": lines,
    "personas": personas,
    "products": products,
    "quote_words": quote_words,
    "quotes": quotes,
    "reasons": leaving_reasons,
    "recipes": recipes,
    "sales": sales,
    "sources": sources,
    "suggestions": suggestions,
    "tagged": tagged,
    "tags": tags,
    "ticks": ticks,
    "touches": touches,
    "towns": towns,
}
DayReader = Callable[[Any, date], Any]  # takes the as-of day too
DAY_READERS: dict[str, DayReader] = {
    "away": away,
    "last_contact": last_contacts,
}
NEEDS: Mapping[ReportName, tuple[str, ...]] = {  # fields of ReportData besides stays and stages
    ReportName.STUCK: ("last_contact",),
    ReportName.LEFT: ("reasons",),
    ReportName.SOURCES: ("sources", "costs", "sales", "first_orders"),
    ReportName.TACTICS: ("campaigns", "costs", "touches", "sales", "first_orders"),
    ReportName.CONTACTS: ("contacts",),
    ReportName.RECIPES: ("entries", "recipes", "ticks"),
    ReportName.GOALS: ("goals", "contacts", "first_orders"),
    ReportName.QUOTES: ("quotes", "quote_words"),
    ReportName.RFM: ("sales",),
    ReportName.BUYERS: ("sales", "basket_lines", "products", "sources", "personas", "towns", "tagged", "tags"),
    ReportName.TOGETHER: ("sales", "basket_lines", "products", "suggestions"),
    ReportName.SALES: ("sales", "lines", "products"),
    ReportName.VALUE: ("sales", "lines", "sources", "costs", "first_orders"),
    ReportName.REPEAT: ("sales",),
    ReportName.QUIET: ("sales", "away"),
    ReportName.SATISFACTION: ("check_ins",),
}

WITHOUT_STAYS = frozenset(  # of sales and what belongs to them alone: reading every stay would take twice as long
    {
        ReportName.SALES,
        ReportName.RFM,
        ReportName.REPEAT,
        ReportName.QUIET,
        ReportName.TOGETHER,
        ReportName.SATISFACTION,
    }
)


def read_report(name: ReportName, scope: Scope) -> Report:
    """Make a report of what the shop file holds now. Runs on the caller's snapshot."""
    return with_names(build_report(name, read_data(name, scope), scope))


def read_data(name: ReportName, scope: Scope) -> ReportData:
    """Read the records that a report of this name needs of whom the scope means."""
    only = ids_in(scope.only, scope.as_of)
    needed = NEEDS.get(name, ())
    parts = {part: READERS[part](only) for part in needed if part in READERS}
    parts |= {part: DAY_READERS[part](only, scope.as_of) for part in needed if part in DAY_READERS}
    return ReportData(_stays(name, only, scope.as_of), tuple(all_stages()), **parts)


def _stays(name: ReportName, only: Any, as_of: date) -> StayTable:
    """Read the stays that a report of this name needs."""
    if name in WITHOUT_STAYS:
        return StayTable(array("q"))
    return stay_table(with_open_quotes(only, as_of) if name is ReportName.QUOTES else only)


def ids_in(only: CustomerFilter, as_of: date) -> Any:
    """Return a query of the ids of whom a report of a filter counts, archived ones too; None: everyone."""
    both = replace(only, archived=Archived.BOTH) if only.archived == Archived.NO else only
    if both == replace(EVERYONE, archived=Archived.BOTH):
        return None
    return customer_ids_query(both, as_of)
