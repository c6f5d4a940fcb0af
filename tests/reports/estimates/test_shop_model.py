"""Both models on one shop: the published sample's second half, hold-outs, and shops that have no estimate."""

from datetime import date, timedelta

import numpy as np
import pytest

from tests.reports.estimates.cdnow import CALIBRATION_END, END, WEEKS, Bought, days_until, ledger_of, rows
from tracker.domain.estimates import NoEstimate
from tracker.reports.estimates.purchase_days import Summary, summarise
from tracker.reports.estimates.shop_model import ShopModel, fit_shop, hold_out, whole_minor


def seen(orders: list[Bought], until: date) -> Summary:
    return summarise(days_until(orders, until), until.toordinal())


def shop(people: int, repeaters: int, days: int) -> list[Bought]:
    """Everybody comes on their own day and, some of them, once again; amounts differ."""
    start = date(2026, 1, 1)
    orders = [Bought(who, start + timedelta(who % days), 1000 + 37 * who) for who in range(1, people + 1)]
    again = [Bought(who, start + timedelta(days - who % 5), 500 + 91 * who) for who in range(1, repeaters + 1)]
    return orders + again


def test_the_39_weeks_after(capsys: pytest.CaptureFixture[str]) -> None:
    """Known of old: over the second half the model says some 12 % too little on this sample."""
    orders = rows()
    assert (END - CALIBRATION_END).days == WEEKS * 7
    summary = seen(orders, CALIBRATION_END)
    model = fit_shop(summary)
    assert isinstance(model, ShopModel)
    assert model.sample == 2357
    expected = float(model.purchases(summary, WEEKS * 7).sum())
    came = len({(one.customer, one.day) for one in orders if CALIBRATION_END < one.day <= END})
    with capsys.disabled():
        print(f"\nCDNOW, the 39 weeks after: expected {expected:.0f} repeat purchases, {came} came")
    assert (round(expected), came) == (1653, 1882)
    assert expected == pytest.approx(came, rel=0.15)
    known = model.often.expected_repeats(summary.buying.age)
    assert float(known.sum()) == pytest.approx(summary.buying.frequency.sum(), rel=0.03)  # and what it was fitted to


def test_the_model_on_days_is_the_published_one_on_weeks() -> None:
    model = fit_shop(seen(rows(), CALIBRATION_END))
    assert isinstance(model, ShopModel)
    often, much = model.often, model.much
    assert (often.r, often.alpha / 7, often.a, often.b) == pytest.approx((0.243, 4.414, 0.793, 2.426), abs=1e-3)
    assert (much.p, much.q, much.gamma / 100) == pytest.approx((6.25, 3.74, 15.44), abs=0.005)


def test_hold_out_by_hand() -> None:
    """Half of the 545 days there are: fitted 272 days before the end, against what those known by then did."""
    orders = rows()
    told = hold_out(ledger_of(orders), END.toordinal())
    assert told is not None
    assert (told.fitted_on, told.days) == (END - timedelta(272), 272)
    known = {one.customer for one in orders if one.day <= told.fitted_on}
    later = [one for one in orders if one.day > told.fitted_on and one.customer in known]
    assert told.came == len({(one.customer, one.day) for one in later})
    assert told.came_minor == sum(one.cents for one in later)
    before = seen(orders, told.fitted_on)
    model = fit_shop(before)
    assert isinstance(model, ShopModel)
    assert told.expected == pytest.approx(float(model.purchases(before, 272).sum()))
    worth = model.purchases(before, 272) * model.spend_each(before)
    assert told.expected_minor == whole_minor(float(worth.sum()))
    assert told.expected_minor == pytest.approx(told.came_minor, rel=0.2)


def test_newcomers_are_not_held_against_the_model() -> None:
    orders = rows()
    newcomer = [Bought(9999, END - timedelta(days), 100_000) for days in (3, 2, 1)]
    assert hold_out(ledger_of(orders + newcomer), END.toordinal()) == hold_out(ledger_of(orders), END.toordinal())


def test_a_long_history_holds_out_a_year() -> None:
    orders = [*rows(), Bought(2, date(2000, 1, 1), 1)]
    told = hold_out(ledger_of(orders), date(2000, 1, 1).toordinal())
    assert told is not None
    assert (told.days, told.came) == (365, 1)


@pytest.mark.parametrize(
    ("orders", "why"),
    [
        ([], NoEstimate.FEW_BUYERS),
        (shop(49, 30, 200), NoEstimate.FEW_BUYERS),
        (shop(50, 19, 200), NoEstimate.FEW_REPEATERS),
        (shop(500, 0, 200), NoEstimate.FEW_REPEATERS),
        (shop(60, 40, 60), NoEstimate.SHORT_HISTORY),
    ],
)
def test_too_little_is_known(orders: list[Bought], why: NoEstimate) -> None:
    until = max((one.day for one in orders), default=date(2026, 1, 1))
    assert fit_shop(seen(orders, until)) == why
    assert hold_out(ledger_of(orders), until.toordinal()) is None


def test_one_price_for_everybody_has_no_estimate() -> None:
    orders = [Bought(one.customer, one.day, 500) for one in shop(80, 60, 200)]
    assert fit_shop(seen(orders, date(2026, 12, 31))) == NoEstimate.NO_FIT


def test_everyone_the_same_does_not_break() -> None:
    days = [date(2026, month, 1) for month in range(1, 7)]
    orders = [Bought(who, day, 100 * who) for who in range(1, 61) for day in days]
    summary = seen(orders, date(2026, 6, 30))
    model = fit_shop(summary)
    if isinstance(model, ShopModel):
        assert np.isfinite(model.purchases(summary, 365)).all()
        assert np.isfinite(model.spend_each(summary)).all()


def test_a_half_is_rounded_up() -> None:
    assert [whole_minor(value) for value in (0.49, 0.5, 1.5, 2.4999)] == [0, 1, 2, 2]
