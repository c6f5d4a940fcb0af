"""A second, naive count of new customers from raw log entries. Shares no code with the reports."""

from collections.abc import Sequence

from tests.recount import OPENING_CAUSES, REMOVAL_CAUSES, Asked, Entry
from tests.sales_records import RawSales
from tracker.domain.stages import Stage


def logs_until(entries: Sequence[Entry], as_of: int) -> dict[int, list[Entry]]:
    """Sort each customer's entries up to a day by time."""
    logs: dict[int, list[Entry]] = {}
    for entry in sorted(entries, key=lambda entry: (entry.customer, entry.day, entry.id)):
        if entry.day <= as_of:
            logs.setdefault(entry.customer, []).append(entry)
    return logs


def customer_stages(stages: Sequence[Stage]) -> set[int]:
    """List the stages in which somebody is a customer: the earliest marked one and all after it."""
    marked = [stage.position for stage in stages if stage.customer_from]
    return {stage.id for stage in stages if marked and stage.position >= min(marked)}


def customers_since(entries: Sequence[Entry], stages: Sequence[Stage], sold: RawSales, as_of: int) -> dict[int, int]:
    """Say on which day each new customer became one: by a stage, or by buying once they are known."""
    there = customer_stages(stages)
    since = {}
    for customer, log in logs_until(entries, as_of).items():
        for entry in log:
            if entry.to_stage in there and entry.cause not in REMOVAL_CAUSES:
                if entry.cause not in OPENING_CAUSES:
                    since[customer] = entry.day
                break
    before = customers_by_opening(entries, stages, as_of)
    for customer, day in sold.first_orders().items():
        known = any(entry.customer == customer and entry.day <= as_of for entry in entries)
        if known and customer not in before and day <= min(as_of, since.get(customer, as_of)):
            since[customer] = day
    return since


def customers_by_opening(entries: Sequence[Entry], stages: Sequence[Stage], as_of: int) -> set[int]:
    """List who was a customer before the shop knew when."""
    there = customer_stages(stages)
    found = set()
    for customer, log in logs_until(entries, as_of).items():
        arrivals = [entry for entry in log if entry.to_stage in there and entry.cause not in REMOVAL_CAUSES]
        if arrivals and arrivals[0].cause in OPENING_CAUSES:
            found.add(customer)
    return found


def new_customers(entries: Sequence[Entry], stages: Sequence[Stage], sold: RawSales, asked: Asked) -> set[int]:
    """List who became a customer on a day of the period."""
    return {who for who, day in customers_since(entries, stages, sold, asked.as_of).items() if asked.holds(day)}
