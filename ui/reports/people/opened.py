"""A number that was opened: what it is called, how it is counted, and what is behind it."""

from dataclasses import dataclass

from tracker.reports.captions import ReportCaptions
from tracker.reports.report import Address, Number, Unit
from ui.reports.reading import Loaded
from ui.reports.wording import cell_words, number_words
from ui.text.fill import fill
from ui.text.formats import format_count
from ui.text.periods import days_seen
from ui.text.words import words


@dataclass(frozen=True, slots=True)
class Opened:
    """Where a number stands, in the report or in the one beside it, with its words."""

    address: Address
    is_other: bool
    number: Number
    unit: Unit
    title: str  # "Consideration: Reached it"
    says: str  # the number itself
    meaning: str  # how it is counted
    scope: str  # which days, and whom


def opened_at(loaded: Loaded, captions: ReportCaptions, address: Address, *, is_other: bool) -> Opened | None:
    """Return the number at an address; None where the report has none there."""
    report = loaded.compared.other if is_other and loaded.compared else loaded.report
    found = next(((unit, number) for where, unit, number in report.numbers() if where == address), None)
    if found is None:
        return None
    unit, number = found
    explained = number_words(report, captions, address)
    whom = loaded.asked.other_whom if is_other else loaded.asked.whom
    scope = " · ".join(part for part in (days_seen(report.first, report.last, report.as_of), whom) if part)
    return Opened(
        address, is_other, number, unit, explained.label, cell_words(captions, number, unit), explained.meaning, scope
    )


def size_words(opened: Opened, counted: int, customers: int) -> str:
    """Say how many are listed: "268 people", "268 in all, 250 different customers", "6.5 d, from 43"."""
    if opened.unit is Unit.COUNT:
        said = words.tr("%n people", "", counted).replace(str(counted), format_count(counted))
    else:
        said = fill(words.tr("%1, from %2", "a number, of how many"), opened.says, format_count(counted))
    if customers == counted:
        return said
    different = words.tr("%n different customers", "", customers).replace(str(customers), format_count(customers))
    if opened.unit is Unit.COUNT:
        said = fill(words.tr("%1 in all", "a count of stays or contacts"), format_count(counted))
    return fill(words.tr("%1, %2", "a count of things, a count of customers"), said, different)
