"""What the Check sheet's formulas are put together from: names of columns, counts, distinct customers, medians."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from tracker.domain.stages import Stage
from tracker.exchange.captions import WorkbookCaptions
from tracker.exchange.workbook.cells import NOTHING, quoted
from tracker.exchange.workbook.names import AS_OF, FIRST_DAY, LAST_DAY, column_name
from tracker.exchange.workbook.working_formulas import ELSEWHERE
from tracker.reports.report import SMALL, Address, Report, Table

At: TypeAlias = Callable[[Address], str]  # the cell of the Check sheet in which a number is counted again

LAST, PLACE, COUNTS, JOINED = (column_name("log", name) for name in ("last", "place", "counts", "joined"))
VISITED, IN_ORDER, ARCHIVED = (column_name("log", name) for name in ("visited", "in_order", "archived"))
OUTCOME, STAYS, DAYS = (column_name("log", name) for name in ("outcome", "stays", "days"))
MOVED, CAME_FROM, CAME_BACK = (column_name("log", name) for name in ("moved", "came_from", "came_back"))
PAIR, TO_AND_FRO, CONTACT = (column_name("log", name) for name in ("pair", "to_and_fro", "contact"))
MOMENT, WHO, REASON = (column_name("history", name) for name in ("moment", "customer", "reason"))
CUSTOMER_IDS = column_name("customers", "id")
MEMBERS = f"{LAST},1,{JOINED},1"  # conditions of COUNTIFS: the last entry of who joined in the period
GONE = f'{ARCHIVED},">0",{ARCHIVED},"<="&{AS_OF}'  # conditions of COUNTIFS: archived by the as-of day
IN_PERIOD = f"({MOMENT}>=N({FIRST_DAY}))*({MOMENT}<{LAST_DAY}+1)"  # of entries, as a factor


@dataclass(frozen=True, slots=True)
class Recount:
    """A number to check: where it stands in the report, and the formula that counts it anew, without "=".

    formula: takes where the numbers counted again stand, so that rates are worked out from those. array: it goes
    through whole columns at once, as Excel must be told.
    """

    address: Address
    formula: Callable[[At], str]
    array: bool = False


Recounts: TypeAlias = Iterator[Recount]


@dataclass(frozen=True, slots=True)
class Checked:
    """A report and what the formulas for it need to know.

    stages: those that reports show, in order: the first has place 1. labels: the cell of each row's label on the
    report's sheet, by table and row; cells: of each number.
    """

    report: Report
    stages: Sequence[Stage]
    labels: Mapping[tuple[str, str], str]
    cells: Mapping[Address, str]
    captions: WorkbookCaptions
    early: str  # in place of the cost of each of a few
    decimals: int  # of the currency

    def place(self, key: str) -> int:
        """Return the place of a stage, by the key of its row; 0 for Left."""
        return 0 if key == "left" else self.places[key]

    @property
    def places(self) -> dict[str, int]:
        """The places of the stages, by the keys of their rows."""
        return {str(stage.id): number for number, stage in enumerate(self.stages, start=1)}

    def table(self, key: str) -> Table:
        """Return a table of the report."""
        return self.report.table(key)


def plain(address: Address, formula: str) -> Recount:
    """Count by a formula that needs no other number."""
    return Recount(address, lambda _: formula)


def by_array(address: Address, formula: str) -> Recount:
    """Count by an array formula."""
    return Recount(address, lambda _: formula, array=True)


def rate(address: Address, part: Address, whole: Sequence[Address]) -> Recount:
    """Divide a number counted again by the sum of others."""
    return Recount(address, lambda at: divided(at(part), "+".join(at(one) for one in whole)))


def divided(part: str, whole: str) -> str:
    """Divide; NOTHING where there is nothing to divide by."""
    return f"IF({whole}=0,{quoted(NOTHING)},{part}/({whole}))"


def each_of(checked: Checked, address: Address, cost: Address, people: Address) -> Recount:
    """Divide a cost by people, once, rounded to what the currency has; too early to tell of few."""

    def formula(at: At) -> str:
        each = f"ROUND({at(cost)}/{at(people)},{checked.decimals})"
        return f"IF({at(people)}=0,{quoted(NOTHING)},IF({at(people)}<{SMALL},{quoted(checked.early)},{each}))"

    return Recount(address, formula)


def distinct(condition: str, who: str = WHO, at_least: int = 1) -> str:
    """Count the customers with so many rows that meet a condition; an array formula."""
    return f"IFERROR(SUM((FREQUENCY(IF({condition},{who}),{CUSTOMER_IDS})>={at_least})*1),0)"  # of no row: an error


def median(condition: str, values: str = DAYS) -> str:
    """Take the median of values; NOTHING of none; an array formula."""
    return f"IFERROR(MEDIAN(IF({condition},{values})),{quoted(NOTHING)})"


def percentile(condition: str, share: float, values: str = DAYS) -> str:
    """Take a percentile of values, linear between neighbours; NOTHING of none; an array formula."""
    return f"IFERROR(PERCENTILE(IF({condition},{values}),{share}),{quoted(NOTHING)})"


def standing(place: int) -> str:
    """Count the customers whose last entry led to this place, archived ones left out."""
    there = f"{LAST},1,{PLACE},{place}"
    return f"COUNTIFS({there})-COUNTIFS({there},{GONE})"


def whole_shop(key: str) -> str:
    """Count the customers known, archived, in Left or elsewhere, by the key of the figure."""
    formulas = {
        "known": f"COUNTIFS({LAST},1)",
        "archived": f"COUNTIFS({LAST},1,{GONE})",
        "left_now": standing(0),
        "left": standing(0),
        "elsewhere": standing(ELSEWHERE),
    }
    return formulas[key]


def outside_of_stays() -> Recounts:
    """Count who is just outside of reports of stays."""
    opened = f"({COUNTS}=1)*({PLACE}>0)*({PLACE}<{ELSEWHERE})*{IN_PERIOD}"
    yield by_array(Address("outside", "", "opening"), distinct(opened))
    yield plain(Address("outside", "", "archived"), whole_shop("archived"))
