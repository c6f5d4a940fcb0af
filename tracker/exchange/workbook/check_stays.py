"""The reports of stays, moves and leavings as formulas: each number counted anew, none copied."""

from collections.abc import Callable, Iterator, Mapping

from tracker.exchange.workbook.cells import NOTHING, quoted
from tracker.exchange.workbook.check_terms import (
    CAME_BACK,
    CAME_FROM,
    CONTACT,
    COUNTS,
    DAYS,
    GONE,
    IN_ORDER,
    JOINED,
    LAST,
    MEMBERS,
    MOVED,
    OUTCOME,
    PAIR,
    PLACE,
    REASON,
    STAYS,
    TO_AND_FRO,
    VISITED,
    Checked,
    Recounts,
    by_array,
    distinct,
    divided,
    median,
    outside_of_stays,
    percentile,
    plain,
    rate,
    standing,
    whole_shop,
)
from tracker.exchange.workbook.check_terms import Recount as Counting
from tracker.exchange.workbook.names import AS_OF
from tracker.exchange.workbook.working_formulas import BACK, FORWARD, HERE, LEFT, OPENED, OTHER, PAIR_BASE
from tracker.reports.report import Address, ReportName, Row

OUTCOMES = {"forward": FORWARD, "back": BACK, "left": LEFT, "other": OTHER, "here": HERE}
MOVED_OUT = ("forward", "back", "left")
SHORTEST_LIMIT, USUAL = 14, 0.75  # of the limit of a stage, in days and as a share


def recount_funnel(checked: Checked) -> Recounts:
    """Count the funnel again; where only some days after joining count, who is where and the stays alone."""
    within_all = checked.report.within_days is None
    if within_all:
        yield from _cohort(checked)
        yield plain(Address("", "", "cohort"), f"COUNTIFS({MEMBERS})")
        yield plain(Address("outside", "", "too_recent"), "0")
    yield plain(Address("outside", "", "opening"), f"COUNTIFS({LAST},1,{JOINED},{OPENED})")
    for key in ("left_now", "archived", "elsewhere", "known"):
        yield plain(Address("", "", key), whole_shop(key))
    for row, place in _stage_rows(checked, "stays"):
        yield from _stays(Address("stays", row.key, ""), place)
        finished = f"({PLACE}={place})*({OUTCOME}>1)"
        here = f"({PLACE}={place})*({OUTCOME}={HERE})"
        yield plain(Address("board", row.key, "on_board"), standing(place))
        yield by_array(Address("board", row.key, "days_median"), median(finished))
        yield by_array(Address("board", row.key, "days_p75"), percentile(finished, USUAL))
        yield by_array(Address("board", row.key, "waiting_median"), median(here))


def _cohort(checked: Checked) -> Recounts:
    rows = [row for row, _ in _stage_rows(checked, "cohort")]
    for place, row in enumerate(rows, start=1):
        here, power = Address("cohort", row.key, ""), 2 ** (place - 1)
        reached = here._replace(column="reached")
        visited = here._replace(column="visited")
        yield plain(reached, f'COUNTIFS({MEMBERS},{VISITED},">={power}")')
        yield plain(visited, f"SUMPRODUCT(({LAST}=1)*({JOINED}=1)*{_has(VISITED, power)})")
        yield Counting(here._replace(column="skipped"), _difference(reached, visited))
        yield plain(here._replace(column="strict"), f'COUNTIFS({MEMBERS},{IN_ORDER},">={place}")')
        if place == 1:
            yield plain(here._replace(column="step"), quoted(NOTHING))
        else:
            yield rate(here._replace(column="step"), reached, [Address("cohort", rows[place - 2].key, "reached")])
        yield rate(here._replace(column="from_start"), reached, [Address("cohort", rows[0].key, "reached")])
        after = Address("cohort", rows[place].key, "reached") if place < len(rows) else reached
        yield Counting(here._replace(column="dropped"), _difference(reached, after))


def recount_stuck(checked: Checked) -> Recounts:
    """Count again where they get stuck."""
    own = {str(stage.id): stage.limit_days for stage in checked.stages}
    rows = _stage_rows(checked, "stages")
    for row, place in rows:
        here = Address("stages", row.key, "")
        yield from _stays(here, place)
        yield by_array(here._replace(column="waiting_median"), median(f"({PLACE}={place})*({OUTCOME}={HERE})"))
        limit = here._replace(column="limit")
        known = f"({PLACE}={place})*({LAST}=0)*({COUNTS}<>1)"
        if not own.get(row.key):
            usual = f"MAX({SHORTEST_LIMIT},IFERROR(PERCENTILE(IF({known},{DAYS}),{USUAL}),0))"
            yield by_array(limit, usual)
        yield plain(here._replace(column="stuck"), _stuck(place, checked.cells[limit]))
    keys = [row.key for row, _ in rows]
    yield Counting(Address("", "", "stays"), _sum_of("stages", keys, "stays"))
    yield Counting(Address("", "", "stuck"), _sum_of("stages", keys, "stuck"))
    forward = _sum_of("stages", keys, "forward")
    moved = [_sum_of("stages", keys, key) for key in MOVED_OUT]
    yield Counting(
        Address("", "", "moved_on"), lambda at: divided(f"({forward(at)})", "+".join(f"({one(at)})" for one in moved))
    )
    yield from outside_of_stays()


def recount_time(checked: Checked) -> Recounts:
    """Count again how long stays lasted, but for the estimate that counts those still there."""
    for row, place in _stage_rows(checked, "stages"):
        here = Address("stages", row.key, "")
        finished, open_ = f"({PLACE}={place})*({OUTCOME}>1)", f"({PLACE}={place})*({OUTCOME}={HERE})"
        yield plain(here._replace(column="finished"), f'COUNTIFS({PLACE},{place},{OUTCOME},">1")')
        yield by_array(here._replace(column="days_median"), median(finished))
        yield by_array(here._replace(column="days_p75"), percentile(finished, USUAL))
        yield plain(here._replace(column="here"), f"COUNTIFS({PLACE},{place},{OUTCOME},{HERE})")
        yield by_array(here._replace(column="waiting_median"), median(open_))
    for row, place in _stage_rows(checked, "distribution"):
        for column in checked.table("distribution").columns:
            least, _, most = column.key.removeprefix("d").partition("_")
            most = most or (least if least == "0" else "")
            until = f',{DAYS},"<={most}"' if most else ""
            yield plain(
                Address("distribution", row.key, column.key),
                f'COUNTIFS({PLACE},{place},{OUTCOME},">1",{DAYS},">={least}"{until})',
            )
    yield from outside_of_stays()


def recount_moves(checked: Checked) -> Recounts:
    """Count again who moved from where to where."""
    yield plain(Address("", "", "moves"), f"COUNTIFS({MOVED},1)")
    yield by_array(Address("", "", "movers"), distinct(f"{MOVED}=1"))
    yield by_array(Address("", "", "ping_pong"), distinct(f"{TO_AND_FRO}=3"))
    back = f"({MOVED}=1)*({CAME_FROM}=0)*({PLACE}>0)"
    yield plain(Address("", "", "won_back"), _won_back())
    yield by_array(Address("", "", "won_back_customers"), distinct(back))
    for row in checked.table("matrix").rows:
        for column in checked.table("matrix").columns:
            to = checked.place(column.key.removeprefix("to:"))
            formula = f"COUNTIFS({CAME_FROM},{checked.place(row.key)},{PLACE},{to},{MOVED},1)"
            yield plain(Address("matrix", row.key, column.key), formula)
    for row, place in _stage_rows(checked, "stages"):
        here = Address("stages", row.key, "")
        customers, returning = here._replace(column="customers"), here._replace(column="returning")
        yield plain(customers, _stay_customers(place))
        yield by_array(returning, distinct(f"({PLACE}={place})*({OUTCOME}>0)", at_least=2))
        yield rate(here._replace(column="comes_back"), returning, [customers])
    for row in checked.table("pairs").rows:
        first, second = sorted(checked.place(one) for one in row.key.split("-"))
        code = PAIR_BASE * first + second
        often = f"COUNTIFS({PAIR},{code},{TO_AND_FRO},3)"
        yield plain(Address("pairs", row.key, "customers"), often)
        yield plain(Address("pairs", row.key, "moves"), f'3*{often}+COUNTIFS({PAIR},{code},{TO_AND_FRO},">3")')
    yield from outside_of_stays()


def recount_left(checked: Checked) -> Recounts:
    """Count again who left, from where and why."""
    gone = f'{MOVED},1,{PLACE},0,{CAME_FROM},">0"'
    left = f"({MOVED}=1)*({PLACE}=0)*({CAME_FROM}>0)"
    yield plain(Address("", "", "left"), f"COUNTIFS({gone})")
    yield by_array(Address("", "", "customers"), distinct(left))
    yield plain(Address("", "", "left_now"), whole_shop("left_now"))
    yield plain(Address("", "", "won_back"), _won_back())
    for row, place in _stage_rows(checked, "stages"):
        here = Address("stages", row.key, "")
        number = here._replace(column="left")
        from_here = f"{MOVED},1,{CAME_FROM},{place}"
        yield plain(number, f"COUNTIFS({from_here},{PLACE},0)")
        yield by_array(here._replace(column="customers"), distinct(f"({MOVED}=1)*({CAME_FROM}={place})*({PLACE}=0)"))
        out = f"COUNTIFS({from_here})-COUNTIFS({from_here},{PLACE},{place})"
        yield Counting(here._replace(column="left_rate"), _divided_by(number, f"({out})"))
        yield plain(here._replace(column="came_back"), f"COUNTIFS({from_here},{PLACE},0,{CAME_BACK},1)")
    for row in checked.table("reasons").rows:
        here, given = Address("reasons", row.key, ""), _reason(checked, row.key)
        number = here._replace(column="left")
        yield by_array(number, f"SUM({left}*{given})")
        yield by_array(here._replace(column="customers"), distinct(f"{left}*{given}"))
        yield rate(here._replace(column="share"), number, [Address("", "", "left")])
    for row, place in _stage_rows(checked, "matrix"):
        for column in checked.table("matrix").columns:
            given = _reason(checked, column.key.removeprefix("reason:"))
            formula = f"SUM(({MOVED}=1)*({PLACE}=0)*({CAME_FROM}={place})*{given})"
            yield by_array(Address("matrix", row.key, column.key), formula)
    yield from outside_of_stays()


def recount_board(checked: Checked) -> Recounts:
    """Count again who stood where."""
    for row, place in _stage_rows(checked, "stages"):
        yield plain(Address("stages", row.key, "count"), standing(place))
    for key in ("left", "archived", "elsewhere", "known"):
        yield plain(Address("", "", key), whole_shop(key))


BY_REPORT: Mapping[ReportName, Callable[[Checked], Recounts]] = {
    ReportName.FUNNEL: recount_funnel,
    ReportName.STUCK: recount_stuck,
    ReportName.TIME: recount_time,
    ReportName.MOVES: recount_moves,
    ReportName.LEFT: recount_left,
    ReportName.BOARD: recount_board,
}


def _stage_rows(checked: Checked, table: str) -> list[tuple[Row, int]]:
    places = checked.places
    return [(row, places[row.key]) for row in checked.table(table).rows if row.key in places]


def _stays(here: Address, place: int) -> Iterator[Counting]:
    """Count the stays in a stage and their outcomes, of a table that has these columns."""
    stays = here._replace(column="stays")
    yield plain(stays, f'COUNTIFS({PLACE},{place},{OUTCOME},">0")')
    yield plain(here._replace(column="stay_customers"), _stay_customers(place))
    for key, outcome in OUTCOMES.items():
        yield plain(here._replace(column=key), f"COUNTIFS({PLACE},{place},{OUTCOME},{outcome})")
    moved = [here._replace(column=key) for key in MOVED_OUT]
    yield rate(here._replace(column="move_on"), moved[0], moved)
    if here.table == "stays":
        yield by_array(here._replace(column="returning"), distinct(f"({PLACE}={place})*({OUTCOME}>0)", at_least=2))


def _stay_customers(place: int) -> str:
    return f"SUMPRODUCT(({LAST}=1)*{_has(STAYS, 2 ** (place - 1))})"


def _stuck(place: int, limit: str) -> str:
    long = f'{LAST},1,{PLACE},{place},{DAYS},">"&{limit},{CONTACT},"<"&({AS_OF}-{limit}/2)'
    return f"COUNTIFS({long})-COUNTIFS({long},{GONE})"


def _won_back() -> str:
    return f'COUNTIFS({MOVED},1,{CAME_FROM},0,{PLACE},">0")'


def _reason(checked: Checked, reason: str) -> str:
    """Give 1 for the entries with this reason: as its row is called, or nothing where nobody gave one."""
    label = checked.labels["reasons", reason] if reason else quoted("")
    return f"EXACT({REASON},{label})"


def _has(column: str, power: int) -> str:
    """Give 1 for the rows whose sum of powers of two contains this one."""
    return f"(INT({column}/{power})-2*INT({column}/{2 * power}))"


def _difference(one: Address, other: Address) -> Callable[[Callable[[Address], str]], str]:
    return lambda at: f"{at(one)}-{at(other)}"


def _divided_by(part: Address, whole: str) -> Callable[[Callable[[Address], str]], str]:
    return lambda at: divided(at(part), whole)


def _sum_of(table: str, rows: list[str], column: str) -> Callable[[Callable[[Address], str]], str]:
    return lambda at: "+".join(at(Address(table, row, column)) for row in rows) or "0"
