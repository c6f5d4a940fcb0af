"""The report of quotes and left baskets as formulas, but for where the customers of open ones are."""

from collections.abc import Callable, Mapping
from datetime import date

from tracker.domain.quotes import Outcome
from tracker.exchange.workbook.cells import quoted
from tracker.exchange.workbook.check_terms import (
    CUSTOMER_IDS,
    Checked,
    Recount,
    Recounts,
    by_array,
    divided,
    median,
    plain,
    rate,
)
from tracker.exchange.workbook.names import AS_OF, FIRST_DAY, LAST_DAY, column_name
from tracker.reports.report import Address, LabelKind, ReportName, Row

ID, WHO, KIND, GIVEN_ON, AMOUNT = (
    column_name("quote_rows", name) for name in ("id", "customer", "kind", "given", "amount")
)
CHASES, STOPPED, OUTCOME, DECIDED, REASON = (
    column_name("quote_rows", name) for name in ("chases", "stopped", "outcome", "decided", "reason")
)
# as factors, by quote; a sheet without quotes has one empty row
GIVEN = f"({ID}>0)*({GIVEN_ON}>=N({FIRST_DAY}))*({GIVEN_ON}<{LAST_DAY}+1)"
ENDED = f'({DECIDED}<>"")*({DECIDED}<{AS_OF}+1)'
OPEN = f"(1-{ENDED})"
MONTHS = 12


def recount_quotes(checked: Checked) -> Recounts:
    """Count again what came of the quotes of the period, where they stopped, and why."""
    whole = Address("", "", "")
    yield from _part(checked, whole, GIVEN)
    yield by_array(
        whole._replace(column="customers"), f"SUM((IFERROR(FREQUENCY(IF({GIVEN},{WHO}),{CUSTOMER_IDS}),0)>0)*1)"
    )
    yield plain(whole._replace(column="open_amount"), _sum(f"{GIVEN}*{OPEN}", AMOUNT))
    lost = f"{GIVEN}*(1-{_end(checked, Outcome.BOUGHT)})"
    for row in checked.table("stopped").rows:
        here, those = Address("stopped", row.key, ""), f"{lost}*EXACT({STOPPED},{_label(checked, 'stopped', row)})"
        yield from _share(here, those, lost)
        for outcome in (Outcome.GONE, Outcome.EXPIRED):
            yield plain(here._replace(column=outcome), _count(f"{those}*{_end(checked, outcome)}"))
        yield plain(here._replace(column="open"), _count(f"{those}*{OPEN}"))
    ended = f"{lost}*{ENDED}"
    for row in checked.table("reasons").rows:
        those = f"{ended}*EXACT({REASON},{_label(checked, 'reasons', row)})"
        yield from _share(Address("reasons", row.key, ""), those, ended)
    for row in checked.table("kinds").rows:
        kind = quoted(checked.captions.quote_kinds.get(row.key, ""))
        those = GIVEN if row.is_total else f"{GIVEN}*({KIND}={kind})"
        yield from _part(checked, Address("kinds", row.key, ""), those)
    for row in checked.table("months").rows:
        yield from _part(checked, Address("months", row.key, ""), f"{GIVEN}*{_in_month(row)}")


BY_REPORT: Mapping[ReportName, Callable[[Checked], Recounts]] = {ReportName.QUOTES: recount_quotes}


def _part(checked: Checked, here: Address, those: str) -> Recounts:
    """Count the numbers that stand for some of the quotes. those: a factor."""
    quotes, bought, gone, expired = (here._replace(column=key) for key in ("quotes", "bought", "gone", "expired"))
    yield plain(quotes, _count(those))
    yield plain(here._replace(column="amount"), _sum(those, AMOUNT))
    for outcome, address in zip(Outcome, (bought, gone, expired), strict=True):
        yield plain(address, _count(f"{those}*{_end(checked, outcome)}"))
    yield plain(here._replace(column="open"), _count(f"{those}*{OPEN}"))
    yield rate(here._replace(column="win_rate"), bought, [bought, gone, expired])
    yield plain(here._replace(column="won"), _sum(f"{those}*{_end(checked, Outcome.BOUGHT)}", AMOUNT))
    answered = f"{those}*({_end(checked, Outcome.BOUGHT)}+{_end(checked, Outcome.GONE)})"
    yield by_array(here._replace(column="days_median"), median(answered, f"{DECIDED}-{GIVEN_ON}"))
    yield _each(here._replace(column="chases_each"), _sum(those, CHASES), quotes)


def _share(here: Address, those: str, whole: str) -> Recounts:
    quotes = here._replace(column="quotes")
    yield plain(quotes, _count(those))
    yield Recount(here._replace(column="share"), lambda at: divided(at(quotes), _count(whole)))
    yield plain(here._replace(column="amount"), _sum(those, AMOUNT))


def _each(address: Address, part: str, whole: Address) -> Recount:
    return Recount(address, lambda at: divided(part, at(whole)))


def _end(checked: Checked, outcome: Outcome) -> str:
    """Give a factor: this came of it by the as-of day."""
    return f"{ENDED}*({OUTCOME}={quoted(checked.captions.outcomes[outcome])})"


def _label(checked: Checked, table: str, row: Row) -> str:
    """Return the cell that names what the rows are by; what nobody noted is an empty text in the records."""
    return checked.labels[table, row.key] if row.key else quoted("")


def _in_month(row: Row) -> str:
    first = date.fromisoformat(f"{row.label.text}-01") if row.label.kind is LabelKind.MONTH else date.min
    year, month = first.year + first.month // MONTHS, first.month % MONTHS + 1
    return f"({GIVEN_ON}>=DATE({first.year},{first.month},1))*({GIVEN_ON}<DATE({year},{month},1))"


def _count(those: str) -> str:
    return f"SUMPRODUCT({those})"


def _sum(those: str, column: str) -> str:
    return f"SUMPRODUCT({those}*{column})"
