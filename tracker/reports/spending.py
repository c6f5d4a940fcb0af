"""Money set against people: what was spent, and what each of them cost. Whole minor units throughout."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

from tracker.domain.periods import Period
from tracker.domain.report_data import Cost
from tracker.domain.sale_lines import divided_half_up
from tracker.reports.report import Number

Key = TypeVar("Key", bound=Hashable)


def spent_by(costs: Iterable[Cost], days: Period, key: Callable[[Cost], Key]) -> dict[Key, int]:
    """Sum what was spent in a period by a key of each cost; what nothing was spent on is not in it."""
    spent: defaultdict[Key, int] = defaultdict(int)
    first = None if days.first is None else days.first.toordinal()
    last = None if days.last is None else days.last.toordinal()
    for cost in costs:
        if (first is None or first <= cost.day) and (last is None or cost.day <= last):
            spent[key(cost)] += cost.amount_minor
    return dict(spent)


def money(amount_minor: int | None, people: Number) -> Number:
    """Set a sum against those it was spent on. people: a count of them."""
    return Number(amount_minor, n=people.size, behind=people.behind)


def cost_each(amount_minor: int, people: Number) -> Number:
    """Divide a sum by the people it is set against, rounded half up once; None where there is nobody."""
    count = people.size
    each = divided_half_up(amount_minor, count) if count else None
    return Number(each, n=count, behind=people.behind)
