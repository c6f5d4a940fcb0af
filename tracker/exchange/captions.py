"""The words of the Excel workbook, handed over by whoever knows the reader's language."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Sheet(StrEnum):
    """The sheets of the workbook, in their order."""

    SUMMARY = "summary"
    FUNNEL = "funnel"
    CUSTOMERS = "customers"
    INTERACTIONS = "interactions"
    HISTORY = "history"
    DEFINITIONS = "definitions"
    CHECK = "check"
    WORKINGS = "workings"


@dataclass(frozen=True, slots=True)
class Explained:
    """A heading and, in a sentence or two, what stands under it."""

    label: str
    meaning: str


@dataclass(frozen=True, slots=True)
class CheckCaptions:
    """The words of the Check sheet."""

    figure: str
    stage: str
    program: str  # the number that the program counted
    recounted: str  # the number that the formula counts
    verdict: str
    agrees: str
    differs: str
    all_agree: str
    some_differ: str
    differing: str  # heading of how many rows differ
    how: str  # how to read the sheet
    out_of_order: str  # a row: entries of Stage history that were sorted differently
    workings: Mapping[str, Explained]  # by workings.COLUMNS
    stage_list: tuple[str, str]  # headings of the stages' numbers and names


@dataclass(frozen=True, slots=True)
class WorkbookCaptions:
    """Every word of the workbook in one language.

    A missing key is a KeyError while writing. Words for kinds, causes and reasons that are not listed (the owner's own)
    are written as they are. The causes' words differ from each other: the Check sheet tells them apart by them.
    """

    title: str
    sheets: Mapping[Sheet, Explained]  # titles are cut and changed where Excel would refuse them
    figures: Mapping[str, Explained]  # by the names of FunnelRow's and FunnelReport's fields, and "interactions"
    groups: tuple[str, str]  # above the funnel's columns: how far they got, what happened to each stay
    chart_reached: str
    chart_board: str
    customers: Mapping[str, str]  # headings, by record_sheets.CUSTOMERS
    interactions: Mapping[str, str]  # by record_sheets.INTERACTIONS
    history: Mapping[str, str]  # by record_sheets.HISTORY
    kinds: Mapping[str, str]
    causes: Mapping[str, str]
    reasons: Mapping[str, str]
    left: str  # where a stage is named: the customer left
    period: str
    first_day: str
    last_day: str
    as_of: str
    written: str
    first_entry: str  # in place of the first day
    key_figures: str
    in_here: str  # heading of the list of sheets
    figure: str
    meaning: str
    stage: str
    check: CheckCaptions
    answers: Mapping[str, str]  # "yes" and "no"
    day_format: str  # as Excel writes number formats: "d mmm yyyy"
    moment_format: str
