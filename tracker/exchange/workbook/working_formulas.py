"""The formulas of the workings, by column. Each sees its own row, its neighbours, and its customer's rows above."""

from collections.abc import Callable, Mapping
from typing import Protocol

from tracker.domain.stages import Cause
from tracker.exchange.workbook.cells import quoted
from tracker.exchange.workbook.names import AS_OF, FIRST_DAY, LAST_DAY, STAGE_NUMBERS, column_name

ELSEWHERE = 99  # the place of a stage that is none of today's; 0 is Left, -1 an entry after the as-of day
HERE, FORWARD, BACK, LEFT, OTHER = range(1, 6)  # outcomes of a stay; 0: none that counts
JOINED, OTHERWISE, OPENED = 1, 2, 3  # in the period; in another way; in the period, but was there before
PAIR_BASE = 100  # a pair of stages is the smaller place times this plus the larger one
LATER = "interactions_later"  # the cell that counts the interactions after the as-of day, the first of the sheet
CUSTOMER_FROM = "customer_from"  # the cell with the place of the first stage of customers
BEFORE, AFTER = "b", "a"  # the row before, the row after
CUSTOMER_IDS, CUSTOMER_ARCHIVED = column_name("customers", "id"), column_name("customers", "archived")

CONTACT_WHO, CONTACT_MOMENT = column_name("interactions", "customer"), column_name("interactions", "moment")

CUSTOMER_SOURCE, TOUCHED = column_name("customers", "source"), column_name("touches", "customer")
TOUCHED_BY, TOUCHED_ON = column_name("touches", "campaign_number"), column_name("touches", "day")
LEDGER_WHO, LEDGER_FIRST = column_name("ledger", "customer"), column_name("ledger", "first_bought")
WITHIN = (30, 60, 90, 180)  # days of the cohorts


class Formula(Protocol):
    """What a formula refers to."""

    def log(self, name: str, row: str = "n") -> str:
        """Return the cell of a column of the workings: of this row, the one BEFORE or the one AFTER."""

    def upward(self, name: str) -> str:
        """Return a column's cells from the customer's first row to this one."""

    def of(self, key: str, row: str = "n") -> str:
        """Return the cell of a column of the stage history."""

    def cause(self, key: str) -> str:
        """Return the word for a cause."""


def _again(row: Formula) -> str:
    return f"N({row.of('customer')}={row.of('customer', BEFORE)})"


def _place(row: Formula) -> str:
    moment, stage = row.of("moment"), row.of("stage_number")
    return f"IF({moment}>={AS_OF}+1,-1,IF({stage}=0,0,IFERROR(MATCH({stage},{STAGE_NUMBERS},0),{ELSEWHERE})))"


def _counts(row: Formula) -> str:
    cause = row.of("cause")
    opening, set_change, removed = (
        quoted(row.cause(one)).replace("%", "%%") for one in (Cause.OPENING, Cause.SET_CHANGE, Cause.STAGE_REMOVED)
    )
    return f"IF(OR({cause}={opening},{cause}={set_change}),1,IF({cause}={removed},2,0))"


def _joined(row: Formula) -> str:
    before, place, counts = row.log("joined", BEFORE), row.of("stage_number"), _joining_counts(row)
    return (
        f"IF({row.log('again')}*N({before})>0,{before},IF({place}=0,0,"
        f"IF(AND({_in_period(row)}),IF({counts}=0,{JOINED},"
        f"IF({counts}=1,{OPENED},{OTHERWISE})),{OTHERWISE})))"
    )


def _joining_counts(row: Formula) -> str:
    """Say how a first entry into any stage counts: who was opened in Left before was there already."""
    return f"IF({row.log('again')}*N({row.log('counts', BEFORE)})=1,1,{row.log('counts')})"


def _visited(row: Formula) -> str:
    seen, place = f"{row.log('again')}*N({row.log('visited', BEFORE)})", row.log("place")
    return f"{seen}+IF(AND({row.log('counts')}=0,{place}>0,{place}<{ELSEWHERE}),{_if_new(seen, place)},0)"


def _in_order(row: Formula) -> str:
    seen, before = f"{row.log('again')}*N({row.log('visited', BEFORE)})", row.log("in_order", BEFORE)
    so_far = f"{row.log('again')}*N({before})"
    return f"{so_far}+({row.log('visited')}<>{seen})*({row.log('place')}={so_far}+1)"


def _last(row: Formula) -> str:
    after = f"AND(N({row.log('again', AFTER)})=1,N({row.log('place', AFTER)})>=0)"
    return f"IF(OR({row.log('place')}<0,{after}),0,1)"


def _archived(row: Formula) -> str:
    found = f"INDEX({CUSTOMER_ARCHIVED},MATCH({row.of('customer')},{CUSTOMER_IDS},0))"
    return f"IF({row.log('last')}=0,0,N({found}))"


def _outcome(row: Formula) -> str:
    place = row.log("place")
    uncounted = f"OR({place}<1,{place}={ELSEWHERE},{row.log('counts')}=1,NOT(AND({_in_period(row)})))"
    return f"IF({uncounted},0,{_ending(row)})"


def _ending(row: Formula) -> str:
    """Say what became of a stay, whenever it began."""
    place, after = row.log("place"), row.log("place", AFTER)
    return (
        f"IF({row.log('last')}=1,{HERE},IF({row.log('counts', AFTER)}<>0,{OTHER},"
        f"IF({row.of('stage_number', AFTER)}=0,{LEFT},"
        f"IF(OR({after}={ELSEWHERE},{after}={place}),{OTHER},IF({after}>{place},{FORWARD},{BACK})))))"
    )


def _stays(row: Formula) -> str:
    seen = f"{row.log('again')}*N({row.log('stays', BEFORE)})"
    return f"{seen}+IF({row.log('outcome')}=0,0,{_if_new(seen, row.log('place'))})"


def _day(row: Formula) -> str:
    return f"IFERROR(INT({row.of('moment')}),0)"


def _days(row: Formula) -> str:
    until = f"IF({row.log('last')}=1,{AS_OF},{row.log('day', AFTER)})"
    return f"IF({row.log('place')}<0,0,{until}-{row.log('day')})"


def _came_from(row: Formula) -> str:
    return f"IF(AND({row.log('again')}=1,{row.log('place')}>=0),{row.log('place', BEFORE)},-2)"


def _moved(row: Formula) -> str:
    place, before = row.log("place"), row.log("came_from")
    somewhere = f"{before}>=0,{before}<{ELSEWHERE},{place}<{ELSEWHERE}"
    return f"IF(AND({somewhere},{row.log('counts')}=0,{_in_period(row)}),1,0)"


def _came_back(row: Formula) -> str:
    after = row.log("place", AFTER)
    by_move = f"IF(AND({row.log('counts', AFTER)}=0,{after}<{ELSEWHERE}),1,0)"
    onward = f"IF({after}=0,{row.log('came_back', AFTER)},{by_move})"
    return f"IF(AND({row.log('place')}=0,{row.log('last')}=0),{onward},0)"


def _pair(row: Formula) -> str:
    place, before = row.log("place"), row.log("came_from")
    pair = f"MIN({before},{place})*{PAIR_BASE}+MAX({before},{place})"
    return f"IF(AND({row.log('moved')}=1,{before}>0,{place}>0,{before}<>{place}),{pair},0)"


def _to_and_fro(row: Formula) -> str:
    return f"IF({row.log('pair')}=0,0,COUNTIF({row.upward('pair')},{row.log('pair')}))"


def _contact(row: Formula) -> str:
    seen = f"INDEX({CONTACT_WHO},{LATER}+1):INDEX({CONTACT_WHO},ROWS({CONTACT_WHO}))"
    found = f"INDEX({CONTACT_MOMENT},{LATER}+MATCH({row.of('customer')},{seen},0))"
    return f"IF({row.log('last')}=0,0,IFERROR(INT({found}),0))"


def _joined_day(row: Formula) -> str:
    return _kept_of_joining(row, "joined_day", row.log("day"), "0")


def _joined_by(row: Formula) -> str:
    return _kept_of_joining(row, "joined_by", _joining_counts(row), "-1")


def _kept_of_joining(row: Formula, name: str, value: str, otherwise: str) -> str:
    """Keep what was so at the customer's first entry into any stage."""
    known = f"{row.log('again')}*N({row.log('joined', BEFORE)})>0"
    return f"IF({known},{row.log(name, BEFORE)},IF({row.of('stage_number')}=0,{otherwise},{value}))"


def _furthest(within: int) -> Callable[[Formula], str]:
    def formula(row: Formula) -> str:
        name, place = f"furthest_{within}", row.log("place")
        in_time = f"{row.log('day')}<={row.log('joined_day')}+{within}"
        counted = f"AND({row.log('counts')}=0,{place}>0,{place}<{ELSEWHERE},{in_time})"
        return f"MAX({row.log('again')}*N({row.log(name, BEFORE)}),IF({counted},{place},0))"

    return formula


def _since(row: Formula) -> str:
    before, place = f"{row.log('again')}*N({row.log('since', BEFORE)})", row.log("place")
    there = f"AND({place}>={CUSTOMER_FROM},{place}<{ELSEWHERE},{row.log('counts')}<>2)"
    return f"IF({before}<>0,{before},IF({there},IF({row.log('counts')}=1,0-{row.log('day')},{row.log('day')}),0))"


def _known(row: Formula) -> str:
    return f"IF({row.log('again')}=1,{row.log('known', BEFORE)},{row.log('day')})"


def _bought(row: Formula) -> str:
    """Look the customer's first order up: on the last of their entries in the ledger, which is sorted by them."""
    who = row.of("customer")
    last = f"MATCH({who},{LEDGER_WHO},1)"
    first = f"INDEX({LEDGER_FIRST},{last})"
    mine = f"AND(INDEX({LEDGER_WHO},{last})={who},{first}<={AS_OF})"
    return f"IF({row.log('last')}=0,0,IFERROR(IF({mine},{first},0),0))"


def _customer_since(row: Formula) -> str:
    since, bought = row.log("since"), row.log("bought")
    first = f"IF({bought}=0,{since},IF({since}=0,{bought},MIN({since},{bought})))"
    return f"IF({row.log('last')}=0,0,IF({since}<0,{since},{first}))"


def _source(row: Formula) -> str:
    found = f"INDEX({CUSTOMER_SOURCE},MATCH({row.of('customer')},{CUSTOMER_IDS},0))"
    return f'IF({row.log("last")}=0,"",IFERROR({found}&"",""))'


def _touch(row: Formula) -> str:
    return f"IF({row.log('last')}=0,0,IFERROR(MATCH({row.of('customer')},{TOUCHED},0),0))"


def _touch_campaign(row: Formula) -> str:
    return f"IF({row.log('touch')}=0,0,INDEX({TOUCHED_BY},{row.log('touch')}))"


def _touch_day(row: Formula) -> str:
    return f"IF({row.log('touch')}=0,0,INDEX({TOUCHED_ON},{row.log('touch')}))"


def _in_period(row: Formula) -> str:
    """Give two conditions: it is dated in the period."""
    moment = row.of("moment")
    return f"{moment}>=N({FIRST_DAY}),{moment}<{LAST_DAY}+1"


def _if_new(seen: str, place: str) -> str:
    """Give the stage's power of two where it is not in the sum yet, else 0."""
    return f"IF(INT({seen}/2^({place}-1))=2*INT({seen}/2^{place}),2^({place}-1),0)"


COLUMNS: Mapping[str, Callable[[Formula], str]] = {  # in the order of the sheet
    "again": _again,
    "place": _place,
    "counts": _counts,
    "joined": _joined,
    "visited": _visited,
    "in_order": _in_order,
    "last": _last,
    "archived": _archived,
    "outcome": _outcome,
    "stays": _stays,
    "day": _day,
    "days": _days,
    "came_from": _came_from,
    "moved": _moved,
    "came_back": _came_back,
    "pair": _pair,
    "to_and_fro": _to_and_fro,
    "contact": _contact,
    "joined_day": _joined_day,
    "joined_by": _joined_by,
    **{f"furthest_{within}": _furthest(within) for within in WITHIN},
    "since": _since,
    "known": _known,
    "bought": _bought,
    "customer_since": _customer_since,
    "source": _source,
    "touch": _touch,
    "touch_campaign": _touch_campaign,
    "touch_day": _touch_day,
}
