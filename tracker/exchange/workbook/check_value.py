"""The report of what customers are worth as formulas over the ledger and the costs; estimates no formula can make."""

from collections.abc import Callable, Mapping

from tracker.exchange.workbook.cells import NOTHING, quoted
from tracker.exchange.workbook.check_people import AMOUNT as COST
from tracker.exchange.workbook.check_people import BOUGHT as FIRST_ORDER
from tracker.exchange.workbook.check_people import COST_DAY, COST_SOURCE, KNOWN, SINCE, STAGE_SINCE
from tracker.exchange.workbook.check_people import SOURCE as NEW_FROM
from tracker.exchange.workbook.check_sales import (
    COUNTS,
    FIRST,
    LINE_MOMENT,
    MOMENT,
    SO_FAR,
    SOURCE,
    SUM,
    WHO,
    margin_of,
    unknown_margin_of,
)
from tracker.exchange.workbook.check_terms import (
    LAST,
    At,
    Checked,
    Recount,
    Recounts,
    by_array,
    distinct,
    each_of,
    plain,
    rate,
)
from tracker.exchange.workbook.names import LAST_DAY, column_name
from tracker.reports.report import Address, ReportName

WORTH, FINAL = column_name("ledger", "worth"), column_name("ledger", "final")
UNTIL = f"({LAST_DAY}+1)"
BOUGHT = f"({COUNTS}=1)*({MOMENT}<{UNTIL})"  # of orders, as a factor
BUYER = f'{FINAL},1,{FIRST},">0",{FIRST},"<"&{UNTIL}'  # conditions of COUNTIFS: the last entry of who bought
_BY_SALE = f"({STAGE_SINCE}<=0-{UNTIL})*({FIRST_ORDER}>0)*({FIRST_ORDER}<{UNTIL})"  # opened only afterwards
NEW = f"({LAST}=1)*({KNOWN}<{UNTIL})*(({SINCE}>0)*({SINCE}<{UNTIL})+{_BY_SALE})"  # by entry of the stage history


def recount_value(checked: Checked) -> Recounts:
    """Count again what customers brought and what winning them cost, all the time before the last day."""
    yield from _figures(checked)
    yield from _bands(checked)
    for row in checked.table("top_customers").rows:
        here = Address("top_customers", row.key, "")
        days = f'{WHO},{row.key},{MOMENT},"<"&{UNTIL}'
        yield plain(here._replace(column="value"), f'SUMIFS({SUM},{COUNTS},"<>0",{days})')
        yield plain(here._replace(column="orders"), f"COUNTIFS({COUNTS},1,{days})")
    yield from _sources(checked)
    yield plain(Address("outside", "", "opening"), f'COUNTIFS({LAST},1,{SINCE},"<0",{SINCE},">"&(0-{UNTIL}))')


BY_REPORT: Mapping[ReportName, Callable[[Checked], Recounts]] = {ReportName.VALUE: recount_value}


def _figures(checked: Checked) -> Recounts:
    here = Address("", "", "")
    customers, value = here._replace(column="customers"), here._replace(column="value")
    yield plain(customers, f"COUNTIFS({BUYER})")
    yield plain(value, f'SUMIFS({SUM},{COUNTS},"<>0",{MOMENT},"<"&{UNTIL})')
    yield each_of(checked, here._replace(column="value_each"), value, customers)
    if not checked.table("so_far").rows:  # nobody bought, nobody came
        for key in ("repeat_share", "cost_each"):
            yield plain(here._replace(column=key), quoted(NOTHING))
    for row in checked.table("so_far").rows:
        so_far = Address("so_far", row.key, "")
        again, new, cost = (so_far._replace(column=key) for key in ("repeat_customers", "new_customers", "cost"))
        yield plain(so_far._replace(column="margin"), margin_of(checked, f"({LINE_MOMENT}<{UNTIL})"))
        yield plain(so_far._replace(column="margin_unknown"), unknown_margin_of(f"({LINE_MOMENT}<{UNTIL})"))
        yield _average(checked, so_far._replace(column="first_purchase"), f'{SO_FAR},1,{MOMENT},"<"&{UNTIL}')
        yield _average(checked, so_far._replace(column="average_order"), f'{MOMENT},"<"&{UNTIL}')
        yield by_array(again, distinct(BOUGHT, WHO, 2))
        yield rate(here._replace(column="repeat_share"), again, [customers])
        first = f"{LAST_DAY}-MIN(IF({BOUGHT},INT({MOMENT})))"
        yield by_array(so_far._replace(column="history"), f"IF(SUM({BOUGHT})=0,{quoted(NOTHING)},{first})")
        yield plain(new, f"SUMPRODUCT({NEW})")
        yield plain(cost, f'SUMIFS({COST},{COST_DAY},"<"&{UNTIL})')
        yield each_of(checked, here._replace(column="cost_each"), cost, new)


def _bands(checked: Checked) -> Recounts:
    for row in checked.table("bands").rows:
        here = Address("bands", row.key, "")
        customers, value = here._replace(column="customers"), here._replace(column="value")
        scale = 10**checked.decimals
        signs = zip((">", "<="), row.key.split(":"), strict=True)
        ends = "".join(f',{WORTH},"{sign}"&{end}/{scale}' for sign, end in signs if end)
        yield plain(customers, f"COUNTIFS({BUYER}{ends})")
        yield rate(here._replace(column="share"), customers, [Address("", "", "customers")])
        yield plain(value, f"SUMIFS({WORTH},{BUYER}{ends})")
        yield each_of(checked, here._replace(column="value_each"), value, customers)


def _sources(checked: Checked) -> Recounts:
    for row in checked.table("sources").rows:
        here = Address("sources", row.key, "")
        label = checked.labels["sources", row.key] if row.label.text else quoted("")
        sold, won, spent = ("1" if row.is_total else f"EXACT({one},{label})" for one in (SOURCE, NEW_FROM, COST_SOURCE))
        keys = ("customers", "value", "new_customers", "cost")
        customers, value, new, cost = (here._replace(column=key) for key in keys)
        yield by_array(customers, distinct(f"{sold}*{BOUGHT}", WHO))
        yield plain(value, f"SUMPRODUCT({sold}*({COUNTS}<>0)*({MOMENT}<{UNTIL})*{SUM})")
        yield each_of(checked, here._replace(column="value_each"), value, customers)
        yield plain(new, f"SUMPRODUCT({won}*{NEW})")
        yield plain(cost, f"SUMPRODUCT({spent}*({COST_DAY}<{UNTIL})*{COST})")
        yield each_of(checked, here._replace(column="cost_each"), cost, new)


def _average(checked: Checked, address: Address, conditions: str) -> Recount:
    """Divide what orders came to by how many they are, rounded to what the currency has; NOTHING of none."""

    def formula(_: At) -> str:
        count = f"COUNTIFS({COUNTS},1,{conditions})"
        each = f"ROUND(SUMIFS({SUM},{COUNTS},1,{conditions})/{count},{checked.decimals})"
        return f"IF({count}=0,{quoted(NOTHING)},{each})"

    return Recount(address, formula)
