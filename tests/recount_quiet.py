"""A second, naive count of who is going quiet. Shares no code with the reports."""

from collections.abc import Collection
from statistics import median

from tests.recount import Asked
from tests.recount_form import Told, count, people, share, sum_of
from tests.recount_sales import dated, is_order
from tests.sales_records import RawSale, RawSales

GROUPS = ("in_rhythm", "due", "quiet", "gone")
BANDS = {"up_to_14": 14, "up_to_30": 30, "up_to_60": 60, "up_to_90": 90, "up_to_180": 180, "longer": 10**9}
MOST = 100


def group_of(since: int, gap: float) -> str:
    """Name the group of somebody whose latest purchase is so many days ago."""
    if since > 365 and since / gap > 6:
        return "gone"
    if since / gap > 1.5:
        return "quiet"
    return "due" if since > gap else "in_rhythm"


def recount_quiet(sold: RawSales, away: Collection[int], asked: Asked) -> Told:
    """Count it again."""
    ledger: dict[int, list[RawSale]] = {}
    for sale in sorted(sold.sales, key=lambda one: (one.customer, one.day, one.id)):
        if sale.is_counted and sale.day <= asked.as_of:
            ledger.setdefault(sale.customer, []).append(sale)
    orders = {who: [one for one in mine if is_order(one)] for who, mine in ledger.items()}
    orders = {who: mine for who, mine in orders.items() if mine}
    days = {who: sorted({one.day for one in mine}) for who, mine in orders.items()}
    known = {who: own for who, own in days.items() if len(own) >= 3}
    gaps = {who: float(median(b - a for a, b in zip(own, own[1:], strict=False))) for who, own in known.items()}
    since = {who: asked.as_of - own[-1] for who, own in known.items()}
    regulars = [who for who in known if who not in away]
    group = {who: group_of(since[who], gaps[who]) for who in regulars}
    spent = {who: sum(one.total for one in ledger[who]) for who in orders}
    of = {key: [who for who in regulars if group[who] == key] for key in GROUPS}
    told: Told = {("", "", "regulars"): count(people(regulars))}
    for key in GROUPS:
        told["", "", key] = count(people(of[key]))
    told["", "", "quiet_share"] = share(people(of["quiet"]), people(regulars))
    told["", "", "usual_median"] = (_half(gaps, regulars), len(regulars), people(regulars))
    told["", "", "quiet_revenue"] = sum_of(sum(spent[who] for who in of["quiet"]), people(of["quiet"]))
    for key in GROUPS:
        row, mine = ("groups", key), of[key]
        told[*row, "customers"] = count(people(mine))
        told[*row, "share"] = share(people(mine), people(regulars))
        told[*row, "usual_median"] = (_half(gaps, mine), len(mine), people(mine))
        told[*row, "orders"] = count(dated(one for who in mine for one in orders[who]))
        told[*row, "revenue"] = sum_of(sum(spent[who] for who in mine), people(mine))

    def worst(table: str, key: str) -> None:
        first = sorted(of[key], key=lambda who: (-since[who] / gaps[who], who))
        for who in first[:MOST]:
            row, behind = (table, str(who)), dated(orders[who])
            told[*row, "usual"] = (gaps[who], len(behind), behind)
            told[*row, "since"] = (since[who], len(behind), behind)
            told[*row, "times"] = (since[who] / gaps[who], len(behind), behind)
            told[*row, "orders"] = count(behind)
            told[*row, "revenue"] = sum_of(spent[who], dated(ledger[who]))

    worst("customers", "quiet")
    least = 0.0
    for key, most in BANDS.items():
        here = [who for who in regulars if least < gaps[who] <= most]
        told["gaps", key, "customers"] = count(people(here))
        for one in GROUPS:
            told["gaps", key, one] = count(people(who for who in here if group[who] == one))
        told["gaps", key, "quiet_share"] = share(people(who for who in here if group[who] == "quiet"), people(here))
        least = most
    worst("long_gone", "gone")
    told["outside", "", "away"] = count(people(who for who in known if who in away))
    told["outside", "", "too_few"] = count(people(who for who in orders if who not in known))
    return told


def _half(gaps: dict[int, float], those: list[int]) -> float | None:
    return float(median(gaps[who] for who in those)) if those else None
