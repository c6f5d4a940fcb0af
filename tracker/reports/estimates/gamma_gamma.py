"""How much customers spend each time they buy: the gamma-gamma model.

P. S. Fader, B. G. S. Hardie and K. L. Lee, RFM and CLV: Using Iso-Value Curves for Customer Base Analysis, Journal of
Marketing Research 42 (2005), 415-430. What a customer spends each time varies around their own mean by a gamma
distribution (p); these means differ from one customer to another by another (q, gamma). How much someone spends is
taken not to depend on how often they buy. Names are the paper's.
"""

from dataclasses import dataclass
from math import lgamma

import numpy as np

from tracker.reports.estimates.bg_nbd import Counts
from tracker.reports.estimates.minimising import Vector, minimise

TERMS = (1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32760, 1 / 12)  # of the digamma function's series
FAR = 8  # from there on the series is exact


@dataclass(frozen=True, slots=True)
class GammaGamma:
    """A fitted model; gamma is in the unit the spending was in. q is above 1: the mean over all customers is finite."""

    p: float
    q: float
    gamma: float
    log_likelihood: float = float("nan")

    @property
    def population_mean(self) -> float:
        """What a customer of whom nothing is known is expected to spend each time."""
        return self.p * self.gamma / (self.q - 1)

    def expected_mean(self, frequency: Counts, mean_spend: Vector) -> Vector:
        """Give what each customer is expected to spend each time: their own mean, drawn towards everyone's.

        frequency: the repeat purchases that mean_spend is the mean of; without any, it is not looked at.
        """
        own = self.p * frequency / (self.p * frequency + self.q - 1)
        return (1 - own) * self.population_mean + own * mean_spend


def fit_gamma_gamma(frequency: Counts, mean_spend: Vector) -> GammaGamma | None:
    """Fit the model to customers with repeat purchases by maximum likelihood.

    frequency: how many repeat purchases each made. mean_spend: the mean of what these came to. Customers without any,
    or whose purchases came to nothing, say nothing here and are left out. None where there is no maximum (everybody
    spends the same) or the spending scatters so widely that it has no mean.
    """
    said = (frequency > 0) & (mean_spend > 0)
    x, mean = frequency[said], mean_spend[said]
    if not len(x):
        return None
    scale = float(np.exp(np.log(mean).mean()))
    spending = _Spending(x, mean / scale)
    lowest = minimise(spending.value_and_slope, np.log(np.array([2.0, 2.0, 2.0])))
    if not lowest.is_flat:
        return None
    p, q, gamma = np.exp(lowest.at).tolist()
    likelihood = -lowest.value * len(x) - len(x) * float(np.log(scale))
    return GammaGamma(p, q, gamma * scale, likelihood) if q > 1 else None


class _Spending:
    def __init__(self, x: Counts, mean: Vector) -> None:
        self._x, self._mean = x.astype(np.float64), mean
        self._log_mean, self._log_sum = np.log(mean), np.log(mean * x)
        kinds, counts = np.unique(x, return_counts=True)
        self._kinds, self._share = kinds.astype(np.float64), counts / len(x)

    def value_and_slope(self, logs: Vector) -> tuple[float, Vector]:
        """Give the mean negative log-likelihood and its slope, by the logarithms of p, q and gamma.

        The density of a mean m of x purchases is (gamma / (gamma + m x))^q (m x / (gamma + m x))^(p x) / (m B(p x, q)).
        """
        with np.errstate(all="ignore"):
            p, q, gamma = np.exp(logs)
            px = p * self._kinds
            if not (np.isfinite([p, q, gamma]).all() and p > 0 and q > 0):
                return np.inf, np.zeros(3)
            value = self._share @ (log_gamma(px + q) - log_gamma(px)) - lgamma(q)
            whole = np.log(gamma + self._mean * self._x)
            value += np.mean(q * (np.log(gamma) - whole) + p * self._x * (self._log_sum - whole) - self._log_mean)
            both = digamma(px + q)
            by_p = self._share @ (self._kinds * (both - digamma(px))) + np.mean(self._x * (self._log_sum - whole))
            by_q = self._share @ both - float(digamma(np.array([q]))[0]) + float(np.mean(np.log(gamma) - whole))
            by_gamma = np.mean(q / gamma - (q + p * self._x) / (gamma + self._mean * self._x))
            slope = np.array([p * by_p, q * by_q, gamma * by_gamma])
        return -float(value), -slope


def log_gamma(values: Vector) -> Vector:
    """Give the logarithm of the gamma function of positive numbers; meant for few."""
    return np.array([lgamma(value) for value in values.tolist()])


def digamma(values: Vector) -> Vector:
    """Give the derivative of the logarithm of the gamma function of positive numbers.

    By its recurrence up to where the asymptotic series is exact: Abramowitz and Stegun, Handbook of Mathematical
    Functions (1964), 6.3.5 and 6.3.18.
    """
    below = sum((1 / (values + step) for step in range(FAR)), np.zeros(len(values)))
    far = values + FAR
    series = sum((term / far ** (2 * power) for power, term in enumerate(TERMS, 1)), np.zeros(len(values)))
    return np.log(far) - 1 / (2 * far) - series - below
