"""The gamma-gamma model, against the published fit, its formula and customers drawn from it."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import approx_fprime
from scipy.special import betaln, psi

from tests.reports.estimates.cdnow import CALIBRATION_END, by_customer, rows
from tracker.reports.estimates.bg_nbd import Counts
from tracker.reports.estimates.gamma_gamma import GammaGamma, _Spending, digamma, fit_gamma_gamma
from tracker.reports.estimates.minimising import Vector


def drawn(model: GammaGamma, frequency: Counts, seed: int) -> Vector:
    chance = np.random.default_rng(seed)
    rate = chance.gamma(model.q, 1 / model.gamma, len(frequency))
    means: Vector = chance.gamma(model.p * frequency, 1 / rate) / frequency
    return means


def test_the_fit_to_the_sample_is_the_published_one() -> None:
    """The published p = 6.25, q = 3.74, gamma = 15.44, to the last digit.

    They come out of the 946 customers with a repeat purchase within the 39 weeks of calibration, the mean of what
    their repeat days came to, in dollars: purchases of one day are one, the first day is left out. With the first day
    the fit is p = 7.86, q = 3.97, gamma = 13.33; with rows instead of days (959 customers) 6.20, 3.82, 15.59. Purchases
    of 0.00 change nothing here: nobody's repeat days have one.
    """
    until = [one for one in rows() if one.day <= CALIBRATION_END]
    repeats = [[cents for _, cents in sorted(days.items())][1:] for days in by_customer(until).values()]
    frequency = np.array([len(cents) for cents in repeats if cents])
    mean = np.array([sum(cents) / len(cents) / 100 for cents in repeats if cents])
    assert len(mean) == 946
    fitted = fit_gamma_gamma(frequency, mean)
    assert fitted is not None
    assert [round(value, 2) for value in (fitted.p, fitted.q, fitted.gamma)] == [6.25, 3.74, 15.44]
    assert fitted.population_mean == pytest.approx(35.17, abs=0.005)
    in_cents = fit_gamma_gamma(frequency, mean * 100)
    assert in_cents is not None
    assert (in_cents.p, in_cents.q, in_cents.gamma) == pytest.approx((fitted.p, fitted.q, 100 * fitted.gamma), rel=1e-5)


def test_the_likelihood_is_that_of_the_formula() -> None:
    model, x = GammaGamma(6.25, 3.74, 15.44), np.random.default_rng(1).integers(1, 9, 300)
    mean = drawn(model, x, 2)
    fitted = fit_gamma_gamma(x, mean)
    assert fitted is not None
    p, q, gamma = fitted.p, fitted.q, fitted.gamma
    whole = gamma + mean * x
    printed = q * np.log(gamma / whole) + p * x * np.log(mean * x / whole) - np.log(mean) - betaln(p * x, q)
    assert fitted.log_likelihood == pytest.approx(printed.sum(), abs=1e-6)


@settings(max_examples=50, deadline=None)
@given(logs=st.tuples(*[st.floats(-2, 3)] * 3))
def test_the_slope_is_that_of_the_likelihood(logs: tuple[float, ...]) -> None:
    x = np.array([1, 1, 2, 5, 9, 30])
    spending = _Spending(x, np.array([0.1, 1, 2, 0.7, 5, 1.1]))
    at = np.array(logs)
    _, slope = spending.value_and_slope(at)
    assert slope == pytest.approx(approx_fprime(at, lambda where: spending.value_and_slope(where)[0], 1e-6), abs=5e-3)


def test_a_known_world_is_found_again() -> None:
    model, x = GammaGamma(4.0, 5.0, 2000.0), np.random.default_rng(3).integers(1, 12, 8000)
    fitted = fit_gamma_gamma(x, drawn(model, x, 4))
    assert fitted is not None
    assert (fitted.p, fitted.q, fitted.gamma) == pytest.approx((4.0, 5.0, 2000.0), rel=0.15)
    assert fitted.population_mean == pytest.approx(2000.0, rel=0.03)


def test_a_mean_is_drawn_towards_everyones() -> None:
    model = GammaGamma(6.25, 3.74, 15.44)
    few, many, none = model.expected_mean(np.array([1, 50, 0]), np.array([100.0, 100.0, 0.0]))
    assert none == pytest.approx(model.population_mean)
    assert model.population_mean < few < many < 100
    # 6.25 * (15.44 + 100) / (6.25 + 2.74), as the paper writes it
    assert few == pytest.approx(6.25 * (15.44 + 100) / 8.99)


@pytest.mark.parametrize(
    ("frequency", "mean"),
    [
        ([], []),
        ([0, 0, 0], [0.0, 0.0, 0.0]),  # nobody bought again
        ([1, 2, 3], [0.0, 0.0, 0.0]),  # all of it free of charge
        ([2] * 60, [500.0] * 60),  # one price: no maximum
    ],
)
def test_nothing_to_fit(frequency: list[int], mean: list[float]) -> None:
    assert fit_gamma_gamma(np.array(frequency, dtype=np.int64), np.array(mean)) is None


def test_spending_without_a_mean_is_refused() -> None:
    once = np.ones(3000, dtype=np.int64)
    assert fit_gamma_gamma(once, drawn(GammaGamma(2.0, 0.6, 10.0), once, 5)) is None


def test_digamma() -> None:
    values = np.array([1e-3, 0.01, 0.5, 1, 3, 8, 100, 1e6])
    assert digamma(values) == pytest.approx(psi(values), rel=1e-12)
