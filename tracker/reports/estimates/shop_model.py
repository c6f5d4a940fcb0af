"""Both models fitted to one shop: what is expected of its customers, and how well it would have told the past."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from tracker.domain.estimates import (
    FEWEST_BUYERS,
    FEWEST_REPEATERS,
    HORIZONS,
    SHORTEST_HISTORY,
    Ahead,
    Estimate,
    HoldOut,
    NoEstimate,
)
from tracker.reports.estimates.bg_nbd import BgNbd, fit_bg_nbd
from tracker.reports.estimates.gamma_gamma import GammaGamma, fit_gamma_gamma
from tracker.reports.estimates.minimising import Vector
from tracker.reports.estimates.purchase_days import Ledger, Summary, purchase_days, summarise

LONGEST_HOLD_OUT = 365  # days


@dataclass(frozen=True, slots=True)
class ShopModel:
    """How often the customers of a shop buy (in days), and how much each time (in minor units).

    sample: how many customers it was fitted to.
    """

    often: BgNbd
    much: GammaGamma
    sample: int

    def p_alive(self, of: Summary) -> Vector:
        """Give the probability that each customer still buys."""
        return self.often.probability_alive(of.buying)

    def purchases(self, of: Summary, days: int) -> Vector:
        """Give the days of buying expected of each customer in the days that come."""
        return self.often.expected_purchases(of.buying, days)

    def spend_each(self, of: Summary) -> Vector:
        """Give what each customer is expected to spend on a day of buying, in fractions of minor units."""
        return self.much.expected_mean(of.buying.frequency, of.mean_spend)

    def estimate(self, one: Summary) -> Estimate:
        """Say what is expected of the one customer of a summary."""
        (each,) = self.spend_each(one).tolist()
        ahead = []
        for months, days in HORIZONS.items():
            (purchases,) = self.purchases(one, days).tolist()
            ahead.append(Ahead(months, purchases, whole_minor(purchases * each)))
        return Estimate(float(self.p_alive(one)[0]), tuple(ahead), self.sample)


def fit_shop(summary: Summary) -> ShopModel | NoEstimate:
    """Fit both models to a shop's customers; say why where it has too few of them or they do not fit."""
    repeaters = int(np.count_nonzero(summary.buying.frequency))
    if len(summary.customers) < FEWEST_BUYERS:
        return NoEstimate.FEW_BUYERS
    if repeaters < FEWEST_REPEATERS:
        return NoEstimate.FEW_REPEATERS
    if summary.buying.age.max() < SHORTEST_HISTORY:
        return NoEstimate.SHORT_HISTORY
    often = fit_bg_nbd(summary.buying)
    much = fit_gamma_gamma(summary.buying.frequency, summary.mean_spend)
    if often is None or much is None:
        return NoEstimate.NO_FIT
    return ShopModel(often, much, len(summary.customers))


def hold_out(ledger: Ledger, as_of: int) -> HoldOut | None:
    """Fit to what was known a year ago, or half the history ago where it is shorter, and set it against what came.

    as_of: date.toordinal(). None where too little was known then.
    """
    whole = purchase_days(ledger, as_of)
    if not len(whole.day):
        return None
    days = min(LONGEST_HOLD_OUT, (as_of - int(whole.day.min())) // 2)
    cut = as_of - days
    known = summarise(purchase_days(ledger, cut), cut)
    model = fit_shop(known)
    if isinstance(model, NoEstimate):
        return None
    purchases = model.purchases(known, days)
    came = (whole.day > cut) & np.isin(whole.customers, known.customers)[whole.owner]
    return HoldOut(
        fitted_on=date.fromordinal(cut),
        days=days,
        expected=float(purchases.sum()),
        came=int(np.count_nonzero(came)),
        expected_minor=whole_minor(float(purchases @ model.spend_each(known))),
        came_minor=int(whole.value_minor[came].sum()),
    )


def whole_minor(estimate: float) -> int:
    """Round an estimate half up to whole minor units: from here on it is money."""
    return int(np.floor(estimate + 0.5))
