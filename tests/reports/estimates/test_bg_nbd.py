"""The BG/NBD model, against the paper, its formulas as they stand there, and customers drawn from it."""

from time import perf_counter

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy.optimize import approx_fprime
from scipy.special import gammaln, hyp2f1

from tests.reports.estimates.cdnow import published_summary
from tracker.reports.estimates.bg_nbd import BgNbd, Buying, _Groups, fit_bg_nbd
from tracker.reports.estimates.minimising import Vector

PAPER = BgNbd(0.243, 4.414, 0.793, 2.426)
SIZES = st.floats(0.05, 20)


def one(frequency: int, recency: float, age: float) -> Buying:
    return Buying(np.array([frequency]), np.array([recency]), np.array([age]))


def drawn(model: BgNbd, ages: Vector, seed: int) -> Buying:
    """Draw customers as the model says they come about: none of its formulas."""
    chance = np.random.default_rng(seed)
    frequency, recency = np.zeros(len(ages), dtype=np.int64), np.zeros(len(ages))
    for who, age in enumerate(ages.tolist()):
        rate, stops = chance.gamma(model.r, 1 / model.alpha), chance.beta(model.a, model.b)
        now = chance.exponential(1 / max(rate, 1e-300))
        while now <= age:
            frequency[who], recency[who] = frequency[who] + 1, now
            if chance.random() < stops:
                break
            now += chance.exponential(1 / rate)
    return Buying(frequency, recency, ages)


def likelihood(model: BgNbd, of: Buying) -> float:
    """Equation (6) of the paper, with the gamma functions written out."""
    r, alpha, a, b = model.r, model.alpha, model.a, model.b
    x, last, age = of.frequency, of.recency, of.age
    first = gammaln(r + x) - gammaln(r) + r * np.log(alpha)
    second = gammaln(a + b) + gammaln(b + x) - gammaln(b) - gammaln(a + b + x)
    third = np.exp(-(r + x) * np.log(alpha + age))
    fourth = np.where(x > 0, a / (b + np.maximum(x, 1) - 1) * np.exp(-(r + x) * np.log(alpha + last)), 0)
    return float(np.sum(first + second + np.log(third + fourth)))


def expected(model: BgNbd, of: Buying, ahead: float) -> Vector:
    """Equation (10) as it is printed."""
    r, alpha, a, b = model.r, model.alpha, model.a, model.b
    x, last, age = of.frequency, of.recency, of.age
    series = hyp2f1(r + x, b + x, a + b + x - 1, ahead / (alpha + age + ahead))
    above = (a + b + x - 1) / (a - 1) * (1 - ((alpha + age) / (alpha + age + ahead)) ** (r + x) * series)
    repeated = np.maximum(x, 1)
    below = 1 + (x > 0) * a / (b + repeated - 1) * ((alpha + age) / (alpha + last)) ** (r + x)
    answer: Vector = above / below
    return answer


def test_the_fit_is_that_of_the_paper() -> None:
    fitted = fit_bg_nbd(published_summary())
    assert fitted is not None
    assert [round(value, 3) for value in (fitted.r, fitted.alpha, fitted.a, fitted.b)] == [0.243, 4.414, 0.793, 2.426]
    assert round(fitted.log_likelihood, 1) == -9582.4


def test_the_likelihood_is_that_of_the_paper() -> None:
    of = published_summary()
    fitted = fit_bg_nbd(of)
    assert fitted is not None
    assert fitted.log_likelihood == pytest.approx(likelihood(fitted, of), abs=1e-6)
    for other in (PAPER, BgNbd(1, 10, 0.3, 5)):
        value, _ = _Groups(of).value_and_slope(np.log([other.r, other.alpha, other.a, other.b]))
        assert -value * len(of.age) == pytest.approx(likelihood(other, of), abs=1e-6)


@settings(max_examples=50, deadline=None)
@given(logs=st.tuples(*[st.floats(-2, 2)] * 4))
def test_the_slope_is_that_of_the_likelihood(logs: tuple[float, ...]) -> None:
    groups = _Groups(drawn(PAPER, np.full(60, 30.0), 1))
    at = np.array(logs)
    _, slope = groups.value_and_slope(at)
    by_steps = approx_fprime(at, lambda where: groups.value_and_slope(where)[0], 1e-6)
    assert slope == pytest.approx(by_steps, abs=1e-4)


@settings(max_examples=200, deadline=None)
@given(
    r=SIZES,
    days_each=st.floats(1, 100),
    a=SIZES,
    b=SIZES,
    x=st.integers(0, 60),
    slack=st.floats(0, 200),
    ahead=st.floats(1, 365),
)
def test_the_expected_purchases_are_those_of_the_formula(
    r: float, days_each: float, a: float, b: float, x: int, slack: float, ahead: float
) -> None:
    """In days, of which nobody has more than one purchase, and not one a day on average before anything is known."""
    assume(abs(a - 1) > 0.01)  # the formula divides by it
    model = BgNbd(r, max(r * days_each, 2), a, b)
    of = one(x, float(x), x + slack)
    with np.errstate(all="ignore"):
        printed = expected(model, of, ahead)[0]
    assume(np.isfinite(printed) and printed > 1e-6)  # where the printed form overflows or cancels it is no witness
    assert model.expected_purchases(of, ahead)[0] == pytest.approx(printed, rel=1e-6)


def test_the_expected_purchases_of_the_sample_are_those_of_the_formula() -> None:
    of = published_summary()
    for ahead in (1.0, 39.0, 500.0):
        assert PAPER.expected_purchases(of, ahead) == pytest.approx(expected(PAPER, of, ahead), rel=1e-9)


def test_a_of_one_is_no_gap() -> None:
    of = one(3, 20, 30)
    below, at, above = (BgNbd(0.3, 5, a, 2.5).expected_purchases(of, 40)[0] for a in (1 - 1e-7, 1.0, 1 + 1e-7))
    assert below > at > above
    assert below == pytest.approx(above, rel=1e-6)


def test_repeats_of_a_random_customer() -> None:
    """Equation (9): against the printed form, and against customers drawn."""
    r, alpha, a, b = PAPER.r, PAPER.alpha, PAPER.a, PAPER.b
    t = np.array([1.0, 10.0, 39.0, 78.0])
    printed = (a + b - 1) / (a - 1) * (1 - (alpha / (alpha + t)) ** r * hyp2f1(r, b, a + b - 1, t / (alpha + t)))
    assert PAPER.expected_repeats(t) == pytest.approx(printed, rel=1e-9)
    assert np.mean(drawn(PAPER, np.full(20_000, 39.0), 2).frequency) == pytest.approx(printed[2], rel=0.05)


def test_the_probability_of_being_alive() -> None:
    alive = PAPER.probability_alive(Buying(np.array([0, 2, 2, 26]), np.array([0, 30.43, 4, 30.86]), np.full(4, 38.86)))
    assert alive[0] == 1.0
    odds = 0.793 / (2.426 + 1) * ((4.414 + 38.86) / (4.414 + 30.43)) ** 2.243
    assert alive[1] == pytest.approx(1 / (1 + odds))
    assert alive[2] < alive[1]  # the longer ago, the less likely
    assert alive[3] < alive[1]  # so long a wait is unusual for one who came so often
    assert np.all(PAPER.probability_alive(one(500, 1, 4000)) >= 0)  # and nothing overflows


def test_what_customers_drawn_did_next_is_what_was_expected() -> None:
    """Half of a known world tells of the other half: the fit finds the world, and the mean of what comes."""
    model, people, half = BgNbd(0.6, 20.0, 0.8, 3.0), 6000, 200.0
    chance = np.random.default_rng(3)
    x, recency, later = np.zeros(people, dtype=np.int64), np.zeros(people), np.zeros(people, dtype=np.int64)
    for who in range(people):
        rate, stops = chance.gamma(model.r, 1 / model.alpha), chance.beta(model.a, model.b)
        now = chance.exponential(1 / rate)
        while now <= 2 * half:
            if now <= half:
                x[who], recency[who] = x[who] + 1, now
            else:
                later[who] += 1
            if chance.random() < stops:
                break
            now += chance.exponential(1 / rate)
    seen = Buying(x, recency, np.full(people, half))
    fitted = fit_bg_nbd(seen)
    assert fitted is not None
    assert (fitted.r, fitted.alpha) == pytest.approx((model.r, model.alpha), rel=0.2)
    assert fitted.expected_purchases(seen, half).sum() == pytest.approx(later.sum(), rel=0.1)


def test_nothing_to_fit() -> None:
    nothing = np.zeros(0)
    assert fit_bg_nbd(Buying(nothing.astype(np.int64), nothing, nothing)) is None
    nobody_repeats = Buying(np.zeros(100, dtype=np.int64), np.zeros(100), np.arange(100.0))
    assert fit_bg_nbd(nobody_repeats) is None


@pytest.mark.parametrize(
    "of",
    [
        Buying(np.full(80, 5), np.full(80, 50.0), np.full(80, 60.0)),  # everyone the same
        Buying(np.full(80, 5), np.full(80, 60.0), np.full(80, 60.0)),  # everyone bought today
        Buying(np.full(80, 1), np.full(80, 1.0), np.full(80, 4000.0)),  # everyone long gone
        Buying(np.full(80, 900), np.full(80, 1000.0), np.full(80, 1001.0)),  # daily
        Buying(np.array([0] * 79 + [1]), np.array([0.0] * 79 + [1]), np.array([0.0] * 79 + [1])),  # since yesterday
    ],
)
def test_odd_shops_are_fitted_or_refused(of: Buying) -> None:
    fitted = fit_bg_nbd(of)
    if fitted is not None:
        for found in (fitted.probability_alive(of), fitted.expected_purchases(of, 365)):
            assert np.isfinite(found).all()
            assert (found >= 0).all()


def test_a_hundred_thousand_are_fitted_at_once() -> None:
    of = drawn(PAPER, np.random.default_rng(4).uniform(100, 1500, 5000).round(), 5)
    many = Buying(np.tile(of.frequency, 20), np.tile(of.recency, 20), np.tile(of.age, 20))
    begun = perf_counter()
    fitted = fit_bg_nbd(many)
    assert perf_counter() - begun < 2
    few = fit_bg_nbd(of)
    assert fitted is not None
    assert few is not None
    assert fitted.r == pytest.approx(few.r, rel=1e-4)  # twenty times everyone is the same world
