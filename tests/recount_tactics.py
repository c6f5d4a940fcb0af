"""A second, naive count of tactic against tactic. Shares no code with the reports."""

from collections.abc import Sequence

from tests.recount import Asked, Entry
from tests.recount_customers import customers_since, logs_until
from tests.recount_form import Cell, Told, count, each, people, share, sum_of
from tests.recount_sales import counted_sales, dated, money, orders
from tests.recount_sources import NO_MOVES
from tests.sales_records import RawSale, RawSales
from tests.tactics_records import RawCampaign, RawTactics, RawTouch
from tracker.domain.stages import Stage


def recount_tactics(
    entries: Sequence[Entry], stages: Sequence[Stage], tactics: RawTactics, sold: RawSales, asked: Asked
) -> Told:
    """Count it again."""
    logs = logs_until(entries, asked.as_of)
    position = {stage.id: stage.position for stage in stages}
    since = customers_since(entries, stages, sold, asked.as_of)
    new = {who: day for who, day in since.items() if asked.holds(day)}
    first_of = {who: _first_touch(tactics.touches, who) for who in new}
    rows: list[tuple[tuple[int, int, int], Told]] = []
    for place, campaign in enumerate(tactics.campaigns):
        mine = [one for one in tactics.touches if one.campaign == campaign.id and asked.holds(one.day)]
        first: dict[int, int] = {}
        for touch in mine:
            first[touch.customer] = min(touch.day, first.get(touch.customer, touch.day))
        on = {who for who, day in first.items() if _went_on(logs.get(who, []), day, position)}
        won = set()
        for who, day in new.items():
            touch_of = first_of[who]
            if touch_of is not None and touch_of.campaign == campaign.id and touch_of.day <= day:
                won.add(who)
        spent = [cost.amount for cost in tactics.costs if cost.campaign == campaign.id and asked.holds(cost.day)]
        sales = [one for one in counted_sales(sold, asked) if one.campaign == campaign.id]
        if not (first or spent or sales or _ran(campaign, asked)):
            continue
        talks = [(one.customer, one.day, None) for one in mine if one.kind not in {None, "note"}]
        key = ("tactics", str(campaign.id))
        row: Told = {
            (*key, "touched"): count(people(first)),
            (*key, "contacts"): count([*talks]),
            (*key, "went_on"): count(people(on)),
            (*key, "went_on_share"): share(people(on), people(first)),
            (*key, "new_customers"): count(people(won)),
            (*key, "planned"): (campaign.planned, 0, []),
            (*key, "cost"): sum_of(sum(spent), people(won)),
            (*key, "cost_each"): each(sum(spent), people(won)),
            (*key, "orders"): orders(sales),
            (*key, "revenue"): money(sum(one.total for one in sales), sales),
            (*key, "per_cost"): _per_cost(sum(spent), sales),
        }
        rows.append(((-len(won), -len(first), place), row))
    told: Told = {}
    for _, row in sorted(rows, key=lambda pair: pair[0]):
        told |= row
    return told


def _per_cost(spent: int, sales: Sequence[RawSale]) -> Cell:
    revenue = sum(one.total for one in sales)
    return (revenue / spent if spent and sales else None), len(sales), dated(sales)


def _first_touch(touches: Sequence[RawTouch], who: int) -> RawTouch | None:
    own = sorted((one for one in touches if one.customer == who), key=lambda one: (one.day, one.id))
    return own[0] if own else None


def _went_on(log: Sequence[Entry], since: int, position: dict[int, int]) -> bool:
    """Say whether the first thing the customer did from a day on, after having joined, led to a later stage."""
    for before, entry in zip(log, log[1:], strict=False):
        if entry.cause in NO_MOVES or entry.day < since:
            continue
        if entry.day > since + 30:
            return False
        start, end = position.get(before.to_stage or 0), position.get(entry.to_stage or 0)
        return start is not None and end is not None and end > start
    return False


def _ran(campaign: RawCampaign, asked: Asked) -> bool:
    return any(
        asked.holds(day) and campaign.starts <= day and (campaign.ends is None or day <= campaign.ends)
        for day in range(asked.as_of - 400, asked.as_of + 1)
    )
