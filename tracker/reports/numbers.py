"""Numbers out of masks over the stays: counts of customers and of stays, rates and percentiles, with who is behind."""

from datetime import date
from functools import partial
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from tracker.reports.flat_records import Whole
from tracker.reports.report import Counted, Number
from tracker.reports.seen_stays import Mask, SeenStays

Indices: TypeAlias = NDArray[np.intp]


def customers_marked(seen: SeenStays, marked: Mask) -> Number:
    """Count customers. marked: by customer."""
    return Number(int(np.count_nonzero(marked)), behind=partial(list_customers, seen, marked))


def stays_marked(seen: SeenStays, marked: Mask) -> Number:
    """Count stays. marked: by stay."""
    return Number(int(np.count_nonzero(marked)), behind=partial(list_stays, seen, marked))


def stays_at(seen: SeenStays, at: Indices) -> Number:
    """Count stays given by their indices, which grow."""
    return Number(len(at), behind=partial(list_stays_at, seen, at))


def rate(part: Number, whole: Number) -> Number:
    """Divide a part by the whole it is of; behind the rate stands the whole. None of nothing."""
    value = (part.value or 0) / whole.value if whole.value else None
    return Number(value, n=int(whole.value or 0), behind=whole.behind)


def days_percentile(seen: SeenStays, marked: Mask, percent: float) -> Number:
    """Give a percentile of the days of the stays marked, linear between neighbours; None of no stay."""
    days = seen.days.compress(marked)
    (value,) = percentiles(days, percent)
    return Number(value, n=len(days), behind=partial(list_stays, seen, marked))


def days_percentiles_at(seen: SeenStays, at: Indices, *percents: float) -> list[Number]:
    """Give percentiles of the days of stays given by their indices; None of no stay."""
    behind = partial(list_stays_at, seen, at)
    return [Number(value, n=len(at), behind=behind) for value in percentiles(seen.days.take(at), *percents)]


def percentiles(days: Whole, *percents: float) -> list[float | None]:
    """Give percentiles of numbers of days, linear between neighbours; None of nothing.

    Days are few and small: counting how often each occurs beats any sorting.
    """
    if not len(days):
        return [None] * len(percents)
    up_to = np.cumsum(np.bincount(days))  # how many stays lasted so many days or fewer
    found: list[float | None] = []
    for percent in percents:
        place = (len(days) - 1) * percent / 100
        below = int(place)
        low, high = np.searchsorted(up_to, (below, min(below + 1, len(days) - 1)), side="right").tolist()
        found.append(low + (high - low) * (place - below))
    return found


def list_customers(seen: SeenStays, marked: Mask) -> list[Counted]:
    """List the customers marked, in the table's order."""
    return [Counted(customer) for customer in seen.ids[marked].tolist()]


def list_stays(seen: SeenStays, marked: Mask) -> list[Counted]:
    """List the stays marked with their days, in the table's order; one that is still open has no end."""
    return list_stays_at(seen, np.flatnonzero(marked))


def list_stays_at(seen: SeenStays, at: Indices) -> list[Counted]:
    """List the stays with these indices as `list_stays` does."""
    customers = seen.ids[seen.customer[at]].tolist()
    begins, lengths, over = (values[at].tolist() for values in (seen.entered, seen.days, seen.finished))
    return [
        Counted(customer, date.fromordinal(begun), date.fromordinal(begun + days) if done else None)
        for customer, begun, days, done in zip(customers, begins, lengths, over, strict=True)
    ]
