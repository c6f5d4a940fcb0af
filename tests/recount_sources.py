"""A second, naive count of the report of sources and costs. Shares no code with the reports."""

from collections.abc import Sequence

from tests.recount import OPENING_CAUSES, REMOVAL_CAUSES, Asked, Entry
from tests.recount_customers import customer_stages, customers_by_opening, logs_until, new_customers
from tests.recount_form import Told, count, each, people, share, sum_of
from tests.recount_sales import buyers, counted_sales, money
from tests.sales_records import RawSales
from tests.tactics_records import RawTactics
from tracker.domain.stages import Stage

NO_MOVES = (*OPENING_CAUSES, *REMOVAL_CAUSES)


def joined_on(entries: Sequence[Entry], asked: Asked) -> dict[int, int]:
    """Say on which day each member of the cohort joined."""
    days = {}
    for customer, log in logs_until(entries, asked.as_of).items():
        if log[0].cause in OPENING_CAUSES:
            continue
        first = next((entry for entry in log if entry.to_stage is not None), None)
        if first is not None and first.cause not in NO_MOVES and asked.holds(first.day):
            days[customer] = first.day
    return days


def recount_sources(
    entries: Sequence[Entry],
    stages: Sequence[Stage],
    tactics: RawTactics,
    sold: RawSales,
    asked: Asked,
    only_sources: Sequence[str] = (),
) -> Told:
    """Count it again. only_sources: those that the customers were narrowed to, none for all."""
    joined = joined_on(entries, asked)
    there = customer_stages(stages)
    logs = logs_until(entries, asked.as_of)
    became = {who for who in joined if any(one.to_stage in there and one.cause not in NO_MOVES for one in logs[who])}
    new = new_customers(entries, stages, sold, asked)
    spent: dict[str, int] = {}
    for cost in tactics.costs:
        source = tactics.source_of(cost)
        if asked.holds(cost.day) and (not only_sources or source in only_sources):
            spent[source] = spent.get(source, 0) + cost.amount
    rows: list[tuple[tuple[int, int, int, str], str]] = []
    cells: Told = {}

    sales = counted_sales(sold, asked)

    def add(row: str, wanted: set[str]) -> tuple[int, int, int, int]:
        def of(those: set[int]) -> list[tuple[int, int | None, int | None]]:
            return people(who for who in those if tactics.sources.get(who, "") in wanted)

        amount = sum(spent.get(source, 0) for source in wanted)
        cells["sources", row, "joined"] = count(of(set(joined)))
        cells["sources", row, "became"] = count(of(became))
        cells["sources", row, "became_share"] = share(of(became), of(set(joined)))
        cells["sources", row, "new_customers"] = count(of(new))
        cells["sources", row, "cost"] = sum_of(amount, of(new))
        cells["sources", row, "cost_each"] = each(amount, of(new))
        mine = [one for one in sales if tactics.sources.get(one.customer, "") in wanted]
        cells["sources", row, "buyers"] = buyers(mine)
        cells["sources", row, "revenue"] = money(sum(one.total for one in mine), mine)
        cells["sources", row, "value_each"] = each(sum(one.total for one in mine), buyers(mine)[2])
        return len(of(new)), len(of(set(joined))), amount, len(mine)

    every = {tactics.sources.get(who, "") for who in [*logs, *(one.customer for one in sales)]} | set(spent)
    for source in every:
        row = "total " if source == "total" else source
        size = add(row, {source})
        if any(size):
            rows.append(((-size[0], -size[1], -size[2], source), row))
    add("total", every)
    order = [row for _, row in sorted(rows)] + (["total"] if rows else [])
    told: Told = {
        ("", "", key): cells["sources", "total", key]
        for key in ("joined", "new_customers", "cost", "cost_each", "revenue")
    }
    for row in order:
        told |= {address: cell for address, cell in cells.items() if address[1] == row}
    told["outside", "", "opening"] = count(people(customers_by_opening(entries, stages, asked.as_of)))
    return told
