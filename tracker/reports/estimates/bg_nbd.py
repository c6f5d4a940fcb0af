"""How often customers buy and when they stop: the BG/NBD model.

P. S. Fader, B. G. S. Hardie and K. L. Lee, "Counting Your Customers" the Easy Way: An Alternative to the Pareto/NBD
Model, Marketing Science 24 (2005), 275-284. While a customer buys at all, purchases come as a Poisson process; its
rates differ from one customer to another by a gamma distribution (r, alpha). After each repeat purchase a customer
stops for good with a probability of their own; these follow a beta distribution (a, b). Names are the paper's.
"""

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from tracker.reports.estimates.minimising import Vector, minimise

Counts: TypeAlias = NDArray[np.int64]

FEWEST_NODES, MOST_NODES = 8, 96  # of the quadrature over the probability of stopping
DIGITS = 13  # that it gives where MOST_NODES are enough for them
LARGEST_LOG = 700.0  # of what a float still holds


@dataclass(frozen=True, slots=True)
class Buying:
    """What the model needs to know of each customer, in one unit of time throughout.

    frequency: repeat purchases (x). recency: when the last of them was, counted from the first purchase; 0 of none
    (t_x). age: how long ago the first purchase was (T).
    """

    frequency: Counts
    recency: Vector
    age: Vector


@dataclass(frozen=True, slots=True)
class BgNbd:
    """A fitted model. log_likelihood: of the customers it was fitted to; alpha is in their unit of time."""

    r: float
    alpha: float
    a: float
    b: float
    log_likelihood: float = float("nan")

    def probability_alive(self, buying: Buying) -> Vector:
        """Give the probability that each customer still buys. One without a repeat purchase has not stopped yet: 1."""
        x = buying.frequency
        wait = np.log((self.alpha + buying.age) / (self.alpha + buying.recency))
        log_odds = np.log(self.a / (self.b + np.maximum(x, 1) - 1)) + (self.r + x) * wait
        odds = np.exp(np.minimum(log_odds, LARGEST_LOG))
        gone: Vector = np.where(x > 0, odds, 0.0)
        return 1 / (1 + gone)

    def expected_purchases(self, buying: Buying, ahead: float) -> Vector:
        """Give the purchases expected of each customer within a time ahead, given what they bought: equation (10)."""
        return self.probability_alive(buying) * self._mean_while_alive(buying.frequency, self.alpha + buying.age, ahead)

    def expected_repeats(self, after: Vector) -> Vector:
        """Give the repeat purchases expected of a random customer within times after the first: equation (9)."""
        nobody = np.zeros(len(after), dtype=np.int64)
        return self._mean_while_alive(nobody, np.full(len(after), self.alpha), after)

    def _mean_while_alive(self, x: Counts, since: Vector, ahead: "float | Vector") -> Vector:
        """Give the mean purchases ahead of customers who still buy.

        The paper's term with Gauss's hypergeometric function is the mean of (1 - (1 + p t / (alpha + T))^-(r + x)) / p
        over the probability of stopping p, which is then Beta(a, b + x). Taken as this mean it has no singularity at
        a = 1 and nothing cancels; Gauss-Jacobi quadrature has it to far more digits than the parameters have, where
        nobody is expected to buy many times in each unit of time.
        """
        kinds, place = np.unique(x, return_inverse=True)
        t = np.broadcast_to(np.asarray(ahead, dtype=np.float64) / since, x.shape)
        shape: Vector = (self.r + x).astype(np.float64)
        mean = np.zeros(len(x))
        count = _nodes_for(shape, t)
        p, weight = beta_nodes(self.a, (self.b + kinds).astype(np.float64), count)
        for node in range(count):
            stops = p[place, node]
            mean += weight[place, node] * -np.expm1(-shape * np.log1p(stops * t)) / stops
        return mean


def _nodes_for(shape: Vector, farthest: Vector) -> int:
    """Say how many nodes are needed for customers with these r + x and t / (alpha + T).

    The function is smooth but for a pole of that order at p = -1 / farthest: the error falls with the ellipse around
    [0, 1] that this leaves, and the later the higher the order is.
    """
    if not len(shape):
        return FEWEST_NODES
    beyond = 1 + 2 / np.maximum(farthest, 1e-9)
    each = 2 * np.log10(beyond + np.sqrt(beyond**2 - 1))
    needed = np.max((DIGITS + shape / 2) / each)
    return int(np.clip(np.ceil(needed) + 2, FEWEST_NODES, MOST_NODES))


def beta_nodes(a: float, b: Vector, count: int) -> tuple[Vector, Vector]:
    """Give nodes and weights of Gauss-Jacobi quadrature over beta distributions Beta(a, b): a row for each b.

    From the three-term recurrence of the polynomials orthogonal to the distribution: G. H. Golub and J. H. Welsch,
    Calculation of Gauss quadrature rules, Mathematics of Computation 23 (1969), 221-230.
    """
    k = np.arange(count)
    left, right = b[:, None] - 1, a - 1  # the exponents of Jacobi's weight (1 - y)^left (1 + y)^right
    twice = 2 * k + left + right
    with np.errstate(divide="ignore", invalid="ignore"):
        middle = (right**2 - left**2) / (twice * (twice + 2))
    middle[:, 0] = (right - left[:, 0]) / (left[:, 0] + right + 2)
    n = k[1:]
    twice = 2 * n + left + right
    with np.errstate(divide="ignore", invalid="ignore"):
        beside = 4 * n * (n + left) * (n + right) * (n + left + right) / (twice**2 * (twice**2 - 1))
    beside[:, 0] = 4 * (1 + left[:, 0]) * (1 + right) / ((2 + left[:, 0] + right) ** 2 * (3 + left[:, 0] + right))
    matrices = np.zeros((len(b), count, count))
    matrices[:, k, k] = middle
    matrices[:, n, n - 1] = np.sqrt(beside)
    places, vectors = np.linalg.eigh(matrices)
    tiny = np.finfo(np.float64).tiny
    return np.clip((1 + places) / 2, tiny, 1.0), vectors[:, 0, :] ** 2


def fit_bg_nbd(buying: Buying) -> BgNbd | None:
    """Fit the model by maximum likelihood; None where there is no maximum, or nobody to fit it to.

    Customers who bought alike are taken together, so that a hundred thousand take well under a second or two.
    """
    if not len(buying.frequency) or not buying.frequency.any():
        return None
    groups = _Groups(buying)
    start = np.log(np.array([0.5, max(float(np.mean(buying.age)) / 4, 1e-3), 1.0, 2.0]))
    lowest = minimise(groups.value_and_slope, start)
    if not lowest.is_flat:
        return None
    r, alpha, a, b = np.exp(lowest.at).tolist()
    return BgNbd(r, alpha, a, b, -lowest.value * groups.people)


class _Groups:
    """Customers who bought alike, with how many they are, and the likelihood of it all."""

    def __init__(self, buying: Buying) -> None:
        order = np.lexsort((buying.age, buying.recency, buying.frequency))
        x, recency, age = (values[order] for values in (buying.frequency, buying.recency, buying.age))
        fresh = np.ones(len(x), dtype=np.bool_)
        fresh[1:] = (x[1:] != x[:-1]) | (recency[1:] != recency[:-1]) | (age[1:] != age[:-1])
        at = np.flatnonzero(fresh)
        self.people = len(x)
        self._share = np.diff(at, append=len(x)) / len(x)
        self._x, self._recency, self._age = x[at], recency[at], age[at]
        self._repeated = self._x > 0
        more_than = np.bincount(self._x, weights=self._share)[::-1].cumsum()[::-1]
        self._more_than = np.append(more_than[1:], 0.0)[
            : len(more_than) - 1
        ]  # the share with frequency > k, for each k
        self._k = np.arange(len(self._more_than))

    def value_and_slope(self, logs: Vector) -> tuple[float, Vector]:
        """Give the mean negative log-likelihood (equation 6) and its slope, by the logarithms of r, alpha, a and b.

        Quotients of gamma functions a whole number apart are products: ln G(r + x) - ln G(r) is the sum of ln(r + k)
        over k < x, and each k counts for all customers with more than k repeat purchases.
        """
        with np.errstate(all="ignore"):
            r, alpha, a, b = np.exp(logs)
            x, k = self._x, self._k
            past, last = np.log1p(self._age / alpha), np.log1p(self._recency / alpha)
            others = b + np.maximum(x, 1) - 1
            gone = np.where(self._repeated, np.log(a / others) + (r + x) * (past - last), -np.inf)
            value = self._share @ (np.logaddexp(0, gone) - (r + x) * past - x * np.log(alpha))
            value += self._more_than @ (np.log(r + k) - np.log1p(a / (b + k)))
            chance = 1 / (1 + np.exp(-gone))  # of having stopped
            by_r = self._share @ (chance * (past - last) - past) + self._more_than @ (1 / (r + k))
            lost = 1 / (alpha + self._age)
            by_alpha = self._share @ (r / alpha - (r + x) * (lost + chance * (1 / (alpha + self._recency) - lost)))
            by_a = self._share @ (chance / a) - self._more_than @ (1 / (a + b + k))
            by_b = self._more_than @ (a / ((b + k) * (a + b + k))) - self._share @ (chance / others)
            slope = np.array([r * by_r, alpha * by_alpha, a * by_a, b * by_b])
        return -float(value), -slope
