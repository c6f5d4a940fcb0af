"""How long is too long in a stage."""

from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.recount import percentile
from tracker.domain.stage_limits import first_day_within, limit_of, percentile_of_counts
from tracker.domain.stages import Stage


def stage(limit: int | None = None) -> Stage:
    return Stage(1, "", "Trial", 1, "#0f8a6d", customer_from=False, removed=False, limit_days=limit)


@given(days=st.lists(st.integers(0, 400), max_size=60), share=st.floats(0, 1))
def test_a_percentile_of_counts_is_that_of_the_numbers(days: list[int], share: float) -> None:
    assert percentile_of_counts(Counter(days), share) == pytest.approx(percentile(days, share))


def test_the_worked_example() -> None:
    assert limit_of(stage(), Counter([3, 3, 4, 4, 7])).median_days == 4
    assert percentile_of_counts(Counter([3, 3, 4, 4, 7]), 0.75) == 4
    assert percentile_of_counts(Counter([2, 5, 8]), 0.75) == 6.5


def test_a_limit_is_the_owners_else_the_usual_one_and_at_least_14_days() -> None:
    assert (limit_of(stage(), {}).days, limit_of(stage(), {}).median_days) == (14, None)
    assert limit_of(stage(), Counter([2, 5, 8])).days == 14
    assert limit_of(stage(), Counter([10, 21, 30])).days == 25.5
    own = limit_of(stage(5), Counter([10, 21, 30]))
    assert (own.days, own.own, own.finished, own.median_days) == (5, True, 3, 21)


def test_days_that_were_taken_out_do_not_count() -> None:
    assert percentile_of_counts({3: 0, 5: 2}, 0.5) == 5


@pytest.mark.parametrize(("days", "first"), [(14, "2026-01-17"), (7.5, "2026-01-24"), (0, "2026-01-31")])
def test_the_first_day_within(days: float, first: str) -> None:
    assert first_day_within(date(2026, 1, 31), days) == date.fromisoformat(first)
    assert first_day_within(date(2026, 1, 31), 10_000_000) == date.min
