"""The reports of best customers, of what is bought together and of who buys as formulas over the ledger of sales.

What follows from ranks, such as the groups of buyers, and what the sheets do not hold is not counted again: a rank of
each among all would take time with the square of their number.
"""

from collections.abc import Callable, Mapping

from tracker.exchange.workbook.cells import NOTHING, quoted
from tracker.exchange.workbook.check_sales import (
    COUNTS,
    LINE_COUNTS,
    LINE_MOMENT,
    LINE_SALE,
    MOMENT,
    PRODUCT,
    SALE,
    SUM,
    WHO,
)
from tracker.exchange.workbook.check_terms import (
    CUSTOMER_IDS,
    At,
    Checked,
    Recount,
    Recounts,
    by_array,
    distinct,
    divided,
    plain,
    rate,
)
from tracker.exchange.workbook.check_terms import MOMENT as ENTRY_MOMENT
from tracker.exchange.workbook.check_terms import WHO as ENTRY_WHO
from tracker.exchange.workbook.names import FIRST_DAY, LAST_DAY, column_name
from tracker.reports.report import Address, ReportName

SOURCE = column_name("customers", "source")
UNTIL = f'{MOMENT},"<"&({LAST_DAY}+1)'  # conditions of COUNTIFS: by the last day of the period
BY_LAST_DAY = f"({MOMENT}<{LAST_DAY}+1)"  # as a factor
IN_PERIOD = f"({LINE_COUNTS}=1)*({LINE_MOMENT}>=N({FIRST_DAY}))*({LINE_MOMENT}<{LAST_DAY}+1)"  # of lines
MOST_PAIRS, MOST_PRODUCTS = 20, 20  # rows that are counted again: each formula goes through every line
Z = 1.959963984540054


def recount_rfm(checked: Checked) -> Recounts:
    """Count again who has bought, how much, and what those who spent most bought; not the groups."""
    yield by_array(Address("", "", "customers"), distinct(f"({COUNTS}=1)*{BY_LAST_DAY}", WHO))
    yield plain(Address("", "", "orders"), f"COUNTIFS({COUNTS},1,{UNTIL})")
    yield plain(Address("", "", "revenue"), f'SUMIFS({SUM},{COUNTS},"<>0",{UNTIL})')
    for row in checked.table("top_customers").rows:
        here = Address("top_customers", row.key, "")
        yield plain(here._replace(column="orders"), f"COUNTIFS({COUNTS},1,{WHO},{row.key},{UNTIL})")
        yield plain(here._replace(column="revenue"), f'SUMIFS({SUM},{COUNTS},"<>0",{WHO},{row.key},{UNTIL})')
        latest = f"MAX(IF(({COUNTS}=1)*({WHO}={row.key})*{BY_LAST_DAY},INT({MOMENT})))"
        yield by_array(here._replace(column="recency"), f"{LAST_DAY}-{latest}")


def recount_together(checked: Checked) -> Recounts:
    """Count again which orders hold which products; not where orders were left out for being very large."""
    if any(one.number.value for one in checked.report.outside):
        return
    everything = Address("", "", "orders")
    yield by_array(everything, _orders(_holding()))
    for row in checked.table("pairs").rows[:MOST_PAIRS]:
        here = Address("pairs", row.key, "")
        one, other = (_holding(product) for product in row.key.split("-"))
        both = here._replace(column="orders")
        yield by_array(both, _orders(f"{one}*{other}"))
        yield rate(here._replace(column="support"), both, [everything])
        yield Recount(here._replace(column="confidence"), _over(both, _orders(one)), array=True)
        yield Recount(here._replace(column="confidence_back"), _over(both, _orders(other)), array=True)
        lift = f"({_orders(one)}*{_orders(other)})"
        yield Recount(here._replace(column="lift"), _over(both, lift, everything), array=True)
    for row in checked.table("products").rows[:MOST_PRODUCTS]:
        here = Address("products", row.key, "")
        orders = here._replace(column="orders")
        yield by_array(orders, _orders(_holding(row.key)))
        yield rate(here._replace(column="share"), orders, [everything])


def recount_buyers(checked: Checked) -> Recounts:
    """Count again who is known and who has bought, all together and by source."""
    bought = _people(f"({COUNTS}=1)*{BY_LAST_DAY}", WHO)
    known = f"(({_people(f'({ENTRY_MOMENT}<{LAST_DAY}+1)', ENTRY_WHO)}+{bought})>0)"
    yield from _shares(Address("", "", ""), known, bought, "1")
    of_each = f"OFFSET({SOURCE},0,0,ROWS({SOURCE})+1)"  # FREQUENCY gives one more than there are bins
    for row in checked.table("sources").rows:
        source = checked.labels["sources", row.key] if row.key else quoted("")
        yield from _shares(Address("sources", row.key, ""), known, bought, f"EXACT({of_each},{source})")


BY_REPORT: Mapping[ReportName, Callable[[Checked], Recounts]] = {
    ReportName.RFM: recount_rfm,
    ReportName.TOGETHER: recount_together,
    ReportName.BUYERS: recount_buyers,
}


def _shares(here: Address, known: str, bought: str, own: str) -> Recounts:
    """Count the known and the buyers among those that `own` marks, and work out their share with Wilson's interval."""
    whole, part, share = (here._replace(column=key) for key in ("known", "buyers", "share"))
    yield by_array(whole, f"SUM({known}*{own})")
    yield by_array(part, f"SUM({bought}*{own})")
    yield rate(share, part, [whole])
    for column, sign in (("low", "-"), ("high", "+")):
        yield Recount(here._replace(column=column), _end(part, whole, sign))


def _end(part: Address, whole: Address, sign: str) -> Callable[[At], str]:
    def formula(at: At) -> str:
        n, p, z2 = at(whole), f"{at(part)}/{at(whole)}", f"{Z * Z}/{at(whole)}"
        root = f"SQRT({p}*(1-{p})*{z2}+({z2})^2/4)"
        return f"IF({n}=0,{quoted(NOTHING)},({p}+{z2}/2{sign}{root})/(1+{z2}))"

    return formula


def _over(part: Address, whole: str, times: Address | None = None) -> Callable[[At], str]:
    return lambda at: divided(at(part) if times is None else f"{at(part)}*{at(times)}", whole)


def _people(condition: str, who: str) -> str:
    """Give 1 for each customer with a row that meets a condition; of an array formula."""
    return f"(IFERROR(FREQUENCY(IF({condition},{who}),{CUSTOMER_IDS}),0)>0)"


def _holding(product: str = "") -> str:
    """Give 1 for each entry of the ledger that is an order of the period with a product, or with this one."""
    own = f"({PRODUCT}={product})" if product else f'({PRODUCT}<>"")'
    return f"(IFERROR(FREQUENCY(IF({IN_PERIOD}*{own},{LINE_SALE}),{SALE}),0)>0)"


def _orders(holding: str) -> str:
    return f"SUM({holding}*1)"
