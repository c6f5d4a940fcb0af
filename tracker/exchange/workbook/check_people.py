"""The reports of sources, cohorts, contacts, campaigns and goals as formulas: each number counted anew, none copied."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from tracker.domain.goals import Metric, Span, period_before, period_of
from tracker.domain.interactions import Kind
from tracker.domain.periods import Period
from tracker.exchange.workbook.cells import NOTHING, quoted
from tracker.exchange.workbook.check_sales import CAMPAIGN as LEDGER_CAMPAIGN
from tracker.exchange.workbook.check_sales import SOURCE as LEDGER_SOURCE
from tracker.exchange.workbook.check_sales import buyers_of, entries_of, orders_of, revenue_of
from tracker.exchange.workbook.check_terms import (
    ARCHIVED,
    CAME_FROM,
    COUNTS,
    CUSTOMER_IDS,
    JOINED,
    LAST,
    MEMBERS,
    MOMENT,
    PLACE,
    VISITED,
    WHO,
    At,
    Checked,
    Recount,
    Recounts,
    by_array,
    divided,
    each_of,
    plain,
    rate,
    whole_shop,
)
from tracker.exchange.workbook.names import AS_OF, FIRST_DAY, LAST_DAY, column_name
from tracker.exchange.workbook.working_formulas import CUSTOMER_FROM, ELSEWHERE, OPENED
from tracker.reports.report import Address, LabelKind, ReportName, Row

SINCE, SOURCE, JOINED_DAY, JOINED_BY = (
    column_name("log", name) for name in ("customer_since", "source", "joined_day", "joined_by")
)
STAGE_SINCE, BOUGHT, KNOWN = (column_name("log", name) for name in ("since", "bought", "known"))
TOUCH_CAMPAIGN, TOUCH_DAY = column_name("log", "touch_campaign"), column_name("log", "touch_day")
KIND, CONTACT_MOMENT, CONTACT_WHO = (column_name("interactions", name) for name in ("kind", "moment", "customer"))
COST_DAY, COST_SOURCE, COST_CAMPAIGN, AMOUNT = (
    column_name("costs", name) for name in ("day", "source", "campaign_number", "amount")
)
TOUCHED_BY, TOUCHED, TOUCHED_ON, TOUCH_KIND = (
    column_name("touches", name) for name in ("campaign_number", "customer", "day", "kind")
)
NEW = f"({LAST}=1)*({SINCE}>0)*({SINCE}>=N({FIRST_DAY}))*({SINCE}<{LAST_DAY}+1)"  # as a factor, by entry
WEEK = timedelta(days=7)
MONTHS = 12


def recount_sources(checked: Checked) -> Recounts:
    """Count again who came by which source, and what it cost."""
    table = checked.table("sources")
    rows = [row for row in table.rows if not row.is_total]
    for row in rows:
        here = Address("sources", row.key, "")
        label = checked.labels["sources", row.key] if row.label.text else quoted("")
        theirs = f"EXACT({SOURCE},{label})"
        member = f"({LAST}=1)*({JOINED}=1)"
        joined, became, new, cost = (here._replace(column=key) for key in ("joined", "became", "new_customers", "cost"))
        yield plain(joined, f"SUMPRODUCT({theirs}*{member})")
        yield plain(became, f"SUMPRODUCT({theirs}*{member}*({VISITED}>=2^({CUSTOMER_FROM}-1)))")
        yield rate(here._replace(column="became_share"), became, [joined])
        yield plain(new, f"SUMPRODUCT({theirs}*{NEW})")
        spent = f"({COST_DAY}>=N({FIRST_DAY}))*({COST_DAY}<{LAST_DAY}+1)"
        yield plain(cost, f"SUMPRODUCT(EXACT({COST_SOURCE},{label})*{spent}*{AMOUNT})")
        yield each_of(checked, here._replace(column="cost_each"), cost, new)
        sold = f"EXACT({LEDGER_SOURCE},{label})"
        yield from _bought(checked, here, sold)
    totals = [Address("", "", "")] + [Address("sources", row.key, "") for row in table.rows if row.is_total]
    for here in totals:
        cost, new = here._replace(column="cost"), here._replace(column="new_customers")
        joined, became = here._replace(column="joined"), here._replace(column="became")
        yield plain(joined, f"COUNTIFS({MEMBERS})")
        yield plain(new, f"SUMPRODUCT({NEW})")
        yield Recount(cost, _sum([Address("sources", row.key, "cost") for row in rows]))
        yield each_of(checked, here._replace(column="cost_each"), cost, new)
        yield from _bought(checked, here, "1")
        if here.table:
            yield plain(became, f'COUNTIFS({MEMBERS},{VISITED},">="&2^({CUSTOMER_FROM}-1))')
            yield rate(here._replace(column="became_share"), became, [joined])
    yield plain(Address("outside", "", "opening"), f'COUNTIFS({LAST},1,{SINCE},"<0")')


def recount_tactics(checked: Checked) -> Recounts:
    """Count again whom campaigns reached, who became a customer and what it cost; not who went on afterwards."""
    note = quoted(checked.captions.kinds[Kind.NOTE])
    for row in checked.table("tactics").rows:
        here = Address("tactics", row.key, "")
        mine = f"({TOUCHED_BY}={row.key})*({TOUCHED_ON}>=N({FIRST_DAY}))*({TOUCHED_ON}<{LAST_DAY}+1)"
        new, cost = here._replace(column="new_customers"), here._replace(column="cost")
        yield by_array(here._replace(column="touched"), f"SUM({_people(mine, TOUCHED)}*1)")
        contacts = f'SUMPRODUCT({mine}*({TOUCH_KIND}<>"")*({TOUCH_KIND}<>{note}))'
        yield plain(here._replace(column="contacts"), contacts)
        yield plain(new, f"SUMPRODUCT({NEW}*({TOUCH_CAMPAIGN}={row.key})*({TOUCH_DAY}<={SINCE}))")
        days = f'{COST_DAY},">="&N({FIRST_DAY}),{COST_DAY},"<"&({LAST_DAY}+1)'
        yield plain(cost, f"SUMIFS({AMOUNT},{COST_CAMPAIGN},{row.key},{days})")
        yield each_of(checked, here._replace(column="cost_each"), cost, new)
        answers, revenue = f"({LEDGER_CAMPAIGN}={row.key})", here._replace(column="revenue")
        yield plain(here._replace(column="orders"), orders_of(answers))
        yield plain(revenue, revenue_of(answers))
        yield _per_cost(here._replace(column="per_cost"), revenue, cost, entries_of(answers))


def recount_cohorts(checked: Checked) -> Recounts:
    """Count again how far those who joined in a month got in so many days."""
    yield plain(Address("", "", "cohort"), f"COUNTIFS({MEMBERS})")
    for table in checked.report.tables:
        within = table.key.removeprefix("within_")
        furthest, mature = column_name("log", f"furthest_{within}"), f'{JOINED_DAY},"<="&({AS_OF}-{within})'
        for row in table.rows:
            first = date.fromisoformat(f"{row.label.text}-01")
            month = _between(JOINED_DAY, _date(first), _date(_month_after(first)))
            members = f"{MEMBERS},{month},{mature}"
            joined = Address(table.key, row.key, "joined")
            yield plain(joined, f"COUNTIFS({members})")
            for column in table.columns[1:]:
                place = checked.place(column.key.removeprefix("reached:"))
                reached = f'COUNTIFS({members},{furthest},">={place}")'
                yield Recount(Address(table.key, row.key, column.key), _divided(reached, joined))
        recent = f'COUNTIFS({MEMBERS},{JOINED_DAY},">"&({AS_OF}-{within}))'
        yield plain(Address("outside", "", f"too_recent_{within}"), recent)
    yield plain(Address("outside", "", "opening"), f"COUNTIFS({LAST},1,{JOINED},{OPENED})")


def recount_contacts(checked: Checked) -> Recounts:
    """Count again the calls, visits and messages, by time and by kind."""
    whole = (f"N({FIRST_DAY})", f"({LAST_DAY}+1)")
    yield plain(Address("", "", "contacts"), _contacts(checked, *whole))
    yield by_array(Address("", "", "customers"), f"SUM({_people(_contact(checked, *whole), CONTACT_WHO)}*1)")
    on_board = f"({LAST}=1)*({PLACE}>0)*({PLACE}<{ELSEWHERE})*((({ARCHIVED}=0)+({ARCHIVED}>{AS_OF}))>0)"
    spoken = _people(_contact(checked, *whole), CONTACT_WHO)
    yield by_array(Address("", "", "quiet"), f"SUM({_people(on_board, WHO)}*(1-{spoken}))")
    for row in checked.table("periods").rows:
        span = _span(row)
        for column in checked.table("periods").columns:
            address = Address("periods", row.key, column.key)
            if column.key == "customers":
                yield by_array(address, f"SUM({_people(_contact(checked, *span), CONTACT_WHO)}*1)")
            else:
                yield plain(address, _contacts(checked, *span, column.key.removeprefix("kind:")))
    for row in checked.table("kinds").rows:
        here = Address("kinds", row.key, "")
        contacts, customers = here._replace(column="contacts"), here._replace(column="customers")
        yield plain(contacts, _contacts(checked, *whole, row.key))
        of_kind = f"{_contact(checked, *whole)}*({KIND}={_kind(checked, row.key)})"
        yield by_array(customers, f"SUM({_people(of_kind, CONTACT_WHO)}*1)")
        yield rate(here._replace(column="per_customer"), contacts, [customers])
    yield plain(Address("outside", "", "archived"), whole_shop("archived"))


def recount_goals(checked: Checked) -> Recounts:
    """Count again what was done for each goal, but for those of reaching a stage; a target is a wish."""
    day = checked.report.last
    for row in checked.table("goals").rows:
        metric, span = row.label.text.split(" ")[:2]
        period = period_of(Span(span), day)
        here = Address("goals", row.key, "")
        done, target, expected = (here._replace(column=key) for key in ("done", "target", "expected"))
        counted = _done(checked, metric, period)
        if counted is None:
            continue
        yield plain(done, counted)
        wished, pace = checked.cells[target], checked.cells[expected]
        yield Recount(here._replace(column="share"), _if_number(wished, done, lambda part, whole: f"{part}/{whole}"))
        first, last = period.first or day, period.last or day
        gone, days = (day - first).days + 1, (last - first).days + 1
        even = f"INT((2*{wished}*{gone}+{days})/{2 * days})"
        yield plain(expected, f"IF(ISNUMBER({wished}),{even},{quoted(NOTHING)})")
        yield Recount(here._replace(column="ahead"), _if_number(pace, done, lambda part, whole: f"{part}-{whole}"))
        before = period_before(Span(span), period)
        earlier = None if before is None else _done(checked, metric, before)
        yield plain(here._replace(column="before"), earlier or "0")
    for row in checked.table("periods").rows:
        metric, when = row.label.text.split(" ")[:2]
        counted = _done(checked, metric, _named(when))
        if counted is not None:
            yield plain(Address("periods", row.key, "done"), counted)


BY_REPORT: Mapping[ReportName, Callable[[Checked], Recounts]] = {
    ReportName.SOURCES: recount_sources,
    ReportName.TACTICS: recount_tactics,
    ReportName.COHORTS: recount_cohorts,
    ReportName.CONTACTS: recount_contacts,
    ReportName.GOALS: recount_goals,
}


def _done(checked: Checked, metric: str, period: Period) -> str | None:
    """Count what a goal counts in a period of the calendar, up to the last day the report is about."""
    first, until = _date(period.first or date.min), f"MIN({_date(_after(period))},{LAST_DAY}+1)"
    match metric:
        case Metric.NEW_CUSTOMERS:
            known = f'{LAST},1,{KNOWN},"<"&({LAST_DAY}+1)'
            opened_later = f'{STAGE_SINCE},"<="&(0-{LAST_DAY}-1)'
            by_sale = f"COUNTIFS({known},{opened_later},{_between(BOUGHT, first, until)})"
            return f"COUNTIFS({known},{_between(SINCE, first, until)})+{by_sale}"
        case Metric.JOINED:
            return f"COUNTIFS({LAST},1,{JOINED_BY},0,{_between(JOINED_DAY, first, until)})"
        case Metric.CONTACTS:
            return _contacts(checked, first, until)
        case Metric.WON_BACK:
            back = f'{CAME_FROM},0,{PLACE},">0",{COUNTS},0'
            return f"COUNTIFS({back},{_between(MOMENT, first, until)})"
        case _:
            return None


def _people(condition: str, who: str) -> str:
    """Give 1 for each customer with a row that meets a condition; of an array formula."""
    return f"(IFERROR(FREQUENCY(IF({condition},{who}),{CUSTOMER_IDS}),0)>0)"


def _contact(checked: Checked, first: str, until: str) -> str:
    """Give 1 for the interactions from a day on and before another that are no note; as a factor."""
    return f"({CONTACT_MOMENT}>={first})*({CONTACT_MOMENT}<{until})*({KIND}<>{_kind(checked, Kind.NOTE)})"


def _contacts(checked: Checked, first: str, until: str, kind: str = "contacts") -> str:
    days = _between(CONTACT_MOMENT, first, until)
    if kind == "contacts":
        return f"COUNTIFS({days})-COUNTIFS({days},{KIND},{_kind(checked, Kind.NOTE)})"
    return f"COUNTIFS({days},{KIND},{_kind(checked, kind)})"


def _kind(checked: Checked, kind: str) -> str:
    return quoted(checked.captions.kinds.get(kind, kind))


def _between(column: str, first: str, until: str) -> str:
    return f'{column},">="&{first},{column},"<"&{until}'


def _span(row: Row) -> tuple[str, str]:
    """Give the days of a week or month of the report, cut by its period: the first one, and the one after the last."""
    if row.label.kind is LabelKind.WEEK:
        first = date.fromisoformat(row.label.text)
        after = first + WEEK
    else:
        first = date.fromisoformat(f"{row.label.text}-01")
        after = _month_after(first)
    return f"MAX({_date(first)},N({FIRST_DAY}))", f"MIN({_date(after)},{LAST_DAY}+1)"


def _date(day: date) -> str:
    return f"DATE({day.year},{day.month},{day.day})"


def _month_after(first: date) -> date:
    return first.replace(year=first.year + first.month // MONTHS, month=first.month % MONTHS + 1)


def _after(period: Period) -> date:
    return (period.last or date.max - WEEK) + timedelta(days=1)


def _named(when: str) -> Period:
    """Read the period of a row: "2026-11" a month, "2026-4" a quarter, "2026" a year."""
    year, _, part = when.partition("-")
    if not part:
        return period_of(Span.YEAR, date(int(year), 1, 1))
    if len(part) == 1:
        return period_of(Span.QUARTER, date(int(year), 3 * int(part), 1))
    return period_of(Span.MONTH, date(int(year), int(part), 1))


def _bought(checked: Checked, here: Address, condition: str) -> Recounts:
    """Count again what was bought by those of a source, given as a factor by entry of the ledger."""
    buyers, revenue = here._replace(column="buyers"), here._replace(column="revenue")
    yield plain(revenue, revenue_of(condition))
    if here.table:
        yield by_array(buyers, buyers_of(condition))
        yield each_of(checked, here._replace(column="value_each"), revenue, buyers)


def _per_cost(address: Address, revenue: Address, cost: Address, entries: str) -> Recount:
    def formula(at: At) -> str:
        return f"IF(OR({at(cost)}=0,{entries}=0),{quoted(NOTHING)},{at(revenue)}/{at(cost)})"

    return Recount(address, formula)


def _divided(part: str, whole: Address) -> Callable[[At], str]:
    return lambda at: divided(part, at(whole))


def _sum(addresses: list[Address]) -> Callable[[At], str]:
    return lambda at: "+".join(at(one) for one in addresses) or "0"


def _if_number(other: str, done: Address, combine: Callable[[str, str], str]) -> Callable[[At], str]:
    return lambda at: f"IF(ISNUMBER({other}),{combine(at(done), other)},{quoted(NOTHING)})"
