r"""Which group a buyer belongs to, by how lately, how often and for how much they bought: RFM with plain names.

Recency is the day of the latest order, frequency the number of orders, money what was spent less what was given back.
Each is scored from 1 to 5 among all who have bought by the day. Of N buyers, with b worse ones and e equal ones (the
buyer too), the score is 1 + floor(5 (2b + e) / 2N): the fifth in which the middle of all equal ones lies. Equal buyers
share a score; a shop where all are equal gives everybody 3, one of five different buyers gives each another score.

The group follows from the score of recency (R) and from that of frequency and money together: their mean, half up (FM).

    R \ FM  1          2          3          4      5
    5       new        promising  loyal      best   best
    4       new        promising  loyal      best   best
    3       slipping   slipping   slipping   loyal  loyal
    2       slipping   slipping   at_risk    at_risk at_risk
    1       gone       gone       at_risk    at_risk at_risk
"""

import numpy as np
from numpy.typing import NDArray

from tracker.reports.flat_records import Amounts
from tracker.reports.purchases import Purchases

GROUPS = ("best", "loyal", "promising", "new", "slipping", "at_risk", "gone")
SCORES = 5
BEST, LOYAL, PROMISING, NEW, SLIPPING, AT_RISK, GONE = range(len(GROUPS))
GROUP_OF = np.array(  # by R - 1, then by FM - 1
    (
        (GONE, GONE, AT_RISK, AT_RISK, AT_RISK),
        (SLIPPING, SLIPPING, AT_RISK, AT_RISK, AT_RISK),
        (SLIPPING, SLIPPING, SLIPPING, LOYAL, LOYAL),
        (NEW, PROMISING, LOYAL, BEST, BEST),
        (NEW, PROMISING, LOYAL, BEST, BEST),
    )
)


class BuyingGroups:
    """Scores and groups. Arrays are by buyer: scores from 1 to 5, groups as places in GROUPS."""

    def __init__(self, purchases: Purchases) -> None:
        """Score every buyer among all of them."""
        self.recency = scores(purchases.last)
        self.frequency = scores(purchases.orders)
        self.money = scores(purchases.spent)
        self.together: Amounts = (self.frequency + self.money + 1) // 2
        self.group: NDArray[np.intp] = GROUP_OF[self.recency - 1, self.together - 1]


def scores(values: Amounts) -> Amounts:
    """Score numbers from 1 to 5 among each other, the largest best; equal ones alike."""
    _, place, equal = np.unique(values, return_inverse=True, return_counts=True)
    worse = np.cumsum(equal) - equal
    scored: Amounts = 1 + SCORES * (2 * worse + equal) // (2 * max(len(values), 1))
    return scored[place]
