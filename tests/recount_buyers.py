"""A second, naive count of who buys. Shares no code with the reports."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import sqrt

from tests.recount import Asked, Entry
from tests.recount_customers import logs_until
from tests.recount_form import Behind, Told, count, people, share
from tests.recount_sales import is_order
from tests.sales_records import RawSale, RawSales
from tracker.domain.stages import Stage

Z2 = 3.841458820694124  # chi-squared with one degree of freedom, at 95 %


@dataclass(frozen=True)
class Known:
    """What is known of customers, by their numbers."""

    sources: Mapping[int, str] = field(default_factory=dict)
    personas: Mapping[int, str] = field(default_factory=dict)
    towns: Mapping[int, str] = field(default_factory=dict)
    tags: Mapping[int, Sequence[str]] = field(default_factory=dict)


def roots(part: int, whole: int) -> tuple[float, float]:
    """Find between which shares p the observed one is within 1.96 standard errors: (x - p)^2 = z^2 p (1 - p) / n."""
    x, z2 = part / whole, Z2 / whole
    a, b, c = 1 + z2, -(2 * x + z2), x * x
    root = sqrt(max(b * b - 4 * a * c, 0))
    return (-b - root) / (2 * a), (-b + root) / (2 * a)


def recount_buyers(  # noqa: PLR0914
    entries: Sequence[Entry],
    stages: Sequence[Stage],
    archived: Mapping[int, int],
    sold: RawSales,
    known: Known,
    asked: Asked,
) -> Told:
    """Count it again."""
    day = asked.as_of if asked.last is None else min(asked.last, asked.as_of)
    logs = logs_until(entries, day)
    orders: dict[int, list[RawSale]] = {}
    for sale in sorted(sold.sales, key=lambda one: (one.customer, one.day, one.id)):
        if sale.is_counted and is_order(sale) and sale.day <= day:
            orders.setdefault(sale.customer, []).append(sale)
    everybody, buyers = {*logs, *orders}, set(orders)

    def row_of(key: tuple[str, str], those: set[int]) -> Told:
        return _shares(key, ("known", "buyers"), people(those), people(those & buyers))

    told = row_of(("", ""), everybody)
    respects: dict[str, dict[int, Sequence[str]]] = {
        "sources": {who: (text,) for who, text in known.sources.items() if text},
        "personas": {who: (text,) for who, text in known.personas.items() if text},
        "tags": {who: texts for who, texts in known.tags.items() if texts},
        "towns": {who: (text,) for who, text in known.towns.items() if text},
    }
    respects = {key: {who: has for who, has in of.items() if who in everybody} for key, of in respects.items()}
    for key, of in respects.items():
        names = {name for texts in of.values() for name in texts}
        having = {name: {who for who, texts in of.items() if name in texts} for name in names}
        for name in sorted(names, key=lambda name: (-len(having[name]), name))[:30]:
            told |= row_of((key, name), having[name])
        if of and everybody - of.keys():
            told |= row_of((key, ""), everybody - of.keys())
    told |= _first_products(orders)
    on_board = _on_board(logs, stages, archived, day)
    return told | _prospects(respects, everybody, buyers, on_board)


def _shares(key: tuple[str, str], columns: tuple[str, str], whole: Behind, part: Behind) -> Told:
    told: Told = {
        (*key, columns[0]): count(whole),
        (*key, columns[1]): count(part),
        (*key, "share"): share(part, whole),
    }
    low, high = roots(len(part), len(whole)) if whole else (None, None)
    told[*key, "low"] = (low, len(whole), whole)
    told[*key, "high"] = (high, len(whole), whole)
    return told


def _first_products(orders: Mapping[int, Sequence[RawSale]]) -> Told:
    first = {who: {line.product for line in mine[0].lines if line.product} for who, mine in orders.items()}
    having = {one: {who for who, products in first.items() if one in products} for one in set().union(*first.values())}
    told: Told = {}
    for one in sorted(having, key=lambda one: (-len(having[one]), one))[:30]:
        again = [who for who in having[one] if len(orders[who]) > 1]
        told |= _shares(("first_products", str(one)), ("buyers", "again"), people(having[one]), people(again))
    return told


def _on_board(
    logs: Mapping[int, Sequence[Entry]], stages: Sequence[Stage], archived: Mapping[int, int], day: int
) -> set[int]:
    ids = {stage.id for stage in stages}
    there = {who for who, log in logs.items() if log[-1].to_stage in ids}
    return {who for who in there if not archived.get(who, day + 1) <= day}


def _prospects(
    respects: Mapping[str, Mapping[int, Sequence[str]]], everybody: set[int], buyers: set[int], on_board: set[int]
) -> Told:
    others = everybody - buyers
    if min(len(buyers), len(others)) < 10:
        return {}
    ratio: dict[tuple[str, str], float] = {}
    having: dict[tuple[str, str], set[int]] = {}
    for key in ("sources", "personas", "tags"):
        names = {name for texts in respects[key].values() for name in texts}
        for name in names:
            has = {who for who, texts in respects[key].items() if name in texts}
            having[key, name] = has & buyers
            asked = everybody if key == "tags" else respects[key].keys()
            whole = (buyers & asked, others & asked)
            kinds = 2 if key == "tags" else len(names)
            mine = (len(has & buyers) + 1) / (len(whole[0]) + kinds)
            ratio[key, name] = mine / ((len(has & others) + 1) / (len(whole[1]) + kinds))
    found = []
    for who in others & on_board:
        traits = [(key, name) for key in ("sources", "personas", "tags") for name in sorted(respects[key].get(who, ()))]
        alike = 1.0
        for trait in traits:
            alike *= ratio[trait]
        sharing = set().union(*(having[trait] for trait in traits if ratio[trait] > 1))
        if alike > 1 and sharing:
            found.append((-alike, who, sharing))
    told: Told = {}
    for alike, who, sharing in sorted(found)[:30]:
        told["prospects", str(who), "likeness"] = (-alike, len(sharing), people(sharing))
        told["prospects", str(who), "alike"] = count(people(sharing))
    return told
