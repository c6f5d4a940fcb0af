"""Which function makes which report. Each is loaded when it is first asked for: some are heavy."""

from collections.abc import Callable
from typing import TypeAlias, cast

from tracker.domain.loading import load_alone
from tracker.domain.report_data import ReportData, Scope
from tracker.reports.report import Report, ReportName

Builder: TypeAlias = Callable[[ReportData, Scope], Report]

BUILDERS: dict[ReportName, str] = {  # "module:function" in tracker.reports
    ReportName.FUNNEL: "funnel:build_funnel",
    ReportName.STUCK: "stuck_stays:build_stuck_report",
    ReportName.TIME: "time_in_stage:build_time_report",
    ReportName.MOVES: "back_and_forth:build_moves_report",
    ReportName.LEFT: "leavings:build_left_report",
    ReportName.SOURCES: "lead_sources:build_sources_report",
    ReportName.TACTICS: "tactics:build_tactics_report",
    ReportName.COHORTS: "joining_months:build_cohorts_report",
    ReportName.CONTACTS: "calls_and_visits:build_contacts_report",
    ReportName.RECIPES: "recipes:build_recipes_report",
    ReportName.GOALS: "goals:build_goals",
    ReportName.BOARD: "day_board:build_board_report",
    ReportName.QUOTES: "quotes:build_quotes_report",
    ReportName.RFM: "best_customers:build_rfm_report",
    ReportName.TOGETHER: "bought_together:build_together_report",
    ReportName.BUYERS: "who_buys:build_buyers_report",
    ReportName.SALES: "sales:build_sales_report",
    ReportName.VALUE: "value:build_value_report",
    ReportName.REPEAT: "coming_back:build_repeat_report",
    ReportName.QUIET: "going_quiet:build_quiet_report",
    ReportName.SATISFACTION: "satisfaction:build_satisfaction_report",
}


def offered_reports() -> list[ReportName]:
    """Return the reports there are, in the order in which they are offered."""
    return [name for name in ReportName if name in BUILDERS]


def build_report(name: ReportName, data: ReportData, scope: Scope) -> Report:
    """Make a report from the records of its scope."""
    module, function = BUILDERS[name].split(":")
    builder = cast(Builder, getattr(load_alone(f"tracker.reports.{module}"), function))
    return builder(data, scope)
