"""Which words belong to which report."""

from importlib import import_module

from tracker.reports.report import ReportName
from ui.text.report_words.parts import ReportWords

_WORDS = {  # "module:function" in ui.text.report_words
    ReportName.FUNNEL: "funnel:funnel_words",
    ReportName.STUCK: "stuck:stuck_words",
    ReportName.TIME: "time:time_words",
    ReportName.MOVES: "moves:moves_words",
    ReportName.LEFT: "left:left_words",
    ReportName.SOURCES: "sources:sources_words",
    ReportName.TACTICS: "tactics:tactics_words",
    ReportName.COHORTS: "cohorts:cohorts_words",
    ReportName.CONTACTS: "contacts:contacts_words",
    ReportName.RECIPES: "recipes:recipes_words",
    ReportName.GOALS: "goals:goals_words",
    ReportName.BOARD: "board:board_words",
    ReportName.RFM: "rfm:rfm_words",
    ReportName.TOGETHER: "together:together_words",
    ReportName.BUYERS: "buyers:buyers_words",
    ReportName.QUOTES: "quotes:quotes_words",
    ReportName.SALES: "sales:sales_words",
    ReportName.VALUE: "value:value_words",
    ReportName.REPEAT: "repeat:repeat_words",
    ReportName.QUIET: "quiet:quiet_words",
    ReportName.SATISFACTION: "satisfaction:satisfaction_words",
}


def words_of(name: ReportName) -> ReportWords:
    """Return a report's words in the window's language."""
    module, function = _WORDS[name].split(":")
    found: ReportWords = getattr(import_module(f"ui.text.report_words.{module}"), function)()
    return found


def report_title(name: ReportName) -> str:
    """Return a report's name as it stands in lists."""
    return words_of(name).title
