"""From the ledger to frequency, recency, age and mean spend: against plain Python and the published summary."""

from collections import defaultdict
from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reports.estimates.cdnow import CALIBRATION_END, by_customer, days_until, published_summary, rows
from tracker.reports.estimates.purchase_days import Ledger, PurchaseDays, purchase_days, summarise

DAY = 730_000
SALES = st.lists(
    st.tuples(st.integers(1, 4), st.integers(DAY, DAY + 9), st.integers(0, 500), st.booleans()), max_size=25
)


def together(sales: list[tuple[int, int, int, bool]], until: int) -> PurchaseDays:
    columns = [np.array(column, dtype=np.int64) for column in zip(*sales, strict=True)] or [np.zeros(0, np.int64)] * 4
    customer, day, minor, order = columns
    is_order = order.astype(np.bool_)
    return purchase_days(Ledger(customer, day, np.where(is_order, minor, -minor), is_order), until)


@settings(max_examples=300, deadline=None)
@given(sales=SALES, until=st.integers(DAY - 1, DAY + 10))
def test_days_and_summary_are_those_of_a_plain_count(sales: list[tuple[int, int, int, bool]], until: int) -> None:
    sales.sort()
    worth: defaultdict[int, dict[int, int]] = defaultdict(dict)
    for customer, day, minor, order in sales:
        if order and day <= until:
            worth[customer][day] = worth[customer].get(day, 0) + minor
    for customer, day, minor, order in sales:
        earlier = [on for on in worth.get(customer, {}) if on <= day]
        if not order and day <= until and earlier:
            worth[customer][max(earlier)] -= minor
    days = together(sales, until)
    assert days.customers.tolist() == sorted(worth)
    told = zip(days.customers[days.owner].tolist(), days.day.tolist(), days.value_minor.tolist(), strict=True)
    assert list(told) == [(who, day, minor) for who in sorted(worth) for day, minor in sorted(worth[who].items())]
    summary = summarise(days, until)
    for place, who in enumerate(sorted(worth)):
        first, *later = sorted(worth[who])
        assert summary.buying.frequency[place] == len(later)
        assert summary.buying.recency[place] == (later[-1] - first if later else 0)
        assert summary.buying.age[place] == until - first
        mean = max(sum(worth[who][day] for day in later), 0) / len(later) if later else 0
        assert summary.mean_spend[place] == pytest.approx(mean)


def test_a_large_amount_is_kept_to_the_last_unit() -> None:
    days = together([(1, DAY, 10**15 + 1, True), (1, DAY, 10**15, True), (1, DAY + 1, 1, False)], DAY + 1)
    assert days.value_minor.tolist() == [2 * 10**15]


def test_the_summary_of_the_sample_is_the_published_one() -> None:
    """All 2,357 of them; recency and age to the half hundredth of a week that the published table is rounded to."""
    summary, theirs = summarise(days_until(rows(), CALIBRATION_END), CALIBRATION_END.toordinal()), published_summary()
    assert summary.customers.tolist() == list(range(1, 2358))
    assert summary.buying.frequency.tolist() == theirs.frequency.tolist()
    assert summary.buying.recency / 7 == pytest.approx(theirs.recency, abs=0.00501)
    assert summary.buying.age / 7 == pytest.approx(theirs.age, abs=0.00501)


def test_the_mean_spend_of_the_sample() -> None:
    orders = [one for one in rows() if one.day <= CALIBRATION_END]
    summary = summarise(days_until(orders, date(1998, 1, 1)), CALIBRATION_END.toordinal())
    worth = by_customer(orders)
    for place, who in enumerate(sorted(worth)):
        cents = [amount for _, amount in sorted(worth[who].items())][1:]
        assert summary.mean_spend[place] == pytest.approx(sum(cents) / len(cents) if cents else 0)
