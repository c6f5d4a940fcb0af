"""What is expected of one customer, as the customer's page asks for it."""

from collections.abc import Iterable
from datetime import date, timedelta

import pytest

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer, DeleteCustomers, RestoreCustomers
from tracker.domain.estimates import FEWEST_BUYERS, HORIZONS, Estimate
from tracker.queries import estimates
from tracker.queries.estimates import estimate_of
from tracker.queries.report_parts.sales import sales
from tracker.queries.shop import shop_facts
from tracker.reports.estimates.purchase_days import ledger_of, purchase_days, summarise
from tracker.reports.estimates.shop_model import ShopModel, fit_shop, whole_minor
from tracker.storage.buying import refresh_buying
from tracker.storage.tables import Sale
from tracker.workspace import Workspace

START = date(2025, 1, 1)
TODAY = date(2026, 1, 31)
Order = tuple[int, date, int]  # customer, day, minor units


def record(workspace: Workspace, orders: Iterable[Order]) -> None:
    """Write orders into the ledger, as a system write."""
    orders = list(orders)
    with workspace._journal.unrecorded():
        for customer, day, minor in orders:
            moment = f"{day.isoformat()}T12:00:00+01:00"
            Sale.create(
                customer=customer,
                kind="sale",
                occurred_at=moment,
                recorded_at=moment,
                day=day.toordinal(),
                total_minor=minor,
            )
        refresh_buying({customer for customer, _, _ in orders})


def busy(people: int) -> list[Order]:
    """Everybody buys once on a day of their own, two in three again and again, ever less often; amounts differ."""
    orders = []
    for who in range(1, people + 1):
        first = START + timedelta(who * 3)
        times = who % 3 * (1 + who % 4)
        orders += [
            (who, first + timedelta(n * n * (3 + who % 5)), 1000 + 700 * (who % 7) + 90 * n) for n in range(times + 1)
        ]
    return [order for order in orders if order[1] <= TODAY]


@pytest.fixture
def shop_of_sixty(workspace: Workspace, clock: Clock) -> Workspace:
    stage = shop_facts().stages[0].id
    for number in range(60):
        workspace.do(AddCustomer(f"p{number}", stage, START))
    record(workspace, busy(60))
    return workspace


def repeats(customer: int) -> int:
    return len({row.day for row in Sale.select().where(Sale.customer == customer)}) - 1


def test_it_is_what_the_models_say(shop_of_sixty: Workspace) -> None:
    day = TODAY.toordinal()
    summary = summarise(purchase_days(ledger_of(sales()), day), day)
    model = fit_shop(summary)
    assert isinstance(model, ShopModel)
    each = model.spend_each(summary)
    for place, customer in enumerate(summary.customers.tolist()):
        told = estimate_of(customer, TODAY)
        assert (told is None) == (repeats(customer) == 0)
        if told is None:
            continue
        assert told.sample == 60
        assert told.p_alive == pytest.approx(model.p_alive(summary)[place])
        assert 0 < told.p_alive < 1
        assert [ahead.months for ahead in told.ahead] == [3, 6, 12]
        for ahead in told.ahead:
            purchases = model.purchases(summary, HORIZONS[ahead.months])[place]
            assert ahead.purchases == pytest.approx(purchases)
            assert ahead.value_minor == whole_minor(float(purchases * each[place]))
        assert told.ahead[0].purchases < told.ahead[2].purchases


def test_a_second_look_fits_nothing_and_a_sale_does(shop_of_sixty: Workspace) -> None:
    estimates._fitted.cache_clear()
    before = estimate_of(1, TODAY)
    misses = estimates._fitted.cache_info().misses
    assert estimate_of(1, TODAY) == before
    assert isinstance(estimate_of(4, TODAY), Estimate)
    assert estimates._fitted.cache_info().misses == misses
    record(shop_of_sixty, [(1, TODAY, 5000)])
    after = estimate_of(1, TODAY)
    assert estimates._fitted.cache_info().misses == misses + 1
    assert after is not None
    assert before is not None
    assert after.p_alive > before.p_alive


def test_who_has_no_estimate(shop_of_sixty: Workspace) -> None:
    assert estimate_of(3, TODAY) is None  # bought once
    record(shop_of_sixty, [(3, START + timedelta(9), 100)])
    assert repeats(3) == 0
    assert estimate_of(3, TODAY) is None  # twice on one day
    assert estimate_of(999, TODAY) is None
    assert estimate_of(1, START) is None  # nobody had bought by then
    assert estimate_of(1, TODAY) is not None


def test_the_trash_counts_nowhere(shop_of_sixty: Workspace) -> None:
    with_all = estimate_of(1, TODAY)
    assert with_all is not None
    shop_of_sixty.do(DeleteCustomers((2,)))
    without = estimate_of(1, TODAY)
    assert without is not None
    assert without.sample == 59
    assert estimate_of(2, TODAY) is None
    gone = tuple(range(FEWEST_BUYERS, 61))
    shop_of_sixty.do(DeleteCustomers(gone))
    assert estimate_of(1, TODAY) is None  # too few are left
    shop_of_sixty.do(RestoreCustomers((2, *gone)))
    assert estimate_of(1, TODAY) == with_all
