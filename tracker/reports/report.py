"""The shape of every report: tables of numbers, each of which knows what it counts. Loads nothing heavy.

Screen, picture, JSON, PDF and workbook are made from one `Report`, so that they cannot say different things.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple

SMALL = 10  # a rate of fewer than this is greyed and carries its n; a cost of fewer is too early to tell


class ReportName(StrEnum):
    """The reports, in the order in which they are offered."""

    FUNNEL = "funnel"
    STUCK = "stuck"  # what happened to each stay
    TIME = "time"  # days in each stage
    MOVES = "moves"  # back and forth
    LEFT = "left"  # where, and why
    SOURCES = "sources"  # who came by what, and its cost
    TACTICS = "tactics"  # campaigns side by side
    COHORTS = "cohorts"  # by month of joining
    CONTACTS = "contacts"  # calls and visits
    GOALS = "goals"
    RECIPES = "recipes"  # whether followed recipes move people faster
    BOARD = "board"  # who stood where at the end of a day
    SALES = "sales"  # what was bought
    VALUE = "value"  # what customers are worth, so far and by estimate
    RFM = "rfm"  # the best customers: how lately, how often, for how much
    REPEAT = "repeat"  # who comes back, by month of first purchase
    QUIET = "quiet"  # who usually would have come by now
    QUOTES = "quotes"  # quotes and left baskets
    TOGETHER = "together"  # what is bought together
    BUYERS = "buyers"  # who buys
    SATISFACTION = "satisfaction"


class Unit(StrEnum):
    """What a number is a number of, and so how it is written."""

    COUNT = "count"  # whole; what is behind it is as long as it is large
    SHARE = "share"  # a fraction from 0 to 1, written in percent
    DAYS = "days"  # calendar days; medians may have fractions
    MONEY = "money"  # whole minor units of the shop's currency
    COST_EACH = "cost_each"  # minor units a person, rounded half up; too early to tell while n is below SMALL
    RATIO = "ratio"  # a plain number with a fraction, such as moves a customer
    TARGET = "target"  # a whole number that was wished for: nobody is behind it, its n is 0
    CHANGE = "change"  # a difference of two counts; may be negative
    POINTS = "points"  # a difference of two shares, in fractions


class LabelKind(StrEnum):
    """What the text of a label is, and so whether words must be found for it."""

    NAME = "name"  # the owner's own words: shown as they are
    STAGE = "stage"  # the name of a stage
    LEFT = "left"  # Left, which is no stage
    SOURCE = "source"  # how they heard of the shop; "" is unknown
    REASON = "reason"  # why somebody left: a key of the shipped ones, or the owner's own words
    KIND = "kind"  # of an interaction
    MONTH = "month"  # "2026-01"
    WEEK = "week"  # the ISO day it begins on
    QUARTER = "quarter"  # "2026-1"
    YEAR = "year"  # "2026"
    DAY = "day"  # an ISO day
    GOAL = "goal"  # "<metric> <span, or a period's key> <stage's name, for a goal of reaching one>"
    AMOUNTS = "amounts"  # "<above>:<up to>" in minor units; an open end is empty
    CUSTOMER = "customer"  # an id, and after a space what is said of them; `queries.reports` puts the name in its place
    WORD = "word"  # a key that only this report's words explain


@dataclass(frozen=True, slots=True)
class Label:
    """What stands before a row, or over a column that comes from the owner's data.

    word: a key of this report's words that say more of it; empty: none.
    """

    kind: LabelKind
    text: str
    word: str = ""


@dataclass(frozen=True, slots=True)
class Counted:
    """One thing that was counted: a customer, or one of a customer's stays, moves or contacts with its days."""

    customer_id: int
    since: date | None = None
    until: date | None = None


Behind = Callable[[], list[Counted]]


def nothing() -> list[Counted]:
    """List nothing: what is behind a number that nobody stands behind."""
    return []


@dataclass(frozen=True, slots=True)
class Number:
    """A number with what is behind it.

    value: None where there is nothing to count from. n: how many things a rate or a median is computed from, or a sum
    of money is set against; None for what is a count itself. behind: lists what a count counts (as many as its
    value), or those n things, in order of customer, then time.
    """

    value: int | float | None
    n: int | None = None
    behind: Behind = field(default=nothing, compare=False, repr=False)

    @property
    def size(self) -> int:
        """How many things are behind it."""
        return int(self.value or 0) if self.n is None else self.n

    @property
    def is_small(self) -> bool:
        """Whether it is computed from so few that it says little."""
        return self.n is not None and self.n < SMALL


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: a key that is a promise to scripts, and the unit of its numbers.

    label: for a column that comes from the owner's data (a stage, a reason); None where words are found by the key.
    """

    key: str
    unit: Unit
    label: Label | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: a key that stays the same from one period to another, and a number for each column."""

    key: str
    label: Label
    numbers: tuple[Number, ...]
    colour: str = ""  # "#5b6ee1" of a stage; empty: none
    is_total: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Numbers in rows and columns. Row keys are unique, column keys are."""

    key: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of the whole report."""

    key: str
    unit: Unit
    number: Number


@dataclass(frozen=True, slots=True)
class Curve:
    """A line over days or dates: y over x, both of the same length, x growing.

    x: days since the beginning (of a stay, of a period). y: shares or counts, by `unit`. step: the value holds until
    the next x. open_end: where observation ended for those still in it (censored), as places on the x axis.
    """

    key: str
    label: Label
    unit: Unit
    x: tuple[float, ...]
    y: tuple[float, ...]
    colour: str = ""
    step: bool = True
    open_end: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """What a report says of a scope.

    first: None for "from the first entry on". figures: of the whole report. tables: the first is the one its picture
    shows. outside: who is just not counted, and why (too_recent, opening, archived …): counts of customers.
    """

    name: ReportName
    first: date | None
    last: date
    as_of: date
    within_days: int | None
    figures: tuple[Figure, ...] = ()
    tables: tuple[Table, ...] = ()
    outside: tuple[Figure, ...] = ()
    curves: tuple[Curve, ...] = ()

    def figure(self, key: str) -> Number:
        """Return a number of the whole report. Raises KeyError."""
        return {one.key: one.number for one in self.figures}[key]

    def table(self, key: str) -> Table:
        """Return a table. Raises KeyError."""
        return {one.key: one for one in self.tables}[key]

    def number(self, address: "Address") -> Number:
        """Return the number at an address. Raises KeyError."""
        for where, _, number in self.numbers():
            if where == address:
                return number
        raise KeyError(address)

    def numbers(self) -> Iterator[tuple["Address", Unit, Number]]:
        """Yield every number with its address and unit: figures, tables row by row, then who is outside."""
        for one in self.figures:
            yield Address("", "", one.key), one.unit, one.number
        for table in self.tables:
            for row in table.rows:
                for column, number in zip(table.columns, row.numbers, strict=True):
                    yield Address(table.key, row.key, column.key), column.unit, number
        for one in self.outside:
            yield Address("outside", "", one.key), one.unit, one.number


class Address(NamedTuple):
    """Where a number stands: table "" for a figure of the whole report, "outside" for who is not counted."""

    table: str
    row: str
    column: str
