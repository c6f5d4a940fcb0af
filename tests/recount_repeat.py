"""A second, naive count of who came back to buy again. Shares no code with the reports."""

from collections.abc import Sequence
from datetime import date, timedelta
from statistics import median

from tests.recount import Asked
from tests.recount_form import Cell, Told, count, people, share
from tests.sales_records import RawSales

WITHIN = (30, 90, 180, 365)


def recount_repeat(sold: RawSales, asked: Asked) -> Told:
    """Count it again."""
    days: dict[int, list[int]] = {}
    for one in sold.sales:
        if one.kind == "sale" and not one.voided and one.day <= asked.as_of:
            days.setdefault(one.customer, []).append(one.day)
    days = {who: sorted(own) for who, own in days.items() if asked.holds(min(own))}
    again = [who for who, own in days.items() if len(own) > 1]
    waits = [days[who][1] - days[who][0] for who in again]
    told: Told = {
        ("", "", "buyers"): count(people(days)),
        ("", "", "again"): count(people(again)),
        ("", "", "again_share"): share(people(again), people(days)),
        ("", "", "days_to_second"): (float(median(waits)) if waits else None, len(waits), people(again)),
    }
    months = sorted({_month(own[0]) for own in days.values()})
    for month in months:
        told |= _later(month, {who: own for who, own in days.items() if _month(own[0]) == month}, asked)
    for month in months:
        told |= _soon(month, {who: own for who, own in days.items() if _month(own[0]) == month}, asked)
    for wait in WITHIN:
        recent = [who for who, own in days.items() if asked.as_of - own[0] < wait]
        told["outside", "", f"too_recent_{wait}"] = count(people(recent))
    return told


def _later(month: date, days: dict[int, list[int]], asked: Asked) -> Told:
    key = ("months", month.isoformat()[:7])
    told: Told = {(*key, "buyers"): count(people(days))}
    at = month
    for later in range(1, 13):
        at = _next(at)
        told[(*key, f"month_{later}")] = _share_in(at, days, asked)
    return told


def _share_in(month: date, days: dict[int, list[int]], asked: Asked) -> Cell:
    if (_next(month) - timedelta(days=1)).toordinal() > asked.as_of:
        return None, 0, []
    bought = [who for who, own in days.items() if any(_month(day) == month for day in own)]
    return share(people(bought), people(days))


def _soon(month: date, days: dict[int, list[int]], asked: Asked) -> Told:
    key = ("cohorts", month.isoformat()[:7])
    again = [who for who, own in days.items() if len(own) > 1]
    told: Told = {
        (*key, "buyers"): count(people(days)),
        (*key, "again"): count(people(again)),
        (*key, "again_share"): share(people(again), people(days)),
    }
    for wait in WITHIN:
        old = [who for who, own in days.items() if own[0] + wait <= asked.as_of]
        soon = [who for who in old if _second_within(days[who], wait)]
        told[(*key, f"within_{wait}")] = share(people(soon), people(old))
    return told


def _second_within(own: Sequence[int], wait: int) -> bool:
    return len(own) > 1 and own[1] - own[0] <= wait


def _month(day: int) -> date:
    return date.fromordinal(day).replace(day=1)


def _next(month: date) -> date:
    return (month + timedelta(days=31)).replace(day=1)
