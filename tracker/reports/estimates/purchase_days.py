"""From the ledger to what the models need: the days on which customers bought, and what each day came to."""

from array import array
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tracker.domain.report_data import SALE_COLUMNS
from tracker.reports.estimates.bg_nbd import Buying, Counts
from tracker.reports.estimates.minimising import Vector
from tracker.reports.flat_records import DAYS, Amounts, amounts_of

Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Ledger:
    """Orders and refunds, in any order: whose, on which day (date.toordinal()), how much; of refunds below zero."""

    customer: Counts
    day: Counts
    amount_minor: Amounts
    is_order: Mask


@dataclass(frozen=True, slots=True)
class PurchaseDays:
    """Days of buying, by customer, then day; purchases of one day are one.

    customers: the ids of those who bought, each once and growing. owner: the place of each day's customer among them.
    day: date.toordinal(). value_minor: the purchases of the day less what was given back of them.
    """

    customers: Counts
    owner: Counts
    day: Counts
    value_minor: Amounts


@dataclass(frozen=True, slots=True)
class Summary:
    """What the models are told of each customer, in days. mean_spend: minor units each repeat day; 0 without any."""

    customers: Counts
    buying: Buying
    mean_spend: Vector


def ledger_of(cells: "array[int]") -> Ledger:
    """Take the ledger out of sales as `ReportData` keeps them."""
    columns = amounts_of(cells, SALE_COLUMNS)
    return Ledger(columns["customer"], columns["day"], columns["amount"], columns["order"] > 0)


def purchase_days(ledger: Ledger, until: int) -> PurchaseDays:
    """Bring the purchases up to a day (date.toordinal()) together by customer and day.

    A refund lessens what its customer's latest day of buying came to; one without any purchase before it is left out.
    """
    known = ledger.day <= until
    key = ledger.customer[known] * DAYS + ledger.day[known]
    bought, amount_minor = ledger.is_order[known], ledger.amount_minor[known]
    days, place = np.unique(key[bought], return_inverse=True)
    value_minor = np.zeros(len(days), dtype=np.int64)
    np.add.at(value_minor, place, amount_minor[bought])
    back, back_minor = key[~bought], amount_minor[~bought]
    if len(days):
        at = np.searchsorted(days, back, side="right") - 1
        theirs = (at >= 0) & (days[at] // DAYS == back // DAYS)
        np.add.at(value_minor, at[theirs], back_minor[theirs])
    ids, on = np.divmod(days, DAYS)
    customers, owner = np.unique(ids, return_inverse=True)
    return PurchaseDays(customers, owner.astype(np.int64), on, value_minor)


def summarise(days: PurchaseDays, until: int) -> Summary:
    """Sum up each customer's days of buying, as seen at the end of a day. days: none of them after it.

    The first day counts for none of it: the models take it as given. A customer who gave back more than they bought
    on their repeat days spends nothing.
    """
    starts = np.searchsorted(days.owner, np.arange(len(days.customers)))
    ends = np.searchsorted(days.owner, np.arange(len(days.customers)), side="right")
    first = days.day[starts]
    frequency = ends - starts - 1
    total_minor = np.add.reduceat(days.value_minor, starts) if len(starts) else days.value_minor
    repeat_minor = np.maximum(total_minor - days.value_minor[starts], 0)
    buying = Buying(frequency, (days.day[ends - 1] - first).astype(np.float64), (until - first).astype(np.float64))
    return Summary(days.customers, buying, repeat_minor / np.maximum(frequency, 1))
