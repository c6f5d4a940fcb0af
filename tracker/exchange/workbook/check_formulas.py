"""The funnel's figures as formulas over the raw sheets and the workings: each counted anew, none copied."""

from collections.abc import Iterator
from dataclasses import dataclass

from tracker.exchange.workbook.cells import NOTHING, quoted
from tracker.exchange.workbook.funnel_sheet import RATES, figure_cell
from tracker.exchange.workbook.names import AS_OF, KEY_FIGURES
from tracker.exchange.workbook.workings import (
    BACK,
    ELSEWHERE,
    FORWARD,
    HERE,
    LEFT,
    OTHER,
    column_name,
)
from tracker.reports.funnel_report import FunnelReport

LAST, PLACE, COUNTS, JOINED = map(column_name, ("last", "place", "counts", "joined"))
VISITED, IN_ORDER, ARCHIVED = map(column_name, ("visited", "in_order", "archived"))
OUTCOME, STAYS = map(column_name, ("outcome", "stays"))

OUTCOMES = {"forward": FORWARD, "back": BACK, "left": LEFT, "other": OTHER, "here": HERE}
COHORT_FIGURES = ("reached", "visited", "strict", "step", "from_start")
STAY_FIGURES = ("stays", "stay_customers", *OUTCOMES, "move_on")
MEMBERS = f"{LAST},1,{JOINED},1"
STANDING = f"{LAST},1,{PLACE}"


@dataclass(frozen=True, slots=True)
class Recount:
    """A figure to check: the cell with the program's number, and the formula that counts it anew, without "="."""

    figure: str
    stage: str  # empty for a figure of the whole report
    program: str
    formula: str
    is_rate: bool = False


def recounts(report: FunnelReport, funnel: str, first_row: int) -> Iterator[Recount]:
    """Give every figure to check, by figure, then by stage.

    funnel: the sheet Funnel as formulas refer to it, "Funnel!".

    first_row: of the sheet that they are written to, one a row, the formulas in column D; rates are worked out from
    the counts recounted there.
    """
    at: dict[tuple[str, int], str] = {}
    row = first_row
    for figure in ("on_board", *COHORT_FIGURES, *STAY_FIGURES):
        for place, stage in enumerate(report.stages):
            if figure == "step" and place == 0:
                continue
            at[figure, place] = f"D{row}"
            formula = _rate(figure, place, at) if figure in RATES else _count(figure, place + 1)
            yield Recount(figure, stage.name, f"{funnel}{figure_cell(figure, place)}", formula, figure in RATES)
            row += 1
    for figure, formula in _whole(report).items():
        yield Recount(figure, "", KEY_FIGURES[figure], formula)


def _whole(report: FunnelReport) -> dict[str, str]:
    """Give the formulas for the figures of the whole report."""
    gone = f'{ARCHIVED},">0",{ARCHIVED},"<="&{AS_OF}'
    standing = {"left_now": 0, **({"elsewhere": ELSEWHERE} if report.elsewhere else {})}
    return {
        "cohort": f"COUNTIFS({MEMBERS})",
        **{figure: _standing(place) for figure, place in standing.items()},
        "archived": f"COUNTIFS({LAST},1,{gone})",
        "known": f"COUNTIFS({LAST},1)",
    }


def _standing(place: int) -> str:
    """Count the customers whose last entry led to this place, archived ones left out."""
    return f'COUNTIFS({STANDING},{place})-COUNTIFS({STANDING},{place},{ARCHIVED},">0",{ARCHIVED},"<="&{AS_OF})'


def _count(figure: str, place: int) -> str:
    if figure in OUTCOMES:
        return f"COUNTIFS({PLACE},{place},{OUTCOME},{OUTCOMES[figure]})"
    power = 2 ** (place - 1)
    formulas = {
        "on_board": _standing(place),
        "reached": f'COUNTIFS({MEMBERS},{VISITED},">={power}")',
        "visited": f"SUMPRODUCT(({LAST}=1)*({JOINED}=1)*{_has(VISITED, power)})",
        "strict": f'COUNTIFS({MEMBERS},{IN_ORDER},">={place}")',
        "stays": f'COUNTIFS({PLACE},{place},{OUTCOME},">0")',
        "stay_customers": f"SUMPRODUCT(({LAST}=1)*{_has(STAYS, power)})",
    }
    return formulas[figure]


def _has(column: str, power: int) -> str:
    """Give 1 for the rows whose sum of powers of two contains this one."""
    return f"(INT({column}/{power})-2*INT({column}/{2 * power}))"


def _rate(figure: str, place: int, at: dict[tuple[str, int], str]) -> str:
    if figure == "step":
        part, whole = at["reached", place], at["reached", place - 1]
    elif figure == "from_start":
        part, whole = at["reached", place], at["reached", 0]
    else:
        part = at["forward", place]
        whole = f"({part}+{at['back', place]}+{at['left', place]})"
    return f"IF({whole}=0,{quoted(NOTHING)},{part}/{whole})"
