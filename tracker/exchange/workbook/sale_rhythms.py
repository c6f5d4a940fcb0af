"""Formulas in the ledger of sales that say how often each customer buys, and whether they are late by the as-of day.

The rows of a customer stand together, the earliest first; what is usual, and the group, is worked out on the last one.
"""

from collections.abc import Mapping

from tracker.domain.after_sales import LONG_GONE_DAYS, LONG_GONE_GAPS
from tracker.domain.rhythm import FROM_DAYS_OF_BUYING
from tracker.domain.stays import LEFT
from tracker.exchange.workbook.cells import quoted
from tracker.exchange.workbook.names import AS_OF, column_name

GROUPS = {"in_rhythm": 1, "due": 2, "quiet": 3, "gone": 4}
AWAY, TOO_FEW = -1, -2  # in place of a group; 0: has not bought yet
CUSTOMER_IDS, CUSTOMER_ARCHIVED = column_name("customers", "id"), column_name("customers", "archived")
ENTRY_WHO, ENTRY_STAGE = column_name("history", "customer"), column_name("history", "stage_number")
ENTRY_MOMENT = column_name("history", "moment")
DAY_END = f"{AS_OF}+1-1/864000"  # a tenth of a second before midnight
NONE = quoted("")


def day_formulas(at: Mapping[str, str], above: Mapping[str, str], same: str) -> tuple[str, str]:
    """Give the latest day of buying so far, and the days since the one before, where there is one."""
    before = f"IF({same},N({above['last_bought']}),0)"
    orders = f"AND({at['counts']}=1,{at['moment']}<{AS_OF}+1)"
    latest = f"IF({orders},INT({at['moment']}),{before})"
    gap = f"IF({same},IF(AND(N({above['last_bought']})>0,{at['last_bought']}>N({above['last_bought']})),"
    return latest, f"{gap}{at['last_bought']}-{above['last_bought']},{NONE}),{NONE})"


def rhythm_formulas(at: Mapping[str, str], first: Mapping[str, str]) -> tuple[str, str]:
    """Give, for a customer's last row, the median of the gaps and the group. first: the cells of their first row."""
    gaps = f"{first['gap']}:{at['gap']}"
    usual = f"IF(COUNT({gaps})>={FROM_DAYS_OF_BUYING - 1},MEDIAN({gaps}),{NONE})"
    since = f"({AS_OF}-{at['last_bought']})"
    long_gone = f"AND({since}>{LONG_GONE_GAPS}*{at['usual']},{since}>{LONG_GONE_DAYS})"
    late = f"IF({long_gone},{GROUPS['gone']},IF(2*{since}>3*{at['usual']},{GROUPS['quiet']},"
    late += f"IF({since}>{at['usual']},{GROUPS['due']},{GROUPS['in_rhythm']})))"
    known = f"IF({at['usual']}={NONE},{TOO_FEW},IF({_is_away(at['customer'])},{AWAY},{late}))"
    return usual, f"IF({at['last_bought']}=0,0,{known})"


def _is_away(who: str) -> str:
    """Say whether a customer is archived or in Left at the end of the as-of day."""
    archived = f"N(INDEX({CUSTOMER_ARCHIVED},MATCH({who},{CUSTOMER_IDS},0)))"
    begin = f"IFERROR(MATCH({who}-0.5,{ENTRY_WHO},1),0)+1"  # the stage history is sorted by customer, then time
    end = f"MATCH({who},{ENTRY_WHO},1)"
    own = f"INDEX({ENTRY_MOMENT},{begin}):INDEX({ENTRY_MOMENT},{end})"
    stage = f"INDEX({ENTRY_STAGE},{begin}-1+MATCH({DAY_END},{own},1))"
    has_history = f"INDEX({ENTRY_WHO},{end})={who}"
    left = f"IFERROR(IF({has_history},{stage}={LEFT},FALSE),FALSE)"
    return f"OR(AND({archived}>0,{archived}<={AS_OF}),{left})"
