"""The report of who is going quiet as formulas over the ledger, whose rows say how often each customer buys."""

from collections.abc import Callable, Mapping

from tracker.exchange.workbook.check_sales import COUNTS, MOMENT, SUM, WHO
from tracker.exchange.workbook.check_terms import Checked, Recount, Recounts, by_array, divided, median, plain, rate
from tracker.exchange.workbook.names import AS_OF, column_name
from tracker.exchange.workbook.sale_rhythms import AWAY, GROUPS, TOO_FEW
from tracker.reports.report import Address, ReportName

FINAL, LAST_BOUGHT, USUAL, RHYTHM = (
    column_name("ledger", name) for name in ("final", "last_bought", "usual", "rhythm")
)
KNOWN = f'{MOMENT},"<"&({AS_OF}+1)'  # conditions of COUNTIFS: by the as-of day, whatever the period
REGULAR = f'{FINAL},1,{RHYTHM},">0"'  # the last entry of each regular


def recount_quiet(checked: Checked) -> Recounts:
    """Count again how many are in their rhythm and how many are not, and when each of those named would have come."""
    regulars, quiet = (Address("", "", key) for key in ("regulars", "quiet"))
    yield plain(regulars, f"COUNTIFS({REGULAR})")
    for key in GROUPS:
        yield plain(Address("", "", key), _customers(key))
    yield rate(Address("", "", "quiet_share"), quiet, [regulars])
    yield by_array(Address("", "", "usual_median"), median(f"({FINAL}=1)*({RHYTHM}>0)", USUAL))
    yield plain(Address("", "", "quiet_revenue"), _spent("quiet"))
    for row in checked.table("groups").rows:
        here, number = Address("groups", row.key, ""), GROUPS[row.key]
        customers = here._replace(column="customers")
        yield plain(customers, _customers(row.key))
        yield rate(here._replace(column="share"), customers, [regulars])
        usual = median(f"({FINAL}=1)*({RHYTHM}={number})", USUAL)
        yield by_array(here._replace(column="usual_median"), usual)
        yield plain(here._replace(column="orders"), f"COUNTIFS({COUNTS},1,{RHYTHM},{number},{KNOWN})")
        yield plain(here._replace(column="revenue"), _spent(row.key))
    yield from _bands(checked)
    for table in ("customers", "long_gone"):
        for row in checked.table(table).rows:
            yield from _customer(Address(table, row.key, ""), row.key)
    for key, number in (("away", AWAY), ("too_few", TOO_FEW)):
        yield plain(Address("outside", "", key), f"COUNTIFS({FINAL},1,{RHYTHM},{number})")


BY_REPORT: Mapping[ReportName, Callable[[Checked], Recounts]] = {ReportName.QUIET: recount_quiet}


def _bands(checked: Checked) -> Recounts:
    least = ""
    for row in checked.table("gaps").rows:
        here, most = Address("gaps", row.key, ""), row.key.removeprefix("up_to_")
        ends = f',{USUAL},">{least or 0}"' + (f',{USUAL},"<={most}"' if most.isdigit() else "")
        customers, quiet = here._replace(column="customers"), here._replace(column="quiet")
        yield plain(customers, f"COUNTIFS({REGULAR}{ends})")
        for key in GROUPS:
            yield plain(here._replace(column=key), _customers(key, ends))
        yield rate(here._replace(column="quiet_share"), quiet, [customers])
        least = most


def _customer(here: Address, who: str) -> Recounts:
    """Look a customer up on the last of their entries in the ledger, which is sorted by them."""
    own = f"MATCH({who},{WHO},1)"
    usual, since = here._replace(column="usual"), here._replace(column="since")
    yield plain(usual, f"INDEX({USUAL},{own})")
    yield plain(since, f"{AS_OF}-INDEX({LAST_BOUGHT},{own})")
    yield Recount(here._replace(column="times"), lambda at: divided(at(since), at(usual)))
    yield plain(here._replace(column="orders"), f"COUNTIFS({COUNTS},1,{WHO},{who},{KNOWN})")
    yield plain(here._replace(column="revenue"), f'SUMIFS({SUM},{COUNTS},"<>0",{WHO},{who},{KNOWN})')


def _customers(group: str, more: str = "") -> str:
    return f"COUNTIFS({FINAL},1,{RHYTHM},{GROUPS[group]}{more})"


def _spent(group: str) -> str:
    return f'SUMIFS({SUM},{COUNTS},"<>0",{RHYTHM},{GROUPS[group]},{KNOWN})'
