"""The words of the Excel workbook, handed over by whoever knows the reader's language."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from tracker.reports.captions import Explained

__all__ = ["CheckCaptions", "Explained", "Sheet", "WorkbookCaptions"]


class Sheet(StrEnum):
    """The sheets of the workbook besides those of the reports, in their order; the reports follow the summary."""

    SUMMARY = "summary"
    CUSTOMERS = "customers"
    INTERACTIONS = "interactions"
    HISTORY = "history"
    COSTS = "costs"
    TOUCHES = "touches"
    LEDGER = "ledger"
    SALE_LINES = "lines"
    PRODUCTS = "products"
    QUOTES = "quote_rows"  # "quotes" is the report's
    CHECK_INS = "check_in_rows"
    DEFINITIONS = "definitions"
    CHECK = "check"
    WORKINGS = "workings"


@dataclass(frozen=True, slots=True)
class CheckCaptions:
    """The words of the Check sheet."""

    report: str
    figure: str
    row: str
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
    not_recounted: Explained  # heading of the figures that no formula counts again, and why
    workings: Mapping[str, Explained]  # by the names of workings.COLUMNS
    stage_list: tuple[str, str]  # headings of the stages' numbers and names
    single_cells: tuple[str, str]  # interactions after the day; place of the first stage of customers


@dataclass(frozen=True, slots=True)
class WorkbookCaptions:
    """Every word of the workbook in one language that is no report's own.

    A missing key is a KeyError while writing. Words for kinds, causes and reasons that are not listed (the owner's own)
    are written as they are. The causes' words differ from each other, and so do the kinds': the Check sheet tells them
    apart by them.
    """

    title: str
    sheets: Mapping[Sheet, Explained]  # titles are cut and changed where Excel would refuse them
    customers: Mapping[str, str]  # headings, by record_sheets.CUSTOMERS
    interactions: Mapping[str, str]  # by record_sheets.INTERACTIONS
    history: Mapping[str, str]  # by record_sheets.HISTORY
    costs: Mapping[str, str]  # by record_sheets.COSTS
    touches: Mapping[str, str]  # by record_sheets.TOUCHES
    ledger: Mapping[str, str]  # by sale_sheets.LEDGER
    sale_lines: Mapping[str, str]  # by sale_sheets.LINES
    products: Mapping[str, str]  # by sale_sheets.PRODUCTS
    sale_kinds: Mapping[str, str]  # of the entries of the ledger; each another word
    quotes: Mapping[str, str]  # by quote_sheet.QUOTES
    check_ins: Mapping[str, str]  # by check_in_sheet.CHECK_INS
    quote_kinds: Mapping[str, str]
    outcomes: Mapping[str, str]  # of quotes, by domain.quotes.Outcome
    stops: Mapping[str, str]  # where people stop on the way to buying, by domain.quotes.StoppedAt
    kinds: Mapping[str, str]
    causes: Mapping[str, str]
    reasons: Mapping[str, str]
    left: str  # where a stage is named: the customer left
    period: str
    first_day: str
    last_day: str
    as_of: str
    whom: str
    compared: str  # label of what the reports are compared with
    written: str
    first_entry: str  # in place of the first day
    key_figures: str
    in_here: str  # heading of the list of sheets
    figure: str
    number: str
    row: str  # heading of what stands before the rows of a report
    outside: str  # heading of who is just not counted
    lines: str  # heading of what a line in a picture is drawn from
    change: str  # heading of a difference: "Change"
    points_format: str  # Excel number format of a difference in percentage points
    days: str  # below the axis of lines over days
    meaning: str
    only_segment: str  # says that the raw sheets hold only these customers
    check: CheckCaptions
    answers: Mapping[str, str]  # "yes" and "no"
    day_format: str  # as Excel writes number formats: "d mmm yyyy"
    moment_format: str
