"""The product-limit estimate, against lifelines and by hand."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lifelines import KaplanMeierFitter

from tests.reports.random_shops import LoggedShop, logged_shops, scopes
from tracker.domain.report_data import Scope
from tracker.reports.catalogue import build_report
from tracker.reports.report import ReportName
from tracker.reports.survival import Survival, survival

LENGTHS = st.lists(st.tuples(st.integers(0, 12), st.booleans()), min_size=1, max_size=40)


def estimate(lengths: list[tuple[int, bool]]) -> Survival:
    return survival(
        np.array([days for days, _ in lengths], dtype=np.int32), np.array([gone for _, gone in lengths], dtype=np.bool_)
    )


def fitted(lengths: list[tuple[int, bool]]) -> KaplanMeierFitter:
    return KaplanMeierFitter().fit([days for days, _ in lengths], [gone for _, gone in lengths])


def check_half(half_after: float | None, theirs: KaplanMeierFitter, shares: tuple[float, ...]) -> None:
    """Compare medians, save where the curve stands at one half: theirs misses it there by the last bit of a float."""
    if all(abs(share - 0.5) > 1e-9 for share in shares):
        median = theirs.median_survival_time_
        assert half_after == (None if np.isinf(median) else median)


def share_at(ours: Survival, day: float) -> float:
    """Read the step function: the value of the last place at or before the day."""
    return [share for at, share in zip(ours.days, ours.share, strict=True) if at <= day][-1]


@settings(max_examples=150, deadline=None)
@given(lengths=LENGTHS)
@example(lengths=[(0, True), (0, True), (0, False)])
@example(lengths=[(3, False), (5, False), (5, False)])  # nobody gone
@example(lengths=[(4, True), (4, False), (4, True), (9, True)])  # gone and still there on one day
@example(lengths=[(0, True)])
@example(lengths=[(2, True), (5, True), (8, True), (19, False)])  # exactly one half
def test_the_curve_is_that_of_lifelines(lengths: list[tuple[int, bool]]) -> None:
    ours, theirs = estimate(lengths), fitted(lengths)
    for day in range(14):
        assert share_at(ours, day) == pytest.approx(theirs.predict(day), abs=1e-9)
    assert (ours.days[0], ours.share[0]) == (0, 1)
    assert ours.days[-1] == max(days for days, _ in lengths)
    assert ours.open_end == tuple(sorted({days for days, gone in lengths if not gone}))
    check_half(ours.half_after, theirs, ours.share)


@settings(max_examples=100, deadline=None)
@given(shop=logged_shops(), scope=scopes())
def test_the_curves_of_the_report_are_those_of_lifelines(shop: LoggedShop, scope: Scope) -> None:
    data = shop.data(scope.as_of)
    report = build_report(ReportName.TIME, data, scope)
    curves = {curve.key: curve for curve in report.curves}
    halves = {row.key: row.numbers[3] for row in report.table("stages").rows}
    for key, number in halves.items():
        behind = [(one.since, one.until) for one in number.behind()]
        lengths = [((until or scope.as_of) - since, until is not None) for since, until in behind if since]
        if not lengths:
            assert key not in curves
            continue
        theirs = fitted([(length.days, gone) for length, gone in lengths])
        curve = curves[key]
        for day in curve.x:
            shown = [share for at, share in zip(curve.x, curve.y, strict=True) if at <= day][-1]
            assert shown == pytest.approx(theirs.predict(day), abs=1e-9)
        check_half(number.value, theirs, curve.y)


def test_a_curve_by_hand() -> None:
    ours = estimate([(0, True), (2, True), (2, False), (5, True), (7, False)])
    assert ours.days == (0, 0, 2, 5, 7)
    assert ours.share == pytest.approx((1, 4 / 5, 3 / 5, 3 / 10, 3 / 10))
    assert ours.open_end == (2, 7)
    assert ours.half_after == 5


def test_exactly_one_half_is_half() -> None:
    assert estimate([(2, True), (5, True), (8, True), (19, False)]).half_after == 5
    assert estimate([(day, True) for day in range(1, 50)] + [(60, False)] * 49).half_after == 49


def test_of_nobody_there_is_no_curve() -> None:
    assert estimate([]) == Survival((), (), ())
    assert estimate([]).half_after is None
