"""A second, naive count of what customers are worth so far. Shares no code with the reports."""

from collections.abc import Sequence
from fractions import Fraction
from math import floor

from tests.recount import Asked, Entry
from tests.recount_customers import customers_by_opening, new_customers
from tests.recount_form import Cell, Told, count, people, share, sum_of
from tests.recount_form import each as cost_of_each
from tests.recount_sales import HALF, average, counted_sales, dated, is_order, margin, money
from tests.sales_records import RawSale, RawSales
from tests.tactics_records import RawTactics
from tracker.domain.stages import Stage

TOP = 50
ONES = [10**power for power in range(18)]
STEPS = sorted(step * one for one in ONES for step in (1, 2, 5))


def recount_value(
    entries: Sequence[Entry],
    stages: Sequence[Stage],
    tactics: RawTactics,
    sold: RawSales,
    asked: Asked,
    only_sources: Sequence[str] = (),
) -> Told:
    """Count it again for a shop that is too small for an estimate. only_sources: as in `recount_sources`."""
    day = asked.as_of if asked.last is None else min(asked.last, asked.as_of)
    until = Asked(None, None, day, None)
    ledgers: dict[int, list[RawSale]] = {}
    for one in counted_sales(sold, until):
        ledgers.setdefault(one.customer, []).append(one)
    ledgers = {who: mine for who, mine in ledgers.items() if any(is_order(one) for one in mine)}
    new = new_customers(entries, stages, sold, until)
    won = _Won(new, tactics, day, only_sources)
    told, so_far = _figures(sold, ledgers, won, day)
    told |= _bands(ledgers)
    told |= so_far
    told |= _customers(ledgers)
    told |= _sources(ledgers, tactics, won)
    told["outside", "", "opening"] = count(people(customers_by_opening(entries, stages, day)))
    return told


class _Won:
    def __init__(self, new: set[int], tactics: RawTactics, day: int, only_sources: Sequence[str]) -> None:
        self.new = {who: tactics.sources.get(who, "") for who in new}
        self.spent: dict[str, int] = {}
        for cost in tactics.costs:
            source = tactics.source_of(cost)
            if cost.day <= day and (not only_sources or source in only_sources):
                self.spent[source] = self.spent.get(source, 0) + cost.amount

    def cells(self, sources: set[str]) -> tuple[Cell, Cell, Cell]:
        new = people(who for who, source in self.new.items() if source in sources)
        amount = sum(self.spent.get(source, 0) for source in sources)
        return count(new), sum_of(amount, new), cost_of_each(amount, new)


def _figures(sold: RawSales, ledgers: dict[int, list[RawSale]], won: _Won, day: int) -> tuple[Told, Told]:
    sales = [one for mine in ledgers.values() for one in mine]
    orders = {who: [one for one in mine if is_order(one)] for who, mine in ledgers.items()}
    again = people(who for who, mine in orders.items() if len(mine) > 1)
    regulars = people(who for who, mine in orders.items() if len({one.day for one in mine}) > 1)
    unknown = [one for one in sales if any(sold.margin_permille(line) is None for line in one.lines)]
    rest = sum(line.amount for one in unknown for line in one.lines if sold.margin_permille(line) is None)
    everyone = set(won.new.values()) | set(won.spent)
    new, cost, each = won.cells(everyone)
    age = day - min(one.day for one in sales) if sales else None
    nothing: Cell = (None, 0, [])
    return {
        ("", "", "customers"): count(people(ledgers)),
        ("", "", "value"): money(sum(one.total for one in sales), sales),
        ("", "", "value_each"): _each(ledgers),
        ("", "", "repeat_share"): share(again, people(ledgers)),
        ("", "", "cost_each"): each,
        ("", "", "still_come"): nothing,
        ("", "", "expected_purchases"): nothing,
        ("", "", "expected_value"): nothing,
    }, (
        {}
        if not (ledgers or new[0] or cost[0])
        else {
            ("so_far", "total", "margin"): margin(sold, sales),
            ("so_far", "total", "margin_unknown"): money(rest, unknown),
            ("so_far", "total", "first_purchase"): average([mine[0] for mine in orders.values()]),
            ("so_far", "total", "average_order"): average(sales),
            ("so_far", "total", "repeat_customers"): count(again),
            ("so_far", "total", "regulars"): count(regulars),
            ("so_far", "total", "history"): (age, len(ledgers), people(ledgers)),
            ("so_far", "total", "new_customers"): new,
            ("so_far", "total", "cost"): cost,
        }
    )


def _worth(ledgers: dict[int, list[RawSale]]) -> dict[int, int]:
    return {who: sum(one.total for one in mine) for who, mine in ledgers.items()}


def _value(ledgers: dict[int, list[RawSale]]) -> Cell:
    sales = [one for mine in ledgers.values() for one in mine]
    return money(sum(one.total for one in sales), sales)


def _each(ledgers: dict[int, list[RawSale]]) -> Cell:
    """Divide what customers are worth, rounded half up on its size."""
    if not ledgers:
        return None, 0, []
    total = sum(_worth(ledgers).values())
    size = floor(Fraction(abs(total), len(ledgers)) + HALF)
    return size if total >= 0 else -size, len(ledgers), people(ledgers)


def limits_of(worths: Sequence[int]) -> list[int]:
    """Choose the limits between bands."""
    positive = sorted(one for one in worths if one > 0)
    if not positive:
        return []
    low, high = positive[len(positive) // 10], positive[len(positive) * 9 // 10]

    def within(steps: Sequence[int]) -> list[int]:
        first = next(one for one in steps if one >= low)
        return [first, *(one for one in steps if first < one <= high)]

    return within(STEPS) if len(within(STEPS)) <= 9 else within(ONES)


def _bands(ledgers: dict[int, list[RawSale]]) -> Told:
    told: Told = {}
    worth = _worth(ledgers)
    ends = [0, *limits_of(list(worth.values()))]
    rows: list[tuple[str, dict[int, list[RawSale]]]] = []
    if len(ends) == 1:
        rows.append((":", ledgers))
    else:
        rows.append((":0", {who: mine for who, mine in ledgers.items() if worth[who] <= 0}))
        for low, high in zip(ends, [*ends[1:], None], strict=True):
            those = {who: mine for who, mine in ledgers.items() if worth[who] > low and worth[who] <= (high or 10**30)}
            rows.append((f"{low}:{'' if high is None else high}", those))
    for key, those in rows:
        if those or not key.startswith(":"):
            told["bands", key, "customers"] = count(people(those))
            told["bands", key, "share"] = share(people(those), people(ledgers))
            told["bands", key, "value"] = _value(those)
            told["bands", key, "value_each"] = _each(those)
    return told


def _customers(ledgers: dict[int, list[RawSale]]) -> Told:
    told: Told = {}
    worth = _worth(ledgers)
    for who in sorted(ledgers, key=lambda who: (-worth[who], who))[:TOP]:
        row = ("top_customers", str(who))
        orders = [one for one in ledgers[who] if is_order(one)]
        days = [(who, day, None) for day in sorted({one.day for one in orders})]
        told[(*row, "value")] = money(worth[who], ledgers[who])
        told[(*row, "orders")] = count(dated(orders))
        for key in ("alive", "expected_purchases", "expected_value"):
            told[(*row, key)] = None, len(days), list(days)
    return told


def _sources(ledgers: dict[int, list[RawSale]], tactics: RawTactics, won: _Won) -> Told:
    found: list[tuple[tuple[int, int, int, str], str, set[str]]] = []
    came = {who: tactics.sources.get(who, "") for who in ledgers}
    every = {*came.values(), *won.new.values(), *won.spent}
    for source in every:
        those = {who: mine for who, mine in ledgers.items() if came[who] == source}
        new, cost, _ = won.cells({source})
        if those or new[0] or cost[0]:
            order = (-len(those), -sum(_worth(those).values()), -int(cost[0] or 0), source)
            found.append((order, "total " if source == "total" else source, {source}))
    rows = [(row, sources) for _, row, sources in sorted(found, key=lambda one: one[0])]
    told: Told = {}
    for row, sources in [*rows, ("total", every)] if rows else []:
        those = {who: mine for who, mine in ledgers.items() if came[who] in sources}
        told["sources", row, "customers"] = count(people(those))
        told["sources", row, "value"] = _value(those)
        told["sources", row, "value_each"] = _each(those)
        keys = ("new_customers", "cost", "cost_each")
        for key, cell in zip(keys, won.cells(sources), strict=True):
            told["sources", row, key] = cell
    return told
