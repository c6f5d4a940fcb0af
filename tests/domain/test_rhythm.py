"""The usual gap between purchases, and the day from which on somebody is going quiet."""

from statistics import median

from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.rhythm import rhythm_of


def test_fewer_than_three_days_of_buying_have_no_rhythm() -> None:
    assert rhythm_of([1, 5]) is None
    assert rhythm_of([1, 1, 5, 5]) is None


def test_every_three_weeks() -> None:
    rhythm = rhythm_of([100, 121, 142])
    assert rhythm == (42, 142 + 32)  # on the 31st day 31 days are not more than 31.5, on the 32nd they are


@given(st.sets(st.integers(1, 3000), min_size=3, max_size=30))
def test_it_is_the_median_gap_and_more_than_one_and_a_half_of_it(days: set[int]) -> None:
    bought = sorted(days)
    gap = median(after - before for before, after in zip(bought, bought[1:], strict=False))
    rhythm = rhythm_of(days)
    assert rhythm is not None
    assert rhythm.gap_halves == 2 * gap
    assert rhythm.quiet_from is not None
    assert rhythm.quiet_from - bought[-1] > 1.5 * gap
    assert rhythm.quiet_from - 1 - bought[-1] <= 1.5 * gap
