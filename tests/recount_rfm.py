"""A second, naive count of the groups of best customers. Shares no code with the reports."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from tests.recount import Asked
from tests.recount_form import Told, count, people, share, sum_of
from tests.recount_sales import dated, is_order
from tests.sales_records import RawSale, RawSales

GROUPS = ("best", "loyal", "promising", "new", "slipping", "at_risk", "gone")


def fifth(value: int, values: Sequence[int]) -> int:
    """Say in which fifth of all, counted from the worst, the middle of those lies who are like this one."""
    ordered = sorted(values)
    places = [place for place, one in enumerate(ordered) if one == value]
    middle = Fraction(places[0] + places[-1] + 1, 2)
    score = 1
    while middle >= Fraction(score * len(values), 5):
        score += 1
    return score


def group_of(recency: int, much: int) -> str:
    """Name the group of a score of recency, and one of frequency and money."""
    if recency >= 4:
        return {1: "new", 2: "promising", 3: "loyal"}.get(much, "best")
    if recency == 3:
        return "loyal" if much >= 4 else "slipping"
    if much >= 3:
        return "at_risk"
    return "slipping" if recency == 2 else "gone"


def ledgers(sold: RawSales, day: int) -> dict[int, list[RawSale]]:
    """Give the orders and refunds by a day of each customer who has an order by then."""
    found: dict[int, list[RawSale]] = {}
    for sale in sorted(sold.sales, key=lambda one: (one.customer, one.day, one.id)):
        if sale.is_counted and sale.day <= day:
            found.setdefault(sale.customer, []).append(sale)
    return {who: mine for who, mine in found.items() if any(is_order(one) for one in mine)}


def scored(sales: RawSales, day: int) -> dict[int, tuple[int, int]]:
    """Give the two scores of everyone who bought by a day."""
    known = ledgers(sales, day)
    last = {who: max(one.day for one in mine if is_order(one)) for who, mine in known.items()}
    orders = {who: sum(is_order(one) for one in mine) for who, mine in known.items()}
    spent = {who: sum(one.total for one in mine) for who, mine in known.items()}

    def of(values: Mapping[int, int], who: int) -> int:
        return fifth(values[who], list(values.values()))

    return {who: (of(last, who), -(-(of(orders, who) + of(spent, who)) // 2)) for who in known}


def recount_rfm(sales: RawSales, asked: Asked) -> Told:
    """Count it again."""
    day = asked.as_of if asked.last is None else min(asked.last, asked.as_of)
    earlier = day - 365 if asked.first is None else min(asked.first - 1, day)
    known, now = ledgers(sales, day), scored(sales, day)
    group = {who: group_of(*both) for who, both in now.items()}
    before = {who: group_of(*both) for who, both in scored(sales, earlier).items()}
    spent = {who: sum(one.total for one in mine) for who, mine in known.items()}
    orders = {who: [one for one in mine if is_order(one)] for who, mine in known.items()}
    since = {who: day - orders[who][-1].day for who in known}
    told: Told = {
        ("", "", "customers"): count(people(known)),
        ("", "", "orders"): count(dated(one for mine in orders.values() for one in mine)),
        ("", "", "revenue"): sum_of(sum(spent.values()), people(known)),
    }
    for key in GROUPS:
        mine = [who for who in known if group[who] == key]
        row = ("groups", key)
        told[*row, "customers"] = count(people(mine))
        told[*row, "share"] = share(people(mine), people(known))
        told[*row, "orders"] = count(dated(one for who in mine for one in orders[who]))
        told[*row, "revenue"] = sum_of(sum(spent[who] for who in mine), people(mine))
        mean = sum(since[who] for who in mine) / len(mine) if mine else None
        told[*row, "recency"] = (mean, len(mine), people(mine))
    for start in (*GROUPS, "not_yet"):
        for end in GROUPS:
            moved = [who for who in known if before.get(who, "not_yet") == start and group[who] == end]
            told["moves", start, f"to:{end}"] = count(people(moved))
    for lately in (5, 4, 3, 2, 1):
        for much in (1, 2, 3, 4, 5):
            told["scores", str(lately), f"much:{much}"] = count(
                people(who for who in known if now[who] == (lately, much))
            )
    best = sorted(known, key=lambda who: (-spent[who], -len(orders[who]), since[who], who))
    for who in best[:50]:
        row = ("top_customers", str(who))
        told[*row, "orders"] = count(dated(orders[who]))
        told[*row, "revenue"] = sum_of(spent[who], dated(known[who]))
        told[*row, "recency"] = (since[who], len(orders[who]), dated(orders[who]))
    return told
