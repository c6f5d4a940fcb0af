"""What to do where a report has nothing to count yet, and where that is done."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from tracker.reports.report import Report, ReportName


@dataclass(frozen=True, slots=True)
class NextStep:
    """The words for a report without anything to show.

    act: the words of the button that leads to `place` (of `ui.places`). title: what is
    missing, where no other days would help; empty where they might.
    """

    place: str
    act: str
    sentence: str
    title: str = ""


def next_step(report: Report) -> NextStep | None:
    """Return what a report without anything to show waits for; None where it is only other days or people."""
    make = _STEPS.get(report.name)
    return make(report) if make else None


def _set_goals(report: Report) -> NextStep | None:
    if report.table("goals").rows:
        return None
    return NextStep(
        "goals",
        _tr("Set goals…"),
        _tr("Say what you wish for in a month, a quarter or a year: this shows how far along it is, and its pace."),
        _tr("No goal is set for this day"),
    )


def _write_recipes(report: Report) -> NextStep | None:
    if report.table("groups").rows:
        return None
    return NextStep(
        "board",
        _tr("Go to the board"),
        _tr(
            "A recipe is the short list of what you do in a stage. Write one on the board: the … menu of a column,"
            " “Recipe of this stage…”. Tick it off on each customer's page, and this shows whether it helps."
        ),
        _tr("No stage has a recipe yet"),
    )


def _note_costs(_: Report) -> NextStep:
    return NextStep(
        "campaigns",
        _tr("Go to Campaigns"),
        _tr("What you try so that people hear of you, and what it costs, is written down under Campaigns."),
    )


def _begin_campaign(_: Report) -> NextStep:
    return NextStep(
        "campaigns",
        _tr("Go to Campaigns"),
        _tr("Write down under Campaigns what you try, whom it reached and what it cost, to set one beside the other."),
    )


def _note_quotes(report: Report) -> NextStep | None:
    if report.figure("quotes").value:
        return None
    return NextStep(
        "customers",
        _tr("Go to the customers"),
        _tr(
            "A price you gave, or a basket that was left behind, is noted on the customer's page under “Quotes and"
            " baskets”. Say there what came of it, and this shows where people stop, and why."
        ),
    )


def _write_sales(_: Report) -> NextStep:
    return NextStep(
        "sales",
        _tr("Go to Sales"),
        _tr("Write down under Sales what is bought; orders from a web shop or a till come in by Import."),
    )


_STEPS: dict[ReportName, Callable[[Report], NextStep | None]] = {
    ReportName.GOALS: _set_goals,
    ReportName.RECIPES: _write_recipes,
    ReportName.SOURCES: _note_costs,
    ReportName.TACTICS: _begin_campaign,
    ReportName.QUOTES: _note_quotes,
    ReportName.SALES: _write_sales,
    ReportName.REPEAT: _write_sales,
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("NextStep", text)
