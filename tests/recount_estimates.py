"""The estimates fitted and reckoned a second way: SciPy's minimiser, gamma and hypergeometric functions, as printed.

Shares no code with the reports.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from scipy.optimize import minimize
from scipy.special import betaln, gammaln, hyp2f1

YEAR = 365


@dataclass(frozen=True)
class Estimates:
    """By customer who bought on two days or more: probability, purchases and value of 365 days; sums of everybody."""

    alive: dict[int, float]
    purchases: dict[int, float]
    value: dict[int, float]
    together: dict[int, tuple[float, float]]  # by days: purchases, value


def recount_estimates(worth: Mapping[int, Mapping[date, int]], day: date, ahead: Sequence[int]) -> Estimates:
    """Estimate anew. worth: what each day of buying of each customer came to."""
    people = sorted(worth)
    days = [sorted(worth[who]) for who in people]
    x = np.array([len(mine) - 1 for mine in days])
    last = np.array([float((mine[-1] - mine[0]).days) for mine in days])
    age = np.array([float((day - mine[0]).days) for mine in days])
    mean = np.array(
        [sum(worth[who][on] for on in mine[1:]) / max(len(mine) - 1, 1) for who, mine in zip(people, days, strict=True)]
    )
    r, alpha, a, b = _lowest(lambda at: -_often(at, x, last, age), [0.5, 50, 1, 2])
    again = x > 0
    p, q, gamma = _lowest(lambda at: -_much(at, x[again], mean[again]), [2, 3, float(mean[again].mean())])
    each = (q - 1) / (p * x + q - 1) * p * gamma / (q - 1) + p * x / (p * x + q - 1) * mean
    alive = 1 / (1 + again * a / (b + np.maximum(x, 1) - 1) * ((alpha + age) / (alpha + last)) ** (r + x))

    def bought(t: int) -> np.ndarray:
        series = hyp2f1(r + x, b + x, a + b + x - 1, t / (alpha + age + t))
        above = (a + b + x - 1) / (a - 1) * (1 - ((alpha + age) / (alpha + age + t)) ** (r + x) * series)
        product: np.ndarray = above * alive
        return product

    year = bought(YEAR)
    chosen = [(place, who) for place, who in enumerate(people) if again[place]]
    return Estimates(
        {who: float(alive[place]) for place, who in chosen},
        {who: float(year[place]) for place, who in chosen},
        {who: float(year[place] * each[place]) for place, who in chosen},
        {t: (float(bought(t).sum()), float(bought(t) @ each)) for t in ahead},
    )


def _lowest(function: Callable[[np.ndarray], float], start: Sequence[float]) -> list[float]:
    found = minimize(
        lambda logs: function(np.exp(logs)),
        np.log(start),
        method="Nelder-Mead",
        options={"maxiter": 20_000, "maxfev": 20_000, "xatol": 1e-8, "fatol": 1e-10},
    )
    assert found.success
    return [float(one) for one in np.exp(found.x)]


def _often(at: np.ndarray, x: np.ndarray, last: np.ndarray, age: np.ndarray) -> float:
    r, alpha, a, b = at
    first = gammaln(r + x) - gammaln(r) + r * np.log(alpha) + betaln(a, b + x) - betaln(a, b)
    staying = -(r + x) * np.log(alpha + age)
    repeated = np.maximum(x, 1)
    gone = np.log(a) - np.log(b + repeated - 1) - (r + x) * np.log(alpha + last)
    return float(np.sum(first + np.where(x > 0, np.logaddexp(staying, gone), staying)))


def _much(at: np.ndarray, x: np.ndarray, mean: np.ndarray) -> float:
    p, q, gamma = at
    whole = gamma + mean * x
    each = q * np.log(gamma / whole) + p * x * np.log(mean * x / whole) - np.log(mean) - betaln(p * x, q)
    return float(np.sum(each))
