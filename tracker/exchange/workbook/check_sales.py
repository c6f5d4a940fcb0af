"""The reports of sales and of who comes back as formulas over the ledger: each number counted anew, none copied."""

from collections.abc import Callable, Mapping
from datetime import date

from tracker.exchange.workbook.cells import NOTHING, quoted
from tracker.exchange.workbook.check_terms import (
    CUSTOMER_IDS,
    At,
    Checked,
    Recount,
    Recounts,
    by_array,
    distinct,
    divided,
    median,
    plain,
    rate,
)
from tracker.exchange.workbook.names import AS_OF, FIRST_DAY, LAST_DAY, column_name
from tracker.reports.report import Address, ReportName, Row

WHO, MOMENT, SUM, COUNTS, SO_FAR, FIRST = (
    column_name("ledger", name) for name in ("customer", "moment", "amount", "counts", "orders_so_far", "first_bought")
)
SOURCE, CAMPAIGN, SALE = (column_name("ledger", name) for name in ("source", "campaign_number", "id"))
LINE_SALE, LINE_WHO, LINE_MOMENT, LINE_COUNTS, PRODUCT = (
    column_name("lines", name) for name in ("sale", "customer", "moment", "counts", "product_number")
)
CATEGORY, QUANTITY, LINE_SUM, MARGIN = (
    column_name("lines", name) for name in ("category", "quantity", "amount", "margin_permille")
)
PERIOD = (f"N({FIRST_DAY})", f"({LAST_DAY}+1)")
SINCE_EVER = ("0", f"({AS_OF}+1)")
MOST_ROWS = 60  # that are counted again of a table of products: each formula goes through every line
MONTHS = 12
Span = tuple[str, str]  # the first day, and the one after the last


def recount_sales(checked: Checked) -> Recounts:
    """Count again what was sold in the period, by month, product, category and customer."""
    here = Address("", "", "")
    yield from _entries(checked, here, PERIOD)
    again, customers = here._replace(column="repeat_customers"), here._replace(column="customers")
    yield by_array(again, distinct(f"({COUNTS}=1)*{_within(MOMENT, PERIOD)}", WHO, 2))
    yield rate(here._replace(column="repeat_share"), again, [customers])
    yield plain(here._replace(column="margin_unknown"), unknown_margin_of(_within(LINE_MOMENT, PERIOD)))
    for row in checked.table("months").rows:
        yield from _entries(checked, Address("months", row.key, ""), _month(row.key))
    for row in checked.table("products").rows[:MOST_ROWS]:
        own = f'({PRODUCT}="")' if row.key == "none" else f"({PRODUCT}={row.key})"
        yield from _sold(checked, row, "products", own)
    for row in checked.table("categories").rows[:MOST_ROWS]:
        label = checked.labels["categories", row.key] if row.key else quoted("")
        yield from _sold(checked, row, "categories", f"EXACT({CATEGORY},{label})")
    for row in checked.table("top_customers").rows:
        here = Address("top_customers", row.key, "")
        days = f"{WHO},{row.key},{_between(MOMENT, PERIOD)}"
        yield plain(here._replace(column="orders"), f"COUNTIFS({COUNTS},1,{days})")
        yield plain(here._replace(column="revenue"), f'SUMIFS({SUM},{COUNTS},"<>0",{days})')
        own = f"({LINE_WHO}={row.key})*{_within(LINE_MOMENT, PERIOD)}"
        yield plain(here._replace(column="margin"), margin_of(checked, own))


def recount_repeat(checked: Checked) -> Recounts:
    """Count again who first bought in which month, and who came back when."""
    for column, formula in (("buyers", _first(PERIOD)), ("again", _second(PERIOD))):
        yield plain(Address("", "", column), formula)
    yield rate(Address("", "", "again_share"), Address("", "", "again"), [Address("", "", "buyers")])
    second = f"({COUNTS}=1)*({SO_FAR}=2)*{_within(FIRST, PERIOD)}*{_within(MOMENT, SINCE_EVER)}"
    yield by_array(Address("", "", "days_to_second"), median(second, f"INT({MOMENT})-{FIRST}"))
    for row in checked.table("months").rows:
        here, span = Address("months", row.key, ""), _month(row.key)
        buyers = here._replace(column="buyers")
        yield plain(buyers, _first(span))
        for later in range(1, MONTHS + 1):
            yield _later(here._replace(column=f"month_{later}"), row, span, later)
    for row in checked.table("cohorts").rows:
        yield from _cohort(Address("cohorts", row.key, ""), _month(row.key), checked)
    for one in checked.report.outside:
        days = one.key.removeprefix("too_recent_")
        recent = f'COUNTIFS({COUNTS},1,{SO_FAR},1,{_between(MOMENT, PERIOD)},{MOMENT},">="&({AS_OF}-{days}+1))'
        yield plain(Address("outside", "", one.key), recent)


BY_REPORT: Mapping[ReportName, Callable[[Checked], Recounts]] = {
    ReportName.SALES: recount_sales,
    ReportName.REPEAT: recount_repeat,
}


def revenue_of(condition: str) -> str:
    """Sum the orders and refunds of the period that meet a condition, a factor by entry."""
    return f"SUMPRODUCT({condition}*({COUNTS}<>0)*{_within(MOMENT, PERIOD)}*{SUM})"


def entries_of(condition: str) -> str:
    """Count them."""
    return f"SUMPRODUCT({condition}*({COUNTS}<>0)*{_within(MOMENT, PERIOD)})"


def orders_of(condition: str) -> str:
    """Count the orders among them."""
    return f"SUMPRODUCT({condition}*({COUNTS}=1)*{_within(MOMENT, PERIOD)})"


def buyers_of(condition: str) -> str:
    """Count the customers of these orders; an array formula."""
    return distinct(f"{condition}*({COUNTS}=1)*{_within(MOMENT, PERIOD)}", WHO)


def margin_of(checked: Checked, own: str) -> str:
    """Sum the margin of lines that meet a condition, each rounded half up once; NOTHING where none is known."""
    mine = f'{own}*({LINE_COUNTS}<>0)*({MARGIN}<>"")'
    scale = 10**checked.decimals
    each = f"ROUND(ROUND({LINE_SUM}*{scale},0)*{MARGIN}/1000,0)"
    return f"IF(SUMPRODUCT({mine})=0,{quoted(NOTHING)},SUMPRODUCT({mine}*{each})/{scale})"


def unknown_margin_of(own: str) -> str:
    """Sum the lines that meet a condition, a factor by line, and have no margin that is known."""
    return f'SUMPRODUCT({own}*({LINE_COUNTS}<>0)*({MARGIN}="")*{LINE_SUM})'


def _entries(checked: Checked, here: Address, span: Span) -> Recounts:
    days = _between(MOMENT, span)
    orders = here._replace(column="orders")
    yield plain(here._replace(column="revenue"), f'SUMIFS({SUM},{COUNTS},"<>0",{days})')
    yield plain(orders, f"COUNTIFS({COUNTS},1,{days})")
    yield by_array(here._replace(column="customers"), distinct(f"({COUNTS}=1)*{_within(MOMENT, span)}", WHO))

    def average(at: At) -> str:
        each = f"ROUND(SUMIFS({SUM},{COUNTS},1,{days})/{at(orders)},{checked.decimals})"
        return f"IF({at(orders)}=0,{quoted(NOTHING)},{each})"

    yield Recount(here._replace(column="average_order"), average)
    yield plain(here._replace(column="refunds"), f"0-SUMIFS({SUM},{COUNTS},-1,{days})")
    yield plain(here._replace(column="margin"), margin_of(checked, _within(LINE_MOMENT, span)))


def _sold(checked: Checked, row: Row, table: str, own: str) -> Recounts:
    """Count again what was sold of some products. own: says by line whether it is of them, as a factor."""
    here, mine = Address(table, row.key, ""), f"{own}*{_within(LINE_MOMENT, PERIOD)}"
    for column, who in (("orders", LINE_SALE), ("customers", LINE_WHO)):
        bins = SALE if column == "orders" else CUSTOMER_IDS
        found = f"FREQUENCY(IF({mine}*({LINE_COUNTS}=1),{who}),{bins})"
        yield by_array(here._replace(column=column), f"IFERROR(SUM(({found}>0)*1),0)")
    for column, values in (("quantity", QUANTITY), ("revenue", LINE_SUM)):
        yield plain(here._replace(column=column), f"SUMPRODUCT({mine}*({LINE_COUNTS}<>0)*{values})")
    yield plain(here._replace(column="margin"), margin_of(checked, mine))


def _first(span: Span) -> str:
    """Count the customers whose first order is of these days."""
    return f"COUNTIFS({COUNTS},1,{SO_FAR},1,{_between(MOMENT, span)})"


def _second(span: Span) -> str:
    """Count those of them who had a second one by the as-of day."""
    return f"COUNTIFS({COUNTS},1,{SO_FAR},2,{_between(FIRST, span)},{_between(MOMENT, SINCE_EVER)})"


def _later(address: Address, row: Row, span: Span, later: int) -> Recount:
    first = _start(row.key)
    month = (_date(_months_after(first, later)), _date(_months_after(first, later + 1)))
    bought = distinct(f"({COUNTS}=1)*{_within(FIRST, span)}*{_within(MOMENT, month)}", WHO)
    buyers = address._replace(column="buyers")

    def formula(at: At) -> str:
        return f"IF({month[1]}>{AS_OF}+1,{quoted(NOTHING)},{divided(bought, at(buyers))})"

    return Recount(address, formula, array=True)


def _cohort(here: Address, span: Span, checked: Checked) -> Recounts:
    buyers, again = here._replace(column="buyers"), here._replace(column="again")
    yield plain(buyers, _first(span))
    yield plain(again, _second(span))
    yield rate(here._replace(column="again_share"), again, [buyers])
    for column in checked.table("cohorts").columns[3:]:
        days = column.key.removeprefix("within_")
        old = (span[0], f"MIN({span[1]},{AS_OF}-{days}+1)")
        soon = f"(INT({MOMENT})-{FIRST}<={days})*{_within(FIRST, old)}*{_within(MOMENT, SINCE_EVER)}"
        part = f"SUMPRODUCT(({COUNTS}=1)*({SO_FAR}=2)*{soon})"
        yield plain(here._replace(column=column.key), divided(part, f"({_first(old)})"))


def _within(column: str, span: Span) -> str:
    """Give 1 for the rows of these days, as a factor."""
    return f"({column}>={span[0]})*({column}<{span[1]})"


def _between(column: str, span: Span) -> str:
    return f'{column},">="&{span[0]},{column},"<"&{span[1]}'


def _month(key: str) -> Span:
    """Give the days of a month, cut by the report's period."""
    first = _start(key)
    return f"MAX({_date(first)},N({FIRST_DAY}))", f"MIN({_date(_months_after(first, 1))},{LAST_DAY}+1)"


def _start(key: str) -> date:
    return date.fromisoformat(f"{key}-01")


def _months_after(first: date, months: int) -> date:
    year, month = divmod(first.year * MONTHS + first.month - 1 + months, MONTHS)
    return date(year, month + 1, 1)


def _date(day: date) -> str:
    return f"DATE({day.year},{day.month},{day.day})"
